"""One field at a time: what the platform documents, and whatever else may stand there."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.money import MAX_FEN
from models.doudian import fields
from models.doudian.open_codes import status_code, type_code

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
READERS = [
    *(fields.record, fields.records, fields.number, fields.count, fields.fen, fields.moment, fields.written_moment),
    *(fields.text, fields.ident, fields.texts, fields.links, fields.flag, status_code, type_code),
]


@pytest.mark.parametrize("read", READERS)
@given(value=json_values)
def test_nothing_stops_a_reader(read: Any, value: Any) -> None:
    read(value)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        *((7, 7), ("7", 7), (7.0, 7), (" 7 ", 7), (-7, -7), (0, 0)),
        *((None, None), ("", None), ("x", None), (True, None), (7.5, None), ([], None), (2**63, None)),
    ],
)
def test_numbers(value: object, found: int | None) -> None:
    assert fields.number(value) == found


@pytest.mark.parametrize(
    ("value", "found"), [(0, 0), ("1999", 1999), (-1, None), (MAX_FEN, MAX_FEN), (MAX_FEN + 1, None), (None, None)]
)
def test_amounts(value: object, found: int | None) -> None:
    assert fields.fen(value) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (1626860666, datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)),
        ("1626860666", datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)),
        (253_402_300_799, datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),
        *((0, None), ("0", None), (-5, None), (253_402_300_800, None), (10**30, None), (None, None), ("soon", None)),
    ],
)
def test_times(value: object, found: datetime | None) -> None:
    assert fields.moment(value) == found


def test_times_written_out_are_those_of_china() -> None:
    assert fields.written_moment("2021-07-21 17:44:26") == datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)
    assert fields.written_moment("1626860666") == datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)
    assert fields.written_moment("0001-01-01 00:00:00") is None
    assert fields.written_moment("0") is None
    assert fields.written_moment("yesterday") is None


def test_texts_keep_their_lines_and_lose_what_nobody_sees() -> None:
    assert fields.text(" a\r\nb\rc\x00\u202e\u200b ") == "a\nb\nc"
    assert fields.text("家\U0001f468\u200d\U0001f469") == "家\U0001f468\u200d\U0001f469"
    assert fields.text(12) == "12"
    assert len(fields.text("长" * 100_000)) == fields.LONGEST
    assert fields.text(1.5) == fields.text(None) == fields.text([]) == fields.text(True) == ""


@pytest.mark.parametrize(
    ("value", "found"),
    [
        *((6959800000297566494, "6959800000297566494"), ("6959800000297566494", "6959800000297566494"), (" 7 ", "7")),
        *((6.9598e18, ""), (None, ""), ("", ""), ("7\n8", ""), ("七", ""), ("7" * 65, ""), (True, "")),
    ],
)
def test_ids(value: object, found: str) -> None:
    assert fields.ident(value) == found


def test_links_are_those_of_the_web() -> None:
    assert fields.links(["https://a.invalid/1", "file:///etc/passwd", "javascript:0", None, "http://b.invalid"]) == (
        "https://a.invalid/1",
        "http://b.invalid",
    )


@pytest.mark.parametrize(
    ("value", "found"),
    [
        *((True, True), (1, True), ("1", True), ("true", True), ("Y", True)),
        *((False, False), (0, False), ("0", False), ("N", False), (None, None), (2, None), ("?", None), ([], None)),
    ],
)
def test_yes_and_no(value: object, found: bool | None) -> None:
    assert fields.flag(value) is found


def test_codes_keep_the_numbers_that_nobody_knows() -> None:
    assert status_code("11") is AfterSaleStatus.BUYER_RETURNED
    assert int(status_code(99)) == 99
    assert not status_code(99).known
    for value in (True, None, "", -1, 2**31, 1.5, {}):
        assert type_code(value) is AfterSaleType.NOT_MAPPED

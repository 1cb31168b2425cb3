"""Cells: what each may hold, what is refused, and that nothing but CellError is ever raised."""

# ruff: noqa: DTZ001 - the cells of a spreadsheet hold times without a zone

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.money import MAX_FEN, yuan_from_fen
from models.exchange.cells import (
    LOST_DIGITS,
    NEGATIVE,
    NO_AMOUNT,
    NO_ID,
    TOO_FINE,
    CellError,
    clean_text,
    read_code,
    read_id,
    read_money,
    read_optional_id,
    read_required,
    read_signed_money,
)
from models.exchange.columns import COLUMNS
from models.exchange.harmless import harmless

ID = "6959800000299520494"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (f"{ID}\t", ID),
        (f'="{ID}"', ID),
        (f"'{ID}", ID),
        ("\u200b\ufeff 已发货 \u2060", "已发货"),
        ("\xa0仓库\xa0\u3000", "仓库"),
        ("a\tb", "a b"),
        ("一\r\n二\r三", "一\n二\n三"),
        ('="说""好"""', '说"好"'),
        ("'=SUM(A1)", "=SUM(A1)"),
        ("'90s 风格", "'90s 风格"),
        ("👨\u200d👩\u200d👧 单\u200d号", "👨\u200d👩\u200d👧 单号"),
        ("破\x00损\x07", "破损"),
        (None, ""),
        ("-", ""),
        ("--", ""),
        (" － ", ""),
        ("——", ""),
        ("-5 元", "-5 元"),
        (True, "是"),
        (1, "1"),
        (1.0, "1"),
        (12.5, "12.5"),
        (datetime(2026, 11, 23, 9), "2026-11-23 09:00:00"),
        (date(2026, 11, 23), "2026-11-23"),
        (time(9, 1), "09:01:00"),
    ],
)
def test_text_is_what_a_person_sees(cell: object, text: str) -> None:
    assert clean_text(cell) == text


def test_equal_cells_of_different_kinds_are_not_confused() -> None:
    assert [clean_text(cell) for cell in (1, True, 1.0, False, 0)] == ["1", "是", "1", "否", "0"]


@pytest.mark.parametrize(
    "cell",
    [
        ID,
        f"{ID}\t",
        f'="{ID}"',
        f"'{ID}",
        "６９５９８０００００２９９５２０４９４",
        f"\u200b{ID}\u200f",
        "69598 00000299520494",
    ],
)
def test_ids_survive_their_decorations(cell: str) -> None:
    assert read_id(cell) == ID


@pytest.mark.parametrize(
    "cell", [6.9598e18, 6959800000299520494, 10**15, "6.9598E+18", "6.95980000029952e+18", "6E+18", float("inf")]
)
def test_ids_that_were_numbers_are_refused(cell: object) -> None:
    with pytest.raises(CellError) as caught:
        read_id(cell)
    assert caught.value.text == LOST_DIGITS


def test_small_numbers_lost_nothing() -> None:
    assert [read_id(cell) for cell in (12345, 12345.0, 10**15 - 1)] == ["12345", "12345", "999999999999999"]


@pytest.mark.parametrize("cell", ["合计", "12a", "１２．５", 12.5, -3, "SUM", True, "1,234", "٣٤٥"])
def test_what_is_no_number_is_no_id(cell: object) -> None:
    with pytest.raises(CellError) as caught:
        read_id(cell)
    assert caught.value.text == NO_ID


def test_nothing_is_no_id_unless_it_may_be() -> None:
    for cell in (None, "", "-", "\t"):
        assert read_optional_id(cell) == ""
        for reader in (read_id, read_required):
            with pytest.raises(CellError):
                reader(cell)


def test_waybills_keep_letters_and_lose_no_digits() -> None:
    assert read_code("SF7736308951965\t") == "SF7736308951965"
    assert read_code(73112345678901.0) == "73112345678901"
    assert read_code("1E123456") == "1E123456"
    for cell in (7.3112e17, "7.3E+17"):
        with pytest.raises(CellError) as caught:
            read_code(cell)
        assert caught.value.text == LOST_DIGITS


@pytest.mark.parametrize(
    ("cell", "fen"),
    [
        ("¥1,299.00", 129900),
        ("￥1，299.00", 129900),
        ("１２．５０", 1250),
        ("29.9元", 2990),
        ("12", 1200),
        ("12.", 1200),
        ("0.00\t", 0),
        ("1299.0000", 129900),
        ('="12.50"', 1250),
        (29.9, 2990),
        (0.1 + 0.2, 30),
        (1299, 129900),
        (19.99 * 3, 5997),
        ("-", None),
        ("", None),
        (None, None),
    ],
)
def test_money(cell: object, fen: int | None) -> None:
    assert read_money(cell) == fen


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("一百", NO_AMOUNT),
        ("1,29", NO_AMOUNT),
        ("12,50.00", NO_AMOUNT),
        ("1_000", NO_AMOUNT),
        ("1e3", NO_AMOUNT),
        ("NaN", NO_AMOUNT),
        ("٣", NO_AMOUNT),
        ("1.2.3", NO_AMOUNT),
        (True, NO_AMOUNT),
        (datetime(2026, 1, 1), NO_AMOUNT),
        ("-5.00", NEGATIVE),
        (-5.0, NEGATIVE),
        ("0.001", TOO_FINE),
        (0.001, TOO_FINE),
        (12.345, TOO_FINE),
        (1e15, TOO_FINE),
        (float("nan"), TOO_FINE),
        (float("inf"), TOO_FINE),
        ("999999999999999999", TOO_FINE),
    ],
)
def test_what_is_no_amount(cell: object, reason: object) -> None:
    with pytest.raises(CellError) as caught:
        read_money(cell)
    assert caught.value.text == reason


def test_discounts_may_carry_a_minus() -> None:
    assert [read_signed_money(cell) for cell in ("-5.00", "-¥5.00", "¥-5", -5.0, "5.00", "-")] == [
        -500,
        -500,
        -500,
        -500,
        500,
        None,
    ]


@given(st.integers(0, MAX_FEN))
def test_money_survives_text_and_spreadsheet(fen: int) -> None:
    assert read_money(f"¥{yuan_from_fen(fen)}") == fen
    assert read_money(f"{fen // 100}.{fen % 100:02d}\t") == fen
    if fen < 10**13:
        assert read_money(fen / 100) == fen


@given(st.integers(0, 10**19 - 1), st.sampled_from(["{}", "{}\t", '="{}"', "'{}", " {}", "\ufeff{}", "{}\u200b"]))
def test_ids_survive_any_decoration(number: int, form: str) -> None:
    assert read_id(form.format(number)) == str(number)


@given(st.text(max_size=60))
def test_a_clean_text_survives_being_made_harmless(text: str) -> None:
    clean = clean_text(text)
    written = harmless(clean)
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert clean_text(written) == clean


ANY_CELL = st.one_of(
    st.none(),
    st.text(max_size=40),
    st.text(alphabet="0123456789-/:.,¥￥年月日 元+eE\t'=\"", max_size=30),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.datetimes(),
    st.dates(),
    st.times(),
    st.timedeltas(),
)
READERS = sorted({column.read for column in COLUMNS}, key=lambda reader: getattr(reader, "__name__", ""))


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: getattr(reader, "__name__", "clean_text"))
@given(cell=ANY_CELL)
def test_no_cell_makes_a_reader_fail_otherwise(reader: object, cell: object) -> None:
    try:
        reader(cell)
    except CellError as error:
        assert str(error.text)


def test_huge_integers_are_no_accident() -> None:
    assert clean_text(10**5000).startswith("1.000000E+")
    for reader in (read_id, read_money):
        with pytest.raises(CellError):
            reader(10**5000)
    with pytest.raises(CellError):
        read_money("9" * 5000)
    assert clean_text(timedelta(hours=30)) == "1 day, 6:00:00"

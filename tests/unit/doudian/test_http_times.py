"""Times in the heads of answers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.doudian.http_times import http_date, seconds_to_wait

AT = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
DATE = "Tue, 14 Nov 2023 22:13:20 GMT"


@pytest.mark.parametrize("text", [DATE, "Tue, 14 Nov 2023 22:13:20 -0000", "Wed, 15 Nov 2023 06:13:20 +0800"])
def test_dates(text: str) -> None:
    assert http_date(text) == AT
    assert http_date(text).utcoffset() == AT.utcoffset()  # type: ignore[union-attr] # it is one


@pytest.mark.parametrize("text", [None, "", "now", "1700000000", "Tue, 99 Nov 2023 22:13:20 GMT"])
def test_what_is_no_date(text: str | None) -> None:
    assert http_date(text) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        *((None, None), ("", None), ("soon", None), ("nan", None), ("inf", None), ("1e999", None)),
        *(("3", 3.0), (" 2.5 ", 2.5), ("-4", 0.0), ("999999999", 999999999.0)),
        *(("Tue, 14 Nov 2023 22:13:50 GMT", 30.0), ("Tue, 14 Nov 2023 22:00:00 GMT", 0.0)),
    ],
)
def test_seconds_to_wait(text: str | None, seconds: float | None) -> None:
    assert seconds_to_wait(text, AT) == seconds


def test_a_moment_without_a_date_is_measured_from_this_computers_time() -> None:
    assert seconds_to_wait(DATE, None) == 0.0


@given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, -?\d+ Nov \d+ \d+:\d+:\d+ [+-]?\d*"))
def test_whatever_the_header_holds(text: str) -> None:
    moment = http_date(text)
    assert moment is None or moment.tzinfo is UTC
    seconds = seconds_to_wait(text, AT)
    assert seconds is None or seconds >= 0

"""Times: every way in which an export or a spreadsheet writes them, China time to UTC."""

# ruff: noqa: DTZ001 - the cells of a spreadsheet hold times without a zone

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.exchange.cells import CellError
from models.exchange.times import FAR_TIME, NO_TIME, china_text, read_time

NINE = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
EARLY = datetime(2026, 11, 21, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("2026-11-23 09:00:00", NINE),
        ("2026-11-23 09:00:00\t", NINE),
        ('="2026-11-23 09:00:00"', NINE),
        ("2026/11/23 9:00", NINE),
        ("2026-11-23T09:00:00", NINE),
        ("2026-11-23 09:00:00.000", NINE),
        ("２０２６-１１-２３ ０９：００", NINE),
        ("2026/11/21 8:05", EARLY),
        ("2026-11-21 08:05", EARLY),
        ("2026年11月21日 8:05", EARLY),
        ("2026年11月21日8时5分", EARLY),
        ("2026.11.21 08:05:00", EARLY),
        ("2026-11-21", datetime(2026, 11, 20, 16, tzinfo=UTC)),
        ("2026年1月2日", datetime(2026, 1, 1, 16, tzinfo=UTC)),
        (datetime(2026, 11, 23, 9), NINE),
        (datetime(2026, 11, 23, 8, 59, 59, 999_600), NINE),
        (datetime(2026, 11, 23, 10, tzinfo=timezone(timedelta(hours=9))), NINE),
        (date(2026, 11, 21), datetime(2026, 11, 20, 16, tzinfo=UTC)),
        (46349.375, NINE),
        ("46349.375", NINE),
        (46349, datetime(2026, 11, 22, 16, tzinfo=UTC)),
        ("-", None),
        ("", None),
        (None, None),
    ],
)
def test_times(cell: object, moment: datetime | None) -> None:
    assert read_time(cell) == moment


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("昨天", NO_TIME),
        ("2026-13-01 00:00:00", NO_TIME),
        ("2026-02-30", NO_TIME),
        ("2026-11-23 25:00", NO_TIME),
        ("23/11/2026", NO_TIME),
        ("12", NO_TIME),
        (12.5, NO_TIME),
        (1e300, NO_TIME),
        (float("nan"), NO_TIME),
        (True, NO_TIME),
        (time(9), NO_TIME),
        (timedelta(hours=30), NO_TIME),
        ("1970-01-01 08:00:00", FAR_TIME),
        ("1899/12/31 0:00", FAR_TIME),
        (datetime(1, 1, 1), FAR_TIME),
        (datetime(9999, 12, 31, 23, 59, 59, 999999), FAR_TIME),
    ],
)
def test_what_is_no_time(cell: object, reason: object) -> None:
    with pytest.raises(CellError) as caught:
        read_time(cell)
    assert caught.value.text == reason


@given(st.datetimes(datetime(2000, 1, 2), datetime(2100, 12, 30)))
def test_times_survive_text_and_spreadsheet(naive: datetime) -> None:
    moment = naive.replace(microsecond=0, tzinfo=UTC)
    written = china_text(moment)
    assert read_time(written) == moment
    assert read_time(written.replace("-", "/")) == moment
    serial = (datetime.fromisoformat(written) - datetime(1899, 12, 30)) / timedelta(days=1)
    assert read_time(serial) == moment

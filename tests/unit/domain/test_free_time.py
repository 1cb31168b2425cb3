from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from models.domain.free_time import read_time
from tests.factory import NOW

CHINA, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("15:00", "2026-11-23 15:00"),
        ("15：00", "2026-11-23 15:00"),
        ("9:05", "2026-11-23 09:05"),  # has passed: who promises says so
        ("15点20", "2026-11-23 15:20"),
        ("下午3点", "2026-11-23 15:00"),
        ("下午3点半", "2026-11-23 15:30"),
        ("今晚8点", "2026-11-23 20:00"),
        ("中午12点", "2026-11-23 12:00"),
        ("3pm", "2026-11-23 15:00"),
        ("3:30 PM", "2026-11-23 15:30"),
        ("+2h", "2026-11-23 14:00"),
        ("+30m", "2026-11-23 12:30"),
        ("1h30m", "2026-11-23 13:30"),
        ("2小时", "2026-11-23 14:00"),
        ("半小时后", "2026-11-23 12:30"),
        ("+1d", "2026-11-24 12:00"),
        ("明天 10:00", "2026-11-24 10:00"),
        ("明早9点", "2026-11-24 09:00"),
        ("后天9点半", "2026-11-25 09:30"),
        ("tomorrow 10:00", "2026-11-24 10:00"),
        ("11-25 10:00", "2026-11-25 10:00"),
        ("11月25日 10:00", "2026-11-25 10:00"),
        ("2026-11-25 10:00", "2026-11-25 10:00"),
        ("1-5 9:00", "2027-01-05 09:00"),
    ],
)
def test_a_moment_as_people_write_it(written: str, meant: str) -> None:
    found = read_time(written, NOW, CHINA)
    assert found is not None
    assert found.tzinfo is UTC
    assert found.astimezone(CHINA).strftime("%Y-%m-%d %H:%M") == meant


@pytest.mark.parametrize("written", ["", "+", "15", "25:00", "2-30 10:00", "soon", "99999h", "下周", "10:0x"])
def test_what_cannot_be_understood_is_not_guessed(written: str) -> None:
    assert read_time(written, NOW, CHINA) is None


def test_a_span_is_real_time_over_the_change_to_winter_time() -> None:
    before = datetime(2026, 10, 24, 22, 0, tzinfo=UTC)
    assert read_time("+6h", before, BERLIN) == datetime(2026, 10, 25, 4, 0, tzinfo=UTC)


def test_of_two_moments_with_the_same_time_the_earlier_one_counts() -> None:
    assert read_time("2:30", datetime(2026, 10, 25, 0, 0, tzinfo=UTC), BERLIN) == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )


def test_a_time_that_summer_time_leaves_out_is_read_as_if_it_did_not() -> None:
    assert read_time("2:30", datetime(2026, 3, 29, 0, 0, tzinfo=UTC), BERLIN) == datetime(
        2026, 3, 29, 1, 30, tzinfo=UTC
    )

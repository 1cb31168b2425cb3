from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.clock import FixedClock
from models.domain.deadlines import Band, BandLimits, clock_face, remaining
from tests.factory import NOW

SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
TICK = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("left", "band"),
    [
        (None, Band.UNKNOWN),
        (timedelta(days=400), Band.CALM),
        (12 * HOUR + TICK, Band.CALM),
        (12 * HOUR, Band.CALM),
        (12 * HOUR - TICK, Band.NEAR),
        (4 * HOUR, Band.NEAR),
        (4 * HOUR - TICK, Band.WARM),
        (HOUR, Band.WARM),
        (HOUR - TICK, Band.HOT),
        (TICK, Band.HOT),
        (timedelta(0), Band.OVERDUE),
        (-TICK, Band.OVERDUE),
        (timedelta(days=-400), Band.OVERDUE),
    ],
)
def test_bands_at_every_edge(left: timedelta | None, band: Band) -> None:
    assert BandLimits().band(left) is band


def test_limits_can_be_set() -> None:
    limits = BandLimits(near=24 * HOUR, warm=8 * HOUR, hot=2 * HOUR)
    assert [limits.band(n * HOUR) for n in (24, 23, 8, 7, 2, 1, 0)] == [
        Band.CALM,
        Band.NEAR,
        Band.NEAR,
        Band.WARM,
        Band.WARM,
        Band.HOT,
        Band.OVERDUE,
    ]


@given(st.timedeltas(), st.timedeltas())
def test_less_time_is_never_calmer(one: timedelta, other: timedelta) -> None:
    order = list(Band)
    less, more = sorted((one, other))
    assert order.index(BandLimits().band(less)) <= order.index(BandLimits().band(more))


@pytest.mark.parametrize(
    ("left", "face"),
    [
        (48 * HOUR - SECOND, "47:59:59"),
        (48 * HOUR, "48:00:00"),
        (12 * HOUR, "12:00:00"),
        (12 * HOUR - SECOND, "11:59:59"),
        (HOUR, "01:00:00"),
        (61 * SECOND, "00:01:01"),
        (SECOND, "00:00:01"),
        (TICK, "00:00:01"),
        (timedelta(0), "00:00:00"),
        (-TICK, "00:00:00"),
        (-SECOND, "-00:00:01"),
        (-HOUR - SECOND, "-01:00:01"),
        (timedelta(days=7), "168:00:00"),
        (timedelta(days=-5), "-120:00:00"),
    ],
)
def test_the_clock_face(left: timedelta, face: str) -> None:
    assert clock_face(left) == face


@given(st.timedeltas(timedelta(days=-400), timedelta(days=400)))
def test_the_clock_shows_zero_only_in_the_last_moment(left: timedelta) -> None:
    assert (clock_face(left) == "00:00:00") == (-SECOND < left <= timedelta(0))


def test_remaining_is_deadline_minus_now() -> None:
    assert remaining(NOW + HOUR, NOW) == HOUR
    assert remaining(NOW - HOUR, NOW) == -HOUR
    assert remaining(None, NOW) is None


def test_a_fixed_clock_moves_when_told() -> None:
    clock = FixedClock(NOW)
    clock.move(HOUR)
    assert clock.now() == NOW + HOUR

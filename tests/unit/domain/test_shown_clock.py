"""What is shown never goes back, and stands still no longer than the correction is large."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.clock import CorrectedClock, FixedClock
from models.domain.deadlines import clock_face
from models.domain.shown_clock import AWAITED, ShownClock
from tests.factory import NOW

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


class World:
    """A PC that is wrong by `wrong`, a platform that is right, and what the PC shows."""

    def __init__(self, wrong: timedelta = timedelta(0), remembered: timedelta = timedelta(0)) -> None:
        self.right, self.wrong = NOW, wrong
        self.clock = CorrectedClock(
            lambda: self.right + self.wrong, lambda: (self.right - NOW).total_seconds(), remembered
        )
        self.shown = ShownClock(self.clock)

    def told(self) -> None:
        """The platform answers."""
        steady = self.clock.steady()
        self.clock.told(self.right - timedelta(seconds=0.5), steady, steady)

    def digits(self, deadline: datetime) -> str:
        """What the countdown shows."""
        return clock_face(deadline - self.shown.now())


def test_without_corrections_it_is_the_corrected_time() -> None:
    clock = FixedClock(NOW)
    shown = ShownClock(clock)
    for step in (SECOND, 8 * HOUR, SECOND):
        clock.move(step)
        assert shown.now() == clock.now()
        assert shown.held == timedelta(0)


def test_a_pc_set_back_holds_the_digits_until_its_time_has_come_again() -> None:
    clock = FixedClock(NOW)
    shown = ShownClock(clock)
    shown.now()
    clock.move(-HOUR)
    assert (shown.now(), shown.held) == (NOW, HOUR)
    clock.move(59 * MINUTE)
    assert (shown.now(), shown.held) == (NOW, MINUTE)
    clock.move(2 * MINUTE)
    assert (shown.now(), shown.held) == (NOW + MINUTE, timedelta(0))


def test_eight_hours_of_sleep_are_taken_off_at_once() -> None:
    world = World()
    world.told()
    assert world.digits(NOW + 12 * HOUR) == "12:00:00"
    world.right += 8 * HOUR
    assert world.digits(NOW + 12 * HOUR) == "04:00:00"


def test_a_pc_ten_minutes_fast_never_gives_time_back() -> None:
    world = World(wrong=10 * MINUTE)
    assert world.digits(NOW + HOUR) == "00:50:00"
    world.told()
    assert world.clock.now() == NOW
    assert world.digits(NOW + HOUR) == "00:50:00"
    assert world.shown.held == 10 * MINUTE
    world.right += 10 * MINUTE
    assert (world.digits(NOW + HOUR), world.shown.held) == ("00:50:00", timedelta(0))
    world.right += SECOND
    assert world.digits(NOW + HOUR) == "00:49:59"


def test_a_pc_ten_minutes_slow_is_put_right_at_once() -> None:
    world = World(wrong=-10 * MINUTE)
    assert world.digits(NOW + HOUR) == "01:10:00"
    world.told()
    assert world.digits(NOW + HOUR) == "01:00:00"


def test_a_pc_that_is_always_fast_shows_the_right_time_from_the_start() -> None:
    world = World(wrong=10 * MINUTE, remembered=-10 * MINUTE)
    assert world.digits(NOW + HOUR) == "01:00:00"
    world.right += 3 * SECOND
    world.told()
    assert world.digits(NOW + HOUR) == "00:59:57"
    assert world.shown.held == timedelta(0)


def test_what_is_remembered_counts_for_a_minute_at_most() -> None:
    """Somebody put the PC right since: offline, countdowns may be long for a moment, and never for the day."""
    world = World(remembered=-HOUR)
    assert world.digits(NOW + 2 * HOUR) == "03:00:00"
    world.right += AWAITED
    assert world.digits(NOW + 2 * HOUR) == "01:59:00"


@given(st.lists(st.tuples(st.timedeltas(-2 * HOUR, 9 * HOUR), st.booleans()), max_size=30))
def test_no_digit_ever_jumps_back_whatever_happens_to_the_pc(steps: list[tuple[timedelta, bool]]) -> None:
    world, deadline = World(), NOW + 48 * HOUR
    before, corrected = deadline - world.shown.now(), world.clock.now()
    for jump, answers in steps:
        world.wrong += jump
        world.right += SECOND
        if answers:
            world.told()
        left = deadline - world.shown.now()
        assert left <= before
        assert world.shown.now() >= world.clock.now()  # short, never long
        assert world.shown.held == world.shown.now() - world.clock.now()
        before, corrected = left, max(corrected, world.clock.now())
    assert world.shown.now() <= corrected  # no longer than the largest correction


@pytest.mark.parametrize("held", [False, True])
def test_a_deadline_that_the_platform_moved_is_shown_at_once(held: bool) -> None:
    clock = FixedClock(NOW)
    shown = ShownClock(clock)
    shown.now()
    if held:
        clock.move(-MINUTE)
    assert clock_face(NOW + HOUR - shown.now()) == "01:00:00"
    assert clock_face(NOW + 3 * HOUR - shown.now()) == "03:00:00"

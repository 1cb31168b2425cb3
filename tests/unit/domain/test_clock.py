"""The clock that every countdown hangs on: right when this PC's is wrong, set in mid-work, or asleep."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from models.domain.clock import CorrectedClock, steady_seconds, wall_clock

START = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
CLOSE = timedelta(seconds=1)


class World:
    """The true time, a PC whose clock is `wrong` by so much, and its counter."""

    def __init__(self, wrong: timedelta = timedelta(0)) -> None:
        self.passed = 0.0
        self.wrong = wrong
        self.clock = CorrectedClock(self.wall, lambda: 5000.0 + self.passed)

    @property
    def truth(self) -> datetime:
        return START + timedelta(seconds=self.passed)

    def wall(self) -> datetime:
        return self.truth + self.wrong

    def answer(self, *, way: float = 0.2, said: timedelta = timedelta(0)) -> None:
        """One request; the platform's clock says `said` more than the truth, in whole seconds."""
        sent = self.clock.steady()
        self.passed += way / 2
        date = (self.truth + said).replace(microsecond=0)
        self.passed += way / 2
        self.clock.told(date, sent, self.clock.steady())

    @property
    def error(self) -> timedelta:
        return abs(self.clock.now() - self.truth)


def test_until_the_first_answer_it_is_this_pcs_clock() -> None:
    world = World(timedelta(minutes=10))
    assert world.clock.offset is None
    assert world.error == timedelta(minutes=10)
    world.wrong = timedelta(0)  # somebody sets it right
    assert world.error == timedelta(0)


@pytest.mark.parametrize("minutes", [-10, 10, 60 * 24 * 400])
def test_one_answer_puts_a_wrong_clock_right(minutes: int) -> None:
    world = World(timedelta(minutes=minutes))
    world.answer()
    assert world.error < CLOSE
    assert world.clock.offset is not None
    assert abs(world.clock.offset + timedelta(minutes=minutes)) < CLOSE


def test_setting_the_pcs_clock_in_mid_work_moves_nothing() -> None:
    world = World()
    world.answer()
    before = world.clock.now()
    world.wrong = timedelta(minutes=-10)
    assert world.clock.now() == before
    world.passed += 8 * 3600  # asleep, or just a long day: the counter went on
    assert world.error < CLOSE


def test_one_odd_answer_moves_nothing() -> None:
    world = World()
    for _ in range(4):
        world.answer()
    world.answer(said=timedelta(minutes=7))
    assert world.error < CLOSE
    world.answer()
    assert world.error < CLOSE


@pytest.mark.parametrize("minutes", [-7, 7])
@pytest.mark.parametrize("before", [1, 2, 3])
def test_an_odd_answer_moves_nothing_however_few_came_before(before: int, minutes: int) -> None:
    world = World()
    for _ in range(before):
        world.answer()
    world.answer(said=timedelta(minutes=minutes))
    assert world.error < CLOSE


def test_two_that_agree_outvote_a_first_one_that_was_odd() -> None:
    world = World()
    world.answer(said=timedelta(minutes=7))
    for _ in range(2):
        world.answer()
    assert world.error < CLOSE


def test_a_clock_that_was_really_set_is_followed_at_the_second_answer() -> None:
    world = World()
    for _ in range(9):
        world.answer()
    for _ in range(2):
        world.answer(said=timedelta(minutes=7))
    assert abs(world.clock.now() - world.truth - timedelta(minutes=7)) < CLOSE


def test_a_slow_answer_does_not_blur_what_fast_ones_told() -> None:
    world = World()
    for _ in range(3):
        world.answer(way=0.05)
    for _ in range(5):
        world.answer(way=11)
    assert world.error < CLOSE


def test_the_real_clocks_go_on() -> None:
    assert wall_clock().utcoffset() == timedelta(0)
    first = steady_seconds()
    assert steady_seconds() >= first
    assert abs(CorrectedClock().now() - datetime.now(UTC)) < timedelta(seconds=5)


@pytest.mark.parametrize(("remembered", "error"), [(10, 0), (-10, 10)])
def test_before_the_first_answer_the_later_time_counts(remembered: int, error: int) -> None:
    """A clock that was slow is taken for slow still; one that was fast may have been set: short is the safe side."""
    minutes = timedelta(minutes=remembered)
    world = World(-minutes)  # still as wrong as it was
    clock = CorrectedClock(world.wall, lambda: world.passed, minutes)
    assert clock.now() - world.truth == timedelta(minutes=error)
    assert clock.offset is None
    clock.told(world.truth, 0.0, 0.0)
    assert abs(clock.now() - world.truth) < CLOSE

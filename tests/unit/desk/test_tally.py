"""The numbers of the tabs, kept up to date, are those that counting gives."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

import pytest

from models.desk import queues
from models.desk.desk import Desk
from models.desk.tally import Tally
from models.domain.clock import FixedClock
from models.domain.deadlines import BandLimits
from models.store import cases
from tests.factory import NOW, make_case, make_return

Put = Callable[..., None]


def fill(desk: Desk, number: int, seed: int = 3) -> None:
    dice = random.Random(seed)
    made = [
        dice.choice((make_case, make_return))(deadline_at=dice.choice([None, *[later(dice)] * 9]))
        for _ in range(number)
    ]
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)


def later(dice: random.Random):
    return NOW + timedelta(seconds=dice.choice((0, 3600, 4 * 3600, dice.randrange(-3600, 90_000))))


@pytest.mark.parametrize("seed", range(3))
def test_it_says_what_counting_says_however_long_nobody_looked(desk: Desk, clock: FixedClock, seed: int) -> None:
    fill(desk, 300, seed)
    dice, tally = random.Random(seed), Tally(desk)
    for _ in range(12):
        assert tally.now() == queues.counts(desk)
        clock.move(timedelta(milliseconds=dice.choice((0, 1, 1_000, 15_000, 3_600_000, 20_000_000))))


def test_nothing_is_counted_anew_until_somebody_writes(desk: Desk, clock: FixedClock) -> None:
    fill(desk, 50)
    tally, anew = Tally(desk), []
    whole = tally.anew
    tally.anew = lambda: anew.append(1) or whole()  # type: ignore[method-assign] # to hear of it
    for _ in range(3):
        tally.now()
        clock.move(timedelta(seconds=15))
    assert len(anew) == 1
    fill(desk, 1)
    assert tally.now() == queues.counts(desk)
    assert len(anew) == 2


def test_a_clock_that_was_set_back_and_other_limits_are_counted_anew(desk: Desk, clock: FixedClock) -> None:
    fill(desk, 80)
    tally = Tally(desk)
    tally.now()
    clock.move(timedelta(hours=-2))
    assert tally.now() == queues.counts(desk)
    desk.limits.put({"unshipped_review": BandLimits(hot=timedelta(minutes=5))})
    assert tally._holds(tally._last, clock.now()) is False


def test_what_cannot_be_told_cheaply_is_counted_after_a_minute(
    desk: Desk, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.store), "stamp", lambda _store: None)
    tally = Tally(desk)
    tally.now()
    fill(desk, 5)
    clock.move(timedelta(seconds=59))
    assert tally.now()["all"].count == 0
    clock.move(timedelta(seconds=1))
    assert tally.now()["all"].count == 5

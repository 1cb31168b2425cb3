from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.deadlines import Band, BandLimits, remaining
from models.domain.triage import Stake, Step, stake
from tests.factory import NOW
from tests.unit.domain.strategies import amounts, deadlines

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


def at(left: timedelta | None, amount_fen: int = 12_900, *, is_open: bool = True) -> Stake:
    deadline = None if left is None else NOW + left
    return stake(amount_fen, deadline, is_open=is_open, now=NOW, last_band=HOUR)


@pytest.mark.parametrize(
    ("left", "score"),
    [
        (HOUR, 6_450),
        (3 * HOUR, 3_225),
        (3 * HOUR + 59 * timedelta(seconds=1), 3_225),  # whole minutes count
        (3 * HOUR + MINUTE, 3_211),
        (47 * HOUR, 268),
        (timedelta(0), 12_900),
        (-HOUR, 12_900),
        (None, 12_900),
    ],
)
def test_a_score_is_the_amount_over_one_and_the_hours_left(left: timedelta | None, score: int) -> None:
    assert at(left).score_fen == score


def test_nothing_large_hides_what_is_in_the_last_band() -> None:
    small, nearer = at(59 * MINUTE, amount_fen=1), at(MINUTE, amount_fen=0)
    large = at(HOUR, amount_fen=10**13)
    assert nearer.key < small.key < large.key
    assert (small.step, large.step) == (Step.LAST_BAND, Step.TIME_LEFT)


def test_the_steps_stand_behind_one_another_whatever_the_amount() -> None:
    order = [
        at(timedelta(milliseconds=1), 0),
        at(HOUR - timedelta(milliseconds=1), 0),
        at(timedelta(0), 0),
        at(-30 * 24 * HOUR, 10**13),
        at(HOUR, 10**13),
        at(HOUR, 0),
        at(None, 10**13),
        at(None, 0),
        at(HOUR, 10**13, is_open=False),
    ]
    keys = [one.key for one in order]
    assert keys == sorted(set(keys))


def test_of_equal_time_the_larger_and_of_equal_amount_the_nearer_comes_first() -> None:
    assert at(5 * HOUR, 200_00).key < at(5 * HOUR, 100_00).key
    assert at(4 * HOUR).key < at(5 * HOUR).key
    assert at(11 * HOUR, 400_00).key < at(5 * HOUR, 100_00).key, "four times the amount outweighs twice the time"


@given(amounts, deadlines, st.sampled_from([MINUTE, HOUR, 6 * HOUR]))
def test_the_last_band_is_the_countdowns(amount: int, deadline: object, hot: timedelta) -> None:
    limits = BandLimits(near=24 * HOUR, warm=12 * HOUR, hot=hot)
    band = limits.band(remaining(deadline, NOW))
    found = stake(amount, deadline, is_open=True, now=NOW, last_band=hot)
    assert (found.step is Step.LAST_BAND) == (band is Band.HOT)
    assert (found.step is Step.OVER) == (band is Band.OVERDUE)
    assert 0 <= found.score_fen <= amount
    assert 0 <= found.key < 2**63

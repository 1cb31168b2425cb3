"""Which first, where money counts: the order by loss at stake.

A case scores what it is about, times how near its deadline is:

    score = amount × 1 h / (1 h + time left)

so that ¥129.00 counts in full at its deadline, half with an hour left, a quarter with three. Whole minutes count,
so that the score can be checked on paper. Money does not decide alone: whatever its amount, a case in the last band
before its deadline comes before all others, the nearest first. Behind those come cases whose time is over while the
platform has not been seen to act; then all that have time, by score; then those without a known deadline, by amount.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum

STEP_SIZE = 2**50
"""Between the keys of one step and the next: more than any span in ms or amount in fen is."""
TOP = 2**49
"""What a score is subtracted from, so that the largest comes first."""
MINUTE_MS = 60_000
HOUR_MINUTES = 60
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)


class Step(IntEnum):
    """What the order goes by before it goes by money, first to last."""

    LAST_BAND = 0
    """The nearest deadline first."""
    OVER = 1
    """The one that has just run out first: there the platform may still be late."""
    TIME_LEFT = 2
    """The highest score first."""
    NO_DEADLINE = 3
    """The highest amount first."""
    FINISHED = 4


@dataclass(frozen=True, slots=True)
class Stake:
    """A case's place in the order, and why. Amounts in fen."""

    step: Step
    amount_fen: int
    minutes: int
    """Whole minutes left; 0 where none are, or nobody knows."""
    span_ms: int
    """To the deadline, or since it."""

    @property
    def score_fen(self) -> int:
        """The amount times the nearness; the amount itself where no time is left or none is known."""
        return self.amount_fen * HOUR_MINUTES // (HOUR_MINUTES + self.minutes)

    @property
    def key(self) -> int:
        """What the order goes by, the smallest first. Cases with the same key stand in the order they came in."""
        return self.step * STEP_SIZE + self._within_step()

    def _within_step(self) -> int:
        if self.step is Step.FINISHED:
            return 0
        return self.span_ms if self.step in (Step.LAST_BAND, Step.OVER) else TOP - self.score_fen


def stake(amount_fen: int, deadline: datetime | None, *, is_open: bool, now: datetime, last_band: timedelta) -> Stake:
    """A case's place in the order by loss at stake, as it is at `now`.

    `last_band` is how long before the deadline the most urgent band begins (`BandLimits.hot`).
    """
    if not is_open:
        return Stake(Step.FINISHED, amount_fen, 0, 0)
    if deadline is None:
        return Stake(Step.NO_DEADLINE, amount_fen, 0, 0)
    left = _milliseconds(deadline) - _milliseconds(now)
    if left <= 0:
        return Stake(Step.OVER, amount_fen, 0, -left)
    step = Step.LAST_BAND if left < last_band // _MS else Step.TIME_LEFT
    return Stake(step, amount_fen, left // MINUTE_MS, left)


def _milliseconds(when: datetime) -> int:
    """As the store keeps times."""
    return (when - _EPOCH) // _MS

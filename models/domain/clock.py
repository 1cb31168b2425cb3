"""The time as the program believes it to be."""

from __future__ import annotations

import statistics
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

REMEMBERED = 9
"""How many of the platform's answers vote on its time, so that one odd answer moves nothing."""
SLOW_SECONDS = 0.5
"""An answer this much slower than the fastest tells the time too vaguely to vote."""
AGREE_SECONDS = 2.0
"""Two answers in a row that agree to this point outvote all that came before: the clock itself was set."""


class Clock(Protocol):
    """What gives the corrected present, in UTC."""

    def now(self) -> datetime:
        """The present, UTC."""


def wall_clock() -> datetime:
    """What this PC takes for the present, UTC."""
    return datetime.now(UTC)


def steady_seconds() -> float:
    """Seconds since some moment. Goes on in sleep, and does not jump when somebody sets the PC's clock."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class CorrectedClock:
    """The platform's time, once an answer told it; this PC's until then.

    From the first answer on it is carried by a counter that knows nothing of this
    PC's clock, so that a wrong clock, or one set in mid-work, moves no countdown.
    All methods may be called from any thread.
    """

    def __init__(
        self,
        wall: Callable[[], datetime] = wall_clock,
        steady: Callable[[], float] = steady_seconds,
        remembered: timedelta = timedelta(0),
    ) -> None:
        """Nothing was compared yet.

        Args:
            wall: this PC's clock, UTC.
            steady: a counter of seconds that goes on in sleep.
            remembered: how far the platform was ahead the last time. Until the first answer the later of the two
                times counts: a countdown may be short then, and never long.
        """
        self._wall, self.steady, self.remembered = wall, steady, remembered
        self._guess = max(remembered, timedelta(0))
        self._lock = threading.Lock()
        self._samples: deque[tuple[float, float]] = deque(maxlen=REMEMBERED)
        self._zero: float | None = None

    def now(self) -> datetime:
        """The present, UTC."""
        zero = self._zero
        return self._wall() + self._guess if zero is None else datetime.fromtimestamp(zero + self.steady(), UTC)

    def told(self, platform: datetime, sent: float, received: float) -> None:
        """An answer gave the platform's time, cut to whole seconds.

        Args:
            platform: what it said, UTC.
            sent: `steady()` before the request left.
            received: `steady()` when the answer was there.
        """
        zero = platform.timestamp() + 0.5 - (sent + received) / 2
        with self._lock:
            self._forget_what_is_over(zero)
            self._samples.append((received - sent, zero))
            self._count_votes()

    def _count_votes(self) -> None:
        """The middle vote wins. Where two stand in the middle and disagree, nobody knows which is right: all stays."""
        fastest = min(way for way, _ in self._samples)
        votes = [zero for way, zero in self._samples if way <= fastest + SLOW_SECONDS]
        low, high = statistics.median_low(votes), statistics.median_high(votes)
        if self._zero is None or high - low <= AGREE_SECONDS:
            self._zero = (low + high) / 2

    def _forget_what_is_over(self, zero: float) -> None:
        if self._zero is None or abs(zero - self._zero) <= AGREE_SECONDS:
            return
        last = self._samples[-1]
        if abs(zero - last[1]) <= AGREE_SECONDS:
            self._samples = deque([last], maxlen=REMEMBERED)

    @property
    def agreed(self) -> bool:
        """Whether the last two answers told the same time."""
        with self._lock:
            last = [zero for _, zero in self._samples][-2:]
        return len(last) == 2 and abs(last[1] - last[0]) <= AGREE_SECONDS

    @property
    def offset(self) -> timedelta | None:
        """How far the platform is ahead of this PC's clock just now; `None` before the first answer."""
        return None if self._zero is None else self.now() - self._wall()


class FixedClock:
    """A clock that stands still until it is moved, for tests and pictures."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """The time it was set to, UTC."""
        return self._now

    def move(self, step: timedelta) -> None:
        """Let `step` pass."""
        self._now += step

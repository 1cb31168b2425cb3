"""Whose turn it is to ask the platform, and how fast turns follow each other.

The platform's limits are not published (doudian.md 1.7). So the pace is found out: none until it complains,
slower with each complaint, and a little faster with each call that went well.
"""

from __future__ import annotations

import heapq
import itertools
import math
import threading
from collections.abc import Callable
from enum import IntEnum

from models.domain.cancel import CancelToken
from models.domain.clock import steady_seconds
from models.doudian.waiting import GLANCE_SECONDS

SHORTEST_SECONDS = 0.25
"""Between two starts after the first complaint; third-party clients begin with as much (doudian.md 1.7)."""
LONGEST_SECONDS = 30.0
LONGEST_PAUSE_SECONDS = 120.0
"""However long the platform asks to be left alone, a desk has to look again."""
EASED = 0.9
"""What is left of the interval after a call that went well."""
NOTHING_SECONDS = 0.03
"""An interval below this slows nothing down any more."""
NAP_SECONDS = 1.0
"""A waiter looks at the clock this often, as a laptop may have slept meanwhile."""


class Urgency(IntEnum):
    """What goes first when calls wait; the smaller the more urgent."""

    MONEY = 0
    STAFF = 1
    SYNC = 2


class Pacer:
    """Turns, the most urgent first. All methods may be called from any thread.

    A turn is only a moment to start at. Nothing is held, so that a thread that dies holds up nobody.
    """

    def __init__(self, steady: Callable[[], float] = steady_seconds) -> None:
        self._steady = steady
        self._moved = threading.Condition()
        self._waiting: list[tuple[Urgency, int]] = []
        self._numbers = itertools.count()
        self._interval = 0.0
        self._next_start = -math.inf
        self._complained_at = -math.inf

    @property
    def interval(self) -> float:
        """Seconds between two starts at present; 0 when all is well."""
        return self._interval

    def wait_turn(self, urgency: Urgency, cancel: CancelToken | None = None) -> float:
        """Block until it is the caller's turn.

        Returns:
            The moment of the start, for `slow_down` and `went_well`.

        Raises:
            CancelledError: called off; the place in the queue is given up.
        """
        with self._moved:
            ticket = (urgency, next(self._numbers))
            heapq.heappush(self._waiting, ticket)
            try:
                return self._wait(ticket, cancel)
            finally:
                self._waiting.remove(ticket)
                heapq.heapify(self._waiting)
                self._moved.notify_all()

    def slow_down(self, retry_after: float | None = None, started: float | None = None) -> None:
        """The platform complained. Nobody starts for a while, and turns follow more slowly from then on.

        Args:
            retry_after: seconds that the platform asked for, if it did.
            started: what `wait_turn` gave to the call that met the complaint. Of the calls that were all under
                way at once only the first makes it slower; the others know nothing new.
        """
        with self._moved:
            now = self._steady()
            if started is None or started >= self._complained_at:
                self._interval = min(max(self._interval * 2, SHORTEST_SECONDS), LONGEST_SECONDS)
                self._complained_at = now
            wanted = self._interval if retry_after is None else retry_after
            self._next_start = max(self._next_start, now + min(max(wanted, 0.0), LONGEST_PAUSE_SECONDS))
            self._moved.notify_all()

    def went_well(self, started: float | None = None) -> None:
        """A call was answered: the next ones may follow a little faster, unless it began before the complaint."""
        if self._interval == 0.0:
            return
        with self._moved:
            if started is None or started >= self._complained_at:
                eased = self._interval * EASED
                self._interval = eased if eased >= NOTHING_SECONDS else 0.0

    def _wait(self, ticket: tuple[Urgency, int], cancel: CancelToken | None) -> float:
        while True:
            if cancel is not None:
                cancel.check()
            now = self._steady()
            first = self._waiting[0] == ticket
            if first and now >= self._next_start:
                self._next_start = now + self._interval
                return now
            left = self._next_start - now if first else NAP_SECONDS
            self._moved.wait(min(left, NAP_SECONDS if cancel is None else GLANCE_SECONDS))

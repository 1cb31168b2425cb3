"""What will happen, and when."""

from __future__ import annotations

import heapq
from typing import NamedTuple


class Event(NamedTuple):
    """Something due at `at` (Unix seconds). `mark` says for which state of things it was planned."""

    at: int
    place: int
    kind: str
    case_id: int = 0
    mark: int = 0


class Agenda:
    """Events in the order in which they are due; those of the same second in the order in which they were planned."""

    def __init__(self) -> None:
        self._heap: list[Event] = []
        self._places = 0

    def plan(self, at: int, kind: str, case_id: int = 0, mark: int = 0) -> None:
        """Let `kind` happen at `at`."""
        self._places += 1
        heapq.heappush(self._heap, Event(at, self._places, kind, case_id, mark))

    def due(self, now: int) -> Event | None:
        """The next event that is due, taken off."""
        if self._heap and self._heap[0].at <= now:
            return heapq.heappop(self._heap)
        return None

"""The time as the program believes it to be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """What gives the corrected present, in UTC."""

    def now(self) -> datetime:
        """The present, UTC."""


class SystemClock:
    """This PC's clock, moved by a measured offset."""

    def __init__(self, offset: timedelta = timedelta(0)) -> None:
        self.offset = offset

    def now(self) -> datetime:
        """This PC's time plus the offset, UTC."""
        return datetime.now(UTC) + self.offset


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

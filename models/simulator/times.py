"""The simulated time."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime


class SimulatedTime:
    """Starts at the present and runs `speed` times as fast, or follows a clock it was given."""

    def __init__(self, speed: float = 1.0, clock: Callable[[], datetime] | None = None) -> None:
        self.speed, self._clock = speed, clock
        self._start, self._began, self._jumped = time.time(), time.monotonic(), 0.0

    def seconds(self) -> float:
        """Unix seconds."""
        if self._clock is not None:
            return self._clock().timestamp() + self._jumped
        return self._start + (time.monotonic() - self._began) * self.speed + self._jumped

    def now(self) -> datetime:
        """UTC."""
        return datetime.fromtimestamp(self.seconds(), UTC)

    def jump(self, seconds: float) -> None:
        """Let so many simulated seconds pass at once."""
        self._jumped += seconds

"""Time that runs as fast as a test wants, the same in several processes: a shop's platform and a PC live in it."""

from __future__ import annotations

import struct
import time
from datetime import datetime, timedelta
from pathlib import Path

from models.domain.clock import CorrectedClock
from tests.factory import NOW

_STEP = struct.Struct("ddd")
"""From which real moment on, which moment of this time that is, and how fast it runs from there."""


class SteeredTime:
    """Begins at the tests' noon. The file holds every change of speed, so that whoever opens it has the same time.

    `speed` is in seconds per real second; 0 stands still. A process that is stopped finds,
    as a PC after its sleep, that time went on.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        if not file.exists():
            self._note(0.0, 1.0)

    def seconds(self) -> float:
        """Since the beginning."""
        real, here, speed = _STEP.unpack(self._file.read_bytes()[-_STEP.size :])
        return here + (time.monotonic() - real) * speed

    def now(self) -> datetime:
        """UTC."""
        return NOW + timedelta(seconds=self.seconds())

    def run_at(self, speed: float) -> None:
        """Another speed from here on."""
        self._note(self.seconds(), speed)

    def pass_by(self, span: timedelta, speed: float) -> None:
        """Wait until `span` has passed at this speed; then time stands still."""
        end = self.seconds() + span.total_seconds()
        self.run_at(speed)
        while (left := end - self.seconds()) > 0:
            time.sleep(min(left / speed, 0.05))
        self.run_at(0.0)

    def pc(self) -> CorrectedClock:
        """The clock of a PC in this time."""
        return CorrectedClock(self.now, self.seconds)

    def _note(self, here: float, speed: float) -> None:
        with self._file.open("ab") as steps:
            steps.write(_STEP.pack(time.monotonic(), here, speed))

"""A choice that a screen remembers: read once, written a moment after its last change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from models.desk import settings
from models.desk.desk import Desk
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes

QUIET_MS = 500
"""Dragging a column's edge changes its width a hundred times; one write after it is enough."""


class Remembered(QObject):
    """One setting, kept under `key`. `ask` gives its value now."""

    def __init__(self, desk: Desk, lanes: Lanes, key: str, ask: Callable[[], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes
        self._key = key
        self._ask = ask
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self._write)

    def recall(self, take: Callable[[Any], object]) -> None:
        """Read it and give it to `take`, unless it was never chosen."""
        self._lanes.run(
            LaneName.READ, settings.get, self._desk, self._key, done=lambda found: found and take(found), owner=self
        )

    def note(self) -> None:
        """It changed: write it soon."""
        self._timer.start()

    def settle(self) -> None:
        """What changed just now is what was remembered: nothing to write."""
        self._timer.stop()

    def flush(self) -> None:
        """Write what is waiting to be written, now."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    def _write(self) -> None:
        self._lanes.run(LaneName.WRITE, settings.put, self._desk, self._key, self._ask())

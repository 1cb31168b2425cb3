"""Keeps the pictures that were fetched within bounds: at the start, and every hour."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from models.desk.desk import Desk
from models.desk.proofs import pictures
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes


class Tidying(QObject):
    """Throws away what belongs to finished cases, and the oldest beyond the limit."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes

    def begin(self) -> None:
        """Tidy up now."""
        self._lanes.run(LaneName.PICTURES, pictures.tidy, self._desk, owner=self)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        if now.minute == now.second == 0:
            self.begin()

"""The right side: one decision at a time, with its case on top."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from models.desk.desk import Desk
from ui.decisions.decided import Row


class Head(Protocol):
    """What stands on top of a page and counts down."""

    def tick(self, now: datetime) -> None:
        """A second has passed."""


class DecisionPage(QScrollArea, Generic[Row]):
    """Fills a new page for each decision. The same again changes nothing, so that a reload takes no focus away."""

    open_case = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: Row | None = None
        self.head: Head
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_row(self, row: Row | None) -> None:
        """Show one decision, or none."""
        if row is not None and row == self._row:
            return
        self._row = row
        page = QWidget()
        if row is not None:
            self._fill(page, row)
        self.setWidget(page)
        self.tick(self._desk.clock.now())

    def tick(self, _now: datetime) -> None:
        """A second has passed."""
        if self._row is not None:
            self.head.tick(self._desk.shown.now())

    def _fill(self, page: QWidget, row: Row) -> None:
        """Lay the page out; sets `head`."""
        raise NotImplementedError

"""Painting what comes into sight part by part, so that the window hears of keys in between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget


class InTurns(QObject):
    """Paints some widgets one after the other, each in a turn of its own, and then goes on.

    All of a tab at once is more than a frame of the screen takes.
    """

    def __init__(self, parts: tuple[QWidget, ...], then: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._then = parts, then
        self._left = 0
        self._turn = QTimer(self, interval=0, singleShot=True)  # a timer's turn comes behind what is to be painted
        self._turn.timeout.connect(self._next)

    def begin(self) -> None:
        """They have just come into sight."""
        for part in self._parts:
            part.setUpdatesEnabled(False)
        self._left = len(self._parts)
        self._turn.start()

    def _next(self) -> None:
        if not self._left:
            self._then()
            return
        self._parts[-self._left].setUpdatesEnabled(True)
        self._left -= 1
        self._turn.start()

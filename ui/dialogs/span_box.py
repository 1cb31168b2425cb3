"""A field for a span of time in whole minutes, written as people say it: "4 h", "1 h 30 min", "45 min"."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from models.domain.deadlines import LEAST, MOST
from models.domain.free_time import read_span
from models.domain.names import span_name
from ui.runtime.language import say
from ui.shell.theme import GAP

_MINUTE = timedelta(minutes=1)
_QUARTER, _HOUR = 15, 60
FINE_UP_TO = 120
"""Minutes up to which the arrow keys go by quarters of an hour, beyond by hours."""
WIDTH = GAP * 13


class SpanBox(QLineEdit):
    """What cannot be read gives way to what stood there once the field is left. Up and down go by fitting steps."""

    changed = Signal()

    def __init__(self, name: str, span: timedelta, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes = 0
        self.setAccessibleName(name)
        self.setFixedWidth(WIDTH)
        self.editingFinished.connect(self._read)
        self.span = span

    @property
    def span(self) -> timedelta:
        """What stands there."""
        return self._minutes * _MINUTE

    @span.setter
    def span(self, span: timedelta) -> None:
        self._minutes = min(max(span, LEAST), MOST) // _MINUTE
        self.setText(say(span_name(self.span)))
        self.changed.emit()

    def step(self, steps: int) -> None:
        """Up or down to the next quarter, or the next hour."""
        self._read()
        value = self._minutes
        for _ in range(abs(steps)):
            fine = value < FINE_UP_TO or (steps < 0 and value <= FINE_UP_TO)
            size = _QUARTER if fine else _HOUR
            value = (value // size + 1) * size if steps > 0 else (-(-value // size) - 1) * size
        self.span = value * _MINUTE

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go up and down."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if steps:
            self.step(steps)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """So does the wheel, while the field has the keyboard: a list that is only scrolled changes nothing."""
        if self.hasFocus() and event.angleDelta().y():
            self.step(1 if event.angleDelta().y() > 0 else -1)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ready to be overwritten."""
        super().focusInEvent(event)
        self.selectAll()

    def _read(self) -> None:
        span = read_span(self.text())
        self.span = span if span is not None and LEAST <= span <= MOST else self.span

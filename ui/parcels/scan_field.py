"""The field that a scanner types into. Whatever is on the page below, its keys go through here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.runtime.language import translate
from ui.shell.theme import AMOUNT_POINTS, sized

FINISHERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScanField(QLineEdit):
    """Enter with a text looks for it; Enter alone is for the page below, and so are up, down and Ctrl+Enter."""

    entered = Signal(str)
    confirmed = Signal()
    """Enter in an empty field."""
    next_wanted = Signal()
    """Ctrl+Enter."""
    stepped = Signal(int)
    """Up (-1) or down (1)."""
    left = Signal()
    """Esc in an empty field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(sized(self.font(), AMOUNT_POINTS))
        self.setMaxLength(2_000)
        self.setAcceptDrops(False)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(translate("parcels", "Any number on the label"))
        self.setPlaceholderText(
            translate("parcels", "Scan or type: waybill, order or case number, last four of the phone")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Sort out whose key it is."""
        key = event.key()
        if key in FINISHERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.next_wanted.emit()
        elif key in FINISHERS and event.isAutoRepeat():
            event.accept()  # a key held down confirms nothing
        elif key in FINISHERS:
            self._enter()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        text = self.text().strip()
        if text:
            self.entered.emit(text)
        else:
            self.confirmed.emit()

    def _leave(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

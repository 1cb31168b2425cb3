"""A field for a secret: dots until somebody wants to see it, and nothing of it ever goes to the clipboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_TAKING_OUT = ("edit-cut", "edit-copy")
"""Qt's own names of the entries in a field's menu."""


class SecretEdit(QLineEdit):
    """Takes what is pasted or typed, and gives it to nobody but its form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_plain(False)

    def show_plain(self, plain: bool) -> None:
        """Show the text itself, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys but those that copy or cut."""
        standard = QKeySequence.StandardKey
        if not (event.matches(standard.Copy) or event.matches(standard.Cut)):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Some desktops copy whatever is marked with the mouse."""
        if QGuiApplication.clipboard().supportsSelection():
            self.deselect()
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu without the entries that copy or cut."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for entry in menu.actions():
            if entry.objectName() in _TAKING_OUT:
                menu.removeAction(entry)
        menu.popup(event.globalPos())

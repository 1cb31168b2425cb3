"""The field above the settings in which one writes what one looks for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.runtime.language import translate
from ui.shell.icon_names import Icon
from ui.shell.icons import icon
from ui.shell.theme import GAP


class SearchField(QLineEdit):
    """Enter and Down lead to what was found, Esc empties it first and closes the page then."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(translate("settings", "Search, e.g. sound or backup"))
        self.setAccessibleName(translate("settings", "Search the settings"))
        self.addAction(icon(Icon.SEARCH), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(GAP * 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Down and Esc."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

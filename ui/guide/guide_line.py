"""A line above the tabs: that this is the demo, or what to do with the first case."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.dialogs.parts import notice, say_in
from ui.queues.labels import link_button
from ui.shell.theme import GAP, SNUG, TIGHT


class GuideLine(QFrame):
    """There only while it has something to say, with one button."""

    pressed = Signal()

    def __init__(self, role: str, button_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = notice(role)
        self.button = link_button(button_words)
        self.button.clicked.connect(self.pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SNUG, TIGHT, GAP, TIGHT)
        layout.setSpacing(GAP)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self.hide()

    def say(self, words: str) -> None:
        """Say it, aloud as well; without words the line goes."""
        say_in(self.text, words)
        self.setVisible(bool(words))
        self.setAccessibleName(words)
        self.button.setAccessibleDescription(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

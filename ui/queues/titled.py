"""A heading with a button at its end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from ui.shell.theme import GAP


def heading(text: str = "") -> QLabel:
    """The quiet, bold line over a part of a page."""
    label = QLabel(text)
    label.setProperty("role", "heading")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def titled(title: QLabel, button: QPushButton) -> QHBoxLayout:
    """A heading, and flush right what can be done about what stands under it."""
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(title)
    row.addStretch(1)
    row.addWidget(button)
    return row

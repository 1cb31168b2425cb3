"""What a section says while there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.dialogs.parts import label
from ui.shell.theme import GAP


def empty_page(title: str, what_to_do: str, button: QPushButton | None = None) -> QWidget:
    """A quiet page with one heading, what to do next, and the button that does it."""
    page = QWidget()
    heading, rest = label(title, "title", wrap=True), label(what_to_do, "quiet", wrap=True)
    for line in (heading, rest):
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout = QVBoxLayout(page)
    layout.setSpacing(GAP)
    layout.addStretch(2)
    layout.addWidget(heading)
    layout.addWidget(rest)
    if button is not None:
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch(3)
    return page

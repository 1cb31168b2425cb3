"""The keys, on one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.dialogs.parts import card, label, row
from ui.runtime.fitting import within_screen
from ui.runtime.language import translate
from ui.shell.theme import CARD_MARGINS, DIALOG_MARGINS, GAP, ROOMY, SNUG, TIGHT

Group = tuple[str, Sequence[tuple[str, str]]]


class KeysHelp(QDialog):
    """Shows (group, [(key, what it does)]) in two columns of cards."""

    def __init__(self, groups: Sequence[Group], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("dialogs", "Keys"))
        self.resize(within_screen(self, 860, 680))
        close = QPushButton(translate("dialogs", "Close"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        area = QScrollArea()
        area.setAccessibleName(self.windowTitle())
        area.setProperty("role", "read")
        area.setWidgetResizable(True)
        area.setWidget(_columns(groups))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(translate("dialogs", "Keys"), "title"))
        layout.addWidget(area, 1)
        layout.addLayout(row(None, close))
        close.setFocus()


def _columns(groups: Sequence[Group]) -> QWidget:
    """Cards go where there is less so far, so that both columns end at about the same height."""
    inside = QWidget()
    columns = [QVBoxLayout(), QVBoxLayout()]
    heights = [0, 0]
    for name, keys in groups:
        place = heights.index(min(heights))
        columns[place].addWidget(_group(name, keys))
        heights[place] += len(keys) + 2
    for column in columns:
        column.setSpacing(SNUG)
        column.addStretch(1)
    layout = row(*columns, spacing=SNUG)
    layout.setContentsMargins(0, 0, GAP, 0)
    layout.setStretch(0, 1)
    layout.setStretch(1, 1)
    inside.setLayout(layout)
    return inside


def _group(name: str, keys: Sequence[tuple[str, str]]) -> QFrame:
    frame = card()
    grid = QGridLayout(frame)
    grid.setContentsMargins(*CARD_MARGINS)
    grid.setHorizontalSpacing(ROOMY)
    grid.setVerticalSpacing(TIGHT)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(name, "heading"), 0, 0, 1, 2)
    for line, (key, what) in enumerate(keys, start=1):
        pressed = label(key, "strong")
        pressed.setMinimumWidth(GAP * 14)
        grid.addWidget(pressed, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(what, wrap=True), line, 1)
    return frame

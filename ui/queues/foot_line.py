"""The line under the table: how many cases, what just happened, and the way to the columns."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.queues.labels import data_label, link_button
from ui.runtime.language import translate
from ui.shell.theme import GAP, ROOMY

SECONDS_SHOWN = 6
"""Long enough to read a sentence."""


class FootLine(QWidget):
    """A sentence goes away by itself, on the ticks of the countdowns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.said = data_label("quiet")
        self.said.setWordWrap(False)
        self.columns = link_button(translate("queues", "Colum&ns…"))
        self._left = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(ROOMY)
        row.addWidget(self.count)
        row.addWidget(self.said, 1)
        row.addWidget(self.columns)

    def show_count(self, here: int, *, complete: bool, filtered: bool, selected: int) -> None:
        """Say how many cases are in the list."""
        number = f"{here:,}" if complete else f"{here:,}+"
        fitting, all_of_them = translate("queues", "Fitting the filter: {count}"), translate("queues", "Cases: {count}")
        words = (fitting if filtered else all_of_them).format(count=number)
        if selected > 1:
            chosen = translate("queues", "Selected: {count}").format(count=f"{selected:,}")
            words = f"{words}  ·  {chosen}"
        self.count.setText(words)

    def say(self, words: str) -> None:
        """Say something for some seconds."""
        self.said.setText(" ".join(words.split()))
        self.said.setToolTip("")
        self._left = SECONDS_SHOWN

    def tick(self) -> None:
        """A second has passed."""
        self._left -= 1
        if self._left == 0:
            self.said.clear()

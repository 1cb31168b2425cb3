"""What stands in place of a list that has no rows: why, and what to do next."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.queues.labels import own_label
from ui.runtime.language import translate
from ui.shell.theme import GAP

WIDTH = 520


class Empty(Enum):
    """Why a list is empty."""

    NO_CASES = auto()
    """The profile holds no case at all."""
    QUEUE_DONE = auto()
    """There are cases, but none in this queue."""
    FILTERED_OUT = auto()
    NOT_READ = auto()
    """Reading failed."""


class EmptyState(QWidget):
    """A sentence, and one button for what it advises."""

    import_wanted = Signal()
    clear_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why: Empty | None = None
        self._detail = ""
        self._by_line = False
        self.title = own_label("", "title")
        self.advice = own_label("", "quiet")
        self.button = QPushButton()
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP * 2)
        layout.addStretch(1)
        for label in (self.title, self.advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setFixedWidth(WIDTH)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def explain(self, why: Empty, detail: str = "") -> None:
        """Say why there is nothing. `detail` is said instead of the usual advice."""
        self.why, self._detail = why, detail
        title, advice, button = (self._by_line and _words_of_line(why)) or _words(why)
        for label, text in ((self.title, title), (self.advice, detail or advice)):
            label.setText(text)
            label.setMinimumHeight(label.heightForWidth(WIDTH))  # beside stretches a layout takes it for one line
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def know_line(self, by_line: bool) -> None:
        """Whether cases come by themselves: no shop that has any works by exports."""
        if by_line != self._by_line:
            self._by_line = by_line
            if self.why is not None:
                self.explain(self.why, self._detail)

    def take_focus(self) -> None:
        """Give the keyboard to what it advises, so that Enter does it."""
        (self if self.button.isHidden() else self.button).setFocus()

    def _on_clicked(self) -> None:
        signals = {Empty.FILTERED_OUT: self.clear_wanted, Empty.NOT_READ: self.again_wanted}
        signals.get(self.why or Empty.NO_CASES, self.import_wanted).emit()


def _words_of_line(why: Empty) -> tuple[str, str, str] | None:
    """What is said otherwise where the platform sends the cases: there is nothing to be done but to wait."""
    if why is Empty.NO_CASES:
        advice = translate("queues", "They appear here by themselves. The line at the bottom says how far that is.")
        return translate("queues", "No cases have come from the platform yet"), advice, ""
    if why is Empty.QUEUE_DONE:
        advice = translate("queues", "The other queues may still hold cases. New ones appear by themselves.")
        return translate("queues", "Nothing is waiting here"), advice, ""
    return None


def _words(why: Empty) -> tuple[str, str, str]:
    load = translate("queues", "Import an export…")
    if why is Empty.NO_CASES:
        advice = translate(
            "queues",
            "Export the after-sales list in the back office, then drop the file on this window or press Ctrl+O.",
        )
        return translate("queues", "There are no cases yet"), advice, load
    if why is Empty.QUEUE_DONE:
        advice = translate(
            "queues", "The other queues may still hold cases. For newer ones drop an export here or press Ctrl+O."
        )
        return translate("queues", "Nothing is waiting here"), advice, load
    if why is Empty.FILTERED_OUT:
        advice = translate("queues", "There may be cases in this queue that it leaves out.")
        return translate("queues", "No case fits the filter"), advice, translate("queues", "Clear the filters")
    advice = translate("queues", "Nothing is lost. Try again; if it fails again, start the program anew.")
    return translate("queues", "The cases could not be read"), advice, translate("queues", "Try again")

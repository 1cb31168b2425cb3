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
        self.why = why
        title, advice, button = _words(why)
        self.title.setText(title)
        self.advice.setText(detail or advice)
        self.button.setText(button)

    def _on_clicked(self) -> None:
        signals = {Empty.FILTERED_OUT: self.clear_wanted, Empty.NOT_READ: self.again_wanted}
        signals.get(self.why or Empty.NO_CASES, self.import_wanted).emit()


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

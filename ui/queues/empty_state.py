"""What stands in place of a list that has no rows: why, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.queues.labels import link_button, own_label
from ui.runtime.language import translate
from ui.shell.theme import ROOMY

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


class Do(Enum):
    """What can be done about it."""

    IMPORT = auto()
    GUIDE = auto()
    LOOK = auto()
    """Ask the platform now."""
    NEXT_QUEUE = auto()
    CLEAR = auto()
    AGAIN = auto()


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    advice: str
    first: Do
    """What helps most; Enter does it."""
    second: Do | None = None


class EmptyState(QWidget):
    """A sentence, a button for what it advises, and sometimes a second way."""

    import_wanted = Signal()
    guide_wanted = Signal()
    look_wanted = Signal()
    next_wanted = Signal()
    """The queue of the case that is due first."""
    clear_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why: Empty | None = None
        self._detail = ""
        self._by_line = False
        self._first: Do | None = None
        self._second: Do | None = None
        self.title = own_label("", "title")
        self.advice = own_label("", "quiet")
        self.button = QPushButton()
        self.button.setAutoDefault(True)
        self.button.clicked.connect(lambda: self._do(self._first))
        self.other = link_button("")
        self.other.clicked.connect(lambda: self._do(self._second))
        layout = QVBoxLayout(self)
        layout.setSpacing(ROOMY)
        layout.addStretch(1)
        for label in (self.title, self.advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setFixedWidth(WIDTH)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        for way in (self.button, self.other):
            layout.addWidget(way, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def explain(self, why: Empty, detail: str = "") -> None:
        """Say why there is nothing. `detail` is said instead of the usual advice."""
        self.why, self._detail = why, detail
        words = (self._by_line and _words_of_line(why)) or _words(why)
        for label, text in ((self.title, words.title), (self.advice, detail or words.advice)):
            label.setText(text)
            label.setMinimumHeight(label.heightForWidth(WIDTH))  # beside stretches a layout takes it for one line
        self._first, self._second = words.first, words.second
        self.button.setText(_name(words.first))
        self.other.setText(_name(words.second) if words.second else "")
        self.other.setVisible(words.second is not None)

    def know_line(self, by_line: bool) -> None:
        """Whether cases come by themselves: no shop that has any works by exports."""
        if by_line != self._by_line:
            self._by_line = by_line
            if self.why is not None:
                self.explain(self.why, self._detail)

    def take_focus(self) -> None:
        """Give the keyboard to what it advises, so that Enter does it."""
        self.button.setFocus()

    def _do(self, what: Do | None) -> None:
        signals = {
            Do.IMPORT: self.import_wanted,
            Do.GUIDE: self.guide_wanted,
            Do.LOOK: self.look_wanted,
            Do.NEXT_QUEUE: self.next_wanted,
            Do.CLEAR: self.clear_wanted,
            Do.AGAIN: self.again_wanted,
        }
        if what is not None:
            signals[what].emit()


def _name(what: Do) -> str:
    return {
        Do.IMPORT: translate("queues", "Import an export…"),
        Do.GUIDE: translate("queues", "First steps…"),
        Do.LOOK: translate("queues", "Look at the platform now"),
        Do.NEXT_QUEUE: translate("queues", "Go to the most urgent case"),
        Do.CLEAR: translate("queues", "Clear the filters"),
        Do.AGAIN: translate("queues", "Try again"),
    }[what]


def _words_of_line(why: Empty) -> _Words | None:
    """What is said otherwise where the platform sends the cases."""
    if why is Empty.NO_CASES:
        advice = translate("queues", "They appear here by themselves. The line at the bottom says how far that is.")
        return _Words(translate("queues", "No cases have come from the platform yet"), advice, Do.LOOK)
    if why is Empty.QUEUE_DONE:
        advice = translate("queues", "The other queues may still hold cases. New ones appear by themselves.")
        return _Words(translate("queues", "Nothing is waiting here"), advice, Do.NEXT_QUEUE)
    return None


def _words(why: Empty) -> _Words:
    if why is Empty.NO_CASES:
        advice = translate(
            "queues",
            "Export the after-sales list in the back office, then drop the file on this window or press Ctrl+O.",
        )
        return _Words(translate("queues", "There are no cases yet"), advice, Do.IMPORT, Do.GUIDE)
    if why is Empty.QUEUE_DONE:
        advice = translate(
            "queues", "The other queues may still hold cases. For newer ones drop an export here or press Ctrl+O."
        )
        return _Words(translate("queues", "Nothing is waiting here"), advice, Do.NEXT_QUEUE, Do.IMPORT)
    if why is Empty.FILTERED_OUT:
        advice = translate("queues", "There may be cases in this queue that it leaves out.")
        return _Words(translate("queues", "No case fits the filter"), advice, Do.CLEAR)
    advice = translate("queues", "Nothing is lost. Try again; if it fails again, start the program anew.")
    return _Words(translate("queues", "The cases could not be read"), advice, Do.AGAIN)

"""Above the status bar: what is about to be sent and can be taken back, and what came of what was sent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.domain.clock import Clock
from ui.runtime.language import translate
from ui.shell import keys
from ui.shell.elided_label import ElidedLabel
from ui.shell.hold_face import HeldLine, HoldFace
from ui.shell.result_box import ResultBox
from ui.shell.result_words import Sentence
from ui.shell.theme import GAP, HAIR, ROOMY, SNUG, TIGHT, colours

MOST_ROWS = 3
"""The table is what people work with."""
STEP_MS = 100
"""The bar shrinks smoothly; the window's ticker is too coarse for five seconds."""


class UndoStrip(QWidget):
    """There only while it has something to say. Others do what is wanted.

    Its one timer runs only while something that can be seen counts down.
    """

    take_back_wanted = Signal(int)
    """The number of an attempt."""
    outbox_wanted = Signal()
    read = Signal()
    """Somebody has read what came of the decisions."""
    left = Signal()
    """What had the keyboard is gone."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._said: set[int] = set()
        self._key = True
        self.rows: dict[int, HeldRow] = {}
        self.more = QLabel()
        self.more.setProperty("role", "quiet")
        self.more.setContentsMargins(SNUG, 0, GAP, TIGHT)
        self.results = ResultBox()
        self.results.outbox_wanted.connect(self.outbox_wanted)
        self.results.away_wanted.connect(self.read)
        self.timer = QTimer(self)
        self.timer.setInterval(STEP_MS)
        self.timer.timeout.connect(self._step)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(HAIR)
        self._column.addWidget(self.more)
        self._column.addWidget(self.results)
        self.setAccessibleName(translate("undo", "What is being sent"))
        self.more.hide()
        self.hide()

    def show_held(self, held: Sequence[HeldLine], newest: int | None) -> None:
        """Show these, the first to leave first. `newest` is what the key takes back; it is always among the rows."""
        shown = _chosen(held, newest)
        had = self._has_keyboard()
        self._fill(shown, newest)
        hidden = len(held) - len(shown)
        self.more.setText(translate("undo", "Further decisions that wait to be sent: {n}").format(n=hidden))
        self.more.setVisible(bool(hidden))
        self._show_or_hide(had)
        self._announce(shown)

    def show_results(self, sentences: Sequence[Sentence]) -> None:
        """Show what came of what was sent, until somebody has read it."""
        had = self._has_keyboard()
        self.results.show_sentences(sentences)
        self._show_or_hide(had)

    def name_key(self, works: bool) -> None:
        """Whether the key takes back in the screen that is in view; elsewhere it has another meaning."""
        self._key = works
        for row in self.rows.values():
            row.name_key(works)

    def take_focus(self) -> None:
        """Go to what came of the decisions, if there is something to know."""
        self.results.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Count while it can be seen."""
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self.timer.stop()

    # inside

    def _fill(self, shown: Sequence[HeldLine], newest: int | None) -> None:
        for number in self.rows.keys() - {line.number for line in shown}:
            gone = self.rows.pop(number)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, line in enumerate(shown):
            row = self._row(line.number)
            row.show_line(line, by_key=line.number == newest)
            self._column.insertWidget(place, row)

    def _row(self, number: int) -> HeldRow:
        if number not in self.rows:
            made = HeldRow(self._clock)
            made.name_key(self._key)
            made.button.clicked.connect(partial(self.take_back_wanted.emit, number))
            self.rows[number] = made
        return self.rows[number]

    def _show_or_hide(self, had_keyboard: bool) -> None:
        self.setVisible(bool(self.rows) or bool(self.results.sentences))
        self._run()
        if had_keyboard and not self._has_keyboard():
            self.left.emit()

    def _run(self) -> None:
        if self.isVisible() and any(row.face.counting for row in self.rows.values()):
            self.timer.start()
        else:
            self.timer.stop()

    def _step(self) -> None:
        for row in self.rows.values():
            row.step()
        self._run()

    def _announce(self, shown: Sequence[HeldLine]) -> None:
        """Have a screen reader say what is held, once, wherever the keyboard is."""
        for line in shown:
            if line.number not in self._said and self.isVisible():
                QAccessible.updateAccessibility(QAccessibleEvent(self.rows[line.number], QAccessible.Event.Alert))
                self._said.add(line.number)
        self._said &= self.rows.keys()

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and focus.isVisible() and self.isAncestorOf(focus)


class HeldRow(QFrame):
    """What is held, how long yet, and the button that takes it back."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_key = self._key_works = self._counting = False
        self.text = ElidedLabel("strong")
        self.face = HoldFace(clock)
        self.button = QPushButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(ROOMY, TIGHT, GAP, TIGHT)
        layout.setSpacing(ROOMY)
        layout.addWidget(self.text)
        layout.addStretch(1)
        layout.addWidget(self.face)
        layout.addWidget(self.button)
        self._keep_columns()

    def show_line(self, line: HeldLine, *, by_key: bool) -> None:
        """Show a held decision; `by_key` marks the one that the key takes back."""
        self._by_key = by_key
        self.text.show_text(line.text, role="strong")
        self.face.show_line(line)
        self.button.setAccessibleDescription(line.text)
        self._name()
        self._counting = self.face.counting
        self._show_counting()
        self.face.refresh()

    def name_key(self, works: bool) -> None:
        """Whether the key works in the screen that is in view."""
        self._key_works = works
        self._name()

    def step(self) -> None:
        """Time has passed."""
        self.face.refresh()
        if self.face.counting != self._counting:
            self._counting = not self._counting
            self._show_counting()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and a bar at its side."""
        now = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(now.accent_soft))
        painter.fillRect(0, 0, TIGHT, self.height(), QColor(now.accent))
        painter.end()

    def _keep_columns(self) -> None:
        """Countdowns stand under each other, whatever the button says and whether it is there."""
        self.button.setText(_by_key_words())
        self.button.setMinimumWidth(self.button.sizeHint().width())
        policy = self.button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(policy)

    def _show_counting(self) -> None:
        """What can be done, and what a screen reader hears: not every second of it."""
        self.button.setVisible(self._counting)
        self.setAccessibleName(f"{self.text.text()} {self.face.words}")

    def _name(self) -> None:
        by_key = self._by_key and self._key_works
        self.button.setText(_by_key_words() if by_key else translate("undo", "Take it back"))


def _by_key_words() -> str:
    return translate("undo", "Take it back ({key})").format(key=keys.TAKE_BACK)


def _chosen(held: Sequence[HeldLine], newest: int | None) -> list[HeldLine]:
    """The rows that there is room for; the one that the key takes back is always among them."""
    if len(held) <= MOST_ROWS:
        return list(held)
    first = [line for line in held if line.number != newest][: MOST_ROWS - 1]
    return [line for line in held if line in first or line.number == newest]

"""Above the tabs: what happened while nobody looked, a line for each notice, until somebody puts it away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.queues.labels import link_button
from ui.runtime.language import translate
from ui.shell.elided_label import ElidedLabel
from ui.shell.notice_board import Topic
from ui.shell.theme import GAP, HAIR, SNUG, TIGHT, colours

MOST_LINES = 3
"""The table is what people work with; further notices come up as these are put away."""
SIGNS = {Topic.ALERT: "▲", Topic.PROMISE: "▲", Topic.EARLIER: "▲", Topic.ABSENCE: "◆", Topic.WITHOUT_US: "●"}


@dataclass(frozen=True, slots=True)
class Line:
    """A notice in words. `number` is what it is known by."""

    number: int
    topic: Topic
    text: str


class NoticeBar(QWidget):
    """There only while it has something to say. Tells what is wanted by a notice's number; others do it."""

    show_wanted = Signal(int)
    away_wanted = Signal(int)
    all_away_wanted = Signal()
    left = Signal()
    """The line that had the keyboard is gone, and no other is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[int, NoticeLine] = {}
        self._order: list[int] = []
        self._said: set[int] = set()
        self.more = QLabel()
        self.more.setProperty("role", "quiet")
        self.all_away = link_button(translate("notices", "Dismiss all"))
        self.all_away.clicked.connect(self.all_away_wanted)
        self._rest = QWidget()
        rest = QHBoxLayout(self._rest)
        rest.setContentsMargins(SNUG, 0, GAP, 0)
        rest.addWidget(self.more)
        rest.addWidget(self.all_away)
        rest.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(HAIR)
        self._column.addWidget(self._rest)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("notices", "Notices"))
        self.hide()

    @property
    def first(self) -> int | None:
        """The number of the uppermost notice."""
        return self._order[0] if self._order else None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these, uppermost first. Lines that stay keep the keyboard."""
        shown = lines[:MOST_LINES]
        had_keyboard = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._drop_all_but({line.number for line in shown})
        for place, line in enumerate(shown):
            self._line(line).show_line(line)
            self._column.insertWidget(place, self.lines[line.number])
        self._order = [line.number for line in shown]
        hidden = len(lines) - len(shown)
        self.more.setText(translate("notices", "Further notices: {n}").format(n=hidden))
        self._rest.setVisible(bool(hidden))
        self.setVisible(bool(lines))
        self._announce(shown)
        if had_keyboard:
            self._keep_keyboard()

    def _announce(self, shown: Sequence[Line]) -> None:
        """Have a screen reader say what is new, wherever the keyboard is."""
        for line in shown:
            if line.number not in self._said:
                QAccessible.updateAccessibility(QAccessibleEvent(self.lines[line.number], QAccessible.Event.Alert))
        self._said |= {line.number for line in shown}

    def _line(self, line: Line) -> NoticeLine:
        if line.number not in self.lines:
            made = NoticeLine()
            made.show_button.clicked.connect(partial(self.show_wanted.emit, line.number))
            made.away_button.clicked.connect(partial(self.away_wanted.emit, line.number))
            made.away_wanted.connect(partial(self.away_wanted.emit, line.number))
            self.lines[line.number] = made
        return self.lines[line.number]

    def _drop_all_but(self, numbers: set[int]) -> None:
        for number in [number for number in self.lines if number not in numbers]:
            gone = self.lines.pop(number)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _keep_keyboard(self) -> None:
        if any(line.isAncestorOf(self.focusWidget()) for line in self.lines.values() if self.focusWidget()):
            return
        if self.first is None:
            self.left.emit()
        else:
            self.lines[self.first].show_button.setFocus(Qt.FocusReason.OtherFocusReason)


class NoticeLine(QFrame):
    """A sign, a sentence, and two buttons. Delete and Esc put it away, too."""

    away_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic = Topic.WITHOUT_US
        self.sign = QLabel()
        self.text = ElidedLabel()
        self.show_button = _button(translate("notices", "Show"))
        self.away_button = _button(translate("notices", "Dismiss"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SNUG, HAIR, GAP, HAIR)
        layout.setSpacing(GAP)
        for widget in (self.sign, self.text, self.show_button):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.away_button)

    def show_line(self, line: Line) -> None:
        """Show a notice."""
        self._topic = line.topic
        self.sign.setText(SIGNS[line.topic])
        self.text.show_text(line.text)
        self.setAccessibleName(line.text)
        self.show_button.setAccessibleDescription(line.text)
        self.away_button.setAccessibleDescription(line.text)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put it away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Escape):
            self.away_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and a bar at its side for what presses."""
        now = colours()
        pressing = self._topic in (Topic.ALERT, Topic.PROMISE, Topic.EARLIER)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(now.warning.ground if pressing else now.accent_soft))
        painter.fillRect(0, 0, TIGHT, self.height(), QColor(now.danger if pressing else now.accent))
        painter.end()


def _button(text: str) -> QPushButton:
    made = link_button(text)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made

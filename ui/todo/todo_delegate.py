"""Paints a decision: countdown left, then what to do for how much, on what, by whom, and whether it is ticked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from models.desk.todo import Todo
from models.domain.deadlines import BandLimits
from ui.dialogs.two_lines import paint_ground, write
from ui.queues.countdown_face import face
from ui.queues.pill import paint_pill, pill_font
from ui.shell.theme import GAP, colours
from ui.todo.todo_model import TODO
from ui.todo.words import action_name, amount, decided_shortly, tick_state

Index = QModelIndex | QPersistentModelIndex
HEIGHT = GAP * 10
PILL = QSize(GAP * 18, GAP * 4)
PILL_POINTS = 10.5


class TodoDelegate(QStyledItemDelegate):
    """Three lines beside a countdown. `now` is asked at each paint."""

    def __init__(self, now: Callable[[], datetime], limits: BandLimits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._limits = limits
        self._font = pill_font(PILL_POINTS)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Three lines and air."""
        return QSize(GAP * 40, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One decision."""
        todo: Todo | None = index.data(TODO)
        if todo is None:
            return
        paint_ground(painter, option)
        room: QRect = option.rect.adjusted(GAP + GAP // 2, GAP, -GAP - GAP // 2, -GAP)
        if todo.case.is_open:  # a finished case has no countdown, and needs no room for one
            self._paint_countdown(painter, room, todo)
            room = room.adjusted(PILL.width() + GAP + GAP // 2, 0, 0, 0)
        self._paint_words(painter, room, todo)

    def _paint_countdown(self, painter: QPainter, room: QRect, todo: Todo) -> None:
        shown = face(todo.case.deadline_at, todo.case.is_open, self._now(), self._limits)
        place = QRect(room.left(), room.center().y() - PILL.height() // 2, PILL.width(), PILL.height())
        paint_pill(painter, place, shown, self._font)

    def _paint_words(self, painter: QPainter, room: QRect, todo: Todo) -> None:
        now, attempt = colours(), todo.attempt
        ticked = attempt.ticked_at is not None
        ink = now.quiet if ticked and attempt.is_open else now.text
        line = room.height() // 3
        first, second, third = (QRect(room.left(), room.top() + n * line, room.width(), line) for n in range(3))
        write(painter, first, action_name(attempt), ink, bold=True)
        right = Qt.AlignmentFlag.AlignRight
        write(painter, first, amount(todo), ink, bold=True, align=right)
        write(painter, second, todo.case.product_name, ink)
        write(painter, third, tick_state(attempt), now.good.text if ticked else now.quiet, bold=ticked, align=right)
        used = painter.fontMetrics().horizontalAdvance(tick_state(attempt)) + GAP * 2
        write(painter, third.adjusted(0, 0, -used, 0), decided_shortly(attempt), now.quiet)

"""Paints a decision: countdown left, then what for how much, on what, by whom, and how it stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from ui.decisions.decided import Decided, RowWords, Words
from ui.decisions.decision_model import ROW
from ui.dialogs.two_lines import paint_ground, write
from ui.queues.countdown_face import face
from ui.queues.pill import paint_pill, pill_font
from ui.shell.theme import GAP, SNUG, TEXT_POINTS, colours

Index = QModelIndex | QPersistentModelIndex
HEIGHT = GAP * 10
PILL = QSize(GAP * 18, GAP * 4)
PILL_POINTS = TEXT_POINTS


class DecisionDelegate(QStyledItemDelegate):
    """Three lines beside a countdown. The clock is asked at each paint."""

    def __init__(self, words: Words, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._desk = desk
        self._font = pill_font(PILL_POINTS)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Three lines and air."""
        return QSize(GAP * 40, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One decision."""
        row: Decided | None = index.data(ROW)
        if row is None:
            return
        paint_ground(painter, option)
        room: QRect = option.rect.adjusted(SNUG, GAP, -SNUG, -GAP)
        if row.case.is_open:  # a finished case has no countdown, and needs no room for one
            self._paint_countdown(painter, room, row.case)
            room = room.adjusted(PILL.width() + SNUG, 0, 0, 0)
        _paint_words(painter, room, self._words(row, self._desk.clock.now()))

    def _paint_countdown(self, painter: QPainter, room: QRect, case: AfterSale) -> None:
        shown = face(case.deadline_at, case.is_open, self._desk.shown.now(), self._desk.limits.of_case(case))
        place = QRect(room.left(), room.center().y() - PILL.height() // 2, PILL.width(), PILL.height())
        paint_pill(painter, place, shown, self._font)


def _paint_words(painter: QPainter, room: QRect, words: RowWords) -> None:
    now = colours()
    ink = now.quiet if words.faded else now.text
    line, right = room.height() // 3, Qt.AlignmentFlag.AlignRight
    first, second, third = (QRect(room.left(), room.top() + n * line, room.width(), line) for n in range(3))
    write(painter, first, words.amount, ink, bold=True, align=right)
    write(painter, _left_of(painter, first, words.amount), words.title, ink, bold=True)
    write(painter, second, words.about, ink)
    write(painter, third, words.state, words.ink, bold=words.loud, align=right)
    write(painter, _left_of(painter, third, words.state), words.by, now.quiet)


def _left_of(painter: QPainter, room: QRect, taken: str) -> QRect:
    """What a bold text at the right end leaves."""
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    used = QFontMetrics(font).horizontalAdvance(taken)
    return room.adjusted(0, 0, -used - GAP * 2 if used else 0, 0)

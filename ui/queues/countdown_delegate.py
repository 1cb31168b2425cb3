"""Paints the countdown column, from the deadline and the corrected present at each paint."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from models.desk.desk import Desk
from models.domain.listing import CaseRow
from ui.queues.case_model import ROW_ROLE
from ui.queues.cell_delegate import AnyIndex, CellDelegate, paint_ground
from ui.queues.countdown_face import Face, face
from ui.queues.countdown_marks import signed
from ui.queues.countdown_moved import Moved, moved
from ui.queues.pill import TABLE_POINTS, moved_fonts, paint_moved_pill, paint_pill, pill_font, pill_size
from ui.shell.theme import GAP, ROW_HEIGHT, TIGHT


class CountdownDelegate(CellDelegate):
    """A pill per row. It keeps nothing: a repaint is all that a new second needs."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._font = pill_font(TABLE_POINTS)
        self._moved_fonts = moved_fonts()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The row's ground as in every cell, and the pill on it."""
        paint_ground(painter, option)
        rect = option.rect
        row: CaseRow | None = index.data(ROW_ROLE)
        if row is None:  # the case is still being read, or is not here
            return
        move = _moved(row)
        if move is None:
            inside = rect.adjusted(TIGHT, TIGHT, -TIGHT, -TIGHT)
            paint_pill(painter, inside, self._face(row), self._font)
        else:  # two lines need the row's whole height
            inside = rect.adjusted(TIGHT, 1, -TIGHT, -1)
            paint_moved_pill(painter, inside, self._face(row), move, self._moved_fonts)

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Room for the whole pill."""
        row: CaseRow | None = index.data(ROW_ROLE)
        if row is None:
            return QSize(0, ROW_HEIGHT)
        width, move = pill_size(self._font, self._face(row)).width(), _moved(row)
        if move is not None:
            note = QFontMetrics(self._moved_fonts.note).horizontalAdvance(move.short) + GAP * 2
            width = max(width, note)
        return QSize(width + GAP * 2, ROW_HEIGHT)

    def _face(self, row: CaseRow) -> Face:
        shown = face(row.deadline_at, row.is_open, self._desk.shown.now(), self._desk.limits.of_case(row))
        return signed(shown, row)


def _moved(row: CaseRow) -> Moved | None:
    return moved(row.deadline_was, row.deadline_at, row.is_open)

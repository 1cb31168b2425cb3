"""Paints the countdown column, from the deadline and the corrected present at each paint."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from models.desk.desk import Desk
from models.domain.listing import CaseRow
from ui.queues.case_model import ROW_ROLE
from ui.queues.cell_delegate import AnyIndex, CellDelegate
from ui.queues.countdown_face import Face, face
from ui.queues.pill import TABLE_POINTS, paint_pill, pill_font, pill_size
from ui.shell.theme import GAP, ROW_HEIGHT


class CountdownDelegate(CellDelegate):
    """A pill per row. It keeps nothing: a repaint is all that a new second needs."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._font = pill_font(TABLE_POINTS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The row's ground as in every cell, and the pill on it."""
        cell = self.paint_ground(painter, option, index)
        inside = cell.rect.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        paint_pill(painter, inside, self._face(index), self._font)

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Room for the whole pill."""
        return QSize(pill_size(self._font, self._face(index)).width() + GAP * 2, ROW_HEIGHT)

    def _face(self, index: AnyIndex) -> Face:
        row: CaseRow = index.data(ROW_ROLE)
        return face(row.deadline_at, row.is_open, self._desk.clock.now(), self._desk.limits)

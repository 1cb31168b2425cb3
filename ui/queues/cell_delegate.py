"""Paints the cells of the table: one line of text with room at both sides, in line with the header.

A cell with a colour of its own (a shop's) has it as a spot before the text.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.queues.shop_dot import DOT, paint_dot
from ui.shell.theme import GAP, ROW_HEIGHT

AnyIndex = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Text that is too long ends in an ellipsis; the tooltip has all of it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The ground that the style gives a cell, the spot and the text."""
        cell = self.paint_ground(painter, option, index)
        inside = _beside_the_dot(painter, cell.rect.adjusted(GAP, 0, -GAP, 0), index)
        text = cell.fontMetrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, inside.width())
        painter.setPen(cell.palette.color(QPalette.ColorRole.Text))
        painter.setFont(cell.font)
        painter.drawText(inside, cell.displayAlignment, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Room for the whole text, for a double click on the header's edge."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        dot = DOT + GAP if _dot_of(index) else 0
        return QSize(cell.fontMetrics.horizontalAdvance(cell.text) + dot + GAP * 2 + 2, ROW_HEIGHT)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> QStyleOptionViewItem:
        """Paint a cell without its text; gives what is known about it."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        style = cell.widget.style() if cell.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, cell, painter, cell.widget)
        return cell


def _dot_of(index: AnyIndex) -> QColor | None:
    found = index.data(Qt.ItemDataRole.DecorationRole)
    return found if isinstance(found, QColor) else None


def _beside_the_dot(painter: QPainter, inside: QRect, index: AnyIndex) -> QRect:
    """Paint the spot, if there is one; what it leaves for the text."""
    colour = _dot_of(index)
    if colour is None:
        return inside
    paint_dot(painter, QRectF(inside.left(), inside.top(), DOT, inside.height()), colour)
    return inside.adjusted(DOT + GAP, 0, 0, 0)

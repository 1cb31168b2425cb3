"""Paints the cells of the table: one line of text with room at both sides, in line with the header."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.shell.theme import GAP, ROW_HEIGHT

AnyIndex = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Text that is too long ends in an ellipsis; the tooltip has all of it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The ground that the style gives a cell, and the text."""
        cell = self.paint_ground(painter, option, index)
        inside = cell.rect.adjusted(GAP, 0, -GAP, 0)
        text = cell.fontMetrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, inside.width())
        painter.setPen(cell.palette.color(QPalette.ColorRole.Text))
        painter.setFont(cell.font)
        painter.drawText(inside, cell.displayAlignment, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Room for the whole text, for a double click on the header's edge."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        return QSize(cell.fontMetrics.horizontalAdvance(cell.text) + GAP * 2 + 2, ROW_HEIGHT)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> QStyleOptionViewItem:
        """Paint a cell without its text; gives what is known about it."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        style = cell.widget.style() if cell.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, cell, painter, cell.widget)
        return cell

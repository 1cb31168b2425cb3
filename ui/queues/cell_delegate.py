"""Paints the cells of the table: one line of text with room at both sides, in line with the header.

A cell with a colour of its own (a shop's) has it as a spot before the text.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.queues.line_writer import LineWriter
from ui.queues.shop_dot import DOT, paint_dot
from ui.shell.theme import BAR, GAP, HAIR, ROW_HEIGHT, colours

AnyIndex = QModelIndex | QPersistentModelIndex


class Cell(NamedTuple):
    """What is painted of a cell. `None` is the usual colour, and no spot."""

    text: str
    colour: QColor | None
    dot: QColor | None
    right: bool


class CellDelegate(QStyledItemDelegate):
    """Text that is too long ends in an ellipsis; the tooltip has all of it.

    It asks the model for no more than it paints. The style's own way asks each cell
    for nine things, and lays each text out twice: a page took 40 ms to paint.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The ground, the spot and the text."""
        paint_ground(painter, option)
        cell = _cell_of(index)
        inside = option.rect.adjusted(GAP, 0, -GAP, 0)
        if cell.dot is not None:
            paint_dot(painter, QRectF(inside.left(), inside.top(), DOT, inside.height()), cell.dot)
            inside.setLeft(inside.left() + DOT + GAP)
        painter.setPen(option.palette.text().color() if cell.colour is None else cell.colour)
        _writer().write(painter, inside, cell.text, option.font, right=cell.right)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Room for the whole text, for a double click on the header's edge."""
        cell = _cell_of(index)
        dot = DOT + GAP if cell.dot is not None else 0
        return QSize(option.fontMetrics.horizontalAdvance(cell.text) + dot + GAP * 2 + 2, ROW_HEIGHT)


# Looked up once: Qt's enumerations are slow to reach, and a page has some hundred cells.
_SELECTED, _ACTIVE_STATE = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_Active
_ACTIVE, _INACTIVE = QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive
_HIGHLIGHT = QPalette.ColorRole.Highlight
_FIRST = (QStyleOptionViewItem.ViewItemPosition.Beginning, QStyleOptionViewItem.ViewItemPosition.OnlyOne)


@cache
def _writer() -> LineWriter:
    """One for all tables: they say the same things."""
    return LineWriter()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The selection; all else of the ground is painted by the table."""
    state = option.state
    if _SELECTED in state:
        group = _ACTIVE if _ACTIVE_STATE in state else _INACTIVE
        painter.fillRect(option.rect, option.palette.brush(group, _HIGHLIGHT))
        _paint_edges(painter, option)


def _paint_edges(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """So that the selection does not hang on a shade alone: a bar at its side, and lines round it in high contrast."""
    now, rect = colours(), option.rect
    if option.viewItemPosition in _FIRST:
        painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), QColor(now.accent))
    if now.high:
        painter.fillRect(rect.left(), rect.top(), rect.width(), HAIR, QColor(now.accent))
        painter.fillRect(rect.left(), rect.bottom() + 1 - HAIR, rect.width(), HAIR, QColor(now.accent))


def _cell_of(index: AnyIndex) -> Cell:
    """At once where the model can tell so, role by role elsewhere."""
    at_once = getattr(index.model(), "cell", None)
    if at_once is not None:
        found: Cell = at_once(index)
        return found
    role = Qt.ItemDataRole
    colour, dot = index.data(role.ForegroundRole), index.data(role.DecorationRole)
    side = index.data(role.TextAlignmentRole)
    return Cell(
        index.data() or "",
        colour if isinstance(colour, QColor) else None,
        dot if isinstance(dot, QColor) else None,
        side is not None and bool(side & Qt.AlignmentFlag.AlignRight),
    )

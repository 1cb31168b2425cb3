"""A list of things with two lines each: a name with a mark, and below it the quiet rest."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.queues.shop_dot import DOT, paint_dot
from ui.shell.theme import BAR, CORNER, GAP, SNUG, colours

SECOND = Qt.ItemDataRole.UserRole + 1
MARK = Qt.ItemDataRole.UserRole + 2
KEY = Qt.ItemDataRole.UserRole + 3
COLOUR = Qt.ItemDataRole.UserRole + 4
WARNS = Qt.ItemDataRole.UserRole + 5
HEIGHT = GAP * 7
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of the list; `key` is what the owner knows it by."""

    key: int
    name: str
    rest: str
    mark: str = ""
    colour: str = ""
    """A spot before the name, "" for none."""
    warns: bool = False
    """Whether the mark says that something is not as one would wish."""


class TwoLineList(QListView):
    """The list. Enter or a double click opens the current thing, Delete asks to remove it."""

    wanted = Signal(int)
    removed = Signal(int)
    moved = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setAccessibleName(name)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self.moved)
        self.doubleClicked.connect(self._open)

    @property
    def key(self) -> int | None:
        """The current thing."""
        found: int | None = self.currentIndex().data(KEY)
        return found

    def fill(self, lines: list[Line], chosen: int | None = None) -> None:
        """Show these; the current one stays if it is still among them."""
        chosen = self.key if chosen is None else chosen
        row = self.currentIndex().row()
        self._model.clear()
        for line in lines:
            self._model.appendRow(_item(line))
        place = next((number for number, line in enumerate(lines) if line.key == chosen), max(0, row))
        if lines:
            self.setCurrentIndex(self._model.index(min(place, len(lines) - 1), 0))
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete removes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.key is not None:
            self._open()
        elif event.key() == Qt.Key.Key_Delete and self.key is not None:
            self.removed.emit(self.key)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self.key is not None:
            self.wanted.emit(self.key)


def _item(line: Line) -> QStandardItem:
    item = QStandardItem(line.name)
    item.setData(line.rest, SECOND)
    item.setData(line.mark, MARK)
    item.setData(line.key, KEY)
    item.setData(line.colour, COLOUR)
    item.setData(line.warns, WARNS)
    item.setData(" ".join(filter(None, [line.name, line.mark, line.rest])), Qt.ItemDataRole.AccessibleTextRole)
    return item


class TwoLineDelegate(QStyledItemDelegate):
    """Paints the two lines."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines and air."""
        return QSize(GAP * 20, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, spot, name, mark, rest."""
        paint_ground(painter, option)
        room = beside_dot(painter, option.rect.adjusted(SNUG, GAP - 2, -SNUG, 2 - GAP), index)
        top = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        bottom = QRect(room.left(), top.bottom(), room.width(), room.height() // 2)
        used = paint_mark(painter, top, index.data(MARK) or "", warns=bool(index.data(WARNS)))
        write(painter, top.adjusted(0, 0, -used, 0), index.data() or "", colours().text, bold=True)
        write(painter, bottom, index.data(SECOND) or "", colours().quiet)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The selection, with a bar at its side so that it does not hang on a shade alone, and the line below."""
    rect: QRect = option.rect
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    now = colours()
    painter.fillRect(rect, QColor(now.accent_soft if chosen else now.panel))
    if chosen:
        painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), QColor(now.accent))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(now.line))


def beside_dot(painter: QPainter, room: QRect, index: Index) -> QRect:
    """Paint the spot in line with the name, if there is one; the room beside it."""
    colour: str = index.data(COLOUR)
    if not colour:
        return room
    paint_dot(painter, QRectF(room.left(), room.top(), DOT, room.height() // 2), colour)
    return room.adjusted(DOT + GAP, 0, 0, 0)


def paint_mark(painter: QPainter, room: QRect, text: str, *, warns: bool = False) -> int:
    """A small word at the right end; the room it took."""
    if not text:
        return 0
    tone = colours().warning if warns else colours().good
    width = painter.fontMetrics().horizontalAdvance(text) + GAP * 2
    chip = QRect(room.right() - width, room.top(), width, room.height() - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.ground))
    painter.drawRoundedRect(chip, CORNER, CORNER)
    painter.restore()
    write(painter, chip, text, tone.text, align=Qt.AlignmentFlag.AlignCenter)
    return width + GAP


def write(
    painter: QPainter,
    room: QRect,
    text: str,
    ink: str,
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text, with … where it does not fit. Line breaks of users become blanks."""
    painter.save()
    if bold:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    painter.restore()

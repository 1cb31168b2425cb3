"""The cases of a batch, each with what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from models.domain.text import QT_TRANSLATE_NOOP
from ui.dialogs.batch_groups import Item
from ui.dialogs.batch_words import yuan
from ui.dialogs.parts import plain_tip
from ui.queues.cell_delegate import CellDelegate
from ui.runtime.language import translate
from ui.shell.theme import GAP, ROW_HEIGHT, colours

Index = QModelIndex | QPersistentModelIndex
HEADERS = (
    QT_TRANSLATE_NOOP("batch", "State"),
    QT_TRANSLATE_NOOP("batch", "After-sale number"),
    QT_TRANSLATE_NOOP("batch", "Product"),
    QT_TRANSLATE_NOOP("batch", "Amount"),
    QT_TRANSLATE_NOOP("batch", "What became of it"),
)
STATE, NUMBER, PRODUCT, AMOUNT, WORDS = range(len(HEADERS))
WIDTHS = (136, 172, 150, 92)


class BatchModel(QAbstractTableModel):
    """Filled again each time it is looked at; only what differs is touched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def fill(self, items: Sequence[Item]) -> None:
        """Show these."""
        before, after = self.items, tuple(items)
        if [item.aftersale_id for item in before] != [item.aftersale_id for item in after]:
            self.beginResetModel()
            self.items = after
            self.endResetModel()
            return
        self.items = after
        for row in (row for row, item in enumerate(after) if item != before[row]):
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(HEADERS) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many cases."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def columnCount(self, parent: Index | None = None) -> int:
        """See `HEADERS`."""
        return 0 if parent is not None and parent.isValid() else len(HEADERS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headers."""
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("batch", HEADERS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        if not index.isValid():
            return None
        item, column = self.items[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _text(item, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_text(item, column))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column == AMOUNT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and column == STATE and item.alarming:
            return QColor(colours().danger)
        return None


def _text(item: Item, column: int) -> str:
    state = f"{item.sign} {item.state}"
    return (state, item.aftersale_id, item.product, yuan(item.amount_fen), " ".join(item.words.split()))[column]


class BatchTable(QTableView):
    """Enter, or a double click, goes to the case."""

    chosen = Signal(str)
    """The 售后单号."""
    moved = Signal()
    """Another case is the current one, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases = BatchModel(self)
        self.setModel(self.cases)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(translate("batch", "The cases of the batch"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(self._choose)
        self.selectionModel().currentRowChanged.connect(self.moved)
        self._size()

    @property
    def current(self) -> Item | None:
        """The current case."""
        row = self.currentIndex().row()
        return self.cases.items[row] if 0 <= row < len(self.cases.items) else None

    def fill(self, items: Sequence[Item]) -> None:
        """Show these; the current one stays as long as it is among them."""
        kept = self.current.aftersale_id if self.current else ""
        before = self.cases.items
        self.cases.fill(items)
        if not self.currentIndex().isValid() or len(before) != len(items):
            places = (row for row, item in enumerate(self.cases.items) if item.aftersale_id == kept)
            self.selectRow(next(places, 0))
        self.moved.emit()

    def keep_in_sight(self, aftersale_id: str) -> None:
        """Scroll to a case, if it is among these. The current one stays."""
        row = next((row for row, item in enumerate(self.cases.items) if item.aftersale_id == aftersale_id), None)
        if row is not None:
            self.scrollTo(self.cases.index(row, 0), QTableView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter is for the dialog's button, as Enter alone is for the case."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current.aftersale_id)

    def _size(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.hide()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(GAP * 8)
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, width)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)

"""The rows of an import that were not taken, as a table that can be searched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from models.domain.text import Text
from ui.dialogs.parts import plain_tip
from ui.runtime.language import say, translate
from ui.shell.theme import GAP

Index = QModelIndex | QPersistentModelIndex
SORT_ROLE = Qt.ItemDataRole.UserRole


class FaultLine(Protocol):
    """What the table shows of a fault."""

    @property
    def row(self) -> int:
        """The row's number in the sheet."""

    @property
    def column(self) -> str:
        """The header of the column."""

    @property
    def value(self) -> str:
        """What stands there."""

    @property
    def reason(self) -> Text:
        """Why it was not taken."""

    @property
    def repeated(self) -> bool:
        """Whether the row only repeats another."""


@dataclass(frozen=True, slots=True)
class ShownFault:
    """A fault in words."""

    row: int
    kind: str
    column: str
    value: str
    reason: str


class FaultModel(QAbstractTableModel):
    """The faults; a file may have thousands of them."""

    def __init__(self, faults: Sequence[ShownFault], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faults = tuple(faults)
        self._headers = fault_headers()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many faults."""
        return 0 if parent is not None and parent.isValid() else len(self._faults)

    def columnCount(self, parent: Index | None = None) -> int:
        """Row, what became of it, column, value, reason."""
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headers."""
        shown = role == Qt.ItemDataRole.DisplayRole and way == Qt.Orientation.Horizontal
        return self._headers[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        fault = self._faults[index.row()]
        cells = (fault.row, fault.kind, fault.column, fault.value, fault.reason)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cells[index.column()])
        if role == SORT_ROLE:
            return cells[index.column()]
        return plain_tip(str(cells[index.column()])) if role == Qt.ItemDataRole.ToolTipRole else None


class FaultTable(QTableView):
    """The table; `narrow` keeps the rows that contain a text."""

    def __init__(self, faults: Sequence[ShownFault], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(FaultModel(faults, self))
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setSortRole(SORT_ROLE)
        self.setModel(self._proxy)
        self.setAccessibleName(translate("dialogs", "Rows that were not taken"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(GAP * 6)
        self._size_columns()

    def narrow(self, text: str) -> None:
        """Keep what contains `text`."""
        self._proxy.setFilterFixedString(text.strip())

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((64, 110, 130, 190)):
            header.resizeSection(column, width)


def fault_headers() -> list[str]:
    """The table's headers."""
    return [
        translate("dialogs", "Row"),
        translate("dialogs", "Outcome"),
        translate("dialogs", "Column"),
        translate("dialogs", "Value"),
        translate("dialogs", "Reason"),
    ]


def in_words(faults: Iterable[FaultLine], older: Iterable[FaultLine]) -> list[ShownFault]:
    """Refused, repeated and older rows in one list, told apart by a word."""
    refused, repeated = translate("dialogs", "Refused"), translate("dialogs", "Repeated")
    left = translate("dialogs", "Left as it was")
    shown = [ShownFault(f.row, repeated if f.repeated else refused, f.column, f.value, say(f.reason)) for f in faults]
    return [*shown, *(ShownFault(f.row, left, f.column, f.value, say(f.reason)) for f in older)]

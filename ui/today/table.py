"""The same figures as a table, for reading, for the keyboard, and for whoever cannot see pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from models.desk.today.figures import Figures
from models.desk.today.sheet import HEADERS, plain_rows
from ui.runtime.language import say, translate
from ui.shell.theme import ROW_HEIGHT

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
WIDTHS = (240, 260, 88, 88, 88, 120, 100, 88)
FIRST_NUMBER = 2


class FigureModel(QAbstractTableModel):
    """The lines of the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Sequence[str]] = []

    def show_figures(self, found: Figures) -> None:
        """Show a period."""
        self.beginResetModel()
        self._rows = plain_rows(found, say)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """A line for each figure."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """The columns of the sheet."""
        return 0 if parent.isValid() else len(HEADERS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; numbers stand to the right."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= FIRST_NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(HEADERS[section])
        return None


class FigureTable(QTableView):
    """One line for each figure, as in the sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FigureModel(self)
        self.setModel(self.figures)
        self.setAccessibleName(translate("today", "The figures as a table"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(ROW_HEIGHT - 6)
        lines.hide()
        self.resizeColumnsToContents()  # their titles, whatever the letters' size
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, max(width, self.columnWidth(column)))
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)

    def show_figures(self, found: Figures) -> None:
        """Show a period."""
        self.figures.show_figures(found)
        if self.figures.rowCount():
            self.selectRow(0)

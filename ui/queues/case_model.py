"""The rows of one queue as a table model: pages that come from the read lane, never a row of the store."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor

from models.desk.desk import Desk
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.listing import CaseFilter, CaseRow, Cursor, PageRequest, SortKey
from ui.queues.attempt_signs import ALARMING
from ui.queues.cell_delegate import AnyIndex, Cell
from ui.queues.columns import COLUMNS, STAKE, Column, Moment, decided, explain_stake
from ui.queues.labels import plain_tip
from ui.queues.paging import PAGE, Fetched, fetch
from ui.queues.shop_marks import ShopMarks
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say
from ui.shell.theme import colours

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `CaseRow` itself."""

_NO_PARENT = QModelIndex()
LONG_AGO = datetime.min.replace(tzinfo=UTC)
"""Stands where the time does not matter: it is asked for hundreds of times for a page otherwise."""
MOST_CELLS = 3_000
"""Kept as they were painted: some screens full."""


class CaseModel(QAbstractTableModel):
    """Cases of one queue, as far as they were scrolled to.

    Each question to the lane carries a generation; an answer of an older one is dropped.
    """

    loaded = Signal()
    """An answer came: rows, a further page, or a reload."""
    about_to_reset = Signal(bool)
    """Other cases come now; what is selected can still be asked for. True: with another filter or order."""
    failed = Signal(str)
    """Rows could not be read; why, in words."""

    def __init__(self, desk: Desk, lanes: Lanes, queue: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes
        self._queue = queue
        self._rows: list[CaseRow] = []
        self._next: Cursor | None = None
        self._filter = CaseFilter()
        self._sort = SortKey.DEADLINE
        self._descending = False
        self._generation = 0
        self._job: Job | None = None
        self._anything = True
        self._asked = False
        self._shops = ShopMarks()
        self._cells: dict[tuple[int, int], Cell] = {}
        """Those that were painted and do not go by the clock; until anything changes."""
        self._untimed = Moment(LONG_AGO, desk.limits, self._shops)

    # -- what a table asks

    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """The number of rows that are here by now."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        """All columns, hidden ones included."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell. The countdown is read anew from the clock each time."""
        asked = _ANSWERS.get(role)
        if asked is None or not index.isValid():
            return None
        return asked(self, self._rows[index.row()], COLUMNS[index.column()])

    def cell(self, index: AnyIndex) -> Cell:
        """All that is painted of a cell, asked for at once."""
        place = (index.row(), index.column())
        found = self._cells.get(place)
        if found is None:
            row, column = self._rows[place[0]], COLUMNS[place[1]]
            found = Cell(self._text(row, column), self._colour(row, column), self._dot(row, column), column.right)
            if not column.timed:
                self._keep(place, found)
        return found

    def forget_cells(self) -> None:
        """Colours have changed: what is painted is made anew."""
        self._cells.clear()

    def _keep(self, place: tuple[int, int], cell: Cell) -> None:
        if len(self._cells) >= MOST_CELLS:
            self._cells.clear()
        self._cells[place] = cell

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(COLUMNS[section])
        return None

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether another page can be asked for now."""
        return not parent.isValid() and self._next is not None and self._job is None

    def fetchMore(self, parent: AnyIndex) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._ask(self._request(PAGE, self._next), self._take_page)

    # -- what its view and its tab ask

    @property
    def rows(self) -> list[CaseRow]:
        """The rows that are here by now; not to be changed."""
        return self._rows

    @property
    def complete(self) -> bool:
        """Whether all rows are here."""
        return self._asked and self._next is None

    @property
    def asked(self) -> bool:
        """Whether rows were ever asked for."""
        return self._asked

    @property
    def loading(self) -> bool:
        """Whether an answer is awaited."""
        return self._job is not None

    @property
    def anything(self) -> bool:
        """Whether the profile holds any case at all, as far as this queue had to find out."""
        return self._anything

    @property
    def sorted_by(self) -> tuple[SortKey, bool]:
        """What the rows are ordered by, and whether from the top down."""
        return self._sort, self._descending

    @property
    def wanted(self) -> CaseFilter:
        """The filter in force."""
        return self._filter

    def position(self, aftersale_id: str) -> int | None:
        """The row of a case, if it is here."""
        return next((n for n, row in enumerate(self._rows) if row.aftersale_id == aftersale_id), None)

    def first_page(self, wanted: CaseFilter | None = None) -> None:
        """Begin anew with a filter. The old rows stay until the new ones are here."""
        self._filter = self._filter if wanted is None else wanted
        self._ask(self._request(PAGE, None), self._take_first)

    def order_by(self, key: SortKey, descending: bool) -> None:
        """Begin anew in another order."""
        if (key, descending) != (self._sort, self._descending):
            self._sort, self._descending = key, descending
            if self._asked:
                self.first_page()

    def reload(self) -> None:
        """Read again what is shown, as many rows as there are; only what differs is touched."""
        self._ask(self._request(max(PAGE, len(self._rows)), None), self._take_all, self._rows)

    def mark_shops(self, marks: ShopMarks) -> None:
        """Mark the cases with these shops."""
        self._shops = marks
        self._untimed = Moment(LONG_AGO, self._desk.limits, marks)
        self._cells.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))

    def _request(self, limit: int, after: Cursor | None) -> PageRequest:
        return PageRequest(self._queue, self._filter, self._sort, self._descending, after, limit)

    def _ask(self, request: PageRequest, take: Any, shown: list[CaseRow] | None = None) -> None:
        if self._job is not None:
            self._job.drop()
        self._generation += 1
        self._asked = True
        self._job = self._lanes.run(
            LaneName.READ,
            fetch,
            self._desk,
            request,
            shown,
            done=partial(self._answered, self._generation, take),
            failed=partial(self._fell, self._generation),
            cancel=CancelToken(),
            owner=self,
        )

    def _answered(self, generation: int, take: Any, fetched: Fetched) -> None:
        if generation != self._generation:
            return
        self._job = None
        self._next = fetched.next
        take(fetched)
        self.loaded.emit()

    def _fell(self, generation: int, error: BaseException) -> None:
        if generation == self._generation:
            self._job = None
            self.failed.emit(_why(error))

    def _take_page(self, fetched: Fetched) -> None:
        if not fetched.rows:
            return
        first = len(self._rows)
        self.beginInsertRows(_NO_PARENT, first, first + len(fetched.rows) - 1)
        # a new list: a reload on its way compares with the old one in its worker
        self._rows = self._rows + fetched.rows
        self.endInsertRows()

    def _take_first(self, fetched: Fetched) -> None:
        self._take_all(fetched, fresh=True)

    def _take_all(self, fetched: Fetched, *, fresh: bool = False) -> None:
        self._anything = fetched.anything
        self._cells.clear()
        if fetched.runs is None:
            self._replace(fetched.rows, fresh=fresh)
            return
        self._rows = fetched.rows
        for first, last in fetched.runs:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _replace(self, rows: list[CaseRow], *, fresh: bool) -> None:
        self.about_to_reset.emit(fresh)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    # -- cells

    def _moment(self) -> Moment:
        return Moment(self._desk.shown.now(), self._desk.limits, self._shops)

    def _text(self, row: CaseRow, column: Column) -> str:
        moment = self._moment() if column.timed else self._untimed
        return " ".join(column.text(row, moment).split())

    def _tip(self, row: CaseRow, column: Column) -> str:
        told = (column.tooltip or column.text)(row, self._moment())
        if self._sort is SortKey.STAKE and column is not COLUMNS[STAKE]:
            told = "\n".join(filter(None, (told, explain_stake(row, self._moment()))))
        return plain_tip(told)

    def _align(self, _row: CaseRow, column: Column) -> Qt.AlignmentFlag:
        return _alignment(column)

    def _colour(self, row: CaseRow, column: Column) -> QColor | None:
        if row.attempt_state in ALARMING and column.key == "decision":
            return QColor(colours().danger)
        return QColor(colours().quiet) if decided(row) or not row.is_open else None

    def _dot(self, row: CaseRow, column: Column) -> QColor | None:
        colour = self._shops.colour(row.shop_id) if column.key == "shop" else ""
        return QColor(colour) if colour else None

    def _row(self, row: CaseRow, _column: Column) -> CaseRow:
        return row


_ANSWERS: dict[int, Any] = {
    Qt.ItemDataRole.DisplayRole: CaseModel._text,
    Qt.ItemDataRole.AccessibleTextRole: CaseModel._text,
    Qt.ItemDataRole.ToolTipRole: CaseModel._tip,
    Qt.ItemDataRole.TextAlignmentRole: CaseModel._align,
    Qt.ItemDataRole.ForegroundRole: CaseModel._colour,
    Qt.ItemDataRole.DecorationRole: CaseModel._dot,
    ROW_ROLE: CaseModel._row,
}


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _why(error: BaseException) -> str:
    return say(error.text) if isinstance(error, UserError) else ""

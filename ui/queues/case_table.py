"""The table of one queue."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from models.desk.desk import Desk
from models.domain.listing import CaseRow, SortKey
from ui.queues import selection
from ui.queues.case_model import CaseModel
from ui.queues.cell_delegate import AnyIndex, CellDelegate
from ui.queues.column_header import ColumnHeader
from ui.queues.column_layout import apply_layout, first_layout, read_layout, sort_of
from ui.queues.columns import COUNTDOWN, SHOP, STAKE, decided
from ui.queues.countdown_delegate import CountdownDelegate
from ui.queues.paging import PAGE
from ui.queues.remembered import Remembered
from ui.queues.shop_marks import ShopMarks
from ui.runtime.clipboard import copy_text
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.shell.theme import ROW_HEIGHT

NO_CASE = ""


class CaseTable(QTableView):
    """Shows a `CaseModel`; remembers its columns per queue, and its selection over every reload."""

    current_changed = Signal(str)
    """The 售后单号 of the current case, "" when there is none."""
    chosen = Signal(str)
    """Enter, or a double click, on a case."""
    copied = Signal(str)
    """What went to the clipboard."""
    selection_changed = Signal()
    order_changed = Signal()
    """By deadline, by loss at stake, by whatever column."""
    no_next = Signal()
    """`select_next` found nobody."""

    def __init__(self, desk: Desk, lanes: Lanes, queue: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._current = NO_CASE
        self._kept: selection.Kept | None = None
        self._seeking = False
        self._growing = False
        self.cases = CaseModel(desk, lanes, queue, self)
        self.header = ColumnHeader(queue, self)
        self._memory = Remembered(desk, lanes, f"columns.{queue}", lambda: read_layout(self.header), self)
        self._set_up()
        self.setModel(self.cases)
        first_layout(self.header, queue)
        self.header.set_absent(SHOP, True)
        self.header.set_absent(STAKE, True)
        self._connect()

    # -- what its tab asks

    @property
    def current_id(self) -> str:
        """The 售后单号 of the current case, "" when there is none."""
        return self._current

    def selected(self) -> list[CaseRow]:
        """The selected cases in the order of the list."""
        return selection.selected_rows(self, self.cases)

    @property
    def selected_number(self) -> int:
        """How many cases are selected."""
        return selection.number_selected(self)

    def select_case(self, aftersale_id: str) -> bool:
        """Make a case the current one, if it is among the rows that are here."""
        place = self.cases.position(aftersale_id)
        if place is not None:
            self._go(place)
        return place is not None

    def select_next(self, done_with: str = NO_CASE) -> None:
        """Go to the next case that still waits for a decision, from the end on to the beginning.

        `done_with` is the case that was decided: where the list has moved on from it already, nothing happens.
        """
        if done_with and self._current not in (done_with, NO_CASE) and self._waits(self.currentIndex().row()):
            return
        if self.cases.rows:
            self._seek()

    @property
    def by_stake(self) -> bool:
        """Whether the order is by loss at stake."""
        return self.cases.sorted_by[0] is SortKey.STAKE

    def order_by_stake(self, on: bool) -> None:
        """Have the order by loss at stake, or by deadline again."""
        self.header.setSortIndicator(STAKE if on else COUNTDOWN, Qt.SortOrder.AscendingOrder)

    def step_on(self, done_with: Collection[str]) -> None:
        """Many cases were decided: go to the next that waits and is none of them; only that one is selected then."""
        here, rows = self.currentIndex().row(), self.cases.rows
        places = [*range(here + 1, len(rows)), *range(here)]
        waiting = (n for n in places if self._waits(n) and rows[n].aftersale_id not in done_with)
        self._go(next(waiting, here))

    def tick(self, _now: datetime) -> None:
        """A second has passed: paint what is in sight of the countdown column, and nothing else."""
        if not self.isColumnHidden(COUNTDOWN):
            left, width = self.columnViewportPosition(COUNTDOWN), self.columnWidth(COUNTDOWN)
            self.viewport().update(QRect(left, 0, width, self.viewport().height()))

    def mark_shops(self, marks: ShopMarks) -> None:
        """Mark each case with its shop, if there is more than one."""
        self.cases.mark_shops(marks)
        self.header.set_absent(SHOP, not marks.several)

    def recall_choices(self) -> None:
        """Put the columns back as they were left; asked before the first rows are."""
        self._memory.recall(self._apply)

    def save_choices(self) -> None:
        """Write what is to be remembered, before the program closes."""
        self._memory.flush()

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rows are what one moves by; Enter chooses, the copy key copies numbers."""
        self._growing = False
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_numbers()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self._go(0 if event.key() == Qt.Key.Key_Home else len(self.cases.rows) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Somebody selects for himself."""
        self._growing = False
        super().mousePressEvent(event)

    def selectAll(self) -> None:
        """Select what is here and, as it comes, the rest of the list, up to the most there is of a selection."""
        self._growing = True
        self._grow()

    def copy_numbers(self, *, aftersale: bool = False) -> None:
        """Copy the selected cases' order numbers, or their after-sale numbers, a line for each."""
        numbers = [row.aftersale_id if aftersale else row.order_id for row in self.selected()]
        if numbers:
            text = "\n".join(dict.fromkeys(numbers))
            copy_text(text)
            self.copied.emit(text)

    # -- Qt's own hooks

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell who is current now, once per case."""
        super().currentChanged(current, previous)
        if self._kept is None:  # not in the middle of a reset
            self._tell()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that more or fewer are selected."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """What was scrolled to while it was hidden is fetched now."""
        super().showEvent(event)
        self._prefetch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Choices do not wait for a screen that may not come back."""
        self._memory.flush()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The countdown's face follows the system's choice of light or dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.cases.forget_cells()
            self.viewport().update()

    # -- inside

    def _set_up(self) -> None:
        self.setHorizontalHeader(self.header)
        self.setItemDelegate(CellDelegate(self))
        self.setItemDelegateForColumn(COUNTDOWN, CountdownDelegate(self._desk, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # Tab goes on to the panel
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.hide()
        self.setAccessibleName(translate("queues", "Cases"))

    def _connect(self) -> None:
        self.header.changed.connect(self._memory.note)
        self.header.order_wanted.connect(self._order)
        self.cases.about_to_reset.connect(self._before_reset)
        self.cases.loaded.connect(self._on_loaded)
        self.cases.failed.connect(self._on_failed)
        self.verticalScrollBar().valueChanged.connect(self._prefetch)
        self.doubleClicked.connect(self._choose)

    def _apply(self, stored: dict[str, object]) -> None:
        apply_layout(self.header, stored)
        self._memory.settle()

    def _order(self) -> None:
        self.cases.order_by(*sort_of(self.header))
        self.header.set_absent(STAKE, not self.by_stake)
        self.order_changed.emit()

    def _before_reset(self, fresh: bool) -> None:
        self._kept = selection.keep(self, self.cases, fresh=fresh)
        self._seeking = self._seeking and not fresh
        self._growing = self._growing and not fresh

    def _on_failed(self) -> None:
        self._seeking = self._growing = False

    def _on_loaded(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            selection.restore(self, self.cases, kept)
            self._tell()
        self._prefetch()
        if self._seeking:
            self._seek()
        if self._growing:
            self._grow()

    def _grow(self) -> None:
        selection.select_first(self, self.cases, selection.MOST)
        self._growing = not self.cases.complete and len(self.cases.rows) < selection.MOST
        if self._growing:
            self.cases.fetchMore(QModelIndex())

    def _tell(self) -> None:
        place = self.currentIndex().row()
        rows = self.cases.rows
        current = rows[place].aftersale_id if 0 <= place < len(rows) else NO_CASE
        if current != self._current:
            self._current = current
            self.current_changed.emit(current)

    def _prefetch(self) -> None:
        """Ask for the next page while there is still half a page of rows below."""
        if not self.isVisible():
            return
        bottom = self.rowAt(self.viewport().height() - 1)
        if bottom < 0 or bottom + PAGE // 2 > len(self.cases.rows):
            self.cases.fetchMore(QModelIndex())

    def _go(self, place: int) -> None:
        if 0 <= place < len(self.cases.rows):
            column = max(self.currentIndex().column(), 0)
            # The view's own setCurrentIndex would heed a Ctrl or Shift that is still held down.
            selection.go(self, self.cases.index(place, column))

    def _choose(self) -> None:
        if self._current:
            self.chosen.emit(self._current)

    def _waits(self, place: int) -> bool:
        row = self.cases.rows[place]
        return row.is_open and not decided(row)

    def _seek(self) -> None:
        """Look behind the current case, page by page, then from the top."""
        here, count = self.currentIndex().row(), len(self.cases.rows)
        below = next((n for n in range(here + 1, count) if self._waits(n)), None)
        self._seeking = below is None and not self.cases.complete
        if self._seeking:
            self.cases.fetchMore(QModelIndex())
            return
        place = below if below is not None else next((n for n in range(here) if self._waits(n)), None)
        if place is None:
            self.no_next.emit()
        else:
            self._go(place)

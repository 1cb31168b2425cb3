"""What happened while nobody looked: how much of each kind, and the cases one by one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QPushButton, QSplitter, QTableView, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.domain.happenings import Happening, Kind, counted
from models.domain.money import yuan_from_fen
from ui.dialogs.happening_model import ID_ROLE, KIND_ROLE, LEFT, PRODUCT, SORT_ROLE, HappeningModel
from ui.dialogs.parts import label, row
from ui.dialogs.two_lines import Line, TwoLineList
from ui.queues.cell_delegate import CellDelegate
from ui.queues.countdown_delegate import CountdownDelegate
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.runtime.many_rows import many_rows
from ui.runtime.ticker import Ticker
from ui.shell.news_words import title
from ui.shell.theme import DIALOG_MARGINS, GAP, ROW_HEIGHT, SNUG

EVERYTHING = 0
WIDTHS = (196, 160, 168, 150, 96, 120)


class AbsenceDialog(QDialog):
    """Enter or a double click on a case asks for it, and closes."""

    case_wanted = Signal(str)
    """The 售后单号 of the case to go to."""

    def __init__(
        self,
        headline: str,
        happenings: Sequence[Happening],
        desk: Desk,
        lanes: Lanes,
        ticker: Ticker | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds = list(counted(happenings))
        self.setWindowTitle(headline)
        self.resize(1200, 640)
        self.kinds = TwoLineList(translate("news", "Kinds of what happened"))
        self.kinds.fill(_groups(happenings))
        self.table = HappeningTable(happenings, desk)
        self.kinds.moved.connect(self._narrow)
        self.kinds.wanted.connect(lambda _key: self.table.setFocus())
        self.table.chosen.connect(self._go)
        self._lay_out(headline)
        numbers = list(dict.fromkeys(happening.aftersale_id for happening in happenings))
        lanes.run(LaneName.READ, many_rows, desk, numbers, done=self.table.take_rows, owner=self)
        if ticker is not None:
            ticker.subscribe(self, self.table.tick)
        self.table.setFocus()

    def _narrow(self) -> None:
        key = self.kinds.key or EVERYTHING
        self.table.narrow(None if key == EVERYTHING else self._kinds[key - 1])

    def _go(self, aftersale_id: str) -> None:
        self.accept()
        self.case_wanted.emit(aftersale_id)

    def _lay_out(self, headline: str) -> None:
        self.go_button = QPushButton(translate("news", "Go to the case (Enter)"))
        self.go_button.setProperty("role", "primary")
        self.go_button.setAutoDefault(False)
        self.go_button.clicked.connect(self.table.choose)
        close = QPushButton(translate("news", "Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.kinds)
        parts.addWidget(self.table)
        parts.setStretchFactor(1, 1)
        parts.setSizes([GAP * 29, GAP * 115])
        parts.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(headline, "title", wrap=True))
        layout.addWidget(parts, 1)
        layout.addLayout(row(None, close, self.go_button))


class HappeningTable(QTableView):
    """The cases; `narrow` keeps those of one kind."""

    chosen = Signal(str)

    def __init__(self, happenings: Sequence[Happening], desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HappeningModel(happenings, desk, self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._proxy.setSortRole(SORT_ROLE)
        self._proxy.setFilterRole(KIND_ROLE)
        self.setModel(self._proxy)
        self.setItemDelegate(CellDelegate(self))
        self.setItemDelegateForColumn(LEFT, CountdownDelegate(desk, self))
        self.setAccessibleName(translate("news", "Cases"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # as the model has them, until a header is pressed
        self.doubleClicked.connect(self.choose)
        self._size()
        self.selectRow(0)

    def take_rows(self, rows: dict) -> None:
        """The cases are here."""
        self._model.take_rows(rows)
        self.selectRow(0)

    def narrow(self, kind: Kind | None) -> None:
        """Show what is of one kind; `None` shows everything."""
        self._proxy.setFilterRegularExpression("" if kind is None else f"^{kind}$")
        self.selectRow(0)

    def tick(self, _now: datetime) -> None:
        """A second has passed: paint what is in sight."""
        self.viewport().update()

    def choose(self) -> None:
        """Take the current case."""
        aftersale_id = self.currentIndex().data(ID_ROLE)
        if aftersale_id:
            self.chosen.emit(aftersale_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the case."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        else:
            super().keyPressEvent(event)

    def _size(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.hide()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, width)
        header.setSectionResizeMode(PRODUCT, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(GAP * 11)


def _groups(happenings: Sequence[Happening]) -> list[Line]:
    cases = len({happening.aftersale_id for happening in happenings})
    everything = translate("news", "Cases: {n}").format(n=f"{cases:,}")
    found = [Line(EVERYTHING, translate("news", "Everything"), everything)]
    for number, kind in enumerate(counted(happenings), start=1):
        found.append(Line(number, title(kind), _weight([one for one in happenings if one.kind is kind])))
    return found


def _weight(happenings: Sequence[Happening]) -> str:
    amount = yuan_from_fen(sum(happening.amount_fen for happening in happenings))
    return translate("news", "Cases: {n} · ¥{amount}").format(n=f"{len(happenings):,}", amount=amount)

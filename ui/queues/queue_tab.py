"""The tab of one queue: filters on top, the list, and beside it the case one is at.

The first list that a program shows is painted before what a case takes is imported.
"""

from __future__ import annotations

import threading
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from models.desk import shop_views
from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.listing import CaseFilter
from models.domain.queues import Queue
from ui.queues import keys
from ui.queues.case_panel import CasePanel
from ui.queues.case_table import CaseTable
from ui.queues.empty_state import Empty, EmptyState
from ui.queues.filter_bar import FilterBar
from ui.queues.foot_line import FootLine
from ui.queues.in_turns import InTurns
from ui.queues.island import Island
from ui.queues.remembered import Remembered
from ui.queues.selection import MOST
from ui.queues.several import BATCH_ACTIONS, SeveralCases
from ui.queues.shop_marks import ShopMarks
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.runtime.ticker import Ticker
from ui.shell.theme import GAP, TIGHT

if TYPE_CHECKING:
    from models.desk.cases import CaseView
    from models.desk.shop_views import ShopView
    from ui.queues.outlook_line import OutlookLine
    from ui.shell.sending import Sending

PANEL_WIDTH = 432
PAINTED_MS = 20
"""A list that has come is painted within one frame of the screen."""
PATIENCE_SECONDS = 1.0
"""No window is painted that nobody can see; then the case is read all the same."""


def _bring_in(painted: threading.Event) -> None:
    """Import what stands behind a case, for the read lane, so that the window goes on meanwhile; nothing of Qt."""
    painted.wait(PATIENCE_SECONDS)  # two threads that want Python at once both wait
    import models.desk.cases
    import models.desk.full_reading
    import models.desk.triage.outlook  # noqa: F401 - for having them


class QueueTab(Island):
    """Reads nothing until it is seen, and nothing again until something changed."""

    action_requested = Signal(object, str)
    """`CaseView` and the key of an open action."""
    batch_requested = Signal(object, str)
    """The 售后单号 of several cases (a list), and the key of an action for all of them."""
    claim_requested = Signal(list)
    """The 售后单号 of one case or several."""
    snooze_requested = Signal(object)
    """A `CaseView`."""
    evidence_requested = Signal(object, str)
    """`CaseView` and the file to begin with, "" for the first."""
    todo_requested = Signal(str)
    """The 售后单号 whose decision is to be carried out."""
    outbox_requested = Signal(str)
    """The 售后单号 whose decision is sent from here and not settled."""
    teach_requested = Signal(str, str)
    """Kind ("type" or "status") and the word."""
    case_requested = Signal(str)
    """The 售后单号 of a case that may stand in another queue."""
    import_requested = Signal()
    guide_requested = Signal()
    look_requested = Signal()
    """The platform is to be asked now."""
    next_queue_requested = Signal()
    said = Signal(str)
    """A sentence; it stands in the tab's foot line as well."""
    view_changed = Signal(object)
    """The `CaseView` in the panel, `None` when there is none."""
    stands = Signal()
    """The first list is painted, and what it takes to show a case is there."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        ticker: Ticker,
        queue: Queue,
        sending: Sending | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.queue = queue
        self.bar = FilterBar(desk, lanes, queue)
        self.table = CaseTable(desk, lanes, queue.key)
        self.panel = CasePanel(desk, lanes, sending)
        self.several = SeveralCases()
        self.empty = EmptyState()
        self.foot = FootLine()
        self._outlook_stale = True
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._left, self._right = QStackedWidget(), QStackedWidget()
        self._memory = Remembered(desk, lanes, "panel_width", self._panel_width, self)
        self._stale = Changes.everything()
        self._begun = self._standing = False
        self._painted = threading.Event()
        self._painting = QTimer(self, interval=PAINTED_MS, singleShot=True)
        self._painting.timeout.connect(self._painted.set)
        self._marks = ShopMarks()
        self._lay_out()
        self._turns = InTurns((self._left, self._right), self._load_if_seen, self)
        self._connect()
        self._add_keys()
        ticker.subscribe(self, self.tick)

    @cached_property
    def outlook(self) -> OutlookLine:
        """The line above the list; made when it is first looked at."""
        from ui.queues.outlook_line import OutlookLine

        line = OutlookLine(self._desk, self._lanes, self.queue.key)
        line.case_wanted.connect(self.look_for)
        self._rows.insertWidget(1, line)
        return line

    # -- what the shell asks

    @property
    def current_view(self) -> CaseView | None:
        """The case in the panel, once it was read."""
        return self.panel.current_view

    @property
    def filter(self) -> CaseFilter:
        """The filter in force."""
        return self.bar.wanted

    def refresh(self, changes: Changes) -> None:
        """Something changed: look again, now or as soon as this tab is seen."""
        self._stale |= changes
        if self.isVisible():
            self._load()

    def tick(self, now: datetime) -> None:
        """A second has passed. Called only while the tab is seen."""
        self.table.tick(now)
        self.panel.tick(self._desk.shown.now())
        self.foot.tick()
        if self._standing:
            self.outlook.tick(now)
        if now.second == 0 and (self.filter.bands or self.table.by_stake):  # cases have crossed a band's edge meanwhile
            self.table.cases.reload()

    def select_next(self, done_with: str = "") -> None:
        """Go to the next case that waits for a decision. `done_with` is the one just decided, if known."""
        self.table.select_next(done_with)

    def look_for(self, aftersale_id: str) -> None:
        """Go to a case: in the list as it is, else by searching for its number."""
        if not self.table.select_case(aftersale_id):
            self.bar.set_filter(CaseFilter(text=aftersale_id))
        self.table.setFocus()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.bar.focus_search()

    # -- Qt's own hooks

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what changed while nobody looked; what is here is painted first."""
        super().showEvent(event)
        if self._begun:
            self._turns.begin()
        else:
            self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Write what is to be remembered, and wait for no painting."""
        self._memory.flush()
        self._painted.set()
        super().hideEvent(event)

    # -- inside

    def _load_if_seen(self) -> None:
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        stale, self._stale = self._stale, Changes()
        if not self._begun:
            self._begun = True
            self._memory.recall(self._set_panel_width)
            self.table.recall_choices()
            self.table.setFocus()
        if stale.shops or stale.cases:  # the shop of the exports counts once it has a case
            self._lanes.run(LaneName.READ, shop_views.in_use, self._desk, done=self._mark_shops, owner=self)
        if stale.cases or stale.todos:
            self._load_cases()
        if stale.cases or stale.todos or stale.settings:
            self._outlook_stale = True  # looked at once the list is there, which comes first
            if not self.table.cases.loading:
                self._look_ahead()
        self.bar.refresh(stale)

    def _mark_shops(self, found: list[ShopView]) -> None:
        marks = ShopMarks.of(found)
        if marks != self._marks:
            self._marks = marks
            for part in (self.bar, self.table, self.panel):
                part.mark_shops(marks)
            self.empty.know_line(marks.by_line)

    def _load_cases(self) -> None:
        cases = self.table.cases
        if cases.asked and cases.wanted == self.filter:
            cases.reload()
            self.panel.reload()
        else:
            cases.first_page(self.filter)

    def _on_filter(self, wanted: CaseFilter) -> None:
        if self.isVisible():
            self.table.cases.first_page(wanted)
        else:
            self._stale |= Changes(cases=True)

    def _on_loaded(self) -> None:
        cases = self.table.cases
        if cases.rows:
            self._show(self.table)
        elif self.filter:
            self._explain(Empty.FILTERED_OUT)
        else:
            self._explain(Empty.QUEUE_DONE if cases.anything else Empty.NO_CASES)
        self._count()
        if self._standing:
            self._look_ahead()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """The first list has come, or cannot be read: what a case takes comes behind it."""
        self._painting.start()
        self._lanes.run(LaneName.READ, _bring_in, self._painted, done=self._stand, failed=self._stand, owner=self)

    def _stand(self, _result: object = None) -> None:
        if self._standing:
            return
        self._standing = True
        self.panel.show_case(self.table.current_id)
        self.panel.get_ready()
        self._look_ahead()
        self.stands.emit()

    def _show_case(self, aftersale_id: str) -> None:
        if self._standing:
            self.panel.show_case(aftersale_id)

    def _look_ahead(self) -> None:
        if self._outlook_stale:
            self._outlook_stale = False
            self.outlook.look()

    def _toggle_order(self) -> None:
        self.table.order_by_stake(not self.table.by_stake)

    def _on_order(self) -> None:
        by_stake = self.table.by_stake
        self.bar.show_order(by_stake=by_stake)
        self.panel.explain_stake(by_stake)

    def _on_failed(self, why: str) -> None:
        if not self._standing:
            self._go_on()
        if not self.table.cases.rows:
            self._explain(Empty.NOT_READ, why)
        elif why:
            self._say(why)

    def _explain(self, why: Empty, detail: str = "") -> None:
        self.empty.explain(why, detail)
        self._show(self.empty)

    def _show(self, widget: QWidget) -> None:
        there = widget is self.table
        before = self._left.currentWidget()
        had_focus = before is not None and before.hasFocus()
        self._left.setCurrentWidget(widget)
        self._right.setVisible(there)
        self.foot.setVisible(there)
        if had_focus:  # an empty list is no place for it
            if there:
                self.table.setFocus()
            else:
                self.empty.take_focus()

    def _count(self) -> None:
        cases = self.table.cases
        selected = self.table.selected_number
        self.foot.show_count(len(cases.rows), complete=cases.complete, filtered=bool(self.filter), selected=selected)
        if selected > 1:
            self.several.show_rows(self.table.selected(), complete=cases.complete)
        self._right.setCurrentWidget(self.several if selected > 1 else self.panel)

    def act(self, key: str) -> None:
        """Take an action on the case, or on all of them while several are selected."""
        self._stand()  # whoever presses a key does not wait
        if self.table.selected_number <= 1:
            self.panel.act(key)
        elif key not in BATCH_ACTIONS:
            self._say(translate("queues", "That goes one case at a time. Select a single one first."))
        elif self.table.selected_number > MOST:
            self._say(translate("batch", "At most {n} cases go into one batch. Select fewer.").format(n=f"{MOST:,}"))
        else:
            self.batch_requested.emit([row.aftersale_id for row in self.table.selected()], key)

    def _claim(self) -> None:
        rows = self.table.selected()[:MOST]
        if rows:
            self.claim_requested.emit([row.aftersale_id for row in rows])

    def _snooze(self) -> None:
        if self.table.selected_number > 1:
            self._say(translate("queues", "That goes one case at a time. Select a single one first."))
        elif self.current_view is not None:
            self.snooze_requested.emit(self.current_view)

    def _focus_actions(self) -> None:
        if self._right.currentWidget() is self.several:
            self.several.focus_actions()
        else:
            self.panel.focus_actions()

    def _say(self, words: str) -> None:
        self.foot.say(words)
        self.said.emit(words)

    def _on_copied(self, text: str) -> None:
        first, *more = text.split("\n")
        words = translate("queues", "Copied: {text}").format(text=first)
        self._say(f"{words} (+{len(more)})" if more else words)

    def _on_no_next(self) -> None:
        self._say(translate("queues", "No case without a decision is left in this list."))

    def _select_all(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.table.selectAll()

    def _back_to_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_columns(self) -> None:
        button = self.foot.columns
        menu = self.table.header.menu()
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _panel_width(self) -> int:
        return self._right.width()

    def _set_panel_width(self, width: object) -> None:
        whole = sum(self.splitter.sizes())
        if isinstance(width, int) and whole > width:
            self.splitter.setSizes([whole - width, width])

    def _lay_out(self) -> None:
        self._left.addWidget(self.table)
        self._left.addWidget(self.empty)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, TIGHT, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._left, 1)
        column.addWidget(self.foot)
        self.splitter.addWidget(left)
        self._right.addWidget(self.panel)
        self._right.addWidget(self.several)
        self.splitter.addWidget(self._right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setCollapsible(0, False)
        self.splitter.setCollapsible(1, False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([PANEL_WIDTH * 2, PANEL_WIDTH])
        self._rows = QVBoxLayout(self.inside)
        self._rows.setContentsMargins(GAP, 0, GAP, TIGHT)
        self._rows.setSpacing(0)
        self._rows.addWidget(self.bar)
        self._rows.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        table, panel = self.table, self.panel
        self.bar.changed.connect(self._on_filter)
        self.bar.stake_wanted.connect(table.order_by_stake)
        table.order_changed.connect(self._on_order)
        self.bar.left.connect(self._back_to_list)
        self.empty.import_wanted.connect(self.import_requested)
        self.empty.guide_wanted.connect(self.guide_requested)
        self.empty.look_wanted.connect(self.look_requested)
        self.empty.next_wanted.connect(self.next_queue_requested)
        self.empty.clear_wanted.connect(self.bar.clear)
        self.empty.again_wanted.connect(self._load_cases)
        self.foot.columns.clicked.connect(self._open_columns)
        self.splitter.splitterMoved.connect(self._memory.note)
        table.current_changed.connect(self._show_case)
        table.chosen.connect(self._focus_actions)
        self.several.wanted.connect(self.act)
        self.several.all_wanted.connect(self._select_all)
        table.copied.connect(self._on_copied)
        table.no_next.connect(self._on_no_next)
        table.cases.loaded.connect(self._on_loaded)
        table.cases.failed.connect(self._on_failed)
        table.selection_changed.connect(self._count)
        panel.action_requested.connect(self.action_requested)
        panel.evidence_requested.connect(self.evidence_requested)
        panel.todo_requested.connect(self.todo_requested)
        panel.outbox_requested.connect(self.outbox_requested)
        panel.teach_requested.connect(self.teach_requested)
        panel.case_requested.connect(self.case_requested)
        panel.shown.connect(self.view_changed)
        panel.said.connect(self._say)

    def _add_keys(self) -> None:
        for key, letter in keys.ACTION_KEYS.items():
            self._key(letter, partial(self.act, key))
        self._key(keys.NOTE, self.panel.begin_note)
        self._key(keys.CLAIM, self._claim)
        self._key(keys.SNOOZE, self._snooze)
        self._key(keys.WHY, self.panel.ask_why)
        self._key(keys.PROMISE, self.panel.ask_promise)
        self._key(keys.KEEP, self.panel.keep_promise)
        self._key(keys.DEADLINE, self.panel.ask_deadline)
        self._key(keys.ORDER, self._toggle_order)
        self._key(keys.SEARCH, self.focus_search)
        self._key(keys.CLEAR_FILTERS, self.bar.clear)
        self._key(keys.NEXT_CASE, self.select_next)
        self._key(keys.COPY_AFTERSALE, partial(self.table.copy_numbers, aftersale=True))
        self._key(keys.BACK, self._back_to_list, self._right)

    def _key(self, sequence: str, run: object, within: QWidget | None = None) -> None:
        shortcut = QShortcut(QKeySequence(sequence), within or self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(run)

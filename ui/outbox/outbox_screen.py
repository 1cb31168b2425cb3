"""Everything that was decided and is not settled, oldest first: nothing that is sent from here is ever out of sight."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.desk.ledger import outbox
from models.desk.ledger.outbox import OutboxEntry
from models.domain.attempt import UNSENT_STATES
from models.domain.changes import Changes
from ui.decisions.empty_page import empty_page
from ui.decisions.reading import Reading
from ui.decisions.section import Section
from ui.dialogs.parts import button, notice, say_in
from ui.outbox.doing import Doing
from ui.outbox.offers import Do, offer_of
from ui.outbox.outbox_page import OutboxPage
from ui.outbox.outbox_row import OutboxRow, rows_of
from ui.outbox.words import row_words
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, translate
from ui.runtime.ticker import Ticker
from ui.shell.sending import Sending
from ui.shell.theme import GAP, TIGHT

SETTLE_SECONDS = 0.7
"""For so long after the line in view became another by itself, what is pressed was meant for the one before."""


class OutboxScreen(QWidget):
    """Reads nothing until it is seen, and nothing again until something changed."""

    open_case = Signal(str)
    """The 售后单号 of a case to be shown."""
    todo_wanted = Signal()
    contradictions_wanted = Signal()
    shops_wanted = Signal()
    batch_wanted = Signal(int)
    """The number of a batch to go on with."""
    next_wanted = Signal()
    """The case that is due first is wanted: there is nothing to do here."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        ticker: Ticker | None = None,
        sending: Sending | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._sending = desk, sending
        self._wanted = ""
        self._other_line_at = self._other_offer_at = float("-inf")
        self.problem = notice()
        self.page = OutboxPage(desk, can_read=sending is not None)
        self.section: Section[OutboxRow] = Section(
            desk, translate("outbox", "Decisions that are not settled"), row_words, lambda row: row.key
        )
        self.section.lay_out(self.page, self._nothing())
        self.setFocusProxy(self.section.list)
        self.doing = Doing(desk, lanes, self)
        self._reading = Reading(desk, lanes, self, outbox.outbox, self._on_loaded, self._complain)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, TIGHT, GAP, TIGHT)
        layout.setSpacing(GAP)
        layout.addWidget(self.problem)
        layout.addWidget(self.section, 1)
        self._acts = self._all_acts()
        self._connect()
        self._add_keys()
        if ticker is not None:
            ticker.subscribe(self, self.tick)

    @property
    def current(self) -> OutboxRow | None:
        """The line one is at."""
        return self.section.list.current

    @property
    def just_changed(self) -> bool:
        """Whether the line in view became another by itself a moment ago: what is pressed is not meant for it."""
        return time.monotonic() - self._other_offer_at < SETTLE_SECONDS

    def refresh(self, changes: Changes) -> None:
        """Something changed: look again, now or as soon as this screen is seen."""
        if changes.cases or changes.todos or changes.shops:
            self._reading.again()

    def show_case(self, aftersale_id: str) -> None:
        """Go to the decision on a case, now or as soon as it was read."""
        self._wanted = aftersale_id
        self._seek()

    def tick(self, now: datetime) -> None:
        """A second has passed. Called only while the screen is seen."""
        self.section.tick(now)
        self.page.tick(now)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what changed while nobody looked."""
        super().showEvent(event)
        self._reading.look()
        self.section.take_focus()

    # what can be done

    def do(self, what: Do) -> None:
        """Do it to the line in view, as its button says."""
        if self.current is None:
            return
        if self.just_changed:
            self._complain(translate("outbox", "This has just changed. Look at it, and press again."))
            return
        self._complain("")
        self._acts[what](self.current)

    def do_first(self) -> None:
        """Do the one thing that helps."""
        if self.current is not None and self.page.offer.first is not None:
            button = self.page.buttons[self.page.offer.first]
            if button.isEnabled():
                self.do(self.page.offer.first)

    def take_back(self) -> None:
        """Take back what the line in view has not sent."""
        row = self.current
        if row is None or time.monotonic() - self._other_line_at < SETTLE_SECONDS:
            return
        if row.batch_id is not None:
            self._drop_rest(row)
        elif row.attempt.state in UNSENT_STATES:
            self.doing.take_back(row.attempt)

    def _all_acts(self) -> dict[Do, Callable[[OutboxRow], object]]:
        return {
            Do.SEND: lambda row: self.doing.release(row.attempt),
            Do.SEND_AGAIN: lambda row: self.doing.release(row.attempt),
            Do.TAKE_BACK: lambda row: self.doing.take_back(row.attempt),
            Do.COMPARE: self._compare,
            Do.READ_AGAIN: self._read_again,
            Do.OPEN_CASE: self._open_case,
            Do.DECIDE_ANEW: self._open_case,
            Do.BACK_OFFICE: lambda row: self.doing.hand_over(row.attempt),
            Do.BY_HAND: lambda row: self.doing.hand_over(row.attempt),
            Do.OPEN_SHOP: lambda _row: self.shops_wanted.emit(),
            Do.ACKNOWLEDGE: lambda row: self.doing.acknowledge(row.attempt),
            Do.GO_TO_DO: lambda _row: self.todo_wanted.emit(),
            Do.GO_TO_CONTRADICTIONS: lambda _row: self.contradictions_wanted.emit(),
            Do.GO_ON: lambda row: self.batch_wanted.emit(row.batch_id),
            Do.DROP_REST: self._drop_rest,
        }

    def _open_case(self, row: OutboxRow) -> None:
        self.open_case.emit(row.case.aftersale_id)

    def _drop_rest(self, row: OutboxRow) -> None:
        if row.batch_id is not None:
            self.doing.drop_rest(row.batch_id)

    def _compare(self, row: OutboxRow) -> None:
        if row.attempt.seen is not None:
            self.doing.compare(row.attempt, row.attempt.seen, row.case)

    def _read_again(self, _row: OutboxRow) -> None:
        if self._sending is not None:
            self._sending.read_now()
            at = format_local_time(self._desk.clock.now(), seconds=True)
            self.page.say(translate("outbox", "The platform is being read again ({at}).").format(at=at))

    # inside

    def _connect(self) -> None:
        self.section.list.chosen.connect(self.page.show_row)
        self.page.wanted.connect(self.do)
        self.page.open_case.connect(self.open_case)
        self.doing.complained.connect(self._complain)
        self.doing.handed_over.connect(self.todo_wanted)
        self.doing.refused.connect(self._reading.again)

    def _add_keys(self) -> None:
        key = self.section.key
        key(["Ctrl+Return", "Ctrl+Enter"], self.do_first)
        key(["Return", "Enter"], self.do_first, self.section.list)
        key(["Delete"], self.take_back, self.section.list)

    def _on_loaded(self, entries: list[OutboxEntry]) -> None:
        before = self._at()
        rows = rows_of(entries)
        self.section.fill(rows, nothing=not rows)
        self._note_change(before, self._at())
        self._seek()
        self._wanted = ""

    def _at(self) -> tuple[int, Do | None] | None:
        row = self.current
        return None if row is None else (row.key, offer_of(row).first)

    def _note_change(self, before: tuple[int, Do | None] | None, after: tuple[int, Do | None] | None) -> None:
        if before is None or after is None or before == after:
            return
        self._other_offer_at = time.monotonic()
        if before[0] != after[0]:
            self._other_line_at = self._other_offer_at

    def _seek(self) -> None:
        if self._wanted and self.section.list.select_first(lambda row: row.is_about(self._wanted)):
            self._wanted = ""

    def _complain(self, sentence: str) -> None:
        say_in(self.problem, sentence)

    def _nothing(self) -> QWidget:
        what_to_do = translate(
            "outbox",
            "Whatever is decided stands here until the platform shows that it was done: what is about to be sent, "
            "what is in doubt, what was refused, and what people carry out.",
        )
        go = button(translate("outbox", "Go to the most urgent case"), self.next_wanted.emit, "primary")
        return empty_page(translate("outbox", "Everything is settled"), what_to_do, go)

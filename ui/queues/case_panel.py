"""Everything about the current case, and what can be done with it.

What it takes to read and show a case is imported and made for the first one: a start shows the list before it.
"""

from __future__ import annotations

from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from models.domain.actions import REMARK
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.queues.keys import EVIDENCE
from ui.queues.shop_marks import ShopMarks
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate

if TYPE_CHECKING:
    from models.desk.cases import CaseView
    from models.desk.desk import Desk
    from models.desk.full_reading import FullReading
    from models.domain.clocks import Clock
    from models.domain.note import Note
    from models.domain.promise import Promise
    from ui.dialogs.picture_fetching import PictureFetching
    from ui.queues.case_page import CasePage
    from ui.queues.log_fetching import LogFetching
    from ui.shell.sending import Sending

NARROWEST = 380
STAYED_MS = 300
"""Whoever only passes by on the way to another case needs no pictures from the network."""


def _read_case(desk: Desk, aftersale_id: str) -> CaseView:
    """For the read lane, which imports what it takes."""
    from models.desk.cases import case_view

    return case_view(desk, aftersale_id)


class CasePanel(QFrame):
    """Shows one case at a time. What was asked for a case that is still being read is done when it is here."""

    action_requested = Signal(object, str)
    """`CaseView` and the key of an open action."""
    evidence_requested = Signal(object, str)
    """`CaseView` and the name of the file to begin with, "" for the first."""
    todo_requested = Signal(str)
    """The 售后单号 whose decision is to be carried out."""
    outbox_requested = Signal(str)
    """The 售后单号 whose decision is sent from here and not settled."""
    teach_requested = Signal(str, str)
    """Kind ("type" or "status") and the word."""
    case_requested = Signal(str)
    """The 售后单号 of another case of the same order."""
    why_requested = Signal(object, object)
    """`CaseView` and the `Clock` that somebody wants explained, `None` for the one that leads."""
    promise_requested = Signal(object)
    """`CaseView` whose buyer is to be promised something."""
    deadline_requested = Signal(object)
    """`CaseView` whose deadline is to be typed."""
    shown = Signal(object)
    """The `CaseView` that stands there now, `None` when nothing does."""
    said = Signal(str)
    """A sentence for the status bar: what was copied, why a key did nothing."""

    def __init__(self, desk: Desk, lanes: Lanes, sending: Sending | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes
        self._sending = sending
        self._marks = ShopMarks()
        self._by_stake = False
        self._wanted = ""
        self._view: CaseView | None = None
        self._job: Job | None = None
        self._pressed = ""
        self.scroller = QScrollArea()
        self.hint = QLabel()
        self._lay_out()
        self.show_case("")

    def get_ready(self) -> None:
        """Make what a case is shown on while it is being read: making and filling it at once would be felt."""
        if not self._there:
            self.page.show()

    @cached_property
    def page(self) -> CasePage:
        """What a case is shown on."""
        from ui.queues.case_page import CasePage

        page = CasePage(self._desk, self._lanes)
        page.evidence.listen_to(self._pictures)
        page.header.mark_shops(self._marks)
        page.header.explain_stake(self._by_stake)
        self._connect(page)
        self.scroller.setWidget(page)
        for see_through in (self.scroller.viewport(), page):  # to the card's own ground
            see_through.setAutoFillBackground(False)
        return page

    @cached_property
    def _pictures(self) -> PictureFetching:
        from ui.dialogs.picture_fetching import PictureFetching

        return PictureFetching(self._desk, self._lanes, self, STAYED_MS)

    @cached_property
    def _log(self) -> LogFetching:
        from ui.queues.log_fetching import LogFetching

        log = LogFetching(self._desk, self._lanes, self._sending, self)
        log.ended.connect(self._take_log)
        return log

    @property
    def _there(self) -> bool:
        """Whether a case has been shown yet."""
        return self.scroller.widget() is not None

    @property
    def current_view(self) -> CaseView | None:
        """The case that was asked for last, once it is here."""
        if self._view is not None and self._view.case.aftersale_id == self._wanted:
            return self._view
        return None

    def show_case(self, aftersale_id: str) -> None:
        """Read a case and show it; "" shows none."""
        self._pressed = ""
        if aftersale_id != self._wanted:
            self._leave()
        self._wanted = aftersale_id
        if aftersale_id:
            self._read()
        else:
            self._show_hint(translate("queues", "Choose a case on the left."))

    def reload(self) -> None:
        """Read the same case again."""
        if self._wanted:
            self._read()

    def act(self, key: str) -> None:
        """Take an action on the case, as its button or its letter asks."""
        view = self.current_view
        if view is None:
            self._pressed = key if self._wanted else ""
        elif key == EVIDENCE:
            self.evidence_requested.emit(view, "")
        else:
            self._act(view, key)

    def focus_actions(self) -> None:
        """Go to the first open action."""
        if self.current_view is not None:
            self.page.action_box.focus_first()

    def begin_note(self) -> None:
        """Go to the field of private notes."""
        if self.current_view is not None:
            self.page.notes.begin()

    def ask_why(self, clock: Clock | None = None) -> None:
        """Ask why a clock shows what it shows; the one that leads unless another is named."""
        view = self.current_view
        if view is not None and view.clocks:
            self.why_requested.emit(view, clock)
        elif view is not None:
            self.said.emit(translate("queues", "No clock runs for this case."))

    def ask_promise(self) -> None:
        """Ask what is to be promised to the buyer."""
        view = self.current_view
        if view is not None and view.case.is_open:
            self.promise_requested.emit(view)
        elif view is not None:
            self.said.emit(translate("queues", "The case is finished: nothing can be promised on it."))

    def ask_deadline(self) -> None:
        """Ask for the deadline, where no source gives one."""
        from ui.queues.clock_buttons import may_type

        view = self.current_view
        if view is not None and may_type(view):
            self.deadline_requested.emit(view)
        elif view is not None:
            self.said.emit(translate("queues", "The deadline is known. Only one that no source gives can be typed."))

    def keep_promise(self) -> None:
        """Tick off the promise that is due first."""
        if self.current_view is not None:
            self.page.header.clock_buttons.keep_first()

    def mark_shops(self, marks: ShopMarks) -> None:
        """Say which shop the case belongs to, if there is more than one."""
        self._marks = marks
        if self._there:
            self.page.header.mark_shops(marks)

    def explain_stake(self, on: bool) -> None:
        """Say how a case came to its place, while the order is by loss at stake."""
        self._by_stake = on
        if self._there:
            self.page.header.explain_stake(on)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        if self.current_view is not None:
            self.page.tick(now)

    def _act(self, view: CaseView, key: str) -> None:
        action = next(action for action in view.actions if action.key == key)
        if action.why_closed is None:
            self.action_requested.emit(view, key)
        else:
            self.page.action_box.show_reason(key, self.scroller)
            self.said.emit(say(action.why_closed))

    def _read(self) -> None:
        if self._job is not None:
            self._job.drop()
        self._job = self._lanes.run(
            LaneName.READ,
            _read_case,
            self._desk,
            self._wanted,
            done=partial(self._take, self._wanted),
            failed=partial(self._fell, self._wanted),
            owner=self,
        )

    def _take(self, wanted: str, view: CaseView) -> None:
        if wanted != self._wanted:
            return
        another = self._view is None or self._view.case.aftersale_id != wanted
        self._view = view
        self.page.show_view(view, self._desk.shown.now())
        self._layers.setCurrentWidget(self.scroller)
        if another:
            self.scroller.verticalScrollBar().setValue(0)
            self.page.say_of_log("")
        self._stay()
        self.shown.emit(view)
        pressed, self._pressed = self._pressed, ""
        if pressed:
            self.act(pressed)

    def showEvent(self, event: QShowEvent) -> None:
        """One is at the case again."""
        super().showEvent(event)
        self._stay()

    def hideEvent(self, event: QHideEvent) -> None:
        """One is somewhere else."""
        self._leave()
        super().hideEvent(event)

    def _leave(self) -> None:
        if self._there:
            self._log.leave()
            self._pictures.leave()
            self.page.goods_pictures.leave()

    def _stay(self) -> None:
        view = self.current_view
        if view is not None and self.isVisible():
            self._log.stay_on(view)
            self._pictures.want(view.case.aftersale_id, [one.url for one in view.exhibits if one.url])
            goods = view.dossier.goods if view.dossier is not None else ()
            self.page.goods_pictures.want(view.case.aftersale_id, [line.picture for line in goods])

    def _take_log(self, aftersale_id: str, reading: FullReading) -> None:
        if aftersale_id != self._wanted:
            return
        why = say(reading.why_not) if reading.why_not is not None else ""
        self.page.say_of_log(why and translate("queues", "The platform's log could not be read. {why}").format(why=why))
        if reading.changed:
            self.reload()

    def _fell(self, wanted: str, error: BaseException) -> None:
        if wanted == self._wanted:
            self._show_hint(say(error.text) if isinstance(error, UserError) else "")

    def _show_hint(self, words: str) -> None:
        if self._job is not None:
            self._job.drop()
        self._view = None
        self._pressed = ""
        self.hint.setText(words)
        self._layers.setCurrentWidget(self.hint)
        self.shown.emit(None)

    def _lay_out(self) -> None:
        self.setMinimumWidth(NARROWEST)
        self.setProperty("role", "card")
        self.setAccessibleName(translate("queues", "The case"))
        self.scroller.setWidgetResizable(True)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "quiet")
        self._layers = QStackedLayout()
        self._layers.addWidget(self.hint)
        self._layers.addWidget(self.scroller)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._layers)

    def _connect(self, page: CasePage) -> None:
        page.action_box.wanted.connect(self.act)
        page.evidence.opened.connect(self._open_evidence)
        page.see_evidence.clicked.connect(partial(self.act, EVIDENCE))
        page.siblings.opened.connect(self.case_requested)
        page.header.teach_requested.connect(self.teach_requested)
        page.header.todo_requested.connect(self._open_todo)
        page.header.outbox_requested.connect(self._open_outbox)
        page.header.why_requested.connect(self.ask_why)
        for part in (page.header.clock_buttons, page.header.clocks):
            part.keep_requested.connect(self._keep_promise)
        page.header.clock_buttons.promise_requested.connect(self.ask_promise)
        page.header.clock_buttons.deadline_requested.connect(self.ask_deadline)
        page.remarks.add_wanted.connect(partial(self.act, REMARK.key))
        page.notes.wanted.connect(self._keep_note)
        page.timeline.pictures_wanted.connect(self._open_picture)
        page.copied.connect(self._on_copied)

    def _open_evidence(self, name: str) -> None:
        if self.current_view is not None:
            self.evidence_requested.emit(self.current_view, name)

    def _open_picture(self, address: str) -> None:
        """Open the evidence at the picture of that address; the platform signs an address anew with each telling."""
        from models.desk.proofs.picture_address import identity

        exhibits = self.current_view.exhibits if self.current_view is not None else ()
        known = (one.key for one in exhibits if one.url and identity(one.url) == identity(address))
        self._open_evidence(next(known, address))

    def _keep_note(self, words: str) -> None:
        from models.desk import notes

        self._lanes.run(
            LaneName.WRITE,
            notes.add,
            self._desk,
            self._wanted,
            words,
            done=partial(self._note_kept, self._wanted),
            failed=partial(self._note_refused, self._wanted),
            owner=self,
            changes=Changes(cases=True),
        )

    def _keep_promise(self, promise_id: int) -> None:
        from models.desk.deadlines import promises

        self._lanes.run(
            LaneName.WRITE,
            promises.keep,
            self._desk,
            self._wanted,
            promise_id,
            done=partial(self._promise_kept, self._wanted),
            failed=self._promise_refused,
            owner=self,
            changes=Changes(cases=True),
        )

    def _promise_kept(self, aftersale_id: str, _all: list[Promise]) -> None:
        self.said.emit(translate("queues", "The promise is ticked off."))
        if aftersale_id == self._wanted:
            self.reload()

    def _promise_refused(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.said.emit(say(error.text))
            self.reload()

    def _note_kept(self, aftersale_id: str, _all: list[Note]) -> None:
        self.page.notes.kept(aftersale_id)
        if aftersale_id == self._wanted:
            self.reload()

    def _note_refused(self, aftersale_id: str, error: BaseException) -> None:
        self.page.notes.refused(aftersale_id, say(error.text) if isinstance(error, UserError) else "")

    def _open_todo(self) -> None:
        if self._wanted:
            self.todo_requested.emit(self._wanted)

    def _open_outbox(self) -> None:
        if self._wanted:
            self.outbox_requested.emit(self._wanted)

    def _on_copied(self, text: str) -> None:
        self.said.emit(translate("queues", "Copied: {text}").format(text=text))

"""The parcel desk: a number goes in, the case it belongs to opens at its receiving step, and the field is free again.

The field keeps the keys all the time, so that a scanner can never type into anything
else. Pages below it are led by Enter, Ctrl+Enter and the arrows; Tab goes into their fields.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.desk.parcels import finding, receiving, strays
from models.desk.parcels.finding import Candidate, Found
from models.desk.parcels.receiving import Opened, Received, ReceivedAlreadyError
from models.desk.parcels.strays import Bucket, InBucketError, in_bucket
from models.domain.changes import Changes
from models.domain.errors import UserError
from models.domain.receiving import Stray
from ui.decisions.reading import Reading
from ui.dialogs.parts import notice, say_in
from ui.parcels.bucket import BucketPanel
from ui.parcels.pages import ChoicePage, IdlePage, Page, ReceivedPage, ReceivingPage
from ui.parcels.scan_field import ScanField
from ui.parcels.stray_pages import StrayPage, UnknownPage
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import GAP

CHANGED = Changes(cases=True)
SETTLE_SECONDS = 0.5
"""For so long after a page came, Enter was meant for what was there before: some scanners press it twice."""


class ParcelDesk(QWidget):
    """Reads the bucket when it is seen, and again when something changed."""

    open_case = Signal(str)
    """The 售后单号 of a case to be shown."""
    action_requested = Signal(str, str)
    """A 售后单号 and the key of the action that a receiving led to."""
    counted = Signal(int)
    """How many parcels lie in the bucket."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._number = ""
        self._asked = 0
        self._writing = False
        self._matching: Stray | None = None
        self._came_at = float("-inf")
        self.field = ScanField()
        self.setFocusProxy(self.field)
        self.problem, self.told = notice(), notice("good")
        self.pages = QStackedWidget()
        self.page: Page = IdlePage(self.field.setFocus)
        self.pages.addWidget(self.page)
        self.bucket = BucketPanel()
        self._reading = Reading(desk, lanes, self, strays.listed, self._show_bucket, self._complain)
        self._lay_out()
        self._connect()

    @property
    def just_came(self) -> bool:
        """Whether the page came a moment ago, so that Enter is not taken for it."""
        return time.monotonic() - self._came_at < SETTLE_SECONDS

    def refresh(self, changes: Changes) -> None:
        """Something changed: look at the bucket again, now or as soon as this screen is seen."""
        if changes.cases or changes.shops:
            self._reading.again()

    def showEvent(self, event: QShowEvent) -> None:
        """Ready for the scanner."""
        super().showEvent(event)
        self._reading.look()
        self.field.setFocus()

    # looking for a number

    def look_for(self, text: str) -> None:
        """Find the case that a text from a label means."""
        if self._is_in_hand():
            self.field.selectAll()
            return
        self._say(self._left_behind(), "")
        self._number = text
        self.field.clear()
        self._ask(finding.find, text, done=self._show_found)

    def _show_found(self, found: Found) -> None:
        sure = found.sure
        if self._matching is not None:
            self._choose(found, translate("parcels", "Which of these cases does the parcel belong to?"))
        elif sure is not None:
            self._open(sure)
        elif found.candidates:
            self._choose(found, translate("parcels", "What this number may mean, the likeliest first"))
        elif found.stray is not None:
            self._show_stray(found.stray)
            self._say("", say(in_bucket(found.stray)))
        else:
            self._show_unknown(found.label.waybill)
            self._say(self.problem.text(), _phone_words() if found.label.tail else "")

    def _choose(self, found: Found, title: str) -> None:
        if not found.candidates:
            self._complain(translate("parcels", "No case here has this number."))
            return
        page = ChoicePage(found.candidates, title, translate("parcels", "None of these"))
        page.chosen.connect(self._match if self._matching is not None else self._open)
        page.none_fits.connect(partial(self._show_unknown, found.label.waybill))
        page.none_button.setVisible(self._matching is None)
        self._put(page)

    def _open(self, candidate: Candidate) -> None:
        self._open_case(candidate.case.aftersale_id, self._number)

    def _open_case(self, aftersale_id: str, number: str) -> None:
        self._number = number
        self._ask(receiving.open_at, aftersale_id, number, done=self._show_receiving)

    # receiving

    def _show_receiving(self, opened: Opened) -> None:
        page = ReceivingPage(opened, self._desk, self._lanes)
        page.finished.connect(partial(self._receive, page))
        page.case_wanted.connect(self.open_case)
        page.form.evidence.watch(self.field)
        self._put(page)

    def _receive(self, page: ReceivingPage) -> None:
        given, aftersale_id = page.form.given(), page.opened.case.aftersale_id
        self._write(receiving.receive, aftersale_id, given, done=self._show_received, failed=self._not_received)

    def _show_received(self, done: Received) -> None:
        page = ReceivedPage(done)
        page.action_wanted.connect(partial(self.action_requested.emit, done.case.aftersale_id))
        page.case_wanted.connect(self.open_case)
        self._put(page)

    def _not_received(self, error: BaseException) -> None:
        """A colleague was faster: show what they wrote, so that it can be corrected."""
        self._fail(error)
        if isinstance(error, ReceivedAlreadyError) and isinstance(self.page, ReceivingPage):
            self._open_case(self.page.opened.case.aftersale_id, self.page.opened.waybill)

    # the bucket

    def _show_unknown(self, waybill: str) -> None:
        page = UnknownPage(waybill, self._lanes)
        page.finished.connect(partial(self._put_in, page))
        page.evidence.watch(self.field)
        self._put(page)

    def _put_in(self, page: UnknownPage) -> None:
        self._write(strays.put, page.given(), done=self._show_put_in, failed=self._not_put_in)

    def _show_put_in(self, stray: Stray) -> None:
        if not stray.waits:  # its case appeared just now
            self._open_case(stray.aftersale_id, stray.waybill)
            return
        self.clear()
        self._say("", translate("parcels", "{waybill} lies in the bucket now.").format(waybill=stray.waybill))

    def _not_put_in(self, error: BaseException) -> None:
        self._fail(error)
        if isinstance(error, InBucketError):
            self._show_stray(error.stray)

    def _show_stray(self, stray: Stray) -> None:
        page = StrayPage(stray, strays.photos_of(self._desk, stray), self._desk.clock.now(), self._lanes)
        page.receive_wanted.connect(lambda one: self._open_case(one.aftersale_id, one.waybill))
        page.match_wanted.connect(self._ask_for_case)
        page.close_wanted.connect(self._close_stray)
        page.case_wanted.connect(self.open_case)
        self._put(page)

    def _open_stray(self, stray: Stray) -> None:
        if not self._is_in_hand():
            self._say("", "")
            self._show_stray(stray)

    def _ask_for_case(self, stray: Stray) -> None:
        self._matching = stray
        words = translate("parcels", "Which case does {waybill} belong to? Type or scan any number of it. Esc leaves.")
        self._say("", words.format(waybill=stray.waybill))

    def _match(self, candidate: Candidate) -> None:
        if self._matching is not None:
            stray, number = self._matching, candidate.case.aftersale_id
            self._write(strays.match_by_hand, stray.id, number, done=self._show_matched, failed=self._fail)

    def _show_matched(self, stray: Stray) -> None:
        self._open_case(stray.aftersale_id, stray.waybill)

    def _close_stray(self, stray: Stray, word: str) -> None:
        done = translate("parcels", "{waybill} is out of the bucket.").format(waybill=stray.waybill)
        self._write(strays.close, stray.id, word, done=lambda _: self._end(done), failed=self._fail)

    def _show_bucket(self, found: Bucket) -> None:
        self.bucket.fill(found, self._desk.clock.now())
        self.counted.emit(len(found.matched) + len(found.waiting))

    # keys

    def clear(self) -> None:
        """Nothing in hand: ready for the next parcel."""
        self._matching = None
        self._say("", "")
        self._put(IdlePage(self.field.setFocus))

    def _confirm(self) -> None:
        if not self.just_came:
            self.page.confirm()

    def _go_on(self) -> None:
        if not self.just_came:
            self.page.go_on()

    def _step(self, by: int) -> None:
        if not self.page.step(by) and by > 0:
            self.bucket.list.setFocus()

    # inside

    def _end(self, sentence: str) -> None:
        self.clear()
        self._say("", sentence)

    def _is_in_hand(self) -> bool:
        """Whether something was entered that would be lost; then that is said."""
        if self.page.touched:
            self._complain(translate("parcels", "This parcel is not finished: Enter writes it down, Esc drops it."))
        return self.page.touched

    def _left_behind(self) -> str:
        """What was open and is not written down, when the next number comes."""
        if not isinstance(self.page, ReceivingPage):
            return ""
        opened = self.page.opened
        words = translate("parcels", "Not received: {product}, {number}. Scan it again when it is looked through.")
        return words.format(product=opened.case.product_name, number=opened.waybill or opened.case.aftersale_id)

    def _put(self, page: Page) -> None:
        """Show a page in place of the one before; the field has the keys again."""
        if not isinstance(page, ChoicePage):
            self._matching = None
        before, self.page = self.page, page
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.pages.removeWidget(before)
        before.deleteLater()
        self._came_at = time.monotonic()
        self.field.setFocus()

    def _ask(self, fn: Callable[..., Any], *args: Any, done: Callable[[Any], object]) -> None:
        self._asked += 1
        self._lanes.run(
            LaneName.READ,
            fn,
            self._desk,
            *args,
            done=partial(self._answered, self._asked, done),
            failed=self._fail,
            owner=self,
        )

    def _answered(self, number: int, done: Callable[[Any], object], found: Any) -> None:
        if number == self._asked:  # not overtaken by the next number
            done(found)

    def _write(
        self,
        fn: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        if self._writing:
            return  # pressed twice
        self._writing = True
        self._say("", "")
        self._lanes.run(
            LaneName.WRITE,
            fn,
            self._desk,
            *args,
            done=partial(self._written, done),
            failed=partial(self._written, failed),
            owner=self,
            changes=CHANGED,
        )

    def _written(self, then: Callable[[Any], object], result: Any) -> None:
        self._writing = False
        then(result)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._complain(say(error.text))

    def _complain(self, sentence: str) -> None:
        say_in(self.problem, sentence)

    def _say(self, problem: str, good: str) -> None:
        say_in(self.problem, problem)
        say_in(self.told, good)

    def _connect(self) -> None:
        self.field.entered.connect(self.look_for)
        self.field.confirmed.connect(self._confirm)
        self.field.next_wanted.connect(self._go_on)
        self.field.stepped.connect(self._step)
        self.field.left.connect(self.clear)
        self.bucket.opened.connect(self._open_stray)
        self.bucket.left.connect(self.field.setFocus)
        for keys, call in ((["Esc"], self._back), (["Ctrl+Return", "Ctrl+Enter"], self._go_on)):
            shortcut = QShortcut(self.pages)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)

    def _back(self) -> None:
        """Esc in a field of the page goes to the number; there it leaves the page."""
        self.field.setFocus()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(GAP)
        for part in (self.field, self.problem, self.told):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.bucket)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.addWidget(split)


def _phone_words() -> str:
    return translate("parcels", "Phones are known only of cases that were opened here, and only as far as shown there.")

"""The top of a case's panel: how long it has, what it is about, how much money, and what one must know first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.clocks import Clock, leading
from models.domain.money import yuan_from_fen
from models.domain.names import case_status, type_name
from ui.queues import clock_words
from ui.queues.clock_buttons import ClockButtons
from ui.queues.clock_list import ClockList
from ui.queues.countdown_badge import CountdownBadge
from ui.queues.countdown_face import face
from ui.queues.facts import amount_split
from ui.queues.flag_sign import FlagSign
from ui.queues.hold_line import HoldLine
from ui.queues.labels import breakable, data_label, own_label, plain_tip
from ui.queues.notices import Notices
from ui.queues.shop_marks import ShopMarks
from ui.queues.shop_tag import ShopTag
from ui.queues.stake_words import explained, stake_of
from ui.runtime.language import format_local_time, tell, translate
from ui.shell.theme import TIGHT

NOTE_SIGN = "✎"
NOTE_SHOWN = 80
"""Signs of a note."""


class CaseHeader(QWidget):
    """Ticks with the clock; everything else changes with the case."""

    todo_requested = Signal()
    outbox_requested = Signal()
    teach_requested = Signal(str, str)
    """Kind ("type" or "status") and the word nobody knows."""

    why_requested = Signal(object)
    """The `Clock` that somebody wants explained, `None` for the one that leads."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case: AfterSale | None = None
        self._clocks: tuple[Clock, ...] = ()
        self.badge = CountdownBadge()
        self.until = data_label("quiet")
        self.at_zero = data_label()
        self.held = own_label("", "warning")
        self.hold = HoldLine()
        self.clocks = ClockList()
        self.clocks.why_requested.connect(self.why_requested)
        self.clock_buttons = ClockButtons()
        self.clock_buttons.why_requested.connect(lambda: self.why_requested.emit(None))
        self.flag = FlagSign()
        self.note = data_label("quiet")
        self.shop = ShopTag()
        self.kind = data_label("strong")
        self.product = data_label("title")
        self.amount = data_label("amount")
        self.split = data_label("quiet")
        self.stake = data_label("quiet")
        self._explains_stake = False
        self.exceeds = own_label(
            translate("queues", "More than the buyer paid. Check the amount before you refund."), "warning"
        )
        self.notices = Notices()
        self.notices.todo_requested.connect(self.todo_requested)
        self.notices.outbox_requested.connect(self.outbox_requested)
        self.notices.teach_requested.connect(self.teach_requested)
        self._lay_out()

    def show_view(self, view: CaseView, now: datetime) -> None:
        """Show a case."""
        case = self._case = view.case
        self._clocks = view.clocks
        self.shop.show_shop(case.shop_id)
        self.flag.show_flag(case.order_flag)
        self._show_note(view)
        self.kind.setText(f"{tell(type_name(case.type, case.type_text))}  ·  {tell(case_status(case))}")
        self.product.setText(breakable(case.product_name))
        self.product.setVisible(bool(case.product_name))
        self.amount.setText(f"¥{yuan_from_fen(case.amount_fen)}")
        self.split.setText(amount_split(case))
        self.split.setVisible(bool(self.split.text()))
        self.exceeds.setVisible(case.refund_exceeds_payment)
        self.clock_buttons.show_view(view)
        self.hold.show_hold(view.claim, view.snooze, now)
        self.notices.show_view(view)
        self.tick(now)

    def mark_shops(self, marks: ShopMarks) -> None:
        """Say which shop the case belongs to, if there is more than one."""
        self.shop.show_marks(marks)

    def explain_stake(self, on: bool) -> None:
        """Say why the case stands where it does, while the list is ordered by loss at stake."""
        self._explains_stake = on
        self.tick(self._desk.shown.now())

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        if self._case is None:
            return
        lead = leading(self._clocks, now)
        at = lead.at if lead is not None else None
        limits = self._desk.limits.of_case(self._case)
        stake = explained(stake_of(self._case, now, self._desk.limits)) if self._explains_stake else ""
        self.stake.setText(stake)
        self.stake.setVisible(bool(stake))
        shown = face(at, self._case.is_open, now, limits)
        self.badge.show_face(shown)
        self.badge.setVisible(bool(shown.digits))
        self.until.setText(_gone(self._case) or (clock_words.until(lead, shown) if lead is not None else shown.spoken))
        told_by = clock_words.source(lead) if lead is not None else ""
        self.until.setToolTip(plain_tip(told_by))
        self.until.setAccessibleDescription(told_by)
        self.at_zero.setText(clock_words.at_zero(lead) if lead is not None else "")
        self.at_zero.setVisible(lead is not None)
        self._say_held(lead is not None)
        self.hold.tick(now)
        self.clocks.show_clocks([clock for clock in self._clocks if clock is not lead], now, limits)

    def _say_held(self, counts: bool) -> None:
        """A countdown that stands still must say why, or it is taken for a program that hangs."""
        words = clock_words.held(self._desk.shown.held) if counts else ""
        self.held.setText(words)
        self.held.setVisible(bool(words))

    def _show_note(self, view: CaseView) -> None:
        """The newest private note: what a colleague knows is to be seen before one decides."""
        newest = view.notes[0] if view.notes else None
        self.note.setText("" if newest is None else f"{NOTE_SIGN} {newest.by}: {breakable(_first_line(newest.body))}")
        self.note.setVisible(newest is not None)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        time: tuple[QWidget, ...] = (
            self.badge,
            self.until,
            self.held,
            self.hold,
            self.at_zero,
            self.clock_buttons,
            self.clocks,
        )
        subject: tuple[QWidget, ...] = (self.shop, self.product, self.kind, self.amount, self.split, self.stake)
        for widget in (*time, *subject, self.exceeds, self.flag, self.note, self.notices):
            layout.addWidget(widget)


def _gone(case: AfterSale) -> str:
    """Since when nobody can tell how it stands; "" for a case that is known."""
    if case.gone_at is None:
        return ""
    return translate("queues", "Nothing is heard of it since {time}").format(time=format_local_time(case.gone_at))


def _first_line(body: str) -> str:
    """So much of a note that one knows whether to read on."""
    line = body.split("\n")[0]
    return f"{line[:NOTE_SHOWN]}…" if len(line) > NOTE_SHOWN or "\n" in body else line

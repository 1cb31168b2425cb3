"""The top of a case's panel: how long it has, what it is about, how much money, and what one must know first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.domain.aftersale import AfterSale
from models.domain.clocks import Clock, leading
from models.domain.deadlines import BandLimits
from models.domain.money import yuan_from_fen
from models.domain.names import case_status, type_name
from ui.queues import clock_words
from ui.queues.clock_list import ClockList
from ui.queues.countdown_badge import CountdownBadge
from ui.queues.countdown_face import face
from ui.queues.facts import amount_split
from ui.queues.flag_sign import FlagSign
from ui.queues.labels import breakable, data_label, own_label, plain_tip
from ui.queues.notices import Notices
from ui.queues.shop_marks import ShopMarks
from ui.queues.shop_tag import ShopTag
from ui.runtime.language import format_local_time, tell, translate
from ui.shell.theme import GAP

NOTE_SIGN = "✎"
NOTE_SHOWN = 80
"""Signs of a note."""


class CaseHeader(QWidget):
    """Ticks with the clock; everything else changes with the case."""

    todo_requested = Signal()
    outbox_requested = Signal()
    teach_requested = Signal(str, str)
    """Kind ("type" or "status") and the word nobody knows."""

    def __init__(self, limits: BandLimits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self._case: AfterSale | None = None
        self._clocks: tuple[Clock, ...] = ()
        self.badge = CountdownBadge()
        self.until = data_label("quiet")
        self.at_zero = data_label()
        self.clocks = ClockList(limits)
        self.flag = FlagSign()
        self.note = data_label("quiet")
        self.shop = ShopTag()
        self.kind = data_label("strong")
        self.product = data_label("title")
        self.amount = data_label("amount")
        self.split = data_label("quiet")
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
        self.notices.show_view(view)
        self.tick(now)

    def mark_shops(self, marks: ShopMarks) -> None:
        """Say which shop the case belongs to, if there is more than one."""
        self.shop.show_marks(marks)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        if self._case is None:
            return
        lead = leading(self._clocks, now)
        at = lead.at if lead is not None else None
        shown = face(at, self._case.is_open, now, self._limits)
        self.badge.show_face(shown)
        self.badge.setVisible(bool(shown.digits))
        self.until.setText(_gone(self._case) or (clock_words.until(lead, shown) if lead is not None else shown.spoken))
        told_by = clock_words.source(lead) if lead is not None else ""
        self.until.setToolTip(plain_tip(told_by))
        self.until.setAccessibleDescription(told_by)
        self.at_zero.setText(clock_words.at_zero(lead) if lead is not None else "")
        self.at_zero.setVisible(lead is not None)
        self.clocks.show_clocks([clock for clock in self._clocks if clock is not lead], now)

    def _show_note(self, view: CaseView) -> None:
        """The newest private note: what a colleague knows is to be seen before one decides."""
        newest = view.notes[0] if view.notes else None
        self.note.setText("" if newest is None else f"{NOTE_SIGN} {newest.by}: {breakable(_first_line(newest.body))}")
        self.note.setVisible(newest is not None)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        time: tuple[QWidget, ...] = (self.badge, self.until, self.at_zero, self.clocks)
        subject: tuple[QWidget, ...] = (self.shop, self.product, self.kind, self.amount, self.split, self.exceeds)
        for widget in (*time, *subject, self.flag, self.note, self.notices):
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

"""The top of a case's panel: how long it has, what it is about, how much money, and what one must know first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk.cases import CaseView
from models.domain.aftersale import AfterSale
from models.domain.deadlines import Band, BandLimits
from models.domain.money import yuan_from_fen
from models.domain.names import BANDS, case_status, type_name
from ui.queues.countdown_badge import CountdownBadge
from ui.queues.countdown_face import Face, face
from ui.queues.countdown_moved import moved
from ui.queues.facts import amount_split
from ui.queues.labels import breakable, data_label, own_label
from ui.queues.notices import Notices
from ui.queues.shop_marks import ShopMarks
from ui.queues.shop_tag import ShopTag
from ui.runtime.language import format_local_time, tell, translate
from ui.shell.theme import GAP


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
        self.badge = CountdownBadge()
        self.until = data_label("quiet")
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
        self.shop.show_shop(case.shop_id)
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
        shown = face(self._case.deadline_at, self._case.is_open, now, self._limits)
        self.badge.show_face(shown)
        self.badge.setVisible(bool(shown.digits))
        self.until.setText(_until(self._case, shown))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self.badge)
        for widget in (self.until, self.shop, self.product, self.kind, self.amount, self.split, self.exceeds):
            layout.addWidget(widget)
        layout.addWidget(self.notices)


def _until(case: AfterSale, shown: Face) -> str:
    """The band in words, and when the platform acts by itself."""
    if case.gone_at is not None:
        return translate("queues", "Nothing is heard of it since {time}").format(time=format_local_time(case.gone_at))
    words = tell(BANDS[shown.band]) if shown.digits else shown.spoken
    if not shown.digits or case.deadline_at is None:
        return words
    ahead = translate("queues", "{band}  ·  until {time}")
    over = translate("queues", "{band} since {time}  ·  the platform may have acted")
    source = over if shown.band is Band.OVERDUE else ahead
    told = source.format(band=words, time=format_local_time(case.deadline_at))
    move = moved(case.deadline_was, case.deadline_at, case.is_open)
    return f"{told}\n{move.sentence}" if move else told

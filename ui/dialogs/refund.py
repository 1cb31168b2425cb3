"""Refund: who gets how much for what, large, and what speaks against it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import ByHand, Outlook, Sendoff
from models.domain.actions import Action
from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus
from models.domain.money import yuan_from_fen
from ui.dialogs.action_dialog import ActionDialog, remark_line
from ui.dialogs.parts import form, label
from ui.dialogs.sendoff_words import refund_by_hand_words, refund_sent_words
from ui.runtime.language import format_local_time, translate


class RefundDialog(ActionDialog):
    """Confirms a refund. `now` is the desk's corrected present."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        now: datetime,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Refund"), outlook, parent)
        self._now = now
        self.warn(*warnings(case, now))
        self.remark = remark_line()
        self.remark.textChanged.connect(self.refresh)
        fields = form()
        fields.addRow(label(translate("dialogs", "&Remark"), buddy=self.remark), self.remark)
        self.body.addLayout(fields)
        self.refresh()
        self.decide_button.setFocus()

    def given(self) -> ActInput:
        """The decision."""
        return ActInput(remark=self.remark.text(), looked_at=self.case)

    def decide_words(self, *, sent: bool) -> str:
        """With the amount, so that it is read once more."""
        source = translate("dialogs", "Refund ¥{amount}") if sent else translate("dialogs", "Decide: refund ¥{amount}")
        return source.format(amount=yuan_from_fen(self.case.amount_fen))

    def show_case(self, case: AfterSale) -> None:
        """Show a newer version, with what speaks against refunding that one."""
        self.warn(*warnings(case, self._now))
        super().show_case(case)

    def consequence(self, leaves: Sendoff) -> str:
        """Where the money is afterwards."""
        if leaves.by_hand is ByHand.NO_LINE:
            return refund_by_hand_words()
        words = super().consequence(leaves)
        return words if leaves.by_hand else f"{words} {refund_sent_words()}"


def warnings(case: AfterSale, now: datetime) -> list[str]:
    """What speaks against refunding without a second look, one sentence each."""
    found = []
    if case.refund_exceeds_payment and case.paid_fen is not None:
        source = translate("dialogs", "More would go back than came in: ¥{amount} of ¥{paid} paid.")
        found.append(source.format(amount=yuan_from_fen(case.amount_fen), paid=yuan_from_fen(case.paid_fen)))
    if case.status == AfterSaleStatus.AWAITS_BUYER_RETURN:
        found.append(translate("dialogs", "The goods are not back: the buyer has not sent them yet."))
    if case.status == AfterSaleStatus.BUYER_RETURNED:
        found.append(translate("dialogs", "Check the returned goods first: they may differ from what was declared."))
    if case.deadline_at is not None and case.deadline_at <= now:
        source = translate(
            "dialogs",
            "The deadline passed at {at}. The platform may have acted by itself: "
            "look in the back office before you refund, or it may be refunded twice.",
        )
        found.append(source.format(at=format_local_time(case.deadline_at)))
    return found

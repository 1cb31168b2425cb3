"""Refund: who gets how much for what, large, what speaks against it, and what could be done instead."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QPushButton, QWidget

from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import ByHand, Outlook, Sendoff
from models.desk.parcels.route import RouteReading
from models.domain.actions import AGREE_REFUSAL, INTERCEPT, Action
from models.domain.aftersale import AfterSale
from models.domain.money import yuan_from_fen
from ui.dialogs.action_dialog import WIDE, ActionDialog, remark_line
from ui.dialogs.at_hand import AtHand
from ui.dialogs.parts import button, form, label, row
from ui.dialogs.refund_words import can_be_stopped, parcel_warnings, warnings, what_happens
from ui.dialogs.sendoff_words import refund_by_hand_words, refund_sent_words
from ui.runtime.language import translate


class RefundDialog(ActionDialog):
    """Confirms a refund. `now` is the desk's corrected present; `at_hand` comes with goods that were shipped."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        now: datetime,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
        *,
        at_hand: AtHand | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Refund"), outlook, parent)
        self._now, self.at_hand = now, at_hand
        self._reading: RouteReading | None = None
        self.happens = label("", wrap=True)
        self.remark = remark_line()
        self.remark.textChanged.connect(self.refresh)
        self.on_refusal = self._other(AGREE_REFUSAL.key, translate("dialogs", "Only if &delivery is refused…"))
        self.stop_parcel = self._other(INTERCEPT.key, translate("dialogs", "&Call the parcel back…"))
        self._fill_body()
        self._look_again()
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
        super().show_case(case)
        self._look_again()

    def consequence(self, leaves: Sendoff) -> str:
        """Where the money is afterwards."""
        if leaves.by_hand is ByHand.NO_LINE:
            return refund_by_hand_words()
        words = super().consequence(leaves)
        return words if leaves.by_hand else f"{words} {refund_sent_words()}"

    def _other(self, key: str, text: str) -> QPushButton:
        """A way to another action, where the case has it."""
        other = button(text, lambda: self.other_wanted.emit(key))
        other.setVisible(False)
        return other

    def _fill_body(self) -> None:
        self.body.addWidget(self.happens)
        if self.at_hand is not None:
            self.setMinimumWidth(WIDE)
            self.body.addWidget(self.at_hand)
            self.at_hand.way.read.connect(self._on_read)
            self._reading = self.at_hand.way.reading
        fields = form()
        fields.addRow(label(translate("dialogs", "&Remark"), buddy=self.remark), self.remark)
        self.body.addLayout(fields)
        self.body.addLayout(row(self.on_refusal, self.stop_parcel, None))

    def _on_read(self, reading: RouteReading) -> None:
        self._reading = reading
        self._look_again()

    def _look_again(self) -> None:
        self.happens.setText(what_happens(self.way))
        self.warn(*warnings(self.case, self._now), *parcel_warnings(self.way, self._reading))
        around = self.at_hand
        self.on_refusal.setVisible(around is not None and around.is_open(AGREE_REFUSAL.key))
        can_stop = around is not None and around.is_open(INTERCEPT.key) and can_be_stopped(self._reading)
        self.stop_parcel.setVisible(can_stop)

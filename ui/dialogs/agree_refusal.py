"""Refund once the buyer refuses the parcel: agreed now, paid then (203, doudian.md 2.3)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import ByHand, Outlook, Sendoff
from models.desk.parcels.route import RouteReading
from models.domain.actions import Action
from models.domain.aftersale import AfterSale
from models.domain.money import yuan_from_fen
from models.domain.route import Heading, ParcelState
from ui.dialogs.action_dialog import WIDE, ActionDialog, remark_line
from ui.dialogs.at_hand import AtHand
from ui.dialogs.parts import form, label
from ui.dialogs.refund_words import warnings
from ui.dialogs.sendoff_words import refund_by_hand_words
from ui.runtime.language import translate

REFUSED_ALREADY = frozenset({ParcelState.REFUSED, ParcelState.COMING_BACK, ParcelState.BACK})


class AgreeRefusalDialog(ActionDialog):
    """Confirms it. `now` is the desk's corrected present."""

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
        super().__init__(case, action, translate("dialogs", "Refund if the delivery is refused"), outlook, parent)
        self._now, self.at_hand = now, at_hand
        self._reading: RouteReading | None = None
        self.happens = label("", wrap=True)
        self.remark = remark_line()
        self.remark.textChanged.connect(self.refresh)
        self.body.addWidget(self.happens)
        if at_hand is not None:
            self.setMinimumWidth(WIDE)
            self.body.addWidget(at_hand)
            at_hand.evidence_wanted.connect(self.evidence_wanted)
            at_hand.way.read.connect(self._on_read)
            self._reading = at_hand.way.reading
        fields = form()
        fields.addRow(label(translate("dialogs", "&Remark"), buddy=self.remark), self.remark)
        self.body.addLayout(fields)
        self._look_again()
        self.refresh()
        self.decide_button.setFocus()

    def given(self) -> ActInput:
        """The decision."""
        return ActInput(remark=self.remark.text(), looked_at=self.case)

    def decide_words(self, *, sent: bool) -> str:
        """With the amount, so that it is read once more."""
        source = (
            translate("dialogs", "Agree: refund ¥{amount}")
            if sent
            else translate("dialogs", "Decide: agree to refund ¥{amount}")
        )
        return source.format(amount=yuan_from_fen(self.case.amount_fen))

    def show_case(self, case: AfterSale) -> None:
        """Show a newer version."""
        super().show_case(case)
        self._look_again()

    def consequence(self, leaves: Sendoff) -> str:
        """Money may move, so that it says when none does."""
        return refund_by_hand_words() if leaves.by_hand is ByHand.NO_LINE else super().consequence(leaves)

    @property
    def _state(self) -> ParcelState:
        reading = self._reading
        to_buyer = reading is not None and reading.parcel.heading is Heading.BUYER
        return reading.state if reading is not None and to_buyer else ParcelState.UNKNOWN

    def _on_read(self, reading: RouteReading) -> None:
        self._reading = reading
        self._look_again()

    def _look_again(self) -> None:
        self.happens.setText(_what_happens(self._state))
        signed = translate(
            "dialogs",
            "The parcel was signed for, so that nobody will refuse it any more: the refund would never come. Refund, "
            "or reject with a reason.",
        )
        against = [signed] if self._state is ParcelState.SIGNED else []
        self.warn(*warnings(self.case, self._now), *against)


def _what_happens(state: ParcelState) -> str:
    if state in REFUSED_ALREADY:
        return translate(
            "dialogs", "The buyer has refused the parcel already: the money goes back as soon as you agree."
        )
    return translate(
        "dialogs",
        "The money goes back once the buyer refuses the parcel at the door; at once if that has happened already. "
        "If the buyer takes it, no money goes, and the case goes on.",
    )

"""Rejecting an unshipped refund: there is no refusal for it, one ships instead and says how (doudian.md 2.3)."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import Outlook
from models.domain.actions import Action
from models.domain.aftersale import AfterSale
from models.domain.carriers import Carrier, guess_carrier
from ui.dialogs.action_dialog import ActionDialog, remark_line
from ui.dialogs.parts import form, label, notice, say_in
from ui.dialogs.waybill_edit import CarrierBox, WaybillEdit
from ui.runtime.language import translate


class ShipInsteadDialog(ActionDialog):
    """Asks for company and waybill. `used_waybills` are numbers known from other orders."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        used_waybills: Collection[str] = frozenset(),
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Reject: the goods were shipped"), outlook, parent)
        self._used = used_waybills
        self.waybill = WaybillEdit()
        self.carrier = CarrierBox()
        self.remark = remark_line()
        self.hint = label("", "quiet", wrap=True)
        self.doubt = notice()
        fields = form()
        fields.addRow(label(translate("dialogs", "&Waybill number"), buddy=self.waybill), self.waybill)
        fields.addRow(label(translate("dialogs", "Shipping &company"), buddy=self.carrier), self.carrier)
        fields.addRow("", self.hint)
        fields.addRow(label(translate("dialogs", "&Remark"), buddy=self.remark), self.remark)
        self.body.addLayout(fields)
        self.body.addWidget(self.doubt)
        self.waybill.textChanged.connect(self._on_number)
        self.waybill.entered.connect(self._go_on)
        self.carrier.currentTextChanged.connect(self._on_company)
        self.remark.textChanged.connect(self.refresh)
        self._on_number()
        self.waybill.setFocus()

    def given(self) -> ActInput:
        """The decision."""
        return ActInput(
            company=self.carrier.company,
            waybill=self.waybill.number,
            remark=self.remark.text(),
            looked_at=self.case,
        )

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button."""
        return translate("dialogs", "Reject, shipped") if sent else translate("dialogs", "Decide: reject, shipped")

    def _on_number(self) -> None:
        number = self.waybill.number
        self._explain(self.carrier.propose(number))
        say_in(self.doubt, self._doubts(number))
        self.refresh()

    def _on_company(self) -> None:
        self._explain(guess_carrier(self.waybill.number))
        self.refresh()

    def _explain(self, guess: Carrier | None) -> None:
        if guess is None:
            text = translate("dialogs", "The company is proposed when the number gives it away.")
        elif guess.code == self.carrier.company:
            text = translate("dialogs", "{company}: proposed from the number. Choose another one if that is wrong.")
        else:
            text = translate("dialogs", "The number looks like one of {company}. Your choice stays.")
        self.hint.setText(text.format(company=guess.name if guess else ""))

    def _doubts(self, number: str) -> str:
        if number not in self._used:
            return ""
        return translate("dialogs", "This waybill number is on another order already. Check that it is the right one.")

    def _go_on(self) -> None:
        """After Enter in the number: to what is missing, else to the button, where a second Enter decides."""
        if self.decide_button.isEnabled():
            self.decide_button.setFocus()
        elif not self.carrier.company:
            self.carrier.setFocus()
        else:
            self.waybill.selectAll()

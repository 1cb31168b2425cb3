"""Rejecting an unshipped refund: there is no refusal for it, one ships instead and says how (doudian.md 2.3)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import Outlook
from models.domain.actions import Action, Need
from models.domain.aftersale import AfterSale
from models.domain.carriers import Carrier, Companies
from ui.dialogs.action_dialog import ActionDialog, remark_line
from ui.dialogs.number_check import NumberCheck
from ui.dialogs.parts import form, label, notice, say_in
from ui.dialogs.waybill_edit import CarrierBox, WaybillEdit
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate


class ShipInsteadDialog(ActionDialog):
    """Asks for company and waybill.

    The button stays closed until the number has been looked up: whoever scans and presses Enter at once
    is warned as well.
    """

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        companies: Companies,
        desk: Desk,
        lanes: Lanes,
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Reject: the goods were shipped"), outlook, parent)
        self._companies = companies
        self._check = NumberCheck(desk, lanes, case.order_id, self)
        self._going_on = False
        """Enter was pressed before the number was looked up."""
        self.waybill = WaybillEdit()
        self.carrier = CarrierBox(companies)
        self.remark = remark_line()
        self.hint = label("", "quiet", wrap=True)
        self.doubt = notice()
        self._fill_body()
        self.waybill.textChanged.connect(self._on_number)
        self.waybill.entered.connect(self._on_entered)
        self.carrier.currentTextChanged.connect(self._on_company)
        self.remark.textChanged.connect(self.refresh)
        self._check.checked.connect(self._on_checked)
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

    def lacking(self) -> list[str]:
        """A company that the platform does not know is told here; a number that is being looked up is waited for."""
        unknown = self._companies.why_not(self.carrier.company)
        lacks = super().lacking() + ([say(unknown)] if unknown is not None else [])
        waiting = translate("dialogs", "The number is being looked up…")
        return lacks or ([waiting] if self._check.pending else [])

    def lack_of(self, need: Need) -> str:
        """The same beside the company."""
        unknown = self._companies.why_not(self.carrier.company) if need is Need.COMPANY else None
        return say(unknown) if unknown is not None else super().lack_of(need)

    def _fill_body(self) -> None:
        company = self.named_under(self.carrier, Need.COMPANY)
        company.addWidget(self.hint)
        fields = form()
        number = self.named_under(self.waybill, Need.WAYBILL)
        fields.addRow(label(translate("dialogs", "&Waybill number"), buddy=self.waybill), number)
        fields.addRow(label(translate("dialogs", "Shipping &company"), buddy=self.carrier), company)
        fields.addRow(label(translate("dialogs", "&Remark"), buddy=self.remark), self.remark)
        self.body.addWidget(self.doubt)
        self.body.addLayout(fields)

    def _on_number(self) -> None:
        number = self.waybill.number
        self._going_on = False
        self._check.look(number)
        self._explain(self.carrier.propose(number))
        self._say_doubt()
        self.refresh()

    def _on_company(self) -> None:
        self._explain(self.carrier.guess(self.waybill.number))
        self.refresh()

    def _explain(self, guess: Carrier | None) -> None:
        if guess is None:
            text = translate("dialogs", "The company is proposed when the number gives it away.")
        elif guess.code == self.carrier.company:
            text = translate("dialogs", "{company}: proposed from the number. Choose another one if that is wrong.")
        else:
            text = translate("dialogs", "The number looks like one of {company}. Your choice stays.")
        self.hint.setText(text.format(company=guess.name if guess else ""))

    def _on_entered(self) -> None:
        """The number is whole: look it up at once, and then go on."""
        if self._check.pending:
            self._going_on = True
            self._check.look_now()
        else:
            self._go_on()

    def _on_checked(self) -> None:
        self._say_doubt()
        self.refresh()
        if not self._going_on:
            return
        self._going_on = False
        if self._check.use is None:
            self._go_on()
        else:
            self.waybill.selectAll()  # the warning is to be read; a second Enter goes on

    def _say_doubt(self) -> None:
        use, why_not = self._check.use, self._check.why_not
        words = use.text if use is not None else why_not
        say_in(self.doubt, say(words) if words is not None else "")

    def _go_on(self) -> None:
        """After Enter in the number: to what is missing, else to the button, where a second Enter decides."""
        if self.decide_button.isEnabled():
            self.decide_button.setFocus()
        elif not self.carrier.company or self.lack_of(Need.COMPANY):
            self.carrier.setFocus()
        else:
            self.waybill.selectAll()

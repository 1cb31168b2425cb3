"""Agreeing to a return: where the goods go, and the text that tells the buyer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from models.desk import addresses
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.domain.actions import Action
from models.domain.aftersale import AfterSale
from models.domain.book import Address, SmsTemplate
from ui.dialogs.action_dialog import ActionDialog, remark_line
from ui.dialogs.address_form import AddressForm
from ui.dialogs.parts import button, form, label, notice, row, say_in
from ui.dialogs.sms_editor import SmsEditor
from ui.dialogs.template_keeper import TemplateKeeper
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate


class AgreeReturnDialog(ActionDialog):
    """Asks for address and text. `places` are the values of the SMS places, as `templates.values` gives them."""

    def __init__(
        self,
        case: AfterSale,
        action: Action,
        book: Sequence[Address],
        templates: Sequence[SmsTemplate],
        places: Mapping[str, str],
        desk: Desk,
        lanes: Lanes,
        parent: QWidget | None = None,
    ) -> None:
        decide = translate("dialogs", "Decide: agree to the return")
        super().__init__(case, action, translate("dialogs", "Return and refund"), decide, parent)
        self._desk = desk
        self._lanes = lanes
        self._book: tuple[Address, ...] = ()
        self.address = QComboBox()
        self.address.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.address.setMinimumContentsLength(20)
        self.address.setAccessibleName(translate("dialogs", "Return address"))
        self.new_address = button(translate("dialogs", "&New address…"), self.add_address)
        self.no_address = notice()
        self.sms = SmsEditor(templates, places)
        TemplateKeeper(desk, lanes, action.key, self.sms)
        self.remark = remark_line()
        self._fill_body()
        self.set_book(book)
        self.address.currentIndexChanged.connect(self._on_address)
        self.sms.changed.connect(self.refresh)
        self.remark.textChanged.connect(self.refresh)
        self.refresh()
        (self.address if book else self.new_address).setFocus()

    def given(self) -> ActInput:
        """The decision, with the text word for word."""
        return ActInput(
            address_id=self.address.currentData(),
            sms_text=self.sms.text,
            remark=self.remark.text(),
            looked_at=self.case,
        )

    def lacking(self) -> list[str]:
        """A text with a hole is not missing: the hole is named, once everything else is there."""
        holes = self.sms.lacking()
        if not holes:
            return super().lacking()
        return self.lacks_in(replace(self.given(), sms_text=self.sms.preview.text)) or holes

    def set_book(self, book: Sequence[Address], chosen: int | None = None) -> None:
        """Offer these addresses; the default stands first and is preselected."""
        self._book = tuple(book)
        with QSignalBlocker(self.address):
            self.address.clear()
            for address in book:
                name = f"{address.label} · {address.one_line}" if address.label else address.one_line
                self.address.addItem(name, address.id)
            self.address.setCurrentIndex(max(0, self.address.findData(chosen)) if book else -1)
        self.address.setEnabled(bool(book))
        no_book = translate("dialogs", "There is no return address yet. Make one: the buyer has to know where to send.")
        say_in(self.no_address, "" if book else no_book)
        self._on_address()

    def add_address(self) -> None:
        """Make an address in place."""
        entry = AddressForm(self._desk, self._lanes, parent=self, shop_id=self.case.shop_id)
        entry.saved.connect(self._on_address_saved)
        entry.finished.connect(entry.deleteLater)
        entry.open()

    def _fill_body(self) -> None:
        line = row(self.address, self.new_address)
        line.setStretch(0, 1)
        fields = form()
        fields.addRow(label(translate("dialogs", "Return &address"), buddy=self.address), line)
        self.body.addLayout(fields)
        self.body.addWidget(self.no_address)
        self.body.addWidget(self.sms)
        rest = form()
        rest.addRow(label(translate("dialogs", "&Remark"), buddy=self.remark), self.remark)
        self.body.addLayout(rest)

    def _on_address(self) -> None:
        chosen = next((a for a in self._book if a.id == self.address.currentData()), None)
        self.sms.set_place("address", chosen.one_line if chosen else "")
        self.refresh()

    def _on_address_saved(self, address_id: int) -> None:
        def show(book: list[Address]) -> None:
            self.set_book(book, address_id)

        self._lanes.run(LaneName.READ, addresses.listed, self._desk, self.case.shop_id, done=show, owner=self)

"""Agreeing to a return: where the goods go, and the text that tells the buyer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from models.desk import addresses
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.sendoff import Outlook, Sendoff
from models.domain.actions import Action
from models.domain.aftersale import AfterSale
from models.domain.book import Address, SmsTemplate
from ui.dialogs.action_dialog import ActionDialog, remark_line
from ui.dialogs.address_form import AddressForm
from ui.dialogs.parts import button, form, label, notice, row, say_in
from ui.dialogs.sendoff_words import text_apart_words
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
        outlook: Outlook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Return and refund"), outlook, parent)
        self._desk = desk
        self._lanes = lanes
        self._book: tuple[Address, ...] = ()
        self.address = QComboBox()
        self.address.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.address.setMinimumContentsLength(20)
        self.address.setAccessibleName(translate("dialogs", "Return address"))
        self.new_address = button(translate("dialogs", "&New address…"), self.add_address)
        if self._has_line:  # what is made here the platform does not know
            self.new_address.hide()
        self.no_address = notice()
        self.unknown_hint = label("", "quiet", wrap=True)
        self.sms = SmsEditor(templates, places)
        TemplateKeeper(desk, lanes, action.key, self.sms)
        self.remark = remark_line()
        self._fill_body()
        self.set_book(book)
        self.address.currentIndexChanged.connect(self._on_address)
        self.sms.changed.connect(self.refresh)
        self.remark.textChanged.connect(self.refresh)
        self.refresh()
        (self.address if self.address.isEnabled() else self.new_address).setFocus()

    def given(self) -> ActInput:
        """The decision, with the text word for word."""
        return ActInput(
            address_id=self.address.currentData(),
            sms_text=self.sms.text,
            remark=self.remark.text(),
            looked_at=self.case,
        )

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button."""
        if sent:
            return translate("dialogs", "Agree to the return")
        return translate("dialogs", "Decide: agree to the return")

    def consequence(self, leaves: Sendoff) -> str:
        """The text does not go out with a decision that is sent."""
        words = super().consequence(leaves)
        return words if leaves.by_hand else f"{words} {text_apart_words()}"

    def lacking(self) -> list[str]:
        """A text with a hole is not missing: the hole is named, once everything else is there."""
        holes = self.sms.lacking()
        if not holes:
            return super().lacking()
        return self.lacks_in(replace(self.given(), sms_text=self.sms.preview.text)) or holes

    def set_book(self, book: Sequence[Address], chosen: int | None = None) -> None:
        """Offer these addresses; the first that can be taken is preselected, and the default stands first."""
        self._book = tuple(book)
        usable = [address.id for address in book if self._takes(address)]
        wanted = chosen if chosen in usable else next(iter(usable), None)
        with QSignalBlocker(self.address):
            self.address.clear()
            for address in book:
                self._offer(address)
            self.address.setCurrentIndex(self.address.findData(wanted) if usable else -1)
        self.address.setEnabled(bool(usable))
        say_in(self.no_address, "" if usable else self._no_address())
        say_in(self.unknown_hint, self._about_unknown() if usable and len(usable) < len(book) else "")
        self._on_address()

    def add_address(self) -> None:
        """Make an address in place."""
        entry = AddressForm(self._desk, self._lanes, parent=self, shop_id=self.case.shop_id)
        entry.saved.connect(self._on_address_saved)
        entry.finished.connect(entry.deleteLater)
        entry.open()

    @property
    def _has_line(self) -> bool:
        return self.outlook is not None and self.outlook.has_line

    def _takes(self, address: Address) -> bool:
        return self.outlook is None or self.outlook.takes(address)

    def _offer(self, address: Address) -> None:
        """An address that cannot be taken stands there all the same, and says why."""
        name = f"{address.label} · {address.one_line}" if address.label else address.one_line
        if self._takes(address):
            self.address.addItem(name, address.id)
            return
        marked = translate("dialogs", "{address} · not on the platform").format(address=name)
        self.address.addItem(marked, address.id)
        items = self.address.model()
        if isinstance(items, QStandardItemModel):
            items.item(self.address.count() - 1).setEnabled(False)

    def _no_address(self) -> str:
        if not self._has_line:
            return translate(
                "dialogs", "There is no return address yet. Make one: the buyer has to know where to send."
            )
        return translate(
            "dialogs",
            "The platform has no return address that is known here. Add one in the back office; it comes by itself "
            "with the next look at the platform (F5).",
        )

    def _about_unknown(self) -> str:
        return translate(
            "dialogs",
            "What is sent names the platform's own address, so that one which was only made here cannot be chosen. "
            "Add it in the back office; it comes by itself with the next look at the platform.",
        )

    def _fill_body(self) -> None:
        line = row(self.address, self.new_address)
        line.setStretch(0, 1)
        fields = form()
        fields.addRow(label(translate("dialogs", "Return &address"), buddy=self.address), line)
        self.body.addLayout(fields)
        self.body.addWidget(self.no_address)
        self.body.addWidget(self.unknown_hint)
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

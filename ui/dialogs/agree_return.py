"""Agreeing to a return: where the goods go and why there, and the text that tells the buyer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from models.desk import addresses
from models.desk.books.creating import PlatformBook
from models.desk.books.proposing import Proposal
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.lines import Lines
from models.desk.ledger.sendoff import Outlook, Sendoff
from models.domain.actions import Action, Need
from models.domain.aftersale import AfterSale
from models.domain.book import Address, SmsTemplate
from ui.dialogs.action_dialog import ActionDialog, remark_line
from ui.dialogs.address_form import AddressForm
from ui.dialogs.parts import button, form, label, notice, row, say_in
from ui.dialogs.sendoff_words import text_apart_words, text_by_platform_words
from ui.dialogs.sms_editor import SmsEditor
from ui.dialogs.template_keeper import TemplateKeeper
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate


class AgreeReturnDialog(ActionDialog):
    """Asks for address and text. `places` are the values of the SMS places, as `templates.values` gives them.

    `proposal` is the address that is chosen at first; `lines` lead to the platform, where a new one is added.
    """

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
        *,
        proposal: Proposal | None = None,
        lines: Lines | None = None,
    ) -> None:
        super().__init__(case, action, translate("dialogs", "Return and refund"), outlook, parent)
        self._desk = desk
        self._lanes = lanes
        self._lines = lines
        self._proposal = proposal
        self._book: tuple[Address, ...] = ()
        self.address = QComboBox()
        self.address.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.address.setMinimumContentsLength(20)
        self.address.setAccessibleName(translate("dialogs", "Return address"))
        self.new_address = button(translate("dialogs", "&New address…"), self.add_address)
        if self._has_line and lines is None:  # what is made here the platform does not know
            self.new_address.hide()
        self.why = label("", "quiet", wrap=True)
        self.no_address = notice()
        self.unknown_hint = label("", "quiet", wrap=True)
        self.sms = SmsEditor(templates, places, outlook=outlook)
        TemplateKeeper(desk, lanes, action.key, self.sms)
        self.remark = remark_line()
        self._fill_body()
        self.set_book(book)
        self.address.currentIndexChanged.connect(self._on_address)
        self.sms.changed.connect(self.refresh)
        self.remark.textChanged.connect(self.refresh)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self.add_address)
        self.refresh()
        (self.address if self.address.isEnabled() else self.new_address).setFocus()

    def given(self) -> ActInput:
        """The decision, with the text word for word and what it is made of."""
        return ActInput(
            address_id=self.address.currentData(),
            sms_text=self.sms.text,
            sms_template_id=None if self.sms.values is None else self.sms.template_id,  # own words stand for themselves
            sms_values=self.sms.values,
            remark=self.remark.text(),
            looked_at=self.case,
        )

    def decide_words(self, *, sent: bool) -> str:
        """What stands on the button."""
        if sent:
            return translate("dialogs", "Agree to the return")
        return translate("dialogs", "Decide: agree to the return")

    def consequence(self, leaves: Sendoff) -> str:
        """What becomes of the text, which leaves after the decision, and that the case then waits."""
        words = [super().consequence(leaves)]
        if not leaves.by_hand:
            words.append(text_apart_words() if self.sms.values is None else text_by_platform_words())
        words.append(translate("dialogs", "Once agreed, the case waits for the buyer to send the goods back."))
        return " ".join(words)

    def lacking(self) -> list[str]:
        """A text with a hole is not missing: the hole is named, once everything else is there."""
        holes = self.sms.lacking()
        if not holes:
            return super().lacking()
        return self.lacks_in(replace(self.given(), sms_text=self.sms.preview.text)) or [" ".join(holes)]

    def lack_of(self, need: Need) -> str:
        """What stands in the way of the text is said beside it, once the address that belongs into it is there."""
        holes = self.sms.lacking() if need is Need.SMS else []
        if not holes or not self.sms.preview.text:
            return super().lack_of(need)
        return "" if self.lack_of(Need.ADDRESS) else " ".join(holes)

    def set_book(self, book: Sequence[Address], chosen: int | None = None) -> None:
        """Offer these addresses. Preselected is `chosen`, else what is proposed, else the first that can be taken."""
        self._book = tuple(book)
        usable = [address.id for address in book if self._takes(address)]
        proposed = self._proposal.address.id if self._proposal is not None else None
        wanted = next((one for one in (chosen, proposed) if one in usable), next(iter(usable), None))
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
        if self.new_address.isHidden():
            return
        shop_id = self.case.shop_id
        platform = None
        if self._lines is not None and self._has_line:
            platform = PlatformBook(self._desk, self._lines, shop_id)
        entry = AddressForm(self._desk, self._lanes, parent=self, shop_id=shop_id, platform=platform)
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
        if self._lines is not None:
            return translate(
                "dialogs",
                "The platform has no return address that is known here. Make one: it is added there at once, where the "
                "application may.",
            )
        return translate(
            "dialogs",
            "The platform has no return address that is known here. Add one in the back office; it comes by itself "
            "with the next look at the platform (F5).",
        )

    def _about_unknown(self) -> str:
        if not self.new_address.isHidden():
            return translate(
                "dialogs",
                "What is sent names the platform's own address, so that one which was only made here cannot be chosen. "
                "“New address…” makes one that the platform knows.",
            )
        return translate(
            "dialogs",
            "What is sent names the platform's own address, so that one which was only made here cannot be chosen. "
            "Add it in the back office; it comes by itself with the next look at the platform.",
        )

    def _fill_body(self) -> None:
        line = row(self.address, self.new_address)
        line.setStretch(0, 1)
        fields = form()
        named = self.named_under(line, Need.ADDRESS)
        named.addWidget(self.why)
        fields.addRow(label(translate("dialogs", "Return &address"), buddy=self.address), named)
        self.body.addLayout(fields)
        self.body.addWidget(self.no_address)
        self.body.addWidget(self.unknown_hint)
        self.body.addLayout(self.named_under(self.sms, Need.SMS))
        rest = form()
        rest.addRow(label(translate("dialogs", "&Remark"), buddy=self.remark), self.remark)
        self.body.addLayout(rest)

    def _on_address(self) -> None:
        chosen = next((a for a in self._book if a.id == self.address.currentData()), None)
        self.sms.set_place("address", chosen.one_line if chosen else "")
        self.why.setText("" if chosen is None else self._why_words(chosen))
        self.why.setVisible(bool(self.why.text()))
        self.refresh()

    def _why_words(self, chosen: Address) -> str:
        """Why this address is chosen."""
        if self._proposal is None:
            return ""
        if self._proposal.address.id == chosen.id:
            return say(self._proposal.text)
        source = translate("dialogs", "Chosen by you. Proposed was “{address}”.")
        proposed = self._proposal.address
        return source.format(address=proposed.label or proposed.one_line)

    def _on_address_saved(self, address_id: int) -> None:
        def show(book: list[Address]) -> None:
            self.set_book(book, address_id)

        self._lanes.run(LaneName.READ, addresses.listed, self._desk, self.case.shop_id, done=show, owner=self)

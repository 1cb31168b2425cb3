"""One return address: its fields, each with what is wrong beside it, and the rules that propose it.

On a shop with a line to the platform a new one is added there, its places chosen from the platform's own lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from models.desk import addresses
from models.desk.books import creating
from models.desk.books import rules as rule_book
from models.desk.books.creating import Created, PlatformBook
from models.desk.desk import Desk
from models.domain.address_rule import AddressRule, RuleKind
from models.domain.book import Address
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import cancel_button, form, label, notice, row, say_in
from ui.dialogs.region_picker import RegionPicker
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate, without_mnemonic
from ui.shell.theme import DIALOG_MARGINS, GAP, ROOMY, SNUG, TIGHT

FIELDS = ("label", "receiver", "phone", "region", "detail")
"""What is entered, in this order."""
PLATFORMS = ("receiver", "region", "detail")
"""What only the platform changes of its own addresses."""
_COMPLETE = Address(label="-", receiver="-", phone="13800000000", region="-", detail="-")
_KEPT = Changes(addresses=True)


def complaint(field: str, value: str, own: Address = _COMPLETE) -> str:
    """What is wrong with one field, asked of the rule that guards saving; "" when nothing is."""
    complete = replace(_COMPLETE, platform_id=own.platform_id)
    lacks = addresses.lacks(replace(complete, **{field: value}))  # type: ignore[arg-type] # all FIELDS are str
    return say(lacks[0]) if lacks else ""


class AddressForm(GrowingDialog):
    """Adds or changes an address. `saved` tells its id once it is stored; only then does the form close.

    It stays open with a sentence where the address is stored, but could not be added on the platform.
    """

    saved = Signal(int)

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        address: Address | None = None,
        parent: QWidget | None = None,
        *,
        shop_id: int = 1,
        rules: Sequence[AddressRule] = (),
        platform: PlatformBook | None = None,
    ) -> None:
        """`shop_id` is whose a new address becomes; `rules` are its shop's; a new one is added on `platform`."""
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes
        self._address = address or Address(shop_id=shop_id, label="", receiver="", phone="", region="", detail="")
        self._platform = None if self._address.id else platform
        new = not self._address.id
        title = translate("dialogs", "New return address") if new else translate("dialogs", "Change the return address")
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        self.edits = {name: QLineEdit(getattr(self._address, name)) for name in FIELDS}
        self.complaints: dict[str, QLabel] = {name: notice("missing") for name in self.edits}
        self.picker = None if self._platform is None else RegionPicker(lanes, self._platform)
        self.products, self.reasons = (self._rule_edit(rules, kind) for kind in RuleKind)
        self.default_box = QCheckBox(translate("dialogs", "The &default of this shop"))
        self.default_box.setChecked(self._address.is_default)
        self.about = notice("quiet")
        self.problem = notice("warning")
        self.save_button = QPushButton(translate("dialogs", "Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        self.leave_button = cancel_button(self.reject)
        self._lay_out(title)
        self._fit_to_platform()

    @property
    def address(self) -> Address:
        """As it stands in the form."""
        texts = {name: edit.text().strip() for name, edit in self.edits.items()}
        if self.picker is not None:
            texts["region"] = self.picker.region
        return replace(self._address, **texts, is_default=self.default_box.isChecked())  # type: ignore[arg-type] # as above

    @property
    def rules(self) -> tuple[AddressRule, ...]:
        """As they stand in the form."""
        return rule_book.made(self._address.shop_id, self.products.toPlainText(), self.reasons.toPlainText())

    def accept(self) -> None:
        """Save, unless something is missing; then go to the first field that lacks something."""
        if not self.save_button.isEnabled():
            return  # it is being saved
        wrong = [name for name in self.edits if not self._check(name)]
        if wrong:
            self._field(wrong[0]).setFocus()
            return
        say_in(self.problem, "")
        self.save_button.setEnabled(False)
        if self.picker is None or self._platform is None:
            self._run(LaneName.WRITE, addresses.save, self._desk, self.address, self.rules)
        else:
            say_in(self.about, translate("dialogs", "It is being added on the platform…"))
            self._run(LaneName.NETWORK, self._platform.create, self.address, self.picker.place, self.rules)

    def done(self, result: int) -> None:
        """Nobody waits for the lists of places any more."""
        if self.picker is not None:
            self.picker.leave()
        super().done(result)

    def _run(self, lane: LaneName, fn: object, *given: object) -> None:
        self._lanes.run(
            lane,
            fn,  # type: ignore[arg-type] # a function of the desk
            *given,
            done=self._on_saved,
            failed=self._on_failed,
            owner=self,
            changes=_KEPT,
        )

    def _rule_edit(self, rules: Sequence[AddressRule], kind: RuleKind) -> QPlainTextEdit:
        edit = QPlainTextEdit(rule_book.written(rules, self._address.id, kind) if self._address.id else "")
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(GAP * 9)
        return edit

    def _lay_out(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(title, "title"))
        fields = form()
        for name, edit in self.edits.items():
            spoken, example = _words(name)
            edit.setAccessibleName(without_mnemonic(spoken))
            edit.setPlaceholderText(example)
            edit.textEdited.connect(lambda _text, name=name: self.complaints[name].hide())
            field = self._field(name)
            fields.addRow(label(spoken, buddy=field), self._region_box() if name == "region" else field)
            fields.addRow("", self.complaints[name])
        fields.addRow("", self.default_box)
        layout.addLayout(fields)
        layout.addLayout(self._rules_part())
        layout.addWidget(self.about)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(row(None, self.leave_button, self.save_button))

    def _region_box(self) -> QVBoxLayout:
        """The platform's places, or a line to write in where there are none."""
        box = QVBoxLayout()
        if self.picker is not None:
            box.addWidget(self.picker)
        box.addWidget(self.edits["region"])
        return box

    def _rules_part(self) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(TIGHT)
        part.addWidget(label(translate("dialogs", "Propose it for, one per line:"), "heading"))
        sides = row(spacing=ROOMY)
        for edit, (spoken, example) in ((self.products, _product_words()), (self.reasons, _reason_words())):
            edit.setAccessibleName(without_mnemonic(spoken))
            edit.setPlaceholderText(example)
            side = QVBoxLayout()
            side.setSpacing(TIGHT)
            side.addWidget(label(spoken, buddy=edit))
            side.addWidget(edit)
            sides.addLayout(side, 1)
        part.addLayout(sides)
        return part

    def _fit_to_platform(self) -> None:
        """What of it is the platform's affair."""
        if self.picker is not None:
            self.edits["region"].hide()
            self.default_box.hide()
            self.picker.changed.connect(self.complaints["region"].hide)
            self.picker.ended.connect(self.edits["detail"].setFocus)
            self.picker.unavailable.connect(self._on_no_places)
        if self._address.platform_id:
            self.default_box.hide()
            for name in PLATFORMS:
                self.edits[name].setReadOnly(True)
            say_in(
                self.about,
                translate(
                    "dialogs",
                    "Receiver, region and address are the platform's: change them in the back office. It does not tell "
                    "the phone number; what you enter here stands in texts to buyers.",
                ),
            )

    def _field(self, name: str) -> QWidget:
        return self.picker if name == "region" and self.picker is not None else self.edits[name]

    def _on_no_places(self, why: str) -> None:
        """Without the platform's places nothing can be added there."""
        if self.picker is None:
            return
        picker, self.picker, self._platform = self.picker, None, None
        picker.hide()
        self.edits["region"].show()
        source = translate(
            "dialogs",
            "The platform's places cannot be read, so that nothing can be added there from here. What you save is kept "
            "on this desk only and cannot be sent with a decision: add the address in the back office and read the "
            "shop again (F5). {why}",
        )
        say_in(self.problem, source.format(why=why))

    def _check(self, name: str) -> bool:
        wrong = complaint(name, getattr(self.address, name), self._address)
        if self.picker is not None:
            lack = creating.lack_of(name, self.address, self.picker.place)
            wrong = say(lack) if lack is not None else wrong
        say_in(self.complaints[name], wrong)
        return not wrong

    def _on_saved(self, result: object) -> None:
        made = result if isinstance(result, Created) else Created(int(result))  # type: ignore[call-overload] # an id
        self.saved.emit(made.address_id)
        if made.only_here is None:
            super().accept()
            return
        say_in(self.about, "")
        say_in(self.problem, say(made.only_here))
        self.save_button.hide()
        self.leave_button.setText(translate("dialogs", "Close"))
        self.leave_button.setDefault(True)
        self.leave_button.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        say_in(self.about, "")
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))


def _words(name: str) -> tuple[str, str]:
    """A field's label and what one might write there."""
    return {
        "label": (translate("dialogs", "&Name"), translate("dialogs", "For yourselves, such as “main warehouse”")),
        "receiver": (translate("dialogs", "&Receiver"), translate("dialogs", "Who takes the parcels in")),
        "phone": (translate("dialogs", "&Phone"), translate("dialogs", "Mobile or landline")),
        "region": (translate("dialogs", "Re&gion"), translate("dialogs", "Province, city, district, street")),
        "detail": (translate("dialogs", "&Address"), translate("dialogs", "Street, house number, floor")),
    }[name]


def _product_words() -> tuple[str, str]:
    return (
        translate("dialogs", "Pr&oducts"),
        translate("dialogs", "A product's number, or a word of its name"),
    )


def _reason_words() -> tuple[str, str]:
    return translate("dialogs", "R&easons"), translate("dialogs", "A word of the buyer's reason")

"""One return address: its fields, each with what is wrong beside it, kept through the write lane."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from models.desk import addresses
from models.desk.desk import Desk
from models.domain.book import Address
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import cancel_button, form, label, notice, row, say_in
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate, without_mnemonic
from ui.shell.theme import GAP

FIELDS = ("label", "receiver", "phone", "region", "detail")
"""What is entered, in this order."""
_COMPLETE = Address(label="-", receiver="-", phone="-", region="-", detail="-")


def complaint(field: str, value: str) -> str:
    """What is wrong with one field, asked of the rule that guards saving; "" when nothing is."""
    lacks = addresses.lacks(replace(_COMPLETE, **{field: value}))  # type: ignore[arg-type] # all FIELDS are str
    return say(lacks[0]) if lacks else ""


class AddressForm(GrowingDialog):
    """Adds or changes an address. `saved` tells its id once it is stored; only then does the form close."""

    saved = Signal(int)

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        address: Address | None = None,
        parent: QWidget | None = None,
        *,
        shop_id: int = 1,
    ) -> None:
        """`shop_id` is whose a new address becomes."""
        super().__init__(parent)
        self._desk = desk
        self._lanes = lanes
        self._address = address or Address(shop_id=shop_id, label="", receiver="", phone="", region="", detail="")
        new = not self._address.id
        title = translate("dialogs", "New return address") if new else translate("dialogs", "Change the return address")
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self.edits = {name: QLineEdit(getattr(self._address, name)) for name in FIELDS}
        self.complaints: dict[str, QLabel] = {name: notice("missing") for name in self.edits}
        self.default_box = QCheckBox(translate("dialogs", "Propose this address &first"))
        self.default_box.setChecked(self._address.is_default)
        self.problem = notice("warning")
        self.save_button = QPushButton(translate("dialogs", "Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        self._lay_out(title)

    @property
    def address(self) -> Address:
        """As it stands in the form."""
        texts = {name: edit.text().strip() for name, edit in self.edits.items()}
        return replace(self._address, **texts, is_default=self.default_box.isChecked())  # type: ignore[arg-type] # as above

    def accept(self) -> None:
        """Save, unless something is missing; then go to the first field that lacks something."""
        wrong = [name for name in self.edits if not self._check(name)]
        if wrong:
            self.edits[wrong[0]].setFocus()
            return
        self.save_button.setEnabled(False)
        self._lanes.run(
            LaneName.WRITE,
            addresses.save,
            self._desk,
            self.address,
            done=self._on_saved,
            failed=self._on_failed,
            owner=self,
            changes=Changes(addresses=True),
        )

    def _lay_out(self, title: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP + GAP // 2)
        layout.addWidget(label(title, "title"))
        fields = form()
        for name, edit in self.edits.items():
            spoken, example = _words(name)
            edit.setAccessibleName(without_mnemonic(spoken))
            edit.setPlaceholderText(example)
            edit.textEdited.connect(lambda _text, name=name: self.complaints[name].hide())
            fields.addRow(label(spoken, buddy=edit), edit)
            fields.addRow("", self.complaints[name])
        fields.addRow("", self.default_box)
        layout.addLayout(fields)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(row(None, cancel_button(self.reject), self.save_button))

    def _check(self, name: str) -> bool:
        wrong = complaint(name, self.edits[name].text())
        say_in(self.complaints[name], wrong)
        return not wrong

    def _on_saved(self, address_id: int) -> None:
        self.saved.emit(address_id)
        super().accept()

    def _on_failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
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

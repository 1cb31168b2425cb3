"""The fields of a shop's form, each with what is wrong beneath it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from models.desk import shops
from models.desk.shops import LONGEST_HOLD, LONGEST_QUIET_HOURS, OFFICIAL, ShopDraft
from models.domain.book import Shop
from models.domain.errors import UserError
from ui.dialogs.parts import button, label, notice, row, rule, say_in
from ui.dialogs.secret_edit import SecretEdit
from ui.dialogs.shop_colour import ColourChoice
from ui.runtime.language import say, translate, without_mnemonic
from ui.shell.theme import GAP, ROOMY, TIGHT, inset

_COMPLETE = ShopDraft(name="-", app_key="-", platform_id="1", secret="-", gateway=OFFICIAL)  # noqa: S106 - no secret
TRIED = ("app_key", "secret", "platform_id", "gateway")
"""What the platform is asked with; the name is this desk's own affair."""


def complaint(field: str, value: str, *, kept: bool = False) -> str:
    """What is wrong with one field, asked of the rule that guards saving; "" when nothing is.

    `kept` is whether an empty secret means the one that is kept.
    """
    if field == "secret":
        missing = translate("dialogs", "The app secret is missing. Copy it from the open platform.")
        return "" if kept or value.strip() else missing
    entered: dict[str, Any] = {field: value}
    try:
        shops.checked(replace(_COMPLETE, **entered))
    except UserError as wrong:
        return say(wrong.text)
    return ""


def _if_changed(text: str, before: str) -> str | None:
    """`None` for what nobody touched: the platform may have told another sign while the form was open."""
    return None if text.strip() == before else text


class ShopFields(QWidget):
    """What is entered. `edited` tells that something which the platform is asked with has changed."""

    edited = Signal()

    def __init__(self, shop: Shop, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = bool(shop.id)
        self._shop = shop
        self.secret = SecretEdit()
        self.edits: dict[str, QLineEdit] = {
            "name": QLineEdit(shop.name),
            "app_key": QLineEdit(shop.app_key),
            "secret": self.secret,
            "platform_id": QLineEdit(shop.platform_id),
            "gateway": QLineEdit(shop.gateway or OFFICIAL),
        }
        self.complaints: dict[str, QLabel] = {name: notice("missing") for name in self.edits}
        self.vault_warning = notice("warning")
        self.colour = ColourChoice(colour)
        self.hold = QSpinBox()
        inset(self.hold)
        self.hold.setRange(0, LONGEST_HOLD)
        self.hold.setSuffix(translate("dialogs", " s"))
        self.hold.setMinimumSize(GAP * 12, self.secret.sizeHint().height())
        self.hold.setValue(shop.hold_seconds)
        self.sms_sign = QLineEdit(shop.sms_sign)
        self.sms_account = QLineEdit(shop.sms_account)
        self.quiet = QSpinBox()
        inset(self.quiet)
        self.quiet.setRange(0, LONGEST_QUIET_HOURS)
        self.quiet.setSuffix(translate("dialogs", " h"))
        self.quiet.setMinimumSize(GAP * 12, self.secret.sizeHint().height())
        self.quiet.setValue(-(-shop.sms_quiet_minutes // 60))
        self.show_button = button(translate("dialogs", "S&how"))
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self.secret.show_plain)
        self._lay_out()
        for name, edit in self.edits.items():
            edit.textEdited.connect(lambda _text, name=name: self._on_edited(name))

    @property
    def draft(self) -> ShopDraft:
        """As it stands in the fields."""
        texts: dict[str, Any] = {name: edit.text().strip() for name, edit in self.edits.items()}
        return ShopDraft(
            colour=self.colour.colour,
            hold_seconds=self.hold.value(),
            sms_sign=_if_changed(self.sms_sign.text(), self._shop.sms_sign),
            sms_account=_if_changed(self.sms_account.text(), self._shop.sms_account),
            sms_quiet_minutes=self._chosen_quiet(),
            **texts,
        )

    def _chosen_quiet(self) -> int:
        """In minutes. One that is no whole number of hours stays as long as nobody chose another."""
        hours, before = self.quiet.value(), self._shop.sms_quiet_minutes
        return before if hours == -(-before // 60) else hours * 60

    def find_fault(self, names: tuple[str, ...] | None = None) -> bool:
        """Say what is missing or wrong in these fields (or all), and go to the first of them."""
        wrong = [name for name in names or tuple(self.edits) if not self._check(name)]
        if wrong:
            self.edits[wrong[0]].setFocus()
        return bool(wrong)

    def forget_secret(self) -> None:
        """Leave nothing of the secret in the field."""
        self.show_button.setChecked(False)
        self.secret.setText("")

    def _check(self, name: str) -> bool:
        wrong = complaint(name, self.edits[name].text(), kept=self._kept)
        say_in(self.complaints[name], wrong)
        return not wrong

    def _on_edited(self, name: str) -> None:
        self.complaints[name].hide()
        if name in TRIED:
            self.edited.emit()

    def _lay_out(self) -> None:
        fields = _grid()
        for name in ("name", "app_key", "secret", "platform_id"):
            self._add(fields, name)
        _put(fields, label(translate("dialogs", "&Colour"), buddy=self.colour), self.colour)
        self._add_hold(fields)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(fields)
        layout.addSpacing(TIGHT)
        layout.addWidget(rule())
        layout.addLayout(self._texts())
        layout.addSpacing(TIGHT)
        layout.addWidget(rule())
        self._add_gateway(layout)

    def _add(self, fields: QGridLayout, name: str) -> None:
        edit = self._named(name)
        spoken, _ = self._words(name)
        _put(fields, label(spoken, buddy=edit), row(edit, self.show_button) if name == "secret" else edit)
        _put(fields, None, self.complaints[name])
        if name == "secret":
            _put(fields, None, self.vault_warning)

    def _add_hold(self, fields: QGridLayout) -> None:
        spoken = translate("dialogs", "&Undo window")
        about = translate(
            "dialogs",
            "So long a refund waits before it is sent, and Ctrl+Z takes it back: 0 to {most} seconds. "
            "With 0 it is sent at once.",
        ).format(most=LONGEST_HOLD)
        self.hold.setAccessibleName(without_mnemonic(spoken))
        self.hold.setAccessibleDescription(about)
        _put(fields, label(spoken, buddy=self.hold), row(self.hold, None))
        _put(fields, None, label(about, "quiet", wrap=True))

    def _texts(self) -> QGridLayout:
        """What texts to buyers are sent with. All of it can be left as it is."""
        fields = _grid()
        for spoken, edit, example in (
            (
                translate("dialogs", "S&MS sign"),
                self.sms_sign,
                translate("dialogs", "The first that the platform let pass"),
            ),
            (translate("dialogs", "SMS acc&ount"), self.sms_account, translate("dialogs", "The shop's own number")),
        ):
            edit.setAccessibleName(without_mnemonic(spoken))
            edit.setPlaceholderText(example)
            _put(fields, label(spoken, buddy=edit), edit)
        spoken = translate("dialogs", "&Quiet after a text")
        about = translate("dialogs", "So long after a text a buyer gets no other for the same case.")
        self.quiet.setAccessibleName(without_mnemonic(spoken))
        self.quiet.setAccessibleDescription(about)
        _put(fields, label(spoken, buddy=self.quiet), row(self.quiet, None))
        _put(fields, None, label(about, "quiet", wrap=True))
        return fields

    def _add_gateway(self, layout: QVBoxLayout) -> None:
        edit = self._named("gateway")
        about = translate(
            "dialogs",
            "The open platform's own address stands here; leave it. "
            "Another one is taken only with https, or if it is on this computer.",
        )
        layout.addWidget(label(self._words("gateway")[0], "quiet", buddy=edit))
        layout.addWidget(edit)
        layout.addWidget(self.complaints["gateway"])
        layout.addWidget(label(about, "quiet", wrap=True))

    def _named(self, name: str) -> QLineEdit:
        edit = self.edits[name]
        spoken, example = self._words(name)
        edit.setAccessibleName(without_mnemonic(spoken))
        edit.setPlaceholderText(example)
        return edit

    def _words(self, name: str) -> tuple[str, str]:
        """A field's label and what one might write there."""
        return {
            "name": (translate("dialogs", "&Name"), translate("dialogs", "What you call the shop")),
            "app_key": (translate("dialogs", "App &key"), translate("dialogs", "From the application's page")),
            "secret": (translate("dialogs", "App s&ecret"), self._about_secret()),
            "platform_id": (translate("dialogs", "Shop &id"), translate("dialogs", "The number in the back office")),
            "gateway": (translate("dialogs", "&Gateway address"), ""),
        }[name]

    def _about_secret(self) -> str:
        if self._kept:
            return translate("dialogs", "Kept. Enter one only to replace it")
        return translate("dialogs", "From the same page")


def _grid() -> QGridLayout:
    """A grid, because a form layout gives wrapped texts the height of a narrower one."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(ROOMY)
    grid.setVerticalSpacing(GAP)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, GAP * 14)  # so that the fields of all grids stand in one line
    return grid


def _put(grid: QGridLayout, name: QLabel | None, thing: QWidget | QHBoxLayout) -> None:
    """Put something into the next row of a grid, with its name beside it."""
    line = grid.rowCount()
    if name is not None:
        grid.addWidget(name, line, 0)
    if isinstance(thing, QWidget):
        grid.addWidget(thing, line, 1)
    else:
        grid.addLayout(thing, line, 1)

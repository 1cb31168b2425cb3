"""The variables of a platform's template, a field for each: what the case tells stands in them already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from models.desk.notices.places import place_of
from ui.dialogs.parts import label, notice, say_in
from ui.dialogs.place_words import place_name
from ui.runtime.language import translate
from ui.shell.theme import ROOMY, TIGHT


@dataclass(frozen=True, slots=True)
class _Field:
    name: QLabel
    edit: QLineEdit
    complaint: QLabel


class VariableFields(QWidget):
    """Says beneath a field that it is empty. `edited` names a variable and what somebody typed for it."""

    edited = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, _Field] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ROOMY)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(1, 1)

    @property
    def edits(self) -> dict[str, QLineEdit]:
        """The fields by their variables."""
        return {name: field.edit for name, field in self._fields.items()}

    @property
    def complaints(self) -> dict[str, QLabel]:
        """What is wrong with each."""
        return {name: field.complaint for name, field in self._fields.items()}

    @property
    def values(self) -> dict[str, str]:
        """What stands in them."""
        return {name: field.edit.text() for name, field in self._fields.items()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show these variables, and no others."""
        if list(values) != list(self._fields):
            self._make(list(values))
        for name, value in values.items():
            edit = self._fields[name].edit
            if edit.text() != value:
                with QSignalBlocker(edit):
                    edit.setText(value)
            self._judge(name)

    def first_empty(self) -> QLineEdit | None:
        """Where to type first."""
        return next((field.edit for field in self._fields.values() if not field.edit.text().strip()), None)

    def _make(self, names: list[str]) -> None:
        for field in self._fields.values():
            for part in (field.name, field.edit, field.complaint):
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        self._fields = {name: self._field(place, name) for place, name in enumerate(names)}

    def _field(self, place: int, variable: str) -> _Field:
        known = place_of(variable)
        words = f"${{{variable}}}" if known is None else place_name(known)
        field = _Field(label(words), QLineEdit(), notice("missing"))
        field.name.setBuddy(field.edit)
        field.edit.setAccessibleName(words)
        field.edit.textChanged.connect(lambda text: self._on_edited(variable, text))
        self._grid.addWidget(field.name, place * 2, 0)
        self._grid.addWidget(field.edit, place * 2, 1)
        self._grid.addWidget(field.complaint, place * 2 + 1, 1)
        return field

    def _on_edited(self, variable: str, text: str) -> None:
        self._judge(variable)
        self.edited.emit(variable, text)

    def _judge(self, variable: str) -> None:
        field = self._fields[variable]
        empty = not field.edit.text().strip()
        missing = translate("dialogs", "“{name}” is missing.").format(name=field.name.text())
        say_in(field.complaint, missing if empty else "")

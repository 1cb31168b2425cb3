"""Waybill number and shipping company, which go together: the number proposes the company."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from models.domain.carriers import Carrier, Companies, clean_waybill
from ui.runtime.language import translate


class WaybillEdit(QLineEdit):
    """A waybill number, typed, pasted or scanned. A scanner's Enter ends the number and decides nothing."""

    entered = Signal()
    """Enter was pressed, by a person or by a scanner."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setAccessibleName(translate("dialogs", "Waybill number"))
        self.setPlaceholderText(translate("dialogs", "Type, paste or scan"))

    @property
    def number(self) -> str:
        """The number without blanks, in capitals."""
        return clean_waybill(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter from the dialog's default button."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.setText(self.number)
            self.entered.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class CarrierBox(QComboBox):
    """What the shop can ship with, most used first. A guess fills it only until the user has chosen.

    Where the list is not the platform's own, any other company may be typed in.
    """

    def __init__(self, companies: Companies | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._companies = companies or Companies()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for carrier in self._companies.listed:
            self.addItem(carrier.name, carrier.code)
        self.setAccessibleName(translate("dialogs", "Shipping company"))
        # Widgets of its own, so that their types are known.
        line, names = QLineEdit(), QCompleter([carrier.name for carrier in self._companies.listed], self)
        line.setPlaceholderText(
            translate("dialogs", "Choose") if self._companies.closed else translate("dialogs", "Choose or type")
        )
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setLineEdit(line)
        self.setCompleter(names)
        self.setCurrentIndex(-1)
        self.chosen_by_user = False
        line.textEdited.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        names.activated.connect(self._on_chosen)

    @property
    def company(self) -> str:
        """The code of a company from the list, or what was typed in."""
        return self._companies.code_of(self.currentText())

    def guess(self, number: str) -> Carrier | None:
        """The company that a number gives away."""
        return self._companies.guess(number)

    def propose(self, number: str) -> Carrier | None:
        """Guess from a number; the guess, also where it changes nothing."""
        guess = self.guess(number)
        if not self.chosen_by_user:
            self.setCurrentIndex(-1 if guess is None else self.findData(guess.code))
            if guess is None:
                self.clearEditText()
        return guess

    def _on_chosen(self) -> None:
        # An emptied field is up for guessing again.
        self.chosen_by_user = bool(self.currentText().strip())

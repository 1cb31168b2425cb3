"""A choice from a long list: type a part of the name, and Enter takes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchCombo(QComboBox):
    """What is typed is looked for anywhere in the names. Only what is in the list can be chosen."""

    picked = Signal()
    """Another one is chosen, or none any more."""
    confirmed = Signal()
    """Enter was pressed on a choice."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: object = None
        line = QLineEdit()
        line.setPlaceholderText(name)
        self.setEditable(True)
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setAccessibleName(name)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.activated.connect(self._tell)
        line.textEdited.connect(self._tell)
        line.editingFinished.connect(self.settle)
        self.offer(())

    @property
    def value(self) -> object:
        """What belongs to the name that stands there; `None` when it is no whole name of the list."""
        place = self.findText(self.currentText().strip(), Qt.MatchFlag.MatchExactly)
        return self.itemData(place) if place >= 0 else None

    def offer(self, things: Sequence[tuple[str, object]]) -> None:
        """Offer these, by name. The only one there is is chosen."""
        with QSignalBlocker(self):
            self.clear()
            for name, value in things:
                self.addItem(name, value)
            self.setCurrentIndex(0 if len(things) == 1 else -1)
        if len(things) != 1:
            self.clearEditText()
        self.setEnabled(bool(things))
        self._told = self.value

    def settle(self) -> None:
        """Take the only name that what was typed is a part of."""
        typed = self.currentText().strip()
        places = [place for place in range(self.count()) if typed and typed in self.itemText(place)]
        exact = self.findText(typed, Qt.MatchFlag.MatchExactly)
        if exact >= 0 or len(places) == 1:
            self.setCurrentIndex(exact if exact >= 0 else places[0])
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the list; it does not reach the dialog's button."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        event.accept()
        self.settle()
        if self.value is not None:
            self.confirmed.emit()

    def _tell(self) -> None:
        now = self.value
        if now is not self._told:
            self._told = now
            self.picked.emit()

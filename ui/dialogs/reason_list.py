"""The reject reasons: a list that number keys pick from and a field that narrows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from models.domain.reasons import REJECT_REASONS, RejectReason
from ui.dialogs.parts import plain_tip
from ui.runtime.language import translate
from ui.shell.theme import GAP, TIGHT

Index = QModelIndex | QPersistentModelIndex
KEYS = 9
"""So many of the reasons shown have a number key."""
NEEDS_PROOF = "▣"
"""The sign of a reason that needs a picture."""


class ReasonModel(QAbstractListModel):
    """The reasons that fit what is searched, the first nine with their number."""

    def __init__(self, reasons: Sequence[RejectReason] = REJECT_REASONS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(reasons)
        self._shown = self._all

    def offer(self, reasons: Sequence[RejectReason]) -> None:
        """Have other reasons, all of them shown."""
        self.beginResetModel()
        self._all = self._shown = tuple(reasons)
        self.endResetModel()

    def narrow(self, text: str) -> None:
        """Show what contains `text`."""
        self.beginResetModel()
        self._shown = tuple(reason for reason in self._all if text.strip().casefold() in reason.text.casefold())
        self.endResetModel()

    def reason(self, row: int) -> RejectReason | None:
        """The reason in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, code: int) -> int:
        """Where a reason is shown; -1 when it is not."""
        return next((row for row, reason in enumerate(self._shown) if reason.code == code), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, with its key in front, and whether it needs a picture."""
        reason = self.reason(index.row())
        if reason is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            key = f"{index.row() + 1}" if index.row() < KEYS else "  "
            return f"{key}   {reason.text}   {NEEDS_PROOF}" if reason.needs_proof else f"{key}   {reason.text}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(reason)
        return plain_tip(_spoken(reason)) if role == Qt.ItemDataRole.ToolTipRole else None


def _spoken(reason: RejectReason) -> str:
    if not reason.needs_proof:
        return reason.text
    return translate("dialogs", "{reason}, needs a picture").format(reason=reason.text)


class _Keyed(QListView):
    """A list in which 1 to 9 pick."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if 1 <= digit <= KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.setCurrentIndex(self.model().index(digit - 1, 0))
        elif event.key() == Qt.Key.Key_Down and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.model().index(0, 0))
        else:
            super().keyPressEvent(event)


class ReasonList(QWidget):
    """One reason, or none yet. Narrowing the list never forgets the reason that was picked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code: int | None = None
        self._proposed: int | None = None
        self._model = ReasonModel(parent=self)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # what is dropped on the dialog is evidence
        self.search.setPlaceholderText(translate("dialogs", "Search (Ctrl+F)"))
        self.search.setAccessibleName(translate("dialogs", "Search the reasons"))
        self.search.setMinimumWidth(GAP * 24)
        self.list = _Keyed()
        self.list.setModel(self._model)
        self.list.setAccessibleName(translate("dialogs", "Reason"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(GAP * 23)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.search.textChanged.connect(self._on_search)
        # Qt makes the first row current as soon as the list has the focus; only a selected one was picked.
        self.list.selectionModel().selectionChanged.connect(self._on_selection)

    @property
    def code(self) -> int | None:
        """The platform's code of the reason that was picked."""
        return self._code

    def pick(self, code: int | None) -> None:
        """Propose one: it is picked as soon as a list has it, unless the clerk has picked another by then."""
        self._code = self._proposed = code

    def offer(self, reasons: Sequence[RejectReason]) -> None:
        """Have other reasons. One that was picked, or else proposed, is picked if it is among them."""
        self._model.offer(reasons)
        wanted = self._proposed if self._code is None else self._code
        found = wanted if wanted is not None and self._model.row_of(wanted) >= 0 else None
        if found != self._code:
            self._code = found
            self.changed.emit()
        self._on_search(self.search.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter in the search field go into the list."""
        enters = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enters and self.search.hasFocus()):
            super().keyPressEvent(event)
            return
        self.list.setFocus()
        if self._model.rowCount() and not self.list.selectionModel().hasSelection():
            self.list.setCurrentIndex(self._model.index(0, 0))

    def _on_selection(self) -> None:
        picked = self.list.selectedIndexes()
        reason = self._model.reason(picked[0].row()) if picked else None
        if reason is not None and reason.code != self._code:
            self._code, self._proposed = reason.code, None
            self.changed.emit()

    def _on_search(self, text: str) -> None:
        self._model.narrow(text)
        row = -1 if self._code is None else self._model.row_of(self._code)
        if row >= 0:
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self._model.index(row, 0), select)

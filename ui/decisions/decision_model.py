"""Decisions as lines of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Generic

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.decisions.decided import Key, Row, Words, attempt_key

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
"""The line itself, for the painter."""


class DecisionModel(QAbstractListModel, Generic[Row]):
    """The decisions in the order in which the desk gives them."""

    def __init__(
        self, words: Words, now: Callable[[], datetime], key: Key = attempt_key, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._now, self._key = words, now, key
        self._rows: tuple[Row, ...] = ()

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, place: int) -> Row | None:
        """The decision at a place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: int | None) -> int:
        """Where a decision stands; -1 when it is not here."""
        return self.first(lambda row: self._key(row) == key)

    def first(self, fits: Callable[[Row], bool]) -> int:
        """Where the first one stands that fits; -1 when none does."""
        return next((place for place, row in enumerate(self._rows) if fits(row)), -1)

    def next_place(self, place: int, waits: Callable[[Row], bool]) -> int:
        """The next one below `place`, then from the top, that still waits; `place` itself when none does."""
        order = [*range(place + 1, len(self._rows)), *range(place)]
        return next((at for at in order if waits(self._rows[at])), place)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many decisions."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The decision itself for the painter, and in words for screen readers."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, self._now()).spoken
        return None

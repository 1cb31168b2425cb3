"""The list of decisions at the left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from models.desk.desk import Desk
from ui.decisions.decided import Key, Row, Words, attempt_key
from ui.decisions.decision_delegate import DecisionDelegate
from ui.decisions.decision_model import DecisionModel
from ui.shell.theme import GAP


class DecisionList(QListView, Generic[Row]):
    """Keeps its place by decision, not by row, when the list is read again."""

    chosen = Signal(object)
    """The current line, or `None`."""

    def __init__(
        self, desk: Desk, name: str, words: Words, key: Key = attempt_key, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model: DecisionModel[Row] = DecisionModel(words, desk.clock.now, key, self)
        self._key = key
        self._filling = False
        self.setModel(self._model)
        self.setItemDelegate(DecisionDelegate(words, desk, self))
        self.setAccessibleName(name)
        self.setMinimumWidth(GAP * 50)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def current(self) -> Row | None:
        """The decision that one is at."""
        return self._model.row(self.currentIndex().row())

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these. The current one stays; where it is gone, the one that took its place."""
        before, place = self.current, self.currentIndex().row()
        self._filling = True
        self._model.fill(rows)
        found = self._model.place_of(None if before is None else self._key(before))
        self._go(found if found >= 0 else max(0, min(place, len(rows) - 1)))
        self._filling = False
        self.chosen.emit(self.current)

    def go_on(self, waits: Callable[[Row], bool]) -> None:
        """To the next decision that still waits."""
        self._go(self._model.next_place(self.currentIndex().row(), waits))

    def select(self, key: int) -> None:
        """To a certain decision, if it is here."""
        self.select_first(lambda row: self._key(row) == key)

    def select_first(self, fits: Callable[[Row], bool]) -> bool:
        """To the first one that fits; whether there is one."""
        place = self._model.first(fits)
        if place >= 0:
            self._go(place)
        return place >= 0

    def tick(self) -> None:
        """A second has passed: paint the countdowns that can be seen."""
        self.viewport().update()

    def _go(self, place: int) -> None:
        self.setCurrentIndex(self._model.index(place, 0))

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._filling:
            self.chosen.emit(self.current)

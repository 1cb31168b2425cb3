"""The list of decisions on the left of both sections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from models.desk.desk import Desk
from models.desk.todo import Todo
from ui.shell.theme import GAP
from ui.todo.todo_delegate import TodoDelegate
from ui.todo.todo_model import TodoModel


class TodoList(QListView):
    """Keeps its place by decision, not by row, when the list is read again."""

    chosen = Signal(object)
    """The current `Todo`, or `None`."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TodoModel(self)
        self._filling = False
        self.setModel(self._model)
        self.setItemDelegate(TodoDelegate(desk.clock.now, desk.limits, self))
        self.setAccessibleName(name)
        self.setMinimumWidth(GAP * 50)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def current(self) -> Todo | None:
        """The decision that one is at."""
        return self._model.todo(self.currentIndex().row())

    def fill(self, todos: Sequence[Todo]) -> None:
        """Show these. The current one stays; where it is gone, the one that took its place."""
        before, row = self.current, self.currentIndex().row()
        self._filling = True
        self._model.fill(todos)
        place = self._model.row_of(before.attempt.id if before else None)
        place = place if place >= 0 else max(0, min(row, len(todos) - 1))
        self.setCurrentIndex(self._model.index(place, 0))
        self._filling = False
        self.chosen.emit(self.current)

    def go_on(self) -> None:
        """To the next decision that is not ticked."""
        row = self._model.next_waiting(self.currentIndex().row())
        self.setCurrentIndex(self._model.index(row, 0))

    def select(self, attempt_id: int) -> None:
        """To a certain decision, if it is here."""
        row = self._model.row_of(attempt_id)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))

    def tick(self) -> None:
        """A second has passed: paint the countdowns that can be seen."""
        self.viewport().update()

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if not self._filling:
            self.chosen.emit(self.current)

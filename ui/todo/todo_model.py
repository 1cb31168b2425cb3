"""Decisions as rows of a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from models.desk.todo import Todo
from ui.todo.words import action_name, amount, tick_state

Index = QModelIndex | QPersistentModelIndex
TODO = Qt.ItemDataRole.UserRole + 1


class TodoModel(QAbstractListModel):
    """The decisions in the order in which the desk gives them: nearest deadline first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._todos: tuple[Todo, ...] = ()

    def fill(self, todos: Sequence[Todo]) -> None:
        """Show these."""
        self.beginResetModel()
        self._todos = tuple(todos)
        self.endResetModel()

    def todo(self, row: int) -> Todo | None:
        """The decision in a row."""
        return self._todos[row] if 0 <= row < len(self._todos) else None

    def row_of(self, attempt_id: int | None) -> int:
        """Where a decision stands; -1 when it is not here."""
        return next((row for row, todo in enumerate(self._todos) if todo.attempt.id == attempt_id), -1)

    def next_waiting(self, row: int) -> int:
        """The next row below `row`, then from the top, that is not ticked; `row` itself when there is none."""
        order = [*range(row + 1, len(self._todos)), *range(row)]
        return next((at for at in order if self._todos[at].attempt.ticked_at is None), row)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many decisions."""
        return 0 if parent is not None and parent.isValid() else len(self._todos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The decision itself for the painter, and in words for screen readers."""
        todo = self.todo(index.row())
        if todo is None:
            return None
        if role == TODO:
            return todo
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (action_name(todo.attempt), amount(todo), todo.case.product_name, tick_state(todo.attempt))
            return ", ".join(filter(None, parts))
        return None

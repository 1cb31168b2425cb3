"""A tab's place in the window. What stands in it is made when somebody goes there, or asks for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Room(QWidget):
    """Empty until then: a start waits for the one room that it shows, and nobody pays for rooms that nobody enters."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @cached_property
    def inside(self) -> QWidget:
        """What stands in it; made at the first call."""
        inside = self._make()
        self._column.addWidget(inside)
        return inside

    @property
    def there(self) -> QWidget | None:
        """The same, if it was made."""
        return self.inside if self._column.count() else None

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody goes there."""
        self.inside.show()
        super().showEvent(event)

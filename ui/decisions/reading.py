"""Reading for a screen: nothing before it is seen, and nothing again before something changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.desk.desk import Desk
from models.domain.errors import UserError
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say


class Reading(QObject):
    """Calls `show` with what `read` gave, `complain` with a sentence when it could not be read."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        screen: QWidget,
        read: Callable[[Desk], Any],
        show: Callable[[Any], object],
        complain: Callable[[str], object],
    ) -> None:
        super().__init__(screen)
        self._desk, self._lanes, self._screen = desk, lanes, screen
        self._read, self._show, self._complain = read, show, complain
        self._stale = True
        self.under_way = False

    def again(self) -> None:
        """Something changed: read again, now or as soon as the screen is seen."""
        self._stale = True
        self.look()

    def look(self) -> None:
        """Read, if there is anything new and somebody to see it."""
        if self._stale and not self.under_way and self._screen.isVisible():
            self._stale, self.under_way = False, True
            self._lanes.run(
                LaneName.READ, self._read, self._desk, done=self._on_read, failed=self._not_read, owner=self
            )

    def _on_read(self, found: Any) -> None:
        self.under_way = False
        self._show(found)
        self.look()  # something changed while it was being read

    def _not_read(self, error: BaseException) -> None:
        self.under_way = False
        if isinstance(error, UserError):
            self._complain(say(error.text))

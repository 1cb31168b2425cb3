"""The status bar: how old the data is, what is still to be carried out, what the platform contradicts.

It is never calm while something is open: the numbers stand there as buttons.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from models.desk.desk import Desk
from models.desk.standing import LastImport, Standing, standing
from models.domain.changes import Changes
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time, translate
from ui.shell.theme import GAP

STALE = timedelta(hours=2)
"""An export older than this is called old: half a day of cases may be missing from it."""


class StatusLine(QStatusBar):
    """Tells how things stand."""

    todo_wanted = Signal()
    counted = Signal(int)
    """How many decisions are still to be carried out."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self._last: LastImport | None = None
        self._data = QLabel()
        self._data.setContentsMargins(GAP, 0, 0, 0)
        self._clock = QLabel()
        self._to_do = self._button()
        self._contradicted = self._button()
        self.setSizeGripEnabled(False)
        self.addWidget(self._data, 1)
        for widget in (self._contradicted, self._to_do, self._clock):
            self.addPermanentWidget(widget)
        self.refresh(Changes.everything())

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "link")
        button.clicked.connect(self.todo_wanted)
        button.hide()
        return button

    def refresh(self, changes: Changes) -> None:
        """Look again if something changed that is told here."""
        if changes.cases or changes.todos:
            self._lanes.run(LaneName.READ, standing, self._desk, done=self._show, owner=self)

    def _show(self, now: Standing) -> None:
        self._last = now.last
        self._to_do.setText(translate("shell", "To be carried out: {n}").format(n=now.to_do))
        self._to_do.setVisible(bool(now.to_do))
        self._contradicted.setText(translate("shell", "Contradicted by the platform: {n}").format(n=now.contradicted))
        self._contradicted.setVisible(bool(now.contradicted))
        self.counted.emit(now.to_do + now.contradicted)
        self._show_age(self._desk.clock.now())

    def tick(self, now: datetime) -> None:
        """Show the time, and how old the data is by now."""
        self._clock.setText(format_local_time(now, seconds=True))
        if now.second == 0:
            self._show_age(now)

    def _show_age(self, now: datetime) -> None:
        if self._last is None:
            text = translate("shell", "No export has been imported yet.")
        else:
            text = translate("shell", "Data of {when} ({file})").format(
                when=format_local_time(self._last.exported_at), file=self._last.file_name
            )
        old = self._last is not None and now - self._last.exported_at > STALE
        if old:
            text += " · " + translate("shell", "older than {n} h: import a new export").format(
                n=STALE // timedelta(hours=1)
            )
        role = "missing" if old else "quiet"
        if self._data.property("role") != role:
            self._data.setProperty("role", role)
            self._data.style().polish(self._data)
        self._data.setText(text)

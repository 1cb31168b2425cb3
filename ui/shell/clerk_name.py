"""Asks for the name that goes on decisions: several people may share one login."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from models.desk import who
from models.desk.desk import Desk
from models.domain.changes import Changes
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate


class ClerkName(QObject):
    """One question."""

    def __init__(self, desk: Desk, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes, self._window = desk, lanes, window

    def ask(self) -> None:
        """Read the name in use, then ask."""
        self._lanes.run(LaneName.READ, who.me, self._desk, done=self._show)

    def _show(self, name: str) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(translate("shell", "Your name"))
        dialog.setLabelText(translate("shell", "Colleagues see it beside your decisions:"))
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, name: str) -> None:
        self._lanes.run(LaneName.WRITE, who.call_me, self._desk, name, owner=self, changes=Changes(settings=True))

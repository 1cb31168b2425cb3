"""The way to the merchants' back office, for what only people can do there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from models.desk.choices import reading
from models.desk.choices.register import BACK_OFFICE
from models.desk.desk import Desk
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes


class BackOffice(QObject):
    """Opens it in the browser."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes

    def open(self) -> None:
        """Go to the address that is set."""
        self._lanes.run(LaneName.READ, reading.value, self._desk, BACK_OFFICE, done=self._browse)

    def _browse(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))

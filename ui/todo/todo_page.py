"""The right side of both sections: one decision at a time, and the way to the back office."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from models.desk.todo import Todo
from ui.decisions.decision_page import DecisionPage


class TodoPage(DecisionPage[Todo]):
    """A page that can open the back office."""

    back_office = ""

    def browse(self) -> None:
        """Open the back office in the browser."""
        QDesktopServices.openUrl(QUrl(self.back_office))

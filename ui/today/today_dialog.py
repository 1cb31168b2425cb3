"""The window that shows what a day came to, beside the main one."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from models.desk.desk import Desk
from ui.runtime.fitting import within_screen
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.today.today_page import TodayPage

SIZE = (1180, 860)


class TodayDialog(QDialog):
    """Stays open while one works, and follows what changes."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("today", "What the day came to"))
        self.resize(within_screen(self, *SIZE))
        self.page = TodayPage(desk, lanes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        lanes.changed.connect(self.page.refresh)
        self.page.periods[next(iter(self.page.periods))].setFocus()

"""The right side of both sections: one decision at a time, with its case on top."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QScrollArea, QWidget

from models.desk.desk import Desk
from models.desk.todo import Todo
from ui.todo.case_head import CaseHead


class TodoPage(QScrollArea):
    """Fills a new page for each decision. The same again changes nothing, so that a reload takes no focus away."""

    open_case = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._todo: Todo | None = None
        self.head: CaseHead
        self.back_office = ""
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_todo(self, todo: Todo | None) -> None:
        """Show one decision, or none."""
        if todo is not None and todo == self._todo:
            return
        self._todo = todo
        page = QWidget()
        if todo is not None:
            self._fill(page, todo)
        self.setWidget(page)
        self.tick(self._desk.clock.now())

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        if self._todo is not None:
            self.head.tick(now)

    def browse(self) -> None:
        """Open the back office in the browser."""
        QDesktopServices.openUrl(QUrl(self.back_office))

    def _fill(self, page: QWidget, todo: Todo) -> None:
        """Lay the page out; sets `head`."""
        raise NotImplementedError

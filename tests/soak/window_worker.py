"""The whole program with its window, and a clerk at it who refunds one case after the other until he is killed.

    python -m tests.soak.window_worker FOLDER SEED

Each line of its output is a list in JSON: what the clerk does as he does it.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from models.domain.actions import REFUND
from models.domain.attempt import Attempt
from ui import app
from ui.queues.queue_tab import QueueTab
from ui.runtime.application import the_application
from ui.shell.main_window import MainWindow

GLANCE_MS = 15
PATIENCE = 60
"""So many looks later a clerk whose key did nothing takes another case."""
QUEUES = ("unshipped_review", "shipped_review", "awaiting_receipt")


def tell(*what: str) -> None:
    """Say it at once: the next moment may not come."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Clerk(QObject):
    """Looks at the window every now and then, and does the next thing."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._chance = random.Random(seed)
        self._window: MainWindow | None = None
        self._case, self._patience, self._pressed = "", 0, False
        self._answered: QDialog | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(GLANCE_MS)

    def _look(self) -> None:
        if self._window is None:
            self._find_window()
            return
        dialog, tab = self._window.deciding.dialog, self._window.rooms.queue
        if dialog is not None and dialog is not self._answered:
            self._answer(dialog)
        elif dialog is None and tab is not None:
            self._work(tab)
        self._put_away_messages(dialog)

    def _find_window(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and widget.isVisible() and widget.whole and widget.sending is not None:
                self._window = widget
                widget.deciding.decided.connect(self._decided)
                widget.rooms.setCurrentWidget(widget.rooms.queues[self._chance.choice(QUEUES)])
                tell("ready", widget.sending.outgoing.desk.runs.me)

    def _work(self, tab: QueueTab) -> None:
        self._patience -= 1
        view = tab.current_view
        if self._patience <= 0:
            self._choose(tab)
        elif not self._pressed and view is not None and view.case.aftersale_id == self._case:
            self._pressed = True
            tab.panel.act(REFUND.key)

    def _choose(self, tab: QueueTab) -> None:
        waiting = [row.aftersale_id for row in tab.table.cases.rows if row.attempt_action is None]
        if waiting:
            self._case, self._patience, self._pressed = self._chance.choice(waiting), PATIENCE, False
            tab.table.select_case(self._case)

    def _answer(self, dialog: QDialog) -> None:
        if dialog.isVisible():
            self._answered = dialog
            tell("deciding", self._case, REFUND.key)
            QTest.keyClick(dialog, Qt.Key.Key_Return)

    def _decided(self, attempt: Attempt) -> None:
        tell("accepted", attempt.aftersale_id, attempt.action, attempt.key)
        self._patience = self._chance.randint(1, PATIENCE)

    def _put_away_messages(self, dialog: QDialog | None) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget is not dialog and widget.isVisible():
                tell("not accepted", self._case, widget.windowTitle())
                widget.reject()


def main() -> int:
    """Open the window, sit down at it."""
    the_application()
    _clerk = Clerk(int(sys.argv[2]))
    return app.run(Path(sys.argv[1]), language="en")


if __name__ == "__main__":
    sys.exit(main())

"""What the dialogs share that ask for one moment: heading, field, what is wrong, and the button that keeps it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import cancel_button, label, notice, outside_label, row, say_in
from ui.dialogs.time_edit import TimeEdit
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import say, translate
from ui.shell.theme import DIALOG_MARGINS, GAP, SNUG

WIDTH = 560


class TimeDialog(GrowingDialog):
    """Enter keeps. A refusal is shown, and what was written stays."""

    def __init__(
        self, title: str, about: str, keep: str, desk: Desk, lanes: Lanes, parent: QWidget | None = None
    ) -> None:
        """`about` says of which case, `keep` stands on the button."""
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.when = TimeEdit(translate("dialogs", "Until when"), desk.clock.now)
        self.problem = notice("warning")
        self.save_button = QPushButton(keep)
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        self.body, self.buttons = QVBoxLayout(), QHBoxLayout()
        self.body.setSpacing(GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(title, "title"))
        layout.addWidget(outside_label(about, "quiet"))
        layout.addLayout(self.body)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(row(self.buttons, None, cancel_button(self.reject), self.save_button))
        self.when.changed.connect(self.check)

    def check(self) -> None:
        """See whether what stands there can be kept."""
        moment = self.when.moment
        wrong = self.wrong()
        say_in(self.problem, wrong)
        self.save_button.setEnabled(moment is not None and moment > self._desk.clock.now() and not wrong)

    def wrong(self) -> str:
        """Why a moment that was understood cannot be kept; "" if it can."""
        return ""

    def run(self, work: Callable[..., Any], *args: object) -> None:
        """Do it, and close once it is done."""
        self.save_button.setEnabled(False)
        self._lanes.run(
            LaneName.WRITE,
            work,
            self._desk,
            *args,
            done=lambda _done: super(TimeDialog, self).accept(),
            failed=self._refused,
            owner=self,
            changes=Changes(cases=True),
        )

    def _refused(self, error: BaseException) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, UserError):
            say_in(self.problem, say(error.text))

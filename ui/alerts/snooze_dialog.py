"""Letting a case wait: until when, and why. The colleagues see both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QRadioButton, QVBoxLayout, QWidget

from models.domain.aftersale import AfterSale
from models.domain.alerts import SnoozeEnd
from models.domain.errors import UserError
from ui.dialogs.case_card import case_card
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, cancel_button, label, notice, row, say_in
from ui.runtime.language import say, translate
from ui.runtime.spans import near_time
from ui.shell.theme import DIALOG_MARGINS, SNUG

WIDTH = 620


class SnoozeDialog(GrowingDialog):
    """Says what is wanted; whoever opened it has it done, and tells here if it was refused."""

    wanted = Signal(object, str)
    """Until when (`datetime`, UTC), and the reason."""

    def __init__(
        self, case: AfterSale, ends: Sequence[SnoozeEnd], now: datetime, parent: QWidget | None = None
    ) -> None:
        """`ends` are those that can be chosen; there is at least one."""
        super().__init__(parent)
        self._ends = list(ends)
        title = translate("alerts", "Let the case wait")
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.choices = QButtonGroup(self)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(translate("alerts", "Needed: your colleagues see it"))
        self.problem = notice("warning")
        self.keep_button = QPushButton(translate("alerts", "Let it wait"))
        self.keep_button.setProperty("role", "primary")
        self.keep_button.setDefault(True)
        self.keep_button.clicked.connect(self.accept)
        self.reason.textChanged.connect(self._refresh)
        self._lay_out(title, case, now)
        self._refresh()
        self.reason.setFocus()

    def accept(self) -> None:
        """Ask for it, unless the reason is missing. The dialog closes once it is done, see `kept`."""
        if self.keep_button.isEnabled():
            self.keep_button.setEnabled(False)
            say_in(self.problem, "")
            self.wanted.emit(self._ends[self.choices.checkedId()].until, self.reason.text())

    def kept(self) -> None:
        """It was done."""
        super().accept()

    def refused(self, error: BaseException) -> None:
        """It was not done; what was entered stays."""
        say_in(self.problem, say(error.text) if isinstance(error, UserError) else "")
        self._refresh()

    def _refresh(self) -> None:
        self.keep_button.setEnabled(bool(self.reason.text().strip()))

    def _lay_out(self, title: str, case: AfterSale, now: datetime) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(title, "title"))
        layout.addWidget(case_card(case))
        layout.addWidget(label(translate("alerts", "Nobody is told of it until"), "heading"))
        for number, end in enumerate(self._ends):
            words = translate("alerts", "{name}  ·  {time}").format(name=say(end.name), time=near_time(end.until, now))
            choice = QRadioButton(words)
            choice.setChecked(number == 0)
            self.choices.addButton(choice, number)
            layout.addWidget(choice)
        layout.addWidget(label(translate("alerts", "&Why it can wait"), "heading", buddy=self.reason))
        layout.addWidget(self.reason)
        layout.addLayout(row(*map(self._usual, usual_reasons()), None))
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(row(None, cancel_button(self.reject), self.keep_button))

    def _usual(self, words: str) -> QPushButton:
        return button(words, lambda: self._take(words), "link")

    def _take(self, words: str) -> None:
        self.reason.setText(words)
        self.keep_button.setFocus()


def usual_reasons() -> tuple[str, ...]:
    """What cases mostly wait for."""
    return (
        translate("alerts", "The buyer is to answer"),
        translate("alerts", "The warehouse checks"),
        translate("alerts", "The courier is asked"),
    )

"""The desk cannot be opened, or cannot work on: what is wrong in a sentence, and a button for each way on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from models.domain.errors import UserError
from models.domain.trouble import Trouble, TroubleError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import label, row, value_label
from ui.runtime.language import say, translate, without_mnemonic
from ui.safety.ways import Way, words
from ui.shell.icon_label import warning_sign
from ui.shell.theme import DIALOG_MARGINS, GAP, ROOMY


class TroubleDialog(GrowingDialog):
    """Tells which way was chosen; `way` is LEAVE when it was closed. Others go it."""

    chosen = Signal(object)
    """The `Way`, as soon as its button was pressed."""

    def __init__(
        self, title: str, error: UserError, ways: Sequence[Way], leave: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(600)
        self.way = Way.LEAVE
        self.sentence = value_label(say(error.text))
        self.buttons: dict[Way, QPushButton] = {}
        trouble = trouble_of(error)
        offered = QGridLayout()
        offered.setHorizontalSpacing(ROOMY)
        offered.setVerticalSpacing(GAP)
        offered.setColumnStretch(1, 1)
        for place, way in enumerate(ways):
            self._offer(offered, place, way, trouble)
        self.leave_button = QPushButton(leave)
        self.leave_button.setAutoDefault(False)
        self.leave_button.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(ROOMY)
        layout.addLayout(row(warning_sign(), label(title, "title", wrap=True)))
        layout.addWidget(self.sentence)
        layout.addLayout(offered)
        layout.addStretch(1)
        layout.addLayout(row(None, self.leave_button))
        first = next(iter(self.buttons.values()), self.leave_button)
        first.setFocus()

    def _offer(self, grid: QGridLayout, place: int, way: Way, trouble: Trouble | None) -> None:
        name, meaning = words(way, trouble)
        made = QPushButton(name)
        made.setAutoDefault(False)  # Enter presses the one that has the keyboard, and nothing by itself
        made.setAccessibleName(without_mnemonic(name))
        made.setAccessibleDescription(meaning)
        if place == 0:
            made.setProperty("role", "primary")
        made.clicked.connect(lambda: self._choose(way))
        self.buttons[way] = made
        grid.addWidget(made, place, 0)
        grid.addWidget(label(meaning, "quiet", wrap=True), place, 1)

    def _choose(self, way: Way) -> None:
        self.way = way
        self.accept()
        self.chosen.emit(way)


def trouble_of(error: UserError) -> Trouble | None:
    """Of what kind it is, if it says so."""
    return error.trouble if isinstance(error, TroubleError) else None


def at_start(error: UserError, ways: Sequence[Way]) -> TroubleDialog:
    """The desk cannot be opened."""
    title = translate("safety", "The desk cannot be opened")
    return TroubleDialog(title, error, ways, words(Way.LEAVE, None)[0])


def at_work(error: TroubleError, parent: QWidget | None) -> TroubleDialog:
    """The desk that is open cannot go on as it should. Only a backup helps against damage."""
    title = translate("safety", "The data cannot be used as it is")
    ways = (Way.RESTORE,) if error.trouble in (Trouble.DAMAGED, Trouble.GONE) else ()
    return TroubleDialog(title, error, ways, translate("safety", "Close"), parent)

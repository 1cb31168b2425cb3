"""Receiving what came back for one case, from its page: the same form as at the parcel desk, in a dialog."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.desk.desk import Desk
from models.desk.parcels.receiving import Opened
from models.desk.parcels.receiving_input import ReceiveInput
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import cancel_button, label, row, rule
from ui.dialogs.receiving_form import ReceivingForm
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.shell.theme import DIALOG_MARGINS, SNUG

WIDTH = 880


class ReceiveDialog(GrowingDialog):
    """Enter writes down what stands there. `accepted` only when nothing is missing; then `given()` is the answer."""

    def __init__(self, opened: Opened, desk: Desk, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = ReceivingForm(opened, desk, lanes)
        self.missing_label = label("", "missing", wrap=True)
        self.decide_button = QPushButton(done_words(opened))
        self.decide_button.setProperty("role", "primary")
        self.decide_button.setDefault(True)
        self.decide_button.clicked.connect(self.accept)
        self.setWindowTitle(translate("parcels", "Receive"))
        self.setMinimumWidth(WIDTH)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.form.evidence.paste)
        self._lay_out()
        self.form.changed.connect(self._show)
        self._show()
        self.decide_button.setFocus()

    def given(self) -> ReceiveInput:
        """What was found."""
        return self.form.given()

    def accept(self) -> None:
        """Close with an answer, unless something is missing."""
        if not self.form.lacking():
            super().accept()

    def _show(self) -> None:
        lacks = self.form.lacking()
        self.missing_label.setText("\n".join(lacks))
        self.decide_button.setEnabled(not lacks)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(translate("parcels", "Receive"), "title"))
        layout.addWidget(self.form)
        layout.addStretch(1)
        layout.addWidget(rule())
        layout.addWidget(label(no_money_words(), "quiet", wrap=True))
        buttons = row(self.missing_label, cancel_button(self.reject), self.decide_button)
        buttons.setStretch(0, 1)
        layout.addLayout(buttons)


def done_words(opened: Opened) -> str:
    """What stands on the button that writes it down."""
    return translate("parcels", "Received") if opened.before is None else translate("parcels", "Correct it")


def no_money_words() -> str:
    """What receiving does, and what not."""
    return translate(
        "parcels", "It is written down here and moves no money; the refund or the refusal is the next step."
    )

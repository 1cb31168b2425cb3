"""Asking once more before something goes that cannot be brought back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, label, row
from ui.runtime.language import translate
from ui.shell.theme import DIALOG_MARGINS, SNUG


class ConfirmDialog(GrowingDialog):
    """A question in plain words; the button says what it does, never just "Yes"."""

    def __init__(self, question: str, detail: str, do_it: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setMinimumWidth(440)
        self.do_button = QPushButton(do_it)
        self.do_button.setProperty("role", "primary")
        self.do_button.setAutoDefault(False)  # Enter leaves things as they are: this cannot be brought back
        self.do_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(SNUG)
        layout.addWidget(label(question, "title", wrap=True))
        layout.addWidget(label(detail, wrap=True))
        layout.addStretch(1)
        leave = button(translate("dialogs", "Leave it"), self.reject)
        leave.setDefault(True)
        layout.addLayout(row(None, leave, self.do_button))


def ask(parent: QWidget, question: str, detail: str, do_it: str, then: Callable[[], object]) -> ConfirmDialog:
    """Ask, and do `then` if the answer is to do it. Returns at once; the dialog is the caller's window's child."""
    dialog = ConfirmDialog(question, detail, do_it, parent)
    dialog.accepted.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog

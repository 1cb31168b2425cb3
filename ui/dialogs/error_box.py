"""Telling that something did not work, and what to do. Mistakes of the program: `ui.safety.crash_dialog`."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.domain.errors import UserError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import label, row, value_label
from ui.runtime.language import say, translate
from ui.shell.icon_label import warning_sign
from ui.shell.theme import DIALOG_MARGINS, ROOMY


class ErrorBox(GrowingDialog):
    """A sentence in plain words."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self.sentence = value_label(sentence)
        close = QPushButton(translate("dialogs", "Close"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(ROOMY)
        layout.addLayout(row(warning_sign(), label(title, "title", wrap=True)))
        layout.addWidget(self.sentence)
        layout.addStretch(1)
        layout.addLayout(row(None, close))
        close.setFocus()


def show_user_error(parent: QWidget | None, error: UserError) -> ErrorBox:
    """Show something that the user can mend."""
    box = ErrorBox(translate("dialogs", "That did not work"), say(error.text), parent)
    box.open()
    return box

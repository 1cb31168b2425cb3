"""Telling that something did not work: what happened, what to do, and details that can be passed on."""

from __future__ import annotations

import traceback
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.desk.logs import mask
from models.domain.errors import UserError
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, label, row, value_label
from ui.runtime.clipboard import copy_text
from ui.runtime.language import say, translate
from ui.shell.theme import GAP


class ErrorBox(GrowingDialog):
    """A sentence in plain words. `details` go to the clipboard on request and are never shown."""

    def __init__(
        self,
        title: str,
        sentence: str,
        details: str = "",
        log_file: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self._details = details
        self._log_file = log_file
        self.sentence = value_label(sentence)
        self.copy_button = button(translate("dialogs", "&Copy the details"), self._copy)
        self.log_button = button(translate("dialogs", "Open the &log folder"), self._open_log)
        if not details:
            self.copy_button.hide()
        if log_file is None:
            self.log_button.hide()
        close = QPushButton(translate("dialogs", "Close"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 3, GAP * 2, GAP * 3, GAP * 2)
        layout.setSpacing(GAP * 2)
        layout.addWidget(label(title, "title", wrap=True))
        layout.addWidget(self.sentence)
        layout.addStretch(1)
        layout.addLayout(row(self.copy_button, self.log_button, None, close))
        close.setFocus()

    def _copy(self) -> None:
        copy_text(self._details)
        self.copy_button.setText(translate("dialogs", "Copied"))

    def _open_log(self) -> None:
        if self._log_file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file.parent)))


def show_user_error(parent: QWidget | None, error: UserError) -> ErrorBox:
    """Show something that the user can mend."""
    box = ErrorBox(translate("dialogs", "That did not work"), say(error.text), parent=parent)
    box.open()
    return box


def show_bug(parent: QWidget | None, error: BaseException, log_file: Path) -> ErrorBox:
    """Show a mistake of the program: what it means for the work, and how to pass it on."""
    sentence = translate(
        "dialogs",
        "The program made a mistake ({kind}). What was saved before is safe. Do not repeat a decision before "
        "you have looked at the case: it may have been recorded. The log says more; the copied details, which "
        "leave out phone numbers, help to mend it.",
    ).format(kind=type(error).__name__)
    box = ErrorBox(translate("dialogs", "The program made a mistake"), sentence, details_of(error), log_file, parent)
    box.open()
    return box


def details_of(error: BaseException) -> str:
    """The traceback, with buyers' phone numbers masked as in the log."""
    return mask("".join(traceback.format_exception(error)))

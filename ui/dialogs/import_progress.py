"""An import under way: what is happening, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from models.domain.cancel import CancelToken
from ui.dialogs.growing import GrowingDialog
from ui.dialogs.parts import button, label, row
from ui.runtime.language import translate
from ui.shell.theme import DIALOG_MARGINS, GAP


class ImportProgressDialog(GrowingDialog):
    """Closing it asks the import to stop. It goes when whoever started the import calls `finish`."""

    def __init__(self, file_name: str, token: CancelToken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        self._over = False
        self.setWindowTitle(translate("dialogs", "Importing"))
        self.setMinimumWidth(480)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(translate("dialogs", "Progress"))
        self.step = label(translate("dialogs", "Opening the file…"), "quiet")
        self.stop_button = button(translate("dialogs", "Stop"), self.reject)
        kept = translate("dialogs", "If you stop, nothing of the file is taken in.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_MARGINS)
        layout.setSpacing(GAP)
        layout.addWidget(label(translate("dialogs", "Importing"), "title"))
        layout.addWidget(label(file_name, "strong", wrap=True))
        layout.addWidget(self.bar)
        layout.addWidget(self.step)
        layout.addWidget(label(kept, "quiet", wrap=True))
        layout.addLayout(row(None, self.stop_button))

    def show_progress(self, done: int, total: int) -> None:
        """How far it is. The first half is reading, the second comparing and storing."""
        if self._token.cancelled or total <= 0:
            return
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if done * 2 < total:
            self.step.setText(translate("dialogs", "Reading the rows…"))
        else:
            self.step.setText(translate("dialogs", "Comparing with what is stored…"))

    def reject(self) -> None:
        """Ask the import to stop; the dialog stays until it has."""
        if self._over:
            super().reject()
            return
        self._token.cancel()
        self.stop_button.setEnabled(False)
        self.bar.setRange(0, 0)
        self.step.setText(translate("dialogs", "Stopping…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own button stops, too."""
        self.reject()
        event.setAccepted(self._over)

    def finish(self) -> None:
        """The import has ended, one way or the other."""
        self._over = True
        self.accept()

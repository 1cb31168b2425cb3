"""The one QApplication."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class DeskApplication(QApplication):
    """Tells when the system's own ways of quitting are taken, as macOS's Dock has one."""

    quitting = Signal()

    def event(self, event: QEvent) -> bool:
        """Only what is sent to the application itself comes here."""
        if event.type() == QEvent.Type.Quit:
            self.quitting.emit()
        return super().event(event)


def the_application() -> QApplication:
    """The application, made at the first call."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else DeskApplication(sys.argv[:1])

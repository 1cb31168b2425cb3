"""The one QApplication."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication


def the_application() -> QApplication:
    """The application, made at the first call."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(sys.argv[:1])

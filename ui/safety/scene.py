"""What a report says of the window: Qt's version, the language, and the names of the screens that are open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from models.desk.safety.report import Scene


def scene(log_file: Path) -> Scene:
    """As it is now. Names are those of the program's own classes, never titles, which hold what users typed."""
    screens = [_name(window) for window in QApplication.topLevelWidgets() if window.isVisible()]
    parts = {"Qt": f"{qVersion()} {QGuiApplication.platformName()}", "Language": QLocale().name()}
    return Scene(log_file=log_file, screens=screens, parts=parts)


def _name(window: QWidget) -> str:
    tabs = window.findChild(QTabWidget)
    room = tabs.currentWidget() if tabs is not None else None
    inside = f" > {type(room).__name__}" if room is not None else ""
    return type(window).__name__ + inside

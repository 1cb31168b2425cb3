"""The first run and the manual, for the gallery."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.guide.guide_dialog import GuideDialog, Step
from ui.manual import book
from ui.manual.help import language
from ui.manual.window import ManualWindow


def builders() -> dict[str, Callable[[], QWidget]]:
    """By the names of their pictures."""
    return {
        "guide": lambda: GuideDialog(language()),
        "guide-way": lambda: GuideDialog(language(), Step.WAY),
        "guide-files": lambda: GuideDialog(language(), Step.FILES),
        "manual": _manual,
    }


def _manual() -> ManualWindow:
    window = ManualWindow(book.read(language()))
    window.show_page(book.PAGES[0])
    return window

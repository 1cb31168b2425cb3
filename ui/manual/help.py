"""F1, wherever the keys go: the page of the manual that fits.

A window's own menu cannot answer while a dialog is in front of it. So each window gets its F1 when the keys first
come into it; nothing looks at every key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes

if TYPE_CHECKING:
    from ui.manual.book import Manual
    from ui.manual.window import ManualWindow

KEY = "F1"


class Help(QObject):
    """A main window's. What the manual is made of is imported and read at the first F1."""

    def __init__(self, lanes: Lanes, window: QWidget) -> None:
        super().__init__(window)
        self._lanes, self._main = lanes, window
        self._keys: dict[QWidget, QShortcut] = {}
        self._manual: Manual | None = None
        self.window: ManualWindow | None = None
        app = QApplication.instance()
        self._watches = isinstance(app, QApplication)
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def show_here(self) -> None:
        """Open the page that fits what has the focus."""
        from ui.manual.topics import topic_of

        self.show_page(topic_of(QApplication.focusWidget() or self._main))

    def show_page(self, key: str) -> None:
        """Open a page."""
        if self._manual is not None:
            self._show(key)
            return
        from ui.manual import book

        def show(manual: Manual) -> None:
            self._manual = manual
            self._show(key)

        self._lanes.run(LaneName.PICTURES, book.read, language(), done=show, owner=self)

    def close(self) -> None:
        """The main window goes, and what it put into others with it."""
        app = QApplication.instance()
        if self._watches and isinstance(app, QApplication):
            app.focusChanged.disconnect(self._on_focus)
        self._watches = False
        for shortcut in self._keys.values():
            if shiboken6.isValid(shortcut):
                shortcut.deleteLater()
        self._keys.clear()
        if self.window is not None:
            self.window.close()

    def _show(self, key: str) -> None:
        if self._manual is None:
            return
        if self.window is None:
            self.window = self._opened(self._manual)
        self.window.show_page(key)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _opened(self, manual: Manual) -> ManualWindow:
        from ui.manual.window import ManualWindow

        opened = ManualWindow(manual, _in_front())
        opened.destroyed.connect(self._forget)
        return opened

    def _forget(self) -> None:
        self.window = None

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The main window has F1 in its menu; pop-ups are no windows to be read beside."""
        top = new.window() if new is not None else None
        if top is None or top is self._main or top in self._keys or top.windowType() is Qt.WindowType.Popup:
            return
        shortcut = QShortcut(QKeySequence(KEY), top)
        shortcut.activated.connect(self.show_here)
        self._keys[top] = shortcut
        top.destroyed.connect(lambda: self._keys.pop(top, None))


def language() -> str:
    """The language of the manual: the one that the program speaks."""
    return "zh_CN" if QLocale().language() == QLocale.Language.Chinese else "en"


def _in_front() -> QWidget | None:
    """What would block the manual if it did not belong to it: a dialog in front of all else."""
    modal = QApplication.activeModalWidget()
    blocks_all = modal is not None and modal.windowModality() is Qt.WindowModality.ApplicationModal
    return modal if blocks_all else None

"""The main window: a frame that holds the tabs and says what is going on. The work is in the rooms it opens."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QTabWidget

from models.desk import queues, settings
from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.errors import UserError
from models.domain.listing import QueueCount
from models.domain.names import QUEUES as QUEUE_NAMES
from models.domain.queues import QUEUES
from ui.dialogs.error_box import show_bug, show_user_error
from ui.queues.queue_tab import QueueTab
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import LANGUAGES, say, translate
from ui.runtime.ticker import Ticker
from ui.shell.clerk_name import ClerkName
from ui.shell.deciding import Deciding
from ui.shell.exporting import Exporting
from ui.shell.importing import Importing
from ui.shell.queue_tab_bar import QueueTabBar
from ui.shell.shop_books import ShopBooks
from ui.shell.shortcuts import show_keys
from ui.shell.status_line import StatusLine
from ui.todo.todo_screen import TodoScreen

COUNT_EVERY_SECONDS = 15
"""How often the numbers on the tabs are counted again: cases cross bands without anybody doing a thing."""


class MainWindow(QMainWindow):
    """One profile's window. Made anew when the language changes."""

    language_chosen = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        super().__init__()
        self._desk, self._lanes = desk, lanes
        self.ticker = Ticker(desk.clock, self)
        self.setWindowTitle(translate("shell", "Aftersale Desk"))
        self.resize(1440, 900)
        self.setAcceptDrops(True)
        self._counting = False
        self.importing = Importing(desk, lanes, self)
        self.exporting = Exporting(desk, lanes, self)
        self.deciding = Deciding(desk, lanes, self)
        self.books = ShopBooks(desk, lanes, self)
        self.clerk_name = ClerkName(desk, lanes, self)
        self._build_tabs()
        self.status = StatusLine(desk, lanes, self)
        self.status.todo_wanted.connect(self.show_todo)
        self.status.counted.connect(self.show_todo_number)
        self.importing.contradictions_wanted.connect(self.show_contradictions)
        self.deciding.decided.connect(self._on_decided)
        self.setStatusBar(self.status)
        self._build_menus()
        lanes.changed.connect(self._on_changed)
        lanes.failed.connect(self._on_failed)
        self.ticker.subscribe(self, self._on_tick)
        self._count()

    # tabs

    def _build_tabs(self) -> None:
        self.tabs = QTabWidget()
        self.bar = QueueTabBar()
        self.tabs.setTabBar(self.bar)
        self.tabs.setDocumentMode(True)
        self.queue_tabs: dict[str, QueueTab] = {}
        for queue in QUEUES:
            tab = QueueTab(self._desk, self._lanes, self.ticker, queue)
            self._connect(tab)
            self.queue_tabs[queue.key] = tab
            self.tabs.addTab(tab, say(QUEUE_NAMES[queue.key]))
        self.todo = TodoScreen(self._desk, self._lanes, self.ticker)
        self.todo.open_case.connect(self.show_case)
        self.tabs.addTab(self.todo, translate("shell", "To carry out"))
        self.setCentralWidget(self.tabs)

    def _connect(self, tab: QueueTab) -> None:
        tab.action_requested.connect(self.deciding.ask)
        tab.evidence_requested.connect(self.deciding.look_at_evidence)
        tab.teach_requested.connect(lambda _kind, _word: self.importing.teach())
        tab.import_requested.connect(self.importing.choose)
        tab.todo_requested.connect(lambda _aftersale_id: self.show_todo())
        tab.case_requested.connect(self.show_case)

    @property
    def current_tab(self) -> QueueTab | None:
        """The queue in view, if a queue is."""
        shown = self.tabs.currentWidget()
        return shown if isinstance(shown, QueueTab) else None

    def show_todo(self) -> None:
        """Go to the decisions that are to be carried out."""
        self.tabs.setCurrentWidget(self.todo)

    def show_contradictions(self) -> None:
        """Go to what the platform contradicts."""
        self.show_todo()
        self.todo.show_contradictions()

    def show_case(self, aftersale_id: str) -> None:
        """Go to a case, wherever it is, by looking for its number among all cases."""
        tab = self.queue_tabs["all"]
        self.tabs.setCurrentWidget(tab)
        tab.look_for(aftersale_id)

    # menus

    def _build_menus(self) -> None:
        menu = self.menuBar()
        file = menu.addMenu(translate("shell", "&File"))
        self._add(file, translate("shell", "&Import exports…"), self.importing.choose, QKeySequence.StandardKey.Open)
        self._add(file, translate("shell", "&Export this queue…"), self._export, "Ctrl+E")
        file.addSeparator()
        self._add(file, translate("shell", "&Quit"), self.close, QKeySequence.StandardKey.Quit)
        shop = menu.addMenu(translate("shell", "&Shop"))
        self._add(shop, translate("shell", "Return &addresses…"), self.books.addresses, "Ctrl+Shift+A")
        self._add(shop, translate("shell", "&SMS templates…"), self.books.templates, "Ctrl+Shift+S")
        self._add(shop, translate("shell", "&Unknown words of the export…"), self.importing.teach)
        self._add(shop, translate("shell", "Your &name…"), self.clerk_name.ask)
        self._add(shop, translate("shell", "Open the &back office"), self._open_back_office, "Ctrl+B")
        view = menu.addMenu(translate("shell", "&View"))
        for index in range(self.tabs.count()):
            self._add(view, self.tabs.tabText(index), lambda i=index: self.tabs.setCurrentIndex(i), f"Ctrl+{index + 1}")
        self._add(view, translate("shell", "Count &again"), self._refresh_all, QKeySequence.StandardKey.Refresh)
        language = view.addMenu(translate("shell", "&Language"))
        for code, name in LANGUAGES.items():
            self._add(language, name, lambda c=code: self._choose_language(c))
        help_menu = menu.addMenu(translate("shell", "&Help"))
        self._add(help_menu, translate("shell", "&Keys"), lambda: show_keys(self), "?")

    def _add(self, menu, text, run, keys=None) -> QAction:  # type: ignore[no-untyped-def]
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: run())
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        return action

    def _export(self) -> None:
        tab = self.current_tab
        if tab is not None:
            self.exporting.choose(tab.queue.key, tab.filter)

    def _open_back_office(self) -> None:
        self._lanes.run(
            LaneName.READ, settings.get, self._desk, "back_office", settings.BACK_OFFICE, done=self._browse, owner=self
        )

    def _browse(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))

    def _choose_language(self, code: str) -> None:
        self._lanes.run(
            LaneName.WRITE,
            settings.put,
            self._desk,
            "language",
            code,
            done=lambda _: self.language_chosen.emit(code),
            owner=self,
        )

    # what changes

    def _on_changed(self, changes: Changes) -> None:
        for tab in self.queue_tabs.values():
            tab.refresh(changes)
        self.todo.refresh(changes)
        self.status.refresh(changes)
        self._count()

    def _on_decided(self, aftersale_id: str) -> None:
        tab = self.current_tab
        if tab is not None:
            tab.select_next(aftersale_id)

    def _refresh_all(self) -> None:
        self._on_changed(Changes.everything())

    def _on_tick(self, now: datetime) -> None:
        if now.second % COUNT_EVERY_SECONDS == 0:
            self._count()
        self.status.tick(now)

    def _count(self) -> None:
        if self._counting:
            return
        self._counting = True
        self._lanes.run(
            LaneName.READ, queues.counts, self._desk, done=self._show_counts, failed=self._not_counted, owner=self
        )

    def _show_counts(self, counts: dict[str, QueueCount]) -> None:
        self._counting = False
        for index, queue in enumerate(QUEUES):
            self.bar.show_count(index, counts[queue.key])

    def _not_counted(self, _error: BaseException) -> None:
        self._counting = False

    def show_todo_number(self, number: int) -> None:
        """Show how many decisions wait to be carried out."""
        self.bar.show_number(len(QUEUES), number)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            show_user_error(self, error)
        else:
            show_bug(self, error, self._desk.log_file)

    # files dropped on the window

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        event.acceptProposedAction()
        self.importing.take(_files(event))

    # coming and going

    def come_to_front(self) -> None:
        """Show this window in front of others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Go without ending the program: another window takes over."""
        self._lanes.changed.disconnect(self._on_changed)
        self._lanes.failed.disconnect(self._on_failed)
        self.close()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop ticking."""
        self.ticker.stop()
        super().closeEvent(event)


def _files(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

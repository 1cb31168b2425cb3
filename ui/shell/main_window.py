"""The main window: a frame that holds the tabs and says what is going on. The work is in the rooms it opens."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from models.desk import settings
from models.desk.desk import Desk
from models.domain.attempt import Attempt
from models.domain.changes import Changes
from ui.alerts.alerting import Alerting
from ui.alerts.holding import Holding
from ui.alerts.watching import Watching
from ui.queues.queue_tab import QueueTab
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.runtime.ticker import Ticker
from ui.safety.safety import Safety
from ui.shell.back_office import BackOffice
from ui.shell.background import Background
from ui.shell.batching import Batching
from ui.shell.case_clocks import CaseClocks
from ui.shell.clerk_name import ClerkName
from ui.shell.closing import Closing
from ui.shell.counting import Counting
from ui.shell.deciding import Deciding
from ui.shell.exporting import Exporting
from ui.shell.importing import Importing
from ui.shell.menus import Commands, Menus
from ui.shell.rooms import Rooms
from ui.shell.sending import Sending
from ui.shell.shop_books import ShopBooks
from ui.shell.shortcuts import show_keys
from ui.shell.status_line import StatusLine
from ui.shell.syncing import Syncing
from ui.shell.tidying import Tidying
from ui.shell.undoing import Undoing
from ui.today.today_dialog import TodayDialog


class MainWindow(QMainWindow):
    """One profile's window. Made anew when the language changes."""

    language_chosen = Signal(str)
    ended = Signal()
    """It was closed for good: the program may end."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        syncing: Syncing | None = None,
        sending: Sending | None = None,
        alerting: Alerting | None = None,
    ) -> None:
        """Without an `alerting` nobody is told of anything, and closing the window ends the program."""
        super().__init__()
        self._desk, self._lanes, self._syncing, self.sending = desk, lanes, syncing, sending
        self._ends = True  # unless another window takes over
        self.ticker = Ticker(desk.clock, self)
        self.setWindowTitle(translate("shell", "Aftersale Desk"))
        self.resize(1440, 900)
        self.setAcceptDrops(True)
        self.importing = Importing(desk, lanes, self)
        self.exporting = Exporting(desk, lanes, self)
        self.deciding = Deciding(desk, lanes, self, sending.outgoing.lines if sending is not None else None)
        self.case_clocks = CaseClocks(desk, lanes, self)
        self.books = ShopBooks(desk, lanes, self, sending)
        self.clerk_name = ClerkName(desk, lanes, self)
        self.holding = Holding(desk, lanes, self)
        self.figures: TodayDialog | None = None
        self.back_office = BackOffice(desk, lanes, self)
        self.background = Background(desk, lanes, syncing, self.ticker, self)
        self.undoing = Undoing(desk, lanes, sending, self)
        self.batching = Batching(desk, lanes, sending, self.ticker, self)
        self.rooms = Rooms(desk, lanes, self.ticker, sending)
        self.watching = Watching(desk, lanes, self.ticker, alerting, self)
        self.safety = Safety(desk, lanes, self)
        self._furnish()
        self.tidying = Tidying(desk, lanes, self)
        self.counting = Counting(desk, lanes, self.rooms.bar)
        self.counting.bucket_counted.connect(self.rooms.show_parcel_number)
        self.status = StatusLine(desk, lanes, syncing, self)
        self.status.todo_wanted.connect(self.rooms.show_todo)
        self.status.contradictions_wanted.connect(self.rooms.show_contradictions)
        self.status.counted.connect(self.rooms.show_todo_number)
        self.status.outbox_wanted.connect(self.rooms.show_outbox)
        self.status.outbox_counted.connect(self.rooms.show_outbox_number)
        self.importing.contradictions_wanted.connect(self.rooms.show_contradictions)
        self.deciding.decided.connect(self._on_decided)
        self.setStatusBar(self.status)
        self.menus = Menus(self.menuBar(), self._commands())
        self._connect_undoing()
        self._connect_batching()
        self._connect_background()
        self._connect_watching()
        self._connect_safety()
        lanes.changed.connect(self._on_changed)
        lanes.failed.connect(self.safety.tell)
        self.ticker.subscribe(self, self._on_tick)
        self.tidying.begin()

    # rooms

    def _furnish(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.safety.line)
        column.addWidget(self.background.bar)
        column.addWidget(self.rooms, 1)
        column.addWidget(self.undoing.strip)
        self.setCentralWidget(centre)
        for tab in self.rooms.queues.values():
            self._connect_queue(tab)
        self.rooms.outbox.shops_wanted.connect(self.books.shops)
        self.rooms.parcels.action_requested.connect(self.deciding.ask_about)
        self.rooms.outbox.batch_wanted.connect(self.batching.resume)

    def _connect_queue(self, tab: QueueTab) -> None:
        tab.action_requested.connect(self.deciding.ask)
        tab.batch_requested.connect(self.batching.ask)
        tab.claim_requested.connect(self.holding.claim)
        tab.snooze_requested.connect(self.holding.snooze)
        tab.evidence_requested.connect(self.deciding.look_at_evidence)
        tab.view_changed.connect(self.deciding.renew_evidence)
        self.case_clocks.listen_to(tab.panel)
        tab.teach_requested.connect(lambda _kind, _word: self.importing.teach())
        tab.import_requested.connect(self.importing.choose)

    def _connect_background(self) -> None:
        background = self.background
        background.case_wanted.connect(self.rooms.show_case)
        background.queue_wanted.connect(self.rooms.show_queue)
        background.shops_wanted.connect(self.books.shops)
        background.changed.connect(self._show_what_is_possible)
        background.bar.left.connect(self.rooms.back_to_work)
        background.said.connect(self.status.say)
        self.status.details_wanted.connect(background.show_states)
        self.books.shops_changed.connect(background.shops_changed)
        if self.sending is not None:
            self.books.shops_changed.connect(self.sending.shops_changed)
        self._show_what_is_possible()

    def _connect_watching(self) -> None:
        watching = self.watching
        self.holding.said.connect(self.status.say)
        watching.said.connect(self.status.say)
        watching.window_wanted.connect(self.come_to_front)
        watching.case_wanted.connect(self.rooms.show_case)
        watching.queue_wanted.connect(self.rooms.show_queue)
        watching.quit_wanted.connect(self.quit)

    def _connect_safety(self) -> None:
        self.safety.case_wanted.connect(self.rooms.show_case)
        self.safety.restored.connect(partial(self.background.look_now, check=True))

    def _connect_undoing(self) -> None:
        undoing = self.undoing
        self.closing = Closing(self.importing, undoing, self)
        self.closing.said.connect(self.status.say)
        self.closing.ready.connect(self.quit)
        undoing.said.connect(self.status.say)
        undoing.outbox_wanted.connect(self.rooms.show_outbox)
        undoing.taken_back.connect(self.rooms.go_back_to)
        undoing.changed.connect(self._show_what_is_possible)
        undoing.strip.left.connect(self.rooms.back_to_work)
        self.deciding.take_back_wanted.connect(undoing.take_back)
        self.rooms.currentChanged.connect(self._show_what_is_possible)

    def _connect_batching(self) -> None:
        batching = self.batching
        batching.begun.connect(self.rooms.step_on)
        batching.case_wanted.connect(self.rooms.show_case)
        batching.outbox_wanted.connect(self.rooms.show_outbox)
        batching.todo_wanted.connect(self.rooms.show_todo)
        batching.shops_wanted.connect(self.books.shops)
        batching.said.connect(self.status.say)
        self.status.insertPermanentWidget(1, batching.button)  # right behind what is told about the data

    def _show_what_is_possible(self) -> None:
        in_todo = self.rooms.in_todo  # there the key takes back a tick
        self.undoing.strip.name_key(not in_todo)
        self.menus.open_undo(self.undoing.there and not in_todo, self.undoing.told)
        self.menus.open_platform(self.background.there)
        self.menus.open_notices(bool(self.background.notices))

    # what the menus ask for

    def _commands(self) -> Commands:
        rooms = self.rooms
        return Commands(
            import_files=self.importing.choose,
            export_queue=self.export_queue,
            leave=self.quit,
            shops=self.books.shops,
            addresses=self.books.addresses,
            templates=self.books.templates,
            canned_texts=self.books.canned,
            teach_words=self.importing.teach,
            band_limits=self.case_clocks.set_limits,
            today=self.show_today,
            set_name=self.clerk_name.ask,
            alerts=self.watching.choose,
            wall=self.watching.show_wall,
            back_office=self.back_office.open,
            places=[(rooms.tabText(i), partial(rooms.setCurrentIndex, i)) for i in range(rooms.count())],
            take_back=self.undoing.take_back,
            show_results=self.undoing.strip.take_focus,
            look=self.look_again,
            compare=partial(self.background.look_now, check=True),
            line_states=self.background.show_states,
            show_notice=self.background.show_first,
            put_notice_away=self.background.put_first_away,
            speak=self.choose_language,
            show_keys=partial(show_keys, self),
            backups=self.safety.show_backups,
            open_log=self.safety.open_log,
        )

    def export_queue(self) -> None:
        """Write what the queue in view shows to a sheet."""
        tab = self.rooms.queue
        if tab is not None:
            self.exporting.choose(tab.queue.key, tab.filter)

    def choose_language(self, code: str) -> None:
        """Remember a language and ask for a window in it."""
        self._lanes.run(
            LaneName.WRITE,
            settings.put,
            self._desk,
            "language",
            code,
            done=lambda _: self.language_chosen.emit(code),
            owner=self,
        )

    def show_today(self) -> None:
        """Open the page of what was handled, lapsed and saved, or bring it to the front."""
        if self.figures is None:
            self.figures = TodayDialog(self._desk, self._lanes, self)
        self.figures.show()
        self.figures.raise_()
        self.figures.activateWindow()

    # what changes

    def _on_changed(self, changes: Changes) -> None:
        self.rooms.refresh(changes)
        self.undoing.refresh(changes)
        self.status.refresh(changes)
        self.counting.count()

    def _on_decided(self, attempt: Attempt, product: str) -> None:
        self.undoing.add(attempt, product)
        self.rooms.go_on(attempt.aftersale_id)

    def look_again(self) -> None:
        """Look at everything again, here and on the platform."""
        self._on_changed(Changes.everything())
        self.background.look_now()

    def _on_tick(self, now: datetime) -> None:
        self.counting.tick(now)
        self.tidying.tick(now)
        self.status.tick(now)
        if self._syncing is not None:
            self._syncing.tick(now)

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

    def quit(self) -> None:
        """End the program, as soon as what is about to be sent has left. It does not stay in the tray."""
        self.watching.end()
        self.close()

    def leave(self) -> None:
        """Go without ending the program: another window takes over."""
        self._lanes.changed.disconnect(self._on_changed)
        self._lanes.failed.disconnect(self.safety.tell)
        self._ends = False
        self.close()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """The rooms are shown already and have asked for their first list: what is counted comes behind it."""
        super().showEvent(event)
        self.counting.count()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay in the tray, or stop ticking and go.

        A batch ends after the case that is under way; what is left waits in the outbox.
        """
        if self._ends:
            if self.watching.stays():
                event.ignore()
                self.hide()
                return
            if not self.closing.may_go():
                event.ignore()
                self.show()  # it says why it stays
                return
            self.batching.stop()
        self.batching.close_dialogs()
        self.watching.close()
        self.ticker.stop()
        super().closeEvent(event)
        if self._ends:
            self.ended.emit()


def _files(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

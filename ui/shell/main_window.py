"""The main window: a frame that holds the tabs and says what is going on. The work is in the rooms it opens.

It comes in two steps. A start shows the frame with the first queue in it; everything else is imported once that is
painted, in pieces, and then put into its place. Whoever presses something before has it at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStatusBar, QVBoxLayout, QWidget

from models.domain.changes import Changes
from ui.runtime.application import the_application
from ui.runtime.fitting import within_screen
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.runtime.tab_order import go_on
from ui.runtime.ticker import Ticker
from ui.shell.menus import Commands, Menus
from ui.shell.rooms import Rooms

if TYPE_CHECKING:
    from models.desk.desk import Desk
    from models.domain.attempt import Attempt
    from ui.alerts.alerting import Alerting
    from ui.alerts.holding import Holding
    from ui.alerts.watching import Watching
    from ui.guide.guiding import Guiding
    from ui.manual.help import Help
    from ui.safety.safety import Safety
    from ui.shell.back_office import BackOffice
    from ui.shell.background import Background
    from ui.shell.batching import Batching
    from ui.shell.case_clocks import CaseClocks
    from ui.shell.closing import Closing
    from ui.shell.counting import Counting
    from ui.shell.deciding import Deciding
    from ui.shell.exporting import Exporting
    from ui.shell.importing import Importing
    from ui.shell.preferences import Preferences
    from ui.shell.sending import Sending
    from ui.shell.shop_books import ShopBooks
    from ui.shell.status_line import StatusLine
    from ui.shell.syncing import Syncing
    from ui.shell.tidying import Tidying
    from ui.shell.undoing import Undoing
    from ui.today.today_dialog import TodayDialog

LATEST_MS = 5_000
"""A list that is so slow to come keeps nobody from being told, and nothing from being sent."""
_PRESSED = frozenset(
    {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.DragEnter}
)
"""What somebody does who wants something."""


_PARTS = (
    "ui.queues.case_page",
    "ui.alerts.watching",
    "ui.safety.safety",
    "ui.shell.background",
    "ui.dialogs.refund",
    "ui.dialogs.reject_with_reason",
    "ui.dialogs.agree_return",
    "ui.shell.asking",
    "ui.shell.batching",
    "ui.shell.deciding",
    "ui.shell.importing",
    "ui.shell.shop_books",
    "ui.shell.furnishing",
)
"""What the window is furnished with, in pieces: each is imported in a turn of the event loop of its own."""


def _bring_in() -> None:
    """Import what stands behind the window's parts, for the read lane: the window goes on.

    Nothing that knows Qt: where its classes are made in another thread while the window works, the program crashes.
    """
    import models.desk.books.carrying_addresses
    import models.desk.decide
    import models.desk.ledger.batch_runs
    import models.desk.ledger.recovery
    import models.desk.parcels.receiving
    import models.desk.proofs.exhibits
    import models.desk.reasons
    import models.desk.sync.service  # noqa: F401 - for having them


class MainWindow(QMainWindow):
    """One profile's window. Made anew when the language changes."""

    language_chosen = Signal(str)
    furnished = Signal()
    """All of it is there."""
    ended = Signal()
    """It was closed for good: the program may end."""

    importing: Importing
    exporting: Exporting
    guiding: Guiding
    help: Help
    deciding: Deciding
    case_clocks: CaseClocks
    books: ShopBooks
    holding: Holding
    back_office: BackOffice
    background: Background
    undoing: Undoing
    batching: Batching
    watching: Watching
    safety: Safety
    preferences: Preferences
    tidying: Tidying
    counting: Counting
    status: StatusLine
    closing: Closing

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        syncing: Syncing | None = None,
        sending: Sending | None = None,
        alerting: Alerting | None = None,
        *,
        alerting_later: Callable[[], Alerting] | None = None,
    ) -> None:
        """Without an `alerting` nobody is told of anything, and closing the window ends the program.

        With `alerting_later`, which makes one, the window is furnished once its first queue is painted.
        """
        super().__init__()
        self.desk, self.lanes, self.syncing, self.sending = desk, lanes, syncing, sending
        self.alerting, self._alerting_later = alerting, alerting_later
        self.whole = False
        """Whether it is furnished."""
        self._latest = QTimer(self, interval=LATEST_MS, singleShot=True)
        self._latest.timeout.connect(self.furnish)
        self._ends = True  # unless another window takes over
        self.ticker = Ticker(desk.clock, self)
        self.figures: TodayDialog | None = None
        self.setWindowTitle(translate("shell", "Aftersale Desk"))
        self.resize(within_screen(self, 1440, 900))
        self.setAcceptDrops(True)
        self.rooms = Rooms(desk, lanes, self.ticker, sending)
        self.column = QVBoxLayout()
        self._lay_out()
        self.menus = Menus(self.menuBar())
        lanes.changed.connect(self._on_changed)
        lanes.failed.connect(self.tell)
        self.ticker.subscribe(self, self._on_tick)
        self.rooms.currentWidget()  # made now rather than when it is shown, so that it is laid out once
        if alerting_later is None:
            self.furnish()
        else:
            self._latest.start()
            self.rooms.stands.connect(self._go_on)
            the_application().installEventFilter(self)

    def _lay_out(self) -> None:
        centre = QWidget()
        centre.setLayout(self.column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.rooms, 1)
        self.setCentralWidget(centre)
        place = QStatusBar()
        place.setSizeGripEnabled(False)
        self.setStatusBar(place)  # where the status line comes

    # the second step

    def _go_on(self) -> None:
        """The first queue is painted."""
        if not self.whole:
            self.lanes.run(LaneName.READ, _bring_in, done=self._brought_in, failed=self._brought_in, owner=self)

    def _brought_in(self, _result: object) -> None:
        self._bring_parts(iter(_PARTS))

    def _bring_parts(self, parts: Iterator[str]) -> None:
        part = next(parts, None)
        if self.whole:
            return
        if part is None:
            self.furnish()
            return
        import_module(part)
        QTimer.singleShot(0, self, partial(self._bring_parts, parts))

    def furnish(self) -> None:
        """Put everything else in its place, unless it is there."""
        if self.whole:
            return
        from ui.shell.furnishing import furnish

        self.whole = True
        self._latest.stop()
        the_application().removeEventFilter(self)
        if self._alerting_later is not None:
            self.alerting = self._alerting_later()
        furnish(self)
        self.menus.fill(self._commands())
        self.show_what_is_possible()
        if self.isVisible():
            self.counting.count()
        self.furnished.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Whoever presses something before the second step has it at once."""
        if event.type() in _PRESSED:
            self.furnish()
        return False

    def show_what_is_possible(self) -> None:
        """Open and close what the menus offer, after something changed."""
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
            settings=self.preferences.show,
            set_up=self.preferences.open_at,
            leave=self.quit,
            shops=self.books.shops,
            addresses=self.books.addresses,
            templates=self.books.templates,
            canned_texts=self.books.canned,
            teach_words=self.importing.teach,
            today=self.show_today,
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
            show_keys=self.show_keys,
            manual=self.help.show_here,
            first_steps=self.guiding.open_guide,
            backups=self.safety.show_backups,
            open_log=self.safety.open_log,
        )

    def show_keys(self) -> None:
        """List the keys."""
        from ui.shell.shortcuts import show_keys

        show_keys(self)

    def show_first_case(self, queue: str) -> None:
        """Go to a queue, and tell the guide which case is on top of it."""
        self.rooms.show_queue(queue)
        tab = self.rooms.queues[queue]
        tab.table.setFocus()
        self.guiding.show_view(tab.current_view)

    def export_queue(self) -> None:
        """Write what the queue in view shows to a sheet."""
        tab = self.rooms.queue
        if tab is not None:
            self.exporting.choose(tab.queue.key, tab.filter)

    def choose_language(self, code: str) -> None:
        """Remember a language and ask for a window in it."""
        from models.desk.choices import keeping
        from models.desk.choices.register import LANGUAGE

        self.lanes.run(
            LaneName.WRITE,
            keeping.keep,
            self.desk,
            LANGUAGE,
            code,
            done=lambda _: self.language_chosen.emit(code),
            owner=self,
        )

    def show_today(self) -> None:
        """Open the page of what was handled, lapsed and saved, or bring it to the front."""
        from ui.today.today_dialog import TodayDialog

        if self.figures is None:
            self.figures = TodayDialog(self.desk, self.lanes, self)
        self.figures.show()
        self.figures.raise_()
        self.figures.activateWindow()

    # what changes

    def _on_changed(self, changes: Changes) -> None:
        self.rooms.refresh(changes)
        if self.whole:
            self.undoing.refresh(changes)
            self.status.refresh(changes)
            self.counting.count()

    def tell(self, error: BaseException) -> None:
        """Something went wrong that nobody took care of."""
        self.furnish()
        self.safety.tell(error)

    def on_decided(self, attempt: Attempt, product: str) -> None:
        """A decision was written down."""
        self.undoing.add(attempt, product)
        self.rooms.go_on(attempt.aftersale_id)

    def look_again(self) -> None:
        """Look at everything again, here and on the platform."""
        self._on_changed(Changes.everything())
        self.background.look_now()

    def _on_tick(self, now: datetime) -> None:
        if not self.whole:
            return
        self.counting.tick(now)
        self.tidying.tick(now)
        self.status.tick(now)
        if self.syncing is not None:
            self.syncing.tick(now)

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
        self.furnish()
        self.watching.end()
        self.close()

    def leave(self) -> None:
        """Go without ending the program: another window takes over."""
        self.lanes.changed.disconnect(self._on_changed)
        self.lanes.failed.disconnect(self.tell)
        self._ends = False
        self.close()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """The rooms are shown already and have asked for their first list: what is counted comes behind it."""
        super().showEvent(event)
        if self.whole:
            self.counting.count()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes the way people read, whatever came meanwhile."""
        return go_on(self, forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay in the tray, or stop ticking and go.

        A batch ends after the case that is under way; what is left waits in the outbox.
        """
        self.furnish()
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
        self.help.close()
        self.watching.close()
        self.ticker.stop()
        super().closeEvent(event)
        if self._ends:
            self.ended.emit()


def _files(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

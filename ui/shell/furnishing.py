"""Everything in the main window but its frame and its rooms, and how all of it hangs together.

Imported whole behind the first picture: it brings every dialog, and the line to the platform.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from models.desk.choices.register import ALERT_BANDS
from models.desk.choices.setting import Door
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
from ui.shell.shop_books import ShopBooks
from ui.shell.status_line import StatusLine
from ui.shell.tidying import Tidying
from ui.shell.undoing import Undoing

if TYPE_CHECKING:
    from ui.queues.queue_tab import QueueTab
    from ui.shell.main_window import MainWindow


def furnish(window: MainWindow) -> None:
    """Make what the window lacks, and connect it."""
    _make(window)
    _place(window)
    _connect_rooms(window)
    _connect_status(window)
    _connect_undoing(window)
    _connect_batching(window)
    _connect_background(window)
    _connect_watching(window)
    _connect_safety(window)
    _connect_guiding(window)
    window.tidying.begin()


def _make(window: MainWindow) -> None:
    desk, lanes, ticker, sending = window.desk, window.lanes, window.ticker, window.sending
    window.importing = Importing(desk, lanes, window)
    window.exporting = Exporting(desk, lanes, window)
    window.guiding = Guiding(desk, lanes, window)
    window.help = Help(lanes, window)
    window.deciding = Deciding(desk, lanes, window, sending.outgoing.lines if sending is not None else None)
    window.case_clocks = CaseClocks(desk, lanes, window)
    window.books = ShopBooks(desk, lanes, window, sending)
    window.holding = Holding(desk, lanes, window)
    window.back_office = BackOffice(desk, lanes, window)
    window.background = Background(desk, lanes, window.syncing, ticker, window)
    window.undoing = Undoing(desk, lanes, sending, window)
    window.batching = Batching(desk, lanes, sending, ticker, window)
    window.watching = Watching(desk, lanes, ticker, window.alerting, window)
    window.safety = Safety(desk, lanes, window)
    doors = {Door.SHOPS: window.books.shops, Door.BACKUPS: window.safety.show_backups}
    window.preferences = Preferences(desk, lanes, window.watching.has_tray, doors, window)
    window.tidying = Tidying(desk, lanes, window)
    window.counting = Counting(desk, lanes, window.rooms.bar)
    window.status = StatusLine(desk, lanes, window.syncing, window)
    window.closing = Closing(window.importing, window.undoing, window)


def _place(window: MainWindow) -> None:
    """Each of these shows itself when it has something to say."""
    window.column.insertWidget(0, window.guiding.place)
    window.column.insertWidget(1, window.safety.line)
    window.column.insertWidget(2, window.background.bar)
    window.column.addWidget(window.undoing.strip)
    window.setStatusBar(window.status)
    window.status.insertPermanentWidget(1, window.batching.button)  # right behind what is told about the data


def _connect_rooms(window: MainWindow) -> None:
    rooms = window.rooms
    for tab in rooms.made:
        _connect_queue(window, tab)
    rooms.queue_made.connect(partial(_connect_queue, window))
    rooms.shops_wanted.connect(window.books.shops)
    rooms.batch_wanted.connect(window.batching.resume)
    rooms.action_requested.connect(window.deciding.ask_about)
    window.counting.bucket_counted.connect(rooms.show_parcel_number)
    window.importing.contradictions_wanted.connect(rooms.show_contradictions)
    window.deciding.decided.connect(window.on_decided)


def _connect_status(window: MainWindow) -> None:
    status, rooms = window.status, window.rooms
    status.todo_wanted.connect(rooms.show_todo)
    status.contradictions_wanted.connect(rooms.show_contradictions)
    status.counted.connect(rooms.show_todo_number)
    status.outbox_wanted.connect(rooms.show_outbox)
    status.outbox_counted.connect(rooms.show_outbox_number)


def _connect_queue(window: MainWindow, tab: QueueTab) -> None:
    tab.action_requested.connect(window.deciding.ask)
    tab.batch_requested.connect(window.batching.ask)
    tab.claim_requested.connect(window.holding.claim)
    tab.snooze_requested.connect(window.holding.snooze)
    tab.evidence_requested.connect(window.deciding.look_at_evidence)
    tab.view_changed.connect(window.deciding.renew_evidence)
    window.case_clocks.listen_to(tab.panel)
    tab.teach_requested.connect(lambda _kind, _word: window.importing.teach())
    tab.import_requested.connect(window.importing.choose)
    tab.guide_requested.connect(window.guiding.open_guide)
    tab.look_requested.connect(window.look_again)
    tab.next_queue_requested.connect(window.guiding.go_to_next)
    window.guiding.listen_to(tab)


def _connect_background(window: MainWindow) -> None:
    background = window.background
    background.case_wanted.connect(window.rooms.show_case)
    background.queue_wanted.connect(window.rooms.show_queue)
    background.shops_wanted.connect(window.books.shops)
    background.changed.connect(window.show_what_is_possible)
    background.bar.left.connect(window.rooms.back_to_work)
    background.said.connect(window.status.say)
    window.status.details_wanted.connect(background.show_states)
    window.books.shops_changed.connect(background.shops_changed)
    if window.sending is not None:
        window.books.shops_changed.connect(window.sending.shops_changed)


def _connect_watching(window: MainWindow) -> None:
    watching = window.watching
    window.holding.said.connect(window.status.say)
    watching.said.connect(window.status.say)
    watching.window_wanted.connect(window.come_to_front)
    watching.case_wanted.connect(window.rooms.show_case)
    watching.queue_wanted.connect(window.rooms.show_queue)
    watching.quit_wanted.connect(window.quit)
    watching.settings_wanted.connect(partial(window.preferences.open_at, ALERT_BANDS.key))
    window.preferences.language_chosen.connect(window.language_chosen)


def _connect_safety(window: MainWindow) -> None:
    window.safety.case_wanted.connect(window.rooms.show_case)
    window.safety.restored.connect(partial(window.background.look_now, check=True))


def _connect_guiding(window: MainWindow) -> None:
    guiding = window.guiding
    guiding.language_wanted.connect(window.choose_language)
    guiding.files_chosen.connect(window.importing.take)
    guiding.first_case_wanted.connect(window.show_first_case)
    guiding.left.connect(window.rooms.back_to_work)
    guiding.said.connect(window.status.say)
    window.deciding.decided.connect(guiding.on_decided)
    window.rooms.next_wanted.connect(guiding.go_to_next)
    window.rooms.import_wanted.connect(window.importing.choose)


def _connect_undoing(window: MainWindow) -> None:
    undoing = window.undoing
    window.closing.said.connect(window.status.say)
    window.closing.ready.connect(window.quit)
    undoing.said.connect(window.status.say)
    undoing.outbox_wanted.connect(window.rooms.show_outbox)
    undoing.taken_back.connect(window.rooms.go_back_to)
    undoing.changed.connect(window.show_what_is_possible)
    undoing.strip.left.connect(window.rooms.back_to_work)
    window.deciding.take_back_wanted.connect(undoing.take_back)
    window.rooms.currentChanged.connect(window.show_what_is_possible)


def _connect_batching(window: MainWindow) -> None:
    batching = window.batching
    batching.begun.connect(window.rooms.step_on)
    batching.case_wanted.connect(window.rooms.show_case)
    batching.outbox_wanted.connect(window.rooms.show_outbox)
    batching.todo_wanted.connect(window.rooms.show_todo)
    batching.shops_wanted.connect(window.books.shops)
    batching.said.connect(window.status.say)

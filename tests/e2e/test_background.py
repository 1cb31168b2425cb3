"""The window on a platform that is really asked: cases appear, the line is cut and mended, one notice tells of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.desk import shops
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.sync.news import Standing
from models.desk.vaults import MemoryVault
from models.domain.clock import CorrectedClock, FixedClock
from models.domain.happenings import Kind
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.platform import connect
from ui.dialogs.absence import AbsenceDialog
from ui.dialogs.line_states import LineStatesDialog
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow
from ui.shell.notice_board import Notice, Topic
from ui.shell.syncing import SYNCED, Syncing

pytestmark = pytest.mark.slow

PATIENCE_MS = 20_000


@pytest.fixture
def desk(data_dir: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk whose time passes, for every clock in it, when `clock` is moved."""
    steered = CorrectedClock(clock.now, lambda: clock.now().timestamp())
    with closing(open_desk(data_dir, steered, MemoryVault())) as opened:
        yield opened


@pytest.fixture
def running(clock: FixedClock) -> Iterator[Simulator]:
    with Simulator(Settings(cases=60, near=True), clock=clock.now) as simulator:
        yield simulator


@dataclass
class Watcher:
    """Somebody at a window with its background."""

    qtbot: QtBot
    desk: Desk
    clock: FixedClock
    running: Simulator
    syncing: Syncing
    window: MainWindow
    lanes: Lanes

    def until(self, what: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(what()), timeout=PATIENCE_MS)

    @property
    def standing(self) -> Standing | None:
        states = self.syncing.states
        return states[0].standing if states else None

    @property
    def line(self) -> str:
        return self.window.status.platform.line.text()

    @property
    def shown(self) -> int:
        """How many cases the window shows."""
        return len(self.window.rooms.queues["all"].table.cases.rows)

    def absences(self) -> list[Notice]:
        return [notice for notice in self.syncing.notices if notice.topic is Topic.ABSENCE]

    def be_cut_off(self, span: timedelta) -> None:
        """The line is gone for so long."""
        self.running.cut()
        self.until(lambda: self.standing is Standing.OFFLINE)
        self.clock.move(span)
        self.running.mend()


@pytest.fixture
def watcher(qtbot: QtBot, desk: Desk, clock: FixedClock, running: Simulator, lanes: Lanes) -> Iterator[Watcher]:
    connect(desk, running)
    syncing = Syncing(desk, lanes, poll_seconds=0.1)
    window = MainWindow(desk, lanes, syncing)
    window.rooms.setCurrentWidget(window.rooms.queues["all"])
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    syncing.start()
    someone = Watcher(qtbot, desk, clock, running, syncing, window, lanes)
    someone.until(lambda: someone.standing is Standing.GOOD)
    someone.until(lambda: someone.shown == 60)
    yield someone
    someone.window.leave()
    qtbot.waitUntil(lambda: lanes.pending == 0)
    syncing.stop()


def test_cases_appear_by_themselves_and_the_line_says_so(watcher: Watcher) -> None:
    assert watcher.line.startswith("✓ Up to date")
    assert watcher.syncing.notices == ()
    assert not watcher.window.background.bar.isVisible()


def test_an_hour_without_a_line_is_one_notice(watcher: Watcher) -> None:
    watcher.be_cut_off(timedelta(hours=1))
    watcher.until(lambda: watcher.standing is Standing.GOOD and watcher.absences())
    (notice,) = watcher.syncing.notices
    assert notice.since is not None
    assert notice.until is not None
    assert timedelta(minutes=59) <= notice.until - notice.since <= timedelta(minutes=61)
    assert Kind.REFUNDED_BY_PLATFORM in {happening.kind for happening in notice.happenings}
    assert "Meanwhile:" in watcher.window.background.bar.lines[notice.number].text.text()


def test_without_a_line_the_window_says_since_when_and_where_to_look(watcher: Watcher) -> None:
    watcher.running.cut()
    watcher.until(lambda: watcher.standing is Standing.OFFLINE)
    assert "No line to the platform since" in watcher.line
    details = watcher.window.status.platform.details
    assert details.isVisible()
    watcher.qtbot.mouseClick(details, Qt.MouseButton.LeftButton)
    dialog = watcher.window.background.dialog
    assert isinstance(dialog, LineStatesDialog)
    watcher.until(lambda: [card.name.text() for card in dialog.cards.values()] == ["小店"])
    (card,) = dialog.cards.values()
    watcher.running.mend()
    watcher.qtbot.mouseClick(dialog.look_button, Qt.MouseButton.LeftButton)
    watcher.until(lambda: card.state.text().startswith("✓"))
    dialog.accept()
    watcher.until(lambda: watcher.window.background.dialog is None)
    assert not details.isVisible()


def test_a_notice_leads_to_its_cases_and_enter_to_one_of_them(watcher: Watcher) -> None:
    watcher.be_cut_off(timedelta(hours=8))
    watcher.until(watcher.absences)
    watcher.qtbot.keyClick(watcher.window, Qt.Key.Key_F8)
    (dialog,) = [top for top in QApplication.topLevelWidgets() if isinstance(top, AbsenceDialog)]
    watcher.until(lambda: watcher.lanes.pending == 0)
    wanted: list[str] = []
    dialog.case_wanted.connect(wanted.append)
    watcher.qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    tab = watcher.window.rooms.queue
    assert tab is watcher.window.rooms.queues["all"]
    watcher.until(lambda: tab.current_view is not None and tab.current_view.case.aftersale_id == wanted[0])


def test_a_key_puts_the_first_notice_away(watcher: Watcher) -> None:
    watcher.be_cut_off(timedelta(hours=1))
    watcher.until(watcher.absences)
    assert watcher.window.menus.show_notice.isEnabled()
    watcher.qtbot.keyClick(watcher.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert watcher.syncing.notices == ()
    assert not watcher.window.background.bar.isVisible()
    assert not watcher.window.menus.show_notice.isEnabled()


def test_another_language_keeps_the_background_and_its_notices(watcher: Watcher) -> None:
    watcher.be_cut_off(timedelta(hours=1))
    watcher.until(watcher.absences)
    threads = shop_threads()
    other = MainWindow(watcher.desk, watcher.lanes, watcher.syncing)
    other.show()
    old, watcher.window = watcher.window, other
    old.leave()
    assert other.background.bar.isVisible()
    assert watcher.line.startswith("✓")
    assert shop_threads() == threads


def shop_threads() -> set[threading.Thread]:
    """Those that stay; the one that reads ahead comes and goes with each round."""
    found = (thread for thread in threading.enumerate() if thread.name.startswith("sync-"))
    return {thread for thread in found if thread.name != "sync-ahead"}


def test_one_key_looks_here_and_at_the_platform(watcher: Watcher) -> None:
    calls = watcher.running.calls.total()
    watcher.qtbot.keyClick(watcher.window, Qt.Key.Key_F5)
    watcher.until(lambda: watcher.running.calls.total() > calls)
    assert "Look" in watcher.window.menus.look.text()
    assert watcher.window.status.currentMessage() == "Looking at the platform…"


def test_comparing_finds_what_the_increments_missed(watcher: Watcher) -> None:
    assert watcher.window.menus.compare.isEnabled()
    watcher.running.fail_next("gone")
    watcher.running.fail_next("hidden")
    watcher.qtbot.keyClick(watcher.window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    watcher.until(lambda: watcher.running.met.total() == 2)
    watcher.clock.move(timedelta(minutes=1))
    watcher.qtbot.keyClick(watcher.window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    watcher.until(lambda: any(Kind.GONE in {one.kind for one in n.happenings} for n in watcher.syncing.notices))


def test_a_shop_that_is_removed_is_not_asked_any_more(watcher: Watcher) -> None:
    shops.remove(watcher.desk, "小店")
    watcher.window.books.shops_changed.emit()
    watcher.until(lambda: watcher.syncing.states == ())
    watcher.until(lambda: not watcher.window.menus.compare.isEnabled())
    assert watcher.line == ""


def test_typing_and_selection_outlive_what_comes_in(watcher: Watcher) -> None:
    tab = watcher.window.rooms.queues["all"]
    tab.table.selectRow(7)
    chosen = tab.table.current_id
    tab.focus_search()
    watcher.qtbot.keyClicks(tab.bar.search, "699")
    tab.bar.search.setSelection(0, 1)
    watcher.clock.move(timedelta(minutes=4))
    watcher.lanes.changed.emit(SYNCED)
    watcher.until(lambda: watcher.lanes.pending == 0)
    assert tab.bar.search.hasFocus()
    assert (tab.bar.search.text(), tab.bar.search.selectedText()) == ("699", "6")
    assert tab.table.current_id == chosen

"""The window shows its first queue, and is furnished behind that: at once for whoever presses something."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.errors import UserError
from models.domain.queues import ALL, QUEUES
from models.domain.text import Text
from ui.alerts.alerting import Alerting
from ui.outbox.outbox_screen import OutboxScreen
from ui.queues import queue_tab
from ui.runtime.lanes import Lanes
from ui.safety.safety import Safety
from ui.shell.deciding import Deciding
from ui.shell.main_window import MainWindow
from ui.shell.status_line import StatusLine
from ui.shell.syncing import Syncing


@pytest.fixture
def window(desk: Desk, lanes: Lanes, syncing: Syncing, put: Callable[..., object]) -> Iterator[MainWindow]:
    """One that waits for its first queue, which has a case."""
    put(aftersale_id="1")
    made: list[Alerting] = []

    def alerting() -> Alerting:
        made.append(Alerting(desk, lanes, syncing))
        return made[-1]

    window = MainWindow(desk, lanes, syncing, alerting_later=alerting)
    window.show()
    yield window
    window.furnish()
    window.leave()
    assert len(made) == 1
    made[0].stop()


def entries(window: MainWindow) -> list[int]:
    """How many entries each menu has."""
    return [len(action.menu().actions()) for action in window.menuBar().actions()]


def test_the_first_queue_comes_first_and_the_rest_behind_it(window: MainWindow, lanes: Lanes, qtbot: QtBot) -> None:
    tab = window.rooms.queue
    assert tab is not None
    assert not window.whole
    assert entries(window) and not any(entries(window))
    assert window.alerting is None
    qtbot.waitUntil(lambda: bool(tab.table.cases.rows))
    assert not window.whole
    qtbot.waitUntil(lambda: window.whole and lanes.pending == 0)
    assert all(entries(window))
    assert window.alerting is not None
    assert isinstance(window.statusBar(), StatusLine)
    assert tab.current_view is not None
    assert tab.current_view.case.aftersale_id == "1"


def test_whoever_presses_a_key_has_it_at_once(window: MainWindow, qtbot: QtBot) -> None:
    told: list[bool] = []
    window.furnished.connect(lambda: told.append(window.whole))
    assert window.rooms.queue is not None
    qtbot.keyClick(window.rooms.queue.table, Qt.Key.Key_Down)
    assert window.whole
    assert told == [True]
    qtbot.keyClick(window.rooms.queue.table, Qt.Key.Key_Down)
    assert told == [True]


def test_a_key_for_the_case_is_heard_before_the_case_is_read(window: MainWindow, lanes: Lanes, qtbot: QtBot) -> None:
    tab = window.rooms.queue
    assert tab is not None
    qtbot.waitUntil(lambda: tab.table.current_id == "1")
    with qtbot.waitSignal(tab.evidence_requested, check_params_cb=lambda view, _: view.case.aftersale_id == "1"):
        tab.act("evidence")
    qtbot.waitUntil(lambda: lanes.pending == 0)


def test_what_goes_wrong_before_is_told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(Safety, "tell", lambda _self, error: told.append(error))
    error = UserError(Text("The disk is full."))
    window.tell(error)
    assert told == [error]


def test_it_can_be_closed_before(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.ended):
        window.quit()


def test_without_a_list_the_rest_comes_all_the_same(
    window: MainWindow, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ui.queues import paging

    def fail(*_args: object, **_more: object) -> None:
        raise UserError(Text("The data cannot be read."))

    monkeypatch.setattr(paging.queues, "page", fail)
    qtbot.waitUntil(lambda: window.whole)


def test_a_list_that_is_slow_to_come_keeps_nothing_back(
    window: MainWindow, lanes: Lanes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    come = threading.Event()
    monkeypatch.setattr(queue_tab, "_bring_in", lambda _painted: come.wait(30))
    assert window._latest.isActive()
    window._latest.start(1)
    qtbot.waitUntil(lambda: window.whole)
    assert not window._latest.isActive()
    come.set()
    qtbot.waitUntil(lambda: lanes.pending == 0)


def test_rooms_are_made_when_somebody_goes_there(window: MainWindow, lanes: Lanes, qtbot: QtBot) -> None:
    window.furnish()
    rooms = window.rooms
    first = rooms.queue
    assert rooms.made == [first]
    rooms.refresh(Changes.everything())
    assert rooms.made == [first]
    assert len(rooms.queues) == len(QUEUES)
    assert rooms.made == [first]
    rooms.show_queue(ALL.key)
    assert rooms.made == [first, rooms.queues[ALL.key]]
    assert rooms.currentWidget() is rooms.queues[ALL.key]
    assert rooms.queues[ALL.key].isVisible()
    rooms.setCurrentIndex(len(QUEUES) + 1)
    outbox = rooms.currentWidget()
    assert isinstance(outbox, OutboxScreen)
    assert outbox is rooms.outbox
    assert rooms.indexOf(outbox) == len(QUEUES) + 1
    qtbot.waitUntil(lambda: lanes.pending == 0)


def test_what_a_room_asks_that_was_made_later_is_done_too(
    window: MainWindow, lanes: Lanes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(Deciding, "ask", lambda _self, _view, key: asked.append(key))
    window.furnish()
    window.rooms.show_queue(ALL.key)
    tab = window.rooms.queues[ALL.key]
    qtbot.waitUntil(lambda: tab.current_view is not None and lanes.pending == 0)
    tab.action_requested.emit(tab.current_view, "refund")
    assert asked == ["refund"]

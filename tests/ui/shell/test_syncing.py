from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from models.desk.desk import Desk
from models.desk.sync.news import Absence, News, ShopState, Standing
from models.domain.changes import Changes
from models.domain.clock import FixedClock
from models.domain.happenings import Kind
from tests.factory import NOW
from tests.ui.shell.conftest import happened
from ui.runtime.lanes import Lanes
from ui.shell import syncing as module
from ui.shell.notice_board import Topic
from ui.shell.syncing import SOON_MS, Syncing


@pytest.fixture
def changes(lanes: Lanes) -> list[Changes]:
    seen: list[Changes] = []
    lanes.changed.connect(seen.append)
    return seen


def test_many_small_changes_make_screens_look_once(syncing: Syncing, changes: list[Changes], qtbot: QtBot) -> None:
    for _ in range(200):
        syncing.take(News(cases_changed=True))
    assert changes == []
    qtbot.waitUntil(lambda: bool(changes))
    qtbot.wait(SOON_MS + 100)
    assert changes == [Changes(cases=True, todos=True)]


def test_the_first_reading_shows_what_is_here_already_now_and_then(
    syncing: Syncing, changes: list[Changes], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FILLING_MS", 50)
    for done in range(3):
        syncing.take(News(states=(ShopState(shop_id=2, standing=Standing.FILLING, done=done, left=9),)))
    qtbot.waitUntil(lambda: bool(changes))
    assert len(changes) == 1


def test_states_are_told_once_each(syncing: Syncing, qtbot: QtBot) -> None:
    state = ShopState(shop_id=2, standing=Standing.GOOD, answered_at=NOW)
    with qtbot.waitSignal(syncing.states_changed):
        syncing.take(News(states=(state,)))
    with qtbot.assertNotEmitted(syncing.states_changed):
        syncing.take(News(states=(state,)))
    assert syncing.states == (state,)


def test_an_absence_is_one_notice(syncing: Syncing, qtbot: QtBot) -> None:
    absence = Absence(since=NOW - timedelta(hours=1), until=NOW, happenings=(happened(Kind.NEW),))
    with qtbot.waitSignal(syncing.notices_changed):
        syncing.take(News(absence=absence))
    (notice,) = syncing.notices
    with qtbot.waitSignal(syncing.notices_changed):
        syncing.put_away(notice.number)
    assert syncing.notices == ()


def test_moved_deadlines_are_looked_up(syncing: Syncing, put: Callable, settle: Callable[[], None]) -> None:
    due = NOW + timedelta(hours=2)
    case = put(deadline_at=due, deadline_was=due + timedelta(hours=5))
    syncing.take(News(happenings=(happened(Kind.DEADLINE_EARLIER, case.aftersale_id),)))
    settle()
    (notice,) = syncing.notices
    assert (notice.topic, notice.due) == (Topic.EARLIER, due)


def test_more_that_move_while_they_are_looked_up_are_looked_up_too(
    syncing: Syncing, put: Callable, settle: Callable[[], None]
) -> None:
    made = [put(deadline_was=NOW + timedelta(hours=30 + n)) for n in range(3)]
    for case in made:
        syncing.take(News(happenings=(happened(Kind.DEADLINE_EARLIER, case.aftersale_id),)))
    settle()
    (notice,) = syncing.notices
    assert notice.cases == tuple(case.aftersale_id for case in made)
    assert notice.due is not None


def test_a_deadline_that_moved_back_takes_its_notice_along(
    syncing: Syncing, put: Callable, settle: Callable[[], None], qtbot: QtBot
) -> None:
    case = put(deadline_was=NOW + timedelta(hours=1))  # later by now
    syncing.take(News(happenings=(happened(Kind.DEADLINE_EARLIER, case.aftersale_id),)))
    settle()
    assert syncing.notices == ()


def test_a_bug_is_shown_once(syncing: Syncing, failures: list[BaseException]) -> None:
    for _ in range(3):
        syncing.take(News(bug=RuntimeError("the round fell")))
    syncing.take(News(bug=RuntimeError("another")))
    assert [str(failures.pop(0)), str(failures.pop(0)), failures] == ["the round fell", "another", []]


def test_news_of_other_threads_come_in_this_one(syncing: Syncing, qtbot: QtBot) -> None:
    heard: list[int] = []
    syncing.states_changed.connect(lambda: heard.append(threading.get_ident()))
    news = News(states=(ShopState(shop_id=2),))
    thread = threading.Thread(target=syncing._service.tell, args=(news,))
    thread.start()
    thread.join()
    assert heard == []
    qtbot.waitUntil(lambda: heard == [threading.get_ident()])


def test_after_a_sleep_it_looks_at_once(syncing: Syncing, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[bool] = []
    monkeypatch.setattr(syncing._service, "look_now", lambda *, check: looked.append(check))
    for _ in range(3):
        syncing.tick(clock.now())
        clock.move(timedelta(seconds=1))
    assert looked == []
    clock.move(timedelta(hours=8))
    syncing.tick(clock.now())
    assert looked == [False]


def test_nothing_comes_after_the_end(desk: Desk, lanes: Lanes, qtbot: QtBot, changes: list[Changes]) -> None:
    made = Syncing(desk, lanes)
    made.take(News(cases_changed=True))
    made._service.tell(News(cases_changed=True))
    made.stop()
    made._service.tell(News(cases_changed=True))
    qtbot.wait(SOON_MS + 100)
    assert changes == []


def test_it_goes_when_nobody_holds_it(desk: Desk, lanes: Lanes) -> None:
    """Its service must not keep it: what dies in a cycle may die in another thread."""
    made = Syncing(desk, lanes)
    watch = weakref.ref(made)
    gc.disable()
    try:
        made.stop()
        del made
        assert watch() is None
    finally:
        gc.enable()

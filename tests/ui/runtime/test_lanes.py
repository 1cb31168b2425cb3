from __future__ import annotations

import gc
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from models.domain.cancel import CancelToken
from models.domain.changes import Changes
from models.domain.errors import CancelledError, UserError
from models.domain.text import Text
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import TURN_SECONDS, Lanes

READ, WRITE, NETWORK = LaneName.READ, LaneName.WRITE, LaneName.NETWORK


@pytest.fixture
def lanes(qapp) -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    assert lanes.shutdown(5)


class Ear:
    """Writes down what it is told, and in which thread."""

    def __init__(self) -> None:
        self.heard: list[object] = []
        self.threads: set[int] = set()

    def __call__(self, *values: object) -> None:
        self.heard.append(values[0] if values else None)
        self.threads.add(threading.get_ident())


def settle(qtbot: QtBot, lanes: Lanes) -> None:
    qtbot.waitUntil(lambda: lanes.pending == 0, timeout=5000)


def refuse() -> None:
    raise UserError(Text("The file is empty."))


def blow_up() -> None:
    raise ZeroDivisionError


def stop() -> None:
    raise CancelledError


# results


@pytest.mark.parametrize("lane", LaneName)
def test_work_runs_elsewhere_and_its_result_arrives_here(qtbot: QtBot, lanes: Lanes, lane: LaneName) -> None:
    ear = Ear()
    lanes.run(lane, threading.get_ident, done=ear)
    settle(qtbot, lanes)
    assert ear.heard != [threading.get_ident()]
    assert ear.threads == {threading.get_ident()}


def test_a_lambda_too_is_called_in_the_gui_thread(qtbot: QtBot, lanes: Lanes) -> None:
    seen: list[int] = []
    lanes.run(READ, lambda: 5, done=lambda result: seen.append(threading.get_ident()))
    settle(qtbot, lanes)
    assert seen == [threading.get_ident()]


def test_writes_are_done_one_after_the_other_in_order(qtbot: QtBot, lanes: Lanes) -> None:
    done: list[int] = []
    for number in range(200):
        lanes.run(WRITE, done.append, number)
    settle(qtbot, lanes)
    assert done == list(range(200))


def test_reading_does_not_wait_for_writing(qtbot: QtBot, lanes: Lanes) -> None:
    gate, ear = threading.Event(), Ear()
    lanes.run(WRITE, gate.wait, 5)
    lanes.run(READ, lambda: "page", done=ear)
    qtbot.waitUntil(lambda: ear.heard == ["page"])
    gate.set()


def test_idle_is_told_when_the_last_job_has_reported(qtbot: QtBot, lanes: Lanes) -> None:
    with qtbot.waitSignal(lanes.idle):
        lanes.run(READ, int)
        lanes.run(NETWORK, int)
    assert lanes.pending == 0


# changes


def test_changes_are_told_once_after_done(qtbot: QtBot, lanes: Lanes) -> None:
    order: list[object] = []
    lanes.changed.connect(order.append)
    lanes.run(WRITE, lambda: "attempt", done=order.append, changes=Changes(todos=True))
    settle(qtbot, lanes)
    assert order == ["attempt", Changes(todos=True)]


def test_a_result_that_is_changes_is_told(qtbot: QtBot, lanes: Lanes) -> None:
    ear = Ear()
    lanes.changed.connect(ear)
    lanes.run(WRITE, lambda: Changes(cases=True))
    lanes.run(WRITE, Changes)
    settle(qtbot, lanes)
    assert ear.heard == [Changes(cases=True)]


def test_the_store_changed_even_if_nobody_waited_or_the_callback_broke(qtbot: QtBot, lanes: Lanes) -> None:
    ear = Ear()
    lanes.changed.connect(ear)

    def breaks(result: object) -> None:
        raise ValueError("in the callback")

    with qtbot.captureExceptions() as caught:
        lanes.run(WRITE, int, done=breaks, changes=Changes(cases=True))
        lanes.run(WRITE, int, changes=Changes(todos=True)).drop()
        settle(qtbot, lanes)
    assert ear.heard == [Changes(cases=True), Changes(todos=True)]
    assert [kind for kind, *_ in caught] == [ValueError]


def test_failed_work_changes_nothing(qtbot: QtBot, lanes: Lanes) -> None:
    ear = Ear()
    lanes.changed.connect(ear)
    lanes.run(WRITE, refuse, failed=lambda error: None, changes=Changes(cases=True))
    settle(qtbot, lanes)
    assert ear.heard == []


# failures


def kinds(ear: Ear) -> list[type]:
    return [type(error) for error in ear.heard]


def test_a_sentence_goes_to_its_handler_alone(qtbot: QtBot, lanes: Lanes) -> None:
    shell, screen = Ear(), Ear()
    lanes.failed.connect(shell)
    lanes.run(READ, refuse, failed=screen)
    settle(qtbot, lanes)
    assert (kinds(screen), kinds(shell)) == ([UserError], [])


@pytest.mark.parametrize(("work", "kind"), [(refuse, UserError), (blow_up, ZeroDivisionError)])
def test_without_a_handler_the_shell_hears_of_it(qtbot: QtBot, lanes: Lanes, work, kind: type) -> None:
    shell = Ear()
    lanes.failed.connect(shell)
    lanes.run(READ, work)
    settle(qtbot, lanes)
    assert kinds(shell) == [kind]


def test_a_bug_goes_to_both(qtbot: QtBot, lanes: Lanes) -> None:
    shell, screen = Ear(), Ear()
    lanes.failed.connect(shell)
    lanes.run(READ, blow_up, failed=screen)
    settle(qtbot, lanes)
    assert (kinds(screen), kinds(shell)) == ([ZeroDivisionError], [ZeroDivisionError])


def test_a_bug_is_shown_even_if_its_screen_is_gone(qtbot: QtBot, lanes: Lanes) -> None:
    shell = Ear()
    lanes.failed.connect(shell)
    for lane in (READ, WRITE):
        owner = QObject()
        lanes.run(lane, blow_up, failed=print, owner=owner)
        delete(owner)
    settle(qtbot, lanes)
    assert kinds(shell) == [ZeroDivisionError] * 2


def test_a_refused_write_is_shown_even_if_its_screen_is_gone_and_a_refused_look_is_not(
    qtbot: QtBot, lanes: Lanes
) -> None:
    shell = Ear()
    lanes.failed.connect(shell)
    for lane in (READ, WRITE):
        owner = QObject()
        lanes.run(lane, refuse, failed=print, owner=owner)
        delete(owner)
    settle(qtbot, lanes)
    assert kinds(shell) == [UserError]


# owners


def test_a_destroyed_widget_gets_no_result(qtbot: QtBot, lanes: Lanes) -> None:
    gate = threading.Event()
    label = QLabel()
    lanes.run(READ, lambda: gate.wait(5) and "late", done=label.setText)
    delete(label)
    gate.set()
    settle(qtbot, lanes)  # setText on a deleted label would raise, and pytest-qt would fail the test


def test_a_widget_never_dies_in_a_worker(qtbot: QtBot, lanes: Lanes) -> None:
    died: list[int] = []

    class Screen(QObject):
        def show_it(self, result: object) -> None: ...

    for _ in range(100):
        screen = Screen()
        screen.destroyed.connect(lambda: died.append(threading.get_ident()))
        lanes.run(NETWORK, time.sleep, 0, done=screen.show_it)
        del screen
    settle(qtbot, lanes)
    gc.collect()
    assert died == [threading.get_ident()] * 100


# stopping


def endless(*, cancel: CancelToken) -> None:
    while True:
        cancel.check()
        time.sleep(0.001)


def test_long_work_stops_and_says_so(qtbot: QtBot, lanes: Lanes) -> None:
    stopped, token = Ear(), CancelToken()
    lanes.run(WRITE, endless, cancel=token, cancelled=stopped, failed=stopped)
    token.cancel()
    settle(qtbot, lanes)
    assert stopped.heard == [None]


def test_a_cancelled_error_without_a_handler_is_silent(qtbot: QtBot, lanes: Lanes) -> None:
    shell = Ear()
    lanes.failed.connect(shell)
    lanes.run(READ, stop)
    settle(qtbot, lanes)
    assert shell.heard == []


def test_work_past_stopping_ends_in_done(qtbot: QtBot, lanes: Lanes) -> None:
    begun, gate, done, cancelled = threading.Event(), threading.Event(), Ear(), Ear()
    job = lanes.run(WRITE, lambda: (begun.set(), gate.wait(5)), done=done, cancelled=cancelled)
    assert begun.wait(5)
    job.cancel()
    gate.set()
    settle(qtbot, lanes)
    assert (len(done.heard), cancelled.heard) == (1, [])


def test_a_dropped_look_reports_nothing_and_its_successor_does(qtbot: QtBot, lanes: Lanes) -> None:
    ear = Ear()
    lanes.run(READ, lambda: "old", done=ear, cancelled=ear).drop()
    lanes.run(READ, lambda: "new", done=ear)
    settle(qtbot, lanes)
    assert ear.heard == ["new"]


# progress


def counting(rows: int, *, progress, cancel: CancelToken) -> int:
    for row in range(rows + 1):
        progress(row, rows)
    return rows


def test_progress_arrives_here_thinned_out_and_ends_at_the_end(qtbot: QtBot, lanes: Lanes) -> None:
    seen: list[tuple[int, int]] = []
    threads: set[int] = set()

    def show(done: int, total: int) -> None:
        seen.append((done, total))
        threads.add(threading.get_ident())

    lanes.run(WRITE, counting, 100_000, progress=show, cancel=CancelToken())
    settle(qtbot, lanes)
    assert seen[-1] == (100_000, 100_000)
    assert seen == sorted(seen)
    assert len(seen) < 100
    assert threads == {threading.get_ident()}


# rules


def test_another_thread_may_not_start_work(qtbot: QtBot, lanes: Lanes) -> None:
    ear = Ear()
    lanes.run(READ, lambda: lanes.run(READ, int), failed=ear)
    settle(qtbot, lanes)
    assert kinds(ear) == [RuntimeError]


def test_work_may_not_carry_a_widget(qtbot: QtBot, lanes: Lanes) -> None:
    with pytest.raises(TypeError, match="Qt objects"):
        lanes.run(READ, print, lanes)
    assert lanes.pending == 0


# closing


def test_closing_stops_what_can_be_stopped(qapp) -> None:
    lanes, ear = Lanes(), Ear()
    lanes.run(WRITE, endless, cancel=CancelToken(), done=ear, cancelled=ear, failed=ear)
    lanes.run(READ, lambda: "page", done=ear)
    began = time.monotonic()
    assert lanes.shutdown(5)
    assert time.monotonic() - began < 2
    qapp.processEvents()
    assert ear.heard == []


def test_closing_still_carries_out_queued_decisions(qapp) -> None:
    lanes, done = Lanes(), []
    lanes.run(WRITE, endless, cancel=CancelToken())
    for number in range(5):
        lanes.run(WRITE, done.append, number)
    assert lanes.shutdown(5)
    assert done == list(range(5))


def test_closing_does_not_begin_queued_looks(qapp) -> None:
    lanes, seen, gate = Lanes(), [], threading.Event()
    lanes.run(READ, gate.wait, 0.2)
    lanes.run(READ, seen.append, 1)
    assert lanes.shutdown(5)
    assert seen == []


def test_closing_gives_up_on_what_never_ends(qapp, caplog: pytest.LogCaptureFixture) -> None:
    lanes, begun, gate = Lanes(), threading.Event(), threading.Event()
    lanes.run(NETWORK, lambda: (begun.set(), gate.wait(10)))
    assert begun.wait(5)
    assert not lanes.shutdown(0.05)
    assert "still going on" in caplog.text
    gate.set()


def test_closed_lanes_take_no_work_and_may_be_closed_again(qapp) -> None:
    lanes = Lanes()
    assert lanes.shutdown(1)
    assert lanes.shutdown(1)
    with pytest.raises(RuntimeError, match="closed"):
        lanes.run(READ, int)


def test_a_thousand_jobs_on_all_lanes_all_report(qtbot: QtBot, lanes: Lanes) -> None:
    ear = Ear()
    for number in range(1000):
        lanes.run(list(LaneName)[number % 3], lambda number=number: number, done=ear)
    settle(qtbot, lanes)
    assert sorted(ear.heard) == list(range(1000))
    assert ear.threads == {threading.get_ident()}


def test_a_worker_that_reckons_lets_the_window_in_soon(lanes):
    assert sys.getswitchinterval() == pytest.approx(TURN_SECONDS)

"""Whose turn it is, and how fast turns follow."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from itertools import pairwise

import pytest

from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError
from models.doudian.pacer import LONGEST_PAUSE_SECONDS, LONGEST_SECONDS, SHORTEST_SECONDS, Pacer, Urgency

MONEY, STAFF, SYNC = Urgency.MONEY, Urgency.STAFF, Urgency.SYNC


class Steady:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def waiting(pacer: Pacer, count: int) -> None:
    until = time.monotonic() + 5
    while len(pacer._waiting) != count:
        assert time.monotonic() < until
        time.sleep(0.002)


def started(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


# the pace


def test_when_all_is_well_nobody_waits() -> None:
    pacer = Pacer()
    begun = time.monotonic()
    for _ in range(1000):
        pacer.wait_turn(SYNC)
        pacer.went_well()
    assert pacer.interval == 0
    assert time.monotonic() - begun < 0.5


def test_complaints_double_the_interval_up_to_a_limit() -> None:
    pacer = Pacer()
    intervals = []
    for _ in range(10):
        pacer.slow_down()
        intervals.append(pacer.interval)
    assert intervals[:4] == [SHORTEST_SECONDS, 0.5, 1.0, 2.0]
    assert intervals[-1] == LONGEST_SECONDS


def test_calls_that_go_well_bring_the_pace_back_step_by_step() -> None:
    pacer = Pacer()
    pacer.slow_down()
    intervals = [pacer.interval]
    while pacer.interval:
        pacer.went_well()
        intervals.append(pacer.interval)
    assert intervals == sorted(intervals, reverse=True)
    assert 10 < len(intervals) < 40


def test_calls_under_way_at_once_complain_once() -> None:
    steady = Steady()
    pacer = Pacer(steady)
    turns = [pacer.wait_turn(SYNC) for _ in range(20)]
    steady.now += 0.1
    for turn in turns:
        pacer.slow_down(started=turn)
    assert pacer.interval == SHORTEST_SECONDS
    pacer.went_well(turns[0])  # began before the complaint: says nothing about the pace since
    assert pacer.interval == SHORTEST_SECONDS
    steady.now += 1
    pacer.slow_down(started=pacer.wait_turn(SYNC))
    assert pacer.interval == 2 * SHORTEST_SECONDS


def test_turns_are_spaced_after_the_pause() -> None:
    pacer = Pacer()
    begun = time.monotonic()
    pacer.slow_down()
    for _ in range(3):
        pacer.wait_turn(SYNC)
    assert 3 * SHORTEST_SECONDS <= time.monotonic() - begun < 3 * SHORTEST_SECONDS + 0.4


@pytest.mark.parametrize(("asked", "pause"), [(7.0, 7.0), (0.0, 0.0), (1e9, LONGEST_PAUSE_SECONDS), (-3.0, 0.0)])
def test_the_pause_is_what_the_platform_asks_for(asked: float, pause: float) -> None:
    steady = Steady()
    pacer = Pacer(steady)
    pacer.slow_down(asked)
    assert pacer._next_start == steady.now + pause


def test_a_shorter_wish_does_not_end_a_longer_pause() -> None:
    steady = Steady()
    pacer = Pacer(steady)
    pacer.slow_down(60.0)
    pacer.slow_down(1.0)
    assert pacer._next_start == steady.now + 60


# the order


def test_the_urgent_go_first_and_otherwise_who_came_first() -> None:
    pacer = Pacer()
    pacer.slow_down(0.3)
    order: list[tuple[Urgency, int]] = []

    def go(urgency: Urgency, number: int) -> None:
        pacer.wait_turn(urgency)
        order.append((urgency, number))

    threads = []
    for number, urgency in enumerate([SYNC, STAFF, SYNC, MONEY, STAFF, MONEY]):
        threads.append(started(lambda urgency=urgency, number=number: go(urgency, number)))
        waiting(pacer, number + 1)
    pacer._interval = 0.02
    for thread in threads:
        thread.join()
    assert order == [(MONEY, 3), (MONEY, 5), (STAFF, 1), (STAFF, 4), (SYNC, 0), (SYNC, 2)]
    assert pacer._waiting == []


def test_cancelling_wakes_a_waiter_at_once_and_frees_the_way() -> None:
    steady = Steady()
    pacer = Pacer(steady)
    pacer.slow_down(60.0)
    cancel, ended, passed = CancelToken(), [], []

    def give_up() -> None:
        with pytest.raises(CancelledError):
            pacer.wait_turn(MONEY, cancel)
        ended.append(time.monotonic())

    def go() -> None:
        pacer.wait_turn(SYNC, CancelToken())
        passed.append(True)

    quitter = started(give_up)
    waiting(pacer, 1)
    patient = started(go)
    waiting(pacer, 2)
    cancelled = time.monotonic()
    cancel.cancel()
    quitter.join()
    assert ended[0] - cancelled < 0.3
    waiting(pacer, 1)
    steady.now += 61  # also: the seconds of a laptop that slept count
    patient.join()
    assert passed == [True]


def test_who_is_cancelled_before_waiting_gets_no_turn() -> None:
    cancel = CancelToken()
    cancel.cancel()
    pacer = Pacer()
    with pytest.raises(CancelledError):
        pacer.wait_turn(MONEY, cancel)
    assert pacer._waiting == []


def test_a_waiter_that_dies_blocks_nobody() -> None:
    class Broken(CancelToken):
        def check(self) -> None:
            raise ZeroDivisionError

    pacer = Pacer()
    with pytest.raises(ZeroDivisionError):
        pacer.wait_turn(MONEY, Broken())
    assert pacer.wait_turn(SYNC) > 0


def test_many_threads_each_get_a_turn() -> None:
    pacer = Pacer()
    starts: list[float] = []

    def go() -> None:
        for _ in range(5):
            starts.append(pacer.wait_turn(SYNC))

    pacer._interval = 0.002
    threads = [started(go) for _ in range(16)]
    for thread in threads:
        thread.join()
    starts.sort()
    assert len(starts) == 80
    assert all(later - earlier >= 0.0019 for earlier, later in pairwise(starts))

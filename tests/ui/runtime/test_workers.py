from __future__ import annotations

import threading
import time
import weakref

import pytest

from ui.runtime.workers import Workers


def soon() -> float:
    return time.monotonic() + 5


def test_one_thread_keeps_the_order() -> None:
    done: list[int] = []
    workers = Workers("w", 1)
    for number in range(100):
        workers.put(lambda number=number: done.append(number))
    workers.close()
    assert workers.join(soon())
    assert done == list(range(100))


def test_several_threads_work_side_by_side() -> None:
    together = threading.Barrier(3, timeout=5)
    workers = Workers("w", 3)
    for _ in range(3):
        workers.put(lambda: together.wait() and None)
    workers.close()
    assert workers.join(soon())
    assert not together.broken


def test_an_idle_thread_is_used_before_another_is_started() -> None:
    names: set[str] = set()
    over = threading.Event()

    def work() -> None:
        names.add(threading.current_thread().name)
        over.set()

    workers = Workers("w", 4)
    for _ in range(5):
        over.clear()
        workers.put(work)
        assert over.wait(5)
        time.sleep(0.01)
    workers.close()
    assert workers.join(soon())
    assert names == {"w-1"}


def test_no_thread_without_work() -> None:
    before = threading.active_count()
    workers = Workers("w", 1)
    assert threading.active_count() == before
    workers.close()
    assert workers.join(soon())


def test_closed_workers_take_nothing_more() -> None:
    workers = Workers("w", 1)
    workers.close()
    with pytest.raises(RuntimeError, match="closed"):
        workers.put(lambda: None)


def test_join_gives_up_at_its_deadline() -> None:
    stop = threading.Event()
    workers = Workers("w", 1)
    workers.put(lambda: stop.wait(5) and None)
    workers.close()
    assert not workers.join(time.monotonic() + 0.05)
    stop.set()
    assert workers.join(soon())


def test_finished_work_is_let_go_of_while_the_thread_waits() -> None:
    class Heavy:
        def __call__(self) -> None:
            over.set()

    over = threading.Event()
    heavy = Heavy()
    gone = weakref.ref(heavy)
    workers = Workers("w", 1)
    workers.put(heavy)
    del heavy
    assert over.wait(5)
    until = soon()
    while gone() is not None and time.monotonic() < until:
        time.sleep(0.005)
    assert gone() is None
    workers.close()
    assert workers.join(soon())

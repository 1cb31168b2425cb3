"""Garbage is collected in the window's own thread, whatever thread makes it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from models.desk.collector import LIMITS
from ui.runtime.collector import LOOK_MS, Collector, spare


@pytest.fixture
def collector(qapp: object) -> Iterator[Collector]:
    gc.enable()  # as Python starts
    collector = Collector()
    yield collector
    collector._timer.stop()
    gc.unfreeze()
    gc.disable()  # as all tests run


class Part(QObject):
    """A part of a window that only hangs on to itself."""

    def __init__(self, ended_in: list[str]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: ended_in.append(threading.current_thread().name))


def busy(kept: list[list[int]]) -> None:
    """Make so much that Python's own collector would have looked through all of it many times."""
    kept += ([number] for number in range(LIMITS[0] * 5))


def test_a_worker_destroys_no_part_of_the_window(collector: Collector) -> None:
    ended_in: list[str] = []
    for _ in range(100):
        Part(ended_in)
    kept: list[list[int]] = []
    worker = threading.Thread(target=busy, args=(kept,), name="worker")
    worker.start()
    worker.join()
    assert ended_in == []
    collector.look()
    assert ended_in == [threading.main_thread().name] * 100


def test_it_looks_by_itself(collector: Collector, qtbot: object) -> None:
    ended_in: list[str] = []
    Part(ended_in)
    kept: list[list[int]] = []
    busy(kept)
    assert ended_in == []
    qtbot.waitUntil(lambda: bool(ended_in), timeout=LOOK_MS * 10)


def test_little_is_not_looked_for(collector: Collector) -> None:
    gc.collect()
    ended_in: list[str] = []
    Part(ended_in)
    collector.look()
    assert ended_in == []


def test_what_is_spared_is_not_looked_through_again(collector: Collector) -> None:
    kept = [[number] for number in range(1_000)]
    before = gc.get_freeze_count()
    spare()
    assert gc.get_freeze_count() >= before + len(kept)
    assert not any(one is kept for one in gc.get_objects())

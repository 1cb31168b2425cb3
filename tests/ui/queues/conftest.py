from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.clock import FixedClock
from models.domain.queues import ALL, Queue
from models.store import cases
from tests.factory import NOW
from ui.queues.queue_tab import QueueTab
from ui.runtime.lanes import Lanes
from ui.runtime.ticker import Ticker

AddCases = Callable[[Sequence[AfterSale]], None]
OpenTab = Callable[..., QueueTab]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def desk(data_dir: Path, clock: FixedClock) -> Iterator[Desk]:
    opened = open_desk(data_dir, clock)
    yield opened
    opened.close()


@pytest.fixture
def add(desk: Desk) -> AddCases:
    """Put cases into the store."""

    def add_cases(made: Sequence[AfterSale]) -> None:
        with desk.store.writing() as session:
            cases.add_many(session, [(case, {}) for case in made], NOW)

    return add_cases


@pytest.fixture
def lanes(qtbot: QtBot, desk: Desk) -> Iterator[Lanes]:
    """Real lanes. A failure that nobody handled fails the test."""
    made = Lanes()
    failures: list[BaseException] = []
    made.failed.connect(failures.append)
    yield made
    made.shutdown()
    assert not failures


@pytest.fixture
def settle(qtbot: QtBot, lanes: Lanes) -> Callable[[], None]:
    """Wait until nothing is under way."""
    return lambda: qtbot.waitUntil(lambda: lanes.pending == 0)


@pytest.fixture
def open_tab(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Callable[[], None]) -> Iterator[OpenTab]:
    ticker = Ticker(desk.clock)

    def open_it(queue: Queue = ALL, *, show: bool = True) -> QueueTab:
        tab = QueueTab(desk, lanes, ticker, queue)
        qtbot.addWidget(tab)
        tab.resize(1440, 800)
        if show:
            tab.show()
            tab.activateWindow()
            settle()
        return tab

    yield open_it
    ticker.stop()
    settle()

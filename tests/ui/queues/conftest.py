from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from pytestqt.qtbot import QtBot

from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.queues import ALL, Queue
from models.store import cases
from tests.factory import NOW
from ui.queues.queue_tab import QueueTab
from ui.runtime.lanes import Lanes
from ui.runtime.ticker import Ticker

AddCases = Callable[[Sequence[AfterSale]], None]
OpenTab = Callable[..., QueueTab]


@pytest.fixture
def add(desk: Desk) -> AddCases:
    """Put cases into the store."""

    def add_cases(made: Sequence[AfterSale]) -> None:
        with desk.store.writing() as session:
            cases.add_many(session, [(case, {}) for case in made], NOW)

    return add_cases


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

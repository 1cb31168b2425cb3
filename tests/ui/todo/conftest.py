from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.desk import decide, importing
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt
from models.domain.clock import FixedClock
from models.store import cases
from tests.factory import NOW, name_at, write_export
from ui.runtime.lanes import Lanes
from ui.todo.todo_screen import TodoScreen


@pytest.fixture
def decided(desk: Desk) -> Callable[..., Attempt]:
    """Store a case and decide it."""

    def decide_it(case: AfterSale, action: str = "refund", **given: object) -> Attempt:
        with desk.store.writing() as session:
            cases.add_many(session, [(case, {})], NOW)
        return decide.act(desk, case.aftersale_id, action, ActInput(by="小林", **given))

    return decide_it


@pytest.fixture
def imported(desk: Desk, clock: FixedClock, tmp_path: Path) -> Callable[..., None]:
    """Import what the platform shows now."""

    def import_it(*shown: AfterSale) -> None:
        importing.import_file(desk, write_export(tmp_path / name_at(clock.now()), shown))

    return import_it


@pytest.fixture
def open_screen(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Callable[[], None]) -> Callable[[], TodoScreen]:
    def open_it(*, show: bool = True) -> TodoScreen:
        screen = TodoScreen(desk, lanes)
        lanes.changed.connect(screen.refresh)
        qtbot.addWidget(screen)
        screen.resize(1200, 800)
        if show:
            screen.show()
            screen.activateWindow()
            qtbot.waitUntil(screen.isActiveWindow)
            settle()
        return screen

    return open_it

"""A real screen over a real ledger, and for what is sent a real courier with a real platform behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.desk.desk import Desk
from models.domain.actions import BY_KEY
from models.domain.aftersale import AfterSale
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from models.simulator.simulator import Simulator
from models.store import cases
from tests.factory import NOW
from ui.outbox.outbox_screen import OutboxScreen
from ui.runtime.lanes import Lanes
from ui.shell.sending import Sending

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_screen(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Callable[[], None]) -> Callable[..., OutboxScreen]:
    def open_it(sending: Sending | None = None, *, show: bool = True) -> OutboxScreen:
        screen = OutboxScreen(desk, lanes, sending=sending)
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


@pytest.fixture
def press(qtbot: QtBot, settle: Callable[[], None]) -> Callable[..., None]:
    """Press a key in the list, as somebody who has seen what stands there."""

    def press_it(screen: OutboxScreen, key: Qt.Key = Qt.Key.Key_Return, *modifiers: Qt.KeyboardModifier) -> None:
        qtbot.waitUntil(lambda: not screen.just_changed)
        qtbot.keyClick(screen.section.list, key, *modifiers)
        settle()

    return press_it


@pytest.fixture
def sending(desk: Desk, lanes: Lanes) -> Iterator[Sending]:
    """A running courier."""
    made = Sending(desk, lanes)
    made.start()
    yield made
    lanes.shutdown()
    made.stop()


@dataclass
class Town:
    """The platform, the desk's clock, and cases of it that wait for a decision."""

    running: Simulator
    clock: FixedClock
    waiting: list[AfterSale]

    @property
    def paid(self) -> list[str]:
        """The cases that money went out for, each as often as it did."""
        return [payment["aftersale_id"] for payment in self.running.book()]


@pytest.fixture
def town(desk: Desk, running: Simulator, clock: FixedClock, sync: Callable[..., Any]) -> Town:
    """A desk that has read its platform."""
    sync()
    with desk.store.reading() as session:
        numbers = [one["aftersale_id"] for one in running.cases() if one["open"]]
        found = [case for case in cases.all_in_order(session, numbers) if _waits(case)]
    return Town(running, clock, found)


def _waits(case: AfterSale) -> bool:
    far = case.deadline_at is not None and case.deadline_at > NOW + timedelta(hours=1)
    return far and case.status == AfterSaleStatus.AWAITS_REVIEW and BY_KEY["refund"].way(case) is not None

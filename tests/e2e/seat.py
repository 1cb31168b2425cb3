"""A clerk at the real window of a desk whose decisions are sent, to a platform that runs beside it in the same time."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.vaults import MemoryVault
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.changes import Changes
from models.domain.clock import FixedClock
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.e2e.conftest import Clerk
from tests.platform import connect
from tests.unit.desk.ledger.counter import Counter, pc_clock
from ui.dialogs.conflict import ConflictDialog
from ui.dialogs.refund import RefundDialog
from ui.queues.queue_tab import QueueTab
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow
from ui.shell.sending import Sending

PATIENCE_MS = 20_000
SECOND = timedelta(seconds=1)
HOLD = 5 * SECOND
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Seat(Clerk):
    """A clerk whose decisions are sent."""

    counter: Counter
    sending: Sending

    def until(self, what: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(what()), timeout=PATIENCE_MS)

    @property
    def strip(self):
        return self.window.undoing.strip

    @property
    def tab(self) -> QueueTab:
        tab = self.window.rooms.queue
        assert tab is not None
        return tab

    @property
    def told(self) -> str:
        """What stands in the strip until somebody puts it away."""
        return " ".join(sentence.text for sentence in self.strip.results.sentences)

    def at(self, case: AfterSale, queue: str = "unshipped_review") -> None:
        """Have a case under the keys."""
        self.go_to(queue)
        assert self.tab.table.select_case(case.aftersale_id)
        self.settle()

    def refund(self, case: AfterSale) -> Attempt:
        """Decide to refund, by keys alone; the decision as it is written."""
        self.at(case)
        self.press(Qt.Key.Key_R)
        self.enter(self.dialog(RefundDialog))
        self.until(lambda: self.window.deciding.dialog is None)
        self.settle()
        self.come_back()
        return self.counter.made(case)[-1]

    def enter(self, dialog: RefundDialog) -> None:
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        self.qtbot.keyClick(dialog, Qt.Key.Key_Return)

    def undo(self) -> None:
        self.qtbot.keyClick(self.tab.table, Qt.Key.Key_Z, CTRL)
        self.settle()

    def pass_by(self, span: timedelta) -> None:
        """Let time pass; the courier would wake by itself in a time that runs."""
        self.counter.wait(span)
        self.lanes.changed.emit(Changes(todos=True))
        self.settle()

    def sync(self) -> None:
        """A round of the shop, as the window's own would be told."""
        self.counter.sync()
        self.lanes.changed.emit(Changes(cases=True))
        self.settle()

    def state(self, attempt: Attempt) -> AttemptState:
        return self.counter.look(attempt).state

    def conflict(self) -> ConflictDialog:
        """The dialog with what changed, once there was time to read it."""
        self.until(lambda: self.window.deciding.conflict is not None)
        found = self.window.deciding.conflict
        assert found is not None
        self.until(found.redo_button.isEnabled)
        return found


# The functions have names of their own, so that a module that imports them may call its arguments by the fixtures'.


@pytest.fixture(name="desk")
def a_desk(new_profile: Path, data_dir: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk whose time passes, for every clock in it, when `clock` is moved."""
    shutil.copytree(new_profile, data_dir, dirs_exist_ok=True)
    with closing(open_desk(data_dir, pc_clock(clock), MemoryVault())) as opened:
        yield opened


@pytest.fixture(name="running")
def a_platform(clock: FixedClock) -> Iterator[Simulator]:
    """A platform with few cases, in the desk's time."""
    with Simulator(Settings(cases=60), clock=clock.now) as simulator:
        yield simulator


@pytest.fixture(name="seat")
def a_seat(qtbot: QtBot, desk: Desk, clock: FixedClock, running: Simulator, lanes: Lanes) -> Iterator[Seat]:
    """The window is open, and the shop was read."""
    connect(desk, running)
    counter = Counter(desk, running, clock, desk.vault)
    counter.sync()
    sending = Sending(desk, lanes)
    window = MainWindow(desk, lanes, None, sending)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    sending.start()
    someone = Seat(qtbot, desk, lanes, window, counter, sending)
    someone.settle()
    yield someone
    someone.window.leave()
    someone.settle()
    sending.stop()
    counter.close()

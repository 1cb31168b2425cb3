"""One action on many cases, in the real window with keys alone, against a platform on this computer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.desk import cases, decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans, outbox
from models.domain.attempt import AttemptState
from models.domain.book import Shop
from models.domain.changes import Changes
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from models.simulator import steps
from models.simulator.cases import BUYER
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from models.store import attempts
from models.store import cases as stored_cases
from models.store import shops as stored_shops
from tests.factory import NOW, make_case
from tests.platform import connect, synced
from ui.dialogs.batch_plan import BatchPlanDialog
from ui.dialogs.batch_run import BatchRunDialog
from ui.dialogs.batch_state import Phase
from ui.dialogs.error_box import ErrorBox
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow
from ui.shell.sending import Sending

pytestmark = pytest.mark.slow

SHIFT = Qt.KeyboardModifier.ShiftModifier
SLOW_SECONDS = 0.15


@dataclass
class Clerk:
    """Somebody at the window who has no mouse."""

    qtbot: QtBot
    desk: Desk
    lanes: Lanes
    platform: Simulator
    window: MainWindow

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: self.lanes.pending == 0)

    def press(
        self, where: QWidget | None, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press keys where the focus is."""
        assert where is not None
        for key in keys:
            self.qtbot.keyClick(where, key, held)

    def come_back(self) -> None:
        """Have the window in front again; without a window manager it does not come there by itself."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def select(self, number: int) -> list[str]:
        """Select so many of the unshipped refunds, from the top; their 售后单号."""
        tab = self.window.rooms.queues["unshipped_review"]
        self.window.rooms.setCurrentWidget(tab)
        self.settle()
        tab.table.setFocus()
        tab.table.selectRow(0)
        for _ in range(number - 1):
            self.press(tab.table, Qt.Key.Key_Down, held=SHIFT)
        chosen = [row.aftersale_id for row in tab.table.selected()]
        assert len(chosen) == number
        return chosen

    def ask(self, key: Qt.Key = Qt.Key.Key_R) -> BatchPlanDialog:
        """Press the letter of an action; the summary, once it is there."""
        batching = self.window.batching
        self.press(self.window.rooms.queue.table, key)
        self.qtbot.waitUntil(lambda: batching.dialog is not None and batching.dialog.plan is not None)
        dialog = batching.dialog
        assert dialog is not None
        dialog.activateWindow()
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def begin(self, dialog: BatchPlanDialog) -> BatchRunDialog:
        """Enter; the dialog of the batch that was written down."""
        before = {run.batch_id for run in self.window.batching.runs}
        self.press(dialog.focusWidget(), Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: any(run.batch_id not in before for run in self.window.batching.runs))
        shown = self.dialog()
        assert shown is not None
        self.qtbot.waitUntil(shown.isActiveWindow)
        return shown

    def dialog(self) -> BatchRunDialog | None:
        """The dialog of the newest batch, if it is open."""
        return self.window.batching.dialog_of(self.window.batching.runs[-1].batch_id)

    def wait_for(self, phase: Phase) -> None:
        """Wait until the newest batch is that far."""
        self.qtbot.waitUntil(lambda: self.window.batching.runs[-1].state.phase is phase, timeout=20_000)

    def states(self, chosen: list[str]) -> set[AttemptState]:
        """How the newest decisions on these cases stand."""
        return {cases.case_view(self.desk, key).attempts[-1].state for key in chosen}

    def paid(self) -> list[str]:
        """What the platform's book says was paid, oldest first."""
        return [one["aftersale_id"] for one in self.platform.book()]


@pytest.fixture
def platform(clock: FixedClock) -> Iterator[Simulator]:
    with Simulator(Settings(cases=150), clock=clock.now) as simulator:
        yield simulator


@pytest.fixture
def shop(desk: Desk, platform: Simulator) -> Shop:
    """The platform's shop, read once. Its refunds wait, in a time that stands still, until somebody takes them back."""
    shop = connect(desk, platform)
    synced(desk)
    return shop


@pytest.fixture
def at_once(desk: Desk, shop: Shop) -> Shop:
    """Its refunds do not wait."""
    with desk.store.writing() as session:
        stored_shops.save(session, replace(shop, hold_seconds=0))
    return shop


@pytest.fixture
def sending(desk: Desk, lanes: Lanes, shop: Shop) -> Iterator[Sending]:
    made = Sending(desk, lanes)
    made.start()
    yield made
    lanes.shutdown()
    made.stop()


@pytest.fixture
def open_window(qtbot: QtBot, desk: Desk, lanes: Lanes, sending: Sending) -> Iterator[Callable[[], MainWindow]]:
    opened: list[MainWindow] = []

    def open_it() -> MainWindow:
        window = MainWindow(desk, lanes, None, sending)
        opened.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_it
    for window in filter(isValid, opened):
        window.leave()


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, lanes: Lanes, platform: Simulator, open_window: Callable[[], MainWindow]) -> Clerk:
    someone = Clerk(qtbot, desk, lanes, platform, open_window())
    someone.settle()
    return someone


@pytest.fixture
def slow(platform: Simulator) -> Iterator[None]:
    """Answers take a while, so that one comes to press a key meanwhile."""
    platform.set_faults({"delay": 1.0, "delay_seconds": SLOW_SECONDS})
    yield
    platform.set_faults({"delay": 0.0})


def test_select_r_enter(clerk: Clerk, at_once: Shop) -> None:
    chosen = clerk.select(6)
    dialog = clerk.ask()
    assert dialog.begin_button.text().startswith("Refund 6 cases, ¥")
    clerk.begin(dialog)
    assert not any(isinstance(one, BatchPlanDialog) and one.isVisible() for one in QApplication.topLevelWidgets())
    assert clerk.window.rooms.queue.table.current_id not in chosen, "the next case is under the keys already"
    clerk.wait_for(Phase.OVER)
    clerk.settle()
    shown = clerk.dialog()
    assert shown.step.text() == "Done: 6 of 6"
    assert sorted(clerk.paid()) == sorted(chosen), "each once"
    assert clerk.states(chosen) == {AttemptState.DONE}
    clerk.press(shown.focusWidget(), Qt.Key.Key_Return)
    assert not clerk.window.batching.runs
    assert not clerk.window.batching.button.isVisible()


def test_esc_in_the_undo_window_takes_all_of_it_back(clerk: Clerk) -> None:
    chosen = clerk.select(4)
    shown = clerk.begin(clerk.ask())
    assert "Nothing is sent yet" in shown.strip.text()
    clerk.press(shown.focusWidget(), Qt.Key.Key_Escape)
    clerk.wait_for(Phase.OVER)
    clerk.settle()
    assert "Taken back: 4" in shown.step.text()
    assert clerk.states(chosen) == {AttemptState.CANCELLED}
    assert clerk.paid() == []
    clerk.press(shown.focusWidget(), Qt.Key.Key_Escape)
    assert not clerk.window.batching.runs


def test_it_can_be_paused_and_stopped_and_the_rest_sent_later(clerk: Clerk, at_once: Shop, slow: None) -> None:
    chosen = clerk.select(6)
    shown = clerk.begin(clerk.ask())
    clerk.wait_for(Phase.SENDING)
    clerk.press(shown.focusWidget(), Qt.Key.Key_Escape)
    assert clerk.window.batching.runs[0].state.phase is Phase.PAUSED
    clerk.qtbot.waitUntil(lambda: AttemptState.SENDING not in clerk.states(chosen))
    paused = len(clerk.paid())
    assert paused < 6
    clerk.press(shown.focusWidget(), Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: len(clerk.paid()) > paused)
    shown.stop_button.setFocus()
    clerk.press(shown.stop_button, Qt.Key.Key_Space)
    clerk.wait_for(Phase.OVER)
    clerk.settle()
    done = len(clerk.paid())
    assert shown.rest_button.text() == f"Send what is left: {6 - done}"
    assert clerk.states(chosen) == {AttemptState.DONE, AttemptState.DRAFT}
    shown.rest_button.setFocus()
    clerk.press(shown.rest_button, Qt.Key.Key_Space)
    clerk.wait_for(Phase.OVER)
    clerk.settle()
    assert sorted(clerk.paid()) == sorted(chosen)
    shown.leave()


def test_it_goes_on_in_the_background_while_one_works_on(clerk: Clerk, at_once: Shop, slow: None) -> None:
    chosen = clerk.select(10)
    shown = clerk.begin(clerk.ask())
    clerk.wait_for(Phase.SENDING)
    clerk.press(shown.focusWidget(), Qt.Key.Key_B, held=Qt.KeyboardModifier.AltModifier)
    clerk.qtbot.waitUntil(lambda: clerk.window.batching.dialog_of(1) is None)
    button = clerk.window.batching.button
    clerk.qtbot.waitUntil(lambda: button.text().startswith("Batch: ") and button.text().endswith(" of 10"))
    assert button.isVisible()
    clerk.come_back()
    clerk.press(clerk.window.rooms.queue.table, Qt.Key.Key_Down)
    clerk.qtbot.waitUntil(lambda: clerk.window.rooms.queue.current_view is not None)
    button.setFocus()
    clerk.press(button, Qt.Key.Key_Return)
    assert clerk.dialog() is not None
    clerk.dialog().leave()
    clerk.qtbot.waitUntil(lambda: not clerk.window.batching.runs, timeout=20_000)
    clerk.settle()
    assert sorted(clerk.paid()) == sorted(chosen)
    assert "The batch is over. Done: 10 of 10" in clerk.window.status.currentMessage()
    assert not button.isVisible()


def test_two_batches_at_once(clerk: Clerk, at_once: Shop, slow: None) -> None:
    first = clerk.select(4)
    clerk.begin(clerk.ask()).leave()
    clerk.come_back()
    tab = clerk.window.rooms.queue
    for _ in range(2):
        clerk.press(tab.table, Qt.Key.Key_Down, held=SHIFT)
    second = [row.aftersale_id for row in tab.table.selected()]
    clerk.begin(clerk.ask()).leave()
    assert not set(first) & set(second)
    clerk.qtbot.waitUntil(lambda: not clerk.window.batching.runs, timeout=20_000)
    assert sorted(clerk.paid()) == sorted([*first, *second])


def test_closing_the_program_stops_it_after_the_case_under_way(clerk: Clerk, at_once: Shop, slow: None) -> None:
    chosen = clerk.select(6)
    clerk.begin(clerk.ask())
    clerk.qtbot.waitUntil(lambda: len(clerk.paid()) >= 2)
    clerk.window.close()
    assert clerk.lanes.shutdown(), "it ended in time"
    paid = clerk.paid()
    assert 2 <= len(paid) < 6
    with clerk.desk.store.reading() as session:
        made = attempts.of_batch(session, 1)
    assert {one.aftersale_id for one in made if one.state is AttemptState.DONE} == set(paid)
    assert {one.aftersale_id for one in made if one.state is AttemptState.DRAFT} == set(chosen) - set(paid)


def test_another_window_in_another_language_takes_it_over(
    clerk: Clerk, at_once: Shop, slow: None, open_window: Callable[[], MainWindow]
) -> None:
    chosen = clerk.select(10)
    clerk.begin(clerk.ask())
    clerk.wait_for(Phase.SENDING)
    old, clerk.window = clerk.window, open_window()
    old.leave()
    assert len(clerk.window.batching.runs) == 1
    assert not clerk.window.batching.runs[0].is_over, "it was not stopped"
    clerk.qtbot.waitUntil(lambda: not clerk.window.batching.runs, timeout=20_000)
    assert sorted(clerk.paid()) == sorted(chosen)


def test_what_was_left_of_a_batch_is_opened_and_sent_when_somebody_says_so(clerk: Clerk, at_once: Shop) -> None:
    chosen = clerk.select(3)
    given = ActInput(by="小林")
    plan = batch_plans.plan(clerk.desk, chosen, "refund", given)
    begun, _ = batch_plans.begin(clerk.desk, "refund", given, plan.seen)  # by a program that died since
    clerk.window.rooms.show_outbox()
    clerk.settle()
    clerk.window.rooms.outbox.batch_wanted.emit(begun.batch.id)
    clerk.qtbot.waitUntil(lambda: bool(clerk.window.batching.runs))
    shown = clerk.dialog()
    clerk.settle()
    assert clerk.paid() == [], "nothing is sent before somebody says so"
    assert shown.rest_button.text() == "Send what is left: 3"
    clerk.press(shown.focusWidget(), Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: len(clerk.paid()) == 3)
    clerk.wait_for(Phase.OVER)
    clerk.settle()
    clerk.window.batching.resume(begun.batch.id)
    assert len(clerk.window.batching.runs) == 1, "it is here already"
    shown.leave()


def test_what_cannot_be_sent_is_carried_out_by_hand(clerk: Clerk, at_once: Shop) -> None:
    chosen = clerk.select(3)
    clerk.platform.forbid("afterSale.operate")
    shown = clerk.begin(clerk.ask())
    clerk.wait_for(Phase.OVER)
    clerk.settle()
    assert "2 wait" not in shown.step.text(), "the one that met the refusal is among what is left"
    assert shown.card.button.text() == "Carry these out by hand: 1"
    shown.card.button.setFocus()
    clerk.press(shown.card.button, Qt.Key.Key_Space)
    clerk.settle()
    assert clerk.states(chosen) == {AttemptState.TO_DO, AttemptState.DRAFT}
    shown.drop_button.setFocus()
    clerk.press(shown.drop_button, Qt.Key.Key_Space)
    clerk.settle()
    assert clerk.states(chosen) == {AttemptState.TO_DO, AttemptState.CANCELLED}
    shown.leave()


def test_a_class_leads_to_the_outbox(clerk: Clerk, at_once: Shop) -> None:
    chosen = clerk.select(3)
    world = clerk.platform._world
    with world.lock:
        steps.finish(world, world.case(int(chosen[1])), AfterSaleStatus.CLOSED, BUYER, "买家撤销售后申请")
    shown = clerk.begin(clerk.ask())
    clerk.wait_for(Phase.OVER)
    clerk.settle()
    assert "Not done: 1" in shown.step.text()
    assert shown.card.button.text() == "Look at them in the outbox"
    shown.card.button.setFocus()
    clerk.press(shown.card.button, Qt.Key.Key_Space)
    clerk.settle()
    assert clerk.window.rooms.currentWidget() is clerk.window.rooms.outbox
    assert [one.attempt.aftersale_id for one in outbox.outbox(clerk.desk)] == [chosen[1]]
    shown.leave()


def test_a_batch_of_what_is_carried_out_by_hand_ends_at_once(clerk: Clerk, desk: Desk, shop: Shop) -> None:
    made = [make_case(deadline_at=NOW) for _ in range(3)]
    with desk.store.writing() as session:
        stored_cases.add_many(session, [(case, {}) for case in made], NOW)
    clerk.lanes.changed.emit(Changes(cases=True))
    clerk.settle()
    chosen = clerk.select(3)
    assert set(chosen) == {case.aftersale_id for case in made}
    dialog = clerk.ask()
    assert dialog.begin_button.text() == "Decide: refund 3 cases, ¥387.00"
    shown = clerk.begin(dialog)
    assert "by hand: 3" in shown.step.text()
    clerk.settle()
    assert clerk.states(chosen) == {AttemptState.TO_DO}
    clerk.press(shown.focusWidget(), Qt.Key.Key_Return)
    assert not clerk.window.batching.runs


def test_what_somebody_else_decided_meanwhile_is_told(clerk: Clerk, at_once: Shop) -> None:
    chosen = clerk.select(2)
    dialog = clerk.ask()
    for key in chosen:
        decide.act(clerk.desk, key, "refund", ActInput(by="阿杰", by_hand=True))
    clerk.press(dialog.focusWidget(), Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(
        lambda: any(isinstance(one, ErrorBox) and one.isVisible() for one in QApplication.topLevelWidgets())
    )
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ErrorBox) and one.isVisible())
    box.close()
    clerk.qtbot.waitUntil(lambda: dialog.plan is not None)
    assert dialog.isVisible()
    assert not dialog.begin_button.isEnabled()
    assert "Left out: 2" in dialog.left_heading.text()
    dialog.reject()
    assert not clerk.window.batching.runs

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.desk import shops
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans
from models.desk.ledger.batches import BatchReport
from models.desk.ledger.cures import Cure
from models.desk.ledger.outbox import OutboxEntry, Remedy
from models.desk.shops import ShopDraft
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState, Why
from models.domain.text import Text
from tests.factory import NOW, make_case
from ui.dialogs.batch_run import BatchRunDialog
from ui.dialogs.batch_state import BatchState, Phase

Show = Callable[[QWidget], QWidget]
State = AttemptState
LATER = NOW + timedelta(seconds=1)


@pytest.fixture
def report(desk: Desk, add: Callable[[AfterSale], AfterSale]) -> BatchReport:
    """A batch of five refunds that wait to be sent, and one for the list by hand; written down for real."""
    draft = ShopDraft(name="有接口的店", app_key="1", platform_id="2", secret="x", gateway="http://127.0.0.1:9")
    shop = shops.add(desk, draft)
    made = [add(make_case(shop_id=shop.id, deadline_at=NOW + timedelta(hours=n + 1))) for n in range(5)]
    by_hand = add(make_case())
    plan = batch_plans.plan(desk, [case.aftersale_id for case in [*made, by_hand]], "refund", ActInput(by="小林"))
    written, left = batch_plans.begin(desk, "refund", ActInput(by="小林"), plan.seen)
    assert not left
    return written


def changed(report: BatchReport, *became: OutboxEntry) -> BatchReport:
    """The batch with some of its decisions standing otherwise."""
    new = {entry.attempt.id: entry for entry in became}
    entries = tuple(new.get(entry.attempt.id, entry) for entry in report.entries)
    numbers: dict[AttemptState, int] = {}
    for entry in entries:
        numbers[entry.attempt.state] = numbers.get(entry.attempt.state, 0) + 1
    return replace(report, entries=entries, numbers=numbers)


def entry(
    report: BatchReport, place: int, state: AttemptState, refusal: str = "", remedy: Remedy | None = None
) -> OutboxEntry:
    one = report.entries[place]
    attempt = replace(one.attempt, state=state, refusal=refusal, why=None, outcome=Text(f"outcome {place}"))
    return replace(one, attempt=attempt, remedy=remedy)


def opened(show: Show, state: BatchState) -> BatchRunDialog:
    dialog = BatchRunDialog(state, NOW)
    show(dialog)
    return dialog


def sending(report: BatchReport, phase: Phase = Phase.SENDING, **more: object) -> BatchState:
    return BatchState(phase=phase, report=report, **{"done": 0, "total": 5, **more})


def buttons(dialog: BatchRunDialog) -> set[str]:
    every = {
        "back": dialog.back_button,
        "pause": dialog.pause_button,
        "go_on": dialog.go_on_button,
        "stop": dialog.stop_button,
        "hide": dialog.hide_button,
        "drop": dialog.drop_button,
        "rest": dialog.rest_button,
        "close": dialog.close_button,
    }
    return {name for name, one in every.items() if one.isVisible()}


def pick(dialog: BatchRunDialog, name: str) -> None:
    """Go to a group with the keys of the list."""
    model = dialog.groups.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
    dialog.groups.setCurrentIndex(model.index(row, 0))


def test_the_undo_window_counts_down_and_esc_takes_all_back(show: Show, report: BatchReport, qtbot: QtBot) -> None:
    state = sending(report, Phase.HOLDING, until=NOW + timedelta(seconds=5))
    dialog = opened(show, state)
    assert "Refund" in dialog.title.text()
    assert "6 cases" in dialog.title.text()
    assert "Nothing is sent yet" in dialog.strip.text()
    assert "5 s" in dialog.strip.text()
    dialog.tick(NOW + timedelta(seconds=3))
    assert "2 s" in dialog.strip.text()
    assert buttons(dialog) == {"back", "hide"}
    with qtbot.assertNotEmitted(dialog.take_back_wanted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    for key, held in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    ):
        with qtbot.waitSignal(dialog.take_back_wanted):
            qtbot.keyClick(dialog, key, held)
        assert dialog.isVisible()


def test_on_its_way_it_tells_how_far_it_is_and_esc_pauses(show: Show, report: BatchReport, qtbot: QtBot) -> None:
    dialog = opened(show, sending(report, Phase.HOLDING, until=NOW))
    dialog.show_state(sending(changed(report, entry(report, 0, State.DONE)), done=1), LATER)
    assert dialog.step.text() == "1 of 5"
    assert (dialog.bar.value(), dialog.bar.maximum()) == (1, 5)
    assert not dialog.strip.isVisible()
    assert buttons(dialog) == {"pause", "stop", "hide"}
    with qtbot.waitSignal(dialog.pause_wanted):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.show_state(sending(report, Phase.PAUSED, done=1), LATER)
    assert "Paused at 1 of 5" in dialog.step.text()
    with qtbot.waitSignal(dialog.go_on_wanted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    dialog.show_state(sending(report, done=1), LATER)
    with qtbot.assertNotEmitted(dialog.stop_wanted), qtbot.assertNotEmitted(dialog.pause_wanted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.stop_wanted):
        dialog.stop_button.click()
    dialog.show_state(sending(report, Phase.STOPPING, done=2), LATER)
    assert "3 wait and can be sent later" in dialog.step.text()
    assert buttons(dialog) == set()


def test_each_case_says_what_became_of_it_as_it_comes(show: Show, report: BatchReport) -> None:
    dialog = opened(show, sending(report))
    model = dialog.table.cases
    assert [item.state for item in model.items] == ["Waits"] * 5 + ["To be carried out"]
    assert model.items[0].aftersale_id == report.entries[0].attempt.aftersale_id
    lost = entry(report, 1, State.IN_DOUBT, "connection_lost", Remedy.UNKNOWN_READ_AGAIN)
    shuffled = changed(report, entry(report, 0, State.DONE), lost, entry(report, 2, State.SENDING))
    shuffled = replace(shuffled, entries=tuple(reversed(shuffled.entries)))  # what is done has no deadline any more
    dialog.show_state(sending(shuffled, done=2), LATER)
    assert [item.state for item in model.items][:4] == ["Done", "In doubt", "Being sent", "Waits"]
    assert model.items[1].words == "outcome 1"
    names = [dialog.groups.model().index(row, 0).data() for row in range(dialog.groups.model().rowCount())]
    assert names[0] == "All of it"
    assert {"Under way", "Waiting for its turn", "Done", "To be carried out by hand"} <= set(names)


def test_at_the_end_the_first_class_that_asks_for_something_is_open(
    show: Show, report: BatchReport, qtbot: QtBot
) -> None:
    dialog = opened(show, sending(report))
    ended = changed(
        report,
        entry(report, 0, State.DONE),
        entry(report, 1, State.REFUSED, "not_done", Remedy.WAIT_AND_RETRY),
        entry(report, 2, State.REFUSED, "not_done", Remedy.WAIT_AND_RETRY),
        entry(report, 3, State.REFUSED, "no_permission", Remedy.BACK_OFFICE),
        entry(report, 4, State.DONE),
    )
    dialog.show_state(sending(ended, Phase.OVER, done=5), LATER)
    assert dialog.step.text().startswith("Done: 2 of 6")
    assert "Not done: 3" in dialog.step.text()
    assert "by hand: 1" in dialog.step.text()
    assert dialog.group is not None
    assert [item.words for item in dialog.group.items] == ["outcome 1", "outcome 2"]
    assert dialog.card.button.text() == "Send these again: 2"
    with qtbot.waitSignal(dialog.cure_wanted) as heard:
        qtbot.mouseClick(dialog.card.button, Qt.MouseButton.LeftButton)
    assert [one.attempt.id for one in heard.args[0].entries] == [report.entries[n].attempt.id for n in (1, 2)]
    pick(dialog, "Not possible over this line, only in the back office")
    assert dialog.card.button.text() == "Carry these out by hand: 1"
    pick(dialog, "To be carried out by hand")
    with qtbot.waitSignal(dialog.todo_wanted):
        dialog.card.button.click()
    pick(dialog, "Done")
    assert not dialog.card.button.isVisible()


@pytest.mark.parametrize(
    ("state", "refusal", "remedy", "cure", "button"),
    [
        (State.REFUSED, "busy", Remedy.WAIT_AND_RETRY, Cure.SEND_AGAIN, "Send these again: 1"),
        (State.IN_DOUBT, "timed_out", Remedy.UNKNOWN_READ_AGAIN, Cure.READ_AGAIN, "Read them again now"),
        (State.REFUSED, "status_changed", Remedy.REFRESH_CASE, Cure.LOOK, "Look at them in the outbox"),
        (State.REFUSED, "input_invalid", Remedy.CORRECT_INPUT, Cure.LOOK, "Look at them in the outbox"),
        (State.REFUSED, "security", Remedy.BACK_OFFICE, Cure.BY_HAND, "Carry these out by hand: 1"),
        (State.REFUSED, "signature", Remedy.CORRECT_INPUT, Cure.SHOP, "Open the shops"),
        (State.REFUSED, "not_authorised", Remedy.AUTHORISE_AGAIN, Cure.SHOP, "Open the shops"),
        (State.REFUSED, "clock", Remedy.CORRECT_INPUT, Cure.SEND_AGAIN, "Send these again: 1"),
    ],
)
def test_every_class_has_its_one_button(
    show: Show, report: BatchReport, state: AttemptState, refusal: str, remedy: Remedy, cure: Cure, button: str
) -> None:
    ended = changed(report, entry(report, 0, state, refusal, remedy))
    dialog = opened(show, sending(ended, Phase.OVER))
    assert dialog.group is not None
    assert dialog.group.failed is not None
    assert dialog.group.failed.cure is cure
    assert dialog.card.button.text() == button
    assert dialog.card.button.isEnabled()


def test_while_it_is_sent_no_class_is_mended(show: Show, report: BatchReport) -> None:
    lost = changed(report, entry(report, 0, State.REFUSED, "not_done", Remedy.WAIT_AND_RETRY))
    dialog = opened(show, sending(lost, done=1))
    pick(dialog, "Not carried out, and nothing has changed")
    assert dialog.card.button.isVisible()
    assert not dialog.card.button.isEnabled()


def test_what_changed_is_told_apart_from_what_waits(show: Show, report: BatchReport) -> None:
    one = report.entries[0]
    conflict = replace(one, attempt=replace(one.attempt, why=Why.CONFLICT))
    dialog = opened(show, sending(changed(report, conflict), Phase.OVER))
    assert dialog.group is not None
    assert dialog.group.items[0].state == "Not sent: it changed"
    assert dialog.card.button.text() == "Look at them in the outbox"


def test_what_is_left_can_be_sent_or_taken_back(show: Show, report: BatchReport, qtbot: QtBot) -> None:
    dialog = opened(show, sending(report, Phase.OVER))
    assert dialog.rest_button.text() == "Send what is left: 5"
    assert buttons(dialog) == {"drop", "rest", "close"}
    with qtbot.waitSignal(dialog.rest_wanted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.drop_wanted):
        dialog.drop_button.click()
    without_line = opened(show, replace(sending(report, Phase.OVER), can_send=False))
    assert "rest" not in buttons(without_line)


def test_a_stop_says_why_and_enter_closes(show: Show, report: BatchReport, qtbot: QtBot) -> None:
    dialog = opened(show, sending(report))
    stopped = replace(report, stopped=Text("the line is down"))
    dialog.show_state(sending(stopped, Phase.OVER, done=2), LATER)
    assert dialog.strip.text() == "the line is down"
    assert "5 wait and can be sent later" in dialog.step.text()
    with qtbot.assertNotEmitted(dialog.rest_wanted):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_what_was_left_out_is_in_the_result(show: Show, report: BatchReport, desk: Desk) -> None:
    plan = batch_plans.plan(desk, [report.entries[0].attempt.aftersale_id], "refund", ActInput())
    state = BatchState(phase=Phase.OVER, report=report, left_out=plan.left_out)
    dialog = opened(show, state)
    assert "Left out: 1" in dialog.step.text()
    pick(dialog, "Left out")
    assert "小林" in dialog.card.words.text()


def test_enter_on_a_case_goes_there_and_the_window_button_leaves_it_running(
    show: Show, report: BatchReport, qtbot: QtBot
) -> None:
    dialog = opened(show, sending(report))
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.case_wanted) as heard:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert heard.args == [report.entries[1].attempt.aftersale_id]
    with qtbot.assertNotEmitted(dialog.pause_wanted), qtbot.assertNotEmitted(dialog.stop_wanted):
        dialog.close()
    assert not dialog.isVisible()


def test_where_one_is_stays_while_it_goes_on(show: Show, report: BatchReport, qtbot: QtBot) -> None:
    dialog = opened(show, sending(report))
    pick(dialog, "Waiting for its turn")
    dialog.table.setFocus()
    dialog.table.selectRow(3)
    kept = report.entries[3].attempt.aftersale_id
    dialog.show_state(sending(changed(report, entry(report, 0, State.DONE)), done=1), LATER)
    assert dialog.group is not None
    assert dialog.group.name == "Waiting for its turn"
    assert dialog.table.current is not None
    assert dialog.table.current.aftersale_id == kept
    assert dialog.table.hasFocus()

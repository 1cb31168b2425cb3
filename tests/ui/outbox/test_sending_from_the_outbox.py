"""By key, in the real screen, with a courier that really sends to a platform."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.desk.ledger import courier
from models.domain.attempt import AttemptState, Why
from models.domain.changes import Changes
from models.domain.seen import Seen
from tests.ui.outbox.conftest import CTRL
from ui.outbox.offers import Do

PAST_THE_WINDOW = timedelta(seconds=6)


@pytest.fixture
def until(qtbot, ledger):
    """Wait until a decision stands there."""

    def wait(attempt, state):
        qtbot.waitUntil(lambda: ledger.now(attempt).state is state, timeout=20_000)

    return wait


@pytest.fixture
def let_it_leave(town, lanes):
    """The undo window is over."""

    def move():
        town.clock.move(PAST_THE_WINDOW)
        lanes.changed.emit(Changes(todos=True))

    return move


def test_what_a_restart_asks_about_is_sent_after_its_window(
    town, ledger, sending, open_screen, press, until, let_it_leave, qtbot
):
    made = ledger.asked_about(town.waiting[0])
    screen = open_screen(sending)
    assert list(screen.page.buttons) == [Do.SEND, Do.TAKE_BACK]
    press(screen)
    assert ledger.now(made).state is AttemptState.HOLDING
    assert screen.page.sentence.text() == "It is sent in 5 s. Until then it can be taken back."
    assert town.paid == []
    let_it_leave()
    until(made, AttemptState.DONE)
    assert town.paid == [made.aftersale_id]
    qtbot.waitUntil(lambda: screen.section.is_empty)


def test_what_is_taken_back_in_its_window_is_never_sent(town, ledger, sending, open_screen, press, until, let_it_leave):
    made, other = ledger.held(town.waiting[0]), ledger.held(town.waiting[1])
    screen = open_screen(sending)
    assert list(screen.page.buttons) == [Do.TAKE_BACK]
    press(screen, Qt.Key.Key_Delete)
    let_it_leave()
    until(other, AttemptState.DONE)
    assert ledger.now(made).state is AttemptState.CANCELLED
    assert town.paid == [other.aftersale_id]


def test_what_changed_is_shown_first_and_sent_only_on_the_new_version(
    town, ledger, sending, open_screen, press, until, let_it_leave, qtbot, settle
):
    case = town.waiting[0]
    before = replace(Seen.of(case), amount_fen=case.amount_fen - 100)
    made = ledger.changed(case, before)
    screen = open_screen(sending)
    press(screen)
    dialog = screen.doing.dialog
    assert [line.name for line in dialog.lines if line.changed] == ["Amount"]
    dialog.reject()
    settle()
    assert ledger.now(made).why is Why.CONFLICT
    press(screen)
    dialog = screen.doing.dialog
    qtbot.waitUntil(dialog.redo_button.isEnabled)
    dialog.accept()
    settle()
    assert ledger.now(made).seen == Seen.of(case)
    let_it_leave()
    until(made, AttemptState.DONE)
    assert town.paid == [made.aftersale_id]
    assert screen.doing.dialog is None


def test_a_case_that_changed_unseen_is_compared_before_it_is_sent(town, ledger, open_screen, press, settle):
    case = town.waiting[0]
    made = ledger.asked_about(case, seen=replace(Seen.of(case), reason="?"))
    screen = open_screen()
    press(screen)
    assert screen.doing.dialog.isVisible()
    assert ledger.now(made).state is AttemptState.DRAFT
    screen.doing.dialog.reject()
    settle()
    assert (ledger.now(made).state, screen.doing.dialog) == (AttemptState.DRAFT, None)


def test_what_is_in_doubt_is_read_again_on_demand(
    town, ledger, sending, settle, open_screen, press, until, let_it_leave, qtbot, monkeypatch
):
    monkeypatch.setattr(courier, "AGAIN_SECONDS", (3600.0,))  # by itself it would be read in an hour
    first = ledger.held(town.waiting[1])
    let_it_leave()
    until(first, AttemptState.DONE)  # the line is open, and has its token
    made = ledger.held(town.waiting[0])
    town.running.set_faults({"dropped_after": 1.0})
    screen = open_screen(sending)
    let_it_leave()
    until(made, AttemptState.IN_DOUBT)
    qtbot.waitUntil(lambda: bool(sending._courier._reads) and not sending._courier._busy)  # read in vain
    qtbot.waitUntil(lambda: list(screen.page.buttons) == [Do.READ_AGAIN])
    assert "nothing else may be decided" in screen.page.sentence.text()
    assert town.paid == [first.aftersale_id, made.aftersale_id]
    town.running.set_faults({"dropped_after": 0.0})
    press(screen)
    until(made, AttemptState.DONE)
    assert town.paid == [first.aftersale_id, made.aftersale_id]
    qtbot.waitUntil(lambda: screen.section.is_empty)


def test_what_never_arrived_is_sent_again_under_its_old_key(
    town, ledger, sending, open_screen, press, until, let_it_leave
):
    made = ledger.not_done(town.waiting[0])
    screen = open_screen(sending)
    assert list(screen.page.buttons) == [Do.SEND_AGAIN, Do.BY_HAND, Do.ACKNOWLEDGE]
    press(screen, Qt.Key.Key_Return, CTRL)
    let_it_leave()
    until(made, AttemptState.DONE)
    now = ledger.now(made)
    assert (now.key, now.tries) == (made.key, 2)
    assert town.paid == [made.aftersale_id]


def test_a_key_pressed_twice_sends_once_and_takes_nothing_back(
    town, ledger, sending, open_screen, qtbot, settle, until, let_it_leave
):
    made = ledger.asked_about(town.waiting[0])
    screen = open_screen(sending)
    qtbot.keyClick(screen.section.list, Qt.Key.Key_Return)
    qtbot.keyClick(screen.section.list, Qt.Key.Key_Return)
    settle()
    assert screen.problem.isHidden()
    qtbot.keyClick(screen.section.list, Qt.Key.Key_Return)  # it is held by now: this one would take it back
    settle()
    assert "just changed" in screen.problem.text()
    assert ledger.now(made).state is AttemptState.HOLDING
    let_it_leave()
    until(made, AttemptState.DONE)
    assert town.paid == [made.aftersale_id]

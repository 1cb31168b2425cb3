from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.desk import decide, shops
from models.desk.inputs import ActInput
from models.desk.ledger import outbox
from models.desk.shops import ShopDraft
from models.domain.attempt import AttemptState
from models.domain.changes import Changes
from models.domain.clock import FixedClock
from ui.shell.undoing import Undoing

TODOS = Changes(todos=True)


@pytest.fixture
def shop(desk):
    return shops.add(desk, ShopDraft(name="茶铺", app_key="1", platform_id="11", secret="s"))


@pytest.fixture
def held(desk, put, shop):
    """Decides a refund that is held in the ledger."""

    def decide_one():
        case = put(shop_id=shop.id)
        return decide.act(desk, case.aftersale_id, "refund", ActInput(by="小林"))

    return decide_one


@pytest.fixture
def window(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def undoing(desk, lanes, window, settle):
    made = Undoing(desk, lanes, None, window)
    window.layout().addWidget(made.strip)
    settle()
    return made


def test_at_the_start_it_shows_what_the_ledger_holds(desk, lanes, window, settle, held):
    attempt = held()
    undoing = Undoing(desk, lanes, None, window)
    window.layout().addWidget(undoing.strip)
    assert not undoing.there
    settle()
    assert list(undoing.strip.rows) == [attempt.id]
    assert "陶瓷保温杯" in undoing.strip.rows[attempt.id].text.text()


def test_what_another_program_holds_is_not_this_ones(desk, lanes, window, settle, held):
    attempt = held()
    other = replace(desk, runs=type("Run", (), {"me": "another"})())
    assert outbox.held(other) == []
    assert [entry.attempt for entry in outbox.held(desk)] == [attempt]


def test_what_is_carried_out_by_hand_is_not_shown(desk, undoing, put):
    attempt = decide.act(desk, put().aftersale_id, "refund", ActInput(by="小林"))
    undoing.add(attempt, "杯")
    assert not undoing.there


def test_an_answer_from_before_a_decision_does_not_drop_it(undoing, held, lanes, settle):
    undoing.refresh(TODOS)
    time.sleep(0.2)  # the ledger was read; what it said is not taken in yet
    attempt = held()
    undoing.add(attempt, "杯")
    settle()
    assert list(undoing.strip.rows) == [attempt.id]


def test_what_was_taken_back_elsewhere_goes_with_the_next_look(desk, undoing, held, settle):
    attempt = held()
    undoing.add(attempt, "杯")
    outbox.take_back(desk, attempt.id)
    undoing.refresh(TODOS)
    settle()
    assert not undoing.there
    assert not undoing.strip.isVisible()


def test_what_somebody_released_elsewhere_comes_with_the_next_look(undoing, held, settle):
    attempt = held()
    undoing.refresh(Changes(addresses=True))
    settle()
    assert not undoing.there, "that has nothing to do with it"
    undoing.refresh(TODOS)
    settle()
    assert list(undoing.strip.rows) == [attempt.id]


def test_the_key_takes_back_the_newest_even_if_it_leaves_first(desk, undoing, held, settle, qtbot, clock: FixedClock):
    slow = replace(held(), hold_until=clock.now() + timedelta(seconds=30))
    undoing.add(slow, "杯")
    quick = held()
    undoing.add(quick, "杯")
    qtbot.waitUntil(lambda: undoing.strip.rows[quick.id].isVisible())
    assert undoing.strip.rows[quick.id].y() < undoing.strip.rows[slow.id].y(), "the first to leave stands on top"
    undoing.take_back()
    settle()
    assert [entry.attempt.id for entry in outbox.held(desk)] == [slow.id]


def test_with_nothing_held_the_key_does_nothing(undoing, lanes):
    undoing.take_back()
    undoing.take_back(7)
    assert lanes.pending == 0


def test_one_that_is_gone_is_said_in_a_sentence_that_stays(desk, undoing, held, settle):
    attempt = held()
    undoing.add(attempt, "杯")
    outbox.take_back(desk, attempt.id, "阿杰")
    undoing.take_back()
    settle()
    undoing.refresh(TODOS)
    settle()
    (sentence,) = undoing.strip.results.sentences
    assert sentence.text.startswith("Not taken back: Refund ¥129.00 · 杯. “Refund” on case")
    assert undoing.told
    undoing.put_away()
    assert not undoing.told


def test_taking_back_tells_the_case_and_changes_the_screens(desk, undoing, held, settle, lanes, qtbot):
    attempt = held()
    undoing.add(attempt, "杯")
    heard = []
    lanes.changed.connect(heard.append)
    with qtbot.waitSignal(undoing.taken_back) as told:
        undoing.take_back()
    settle()
    assert told.args == [attempt.aftersale_id]
    assert heard == [Changes(cases=True, todos=True)]
    made = [entry.attempt.state for entry in outbox.outbox(desk)]
    assert AttemptState.HOLDING not in made

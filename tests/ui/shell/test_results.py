from __future__ import annotations

from dataclasses import replace

import pytest

from models.desk import decide
from models.desk.ledger.verdicts import ALREADY, NOT_DONE
from models.domain.actions import REFUND
from models.domain.attempt import AttemptState, Parameters, Why
from models.domain.text import Text
from tests.factory import NOW, make_case
from ui.shell.result_words import MOST_SENTENCES, done_words, sentences, subject
from ui.shell.results import Kind, ResultBoard

State = AttemptState
PRODUCTS = {"cup": "保温杯"}


@pytest.fixture
def made(desk):
    def make(number=1, state=State.IN_DOUBT, **fields):
        attempt = decide.draft(desk, REFUND, make_case(amount_fen=4_280), Parameters(), "小林")
        words = {"outcome": Text(f"outcome {number}"), **fields}
        return replace(attempt, id=number, aftersale_id="cup", state=state, **words)

    return make


@pytest.fixture
def board():
    return ResultBoard()


def kinds(board):
    return [result.kind for result in board.results]


def texts(board):
    return [sentence.text for sentence in sentences(board, PRODUCTS)]


def test_only_what_somebody_has_to_know_stays(board, made):
    for number, state in enumerate(State):
        board.take(made(number, state))
    assert kinds(board) == [Kind.IN_DOUBT, Kind.NOT_DONE, Kind.NOT_SENT]


def test_a_doubt_that_is_settled_goes_and_one_that_is_refused_changes(board, made):
    board.take(made(1))
    board.take(made(2))
    board.take(made(1, State.DONE))
    board.take(made(2, State.REFUSED, refusal=NOT_DONE))
    assert kinds(board) == [Kind.NOT_DONE]


def test_what_somebody_else_did_is_told_although_nothing_is_left_to_do(board, made):
    board.take(made(1, State.REFUSED, refusal=ALREADY, acknowledged_at=NOW))
    assert kinds(board) == [Kind.ALREADY]
    board.look([], board.kept)
    assert kinds(board) == [Kind.ALREADY], "it stands in no list, so that only the clerk can put it away"
    assert texts(board) == ["Refund ¥42.80 · 保温杯: outcome 1"]


def test_what_was_dealt_with_elsewhere_goes(board, made):
    board.take(made(1))
    board.take(made(2, State.DRAFT, why=Why.CONFLICT))
    board.take(made(3, State.REFUSED))
    asked = board.kept
    board.look([made(1, State.REFUSED, refusal=NOT_DONE), made(2, State.HOLDING)], asked)
    assert kinds(board) == [Kind.NOT_DONE]
    assert board.results[0].attempt.id == 1


def test_what_came_after_the_question_is_not_dropped_by_an_old_answer(board, made):
    asked = board.kept
    board.take(made(1))
    board.look([], asked)
    assert kinds(board) == [Kind.IN_DOUBT]
    asked = board.kept
    board.take(made(1, State.REFUSED, refusal=NOT_DONE))
    board.look([made(1, State.SENDING)], asked)
    assert kinds(board) == [Kind.NOT_DONE]


def test_too_late_is_said_first_and_then_what_came_of_it(board, made):
    board.take(made(1))
    board.note_too_late(made(2, State.HOLDING, outcome=None), Text("It is under way."))
    assert kinds(board)[0] is Kind.TOO_LATE
    assert texts(board)[0] == "Not taken back: Refund ¥42.80 · 保温杯. It is under way."
    board.take(made(2, State.DONE))
    assert texts(board)[0] == "Too late to take back: Refund ¥42.80 · 保温杯. outcome 2"
    board.clear()
    assert texts(board) == []


def test_many_are_counted(board, made):
    for number in range(MOST_SENTENCES):
        board.take(made(number))
    assert len(texts(board)) == MOST_SENTENCES
    for number in range(200):
        state = State.REFUSED if number % 2 else State.IN_DOUBT
        board.take(made(number, state, refusal=ALREADY if number % 20 == 1 else ""))
    assert texts(board) == ["In doubt: 100 · Not done: 90 · Done already by somebody else: 10"]


def test_what_was_left_is_said_beside_the_rest(board, made):
    board.note_left_over(2)
    board.note_left_over(1)
    assert texts(board) == ["Decisions that were left when the program ended: 3. Look at the outbox."]
    board.take(made(1))
    assert len(texts(board)) == 2


def test_each_kind_has_a_sign_of_its_own(board, made):
    for number, state in enumerate((State.IN_DOUBT, State.REFUSED, State.DRAFT)):
        board.take(made(number, state))
    assert len({sentence.sign for sentence in sentences(board, PRODUCTS)}) == 3


def test_a_case_whose_product_is_not_known_is_named_by_its_number(made):
    assert subject(made(), {}) == "Refund ¥42.80 · cup"
    assert subject(made(amount_fen=0), PRODUCTS) == "Refund · 保温杯"


def test_done_is_said_by_name_or_as_a_number(made):
    one, two = made(1, State.DONE, at_once=True), made(2, State.DONE)
    assert done_words([two], PRODUCTS) == "Done: Refund ¥42.80 · 保温杯. outcome 2"
    assert done_words([one], PRODUCTS).endswith("Sent at once: the deadline was too near to wait.")
    assert done_words([one, two], PRODUCTS) == "Done: 2 decisions, ¥85.60"

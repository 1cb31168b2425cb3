"""The guards without a window: by a second name, from a second program, for a version that is there no more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from models.desk import todo
from models.desk.conflict import ConflictError
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans, outbox
from models.domain.actions import ACTIONS
from models.domain.attempt import Attempt, AttemptState, Why
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from models.domain.money import yuan_from_fen
from models.domain.seen import Seen
from tests.platform import stored
from tests.unit.desk.ledger.counter import Counter
from tests.unit.desk.ledger.test_requests import PARCEL, known_address
from tests.unit.desk.ledger.test_sending import claimed, in_two_threads

State = AttemptState
OTHERS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("refund", {}),
    ("refund", {"by_hand": True}),
    ("reject", {"reason_code": 3}),
    ("agree_return", {"sms_text": "请寄回"}),
)


def as_state(counter: Counter, state: AttemptState) -> Attempt:
    """A refund by 小林 that stands there."""
    case = counter.case(Type.RETURN_REFUND)
    if state is State.IN_DOUBT:
        doubtful = counter.doubtful(case)
        counter.find_reading()
        return doubtful
    attempt = counter.decide(case, by_hand=state is State.TO_DO)
    if state is State.SENDING:
        return claimed(counter, attempt)
    if state is State.DRAFT:
        counter.ask_less(case)
        return counter.send(attempt)
    return attempt


@pytest.mark.parametrize("state", [State.HOLDING, State.SENDING, State.IN_DOUBT, State.TO_DO, State.DRAFT])
@pytest.mark.parametrize("from_here", [True, False], ids=["same program", "another program"])
def test_whoever_else_decides_is_told_who_has_it(
    counter: Counter, other: Counter, state: AttemptState, from_here: bool
) -> None:
    attempt = as_state(counter, state)
    before, operated, case = counter.look(attempt), counter.operated, stored(counter.desk)[attempt.aftersale_id]
    for action, given in OTHERS:
        if action == "agree_return":
            given = {**given, "address_id": known_address(counter)}
        with pytest.raises(UserError, match="小林 decided “Refund” for this case already"):
            (counter if from_here else other).decide(case, action, by="小李", **given)
    assert counter.look(attempt) == before
    assert counter.operated == operated
    assert [one.id for one in counter.made(case)] == [attempt.id]


def test_a_batch_leaves_out_what_somebody_has_in_hand(counter: Counter, other: Counter) -> None:
    first, second, third = counter.cases()[:3]
    counter.decide(first)
    given = ActInput(by="小李")
    plan = batch_plans.plan(other.desk, [one.aftersale_id for one in (first, second, third)], "refund", given)
    assert sorted(one.case.aftersale_id for one in plan.ready) == sorted([second.aftersale_id, third.aftersale_id])
    assert "小林" in str(plan.left_out[0].why)
    counter.decide(second)  # between looking it over and beginning it
    report, left = batch_plans.begin(other.desk, "refund", given, plan.seen)
    assert [entry.attempt.aftersale_id for entry in report.entries] == [third.aftersale_id]
    assert [one.aftersale_id for one in left] == [second.aftersale_id]


def test_two_names_at_once(counter: Counter, other: Counter) -> None:
    for case in counter.cases()[:5]:
        told = in_two_threads(
            lambda case=case: counter.decide(case, by="小林"),
            lambda case=case: other.decide(case, by="小李"),
        )
        (made,) = counter.made(case)
        (refused,) = [one for one in told if isinstance(one, UserError)]
        assert f"{made.by} decided" in str(refused)


def test_the_second_refund_is_told_what_became_of_the_first(counter: Counter, other: Counter) -> None:
    case = counter.case()
    done = counter.send(counter.decide(case))
    with pytest.raises(UserError, match="小林 did “Refund” on this case already") as caught:
        other.decide(case, by="小李")
    assert caught.value.text.values["at"] == done.settled_at
    assert f"¥{yuan_from_fen(done.amount_fen)}" in str(caught.value)
    with pytest.raises(UserError, match="The case is finished"):  # nobody here did that
        other.decide(case, "reject", by="小李", **PARCEL)
    assert counter.operated == 1


# versions


def test_what_was_looked_at_is_older_than_what_is_stored(counter: Counter) -> None:
    case = counter.case()
    counter.ask_less(case)
    counter.sync()
    with pytest.raises(ConflictError) as caught:
        counter.decide(case, looked_at=case)
    assert caught.value.before == Seen.of(case)
    assert caught.value.now == counter.here(case)
    assert counter.made(case) == []
    assert counter.decide(case, looked_at=counter.here(case)).amount_fen == case.amount_fen - 100


def test_what_is_stored_is_older_than_the_platforms(counter: Counter) -> None:
    """The platform refuses the old version; one redo on the new one, and it is done."""
    case = counter.case()
    attempt = counter.decide(case, looked_at=case)
    counter.ask_less(case)
    draft = counter.send(attempt)
    assert (draft.why, counter.operated) == (Why.CONFLICT, 1)
    done = counter.send(outbox.release(counter.desk, draft.id, counter.here(case)))
    assert (done.state, counter.operated) == (State.DONE, 2)
    assert [one["amount_fen"] for one in counter.paid(case)] == [case.amount_fen - 100]


def test_a_redo_that_is_overtaken_again_is_another_conflict(counter: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    for number in range(1, 4):
        counter.ask_less(case, 1)
        draft = counter.send(attempt)
        assert (draft.state, draft.why, draft.tries) == (State.DRAFT, Why.CONFLICT, number)
        assert counter.operated == number  # each is one call, and no more are made by themselves
        attempt = outbox.release(counter.desk, draft.id, counter.here(case))
    assert counter.send(attempt).state is State.DONE
    assert [one["amount_fen"] for one in counter.paid(case)] == [case.amount_fen - 3]


@pytest.mark.parametrize("step", ["send", "release", "hand over"])
def test_a_case_that_is_over_is_nobodys_to_act_on(counter: Counter, step: str) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    counter.platform.fail_next("item_failed")
    counter.send(attempt)
    counter.withdraw(case)
    counter.sync()
    steps: dict[str, Callable[[], object]] = {
        "send": lambda: counter.send(attempt),
        "release": lambda: outbox.release(counter.desk, attempt.id, counter.here(case)),
        "hand over": lambda: outbox.hand_over(counter.desk, attempt.id),
    }
    with pytest.raises(UserError):
        steps[step]()
    assert counter.look(attempt).state is State.REFUSED
    assert counter.operated == 1


def test_what_the_platform_would_not_take_is_closed(counter: Counter) -> None:
    """Every action on every case of the shop: it is open, or refused in words, and nothing is written then."""
    closed = 0
    given = ActInput(
        by="小林",
        reason_code=3,
        company="shunfeng",
        waybill="SF7736308951965",
        address_id=known_address(counter),
        sms_text="请寄回",
    )
    cases = [case for kind in Type if kind >= 0 for status in Status for case in counter.cases(kind, status)]
    for case in cases:
        for action in ACTIONS:
            if action.way(case) is None:
                closed += 1
                with pytest.raises(UserError):
                    counter.decide(case, action.key, **{name: getattr(given, name) for name in given.__slots__})
        assert counter.made(case) == []
    assert closed > 50


def test_a_decision_that_is_carried_out_by_hand_is_never_sent(counter: Counter) -> None:
    by_hand = counter.decide(counter.case(), by_hand=True)
    with pytest.raises(UserError, match="under way or over"):
        counter.send(by_hand)
    with pytest.raises(UserError):
        outbox.take_back(counter.desk, by_hand.id)
    assert todo.withdraw(counter.desk, by_hand.id).state is State.CANCELLED
    assert counter.operated == 0

"""Refund ≤ paid − already refunded − in flight, over the cases about the same goods, of a shop with a line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from models.desk import todo
from models.desk.desk import Desk
from models.desk.ledger import outbox
from models.desk.ledger.sending import GUARD
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState, Why
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from models.domain.text import Text
from models.store import attempt_steps, cases
from tests.unit.desk.ledger.counter import Counter
from tests.unit.desk.ledger.test_sending import claimed, in_two_threads

State = AttemptState
PAID = 10_000


@pytest.fixture
def pair(counter: Counter) -> tuple[AfterSale, AfterSale]:
    """Two cases about the same goods, for which ¥100.00 were paid; each wants ¥60.00 back."""
    return two(counter)


def two(counter: Counter, amount: int = 6_000) -> tuple[AfterSale, AfterSale]:
    first, second = counter.cases(Type.SHIPPED_REFUND)[:2]
    return tuple(put(counter, one, first, amount) for one in (first, second))


def put(counter: Counter, case: AfterSale, goods: AfterSale, amount: int, status: Status | None = None) -> AfterSale:
    """Have the case be about these goods."""
    changed = replace(
        case,
        order_id=goods.order_id,
        sku_order_id=goods.sku_order_id,
        amount_fen=amount,
        paid_fen=PAID,
        freight_fen=None,
        tax_fen=None,
        status=case.status if status is None else status,
    )
    with counter.desk.store.writing() as session:
        found = cases.find(session, case.aftersale_id)
        assert found is not None
        cases.update_many(session, [(found.row_id, changed, {})], found.seen_at)
    return changed


@pytest.mark.parametrize("state", [State.DRAFT, State.HOLDING, State.SENDING, State.IN_DOUBT, State.TO_DO])
def test_what_is_in_flight_counts(counter: Counter, pair: tuple[AfterSale, AfterSale], state: AttemptState) -> None:
    first, second = pair
    attempt = counter.decide(first, by_hand=state is State.TO_DO)
    with counter.desk.store.writing() as session:
        now, words = counter.desk.clock.now(), Text("x")
        if state is State.DRAFT:
            attempt_steps.park(session, attempt.id, 0, Why.RESTART, now, words)
        elif state in (State.SENDING, State.IN_DOUBT):
            assert attempt.seen is not None
            attempt_steps.start(session, attempt, now, "", counter.desk.runs.me, attempt.seen)
        if state is State.IN_DOUBT:
            attempt_steps.doubt(session, attempt.id, 1, now, words)
    assert counter.look(attempt).state is state
    for by_hand in (False, True):
        with pytest.raises(UserError, match=r"Of the ¥100\.00 that were paid for these goods ¥40\.00 are left"):
            counter.decide(second, by_hand=by_hand)
    smaller = put(counter, second, first, 4_000)
    assert counter.decide(smaller).amount_fen == 4_000


@pytest.mark.parametrize("state", [State.DONE, State.REFUSED, State.CANCELLED])
def test_what_is_over_does_not(counter: Counter, pair: tuple[AfterSale, AfterSale], state: AttemptState) -> None:
    """What was done shows in the case itself, which counts as paid then."""
    first, second = pair
    attempt = counter.decide(first)
    with counter.desk.store.writing() as session:
        attempt_steps.finish(session, attempt.id, 0, state, counter.desk.clock.now(), Text("x"))
    assert counter.decide(second).state is State.HOLDING


def test_what_the_platform_shows_as_paid_counts_once(counter: Counter) -> None:
    """Between the reading that shows it and the end of the decision the two must not add up."""
    first, second = two(counter, 4_000)
    mine = counter.decide(first)
    theirs = counter.decide(second)
    claimed(counter, mine)
    put(counter, first, first, 4_000, Status.REFUNDED)
    assert claimed(counter, theirs).state is State.SENDING
    put(counter, first, first, 6_001, Status.REFUNDED)
    third = put(counter, counter.cases(Type.SHIPPED_REFUND)[2], first, 100)
    with pytest.raises(UserError, match=r"¥0\.00 are left"):
        counter.decide(third)


def test_money_that_may_have_gone_counts(counter: Counter, pair: tuple[AfterSale, AfterSale]) -> None:
    """Ticked off, and the platform shows nothing of it: until somebody has looked into it, it is as good as gone."""
    first, second = pair
    by_hand = counter.decide(first, by_hand=True)
    todo.tick(counter.desk, by_hand.id, "小李")
    with counter.desk.store.writing() as session:
        attempt_steps.settle(session, by_hand.id, State.CONTRADICTED, counter.desk.clock.now(), Text("x"), "")
    with pytest.raises(UserError, match="too much"):
        counter.decide(second)
    todo.acknowledge(counter.desk, by_hand.id, "小李")
    assert counter.decide(second).state is State.HOLDING


def test_one_case_alone_must_not_exceed_what_was_paid_either(counter: Counter) -> None:
    """The platform tells what was paid; only an export may lack a part of it."""
    case = counter.case(Type.SHIPPED_REFUND)
    over = put(counter, case, case, PAID + 1)
    with pytest.raises(UserError, match="too much"):
        counter.decide(over)
    assert counter.decide(put(counter, case, case, PAID)).amount_fen == PAID


def test_other_goods_and_other_orders_do_not_count(counter: Counter, pair: tuple[AfterSale, AfterSale]) -> None:
    first, second = pair
    counter.decide(first)
    with counter.desk.store.writing() as session:
        found = cases.find(session, second.aftersale_id)
        assert found is not None
        changed = replace(second, sku_order_id="1")
        cases.update_many(session, [(found.row_id, changed, {})], found.seen_at)
    assert counter.decide(changed).state is State.HOLDING


def test_it_is_held_against_once_more_when_it_leaves(counter: Counter, pair: tuple[AfterSale, AfterSale]) -> None:
    """What fitted when it was decided may not when its time has come."""
    first, second = pair
    attempt = counter.decide(first)
    put(counter, second, first, 6_000, Status.REFUNDED)
    refused = counter.send(attempt)
    assert (refused.state, refused.refusal, counter.operated) == (State.REFUSED, GUARD, 0)
    assert "too much" in str(refused.outcome)


@pytest.mark.parametrize("step", [outbox.release, outbox.hand_over])
def test_and_when_it_is_taken_up_again(
    counter: Counter, pair: tuple[AfterSale, AfterSale], step: Callable[[Desk, int], object]
) -> None:
    first, second = pair
    attempt = counter.decide(first)
    put(counter, second, first, 6_000, Status.REFUNDED)
    counter.send(attempt)
    with pytest.raises(UserError, match="too much"):
        step(counter.desk, attempt.id)
    assert counter.look(attempt).state is State.REFUSED


def test_two_programs_cannot_share_it_out_twice(counter: Counter, other: Counter) -> None:
    first, second = two(counter)
    told = in_two_threads(lambda: counter.decide(first), lambda: other.decide(second))
    assert sorted(isinstance(one, UserError) for one in told) == [False, True]


def test_what_moves_no_money_is_not_held_against_it(counter: Counter, pair: tuple[AfterSale, AfterSale]) -> None:
    first, second = pair
    counter.decide(first)
    assert counter.decide(second, "reject", reason_code=3).state is State.HOLDING

"""The outbox: what is not settled, and what a person can do about each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from models.desk import todo
from models.desk.conflict import ConflictError
from models.desk.desk import Desk
from models.desk.ledger import outbox
from models.domain.attempt import AttemptState, Why
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from models.domain.seen import Seen
from models.doudian.kinds import Remedy
from tests.unit.desk.ledger.counter import Counter
from tests.unit.desk.ledger.test_sending import claimed, in_two_threads

HOUR = timedelta(hours=1)
State = AttemptState


def refused(counter: Counter, *, number: int = 0) -> int:
    """A refund that the platform refused once; its id."""
    attempt = counter.decide(counter.cases()[number])
    counter.platform.fail_next("item_failed")
    assert counter.send(attempt).state is State.REFUSED
    return attempt.id


def conflicting(counter: Counter) -> int:
    """A refund whose case changed before it was sent; its id."""
    case = counter.case()
    attempt = counter.decide(case)
    counter.ask_less(case)
    assert counter.send(attempt).why is Why.CONFLICT
    return attempt.id


def test_all_that_is_not_settled_is_in_it_oldest_first(counter: Counter) -> None:
    cases = counter.cases(Type.SHIPPED_REFUND)
    done = counter.send(counter.decide(counter.cases()[1]))
    first = refused(counter)
    doubtful = counter.doubtful(cases[0])
    counter.find_reading()
    by_hand = counter.decide(cases[1], by_hand=True)
    taken = outbox.take_back(counter.desk, counter.decide(cases[2]).id)
    held = counter.decide(cases[2])
    found = outbox.outbox(counter.desk)
    assert [entry.attempt.id for entry in found] == [first, doubtful.id, by_hand.id, held.id]
    assert {done.id, taken.id}.isdisjoint(entry.attempt.id for entry in found)
    remedies = [entry.remedy for entry in found]
    assert remedies == [Remedy.REFRESH_CASE, Remedy.UNKNOWN_READ_AGAIN, None, None]
    assert {entry.shop for entry in found} == {"小店"}
    assert found[1].case.aftersale_id == cases[0].aftersale_id


def test_what_this_program_holds_first_to_leave_first(counter: Counter, other: Counter) -> None:
    one, two, three = counter.cases()[:3]
    late = counter.decide(one)
    theirs = other.decide(two)
    soon = counter.decide(three, "reject", company="shunfeng", waybill="SF7736308951965")  # moves no money: at once
    assert [entry.attempt.id for entry in outbox.held(counter.desk)] == [soon.id, late.id]
    assert [entry.attempt.id for entry in outbox.held(other.desk)] == [theirs.id]


def test_a_refused_one_is_sent_again_under_its_old_key(counter: Counter) -> None:
    number = refused(counter)
    released = outbox.release(counter.desk, number, by="小李")
    assert released.state is State.HOLDING
    assert released.hold_until == counter.desk.clock.now() + timedelta(seconds=5)  # it can be taken back once more
    assert (released.refusal, released.outcome, released.settled_at) == ("", None, None)
    assert counter.newest(released).by == "小李"
    done = counter.send(released)
    assert (done.state, done.tries) == (State.DONE, 2)


@pytest.mark.parametrize("state", ["done", "taken back", "held", "under way", "in doubt", "by hand"])
def test_only_what_waits_for_a_word_can_be_released(counter: Counter, state: str) -> None:
    case = counter.case()
    attempt = counter.doubtful(case) if state == "in doubt" else counter.decide(case, by_hand=state == "by hand")
    if state == "done":
        counter.send(attempt)
    elif state == "taken back":
        outbox.take_back(counter.desk, attempt.id)
    elif state == "under way":
        claimed(counter, attempt)
    before = counter.look(attempt)
    with pytest.raises(UserError, match="under way or over"):
        outbox.release(counter.desk, attempt.id)
    assert counter.look(attempt) == before


def test_a_conflict_is_redone_with_what_is_there_now(counter: Counter) -> None:
    number = conflicting(counter)
    entry = outbox.outbox(counter.desk)[0]
    assert entry.attempt.seen is not None
    with pytest.raises(ConflictError) as caught:
        outbox.release(counter.desk, number)
    assert caught.value.before == entry.attempt.seen
    assert Seen.of(caught.value.now) == Seen.of(entry.case)
    again = outbox.release(counter.desk, number, looked_at=entry.case)
    assert (again.seen, again.amount_fen) == (Seen.of(entry.case), entry.case.amount_fen)


def test_it_changed_once_more_while_it_was_on_the_screen(counter: Counter) -> None:
    number = conflicting(counter)
    shown = outbox.outbox(counter.desk)[0].case
    counter.ask_less(shown, 1)
    counter.sync()
    with pytest.raises(ConflictError):
        outbox.release(counter.desk, number, looked_at=shown)
    assert outbox.outbox(counter.desk)[0].attempt.why is Why.CONFLICT


def test_two_programs_release_the_same_draft(counter: Counter, other: Counter) -> None:
    """One of them holds it then, and sends it."""
    for case in counter.cases()[:5]:
        attempt = counter.decide(case)
        counter.ask_less(case)
        draft = counter.send(attempt)
        now = counter.here(case)
        told = in_two_threads(
            lambda draft=draft, now=now: outbox.release(counter.desk, draft.id, now),
            lambda draft=draft, now=now: outbox.release(other.desk, draft.id, now),
        )
        assert sorted(isinstance(one, UserError) for one in told) == [False, True]
        assert counter.look(attempt).run in (counter.desk.runs.me, other.desk.runs.me)
        assert counter.steps_of(attempt).count("release") == 1


def test_what_cannot_be_sent_is_carried_out_by_hand(counter: Counter) -> None:
    number = refused(counter)
    handed = outbox.hand_over(counter.desk, number, "小李")
    assert handed.state is State.TO_DO
    assert [one.attempt.id for one in todo.todos(counter.desk)] == [number]
    with pytest.raises(UserError):
        outbox.hand_over(counter.desk, number)
    assert counter.newest(handed).by == "小李"


def test_by_hand_the_same_guards_hold(counter: Counter) -> None:
    """What must not be sent must not be carried out by hand either."""
    conflict = conflicting(counter)
    with pytest.raises(ConflictError):
        outbox.hand_over(counter.desk, conflict)
    over = refused(counter, number=1)
    counter.refund_there(counter.cases()[1])
    counter.sync()
    with pytest.raises(UserError, match="it is now “Refunded”"):
        outbox.hand_over(counter.desk, over)
    assert todo.todos(counter.desk) == []


def test_nothing_is_withdrawn_that_is_not_carried_out_by_hand(counter: Counter) -> None:
    """It would only look so."""
    attempt = counter.decide(counter.case())
    with pytest.raises(UserError, match="under way or over"):
        todo.withdraw(counter.desk, attempt.id)
    assert counter.look(attempt) == attempt


def test_what_was_looked_into_leaves_the_list(counter: Counter) -> None:
    number = refused(counter)
    assert outbox.acknowledge(counter.desk, number, "小李").acknowledged_at is not None
    assert outbox.outbox(counter.desk) == []
    with pytest.raises(UserError):
        outbox.acknowledge(counter.desk, number)


@pytest.mark.parametrize("step", [outbox.release, outbox.take_back, outbox.hand_over, outbox.acknowledge])
def test_there_is_no_such_decision(counter: Counter, step: Callable[[Desk, int], object]) -> None:
    with pytest.raises(LookupError):
        step(counter.desk, 99)

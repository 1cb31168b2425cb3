from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from models.domain.actions import Lane
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState, Parameters
from models.domain.limits import Limits
from models.domain.listing import CaseRow, PageRequest
from models.domain.text import Text
from models.store import attempt_steps, attempts, listing, tables
from models.store.store import Store
from tests.factory import NOW, make_case
from tests.unit.store.helpers import decide, make_attempt, put, row_id
from tests.unit.store.test_store import in_threads

HOUR = timedelta(hours=1)
DONE = Text("{by} did it", {"by": "小王"})
State = AttemptState


@pytest.fixture
def case(store: Store) -> AfterSale:
    """A stored case."""
    case = make_case()
    put(store, [case])
    return case


def shown(store: Store) -> CaseRow:
    with store.reading() as session:
        (row,) = listing.page(session, PageRequest("all"), NOW, Limits()).rows
    return row


def test_an_attempt_comes_back_as_it_was_made(store: Store, case: AfterSale) -> None:
    parameters = Parameters(
        company="shunfeng",
        waybill="SF7736308951965",
        address_id=3,
        address_text="仓库 13800138000 浙江",
        sms_text="您好",
        reason_code=12,
        reason_text="退货与原订单不符",
        remark="备注",
        evidence=("a.png", "b.mp4"),
    )
    attempt = make_attempt(case, parameters=parameters)
    with store.writing() as session:
        number = attempt_steps.add(session, row_id(session, case), attempt)
        found = attempts.must(session, number)
    assert found.parameters == parameters
    assert (found.key, found.aftersale_id, found.by, found.made_at) == (attempt.key, case.aftersale_id, "小王", NOW)
    assert found.is_open
    assert (found.ticked_at, found.ticked_by, found.settled_at, found.outcome) == (None, "", None, None)


def test_a_lane_has_one_open_attempt(store: Store, case: AfterSale) -> None:
    decide(store, case)
    with pytest.raises(attempt_steps.OpenAttemptError):
        decide(store, case, action="reject")
    decide(store, case, action="remind", lane=Lane.NOTICE)
    with pytest.raises(attempt_steps.OpenAttemptError):
        decide(store, case, action="remind", lane=Lane.NOTICE)


def test_the_transaction_goes_on_after_a_lane_was_taken(store: Store, case: AfterSale) -> None:
    decide(store, case, by="先来的")
    with store.writing() as session:
        with pytest.raises(attempt_steps.OpenAttemptError):
            attempt_steps.add(session, row_id(session, case), make_attempt(case))
        ((_, found),) = attempts.open_of(session, [row_id(session, case)])
    assert found.by == "先来的"


def test_a_settled_attempt_frees_its_lane(store: Store, case: AfterSale) -> None:
    first = decide(store, case)
    with store.writing() as session:
        assert attempt_steps.settle(session, first, State.CANCELLED, NOW, DONE, "")
    assert decide(store, case) != first


def test_of_ten_that_decide_at_once_one_does(store: Store, case: AfterSale) -> None:
    raised = in_threads(10, lambda: decide(store, case))
    assert [type(error) for error in raised] == [attempt_steps.OpenAttemptError] * 9
    with store.reading() as session:
        assert len(attempts.to_do(session)) == 1


def test_the_database_itself_refuses_a_second_open_attempt(store: Store, case: AfterSale) -> None:
    decide(store, case)
    with store.reading() as session:
        row = session.execute(select(tables.Attempt.__table__)).mappings().one()
    for column, value in (("key", "another"), ("case_id", row["case_id"])):
        again = {**row, "id": 99, "key": "another"} if column == "key" else {**row, "id": 99, "state": "confirmed"}
        # another key, same lane; another state, same key
        with pytest.raises(IntegrityError), store.writing() as session:
            session.execute(insert(tables.Attempt), {**again, column: value})


def test_each_step_expects_the_state_before_it(store: Store, case: AfterSale) -> None:
    number = decide(store, case)
    with store.writing() as session:
        assert not attempt_steps.acknowledge(session, number, NOW, "小李")
        assert not attempt_steps.reopen(session, number, NOW, "小李")
        assert attempt_steps.tick(session, number, NOW, "小李")
        assert attempt_steps.settle(session, number, State.CONTRADICTED, NOW + HOUR, DONE, "")
        assert not attempt_steps.settle(session, number, State.CONFIRMED, NOW, DONE, "")
        assert not attempt_steps.untick(session, number, NOW, "小李")
        assert not attempt_steps.reopen(session, number, NOW, "小李")
        assert attempt_steps.acknowledge(session, number, NOW, "小李")
        found = attempts.must(session, number)
    assert (found.state, found.settled_at, found.outcome) == (State.CONTRADICTED, NOW + HOUR, DONE)
    assert (found.ticked_at, found.ticked_by) == (NOW, "小李")


def test_a_tick_can_be_undone(store: Store, case: AfterSale) -> None:
    number = decide(store, case)
    with store.writing() as session:
        attempt_steps.tick(session, number, NOW, "小李")
        attempt_steps.untick(session, number, NOW, "小李")
        found = attempts.must(session, number)
    assert (found.ticked_at, found.ticked_by) == (None, "")


def test_reopening_leaves_no_trace_of_the_tick(store: Store, case: AfterSale) -> None:
    number = decide(store, case, lane=Lane.NOTICE, action="remind")
    with store.writing() as session:
        attempt_steps.tick(session, number, NOW, "小李")
        attempt_steps.settle(session, number, State.CONFIRMED, NOW, DONE, "")
        assert attempt_steps.reopen(session, number, NOW, "小李")
        found = attempts.must(session, number)
    assert found.is_open
    assert (found.ticked_at, found.ticked_by, found.settled_at, found.outcome) == (None, "", None, None)


def test_reopening_into_a_taken_lane_is_refused(store: Store, case: AfterSale) -> None:
    number = decide(store, case, lane=Lane.NOTICE, action="remind")
    with store.writing() as session:
        attempt_steps.settle(session, number, State.CONFIRMED, NOW, DONE, "")
    newer = decide(store, case, lane=Lane.NOTICE, action="remind")
    with store.writing() as session:
        with pytest.raises(attempt_steps.OpenAttemptError):
            attempt_steps.reopen(session, number, NOW, "小李")
        assert [a.id for a in attempts.to_do(session)] == [newer]


def test_what_is_to_do_nearest_deadline_first(store: Store) -> None:
    late, soon, finished, unknown = (
        make_case(deadline_at=NOW + 9 * HOUR),
        make_case(deadline_at=NOW + HOUR),
        make_case(final_at=NOW),
        make_case(deadline_at=None),
    )
    put(store, [late, soon, finished, unknown])
    for case in (finished, late, unknown, soon):
        decide(store, case)
    with store.reading() as session:
        found = [attempt.aftersale_id for attempt in attempts.to_do(session)]
    assert found == [case.aftersale_id for case in (soon, late, unknown, finished)]


def test_contradictions_stay_until_somebody_has_seen_them(store: Store, case: AfterSale) -> None:
    number = decide(store, case)
    with store.writing() as session:
        attempt_steps.settle(session, number, State.CONTRADICTED, NOW, DONE, "")
        assert [a.id for a in attempts.contradictions(session)] == [number]
        attempt_steps.acknowledge(session, number, NOW, "小李")
        assert attempts.contradictions(session) == []
        assert [a.id for a in attempts.of_case(session, case.aftersale_id)] == [number]


def test_what_is_not_there(store: Store) -> None:
    with store.writing() as session:
        assert attempts.get(session, 1) is None
        assert not attempt_steps.tick(session, 1, NOW, "小李")
        assert attempts.open_of(session, []) == []
        with pytest.raises(LookupError):
            attempts.must(session, 1)


def test_a_row_shows_the_decision_that_waits(store: Store, case: AfterSale) -> None:
    notice = decide(store, case, lane=Lane.NOTICE, action="remind")
    assert shown(store).attempt_action == "remind"
    decision = decide(store, case)
    row = shown(store)
    assert (row.attempt_action, row.attempt_state, row.attempt_ticked) == ("refund", State.TO_DO, False)
    with store.writing() as session:
        attempt_steps.tick(session, decision, NOW, "小李")
    assert shown(store).attempt_ticked
    with store.writing() as session:
        attempt_steps.settle(session, decision, State.CONTRADICTED, NOW, DONE, "")
        attempt_steps.settle(session, notice, State.CANCELLED, NOW, DONE, "")
    assert shown(store).attempt_state is State.CONTRADICTED
    with store.writing() as session:
        attempt_steps.acknowledge(session, decision, NOW, "小李")
    assert shown(store).attempt_action is None


def test_the_unsettled_are_counted_as_they_are_listed(store: Store) -> None:
    waiting, wrong, seen = make_case(), make_case(), make_case()
    put(store, [waiting, wrong, seen])
    decide(store, waiting)
    for case in (wrong, seen):
        number = decide(store, case)
        with store.writing() as session:
            attempt_steps.settle(session, number, AttemptState.CONTRADICTED, NOW, Text("x"), "")
    with store.writing() as session:
        assert attempt_steps.acknowledge(session, number, NOW, "小李")
    with store.reading() as session:
        assert attempts.count_unsettled(session) == {AttemptState.TO_DO: 1, AttemptState.CONTRADICTED: 1}
        assert len(attempts.unsettled(session)) == 2
        assert len(attempts.to_do(session)) == 1
        assert len(attempts.contradictions(session)) == 1

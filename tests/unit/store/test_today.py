"""What the ledger tells about work, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from models.domain.actions import Lane
from models.domain.attempt import AttemptState
from models.domain.codes import AfterSaleStatus as S
from models.domain.codes import AfterSaleType as T
from models.domain.happenings import Kind
from models.domain.seen import Seen
from models.store import lapses, today
from models.store.lapses import NewLapse
from models.store.milliseconds import to_milliseconds
from models.store.store import Store
from tests.factory import NOW, make_case, make_return
from tests.unit.store.helpers import decide, put, row_id

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LONGEST = 30 * MINUTE


def decided_at(store: Store, *minutes: int, by: str = "小林", **fields: object) -> None:
    for after in minutes:
        case = make_case()
        put(store, [case])
        looked_at = replace(case, deadline_at=NOW + after * MINUTE + 90 * timedelta(seconds=1))
        decide(store, case, by=by, made_at=NOW + after * MINUTE, **{"seen": Seen.of(looked_at), **fields})


def test_a_decision_tells_the_deadline_that_was_looked_at(store: Store) -> None:
    decided_at(store, 0, 5)
    decided_at(store, 7, seen=None)
    with store.reading() as session:
        found = list(today.decided(session, NOW, NOW + HOUR))
    assert [one.deadline_ms - one.made_ms for one in found[:2] if one.deadline_ms] == [90_000, 90_000]
    assert found[2].deadline_ms is None
    assert (found[0].type, found[0].status, found[0].by) == (T.UNSHIPPED_REFUND, S.AWAITS_REVIEW, "小林")


def test_of_a_case_the_last_decision_that_stands(store: Store) -> None:
    case = make_return()
    put(store, [case])
    decide(store, case, action="agree_return", state=AttemptState.DONE)
    decide(store, case, action="refund", state=AttemptState.DONE, made_at=NOW + MINUTE)
    decide(store, case, action="reject", state=AttemptState.CANCELLED, made_at=NOW + 2 * MINUTE)
    decide(store, case, action="remind", lane=Lane.NOTICE, made_at=NOW + 3 * MINUTE)
    with store.reading() as session:
        assert [one.action for one in today.decided(session, NOW, NOW + HOUR)] == ["refund"]
        assert [one.action for one in today.decided(session, NOW, NOW + MINUTE)] == ["agree_return"]
        assert list(today.decided(session, NOW + 2 * MINUTE, NOW + HOUR)) == []


def test_pauses_are_those_of_one_person_within_a_session(store: Store) -> None:
    decided_at(store, 0, 2, 33, 64)  # half an hour and a minute between the last ones
    decided_at(store, 1, 5, by="阿杰")
    with store.reading() as session:
        whole = today.pauses(session, NOW, NOW + DAY, LONGEST)
        newest = today.newest_pauses(session, NOW - DAY, 1_000, LONGEST)
    assert sorted((one.by, one.seconds, one.number) for one in whole) == [("小林", 120, 1), ("阿杰", 240, 1)]
    assert {one.seconds for one in newest} == {120, 240}
    assert {(one.type, one.status) for one in newest} == {(T.UNSHIPPED_REFUND, S.AWAITS_REVIEW)}


def test_the_newest_of_the_ledger_are_no_more_than_asked_for(store: Store) -> None:
    decided_at(store, *range(0, 20, 2))
    with store.reading() as session:
        found = today.newest_pauses(session, NOW - DAY, 4, LONGEST)
        assert sum(one.number for one in found) == 3, "the first of them has nothing before it"
        assert today.newest_pauses(session, NOW + DAY, 4, LONGEST) == []


def test_who_decided_since(store: Store) -> None:
    decided_at(store, -90, by="小林")
    decided_at(store, -50, -10, by="阿杰")
    decided_at(store, -5, by="店长", lane=Lane.NOTICE)
    with store.reading() as session:
        assert today.people_since(session, NOW - HOUR) == ["阿杰"]
        assert today.people_since(session, NOW - 2 * HOUR) == ["小林", "阿杰"]


def test_what_waits_is_undecided_and_due_within_the_span(store: Store) -> None:
    near, far = make_case(deadline_at=NOW + HOUR), make_case(deadline_at=NOW + 13 * HOUR)
    over, unknown = make_case(deadline_at=NOW), make_case(deadline_at=None)
    buyers, taken = make_return(S.AWAITS_BUYER_RETURN, deadline_at=NOW + HOUR), make_case(deadline_at=NOW + HOUR)
    other = make_return(deadline_at=NOW + 30 * MINUTE)
    put(store, [near, far, over, unknown, buyers, taken, other])
    decide(store, taken)
    start = to_milliseconds(NOW)
    span = (start, start + 12 * 3_600_000)
    with store.reading() as session:
        one = today.waiting(session, "unshipped_review", {S.AWAITS_REVIEW}, span, 10)
        everything = today.waiting(session, None, {S.AWAITS_REVIEW}, span, 10)
        first = today.waiting(session, None, {S.AWAITS_REVIEW}, span, 1)
    assert [(w.aftersale_id, w.amount_fen, w.due_ms) for w in one] == [(near.aftersale_id, 12_900, start + 3_600_000)]
    assert [w.aftersale_id for w in everything] == [other.aftersale_id, near.aftersale_id]
    assert first == everything[:1]


def test_a_lapse_is_there_once_for_each_case_and_kind(store: Store) -> None:
    case = make_case()
    put(store, [case])
    with store.writing() as session:
        row = row_id(session, case)
        refund = NewLapse(case_row_id=row, kind=Kind.REFUNDED_BY_PLATFORM, amount_fen=5, at=NOW)
        other = replace(refund, kind=Kind.RETURN_AGREED_BY_PLATFORM, at=NOW + HOUR)
        assert lapses.note(session, [refund, refund]) == 1
        assert lapses.note(session, [replace(refund, at=NOW + HOUR), other]) == 1
        assert lapses.note(session, []) == 0
    with store.reading() as session:
        found = lapses.between(session, NOW, NOW + HOUR)
        assert [(one.kind, one.amount_fen, one.at_ms) for one in found] == [(refund.kind, 5, to_milliseconds(NOW))]
        assert len(lapses.between(session, NOW, NOW + DAY)) == 2

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given

from models.domain.actions import (
    ACTIONS,
    AGREE_REFUSAL,
    AGREE_RETURN,
    BY_KEY,
    FURTHER,
    MAIN,
    MONEY_PROOFS,
    REFUND,
    REJECT,
    REMIND,
    Action,
    Lane,
    Need,
    why_closed,
)
from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType
from tests.factory import NOW, make_case
from tests.unit.domain.strategies import cases

T, S = AfterSaleType, AfterSaleStatus
ALL_CODES = list(product([*range(-1, 9), 55], [-1, 0, 3, 6, 7, 8, 11, 12, 13, 14, 27, 28, 29, 51, 53, 77]))

# doudian.md 2.3, copied by hand: operate code -> (after-sale type, allowed statuses)
OPERATE = {
    101: (0, {6, 27}),
    102: (0, {6}),
    111: (0, {7, 11, 29}),
    112: (0, {11}),
    121: (0, {6, 27}),
    201: (1, {6, 27}),
    202: (1, {6}),
    203: (1, {6}),
    401: (2, {6}),
}
BELONGS = {
    101: AGREE_RETURN,
    102: REJECT,
    111: REFUND,
    203: AGREE_REFUSAL,
    112: REJECT,
    121: REFUND,
    201: REFUND,
    202: REJECT,
    401: REFUND,
}


def way_of(action: Action, type_: int, status: int):
    return action.way(make_case(type=T(type_), status=S(status)))


@pytest.mark.parametrize("code", OPERATE)
def test_each_operate_code_is_used_exactly_where_the_platform_takes_it(code: int) -> None:
    type_, statuses = OPERATE[code]
    used = {
        (t, s)
        for action, (t, s) in product(ACTIONS, ALL_CODES)
        if (way := way_of(action, t, s)) is not None and way.operate == code
    }
    assert used == {(type_, status) for status in statuses}
    assert all(way_of(BELONGS[code], type_, status).operate == code for status in statuses)


def test_no_other_operate_code_is_ever_used() -> None:
    used = {way.operate for action in ACTIONS for way in action.ways}
    assert used == {*OPERATE, None}


def test_refusing_an_unshipped_refund_means_shipping() -> None:
    way = way_of(REJECT, 2, 6)
    assert way.operate is None
    assert way.needs == (Need.COMPANY, Need.WAYBILL)


@pytest.mark.parametrize(
    ("action", "type_", "status", "needs"),
    [
        (REFUND, 2, 6, ()),
        (REFUND, 1, 6, ()),
        (REFUND, 0, 6, ()),
        (REFUND, 0, 7, ()),
        (REFUND, 0, 11, ()),
        (AGREE_RETURN, 0, 6, (Need.ADDRESS, Need.SMS)),
        (REJECT, 1, 6, (Need.REASON,)),
        (REJECT, 0, 6, (Need.REASON,)),
        (REJECT, 0, 11, (Need.REASON, Need.EVIDENCE)),
        (REMIND, 0, 7, (Need.SMS,)),
    ],
)
def test_what_each_action_needs(action: Action, type_: int, status: int, needs: tuple[Need, ...]) -> None:
    assert way_of(action, type_, status).needs == needs


@given(cases())
def test_an_action_is_open_or_says_in_words_why_not(case: AfterSale) -> None:
    for action in ACTIONS:
        reason = why_closed(action, case)
        assert (reason is None) == (action.way(case) is not None)
        assert reason is None or len(str(reason)) > 20


@pytest.mark.parametrize(("type_", "status"), ALL_CODES)
def test_every_type_and_status_has_an_answer_for_every_action(type_: int, status: int) -> None:
    case = make_case(type=T(type_), status=S(status))
    for action in ACTIONS:
        assert (action.way(case) is None) == bool(why_closed(action, case))


def test_refusing_before_the_goods_are_on_their_way_is_closed_with_its_own_reason() -> None:
    reason = why_closed(REJECT, make_case(type=T.RETURN_REFUND, status=S.AWAITS_BUYER_RETURN))
    assert "has not sent the goods back yet" in str(reason)


def test_refusing_twice_is_closed_with_its_own_reason() -> None:
    for status in (S.REFUSED_FIRST, S.REFUSED_SECOND):
        reason = why_closed(REJECT, make_case(type=T.RETURN_REFUND, status=status))
        assert "rejected already" in str(reason)


def test_an_unknown_word_asks_to_be_taught() -> None:
    for case in (make_case(status=S.NOT_MAPPED), make_case(type=T.NOT_MAPPED)):
        assert all("Teach it" in str(why_closed(action, case)) for action in ACTIONS)


def test_nothing_is_open_on_a_finished_case() -> None:
    for case in (make_case(status=S.REFUNDED), make_case(final_at=NOW - timedelta(hours=1))):
        assert all(action.way(case) is None for action in ACTIONS)
        assert all("finished" in str(why_closed(action, case)) for action in ACTIONS)


def test_what_proves_that_it_happened() -> None:
    paid = {S.REFUNDED, S.ORDER_CANCELLED, S.REVERSED}
    refused = {S.REFUSED_FIRST, S.REFUSED_SECOND, S.CLOSED}
    assert all(way.outcomes == paid for way in REFUND.ways)
    assert all(way.outcomes == refused for way in REJECT.ways)
    assert all(way.outcomes == {S.AWAITS_BUYER_RETURN, S.BUYER_RETURNED} for way in AGREE_RETURN.ways)
    assert all(not way.outcomes for way in REMIND.ways)


def test_no_way_counts_the_status_it_starts_from_as_proof() -> None:
    assert all(not way.outcomes & way.statuses for action in ACTIONS for way in action.ways)


def test_only_refunds_move_money_and_only_reminders_leave_the_decision_free() -> None:
    assert [action.key for action in ACTIONS if action.moves_money] == ["refund", "agree_refusal"]
    assert [action.key for action in ACTIONS if action.lane is Lane.NOTICE] == ["remind"]
    assert [action.key for action in ACTIONS if action.lane is Lane.ERRAND] == ["extend", "intercept", "remark"]
    assert [action.key for action in MAIN] == ["refund", "agree_return", "reject", "remind"]
    assert list(BY_KEY) == [action.key for action in (*MAIN, *FURTHER)]


def test_the_platforms_word_alone_is_taken_only_where_no_money_moves() -> None:
    for action in ACTIONS:
        proofs = {way.proof for way in action.ways}
        assert (action.lane is Lane.DECISION) == (proofs <= MONEY_PROOFS), action.key
        assert not action.moves_money or all(way.outcomes for way in action.ways)

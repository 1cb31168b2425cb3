from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given

from models.domain.aftersale import AfterSale
from models.domain.codes import FINAL_STATUSES, AfterSaleStatus, AfterSaleType
from models.domain.queues import ALL, BY_KEY, HOMES, NO_DEADLINE, QUEUES, home_of
from tests.factory import NOW, make_case
from tests.unit.domain.strategies import cases, open_cases

KEYS = [
    "unshipped_review",
    "shipped_review",
    "awaiting_receipt",
    "other_review",
    "refused",
    "no_deadline",
    "all",
]
T, S = AfterSaleType, AfterSaleStatus

# (type, status) -> the queue's key, as issue and guide name them; everything else that is open is other_review
NAMED_HOMES = {
    (T.UNSHIPPED_REFUND, S.AWAITS_REVIEW): "unshipped_review",
    (T.RETURN_REFUND, S.AWAITS_REVIEW): "shipped_review",
    (T.SHIPPED_REFUND, S.AWAITS_REVIEW): "shipped_review",
    (T.RETURN_REFUND, S.AWAITS_BUYER_RETURN): "awaiting_receipt",
    (T.RETURN_REFUND, S.BUYER_RETURNED): "awaiting_receipt",
}


def home_key(case: AfterSale) -> str | None:
    home = home_of(case)
    return home.key if home else None


def test_the_keys_are_the_ones_others_rely_on() -> None:
    assert [queue.key for queue in QUEUES] == KEYS
    assert list(BY_KEY) == KEYS
    assert [queue.key for queue in HOMES] == KEYS[:5]


@given(open_cases)
def test_every_open_case_is_in_exactly_one_of_the_disjoint_queues(case: AfterSale) -> None:
    assert [queue.key for queue in HOMES if queue.rule.holds(case)] == [home_key(case)]


@given(open_cases)
def test_every_open_case_is_shown_somewhere(case: AfterSale) -> None:
    shown_in = {queue.key for queue in QUEUES if queue.rule.holds(case)}
    assert shown_in >= {"all", home_key(case)}
    assert ("no_deadline" in shown_in) == (case.deadline_at is None)


@given(cases().filter(lambda case: not case.is_open))
def test_a_finished_case_is_in_all_and_nowhere_else(case: AfterSale) -> None:
    assert [queue.key for queue in QUEUES if queue.rule.holds(case)] == [ALL.key]
    assert home_of(case) is None


@pytest.mark.parametrize("type_", T)
@pytest.mark.parametrize("status", S)
def test_the_home_of_each_type_and_status(type_: AfterSaleType, status: AfterSaleStatus) -> None:
    home = home_key(make_case(type=type_, status=status))
    if status in FINAL_STATUSES:
        assert home is None
    elif status in (S.REFUSED_FIRST, S.REFUSED_SECOND):
        assert home == "refused"
    else:
        assert home == NAMED_HOMES.get((type_, status), "other_review")


def test_a_final_time_ends_a_case_whatever_its_status_says() -> None:
    case = make_case(status=S.AWAITS_REVIEW, final_at=NOW - timedelta(minutes=1))
    assert not case.is_open
    assert home_of(case) is None


@pytest.mark.parametrize("code", [12, 14, 28, 51, 53])
def test_a_final_status_ends_a_case_without_a_final_time(code: int) -> None:
    assert not make_case(status=S(code)).is_open


@pytest.mark.parametrize("code", [0, 3, 6, 7, 8, 11, 13, 27, 29, 77, -1])
def test_other_statuses_leave_a_case_open(code: int) -> None:
    assert make_case(status=S(code)).is_open


def test_a_word_that_nobody_knows_is_handled_by_a_person() -> None:
    assert home_key(make_case(status=S.NOT_MAPPED)) == "other_review"
    assert home_key(make_case(type=T.NOT_MAPPED)) == "other_review"


def test_no_deadline_looks_across_the_homes() -> None:
    assert not NO_DEADLINE.disjoint
    assert not ALL.disjoint


def test_a_refund_above_the_payment_is_noticed_only_when_both_are_known() -> None:
    assert make_case(amount_fen=12_901, paid_fen=12_900).refund_exceeds_payment
    assert not make_case(amount_fen=12_900, paid_fen=12_900).refund_exceeds_payment
    assert not make_case(amount_fen=12_900, paid_fen=None).refund_exceeds_payment

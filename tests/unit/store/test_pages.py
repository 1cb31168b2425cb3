from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta

import pytest

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.limits import Limits
from models.domain.listing import CaseRow, PageRequest, SortKey
from models.domain.queues import BY_KEY
from models.domain.triage import stake
from models.store import listing
from models.store.ends import FINISHED, NO_DEADLINE
from models.store.milliseconds import to_milliseconds
from models.store.store import Store
from tests.factory import NOW, make_case
from tests.unit.store.helpers import put

T, S = AfterSaleType, AfterSaleStatus


def mixed_cases(number: int, seed: int = 5) -> list[AfterSale]:
    """Cases in all queues; amounts and times repeat, so that ties have to be told apart."""
    chance = random.Random(seed)
    return [
        make_case(
            type=chance.choice([T.UNSHIPPED_REFUND, T.UNSHIPPED_REFUND, T.RETURN_REFUND, T.EXCHANGE]),
            status=chance.choice([S.AWAITS_REVIEW, S.AWAITS_REVIEW, S.BUYER_RETURNED, S.REFUNDED, S.REFUSED_FIRST]),
            amount_fen=chance.choice([0, 100, 100, 9_900]),
            applied_at=chance.choice([None, NOW, NOW - timedelta(hours=1)]),
            deadline_at=chance.choice(
                [None, NOW, NOW + timedelta(hours=1), NOW + timedelta(hours=chance.randrange(9))]
            ),
        )
        for _ in range(number)
    ]


def sort_value(case: AfterSale, sort: SortKey) -> int:
    if sort is SortKey.STAKE:
        hot = timedelta(hours=1)
        return stake(case.amount_fen, case.deadline_at, is_open=case.is_open, now=NOW, last_band=hot).key
    if sort is SortKey.AMOUNT:
        return case.amount_fen
    if sort is SortKey.APPLIED:
        return 0 if case.applied_at is None else to_milliseconds(case.applied_at)
    if not case.is_open:
        return FINISHED
    return NO_DEADLINE if case.deadline_at is None else to_milliseconds(case.deadline_at)


def in_order(stored: list[AfterSale], request: PageRequest) -> list[str]:
    """What the pages of a queue should hold, one after another."""
    kept = [(n, case) for n, case in enumerate(stored) if BY_KEY[request.queue].rule.holds(case)]
    kept.sort(key=lambda pair: (sort_value(pair[1], request.sort), pair[0]), reverse=request.descending)
    return [case.aftersale_id for _, case in kept]


def pages(store: Store, request: PageRequest) -> Iterator[tuple[CaseRow, ...]]:
    after = request.after
    for _ in range(500):  # more would be a cursor that does not move on
        with store.reading() as session:
            step = PageRequest(request.queue, request.filter, request.sort, request.descending, after, request.limit)
            page = listing.page(session, step, NOW, Limits())
        yield page.rows
        after = page.next
        if after is None:
            return
    pytest.fail("the pages never end")


def ids(rows: tuple[CaseRow, ...]) -> list[str]:
    return [row.aftersale_id for row in rows]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", SortKey)
def test_pages_hold_every_row_once_and_in_order(store: Store, sort: SortKey, descending: bool) -> None:
    stored = mixed_cases(83)
    put(store, stored)
    for queue in BY_KEY:
        for limit in (1, 7, 200):
            request = PageRequest(queue, sort=sort, descending=descending, limit=limit)
            found = list(pages(store, request))
            assert [one for page in found for one in ids(page)] == in_order(stored, request)
            assert all(len(page) == limit for page in found[:-1])


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", SortKey)
def test_rows_that_come_in_between_pages_neither_double_nor_hide_others(
    store: Store, sort: SortKey, descending: bool
) -> None:
    stored = mixed_cases(60)
    put(store, stored)
    request = PageRequest("all", sort=sort, descending=descending, limit=9)
    seen: list[str] = []
    for number, page in enumerate(pages(store, request)):
        seen.extend(ids(page))
        put(store, mixed_cases(3, seed=number) if number < 6 else [])
    assert len(seen) == len(set(seen))
    assert set(seen) >= {case.aftersale_id for case in stored}
    old = [one for one in seen if one in {case.aftersale_id for case in stored}]
    assert old == in_order(stored, request)


def test_a_last_page_that_is_full_is_the_last(store: Store) -> None:
    put(store, [make_case() for _ in range(10)])
    found = list(pages(store, PageRequest("all", limit=5)))
    assert [len(page) for page in found] == [5, 5]


def test_an_empty_queue_is_one_empty_page(store: Store) -> None:
    assert list(pages(store, PageRequest("refused"))) == [()]


def test_a_row_shows_the_case(store: Store) -> None:
    case = make_case(return_waybill="YT9678566151072", status=S.NOT_MAPPED, status_text="平台处理中")
    put(store, [case, make_case(status=S.REFUNDED), make_case(final_at=NOW)])
    with store.reading() as session:
        rows = listing.page(session, PageRequest("all"), NOW, Limits()).rows
    shown = ("order_id", "type", "type_text", "status_text", "product_name", "amount_fen", "reason", "buyer_words")
    assert all(getattr(rows[0], name) == getattr(case, name) for name in (*shown, "return_waybill", "deadline_at"))
    assert [row.is_open for row in rows] == [True, False, False]
    assert rows[0].attempt_action is None


def test_the_other_cases_of_an_order(store: Store) -> None:
    one, other = make_case(order_id="692"), make_case(order_id="692", status=S.REFUNDED)
    put(store, [other, one, make_case()])
    with store.reading() as session:
        assert ids(tuple(listing.same_order(session, "692", but=one.aftersale_id))) == [other.aftersale_id]
        assert ids(tuple(listing.same_order(session, "692", but="x"))) == [one.aftersale_id, other.aftersale_id]


def test_reasons_most_frequent_first_and_only_those_of_the_queue(store: Store) -> None:
    reasons = ["质量问题", "少件", "质量问题", "", "少件", "质量问题", "包装破损"]
    put(store, [make_case(reason=reason) for reason in reasons])
    put(store, [make_case(reason="别的", status=S.REFUNDED)])
    with store.reading() as session:
        assert listing.reasons(session, "unshipped_review") == ["质量问题", "少件", "包装破损"]
        assert "别的" in listing.reasons(session, "all")

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete
from sqlalchemy.orm import Session

from models.domain.actions import Lane
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.deadlines import Band, BandLimits, remaining
from models.domain.limits import Limits
from models.domain.listing import CaseFilter, PageRequest, QueueCount
from models.domain.queues import QUEUES
from models.domain.text import Text
from models.store import attempt_steps, cases, listing
from models.store.store import Store
from models.store.tables import Case
from tests.factory import NOW, make_case
from tests.unit.domain.strategies import cases as any_case
from tests.unit.domain.strategies import near_times, reasons, statuses, types
from tests.unit.store.helpers import decide, put

LIMITS = Limits(
    {
        "shipped_review": BandLimits(near=timedelta(days=2), warm=timedelta(hours=20), hot=timedelta(hours=6)),
        "other_review": BandLimits(near=timedelta(hours=1), warm=timedelta(minutes=30), hot=timedelta(minutes=5)),
    }
)
"""Two queues with limits of their own, the others with the usual ones."""
on_a_database = settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], print_blob=True
)


def some_of(values: st.SearchStrategy) -> st.SearchStrategy[frozenset]:
    return st.frozensets(values, max_size=4)


filters = st.builds(
    CaseFilter,
    types=some_of(types),
    statuses=some_of(statuses),
    bands=some_of(st.sampled_from(Band)),
    reasons=some_of(reasons.filter(bool)),
    amount_from_fen=st.none() | st.integers(0, 10**13),
    amount_to_fen=st.none() | st.integers(0, 10**13),
)


def band_of(case: AfterSale, now=NOW) -> Band | None:
    return LIMITS.of_case(case).band(remaining(case.deadline_at, now)) if case.is_open else None


def passes(case: AfterSale, wanted: CaseFilter) -> bool:
    return (
        (not wanted.types or case.type in wanted.types)
        and (not wanted.statuses or case.status in wanted.statuses)
        and (not wanted.bands or band_of(case) in wanted.bands)
        and (not wanted.reasons or case.reason in wanted.reasons)
        and (wanted.amount_from_fen is None or case.amount_fen >= wanted.amount_from_fen)
        and (wanted.amount_to_fen is None or case.amount_fen <= wanted.amount_to_fen)
    )


def found(session: Session, wanted: CaseFilter, queue: str = "all") -> set[str]:
    page = listing.page(session, PageRequest(queue, wanted, limit=1000), NOW, LIMITS)
    return {row.aftersale_id for row in page.rows}


def search(store: Store, text: str) -> list[str]:
    with store.reading() as session:
        page = listing.page(session, PageRequest("all", CaseFilter(text=text)), NOW, LIMITS)
    return [row.product_name for row in page.rows]


@on_a_database
@given(stored=st.lists(any_case(), max_size=30), wanted=st.lists(filters, min_size=1, max_size=8))
def test_a_filter_keeps_what_it_says(store: Store, stored: list[AfterSale], wanted: list[CaseFilter]) -> None:
    with store.writing() as session:
        session.execute(delete(Case))
        cases.add_many(session, [(case, {}) for case in stored], NOW)
        for one in wanted:
            assert found(session, one) == {case.aftersale_id for case in stored if passes(case, one)}


@pytest.mark.parametrize("seconds", [-1, 0, 1, 3599, 3600, 14399, 14400, 43199, 43200])
def test_the_edges_of_the_bands_are_those_of_the_rule(store: Store, seconds: int) -> None:
    case = make_case(deadline_at=NOW + timedelta(seconds=seconds))
    put(store, [case])
    with store.reading() as session:
        holding = [band for band in Band if found(session, CaseFilter(bands=frozenset({band})))]
    assert holding == [band_of(case)]


@pytest.fixture
def goods(store: Store) -> Store:
    names = ["100% 棉 T恤", "100 棉", "a_b 杯", "axb 杯", "back\\slash", "O'Reilly", "iPhone 保护壳", "无关"]
    put(store, [make_case(product_name=name, reason="", buyer_words="") for name in names])
    return store


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("100%", ["100% 棉 T恤"]),
        ("%", ["100% 棉 T恤"]),
        ("a_b", ["a_b 杯"]),
        ("_", ["a_b 杯"]),
        ("\\", ["back\\slash"]),
        ("/", []),
        ("'", ["O'Reilly"]),
        ("IPHONE", ["iPhone 保护壳"]),
        ("t恤", ["100% 棉 T恤"]),
        ("棉", ["100% 棉 T恤", "100 棉"]),
        ("棉 100%", ["100% 棉 T恤"]),
        ("  杯   axb ", ["axb 杯"]),
        ("杯 iphone", []),
    ],
)
def test_the_search_takes_signs_as_they_are(goods: Store, text: str, names: list[str]) -> None:
    assert sorted(search(goods, text)) == sorted(names)


@pytest.mark.parametrize("text", ["", "   "])
def test_an_empty_search_finds_all(goods: Store, text: str) -> None:
    assert len(search(goods, text)) == 8


@pytest.mark.parametrize(
    "field",
    [
        "aftersale_id",
        "order_id",
        "sku_order_id",
        "product_id",
        "sku_code",
        "ship_waybill",
        "return_waybill",
        "exchange_waybill",
        "reason",
        "buyer_words",
    ],
)
def test_the_search_finds_every_kind_of_number(store: Store, field: str) -> None:
    put(store, [make_case(**{field: "SF88077", "product_name": "wanted"}), make_case(product_name="other")])
    assert search(store, "sf8807") == ["wanted"]
    assert search(store, "f88077") == ["wanted"]


def test_numbers_that_stand_side_by_side_are_not_one_number(store: Store) -> None:
    put(store, [make_case(aftersale_id="111", order_id="222", sku_order_id="")])
    assert search(store, "111222") == []


def test_undecided_only_leaves_out_what_waits_to_be_carried_out(store: Store) -> None:
    open_, notice, settled, free = (make_case() for _ in range(4))
    put(store, [open_, notice, settled, free])
    decide(store, open_)
    decide(store, notice, lane=Lane.NOTICE, action="remind")
    done = decide(store, settled)
    with store.writing() as session:
        attempt_steps.settle(session, done, AttemptState.CANCELLED, NOW, Text("x"), "")
    with store.reading() as session:
        left = found(session, CaseFilter(undecided_only=True))
    assert left == {case.aftersale_id for case in (notice, settled, free)}


def counted(stored: list[AfterSale], now) -> dict[str, QueueCount]:
    """The counts, one case at a time."""
    result = {}
    for queue in QUEUES:
        held = [case for case in stored if queue.rule.holds(case)]
        bands = dict.fromkeys(Band, 0)
        for case in held:
            band = band_of(case, now)
            if band is not None:
                bands[band] += 1
        ahead = [c.deadline_at for c in held if c.is_open and c.deadline_at is not None and c.deadline_at > now]
        result[queue.key] = QueueCount(queue.key, len(held), bands, min(ahead, default=None))
    return result


@on_a_database
@given(stored=st.lists(any_case(), max_size=60), now=near_times)
def test_counts_are_what_one_counts_by_hand(store: Store, stored: list[AfterSale], now) -> None:
    with store.writing() as session:
        session.execute(delete(Case))
        cases.add_many(session, [(case, {}) for case in stored], NOW)
        assert listing.counts(session, now, LIMITS) == counted(stored, now)


def test_counts_of_nothing(store: Store) -> None:
    with store.reading() as session:
        assert listing.counts(session, NOW, LIMITS) == counted([], NOW)


def test_a_deadline_behind_is_not_the_next_one(store: Store) -> None:
    late, soon = NOW - timedelta(minutes=5), NOW + timedelta(minutes=5)
    put(store, [make_case(deadline_at=late), make_case(deadline_at=soon), make_case(deadline_at=soon, final_at=NOW)])
    with store.reading() as session:
        count = listing.counts(session, NOW, LIMITS)["unshipped_review"]
    assert count.next_deadline == soon
    assert count.bands[Band.OVERDUE] == count.bands[Band.HOT] == 1


def test_a_type_of_the_platform_s_future_can_be_filtered(store: Store) -> None:
    put(store, [make_case(type=AfterSaleType(55)), make_case(status=AfterSaleStatus(99))])
    with store.reading() as session:
        assert len(found(session, CaseFilter(types=frozenset({AfterSaleType(55)})))) == 1
        assert len(found(session, CaseFilter(statuses=frozenset({AfterSaleStatus(99)})))) == 1

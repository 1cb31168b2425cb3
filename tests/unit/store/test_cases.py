from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete
from sqlalchemy.orm import Session

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType, ArbitrationStatus, OrderStatus, RefundStatus
from models.domain.limits import Limits
from models.domain.listing import CaseFilter, PageRequest
from models.store import cases, listing
from models.store.cases import StoredCase
from models.store.store import Store
from models.store.tables import Case
from tests.factory import NOW, make_case
from tests.unit.domain.strategies import cases as any_case
from tests.unit.store.helpers import must, put, row_id

T, S = AfterSaleType, AfterSaleStatus
HOUR = timedelta(hours=1)


def there(session: Session, aftersale_id: str) -> StoredCase:
    """A case that is there."""
    found = cases.find(session, aftersale_id)
    assert found is not None
    return found


def full_case() -> AfterSale:
    """A case in which every field says something of its own."""
    codes: dict[str, Any] = {
        "type": T.RETURN_REFUND,
        "status": S.BUYER_RETURNED,
        "refund_status": RefundStatus.RUNNING,
        "order_status": OrderStatus.SHIPPED,
        "arbitration": ArbitrationStatus.NEGOTIATION,
        "shop_id": 1,
    }
    values: dict[str, Any] = {}
    for number, field in enumerate(fields(AfterSale), start=1):
        if field.name in codes:
            values[field.name] = codes[field.name]
        elif field.name.endswith("_fen"):
            values[field.name] = 10**12 + number
        elif field.name in ("pieces", "sms_left", "order_flag"):
            values[field.name] = number
        elif field.name.endswith(("_at", "_was")):
            values[field.name] = NOW + timedelta(seconds=number)
        else:
            values[field.name] = f"{field.name} 值 {number} \U0001f9e3"
    return AfterSale(**values)


def test_every_field_comes_back(store: Store) -> None:
    case = full_case()
    put(store, [case])
    with store.reading() as session:
        assert must(session, case.aftersale_id) == case


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stored=st.lists(any_case(), max_size=20))
def test_whatever_the_platform_sends_comes_back(store: Store, stored: list[AfterSale]) -> None:
    with store.writing() as session:
        session.execute(delete(Case))
        cases.add_many(session, [(case, {}) for case in stored], NOW)
        found = cases.find_many(session, [case.aftersale_id for case in stored])
        assert {key: one.case for key, one in found.items()} == {case.aftersale_id: case for case in stored}


def test_update_many_overwrites_all_and_only_those(store: Store) -> None:
    old, bystander = make_case(), make_case()
    put(store, [old, bystander])
    new = replace(full_case(), aftersale_id=old.aftersale_id)
    with store.writing() as session:
        cases.update_many(session, [(row_id(session, old), new, {"新列": "值"})], NOW + HOUR)
    with store.reading() as session:
        found = there(session, old.aftersale_id)
        assert (found.case, found.raw, found.seen_at) == (new, {"新列": "值"}, NOW + HOUR)
        assert there(session, bystander.aftersale_id).case == bystander
        assert there(session, bystander.aftersale_id).seen_at == NOW


def test_an_update_moves_the_case_to_its_new_queue_and_search(store: Store) -> None:
    case = make_case(product_name="旧名")
    put(store, [case])
    new = replace(case, status=S.REFUNDED, product_name="新名")
    with store.writing() as session:
        cases.update_many(session, [(row_id(session, case), new, {})], NOW)
        count = listing.counts(session, NOW, Limits())
        assert (count["unshipped_review"].count, count["all"].count) == (0, 1)

        def hits(text: str) -> int:
            return len(listing.page(session, PageRequest("all", CaseFilter(text=text)), NOW, Limits()).rows)

        assert (hits("旧名"), hits("新名")) == (0, 1)


def test_nothing_to_do_is_nothing_done(store: Store) -> None:
    with store.writing() as session:
        cases.add_many(session, [], NOW)
        cases.update_many(session, [], NOW)
        cases.mark_seen(session, [], NOW)
        assert cases.find_many(session, []) == {}


def test_mark_seen_notes_the_newest_sight(store: Store) -> None:
    case, other = make_case(), make_case()
    put(store, [case, other])
    with store.writing() as session:
        cases.mark_seen(session, [row_id(session, case)], NOW + HOUR)
    with store.reading() as session:
        assert there(session, case.aftersale_id).seen_at == NOW + HOUR
        assert there(session, other.aftersale_id).seen_at == NOW


def test_an_older_sight_does_not_make_a_case_older(store: Store) -> None:
    case = make_case()
    put(store, [case])
    with store.writing() as session:
        cases.mark_seen(session, [row_id(session, case)], NOW - HOUR)
        assert there(session, case.aftersale_id).seen_at == NOW


def test_finding_what_is_not_there(store: Store) -> None:
    with store.reading() as session:
        assert cases.find(session, "1") is None


def test_cases_in_the_order_asked_for(store: Store) -> None:
    stored = [make_case() for _ in range(1203)]
    put(store, stored)
    wanted = [case.aftersale_id for case in reversed(stored)]
    with store.reading() as session:
        found = list(cases.all_in_order(session, [wanted[0], "unknown", *wanted[1:]]))
    assert [case.aftersale_id for case in found] == wanted


def test_teaching_a_word_moves_the_cases_that_carry_it(store: Store) -> None:
    waiting = [make_case(status=S.NOT_MAPPED, status_text="平台处理中") for _ in range(3)]
    others = [make_case(status=S.NOT_MAPPED, status_text="别的"), make_case(type=T.NOT_MAPPED, type_text="平台处理中")]
    finished = make_case(status=S.NOT_MAPPED, status_text="已结清")
    put(store, [*waiting, *others, finished])
    with store.writing() as session:
        assert cases.unknown_words(session) == [
            ("type", "平台处理中", 1),
            *sorted([("status", "别的", 1), ("status", "已结清", 1), ("status", "平台处理中", 3)]),
        ]
        assert cases.translate_word(session, "status", "平台处理中", int(S.AWAITS_REVIEW)) == 3
        assert cases.translate_word(session, "status", "已结清", int(S.REFUNDED)) == 1
        assert cases.translate_word(session, "status", "平台处理中", int(S.AWAITS_REVIEW)) == 0
    with store.reading() as session:
        count = listing.counts(session, NOW, Limits())
        assert {key: one.count for key, one in count.items() if one.count} == {
            "unshipped_review": 3,
            "other_review": 2,
            "all": 6,
        }
        assert must(session, waiting[0].aftersale_id).status is S.AWAITS_REVIEW
        assert must(session, waiting[0].aftersale_id).status_text == "平台处理中"


def test_teaching_a_type(store: Store) -> None:
    case = make_case(type=T.NOT_MAPPED, type_text="以旧换新")
    put(store, [case])
    with store.writing() as session:
        assert cases.translate_word(session, "type", "以旧换新", int(T.UNSHIPPED_REFUND)) == 1
        assert listing.counts(session, NOW, Limits())["unshipped_review"].count == 1
        assert cases.unknown_words(session) == []

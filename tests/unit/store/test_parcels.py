"""Receivings, the bucket, and finding cases by what stands on a parcel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from models.domain.codes import AfterSaleStatus as S
from models.domain.dossier import Dossier
from models.domain.receiving import How, Mismatch, Receiving, Stray
from models.store import dossiers, parcel_search, receivings, strays
from models.store.store import Store
from tests.factory import NOW, make_case, make_return
from tests.unit.store.helpers import put, row_id

HOUR = timedelta(hours=1)
WAYBILL = "YT9678566151072"


def received(**parts: Any) -> Receiving:
    return Receiving(**{"at": NOW, "by": "小王", "waybill": WAYBILL, "good": 1, "bad": 0, **parts})


def stray(waybill: str = WAYBILL, **parts: Any) -> Stray:
    return Stray(**{"waybill": waybill, "at": NOW, "by": "小王", **parts})


def test_a_receiving_is_kept_whole_and_corrected_in_place(store: Store) -> None:
    case, other = make_return(), make_return()
    put(store, [case, other])
    with store.writing() as session:
        number = row_id(session, case)
        first = receivings.add(session, number, received(note="没有吊牌", photos=("a.png", "b.png")))
        second = receivings.add(session, number, received(waybill="SF1", at=NOW + HOUR))
        receivings.correct(session, replace(first, good=0, bad=1, mismatch=Mismatch.USED, by="阿杰"))
    with store.reading() as session:
        found = receivings.of_case(session, number)
        assert found == [replace(first, good=0, bad=1, mismatch=Mismatch.USED, by="阿杰"), second]
        assert found[0].photos == ("a.png", "b.png")
        assert receivings.latest(session, number) == second
        assert receivings.latest(session, row_id(session, other)) is None
        assert receivings.of_cases(session, [number, row_id(session, other)]) == {number: found}


def test_the_bucket(store: Store) -> None:
    case = make_return()
    put(store, [case])
    with store.writing() as session:
        newer = strays.add(session, stray("SF0000000000001", at=NOW + HOUR))
        older = strays.add(session, stray("SF0000000000002", note="无单", photos=("a.png",)))
        assert strays.listed(session) == [older, newer]
        assert strays.of_waybill(session, "SF0000000000001") == newer
        strays.match(session, newer.id, row_id(session, case), NOW + HOUR)
        matched = replace(newer, aftersale_id=case.aftersale_id, matched_at=NOW + HOUR)
        assert strays.get(session, newer.id) == matched
        assert strays.matched_since(session, NOW + HOUR) == [matched]
        assert strays.matched_since(session, NOW + 2 * HOUR) == []
        strays.close(session, older.id, NOW + HOUR, "阿杰", "退回快递员")
        strays.close_of_case(session, row_id(session, case), NOW + 2 * HOUR, "小王")
        assert strays.listed(session) == []
        assert strays.of_waybill(session, "SF0000000000002") is None
        closed = strays.get(session, older.id)
        assert closed == replace(older, closed_at=NOW + HOUR, closed_by="阿杰", note="退回快递员")


def test_a_parcel_finds_the_case_that_appeared_the_open_one_with_the_nearest_deadline(store: Store) -> None:
    with store.writing() as session:
        mine = strays.add(session, stray())
        strays.add(session, stray("SF0000000000009"))
        shipped = strays.add(session, stray("JDVA0000000001"))
        strays.close(session, strays.add(session, stray("YT0000000000001")).id, NOW, "小王", "")
        assert strays.known_by_now(session) == []
    far = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL.lower(), deadline_at=NOW + 9 * HOUR)
    near = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL, deadline_at=NOW + HOUR)
    over = make_return(S.REFUNDED, return_waybill=WAYBILL, deadline_at=NOW)
    ours = make_case(ship_waybill="JDVA0000000001")
    put(store, [far, over, near, ours, make_return(return_waybill="YT0000000000001"), make_case()])
    with store.writing() as session:
        pairs = strays.known_by_now(session)
        assert pairs == [(mine.id, row_id(session, near)), (shipped.id, row_id(session, ours))]
        for pair in pairs:
            strays.match(session, *pair, NOW)
        assert strays.known_by_now(session) == []


def test_cases_by_each_of_their_numbers(store: Store) -> None:
    case = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL, ship_waybill="SF0000000000007")
    typed_small = make_return(return_waybill="yt0000000000003")
    put(store, [case, typed_small, make_case()])
    with store.reading() as session:
        for number, how in (
            (WAYBILL, How.RETURN_WAYBILL),
            ("SF0000000000007", How.SHIP_WAYBILL),
            (case.aftersale_id, How.AFTERSALE),
            (case.order_id, How.ORDER),
        ):
            assert [hit[1:3] for hit in parcel_search.by_numbers(session, [number])] == [(case.aftersale_id, how)]
        (hit,) = parcel_search.by_numbers(session, ["YT0000000000003"])
        assert parcel_search.aftersale_id(session, hit.row_id) == hit.aftersale_id == typed_small.aftersale_id
        assert parcel_search.by_numbers(session, ["SF9999999999999"]) == []
        (item,) = parcel_search.by_item_order(session, [typed_small.sku_order_id])
        assert item[1:3] == (typed_small.aftersale_id, How.ITEM_ORDER)


def test_by_the_phone_only_open_cases_that_wait_for_goods(store: Store) -> None:
    waits = make_return(S.AWAITS_BUYER_RETURN, deadline_at=NOW + 2 * HOUR)
    sooner = make_return(S.BUYER_RETURNED, deadline_at=NOW + HOUR)
    refused = make_case(type=1, status=S.AWAITS_REVIEW, ship_state="买家拒收", deadline_at=NOW + 3 * HOUR)
    others = [make_return(S.AWAITS_REVIEW), make_return(S.REFUNDED), make_return(S.BUYER_RETURNED)]
    put(store, [waits, sooner, refused, *others])
    phones = [*(["138****1234"] * 5), "138****1235"]
    with store.writing() as session:
        for case, phone in zip([waits, sooner, refused, *others], phones, strict=True):
            dossiers.put(session, row_id(session, case), Dossier(read_at=NOW, phone_masked=phone))
    with store.reading() as session:
        found = [hit.aftersale_id for hit in parcel_search.by_phone(session, "1234", "")]
        assert found == [sooner.aftersale_id, waits.aftersale_id, refused.aftersale_id]
        assert len(parcel_search.by_phone(session, "1234", "138")) == 3
        assert parcel_search.by_phone(session, "1234", "139") == []
        assert parcel_search.by_phone(session, "_234", "") == []
        assert {hit.phone for hit in parcel_search.by_phone(session, "1234", "")} == {"138****1234"}


@pytest.mark.parametrize(("shown", "fits"), [("13*******34", True), ("138******234", True), ("13*******35", False)])
def test_a_phone_of_which_more_is_hidden(store: Store, shown: str, fits: bool) -> None:
    case = make_return(S.BUYER_RETURNED)
    put(store, [case])
    with store.writing() as session:
        dossiers.put(session, row_id(session, case), Dossier(read_at=NOW, phone_masked=shown))
    with store.reading() as session:
        assert bool(parcel_search.by_phone(session, "1234", "")) is fits
        assert bool(parcel_search.by_phone(session, "1234", "138")) is fits
        assert parcel_search.by_phone(session, "1234", "199") == []


@pytest.fixture
def plans(store: Store, backend: str) -> Callable[[Callable[[Any], object]], list[str]]:
    """How SQLite would carry out each query of a function."""
    if backend != "sqlite":
        pytest.skip("its planner reads small tables whole")

    def explain(work: Callable[[Any], object]) -> list[str]:
        asked: list[tuple[str, Any]] = []

        def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
            asked.append((statement, parameters))

        with store.reading() as session:
            event.listen(store.engine, "before_cursor_execute", note)
            work(session)
            event.remove(store.engine, "before_cursor_execute", note)
            driver = session.connection().connection
            cursor = driver.cursor()
            return [
                row[3]
                for statement, parameters in asked
                if statement.startswith("SELECT")
                for row in cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
            ]

    return explain


def test_numbers_are_found_by_their_indexes(plans: Callable[..., list[str]]) -> None:
    steps = plans(lambda session: parcel_search.by_numbers(session, [WAYBILL, "SF0000000000001"]))
    for index in ("ix_cases_return_waybill", "ix_cases_ship_waybill", "ix_cases_order", "sqlite_autoindex_cases_1"):
        assert any(index in step for step in steps), (index, steps)
    assert not [step for step in steps if step.startswith("SCAN")]


def test_only_the_queues_that_wait_for_goods_are_gone_through(plans: Callable[..., list[str]]) -> None:
    for work in (
        lambda session: parcel_search.by_item_order(session, ["6920000000000000001"]),
        lambda session: parcel_search.by_phone(session, "1234", ""),
    ):
        steps = plans(work)
        assert any("ix_cases_home" in step for step in steps), steps
        assert not [step for step in steps if step.startswith("SCAN")], steps


def test_the_bucket_is_matched_by_indexes(plans: Callable[..., list[str]]) -> None:
    steps = plans(strays.known_by_now)
    assert any("ix_cases_return_waybill" in step for step in steps), steps
    assert any("ix_cases_ship_waybill" in step for step in steps), steps
    assert {step for step in steps if step.startswith("SCAN")} == {"SCAN strays"}  # the bucket itself is short

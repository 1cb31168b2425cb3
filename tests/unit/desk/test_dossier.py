"""What is kept of a case that was read in full."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from models.desk.cases import case_view
from models.desk.desk import Desk
from models.desk.dossier import keep_dossier
from models.desk.full_reading import read_in_full
from models.desk.ledger.lines import Lines
from models.domain.book import Shop
from models.domain.codes import ArbitrationStatus
from models.domain.dossier import ArbitrationSeen, Dossier, GoodsSeen, ParcelSeen, RemarkSeen
from models.simulator.cases import Case
from models.simulator.simulator import Simulator
from models.store import dossiers
from tests.factory import NOW
from tests.platform import synced
from tests.unit.desk.helpers import stored as row

FULL = Dossier(
    version=NOW,
    read_at=NOW,
    pictures=("https://p.example/1.jpg", "https://p.example/2.jpg"),
    goods=(
        GoodsSeen(
            name="杯", spec="蓝", sku_code="C-1", picture="https://p.example/c", pieces=2, paid_fen=3, of_this_case=True
        ),
    ),
    shipped=(ParcelSeen(waybill="SF1234567", company="顺丰", company_code="shunfeng", at=NOW),),
    returned=ParcelSeen(waybill="YT1234567", company="圆通", company_code="yuantong", at=None),
    remarks=(RemarkSeen(at=NOW, by="小李", words="先等等"),),
    arbitration=ArbitrationSeen(
        status=ArbitrationStatus.AWAITS_EVIDENCE,
        deadline_at=NOW,
        needs_evidence=True,
        evidence_due_at=NOW,
        evidence_words="质检",
    ),
    goods_received=True,
    pieces_to_return=2,
    agree_refuse_sign=1,
    refund_total_fen=100,
    refund_fail_reason="",
    phone_masked="138****1234",
    phone_cipher="$abc$",
)


@pytest.fixture
def lines(desk: Desk, shop: Shop) -> Iterator[Lines]:
    synced(desk)
    lines = Lines(desk)
    yield lines
    lines.close()


def cases_of(running: Simulator) -> list[Case]:
    return [case for one in running.cases() if (case := running._world.case(int(one["aftersale_id"])))]


def test_it_comes_back_as_it_was_kept() -> None:
    assert Dossier.from_plain(FULL.to_plain()) == FULL
    assert Dossier.from_plain(Dossier(read_at=NOW).to_plain()) == Dossier(read_at=NOW)
    assert Dossier.from_plain({**FULL.to_plain(), "of_a_newer_version": 1}) == FULL
    assert "$abc$" not in repr(FULL)


def test_what_the_platform_tells_is_kept(desk: Desk, running: Simulator, lines: Lines) -> None:
    there = next(case for case in cases_of(running) if case.pictures and case.order.parcel and case.is_open)
    assert read_in_full(desk, lines, str(there.id)).changed
    found = case_view(desk, str(there.id)).dossier
    assert found is not None and found.version is not None
    assert len(found.pictures) == len(there.pictures)
    assert [(p.waybill, p.company_code) for p in found.shipped] == [
        (there.order.parcel.waybill, there.order.parcel.company)
    ]
    assert [goods.of_this_case for goods in found.goods] == [line in there.lines for line in there.order.lines]
    assert all(goods.name and goods.spec and goods.picture.startswith("http") for goods in found.goods)
    assert found.refund_total_fen == there.amount
    assert "*" in found.phone_masked and found.phone_cipher.startswith("$")


def test_an_application_that_may_not_read_orders_works_on_without(desk: Desk, running: Simulator, lines: Lines) -> None:
    there = next(case for case in cases_of(running) if case.is_open)
    running.forbid("order.orderDetail")
    assert read_in_full(desk, lines, str(there.id)).changed
    found = case_view(desk, str(there.id)).dossier
    assert found is not None and found.refund_total_fen == there.amount
    assert (found.goods, found.phone_masked) == ((), "")


def test_an_older_reading_takes_the_place_of_none(desk: Desk, running: Simulator, lines: Lines) -> None:
    there = next(case for case in cases_of(running) if case.is_open)
    number = str(there.id)
    for version in (NOW, NOW - timedelta(hours=1), NOW + timedelta(hours=1)):
        with desk.store.writing() as session:
            keep_dossier(session, number, replace(FULL, version=version))
    with desk.store.reading() as session:
        kept = dossiers.get(session, row(desk, number).row_id)
    assert kept is not None and kept.version == NOW + timedelta(hours=1)
    with desk.store.writing() as session:
        keep_dossier(session, number, replace(FULL, version=NOW))
        kept = dossiers.get(session, row(desk, number).row_id)
    assert kept is not None and kept.version == NOW + timedelta(hours=1)

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from models.desk.alerts import claiming
from models.desk.cases import case_view
from models.desk.desk import Desk
from models.desk.parcels import receiving, strays
from models.desk.parcels.receiving import ReceivedAlreadyError, open_at, proposal, receive
from models.desk.parcels.receiving_input import ReceiveInput, differs
from models.desk.parcels.strays import StrayInput
from models.domain.aftersale import AfterSale
from models.domain.book import Side
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus as S
from models.domain.dossier import Dossier
from models.domain.errors import UserError
from models.domain.receiving import Mismatch
from models.store import cases, dossiers, receivings
from tests.factory import NOW, make_case, make_return
from tests.unit.desk.helpers import HOUR, picture

WAYBILL = "YT9678566151072"


@pytest.fixture
def case(desk: Desk) -> AfterSale:
    """Two pieces are on their way back."""
    made = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL, pieces=2)
    put(desk, made)
    return made


def put(desk: Desk, *made: AfterSale) -> None:
    with desk.store.writing() as session:
        cases.add_many(session, [(one, {}) for one in made], NOW)


def given(**parts: Any) -> ReceiveInput:
    return ReceiveInput(**{"good": 2, "by": "小王", **parts})


def rows(desk: Desk, case: AfterSale) -> list[Any]:
    with desk.store.reading() as session:
        return receivings.of_case(session, cases.find(session, case.aftersale_id).row_id)


def test_all_good_leads_to_the_refund_and_moves_no_money(desk: Desk, case: AfterSale) -> None:
    done = receive(desk, case.aftersale_id, given())
    assert (done.receiving.waybill, done.receiving.good, done.receiving.by, done.corrected) == (
        WAYBILL,
        2,
        "小王",
        False,
    )
    assert done.steps[0].key == "refund"
    assert done.steps[0].open
    view = case_view(desk, case.aftersale_id)
    assert view.attempts == ()
    assert view.case == case
    (line,) = [line for line in view.timeline if line.by == "小王"]
    assert str(line.text) == "Goods received: 2 good, 0 bad, 2 declared · As declared"
    assert receiving.latest(desk, case.aftersale_id) == done.receiving
    assert proposal(desk, case.aftersale_id) == receiving.Proposal()


def test_what_is_wrong_leads_to_the_rejection_with_photos_and_a_reason(
    desk: Desk, case: AfterSale, tmp_path: Path
) -> None:
    photo = picture(tmp_path, "破洞.png")
    wrong = given(good=1, bad=1, mismatch=Mismatch.DAMAGED, note="袖口破洞", photos=(photo,))
    done = receive(desk, case.aftersale_id, wrong)
    assert [step.key for step in done.steps][:2] == ["reject", "refund"]
    assert done.steps[0].open
    ((file, path),) = case_view(desk, case.aftersale_id).evidence
    assert (file.title, file.side, file.by) == ("破洞.png", Side.RETURNED, "小王")
    found = proposal(desk, case.aftersale_id)
    assert found == receiving.Proposal(photos=(path,), reason_code=13, remark="袖口破洞")
    assert path.read_bytes() == photo.read_bytes()


def test_a_second_receiving_is_told_and_corrects_instead_of_doubling(
    desk: Desk, case: AfterSale, clock: FixedClock, tmp_path: Path
) -> None:
    first = receive(desk, case.aftersale_id, given(photos=(picture(tmp_path, "一.png"),))).receiving
    clock.move(HOUR)
    again = given(good=1, bad=1, mismatch=Mismatch.USED, by="阿杰", photos=(picture(tmp_path, "二.png", b"\x89PNG2"),))
    with pytest.raises(ReceivedAlreadyError, match=r"小王 received this parcel at .* already: 2 good, 0 bad") as told:
        receive(desk, case.aftersale_id, again)
    assert told.value.before == first
    assert rows(desk, case) == [first]
    opened = open_at(desk, case.aftersale_id, WAYBILL)
    assert opened.before == first
    done = receive(desk, case.aftersale_id, replace(again, corrects=first.id))
    assert done.corrected
    (only,) = rows(desk, case)
    assert (only.id, only.good, only.bad, only.by, only.at) == (first.id, 1, 1, "阿杰", NOW + HOUR)
    assert len(only.photos) == 2
    assert only.photos[:1] == first.photos
    lines = [str(line.text) for line in case_view(desk, case.aftersale_id).timeline]
    assert any("Before, by 小王: 2 good, 0 bad" in line for line in lines)


def test_a_correction_of_what_somebody_else_corrected_meanwhile_is_its_own(desk: Desk, case: AfterSale) -> None:
    receive(desk, case.aftersale_id, given())
    with pytest.raises(ReceivedAlreadyError):
        receive(desk, case.aftersale_id, given(corrects=999))


@pytest.mark.parametrize("number", ["", WAYBILL, WAYBILL.lower(), WAYBILL[2:], "order", "aftersale"])
def test_whatever_number_it_was_found_by_it_is_the_same_parcel(desk: Desk, case: AfterSale, number: str) -> None:
    number = {"order": case.order_id, "aftersale": case.aftersale_id}.get(number, number)
    assert receive(desk, case.aftersale_id, given(waybill=number)).receiving.waybill == WAYBILL
    with pytest.raises(ReceivedAlreadyError):
        receive(desk, case.aftersale_id, given())


def test_another_parcel_of_the_same_case_is_another_receiving_and_is_said(desk: Desk, case: AfterSale) -> None:
    receive(desk, case.aftersale_id, given(good=1))
    opened = open_at(desk, case.aftersale_id, "SF0000000000001")
    assert opened.before is None
    assert any("Another parcel of this case was received by 小王" in str(one) for one in opened.warnings)
    receive(desk, case.aftersale_id, given(good=1, waybill="SF0000000000001"))
    assert [one.waybill for one in rows(desk, case)] == [WAYBILL, "SF0000000000001"]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"good": -1}, "between 0 and 9999"),
        ({"bad": 10_000, "mismatch": Mismatch.USED}, "between 0 and 9999"),
        ({"good": 0}, "No piece came"),
        ({"good": 1, "bad": 1}, "what is wrong"),
        ({"mismatch": Mismatch.DAMAGED}, "how many of the pieces are bad"),
        ({"mismatch": Mismatch.EMPTY}, "An empty parcel has no pieces"),
        ({"mismatch": Mismatch.MISSING}, "Nothing is missing"),
        ({"note": "字" * 501}, "longer than 500"),
    ],
)
def test_what_cannot_be_so_is_refused(desk: Desk, case: AfterSale, wrong: dict[str, Any], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        receive(desk, case.aftersale_id, given(**wrong))
    assert rows(desk, case) == []


@pytest.mark.parametrize(
    "parts", [{"good": 0, "mismatch": Mismatch.EMPTY}, {"good": 1, "mismatch": Mismatch.MISSING}, {"good": 3}]
)
def test_a_number_other_than_declared_is_warned_about_and_taken(
    desk: Desk, case: AfterSale, parts: dict[str, Any]
) -> None:
    warning = differs(given(**parts), open_at(desk, case.aftersale_id).expected)
    assert str(warning) == f"Pieces that came: {parts['good']}. Declared: 2. Count again."
    receive(desk, case.aftersale_id, given(**parts))
    assert differs(given(), 2) is None
    assert differs(given(good=7), None) is None


def test_the_platforms_own_number_of_pieces_counts(desk: Desk, case: AfterSale) -> None:
    with desk.store.writing() as session:
        dossiers.put(session, cases.find(session, case.aftersale_id).row_id, Dossier(read_at=NOW, pieces_to_return=1))
    assert open_at(desk, case.aftersale_id).expected == 1


def test_goods_that_come_after_the_end_or_that_nobody_expected_are_taken_with_a_warning(desk: Desk) -> None:
    over, early = make_return(S.REFUNDED, final_at=NOW), make_return(S.AWAITS_REVIEW)
    put(desk, over, early)
    assert "is finished (Refunded)" in str(open_at(desk, over.aftersale_id).warnings[0])
    assert "No goods are expected" in str(open_at(desk, early.aftersale_id).warnings[0])
    done = receive(desk, over.aftersale_id, given(good=1))
    assert not any(step.open for step in done.steps)
    assert "finished" in str(done.steps[0].why_closed)


def test_the_other_cases_in_one_parcel_are_named(desk: Desk, case: AfterSale) -> None:
    other = make_case(return_waybill=WAYBILL.lower())
    put(desk, other, make_return(S.REFUNDED, return_waybill=WAYBILL))
    assert any(other.aftersale_id in str(one) for one in open_at(desk, case.aftersale_id, WAYBILL).warnings)


def test_an_unusable_photo_keeps_everything_as_it_was(desk: Desk, case: AfterSale, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no picture, video or PDF"):
        receive(desk, case.aftersale_id, given(photos=(picture(tmp_path, "页.html"),)))
    assert rows(desk, case) == []
    assert case_view(desk, case.aftersale_id).evidence == ()


def test_what_lay_in_the_bucket_is_out_of_it_once_it_is_received(desk: Desk) -> None:
    strays.put(desk, StrayInput(waybill=WAYBILL, by="小王"))
    mine = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL)
    put(desk, mine)
    assert [one.aftersale_id for one in strays.match_now(desk)] == [mine.aftersale_id]
    receive(desk, mine.aftersale_id, given(good=1))
    assert not strays.listed(desk)


def test_a_case_that_is_not_here(desk: Desk) -> None:
    for work in (lambda: receive(desk, "1", given()), lambda: open_at(desk, "1"), lambda: receiving.latest(desk, "1")):
        with pytest.raises(UserError, match="There is no case 1 here"):
            work()


def test_whoever_receives_a_parcel_is_at_work_on_the_case(desk: Desk, clock: FixedClock, case: AfterSale) -> None:
    claiming.claim(desk, case.aftersale_id, "小王")
    clock.move(HOUR / 3)
    receive(desk, case.aftersale_id, ReceiveInput(good=1, by="小王"))
    held = claiming.holder(desk, case.aftersale_id)
    assert held is not None
    assert held.at == clock.now()

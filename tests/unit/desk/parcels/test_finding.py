"""Any number on a label, on a desk that has read its platform (acceptance 7)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

import pytest

from models.desk.desk import Desk
from models.desk.full_reading import read_in_full
from models.desk.ledger.lines import Lines
from models.desk.parcels import receiving, strays
from models.desk.parcels.finding import Found, find
from models.desk.parcels.receiving_input import ReceiveInput
from models.desk.parcels.strays import StrayInput
from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus as S
from models.domain.errors import UserError
from models.domain.receiving import How, awaits_goods
from models.simulator.simulator import Simulator
from models.store import cases, dossiers
from tests.factory import NOW, make_case, make_return
from tests.platform import stored

WAYBILL = "YT9678566151072"


@pytest.fixture
def synced(desk: Desk, sync: Callable[..., object]) -> dict[str, AfterSale]:
    """The cases of a desk that has read its platform."""
    sync()
    return stored(desk)


@pytest.fixture
def returned(synced: dict[str, AfterSale]) -> AfterSale:
    """A case whose goods are on their way back; no other case is about its order."""
    orders = [case.order_id for case in synced.values()]
    waits = [c for c in synced.values() if awaits_goods(c) and c.return_waybill and orders.count(c.order_id) == 1]
    return min(waits, key=lambda case: case.aftersale_id)


def put(desk: Desk, *made: AfterSale) -> None:
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)


def ids(found: Found) -> list[str]:
    return [one.case.aftersale_id for one in found.candidates]


def test_the_return_waybill_opens_its_case_however_it_was_scanned(desk: Desk, returned: AfterSale) -> None:
    number = returned.return_waybill
    noisy = (
        number,
        f" {number[:4]} {number[4:]}\r",
        number.lower(),
        f"运单号：{number}",
        f"https://qr.example.cn/track?no={number}&t=1732334400",
        f"{number}-1-1-",
        number[2:] if number[:2].isalpha() else number,
    )
    for text in noisy:
        found = find(desk, text)
        assert found.sure is not None, text
        assert (found.sure.case, found.sure.how) == (returned, How.RETURN_WAYBILL)
        assert str(found.sure.why) == "The buyer sends the goods back with this waybill"


def test_the_original_waybill_of_a_parcel_that_was_refused(desk: Desk, synced: dict[str, AfterSale]) -> None:
    refused = [c for c in synced.values() if c.is_open and c.ship_state == "买家拒收"]
    assert refused
    for case in refused:
        found = find(desk, case.ship_waybill)
        assert found.candidates[0].case == case
        assert found.candidates[0].how is How.SHIP_WAYBILL
        assert str(found.candidates[0].why) == "Our own parcel with this waybill is coming back"


def test_the_order_the_item_order_and_the_after_sale_number(desk: Desk, returned: AfterSale) -> None:
    hows = {returned.order_id: How.ORDER, returned.sku_order_id: How.ITEM_ORDER, returned.aftersale_id: How.AFTERSALE}
    for number, how in hows.items():
        found = find(desk, number)
        assert found.sure is not None
        assert (found.sure.case.aftersale_id, found.sure.how) == (returned.aftersale_id, how)


def test_the_end_of_the_phone_lists_what_it_may_be_and_is_never_sure(
    desk: Desk, returned: AfterSale, running: Simulator
) -> None:
    with closing(Lines(desk)) as lines:
        read_in_full(desk, lines, returned.aftersale_id)
    with desk.store.reading() as session:
        stored_case = cases.find(session, returned.aftersale_id)
        dossier = dossiers.get(session, stored_case.row_id)
    phone = dossier.phone_masked  # 13*******64: the platform hides all but the last two digits
    tail = f"55{phone[-2:]}"
    for text in (tail, f"尾号{tail}", f"{phone[:2]}8****{tail}"):
        found = find(desk, text)
        assert ids(found) == [returned.aftersale_id]
        assert found.sure is None
        assert str(found.candidates[0].why) == f"The buyer's phone {phone} fits"
    assert find(desk, f"{int(tail) + 1:04d}").candidates == ()
    assert find(desk, f"199****{tail}").candidates == ()


def test_a_wrong_number_leads_to_nothing_and_no_number_is_said(desk: Desk, returned: AfterSale) -> None:
    found = find(desk, "SF0000000000000")
    assert (found.candidates, found.sure, found.stray) == ((), None, None)
    assert found.label.waybill == "SF0000000000000"
    for text in ("", "谢谢惠顾", "abc"):
        with pytest.raises(UserError, match="holds no number"):
            find(desk, text)


def test_two_cases_on_one_waybill_are_both_shown_the_nearest_deadline_first(desk: Desk) -> None:
    hour = timedelta(hours=1)
    later = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL, deadline_at=NOW + 30 * hour)
    sooner = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL, deadline_at=NOW + 3 * hour)
    unknown = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL, deadline_at=None)
    over = make_return(S.REFUNDED, return_waybill=WAYBILL, final_at=NOW)
    ours = make_case(ship_waybill=WAYBILL, ship_state="退回中")
    put(desk, over, unknown, later, ours, sooner)
    found = find(desk, WAYBILL)
    assert found.sure is None
    assert ids(found) == [case.aftersale_id for case in (sooner, later, unknown, ours, over)]
    receiving.receive(desk, sooner.aftersale_id, ReceiveInput(good=1, by="小王"))
    assert [one.received is not None for one in find(desk, WAYBILL).candidates] == [True, False, False, False, False]


def test_one_open_case_beside_finished_ones_is_sure_a_finished_one_alone_is_not(desk: Desk) -> None:
    open_one, over = (make_return(status, order_id="6920000000000000077") for status in (S.BUYER_RETURNED, S.CLOSED))
    put(desk, over)
    assert find(desk, "6920000000000000077").sure is None
    put(desk, open_one)
    found = find(desk, "6920000000000000077")
    assert found.sure is not None
    assert found.sure.case.aftersale_id == open_one.aftersale_id
    assert ids(found) == [open_one.aftersale_id, over.aftersale_id]


def test_what_a_number_says_exactly_is_not_mixed_with_likenesses(desk: Desk) -> None:
    exact = make_return(S.BUYER_RETURNED, return_waybill="9678566151072")
    alike = make_return(S.BUYER_RETURNED, return_waybill=WAYBILL)
    put(desk, exact, alike)
    assert ids(find(desk, "9678566151072")) == [exact.aftersale_id]
    assert ids(find(desk, WAYBILL)) == [alike.aftersale_id]


def test_a_parcel_in_the_bucket_is_told(desk: Desk) -> None:
    lies = strays.put(desk, StrayInput(waybill=WAYBILL, by="小王"))
    assert find(desk, f"运单号:{WAYBILL}").stray == lies

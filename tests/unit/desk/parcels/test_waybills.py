"""Whether a number belongs to another order already."""

from __future__ import annotations

import pytest

from models.desk.desk import Desk
from models.desk.parcels.waybills import used_elsewhere
from models.desk.todo import withdraw
from tests.factory import make_case, make_return
from tests.unit.desk.helpers import decide, take

NUMBER = "SF1234567890123"


def test_a_number_that_goods_of_another_order_were_sent_under(desk: Desk) -> None:
    case = make_return(ship_waybill=NUMBER)
    take(desk, [case, make_return(ship_waybill="SF7")])
    found = used_elsewhere(desk, " sf1234567890123 ", "another")
    assert (found.order_id, found.aftersale_id) == (case.order_id, case.aftersale_id)
    assert case.order_id in str(found.text)
    assert case.aftersale_id in str(found.text)
    assert "sent under it" in str(found.text)
    assert used_elsewhere(desk, NUMBER, case.order_id) is None


def test_a_number_under_which_goods_came_back(desk: Desk) -> None:
    case = make_return(return_waybill=NUMBER)
    take(desk, [case])
    assert "return parcel" in str(used_elsewhere(desk, NUMBER, "another").text)
    assert used_elsewhere(desk, NUMBER, case.order_id) is None


def test_a_number_that_was_entered_for_another_order_until_that_is_withdrawn(desk: Desk) -> None:
    case = make_case()
    take(desk, [case])
    made = decide(desk, case, "reject", company="shunfeng", waybill=NUMBER)
    found = used_elsewhere(desk, NUMBER, "another")
    assert found.aftersale_id == case.aftersale_id
    assert "was entered" in str(found.text)
    assert used_elsewhere(desk, NUMBER, case.order_id) is None
    withdraw(desk, made.id)
    assert used_elsewhere(desk, NUMBER, "another") is None


@pytest.mark.parametrize("free", ["", "SF", "SF0000000000000", "没有单号"])
def test_what_is_free_or_no_number_yet(desk: Desk, free: str) -> None:
    take(desk, [make_case(), make_return(ship_waybill=NUMBER)])
    assert used_elsewhere(desk, free, "another") is None


def test_it_is_only_a_warning(desk: Desk) -> None:
    first, second = make_case(), make_case()
    take(desk, [first, second])
    for case in (first, second):
        assert decide(desk, case, "reject", company="shunfeng", waybill=NUMBER).parameters.waybill == NUMBER

"""Two cases about the same goods never pay back more than came in."""

from __future__ import annotations

from typing import Any

import pytest

from models.desk import decide, todo
from models.desk.cases import case_view
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus
from models.domain.errors import UserError
from models.store import cases
from tests.factory import make_case


def put(desk: Desk, *made: AfterSale) -> None:
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], desk.clock.now())


def of_one_order(**changes: Any) -> AfterSale:
    return make_case(**{"order_id": "690", "sku_order_id": "691", "paid_fen": 10_000, "amount_fen": 6_000, **changes})


def refund(desk: Desk, case: AfterSale) -> int:
    return decide.act(desk, case.aftersale_id, "refund", ActInput(by="小林")).id


def test_a_second_refund_that_would_exceed_the_payment_is_refused_with_the_sums(desk: Desk) -> None:
    first, second = of_one_order(), of_one_order()
    put(desk, first, second)
    attempt = refund(desk, first)
    with pytest.raises(UserError) as caught:
        refund(desk, second)
    said = str(caught.value)
    assert "¥100.00" in said
    assert "¥40.00" in said
    assert "¥60.00" in said
    (view,) = (one for one in case_view(desk, second.aftersale_id).actions if one.key == "refund")
    assert str(view.why_closed) == said  # the button says so before it is pressed
    todo.withdraw(desk, attempt, "小林")
    refund(desk, second)


def test_what_was_refunded_counts_and_what_was_closed_does_not(desk: Desk) -> None:
    paid = of_one_order(status=AfterSaleStatus.REFUNDED)
    closed = of_one_order(status=AfterSaleStatus.CLOSED)
    small, large = of_one_order(amount_fen=4_000), of_one_order(amount_fen=4_001)
    put(desk, paid, closed, small, large)
    with pytest.raises(UserError, match="too much"):
        refund(desk, large)
    refund(desk, small)


def test_other_goods_of_the_order_are_their_own_affair(desk: Desk) -> None:
    first, other = of_one_order(amount_fen=10_000), of_one_order(sku_order_id="692", amount_fen=10_000)
    nameless = [of_one_order(sku_order_id="", amount_fen=10_000) for _ in range(2)]
    put(desk, first, other, *nameless)
    for case in (first, other, *nameless):
        refund(desk, case)


def test_freight_and_tax_came_in_as_well(desk: Desk) -> None:
    first = of_one_order(amount_fen=5_000, freight_fen=600, tax_fen=100)
    second = of_one_order(amount_fen=5_700, freight_fen=600, tax_fen=100)
    put(desk, first, second)
    refund(desk, first)
    refund(desk, second)


def test_one_case_alone_that_exceeds_its_payment_is_the_platforms_word(desk: Desk) -> None:
    case = of_one_order(amount_fen=10_500)
    put(desk, case)
    refund(desk, case)


def test_without_a_known_payment_nothing_is_refused(desk: Desk) -> None:
    first, second = of_one_order(paid_fen=None), of_one_order(paid_fen=None)
    put(desk, first, second)
    refund(desk, first)
    refund(desk, second)

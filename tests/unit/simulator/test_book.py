"""Every fen that left, and nothing else."""

from __future__ import annotations

from collections import Counter

import pytest

from models.simulator.book import Book, Payment
from tests.unit.simulator.conftest import MakeShop


def test_it_adds_up_after_a_month_of_traffic(make_shop: MakeShop) -> None:
    shop = make_shop(traffic=True, cases=400, helper=True)
    before = {c["aftersale_id"]: c for c in shop.simulator.cases()}
    for _ in range(60):
        shop.move(hours=12)
        waiting = shop.cases(type=2, status=6)
        for case in waiting[:2]:
            shop.caller.operate(401, case["aftersale_id"])
    book = shop.simulator.book()
    cases = {c["aftersale_id"]: c for c in shop.simulator.cases()}
    assert Counter(e["aftersale_id"] for e in book).most_common(1)[0][1] == 1
    refunded = {i for i, c in cases.items() if c["status"] == 12 and before.get(i, c | {"status": 0})["status"] != 12}
    assert {e["aftersale_id"] for e in book} == refunded
    assert all(e["amount_fen"] == cases[e["aftersale_id"]]["amount_fen"] for e in book)
    assert {e["by"] for e in book} == {"merchant", "platform"}
    assert all((e["request"] is None) == (e["by"] == "platform") for e in book)
    orders = {order.id: order for order in shop.simulator._world.orders.values()}
    assert all(0 <= order.refunded <= order.paid for order in orders.values())


def test_a_case_is_paid_once() -> None:
    book = Book()
    book.pay(Payment("1", 5, 0, "platform", "", None))
    with pytest.raises(AssertionError, match="paid before"):
        book.pay(Payment("1", 5, 1, "merchant", "", None))
    assert book.total_fen == 5

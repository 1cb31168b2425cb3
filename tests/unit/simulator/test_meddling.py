"""Others who act on a case: the buyer, a colleague, the platform."""

from __future__ import annotations

import json

import pytest

from models.simulator.meddling import BACK_OFFICE
from tests.unit.simulator.caller import Told
from tests.unit.simulator.conftest import Shop


def meddle(shop: Shop, case_id: str, how: str) -> Told:
    said = json.dumps({"aftersale_id": case_id, "how": how})
    return shop.caller.send("POST", "/_sim/meddle", said)


def test_the_buyer_withdraws(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    assert meddle(shop, case_id, "withdraw").json == {"ok": True}
    assert shop.case(case_id)["status"] == 28
    assert shop.simulator.book() == []


def test_the_buyer_asks_for_less(shop: Shop) -> None:
    case_id = shop.one(1, 6)
    before = shop.case(case_id)
    shop.move(minutes=5)
    meddle(shop, case_id, "ask_for_less")
    now = shop.case(case_id)
    assert (now["status"], now["goods_fen"]) == (6, before["goods_fen"] // 2)
    assert now["updated_at"] > before["updated_at"]


def test_another_version_of_the_same(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    before = shop.case(case_id)
    shop.move(minutes=5)
    meddle(shop, case_id, "add_words")
    now = shop.case(case_id)
    assert {name for name in now if now[name] != before[name]} == {"buyer_words", "updated_at"}


@pytest.mark.parametrize(
    ("how", "by", "method"),
    [("refund_by_colleague", "merchant", BACK_OFFICE), ("refund_by_platform", "platform", None)],
)
def test_somebody_else_refunds(shop: Shop, how: str, by: str, method: str | None) -> None:
    case_id = shop.one(2, 6)
    meddle(shop, case_id, how)
    (paid,) = shop.simulator.book()
    assert (paid["aftersale_id"], paid["by"]) == (case_id, by)
    assert (paid["request"] or {}).get("method") == method
    assert shop.simulator.operations() == []


@pytest.mark.parametrize("how", ["withdraw", "fly"])
def test_what_cannot_be_is_told(shop: Shop, how: str) -> None:
    finished = shop.cases(status=12)[0]["aftersale_id"]
    assert meddle(shop, finished, how).status == 400
    assert meddle(shop, "1", how).status == 400


def test_many_buyers_apply_at_once(shop: Shop) -> None:
    before = {case["aftersale_id"] for case in shop.cases()}
    assert shop.caller.send("POST", "/_sim/new_cases", json.dumps({"number": 40})).json == {"ok": True}
    new = [case for case in shop.cases() if case["aftersale_id"] not in before]
    assert len(new) == 40
    assert {case["status"] for case in new} == {6}
    assert all(case["open"] for case in new)

"""Every request for a decision is entered, whatever became of it."""

from __future__ import annotations

import json
import time
from datetime import datetime

from tests.unit.simulator.conftest import Shop


def test_the_second_request_for_a_refund_is_seen(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    assert shop.caller.operate(401, case_id).data
    assert shop.caller.operate(401, case_id).refusal[0] == 50002
    first, second = shop.simulator.operations()
    assert (first["aftersale_id"], first["method"], first["type"]) == (case_id, "afterSale.operate", 401)
    assert (first["carried_out"], first["refused"]) == (True, "")
    assert (second["carried_out"], second["refused"]) == (False, "isv.business-failed:20309541")
    assert first["log_id"] == shop.simulator.book()[0]["request"]["log_id"] != second["log_id"]
    assert datetime.fromisoformat(first["at"]) == shop.clock.now()
    assert abs(time.time() - first["real_at"]) < 60


def test_what_failed_inside_a_success_was_not_carried_out(shop: Shop) -> None:
    shop.simulator.fail_next("item_failed")
    shop.caller.operate(401, shop.one(2, 6))
    (entry,) = shop.simulator.operations()
    assert (entry["carried_out"], entry["refused"]) == (False, "11005")


def test_all_cases_of_a_request_are_entered(shop: Shop) -> None:
    ids = [case["aftersale_id"] for case in shop.cases(type=2, status=6)[:3]]
    items = [{"aftersale_id": case_id} for case_id in ids]
    assert shop.caller.call("afterSale.operate", {"type": 401, "items": items}).data
    assert [entry["aftersale_id"] for entry in shop.simulator.operations()] == ids


def test_a_shipment_is_entered_for_the_refund_that_it_refuses(shop: Shop) -> None:
    case = shop.case(shop.one(2, 6))
    asked = {"order_id": case["order_id"], "company_code": "yuantong", "logistics_code": "YT1234567890"}
    assert shop.caller.call("order.logisticsAdd", asked).refusal[0] == 50002
    assert shop.caller.call("order.logisticsAdd", {**asked, "is_refund_reject": True}).json["code"] == 10000
    told, done = shop.simulator.operations()
    assert {told["aftersale_id"], done["aftersale_id"]} == {case["aftersale_id"]}
    assert (told["method"], told["type"]) == ("order.logisticsAdd", None)
    assert (told["carried_out"], done["carried_out"]) == (False, True)


def test_what_was_not_looked_at_is_not_entered(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    for kind in ("limited", "too_many", "busy", "http_500"):
        shop.simulator.fail_next(kind)
        shop.caller.operate(401, case_id)
    assert shop.simulator.operations() == []


def test_it_is_seen_from_another_process(shop: Shop) -> None:
    shop.caller.operate(401, shop.one(2, 6))
    assert json.loads(shop.caller.send("GET", "/_sim/operations").raw) == shop.simulator.operations()

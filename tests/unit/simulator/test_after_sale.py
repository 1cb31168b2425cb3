"""The smaller methods of `afterSale.*`."""

from __future__ import annotations

from datetime import datetime

import pytest

from models.simulator.settings import DAY
from tests.unit.simulator.conftest import MakeShop, Shop

PARCEL = {"company_code": "yuantong", "tracking_no": "YT7700112233445"}


def extend(shop: Shop, case_id: str) -> object:
    return shop.caller.call("afterSale.timeExtend", {"aftersale_id": case_id})


@pytest.mark.parametrize(("left", "code"), [(2 * DAY + 1, 40004), (2 * DAY, 10000)])
def test_the_extension_opens_with_two_days_left(shop: Shop, left: int, code: int) -> None:
    case_id = shop.one(0, 11)
    shop.force(case_id, deadline=shop.now + left)
    told = extend(shop, case_id)
    assert told.json["code"] == code
    later = datetime.fromisoformat(shop.case(case_id)["deadline_at"]).timestamp() - shop.now
    assert later == left + (7 * DAY if code == 10000 else 0)
    if code != 10000:
        assert told.refusal[1] == "isv.parameter-invalid:10001"


def test_the_extension_is_for_goods_on_their_way_back(shop: Shop) -> None:
    assert extend(shop, shop.one(0, 6)).refusal == (50002, "isv.business-failed:20309541")


@pytest.mark.parametrize(
    ("send_type", "kind", "status", "after"),
    [(1, 7, 8, 13), (3, 0, 7, 11), (3, 3, 7, 11), (4, 8, 8, 13), (4, 8, 11, 13)],
)
def test_filling_in_parcels(shop: Shop, send_type: int, kind: int, status: int, after: int) -> None:
    case_id = shop.one(kind, status)
    asked = {"aftersale_id": int(case_id), "send_type": send_type, **PARCEL}
    assert shop.caller.call("afterSale.fillLogistics", asked).data == {}
    assert shop.case(case_id)["status"] == after
    again = shop.caller.call("afterSale.fillLogistics", asked)
    assert again.refusal == (50002, "isv.business-failed:602001")


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"send_type": 2}, (40004, "isv.parameter-invalid:11000")),
        ({"send_type": 1}, (50002, "isv.business-failed:12001")),
        ({"company_code": "pigeon"}, (40004, "isv.parameter-invalid:11000")),
        ({"tracking_no": None}, (40002, "")),
        ({"pick_up_type": 3}, (50002, "isv.business-failed:19009")),
        ({"aftersale_id": 5}, (40004, "isv.parameter-invalid:11000")),
    ],
)
def test_parcels_that_cannot_be_filled_in(shop: Shop, changed: dict, refusal: tuple[int, str]) -> None:
    asked = {"aftersale_id": int(shop.one(0, 7)), "send_type": 3, **PARCEL, **changed}
    told = shop.caller.call("afterSale.fillLogistics", {k: v for k, v in asked.items() if v is not None})
    assert told.refusal == refusal


def test_evidence_for_customer_service(shop: Shop) -> None:
    case_id = shop.cases(arbitration=4, deadline_at=True)[0]["aftersale_id"]
    asked = {"aftersale_id": case_id, "comment": "发货前已质检", "evidence": ["http://a/1.png"]}
    too_many = shop.caller.call("afterSale.submitEvidence", {**asked, "evidence": ["x"] * 5})
    assert too_many.refusal == (40004, "isv.parameter-invalid:11000")
    assert shop.caller.call("afterSale.submitEvidence", asked).data == {}
    told = shop.caller.call("afterSale.Detail", {"after_sale_id": case_id}).data["process_info"]["arbitrate_info"]
    assert told["arbitrate_status"] == 1
    assert told["arbitrate_evidence"] == {"images": ["http://a/1.png"], "describe": "发货前已质检"}
    assert shop.caller.call("afterSale.submitEvidence", asked).refusal == (50002, "isv.business-failed:12001")


@pytest.mark.parametrize("name", ["after_sale_id", "aftersale_id", "order_id"])
def test_remarks_under_any_of_its_names(shop: Shop, name: str) -> None:
    case_id = shop.one(1, 6)
    value = shop.case(case_id)["order_id"] if name == "order_id" else case_id
    shop.move(seconds=9)
    assert shop.caller.call("afterSale.addOrderRemark", {name: value, "remark": "已电话沟通"}).data == {}
    logs = shop.caller.list(aftersale_id=case_id)["items"][0]["seller_logs"]
    assert logs[0]["content"] == "已电话沟通"
    assert logs[0]["create_time"] == "2026-03-02 09:00:09"


def test_remarks_that_are_refused(shop: Shop) -> None:
    assert shop.caller.call("afterSale.addOrderRemark", {"remark": "x"}).json["code"] == 40002
    assert shop.caller.call("afterSale.addOrderRemark", {"order_id": "1", "remark": "x"}).json["code"] == 40004
    assert shop.caller.call("afterSale.addOrderRemark", {"order_id": "1", "remark": "x" * 201}).json["code"] == 40004


@pytest.mark.parametrize("helper", [True, False])
def test_the_helper_refunds_when_goods_are_in(make_shop: MakeShop, helper: bool) -> None:
    shop = make_shop(helper=helper)
    case_id = shop.one(0, 11)
    asked = {"aftersale_id": case_id, "op_time": shop.now, "logistics_company_code": "yuantong"}
    wrong = shop.caller.call("afterSale.returnGoodsToWareHouseSuccess", {**asked, "tracking_no": "X12345"})
    assert wrong.json["code"] == 40004
    asked["tracking_no"] = shop.case(case_id)["return_waybill"]
    assert shop.caller.call("afterSale.returnGoodsToWareHouseSuccess", asked).data == {}
    case = shop.case(case_id)
    assert (case["status"], case["auto_approvals"]) == ((12, [2]) if helper else (11, []))
    assert len(shop.simulator.book()) == helper


def test_a_shipment_that_was_stopped(make_shop: MakeShop) -> None:
    shop = make_shop(helper=True)
    case_id = shop.one(2, 6)
    asked = {"aftersale_id": case_id, "op_time": shop.now}
    assert shop.caller.call("afterSale.CancelSendGoodsSuccess", asked).data == {}
    assert shop.case(case_id)["status"] == 12
    assert shop.caller.call("afterSale.CancelSendGoodsSuccess", asked).refusal == (50002, "isv.business-failed:12001")


def test_calling_a_parcel_back(shop: Shop) -> None:
    case = moving(shop, "运输中")
    asked = to_stop(shop, case)
    other = {"company_code": "ems", "tracking_no": "EA123456789CN"}
    asked["intercept_targets"].append(other)
    told = shop.caller.call("afterSale.applyLogisticsIntercept", asked).data
    assert (told["success_count"], told["failed_count"]) == (1, 1)
    assert parcel(shop, case)["logistics_state"] == 3
    newest = way(shop, case)[0]
    assert (newest["state"], newest["timestamp"]) == ("退回中", str(shop.now))
    again = shop.caller.call("afterSale.applyLogisticsIntercept", asked).data
    assert again["intercept_results"][0]["unavailable_reason"]


def test_only_between_picked_up_and_out_for_delivery_a_parcel_can_be_called_back(shop: Shop) -> None:
    case = moving(shop, "运输中")
    shop.move(days=8)
    shop.caller.authorise()
    late = shop.caller.call("afterSale.applyLogisticsIntercept", to_stop(shop, case)).data["intercept_results"][0]
    assert (late["is_success"], late["unavailable_reason"]) == (False, "包裹已派送")
    number = parcel(shop, case)["tracking_no"]
    with shop.simulator._world.lock:
        shop.simulator._world.parcels[number].at = shop.now - 60
    assert way(shop, case) == []
    early = shop.caller.call("afterSale.applyLogisticsIntercept", to_stop(shop, case)).data["intercept_results"][0]
    assert (early["is_success"], early["unavailable_reason"]) == (False, "包裹尚未揽收")


def to_stop(shop: Shop, case: dict) -> dict:
    found = parcel(shop, case)
    target = {"company_code": found["company_code"], "tracking_no": found["tracking_no"]}
    return {"after_sale_id": int(case["aftersale_id"]), "op_from": 1, "intercept_targets": [target]}


def way(shop: Shop, case: dict) -> list[dict]:
    found = parcel(shop, case)
    asked = {"logistics_code": found["company_code"], "track_no": found["tracking_no"]}
    return shop.caller.call("logistics.trackNoRouteDetail", asked).data["route__node_list"]


def moving(shop: Shop, state: str) -> dict:
    """A case whose parcel to the buyer stands there."""
    cases = (case for kind in (0, 1, 3) for case in shop.cases(type=kind, status=6))
    return next(case for case in cases if way(shop, case) and way(shop, case)[0]["state"] == state)


def parcel(shop: Shop, case: dict) -> dict:
    return shop.caller.item(case["aftersale_id"])["order_logistics"][0]

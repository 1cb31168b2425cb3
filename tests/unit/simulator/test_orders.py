"""Orders, shipping, parcels' ways, ciphers."""

from __future__ import annotations

import pytest

from tests.unit.simulator.conftest import MakeShop, Shop

PARCEL = {"company_code": "shunfeng", "logistics_code": "SF7700112233445"}


def order(shop: Shop, order_id: str) -> dict:
    return shop.caller.call("order.orderDetail", {"shop_order_id": order_id}).data["shop_order_detail"]


def test_an_order_in_full(shop: Shop) -> None:
    case = shop.case(shop.one(1, 6))
    told = order(shop, case["order_id"])
    assert told["order_id"] == case["order_id"]
    assert told["logistics_info"][0]["tracking_no"] == case["ship_waybill"]
    assert int(told["pay_amount"]) >= case["amount_fen"]
    assert told["mask_post_tel"].count("*") == 7
    assert shop.caller.call("order.orderDetail", {"shop_order_id": "7"}).json["code"] == 40004


@pytest.mark.parametrize("name", ["is_refund_reject", "is_reject_refund"])
def test_shipping_refuses_a_pending_refund_only_when_told(shop: Shop, name: str) -> None:
    case_id = shop.one(2, 6)
    asked = {"order_id": shop.case(case_id)["order_id"], **PARCEL}
    assert shop.caller.call("order.logisticsAdd", asked).refusal == (50002, "isv.business-failed:10002")
    shop.move(seconds=5)
    assert shop.caller.call("order.logisticsAdd", {**asked, name: True}).data == {}
    case = shop.case(case_id)
    assert (case["status"], case["ship_waybill"], case["refund_status"]) == (28, PARCEL["logistics_code"], 1)
    assert shop.simulator.book() == []
    again = shop.caller.call("order.logisticsAdd", {**asked, name: True})
    assert again.refusal == (50002, "isv.business-failed:10001")
    assert shop.caller.operate(401, case_id).refusal == (50002, "isv.business-failed:20309541")


def test_a_cancelled_order_ships_no_more(shop: Shop) -> None:
    case_id = shop.one(2, 6)
    shop.caller.operate(401, case_id)
    told = shop.caller.call(
        "order.logisticsAdd", {"order_id": shop.case(case_id)["order_id"], **PARCEL, "is_refund_reject": True}
    )
    assert told.refusal == (50002, "isv.business-failed:10001")


def test_companies(shop: Shop) -> None:
    companies = shop.caller.call("order.logisticsCompanyList").data
    assert {"id": 7, "name": "圆通快递", "code": "yuantong"} in companies
    assert len({company["id"] for company in companies}) == len(companies)


def test_the_way_of_a_parcel(shop: Shop) -> None:
    case = shop.case(shop.one(0, 11))
    item = shop.caller.item(case["aftersale_id"])["order_logistics"][0]
    asked = {"track_no": item["tracking_no"], "logistics_code": item["company_code"]}
    nodes = shop.caller.call("logistics.trackNoRouteDetail", asked).data["route__node_list"]
    assert nodes
    assert [node["timestamp"] for node in nodes] == sorted((node["timestamp"] for node in nodes), reverse=True)
    unknown = shop.caller.call("logistics.trackNoRouteDetail", {**asked, "track_no": "SF0000000000000"})
    assert unknown.refusal == (50002, "isv.business-failed:-10004")
    assert shop.caller.call("logistics.trackNoRouteDetail", {**asked, "logistics_code": "x"}).json["code"] == 40004


def test_what_a_buyer_sends_back_arrives_at_the_shop(shop: Shop) -> None:
    case_id = shop.one(0, 11)
    back = shop.simulator._world.case(int(case_id)).sent_back
    shop.move(days=11)
    shop.caller.authorise()
    asked = {"track_no": back.waybill, "logistics_code": back.company}
    newest = shop.caller.call("logistics.trackNoRouteDetail", asked).data["route__node_list"][0]
    assert (newest["state"], newest["site_name"]) == ("已签收", "杭州余杭营业部")


def test_a_channel_is_opened_when_it_is_too_late(make_shop: MakeShop) -> None:
    shop = make_shop()
    case = shop.cases(status=12, type=0)[0]
    young = shop.caller.call("afterSale.OpenAfterSaleChannel", {"order_id": case["order_id"]}).data["conclusion"]
    assert (young["match_success"], young["can_apply_type_list"]) == (False, [])
    shop.move(days=120)
    shop.caller.authorise()
    old = shop.caller.call("afterSale.OpenAfterSaleChannel", {"order_id": case["order_id"]}).data["conclusion"]
    assert (old["match_success"], old["match_conclusion"]) == (True, 1)


def test_ciphers_masked(shop: Shop) -> None:
    one, other = (order(shop, shop.one(kind, 6) and shop.case(shop.one(kind, 6))["order_id"]) for kind in (1, 2))
    names = ("encrypt_post_tel", "encrypt_post_receiver", "encrypt_post_address")
    good = [{"auth_id": one["order_id"], "cipher_text": one[name]} for name in names]
    bad = {"auth_id": one["order_id"], "cipher_text": other["encrypt_post_tel"]}
    infos = shop.caller.call("order.batchSensitive", {"cipher_infos": [*good, bad]}).data["decrypt_infos"]
    assert [info["data_type"] for info in infos] == [3, 2, 1, 0]
    assert [info["err_no"] == 0 for info in infos] == [True, True, True, False]
    assert infos[0]["decrypt_text"] == one["mask_post_tel"]
    none = shop.caller.call("order.batchSensitive", {"cipher_infos": [bad]})
    assert none.refusal == (50002, "isv.business-failed:300003")
    assert shop.caller.call("order.batchSensitive", {"cipher_infos": [bad] * 51}).json["code"] == 40004
    assert shop.caller.call("order.batchSensitive", {}).json["code"] == 40002

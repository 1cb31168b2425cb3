"""Texts to buyers."""

from __future__ import annotations

import json

import pytest

from tests.unit.simulator.conftest import Shop


def outfit(shop: Shop) -> dict:
    account = shop.caller.call("sms.template.apply_list", {"status": 3}).data["template_apply_list"][1]
    sign = shop.caller.call("sms.sign.apply_list").data["apply_list"][0]
    assert sign["status"] == 5
    return {
        "sms_account": account["sms_account"],
        "sign": sign["sign"],
        "template_id": account["template_id"],
        "template_param": json.dumps({"deadline": "3月5日 18:00"}, ensure_ascii=False),
        "post_tel": "13800000001",
        "tag": "attempt-1",
    }


def test_sent_and_received(shop: Shop) -> None:
    sent = shop.caller.call("sms.send", outfit(shop)).data
    assert sent["code"] == 0
    window = {"sms_account": "x", "from_time": shop.now - 5, "to_time": shop.now + 5}
    first = shop.caller.call("sms.sendResult", window).data["sms_send_result_list"][0]
    shop.move(seconds=60)
    later = shop.caller.call("sms.sendResult", {**window, "message_id": sent["message_id"]}).data
    assert first["status"] == 1
    assert later["sms_send_result_list"][0]["status"] in (2, 3)
    assert later["sms_send_result_list"][0]["tag"] == "attempt-1"
    assert "3月5日 18:00" in later["sms_send_result_list"][0]["sms_content"]
    assert int(shop.caller.call("sms.sendResult", {**window, "to_time": shop.now - 61}).data["total"]) == 0


@pytest.mark.parametrize(
    ("changed", "number"),
    [
        ({"template_id": "ST_0"}, 628004001),
        ({"template_id": "ST_80004"}, 628004001),
        ({"template_param": "{}"}, 628004002),
        ({"template_param": "nonsense"}, 628004002),
        ({"sign": "别人的店"}, 628004205),
        ({"post_tel": "123"}, 628004702),
    ],
)
def test_refused_within_a_success(shop: Shop, changed: dict, number: int) -> None:
    told = shop.caller.call("sms.send", {**outfit(shop), **changed})
    assert told.json["code"] == 10000
    assert told.data["code"] == number
    assert told.data["message"]


def test_not_too_often_to_one_number(shop: Shop) -> None:
    asked = outfit(shop)
    codes = [shop.caller.call("sms.send", asked).data["code"] for _ in range(4)]
    assert codes == [0, 0, 0, 628003202]
    shop.move(hours=1)
    assert shop.caller.call("sms.send", asked).data["code"] == 0


def test_a_case_has_so_many(shop: Shop) -> None:
    case_id = shop.one(0, 7)
    order = shop.caller.call("order.orderDetail", {"shop_order_id": shop.case(case_id)["order_id"]}).data
    asked = {**outfit(shop), "post_tel": order["shop_order_detail"]["encrypt_post_tel"]}
    for left in (2, 1, 0):
        assert shop.caller.call("sms.send", asked).data["code"] == 0
        assert shop.caller.item(case_id)["left_urge_sms_count"] == left
        shop.move(hours=1)
    assert shop.caller.call("sms.send", asked).data["code"] == 628005100


def test_texts_can_be_lost(shop: Shop) -> None:
    shop.simulator.lose_texts(1)
    for _ in range(2):
        shop.caller.call("sms.send", outfit(shop))
    shop.move(seconds=60)
    assert [text["status"] for text in shop.simulator.texts()] == [2, 3]
    assert shop.simulator.texts()[0]["message"]


def test_what_is_missing(shop: Shop) -> None:
    assert shop.caller.call("sms.send", {**outfit(shop), "post_tel": ""}).refusal == (40002, "")
    assert shop.caller.call("sms.send", {**outfit(shop), "sms_account": "x"}).json["code"] == 40004
    assert shop.caller.call("sms.send", {**outfit(shop), "tag": "x" * 513}).json["code"] == 40004
    assert shop.caller.call("sms.sendResult", {"sms_account": "x"}).refusal == (40002, "")


def test_public_templates(shop: Shop) -> None:
    assert shop.caller.call("sms.public.template").data["public_template_list"][0]["template_content"]

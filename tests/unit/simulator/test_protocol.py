"""Who is let in, and with which code the others are refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from models.simulator import protocol
from tests.unit.simulator.conftest import MakeShop, Shop

KEY, SECRET = "6844048284663924231", "749698a6-fcb3-4358-b241-ec1d93cf9c1f"
VECTORS = [
    (
        "product.list",
        '{"page":"0","size":"20"}',
        "2020-07-05 22:33:59",
        "a84fc5747114e63196565192a19f80d9d78819b8c8f5940eeb282bf78260901d",
        "0a1288b4f742252692e6d5e006035e82",
    ),
    (
        "afterSale.List",
        '{"order_by":["status_deadline asc"],"page":0,"size":10}',
        "1700000000",
        "09ed4f4a9acba74016318b6325595d158b97f55e643520e6e4d1d2c73888b228",
        "e528adfff8630cf4d8c8c97a851f158c",
    ),
    (
        "afterSale.operate",
        '{"items":[{"aftersale_id":"6959800000297566494","reason":"商品有破损","reject_reason_code":1,"remark":"a&b<c>"}],"type":102}',
        "1700000000",
        "53aeb4c6ba5237397c6faa170ee91cc84bf808254620269b09808bde1a499176",
        "88385b95be9232179fac48db1fd0fe19",
    ),
    (
        "afterSale.Detail",
        '{"after_sale_id":"6959800000297566494","need_operation_record":true}',
        "1700000000",
        "7f088bb0a1041e3e4f3a4650ed6833db4669e1fec673245058598c12e38d6b79",
        "31e050229d046e5f1311560297af1c95",
    ),
]


@pytest.mark.parametrize(("method", "body", "at", "hmac_sha256", "md5"), VECTORS)
def test_known_answers(method: str, body: str, at: str, hmac_sha256: str, md5: str) -> None:
    text = f"app_key{KEY}method{method}param_json{body}timestamp{at}v2"
    assert protocol.sign(text, SECRET, "hmac-sha256") == hmac_sha256
    assert protocol.sign(text, SECRET, "md5") == md5


@pytest.mark.parametrize(("method", "body", "at", "hmac_sha256", "md5"), VECTORS[1:])
def test_known_answers_pass_over_the_wire(
    make_shop: MakeShop, method: str, body: str, at: str, hmac_sha256: str, md5: str
) -> None:
    shop = make_shop(datetime.fromtimestamp(int(at), UTC), app_key=KEY, app_secret=SECRET, cases=20)
    for how, sign in (("hmac-sha256", hmac_sha256), ("md5", md5)):
        told = shop.caller.call(method, body=body, timestamp=at, sign=sign, sign_method=how)
        # two of them name a case that this shop does not have, which is another refusal than that of a bad sign
        assert told.refusal[1] in ("", "isp.service-error:10000", "isv.parameter-invalid:11000")


def test_md5_is_taken_without_saying_so(shop: Shop) -> None:
    caller = shop.another(how="md5")
    caller.token = shop.caller.token
    assert caller.call("afterSale.List", {"page": 0, "size": 1}, sign_method=None).data["total"]
    caller.close()


REFUSED = [
    ({"app_key": None}, (40001, "isv.app-id-missing")),
    ({"sign": None}, (40001, "isv.signature-missing")),
    ({"access_token": None}, (40001, "isv.access-token-missing")),
    ({"timestamp": None}, (40001, "isv.parameter-missing")),
    ({"v": None}, (40001, "isv.parameter-missing")),
    ({"v": "1"}, (40003, "isv.parameter-invalid")),
    ({"method": "afterSale.Detail"}, (40003, "isv.parameter-invalid")),
    ({"path": "/aftersale/List"}, (40003, "isv.parameter-invalid")),
    ({"app_key": "123"}, (40003, "isv.app-id-invalid")),
    ({"sign": "0" * 64}, (40003, "isv.signature-invalid")),
    ({"sign_method": "md5"}, (40003, "isv.signature-invalid")),
    ({"sign_method": "sha1"}, (40003, "isv.parameter-invalid")),
    ({"signed_at": "yesterday"}, (40003, "isv.timestamp-format-error")),
    ({"signed_at": "1700000000"}, (40003, "isv.timestamp-invalid")),
    ({"access_token": "nobodys"}, (40003, "isv.access-token-no-existed")),
    ({"access_token": "00000000-of-another-app"}, (40003, "isv.access-token-invalid")),
    ({"sent_body": '{"page":0,"size":2}'}, (40003, "isv.signature-invalid")),
    ({"body": '{"size":1,"page":0}'}, (40003, "isv.parameter-format-invalid")),
    ({"body": '{"page": 0,"size":1}'}, (40003, "isv.parameter-format-invalid")),
    ({"body": "[]"}, (40003, "isv.parameter-format-invalid")),
    ({"body": '{"page":0}'}, (40002, "")),
    ({"body": '{"page":0,"size":101}'}, (40004, "isv.parameter-invalid:11000")),
    ({"body": '{"page":"x","size":1}'}, (40004, "isv.parameter-invalid:11000")),
    ({"verb": "GET"}, (30000, "isv.parameter-invalid")),
]


@pytest.mark.parametrize(("changed", "refusal"), REFUSED, ids=[str(changed) for changed, _ in REFUSED])
def test_each_refusal(shop: Shop, changed: dict, refusal: tuple[int, str]) -> None:
    told = shop.caller.call("afterSale.List", {"page": 0, "size": 1}, **changed)
    assert told.status == 200
    assert told.refusal == refusal
    assert told.json["log_id"]
    assert told.json["data"] is None


def test_an_unknown_method_is_named(shop: Shop) -> None:
    told = shop.caller.call("afterSale.getRejectReasonCodeList")
    assert told.refusal == (40003, "isv.parameter-invalid")
    assert "getRejectReasonCodeList" in told.json["sub_msg"]


@pytest.mark.parametrize(("off", "taken"), [(-600, True), (600, True), (-601, False), (601, False)])
def test_ten_minutes_of_skew(shop: Shop, off: int, taken: bool) -> None:
    told = shop.caller.call("afterSale.List", {"page": 0, "size": 1}, signed_at=str(shop.now + off))
    assert (told.json["code"] == 10000) is taken


def test_the_old_form_of_the_time_is_china_s(shop: Shop) -> None:
    told = shop.caller.call("afterSale.List", {"page": 0, "size": 1}, signed_at="2026-03-02 09:00:00")
    assert told.json["code"] == 10000


def test_both_envelopes_at_once_unless_told(shop: Shop) -> None:
    both = shop.caller.call("afterSale.List", {"page": 0, "size": 1}).json
    new = shop.caller.call("afterSale.List", {"page": 0, "size": 1}, headers={"x-open-no-old-err-code": "1"}).json
    assert (both["err_no"], both["code"]) == (0, 10000)
    assert "err_no" not in new
    assert shop.caller.call("afterSale.List", {"page": 0}).json["err_no"] == 3


def test_the_body_may_stand_in_the_query(shop: Shop) -> None:
    body = '{"page":0,"size":1}'
    told = shop.caller.call("afterSale.List", body=body, sent_body="", param_json=body)
    assert told.data["items"]


def test_the_date_is_the_simulated_one(shop: Shop) -> None:
    shop.move(hours=30)
    told = shop.caller.call("afterSale.List", {"page": 0, "size": 1})
    assert told.headers["Date"] == "Tue, 03 Mar 2026 07:00:00 GMT"


def test_numbers_come_as_text_now_and_then(shop: Shop) -> None:
    totals = {type(shop.caller.call("afterSale.List", {"page": 0, "size": 1}).data["total"]) for _ in range(150)}
    assert totals == {int, str}


def test_chinese_and_signs_are_sent_as_they_are(shop: Shop) -> None:
    raw = b"".join(shop.caller.call("afterSale.List", {"page": p, "size": 100}).raw for p in range(4))
    assert "外箱压坏 & 里面碎了 <有图>".encode() in raw
    assert json.loads(json.dumps("&")) == "&"

"""The address book, and pictures that are handed in."""

from __future__ import annotations

import pytest

from tests.unit.simulator.conftest import Shop

NEW = {"user_name": "仓库", "mobile": "13800000002", "province_id": 33, "city_id": 330100, "detail": "x 路 1 号"}


def listed(shop: Shop, **asked: object) -> dict:
    return shop.caller.call("address.list", {"page_no": 1, **asked}).data


def test_a_new_address_is_listed_and_can_be_used(shop: Shop) -> None:
    number = shop.caller.call("address.create", {"address": NEW}).data["address_id"]
    assert number in [address["address_id"] for address in listed(shop)["address_list"]]
    told = shop.caller.operate(101, shop.one(0, 6), logistics={"receiver_address_id": number})
    assert told.data["items"][0]["status_code"] == 0


def test_pages_count_from_one(shop: Shop) -> None:
    first, second = (listed(shop, page_no=page, page_size=1)["address_list"] for page in (1, 2))
    assert first[0]["is_default"] == "1"
    assert first != second
    assert listed(shop, page_no=3, page_size=1)["address_list"] == []
    assert listed(shop, order_by="desc", page_size=1)["address_list"] == second


@pytest.mark.parametrize(
    ("changed", "code"),
    [({"user_name": ""}, 40002), ({"mobile": ""}, 40002), ({"mobile": "12"}, 40004), ({"remark": "x" * 201}, 40004)],
)
def test_addresses_that_are_refused(shop: Shop, changed: dict, code: int) -> None:
    assert shop.caller.call("address.create", {"address": {**NEW, **changed}}).json["code"] == code
    assert shop.caller.call("address.list", {"page_no": 1, "page_size": 0, "order_field": "x"}).json["code"] == 40004


def test_a_picture_passes_the_review_after_a_moment(shop: Shop) -> None:
    asked = {"folder_id": "0", "material_name": "凭证", "url": "https://a/1.png", "need_distinct": True}
    made = shop.caller.call("material.uploadImageSync", asked).data
    again = shop.caller.call("material.uploadImageSync", asked).data
    assert (made["is_new"], again["is_new"], made["material_id"]) == (True, False, again["material_id"])

    def info() -> dict:
        told = shop.caller.call("material.queryMaterialDetail", {"material_id": made["material_id"]})
        return told.data["material_info"]

    assert (info()["audit_status"], info()["byte_url"]) == (2, "")
    shop.move(seconds=3)
    assert info()["audit_status"] == 3
    assert info()["byte_url"].startswith("http")


def test_pictures_that_are_refused(shop: Shop) -> None:
    assert shop.caller.call("material.uploadImageSync", {"material_name": "x"}).json["code"] == 40002
    long_name = {"material_name": "x" * 51, "url": "u"}
    assert shop.caller.call("material.uploadImageSync", long_name).json["code"] == 40004
    assert shop.caller.call("material.queryMaterialDetail", {"material_id": "1"}).json["code"] == 40004

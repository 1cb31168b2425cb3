"""The address book, and pictures that are handed in."""

from __future__ import annotations

import pytest

from tests.unit.simulator.conftest import Shop

PLACE = {"province_id": 33, "city_id": 330100, "town_id": 330110, "street_id": 330110002}
NEW = {"user_name": "仓库", "mobile": "13800000002", "detail": "x 路 1 号", **PLACE}


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
    [
        ({"user_name": ""}, 40002),
        ({"mobile": ""}, 40002),
        ({"mobile": "12"}, 40004),
        ({"remark": "x" * 201}, 40004),
        ({"street_id": None}, 40002),
        ({"street_id": 330108001}, 40004),
        ({"city_id": 330200}, 40004),
        ({"town_id": 0}, 40004),
    ],
)
def test_addresses_that_are_refused(shop: Shop, changed: dict, code: int) -> None:
    assert shop.caller.call("address.create", {"address": {**NEW, **changed}}).json["code"] == code
    assert shop.caller.call("address.list", {"page_no": 1, "page_size": 0, "order_field": "x"}).json["code"] == 40004

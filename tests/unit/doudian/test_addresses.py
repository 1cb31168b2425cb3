"""The address book on the platform."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from models.domain.errors import UserError
from models.doudian.addresses import NewAddress, address_list, create_address
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import answering


def entry(number: int, **more: Any) -> dict[str, Any]:
    return {"address_id": number, "reciever_name": "仓库", "receiver_detail": f"{number}号"} | more


def test_all_pages_each_address_once() -> None:
    shifted = [entry(number) for number in range(10, 14)]
    platform = answering({"address_list": [entry(number) for number in range(1, 11)]}, {"address_list": shifted})
    found = address_list(platform)
    assert [one.address_id for one in found] == [str(number) for number in range(1, 14)]
    assert [call.parameters["page_no"] for call in platform.calls] == [1, 2]
    assert platform.calls[0].parameters == {
        "page_no": 1,
        "page_size": 10,
        "order_by": "asc",
        "order_field": "create_time",
    }


def test_a_platform_that_gives_the_same_page_for_ever() -> None:
    platform = answering({"address_list": [entry(number) for number in range(10)]})
    assert len(address_list(platform)) == 10
    assert len(platform.calls) == 2


def test_one_address() -> None:
    one = entry(
        7,
        is_default="1",
        is_send_default=0,
        receiver_provinc="浙江省",
        receiver_city="杭州市",
        receiver_district="余杭区",
        receiver_street="五常街道",
        remark="退货",
        update_time="2021-07-21 17:44:26",
    )
    (found,) = address_list(answering({"address_list": [one, {"reciever_name": "没有编号"}, None]}))
    assert (found.address_id, found.receiver, found.detail) == ("7", "仓库", "7号")
    assert (found.region, found.remark) == ("浙江省杭州市余杭区五常街道", "退货")
    assert (found.is_default, found.is_send_default) == (True, False)
    assert found.updated_at == datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)


def test_an_empty_book_and_none_at_all() -> None:
    assert address_list(answering({"address_list": None})) == ()
    for data in (None, [], {"address_list": "x"}):
        with pytest.raises(RefusedError):
            address_list(answering(data))


NEW = NewAddress(
    name="仓库", detail="1号", province_id=33, city_id=3301, town_id=330110, street_id=330110001, mobile="13800000000"
)


def test_a_new_address() -> None:
    platform = answering({"address_id": 1234567890123456789})
    assert create_address(platform, NEW, store_id=5) == "1234567890123456789"
    call = platform.calls[0]
    assert (call.method, call.urgency, call.changes) == ("address.create", Urgency.STAFF, True)
    assert call.parameters == {
        "store_id": 5,
        "address": {
            "user_name": "仓库",
            "mobile": "13800000000",
            "province_id": 33,
            "city_id": 3301,
            "town_id": 330110,
            "street_id": 330110001,
            "detail": "1号",
            "link_type": 0,
        },
    }
    assert "13800000000" not in repr(NEW)


def test_a_new_address_that_cannot_be() -> None:
    place = {"name": "仓库", "detail": "1号", "province_id": 1, "city_id": 1, "town_id": 1, "street_id": 1}
    with pytest.raises(ValueError, match="telephone"):
        create_address(answering({}), NewAddress(**place))
    with pytest.raises(UserError, match="201 characters"):
        create_address(answering({}), NewAddress(**place, mobile="1", remark="字" * 201))
    with pytest.raises(RefusedError):
        create_address(answering({}), NEW)

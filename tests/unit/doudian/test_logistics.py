"""The way of a parcel."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from models.doudian.logistics import RouteNode, parcel_route
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import answering

NODES = [
    {"content": "已揽收", "timestamp": "1626860666", "state": "1", "state_description": "揽收", "site_name": "杭州"},
    {"content": "派送中", "timestamp": "2021-07-21 17:44:26", "state": 5},
    {"timestamp": "?"},
]


@pytest.mark.parametrize("name", ["route__node_list", "route_node_list"])
def test_the_stations(name: str) -> None:
    platform = answering({name: NODES})
    at = datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)
    assert parcel_route(platform, "shunfeng", "SF1") == (
        RouteNode(at, "已揽收", "1", "揽收", "杭州"),
        RouteNode(at, "派送中", "5", "", ""),
        RouteNode(None, "", "", "", ""),
    )
    assert platform.calls[0].method == "logistics.trackNoRouteDetail"
    assert platform.calls[0].parameters == {"logistics_code": "shunfeng", "track_no": "SF1"}


@pytest.mark.parametrize("number", ["10015", "-10004"])
def test_a_parcel_without_the_platforms_own_waybill(number: str) -> None:
    assert parcel_route(answering(refusal(f"isv.business-failed:{number}")), "shunfeng", "SF1") == ()


def test_any_other_refusal_is_one() -> None:
    with pytest.raises(RefusedError):
        parcel_route(answering(refusal("isv.business-failed:4007")), "shunfeng", "SF1")


def refusal(sub_code: str) -> bytes:
    return json.dumps({"code": 50002, "sub_code": sub_code, "msg": "业务处理失败"}).encode()


def test_a_parcel_that_is_not_followed() -> None:
    assert parcel_route(answering({"route__node_list": None}), "shunfeng", "SF1") == ()
    with pytest.raises(RefusedError):
        parcel_route(answering({"route__node_list": "x"}), "shunfeng", "SF1")

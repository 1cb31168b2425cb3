"""afterSale.List: what is asked, and pages whole, broken and empty."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from models.domain.cancel import CancelToken
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.errors import CancelledError
from models.doudian.aftersale_list import CaseQuery, list_cases
from models.doudian.kinds import RefusalKind
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import answering
from tests.unit.doudian.samples import CASE, item

AT = datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)


def asked(**query: Any) -> dict[str, Any]:
    platform = answering({"items": [], "has_more": False, "total": 0})
    list_cases(platform, CaseQuery(**query), shop_id=1)
    return platform.calls[0].parameters


def test_the_least_that_is_asked() -> None:
    assert asked() == {"page": 0, "size": 100}


def test_an_increment() -> None:
    assert asked(
        page=3,
        size=50,
        order="update_time asc",
        updated_from=AT,
        updated_to=AT.astimezone(timezone(timedelta(hours=8))) + timedelta(seconds=10, microseconds=1),
        statuses=(AfterSaleStatus.AWAITS_REVIEW, AfterSaleStatus.BUYER_RETURNED),
    ) == {
        "page": 3,
        "size": 50,
        "order_by": ["update_time asc"],
        "update_start_time": 1626860666,
        "update_end_time": 1626860677,  # the end does not belong to the span, so a part of a second is a whole one
        "standard_aftersale_status": [6, 11],
    }


def test_every_other_condition_under_its_own_name() -> None:
    assert asked(
        applied_from=AT,
        applied_to=AT,
        final_from=AT,
        final_to=AT,
        aftersale_id=CASE,
        order_id="5",
        type=AfterSaleType.RETURN_REFUND,
        sub_type=8001,
        reason=1,
        logistics_status=2,
        pay_type=3,
        refund_type=0,
        arbitration=(0, 255),
        order_flags=(0,),
        amount_from_fen=0,
        amount_to_fen=100,
        risk_flag=-1,
        waybills=("SF1",),
        logistics_states=(1,),
        agree_refuse_sign=(2,),
        need_special_type=False,
        store_ids=(9,),
    ) == {
        "page": 0,
        "size": 100,
        "start_time": 1626860666,
        "end_time": 1626860666,
        "aftersale_status_to_final_start_time": 1626860666,
        "aftersale_status_to_final_end_time": 1626860666,
        "aftersale_id": CASE,
        "order_id": "5",
        "aftersale_type": 0,
        "aftersale_sub_type": 8001,
        "reason": 1,
        "logistics_status": 2,
        "pay_type": 3,
        "refund_type": 0,
        "arbitrate_status": [0, 255],
        "order_flag": [0],
        "amount_start": 0,
        "amount_end": 100,
        "risk_flag": -1,
        "order_logistics_tracking_no": ["SF1"],
        "order_logistics_state": [1],
        "agree_refuse_sign": [2],
        "need_special_type": False,
        "store_id_list": [9],
    }


@pytest.mark.parametrize(
    "query", [{"page": -1}, {"size": 0}, {"size": 101}, {"page": 501}, {"page": 50_001, "size": 1}, {"order": "id asc"}]
)
def test_a_query_that_the_platform_would_refuse(query: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="no such"):
        CaseQuery(**query)


def test_the_last_page_that_can_be_reached() -> None:
    assert asked(page=500)["page"] == 500


def test_a_time_without_its_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        asked(updated_from=datetime(2021, 7, 21))  # noqa: DTZ001 - that is the point


def test_a_page() -> None:
    platform = answering({"items": [item(), item(aftersale_id="2")], "has_more": True, "total": "250", "page": "0"})
    page = list_cases(platform, CaseQuery(), shop_id=7)
    assert [case.aftersale_id for case in page.cases] == [CASE, "2"]
    assert {case.shop_id for case in page.cases} == {7}
    assert (page.has_more, page.total, page.unreadable, page.faults) == (True, 250, 0, ())
    call = platform.calls[0]
    assert (call.method, call.urgency, call.changes) == ("afterSale.List", Urgency.SYNC, False)


def test_what_is_no_case_stops_none_of_the_others() -> None:
    broken = [item(aftersale_type=None), None, "张三", item(aftersale_id=None, remark="13800000000")]
    page = list_cases(answering({"items": [*broken, item()], "has_more": False}), CaseQuery(), shop_id=1)
    assert [case.aftersale_id for case in page.cases] == [CASE]
    assert page.unreadable == 4
    assert page.faults == (f"case {CASE}: no aftersale_type", *["no aftersale_id"] * 3)


@pytest.mark.parametrize(
    ("data", "page", "more"),
    [
        ({"items": [item()], "total": 101}, 0, True),
        ({"items": [item()], "total": "100", "has_more": None}, 0, False),
        ({"items": [item()]}, 0, False),
        ({"items": [item()] * 100}, 0, True),
        ({"items": [item()], "has_more": "true"}, 0, True),
        ({"items": None, "has_more": False, "total": 300}, 3, False),
        ({"items": None, "total": 300}, 3, False),
        ({"items": None, "total": 0}, 0, False),
        ({"has_more": False}, 0, False),
    ],
)
def test_where_the_pages_end(data: dict[str, Any], page: int, more: bool) -> None:
    assert list_cases(answering(data), CaseQuery(page=page), shop_id=1).has_more is more


@pytest.mark.parametrize(
    "data",
    [None, [], "x", {}, {"items": None}, {"items": {}}, {"items": None, "has_more": True}, {"items": None, "total": 5}],
)
def test_what_is_no_page_is_never_taken_for_an_empty_one(data: object) -> None:
    with pytest.raises(RefusedError) as caught:
        list_cases(answering(data), CaseQuery(), shop_id=1)
    assert caught.value.refusal.kind is RefusalKind.UNREADABLE
    assert caught.value.refusal.log_id == "20231114221320"


def test_a_refusal_and_a_wish_to_stop_pass_through() -> None:
    with pytest.raises(RefusedError):
        list_cases(answering(b'{"code":60000,"sub_code":"isv.traffic-limited"}'), CaseQuery(), shop_id=1)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        list_cases(answering({}), CaseQuery(), shop_id=1, cancel=cancel)

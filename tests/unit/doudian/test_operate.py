"""afterSale.operate: what is sent for each operation, and whose answer counts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from models.doudian.kinds import RefusalKind
from models.doudian.operate import PAYS, OperateItem, Operation, Picture, operate
from models.doudian.pacer import Urgency
from models.doudian.refusals import RefusedError
from tests.unit.doudian.platform import answering
from tests.unit.doudian.samples import CASE

AT = datetime(2021, 7, 21, 9, 44, 26, tzinfo=UTC)
DONE = {"items": [{"aftersale_id": int(CASE), "status_code": 0, "status_msg": ""}]}


def full(**more: Any) -> OperateItem:
    return OperateItem(
        **({"aftersale_id": CASE, "reject_reason_code": 1, "receiver_address_id": "7"} | more),
        company_code="shunfeng",
        waybill="SF1",
    )


def test_the_operations_are_those_of_the_platform() -> None:
    # doudian.md 2.3, copied by hand
    known = "101 102 111 112 121 201 202 203 301 302 311 312 321 401 501 502 601 602 603 611 612 621"
    assert [int(operation) for operation in Operation] == [int(code) for code in known.split()]


@pytest.mark.parametrize("operation", list(Operation))
def test_money_goes_first_and_nothing_is_ever_repeated(operation: Operation) -> None:
    platform = answering(DONE)
    assert operate(platform, operation, full()).done
    call = platform.calls[0]
    money = int(operation) in {111, 121, 201, 203, 321, 401, 621}
    assert call.urgency is (Urgency.MONEY if money else Urgency.STAFF)
    assert (operation in PAYS) == money
    assert call.changes
    assert (call.method, call.parameters["type"]) == ("afterSale.operate", int(operation))


def test_a_refund() -> None:
    platform = answering(DONE)
    operate(platform, Operation.REFUND_UNSHIPPED, OperateItem(aftersale_id=CASE, updated_at=AT))
    assert platform.calls[0].parameters == {
        "type": 401,
        "items": [{"aftersale_id": CASE, "update_time": 1626860666}],
    }


def test_a_refusal_with_evidence() -> None:
    platform = answering(DONE)
    refusal = OperateItem(
        aftersale_id=CASE,
        updated_at=AT,
        reason="商品有破损",
        remark="a&b<c>",
        reject_reason_code=0,
        evidence=(Picture("https://example.invalid/1.jpg", "外箱"), Picture("https://example.invalid/2.jpg")),
    )
    operate(platform, Operation.REFUSE_SHIPPED, refusal, store_id=5)
    assert platform.calls[0].parameters == {
        "type": 202,
        "store_id": 5,
        "items": [
            {
                "aftersale_id": CASE,
                "update_time": 1626860666,
                "reason": "商品有破损",
                "remark": "a&b<c>",
                "reject_reason_code": 0,
                "evidence": [
                    {"type": 1, "url": "https://example.invalid/1.jpg", "desc": "外箱"},
                    {"type": 1, "url": "https://example.invalid/2.jpg"},
                ],
            }
        ],
    }


def test_an_address_is_sent_as_a_number() -> None:
    platform = answering(DONE)
    operate(platform, Operation.AGREE_RETURN, OperateItem(aftersale_id=CASE, receiver_address_id="1234567890123456789"))
    assert platform.calls[0].parameters["items"][0]["logistics"] == {"receiver_address_id": 1234567890123456789}


def test_a_parcel() -> None:
    platform = answering(DONE)
    parcel = OperateItem(aftersale_id=CASE, company_code="shunfeng", waybill="SF1", repair_type=2)
    operate(platform, Operation.SHIP_REPAIR, parcel)
    assert platform.calls[0].parameters["items"] == [
        {
            "aftersale_id": CASE,
            "logistics": {"company_code": "shunfeng", "logistics_code": "SF1"},
            "repair_type": 2,
        }
    ]


@pytest.mark.parametrize(
    ("operation", "lacking"),
    [
        *((code, "reject_reason_code") for code in (102, 112, 202, 302, 312, 502, 603, 612)),
        *((code, "receiver_address_id") for code in (101, 301)),
        *((code, "company_code") for code in (311, 611)),
    ],
)
def test_what_an_operation_needs_is_not_left_out(operation: int, lacking: str) -> None:
    platform = answering(DONE)
    with pytest.raises(ValueError, match=f"{operation} needs {lacking}"):
        operate(platform, Operation(operation), OperateItem(aftersale_id=CASE))
    assert platform.calls == []


def test_a_case_without_an_id_is_not_sent() -> None:
    with pytest.raises(ValueError, match="aftersale_id"):
        operate(answering(DONE), Operation.REFUND_SHIPPED, OperateItem(aftersale_id=""))


def test_a_success_that_refuses_the_case() -> None:
    refused = {"items": [{"aftersale_id": CASE, "status_code": "20309541", "status_msg": "售后状态不允许"}]}
    item = operate(answering(refused), Operation.REFUND_SHIPPED, OperateItem(aftersale_id=CASE))
    assert item.refusal is not None
    assert item.refusal.kind is RefusalKind.STATUS_CHANGED


@pytest.mark.parametrize(
    "items",
    [
        [{"aftersale_id": 5, "status_code": 0}],
        [{"status_code": 0}],
        [None],
    ],
)
def test_a_success_of_another_case_is_none_of_this_one(items: list[Any]) -> None:
    item = operate(answering({"items": items}), Operation.REFUND_SHIPPED, OperateItem(aftersale_id=CASE))
    assert item.aftersale_id == CASE
    assert item.refusal is not None
    assert item.refusal.kind is RefusalKind.UNREADABLE
    assert item.refusal.may_have_acted


def test_a_call_refused_as_a_whole() -> None:
    with pytest.raises(RefusedError):
        operate(answering({"items": []}), Operation.REFUND_SHIPPED, OperateItem(aftersale_id=CASE))

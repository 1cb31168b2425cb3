"""From a decision to the one call that carries it out, as the platform takes it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.desk import addresses
from models.desk.ledger.requests import Answered, can_be_sent, perform, way_of
from models.domain.actions import (
    ACTIONS,
    AGREE_REFUSAL,
    AGREE_RETURN,
    EXTEND,
    INTERCEPT,
    REFUND,
    REJECT,
    REMARK,
    REMIND,
    Action,
    Lane,
)
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.domain.book import Address, Shop, ShopKind
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from models.domain.seen import Seen
from models.doudian.kinds import RefusalKind
from tests.factory import NOW, make_case
from tests.unit.desk.ledger.counter import Counter
from tests.unit.desk.ledger.test_verdicts import sent
from tests.unit.doudian.platform import Scripted, answering

SHOP = Shop(name="小店", kind=ShopKind.API, platform_id="11", sms_sign="小店")
PARCEL = {"company": "shunfeng", "waybill": "SF7736308951965"}
DONE = {"items": [{"aftersale_id": "1", "status_code": 0}]}

CALLS = (
    (REFUND, Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW, 401),
    (REFUND, Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, 201),
    (REFUND, Type.SHIPPED_REFUND, Status.REFUSED_FIRST, 201),
    (REFUND, Type.RETURN_REFUND, Status.AWAITS_REVIEW, 121),
    (REFUND, Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN, 111),
    (REFUND, Type.RETURN_REFUND, Status.BUYER_RETURNED, 111),
    (REFUND, Type.RETURN_REFUND, Status.REFUSED_SECOND, 111),
    (AGREE_RETURN, Type.RETURN_REFUND, Status.AWAITS_REVIEW, 101),
    (REJECT, Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, 202),
    (REJECT, Type.RETURN_REFUND, Status.AWAITS_REVIEW, 102),
    (REJECT, Type.RETURN_REFUND, Status.BUYER_RETURNED, 112),
    (AGREE_REFUSAL, Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, 203),
)


def performed(case: AfterSale, action: Action, **given: Any) -> tuple[object, Scripted]:
    """What became of it, and what was sent."""
    client = answering({"items": [{"aftersale_id": case.aftersale_id, "status_code": 0}]})
    attempt = sent(case, action.key)
    attempt = replace(attempt, parameters=replace(attempt.parameters, **given))
    return perform(client, SHOP, attempt, case).refusal, client


@pytest.mark.parametrize(("action", "type_", "status", "code"), CALLS)
def test_an_operation(action: Action, type_: Type, status: Status, code: int) -> None:
    case = make_case(type=type_, status=status, updated_at=NOW)
    given = {
        "reason_code": 3,
        "reason_text": "商品已发货",
        "remark": "备注",
        "address_platform_id": "77",
        "evidence_urls": ("https://p.example/1.jpg",),
    }
    refusal, client = performed(case, action, **given)
    (call,) = client.calls
    assert (refusal, call.method, call.changes) == (None, "afterSale.operate", True)
    assert call.parameters["type"] == code
    assert call.parameters["items"] == [
        {
            "aftersale_id": case.aftersale_id,
            "reason": "商品已发货",
            "remark": "备注",
            "reject_reason_code": 3,
            "evidence": [{"type": 1, "url": "https://p.example/1.jpg"}],
            "logistics": {"receiver_address_id": 77},
            "update_time": int(NOW.timestamp()),
        }
    ]


def test_an_unshipped_refund_is_rejected_by_shipping() -> None:
    case = make_case(updated_at=NOW)
    refusal, client = performed(case, REJECT, **PARCEL)
    (call,) = client.calls
    assert (refusal, call.method, call.changes) == (None, "order.logisticsAdd", True)
    assert call.parameters == {
        "order_id": case.order_id,
        "company_code": "shunfeng",
        "logistics_code": "SF7736308951965",
        "is_refund_reject": True,
    }


def test_one_case_per_call() -> None:
    """The platform takes twenty and lets all fail with one."""
    for action, type_, status, _ in CALLS:
        _, client = performed(
            make_case(type=type_, status=status), action, reason_code=3, address_platform_id="7", **PARCEL
        )
        assert [len(call.parameters["items"]) for call in client.calls] == [1]


def test_a_refusal_is_given_and_not_raised() -> None:
    case = make_case(updated_at=NOW)
    client = answering({"items": [{"aftersale_id": case.aftersale_id, "status_code": 11005, "status_msg": "失败"}]})
    refusal = perform(client, SHOP, sent(case), case).refusal
    assert refusal is not None
    assert (refusal.kind, refusal.said) == (RefusalKind.OPERATION_FAILED, "失败")
    lost = perform(answering(b""), SHOP, sent(case), case).refusal
    assert lost is not None
    assert lost.kind is RefusalKind.EMPTY


def test_what_is_not_open_any_more_is_a_mistake_of_the_program() -> None:
    case = make_case(final_at=NOW)
    client = answering(DONE)
    with pytest.raises(ValueError, match="not open"):
        perform(client, SHOP, sent(case), case)
    assert client.calls == []


def test_the_way_is_the_one_that_was_decided_on() -> None:
    case = make_case(type=Type.RETURN_REFUND)
    way = way_of(sent(case))
    assert way is not None
    assert way.operate == 121
    later = replace(case, status=Status.BUYER_RETURNED)
    again = way_of(replace(sent(case), seen=Seen.of(later)))
    assert again is not None
    assert again.operate == 111
    assert way_of(replace(sent(case), seen=None)) is None


def test_what_there_is_a_call_for() -> None:
    found = {
        (action.key, type_, status)
        for action in ACTIONS
        for type_ in Type
        for status in Status
        if (way := action.way(case := make_case(type=type_, status=status)))
        and action.lane is not Lane.ERRAND
        and can_be_sent(action, case, way, platform_text=False)
    }
    expected = {(action.key, type_, status) for action, type_, status, _ in CALLS}
    expected |= {
        ("refund", Type.RETURN_REFUND, Status.REFUSED_FIRST),
        ("agree_return", Type.RETURN_REFUND, Status.REFUSED_FIRST),
        ("reject", Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW),
    }
    assert found == expected
    waiting = make_case(type=Type.RETURN_REFUND, status=Status.AWAITS_BUYER_RETURN)
    way = REMIND.way(waiting)
    assert way is not None
    assert can_be_sent(REMIND, waiting, way, platform_text=True), "one of its own templates"


def errand(answer: object, case: AfterSale, action: Action, **given: Any) -> tuple[Answered, Any]:
    """What came of an errand, and the call that was made."""
    client = answering(answer)
    attempt = sent(case, action.key)
    attempt = replace(attempt, parameters=replace(attempt.parameters, **given))
    answered = perform(client, SHOP, attempt, case, "$phone$")
    (call,) = client.calls
    assert call.changes
    return answered, call


def test_more_time_and_a_remark_are_calls_of_their_own() -> None:
    case = make_case(type=Type.RETURN_REFUND, status=Status.BUYER_RETURNED)
    answered, call = errand({}, case, EXTEND)
    assert (answered, call.method) == (Answered(), "afterSale.timeExtend")
    assert call.parameters == {"aftersale_id": case.aftersale_id}
    answered, call = errand({}, case, REMARK, remark="先等等")
    assert (answered, call.method) == (Answered(), "afterSale.addOrderRemark")
    assert call.parameters == {"after_sale_id": case.aftersale_id, "remark": "先等等"}


def test_a_parcel_is_called_back_and_the_cost_is_told() -> None:
    case = make_case(type=Type.SHIPPED_REFUND)
    stopped = {"tracking_no": PARCEL["waybill"], "is_success": True, "can_intercept": True, "intercept_cost": 600}
    answered, call = errand({"intercept_results": [stopped], "success_count": 1}, case, INTERCEPT, **PARCEL)
    assert call.method == "afterSale.applyLogisticsIntercept"
    assert call.parameters["intercept_targets"] == [{"company_code": "shunfeng", "tracking_no": PARCEL["waybill"]}]
    assert (answered.refusal, "6.00" in str(answered.told)) == (None, True)


def test_a_parcel_that_goes_on_is_a_refusal_in_the_platforms_words() -> None:
    goes_on = {"tracking_no": "1", "is_success": False, "unavailable_reason": "包裹已签收"}
    case = make_case(type=Type.SHIPPED_REFUND)
    answered, _ = errand({"intercept_results": [goes_on], "failed_count": 1}, case, INTERCEPT, **PARCEL)
    assert answered.refusal is not None
    assert (answered.refusal.said, answered.refusal.kind) == ("包裹已签收", RefusalKind.BUSINESS_FAILED)


def test_a_text_carries_the_attempts_own_key() -> None:
    case = make_case(type=Type.RETURN_REFUND, status=Status.AWAITS_BUYER_RETURN)
    given = {"sms_sign": "小店", "sms_template": "ST_1", "sms_values": {"deadline": "11-30"}, "sms_text": "…"}
    answered, call = errand({"code": 0, "message_id": "77"}, case, REMIND, **given)
    assert (answered, call.method) == (Answered(message_id="77"), "sms.send")
    assert call.parameters == {
        "sms_account": "11",
        "sign": "小店",
        "template_id": "ST_1",
        "template_param": '{"deadline":"11-30"}',
        "tag": sent(case, REMIND.key).key,
        "post_tel": "$phone$",
    }


# and the platform itself takes them

HOME = Address(label="仓库", receiver="售后部", phone="13800000064", region="浙江省杭州市", detail="示例路 1 号")


@pytest.mark.parametrize(
    ("action", "type_", "status", "given", "becomes"),
    [
        ("refund", Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, {}, Status.REFUNDED),
        ("refund", Type.SHIPPED_REFUND, Status.REFUSED_FIRST, {}, Status.REFUNDED),
        ("refund", Type.RETURN_REFUND, Status.AWAITS_REVIEW, {}, Status.REFUNDED),
        ("refund", Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN, {}, Status.REFUNDED),
        ("refund", Type.RETURN_REFUND, Status.BUYER_RETURNED, {}, Status.REFUNDED),
        ("reject", Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW, PARCEL, Status.CLOSED),
        ("reject", Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, {"reason_code": 3}, Status.REFUSED_FIRST),
        ("reject", Type.RETURN_REFUND, Status.AWAITS_REVIEW, {"reason_code": 3}, Status.REFUSED_FIRST),
        ("agree_return", Type.RETURN_REFUND, Status.AWAITS_REVIEW, {"sms_text": "请寄回"}, Status.AWAITS_BUYER_RETURN),
    ],
)
def test_the_platform_takes_it(
    counter: Counter, action: str, type_: Type, status: Status, given: dict[str, Any], becomes: Status
) -> None:
    if action == "agree_return":
        given = {**given, "address_id": known_address(counter)}
    case = counter.case(type_, status)
    done = counter.send(counter.decide(case, action, **given))
    assert (done.state, counter.here(case).status) == (AttemptState.DONE, becomes)
    assert len(counter.paid(case)) == (action == "refund")


def known_address(counter: Counter) -> int:
    """A return address that the platform knows."""
    (shop_id,) = {case.shop_id for case in counter.cases(Type.RETURN_REFUND)}
    return next(one.id for one in addresses.listed(counter.desk, shop_id) if one.platform_id)


def test_an_address_that_only_this_desk_knows_is_not_sent(counter: Counter) -> None:
    case = counter.case(Type.RETURN_REFUND)
    mine = addresses.save(counter.desk, replace(HOME, shop_id=case.shop_id))
    with pytest.raises(UserError, match="does not know the return address"):
        counter.decide(case, "agree_return", address_id=mine, sms_text="请寄回")

"""`afterSale.operate` (doudian.md 2.3)."""

from __future__ import annotations

from typing import Any

from models.simulator import steps
from models.simulator.cases import Case
from models.simulator.methods.call import Call
from models.simulator.methods.operations import OPERATIONS, Need, Operation, Order
from models.simulator.methods.rejecting import reasons_for
from models.simulator.names import COMPANY_NAMES
from models.simulator.parameters import Parameters, many, needed_whole, part, whole
from models.simulator.refusing import RefusedError, failed, invalid, missing, wrong_status

MOST_ITEMS = 20
FAILED = 11005


def operate(call: Call) -> dict[str, Any]:
    """Carry out one operation on some cases: on all of them, or on none."""
    code = needed_whole(call.parameters, "type")
    items = [part(item, "items") for item in many(call.parameters, "items")]
    operation = OPERATIONS.get(code)
    if operation is None:
        raise invalid(f"type {code} 不支持")
    ids = _ids(items)
    if call.dice.falls("item_failed"):
        call.world.journal.note(ids, call.method, code, call.world.time.seconds(), call.log_id, str(FAILED))
        return {"items": [_outcome(case_id, FAILED, "操作失败，请稍后重试") for case_id in ids]}
    with call.noting(ids, code):
        for order in _checked(call, code, operation, items, ids):
            operation.act(order)
    return {"items": [_outcome(case_id, 0, "success") for case_id in ids]}


def _ids(items: list[dict[str, Any]]) -> list[int]:
    if not items:
        raise missing("items")
    ids = [needed_whole(item, "aftersale_id") for item in items]
    if len(ids) > MOST_ITEMS or len(set(ids)) < len(ids):
        raise invalid(f"items 最多 {MOST_ITEMS} 个且不可重复")
    return ids


def _checked(call: Call, code: int, operation: Operation, items: list[dict[str, Any]], ids: list[int]) -> list[Order]:
    """What is to be done. One bad item fails the whole call, and the answer says which."""
    orders, outcomes, first = [], [], None
    for item, case_id in zip(items, ids, strict=True):
        try:
            orders.append(_check(call, code, operation, item, case_id))
            outcomes.append(_outcome(case_id, FAILED, "同批其他售后单失败，未执行"))
        except RefusedError as refused:
            first = first or refused
            outcomes.append(_outcome(case_id, _number(refused), refused.sub_msg))
    if first is not None:
        raise RefusedError(first.code, first.sub_code, first.sub_msg, {"items": outcomes})
    return orders


def _outcome(case_id: int, number: int, text: str) -> dict[str, Any]:
    return {"aftersale_id": case_id, "status_code": number, "status_msg": text}


def _number(refused: RefusedError) -> int:
    tail = refused.sub_code.partition(":")[2]
    return int(tail) if tail.isdecimal() else refused.code


def _check(call: Call, code: int, operation: Operation, item: Parameters, case_id: int) -> Order:
    case = call.world.case(case_id)
    if case is None:
        raise RefusedError(20000, "isp.service-error:10000", "请求中存在不合法的售后单")
    _check_state(case, operation, whole(item, "update_time"))
    if operation.pays:
        steps.check_refund(case)
    request = call.request(code)
    if operation.need is Need.REASON:
        return Order(call.world, case, request, reason=_reason(case, item))
    logistics = part(item.get("logistics") or {}, "logistics")
    address = whole(logistics, "receiver_address_id") or 0
    if (address or operation.need is Need.ADDRESS) and address not in call.office.addresses:
        raise invalid("receiver_address_id 不存在")
    if operation.need is not Need.PARCEL:
        return Order(call.world, case, request, address_id=address)
    company, waybill = parcel_of(logistics, "logistics_code")
    return Order(call.world, case, request, company=company, waybill=waybill)


def _check_state(case: Case, operation: Operation, seen: int | None) -> None:
    if case.type != operation.type:
        raise failed(11001, "该售后类型不支持此操作，请到商家后台处理")
    if not case.is_open or case.status not in operation.statuses:
        raise wrong_status()
    if seen and seen != case.updated:
        raise wrong_status("售后单已更新，请刷新后重试")


def _reason(case: Case, item: Parameters) -> str:
    code = whole(item, "reject_reason_code")
    if code is None:
        raise missing("reject_reason_code")
    reason = next((reason for reason in reasons_for(case) if reason.code == code), None)
    if reason is None:
        raise invalid("reject_reason_code 不可用")
    if reason.needs_proof and not pictures_of(item):
        raise invalid("该拒绝原因需要上传凭证")
    return reason.text


def pictures_of(item: Parameters) -> list[str]:
    """The addresses of an item's pictures. Only pictures are taken."""
    evidence = [part(entry, "evidence") for entry in many(item, "evidence")]
    if any(whole(entry, "type") != 1 or not entry.get("url") for entry in evidence):
        raise invalid("evidence 仅支持图片")
    return [str(entry["url"]) for entry in evidence]


def parcel_of(parameters: Parameters, waybill_name: str) -> tuple[str, str]:
    """Company and waybill number. Raises RefusedError when one is missing or none of the platform's."""
    company, waybill = parameters.get("company_code"), parameters.get(waybill_name)
    if not company or not waybill:
        raise missing("company_code" if not company else waybill_name)
    if company not in COMPANY_NAMES:
        raise invalid("company_code 不存在")
    if not isinstance(waybill, str) or not 6 <= len(waybill) <= 40 or not waybill.replace("-", "").isalnum():
        raise invalid("运单号不合法")
    return str(company), waybill

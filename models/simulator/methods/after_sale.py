"""The other methods of `afterSale.*` (doudian.md 2.5)."""

from __future__ import annotations

from typing import Any

from models.domain.codes import AfterSaleType as Type
from models.simulator import steps
from models.simulator.cases import MERCHANT, SYSTEM, Arbitration, Case, Status
from models.simulator.methods.call import Call
from models.simulator.methods.operate import parcel_of
from models.simulator.names import COMPANY_NAMES
from models.simulator.parameters import many, needed_text, text, whole
from models.simulator.refusing import failed, invalid, missing, wrong_status

MOST_PICTURES = 4
LONGEST_REMARK = 200
RESENT, BUYERS_PARCEL, REPAIRED = 1, 3, 4
_SENDS = {RESENT: (Type.RESEND, (Status.AWAITS_SHIPMENT,)), REPAIRED: (Type.REPAIR, (8, 11))}
HELPER_REFUND = 2
"""小助手同意退款 (doudian.md 3.8)."""


def time_extend(call: Call) -> dict[str, Any]:
    """`afterSale.timeExtend`: seven days more to confirm receipt, once two days or less are left."""
    case, lengths = call.case("aftersale_id"), call.world.settings.lengths
    if not case.is_open or case.status != Status.BUYER_RETURNED:
        raise wrong_status()
    if not case.deadline or case.deadline - call.world.at > lengths.extension_opens:
        raise invalid("买家发货 5 天后才可延长收货时间", 10001)
    call.world.write(case, MERCHANT, "商家延长了确认收货时间")
    tags = (*case.tags, "商家已延长收货")
    call.world.change(case, deadline=case.deadline + round(lengths.extension), tags=tags)
    return {}


def fill_logistics(call: Call) -> dict[str, Any]:
    """`afterSale.fillLogistics`: a resent or repaired piece was shipped, or the buyer's parcel is filled in."""
    case, kind = call.case("aftersale_id"), whole(call.parameters, "send_type")
    if kind not in (RESENT, BUYERS_PARCEL, REPAIRED):
        raise invalid("send_type 不支持")
    if whole(call.parameters, "pick_up_type") in (2, 3) and case.type != Type.REPAIR:
        raise failed(19009, "该售后单不支持此退货方式")
    company, waybill = parcel_of(call.parameters, "tracking_no")
    if waybill in call.world.parcels:
        raise failed(602001, "运单号已被使用")
    if kind == BUYERS_PARCEL:
        _fill_return(call, case, company, waybill)
    else:
        _fill_shipment(call, case, kind, company, waybill)
    return {}


def _fill_return(call: Call, case: Case, company: str, waybill: str) -> None:
    if not case.is_open or case.status != Status.AWAITS_BUYER_RETURN:
        raise failed(12001, "售后单状态不支持填写退货物流")
    text = f"商家代填退货物流，{COMPANY_NAMES[company]} {waybill}"
    steps.came_back(call.world, case, MERCHANT, text, company, waybill)


def _fill_shipment(call: Call, case: Case, kind: int, company: str, waybill: str) -> None:
    wanted, statuses = _SENDS[kind]
    if case.type != wanted or not case.is_open or case.status not in statuses:
        raise failed(12001, "售后单状态不支持填写物流")
    steps.sent_out(call.world, case, MERCHANT, f"商家已发货，{COMPANY_NAMES[company]} {waybill}", company, waybill)


def submit_evidence(call: Call) -> dict[str, Any]:
    """`afterSale.submitEvidence`: the merchant's side of an arbitration."""
    case, pictures = call.case("aftersale_id"), many(call.parameters, "evidence")
    if len(pictures) > MOST_PICTURES or any(not isinstance(url, str) or not url for url in pictures):
        raise invalid(f"evidence 最多 {MOST_PICTURES} 张图片")
    if not pictures and not text(call.parameters, "comment"):
        raise missing("comment")
    if not case.is_open or case.arbitration != Arbitration.AWAITS_EVIDENCE:
        raise failed(12001, "当前仲裁状态不支持举证")
    case.shop_words, case.shop_pictures = text(call.parameters, "comment"), tuple(pictures)
    steps.hear(call.world, case, MERCHANT, "商家已提交举证")
    return {}


def add_order_remark(call: Call) -> dict[str, Any]:
    """`afterSale.addOrderRemark`. The samples spell the case's id both ways; it wins over the order's."""
    remark = needed_text(call.parameters, "remark")
    if len(remark) > LONGEST_REMARK:
        raise invalid(f"remark 最多 {LONGEST_REMARK} 字")
    case = call.maybe_case("after_sale_id", "aftersale_id")
    order_id = whole(call.parameters, "order_id")
    if case is None and order_id is None:
        raise missing("order_id")
    order = case.order if case is not None else call.world.orders.get(order_id or 0)
    if order is None:
        raise invalid("订单不存在")
    order.remarks.append((call.world.at, remark, "小林", 0))
    call.world.touch(order)
    return {}


def goods_are_in(call: Call) -> dict[str, Any]:
    """`afterSale.returnGoodsToWareHouseSuccess`: with the helper on, the platform refunds by itself."""
    case = call.case("aftersale_id")
    number = needed_text(call.parameters, "tracking_no")
    if not case.is_open or case.status != Status.BUYER_RETURNED:
        raise failed(12001, "售后单状态不支持该操作")
    if case.sent_back is None or case.sent_back.waybill != number:
        raise invalid("退货运单号不一致")
    call.world.write(case, MERCHANT, "商家反馈退货已入仓")
    _let_helper_refund(call, case)
    return {}


def shipment_stopped(call: Call) -> dict[str, Any]:
    """`afterSale.CancelSendGoodsSuccess`: the order never left."""
    case = call.case("aftersale_id")
    if not case.is_open or case.type != Type.UNSHIPPED_REFUND or case.status != Status.AWAITS_REVIEW:
        raise failed(12001, "售后单状态不支持该操作")
    call.world.write(case, MERCHANT, "商家反馈已取消发货")
    _let_helper_refund(call, case)
    return {}


def _let_helper_refund(call: Call, case: Case) -> None:
    if call.world.settings.helper and case.type in (Type.RETURN_REFUND, Type.UNSHIPPED_REFUND):
        bits = (*case.auto_bits, HELPER_REFUND)
        steps.refund(call.world, case, SYSTEM, "小助手同意退款，退款成功", call.request(), auto_bits=bits)
    else:
        call.world.change(case)

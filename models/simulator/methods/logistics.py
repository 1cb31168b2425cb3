"""Shipping companies, the way of a parcel, calling one back (doudian.md 2.5, 2.6)."""

from __future__ import annotations

from typing import Any, NamedTuple

from models.simulator.cases import COMING_BACK, IN_TRANSIT, MERCHANT, MERCHANT_SIGNED, REFUSED, SIGNED, Parcel
from models.simulator.methods.call import Call
from models.simulator.names import COMPANIES, COMPANY_NAMES
from models.simulator.parameters import many, needed_text, part, whole
from models.simulator.refusing import failed, invalid, missing
from models.simulator.settings import HOUR

COST_FEN = 600
NOT_RECORDED = -10004
"""What a number is refused with that nobody ever shipped under."""


class Node(NamedTuple):
    """A station. `after` is in seconds since the parcel was handed over."""

    after: int
    state: str
    content: str
    site: str


_PICKED_UP = Node(2 * HOUR, "已揽收", "快件已由【杭州余杭营业部】揽收", "杭州余杭营业部")
_MOVING = (
    Node(9 * HOUR, "运输中", "快件已发往【目的地转运中心】", "杭州转运中心"),
    Node(26 * HOUR, "运输中", "快件已到达【目的地转运中心】", "目的地转运中心"),
)
_DELIVERING = Node(38 * HOUR, "派送中", "【目的地营业部】的快递员正在派件，请准备签收", "目的地营业部")
_ENDS = {
    SIGNED: Node(40 * HOUR, "已签收", "快件已签收，签收人：本人", "目的地营业部"),
    REFUSED: Node(40 * HOUR, "拒签", "收件人拒收", "目的地营业部"),
    COMING_BACK: Node(44 * HOUR, "退回中", "快件正在退回途中", "目的地转运中心"),
    MERCHANT_SIGNED: Node(80 * HOUR, "退回签收", "退回件已由商家签收", "杭州余杭营业部"),
}
_AT_THE_SHOP = Node(60 * HOUR, "已签收", "快件已签收，签收人：商家仓库", "杭州余杭营业部")
_STOPPED = "已发起拦截，快件将原路退回"
"""The words of stations are ASSUMED; the platform hands on what carriers write."""


def companies(_: Call) -> list[dict[str, Any]]:
    """`order.logisticsCompanyList`."""
    return [{"id": number, "name": name, "code": code} for number, code, name in COMPANIES]


def route(call: Call) -> dict[str, Any]:
    """`logistics.trackNoRouteDetail`: newest first; times and states are text there."""
    number, company = needed_text(call.parameters, "track_no"), needed_text(call.parameters, "logistics_code")
    parcel = call.world.parcels.get(number)
    if company not in COMPANY_NAMES or (parcel is not None and parcel.company != company):
        raise invalid("物流公司与运单号不一致")
    if parcel is None:
        raise failed(NOT_RECORDED, "记录不存在")
    nodes = [_said(node, parcel) for node in reversed(passed(parcel, call.world.at))]
    return {"route__node_list": nodes, "track_info": {"track_no": number, "express": company}}


def _said(node: Node, parcel: Parcel) -> dict[str, Any]:
    return {
        "content": node.content,
        "timestamp": str(parcel.at + node.after),
        "state": node.state,
        "state_description": node.state,
        "site_name": node.site,
    }


def passed(parcel: Parcel, now: int) -> list[Node]:
    """The stations of a parcel so far, in the order of its way."""
    gone, pace = now - parcel.at, 1 + int(parcel.waybill[-1], 36) % 4  # some go across the country
    usual = [_PICKED_UP, *_MOVING, _AT_THE_SHOP if parcel.to_shop else _DELIVERING]
    usual = [node._replace(after=node.after * pace) for node in usual]
    end = _ENDS.get(parcel.state)
    if end is None:
        return [node for node in usual if node.after <= gone]
    turned = parcel.state_at - parcel.at if parcel.state_at else min(end.after * pace, gone)
    before = [node for node in usual if node.after < turned]
    words = _STOPPED if parcel.state == COMING_BACK and parcel.state_at else end.content
    return [*before, end._replace(after=turned, content=words)]


def intercept(call: Call) -> dict[str, Any]:
    """`afterSale.applyLogisticsIntercept`: calls back what is on its way."""
    case = call.case("after_sale_id", "aftersale_id")
    if whole(call.parameters, "op_from") not in (1, 3):
        raise invalid("op_from 不支持")
    targets = [part(target, "intercept_targets") for target in many(call.parameters, "intercept_targets")]
    if not targets:
        raise missing("intercept_targets")
    parcel = case.order.parcel
    results = [_call_back(parcel, target, call.world.at) for target in targets]
    done = sum(result["is_success"] for result in results)
    if done:
        call.world.write(case, MERCHANT, "商家发起快递拦截，拦截成功")
        call.world.touch(case.order)
    return {
        "intercept_results": results,
        "success_count": done,
        "failed_count": len(results) - done,
        "refund_amount": case.amount,
    }


def _call_back(parcel: Parcel | None, target: dict[str, Any], now: int) -> dict[str, Any]:
    company, number = str(target.get("company_code", "")), str(target.get("tracking_no", ""))
    ours = parcel is not None and (parcel.company, parcel.waybill) == (company, number)
    why = _why_not(parcel, now) if ours and parcel is not None else "运单号不属于该订单"
    if not why and parcel is not None:
        parcel.turn(COMING_BACK, now)
    return {
        "company_code": company,
        "company_name": COMPANY_NAMES.get(company, ""),
        "tracking_no": number,
        "value_amount": 0,
        "can_intercept": not why,
        "is_success": not why,
        "unavailable_reason_code": 1 if why else 0,
        "unavailable_reason": why,
        "intercept_cost": 0 if why else COST_FEN,
        "cur_product": {},
        "other_products": [],
        "other_product_amount": 0,
        "settlement_mode": 1,
    }


def _why_not(parcel: Parcel, now: int) -> str:
    """Only what was picked up and is not out for delivery yet can be called back."""
    if parcel.state != IN_TRANSIT:
        return "包裹已签收或不在运输途中"
    nodes = passed(parcel, now)
    if not nodes:
        return "包裹尚未揽收"
    return "包裹已派送" if nodes[-1].state == _DELIVERING.state else ""

"""Shipping companies, the way of a parcel, calling one back (doudian.md 2.5, 2.6)."""

from __future__ import annotations

from typing import Any

from models.simulator.cases import COMING_BACK, IN_TRANSIT, MERCHANT, MERCHANT_SIGNED, REFUSED, SIGNED, Parcel
from models.simulator.methods.call import Call
from models.simulator.names import COMPANIES, COMPANY_NAMES
from models.simulator.parameters import many, needed_text, part, whole
from models.simulator.refusing import invalid, missing
from models.simulator.settings import HOUR

COST_FEN = 600
_NODES: tuple[tuple[str, str, str, int], ...] = (
    ("已揽收", "快件已由【杭州余杭营业部】揽收", "杭州余杭营业部", 2),
    ("运输中", "快件已发往【杭州转运中心】", "杭州转运中心", 9),
    ("运输中", "快件已到达【目的地转运中心】", "目的地转运中心", 26),
)
_LAST = {
    SIGNED: ("已签收", "快件已签收，签收人：本人", "目的地营业部", 40),
    REFUSED: ("拒签", "收件人拒收，快件将退回", "目的地营业部", 40),
    COMING_BACK: ("退回中", "快件正在退回途中", "目的地转运中心", 44),
    MERCHANT_SIGNED: ("退回签收", "退回件已由商家签收", "杭州余杭营业部", 80),
}


def companies(_: Call) -> list[dict[str, Any]]:
    """`order.logisticsCompanyList`."""
    return [{"id": number, "name": name, "code": code} for number, code, name in COMPANIES]


def route(call: Call) -> dict[str, Any]:
    """`logistics.trackNoRouteDetail`: newest first; times and states are text there."""
    number, company = needed_text(call.parameters, "track_no"), needed_text(call.parameters, "logistics_code")
    parcel = call.world.parcels.get(number)
    if company not in COMPANY_NAMES or (parcel is not None and parcel.company != company):
        raise invalid("物流公司与运单号不一致")
    nodes = [] if parcel is None else _nodes(parcel, call.world.at)
    return {"route__node_list": nodes, "track_info": {"track_no": number, "express": company}}


def _nodes(parcel: Parcel, now: int) -> list[dict[str, Any]]:
    last = _LAST.get(parcel.state)
    nodes = [*_NODES, last] if last else list(_NODES)
    passed = [node for node in nodes if parcel.at + node[3] * HOUR <= now] or nodes[:1]
    return [
        {
            "content": content,
            "timestamp": str(min(now, parcel.at + hours * HOUR)),
            "state": state,
            "state_description": state,
            "site_name": site,
        }
        for state, content, site, hours in reversed(passed)
    ]


def intercept(call: Call) -> dict[str, Any]:
    """`afterSale.applyLogisticsIntercept`: calls back what is on its way."""
    case = call.case("after_sale_id", "aftersale_id")
    if whole(call.parameters, "op_from") not in (1, 3):
        raise invalid("op_from 不支持")
    targets = [part(target, "intercept_targets") for target in many(call.parameters, "intercept_targets")]
    if not targets:
        raise missing("intercept_targets")
    parcel = case.order.parcel
    results = [_call_back(parcel, target) for target in targets]
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


def _call_back(parcel: Parcel | None, target: dict[str, Any]) -> dict[str, Any]:
    company, number = str(target.get("company_code", "")), str(target.get("tracking_no", ""))
    ours = parcel is not None and (parcel.company, parcel.waybill) == (company, number)
    can = ours and parcel is not None and parcel.state == IN_TRANSIT
    if can and parcel is not None:
        parcel.state = COMING_BACK
    why = "" if can else "包裹已签收或不在运输途中" if ours else "运单号不属于该订单"
    return {
        "company_code": company,
        "company_name": COMPANY_NAMES.get(company, ""),
        "tracking_no": number,
        "value_amount": 0,
        "can_intercept": can,
        "is_success": can,
        "unavailable_reason_code": 0 if can else 1,
        "unavailable_reason": why,
        "intercept_cost": COST_FEN if can else 0,
        "cur_product": "快递拦截",
        "other_products": [],
        "other_product_amount": 0,
        "settlement_mode": 1,
    }

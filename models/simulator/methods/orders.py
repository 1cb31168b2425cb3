"""Orders: looking at one, shipping one (and so refusing its refund), opening another after-sales way (2.5, 2.6)."""

from __future__ import annotations

from typing import Any

from models.domain.codes import AfterSaleType as Type
from models.domain.codes import OrderStatus
from models.simulator import secrecy, steps
from models.simulator.cases import MERCHANT, Case, Order, Parcel, Status
from models.simulator.methods.call import Call
from models.simulator.methods.list_item import product_id, sku_code
from models.simulator.methods.operate import parcel_of
from models.simulator.names import COMPANY_NAMES, PRODUCTS
from models.simulator.parameters import flag, needed_text, number
from models.simulator.refusing import failed, invalid
from models.simulator.settings import DAY

CHANNEL_DAYS = 90
TOO_LATE = 1
_STATUS_TEXTS: dict[int, str] = {2: "备货中", 3: "已发货", 4: "已取消", 5: "已完成"}


def _order(call: Call, name: str) -> Order:
    # ids of very old orders end with an "A", which the platform wants stripped (doudian.md 2.6)
    order = call.world.orders.get(number(needed_text(call.parameters, name).removesuffix("A"), name))
    if order is None:
        raise invalid("订单不存在")
    return order


def order_detail(call: Call) -> dict[str, Any]:
    """`order.orderDetail`."""
    order = _order(call, "shop_order_id")
    buyer, hidden = secrecy.buyer_of(order), secrecy.of(order)
    parcel = order.parcel
    return {
        "shop_order_detail": {
            "order_id": str(order.id),
            "shop_id": int(call.world.shop_id),
            "shop_name": call.office.shop_name,
            "order_status": order.status,
            "order_status_desc": _STATUS_TEXTS.get(order.status, ""),
            "pay_amount": order.paid,
            "order_amount": order.paid,
            "post_amount": sum(line.post for line in order.lines),
            "promotion_amount": sum(line.promotion for line in order.lines),
            "pay_type": 1,
            "create_time": order.created,
            "pay_time": order.created + 30,
            "ship_time": parcel.at if parcel else 0,
            "seller_words": order.remarks[-1][1] if order.remarks else "",
            "buyer_words": "",
            "encrypt_post_receiver": hidden.name,
            "encrypt_post_tel": hidden.phone,
            "encrypt_post_address": hidden.address,
            "mask_post_receiver": secrecy.masked(buyer.name, secrecy.NAME),
            "mask_post_tel": secrecy.masked(buyer.phone, secrecy.PHONE),
            "mask_post_addr": {"detail": secrecy.masked(buyer.address, secrecy.ADDRESS)},
            "logistics_info": [_parcel(parcel)] if parcel else [],
            "sku_order_list": [_line(call, order, place) for place in range(len(order.lines))],
        }
    }


def _parcel(parcel: Parcel) -> dict[str, Any]:
    return {
        "tracking_no": parcel.waybill,
        "company": parcel.company,
        "company_name": COMPANY_NAMES.get(parcel.company, ""),
        "ship_time": parcel.at,
    }


def _line(call: Call, order: Order, place: int) -> dict[str, Any]:
    line = order.lines[place]
    product = PRODUCTS[line.product]
    case = next((c for c in map(call.world.case, order.cases) if c is not None and line in c.lines), None)
    return {
        "order_id": str(line.sku_order_id),
        "order_status": order.status,
        "product_id": product_id(line),
        "product_name": product.name,
        "product_pic": call.picture(1 + line.product % 4),
        "sku_id": line.sku_order_id + 7,
        "code": sku_code(line),
        "spec": [{"name": product.spec[0], "value": product.spec[1]}],
        "item_num": line.pieces,
        "goods_price": line.price,
        "pay_amount": line.pay,
        "post_amount": line.post,
        "after_sale_info": {
            "after_sale_status": case.status if case else 0,
            "after_sale_type": case.type if case else 0,
            "refund_status": case.refund_status if case else 0,
        },
    }


def logistics_add(call: Call) -> dict[str, Any]:
    """`order.logisticsAdd`: ships. With a refund pending it does so only when told to refuse that.

    The codes of its refusals are not documented: ASSUMED.
    """
    order = _order(call, "order_id")
    pending = _pending(call, order)
    with call.noting([case.id for case in pending] or order.cases):
        _ship(call, order, pending)
    return {}


def _ship(call: Call, order: Order, pending: list[Case]) -> None:
    company, waybill = parcel_of(call.parameters, "logistics_code")
    refusing = flag(call.parameters, "is_refund_reject") or flag(call.parameters, "is_reject_refund")
    if order.status not in (OrderStatus.PREPARING, OrderStatus.PARTLY_SHIPPED, OrderStatus.PAID):
        raise failed(10001, "订单状态不支持发货")
    if pending and not refusing:
        raise failed(10002, "订单存在未处理的退款申请，不可发货")
    if waybill in call.world.parcels:
        raise failed(10003, "运单号已被使用")
    order.parcel = Parcel(company, waybill, call.world.at)
    order.status = int(OrderStatus.SHIPPED)
    call.world.parcels[waybill] = order.parcel
    for case in pending:
        steps.finish(call.world, case, Status.CLOSED, MERCHANT, "商家已发货，拒绝退款，售后关闭")
    call.world.touch(order)


def _pending(call: Call, order: Order) -> list[Case]:
    cases = (call.world.case(case_id) for case_id in order.cases)
    return [case for case in cases if case is not None and case.is_open and case.type == Type.UNSHIPPED_REFUND]


def open_channel(call: Call) -> dict[str, Any]:
    """`afterSale.OpenAfterSaleChannel`: whether the buyer may apply once more."""
    order = _order(call, "order_id")
    late = call.world.at - order.created > CHANNEL_DAYS * DAY
    open_now = any(case is not None and case.is_open for case in map(call.world.case, order.cases))
    types = [0, 1, 3] if order.parcel else [2]
    matches = late and not open_now
    return {
        "conclusion": {
            "match_conclusion": TOO_LATE if late else 0,
            "match_message": "" if matches else "订单可正常发起售后，无需开通",
            "can_apply_type_list": types if matches else [],
            "match_success": matches,
        }
    }

"""One item of `afterSale.List` as a case (doudian.md 2.1).

A first sync reads a hundred thousand of these, so the way through is straight.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.doudian.fields import count, fen, ident, moment, number, record, records, text
from models.doudian.labels import (
    BLAMES,
    FAST_REFUNDS,
    PARCEL_STATES,
    REFUSALS_OF_DELIVERY,
    approvals,
    exchange_goods,
    named,
    reason_labels,
    tags,
)
from models.doudian.open_codes import arbitration_code, order_code, refund_code, status_code, type_code

ITEM_ORDER, SHOP_ORDER = 1, 2
"""`aftersale_order_type`: what `related_id` is the id of."""

_NOTHING: Mapping[str, Any] = {}


class UnreadableItemError(Exception):
    """An item without its core. The message names the field and holds nothing of its value."""


def read_item(item: object, shop_id: int) -> AfterSale:
    """The case in an item; `shop_id` is the number this program gave the shop.

    What is missing or malformed outside the core stays empty.

    Raises:
        UnreadableItemError: no id, no type or no status.
    """
    entry = record(item)
    info, order = record(entry.get("aftersale_info")), record(entry.get("order_info"))
    get, say = info.get, record(entry.get("text_part")).get
    aftersale_id = ident(get("aftersale_id"))
    case_type, status = type_code(get("aftersale_type")), status_code(get("aftersale_status"))
    _check_core(aftersale_id, case_type, status)
    refund_fen = fen(get("refund_amount"))
    refund_freight_fen, refund_tax_fen = fen(get("refund_post_amount")), fen(get("refund_tax_amount"))
    orders = records(order.get("related_order_info"))
    first = orders[0] if orders else _NOTHING
    remarks, operator = _shop_remarks(entry.get("seller_logs"))
    return AfterSale(
        aftersale_id=aftersale_id,
        order_id=ident(order.get("shop_order_id")) or _related(info, SHOP_ORDER),
        type=case_type,
        status=status,
        type_text=text(say("aftersale_type_text")),
        status_text=text(say("aftersale_status_text")),
        shop_id=shop_id,
        sku_order_id=ident(first.get("sku_order_id")) or _related(info, ITEM_ORDER),
        product_name=_product_names(orders),
        product_id=ident(first.get("product_id")),
        sku_code=text(first.get("shop_sku_code")),
        exchange_goods=exchange_goods(get("exchange_sku_info")),
        store_name=text(get("store_name")),
        amount_fen=refund_fen or 0,
        paid_fen=_sum(orders, "pay_amount"),
        freight_fen=_sum(orders, "post_amount"),
        discount_fen=_sum(orders, "promotion_pay_amount"),
        tax_fen=_sum(orders, "tax_amount"),
        refund_goods_fen=_goods(refund_fen, refund_freight_fen, refund_tax_fen),
        refund_freight_fen=refund_freight_fen,
        refund_discount_fen=fen(get("return_promotion_amount")),
        refund_tax_fen=refund_tax_fen,
        refund_method=text(say("aftersale_refund_type_text")),
        refund_status=refund_code(get("refund_status")),
        reason=text(say("reason_text")),
        reason_label=reason_labels(get("reason_second_labels")),
        buyer_words=text(get("remark")),
        aftersale_remark=remarks,
        operator=operator,
        fast_refund=named(FAST_REFUNDS, get("refund_type")),
        refused_delivery=named(REFUSALS_OF_DELIVERY, get("is_agree_refuse_sign")),
        order_status=order_code(first.get("order_status")),
        order_flag=number(order.get("order_flag")),
        shipment=text(say("logistics_text")),
        ship_waybill=_first_waybill(get("order_logistics")),
        ship_state=_first_state(get("order_logistics")),
        return_waybill=text(get("return_logistics_code")),
        return_company=text(get("return_logistics_company_name")),
        return_state=text(say("return_logistics_text")),
        arbitration=arbitration_code(get("arbitrate_status")),
        arbitration_text=text(say("arbitrate_status_text")),
        blame=named(BLAMES, get("arbitrate_blame")),
        applied_at=moment(get("apply_time")) or moment(get("create_time")),
        final_at=moment(get("aftersale_status_to_final_time")),
        deadline_at=moment(get("status_deadline")),
        updated_at=moment(get("update_time")),
        pieces=count(get("aftersale_num")),
        sms_left=count(get("left_urge_sms_count")),
        auto_approvals=approvals(get("auto_audit_bits")),
        tags=tags(get("aftersale_tags")),
    )


def _check_core(aftersale_id: str, case_type: AfterSaleType, status: AfterSaleStatus) -> None:
    if not aftersale_id:
        raise UnreadableItemError("no aftersale_id")
    for code, field in ((case_type, "aftersale_type"), (status, "aftersale_status")):
        if code < 0:
            raise UnreadableItemError(f"case {aftersale_id}: no {field}")


def _related(info: Mapping[str, Any], kind: int) -> str:
    """`related_id`, where it is the id of an order of this kind."""
    return ident(info.get("related_id")) if number(info.get("aftersale_order_type")) == kind else ""


def _goods(refund_fen: int | None, freight_fen: int | None, tax_fen: int | None) -> int | None:
    """The goods' part of the refund.

    ASSUMED: `refund_amount` is the whole, freight and tax included. The pushes say so of their field of that name
    (申请退款的金额，含运费); for List nobody does. Where the parts are more than the whole it cannot be so.
    """
    if refund_fen is None:
        return None
    goods = refund_fen - (freight_fen or 0) - (tax_fen or 0)
    return goods if goods >= 0 else None


def _product_names(orders: Sequence[Mapping[str, Any]]) -> str:
    if len(orders) == 1:
        return text(orders[0].get("product_name"))
    return "、".join(name for order in orders if (name := text(order.get("product_name"))))


def _sum(orders: Sequence[Mapping[str, Any]], field: str) -> int | None:
    """A sum over all goods of the case; one that does not say its part makes it unknown."""
    total = 0
    for order in orders:
        part = fen(order.get(field))
        if part is None:
            return None
        total += part
    return total if orders else None


def _first_waybill(parcels: object) -> str:
    found = records(parcels)
    return text(found[0].get("tracking_no")) if found else ""


def _first_state(parcels: object) -> str:
    found = records(parcels)
    return named(PARCEL_STATES, found[0].get("logistics_state")) if found else ""


def _shop_remarks(logs: object) -> tuple[str, str]:
    """What the shop noted, one note per line, and who wrote the last one."""
    if not logs:
        return "", ""
    notes = [(words, text(log.get("op_name"))) for log in records(logs) if (words := text(log.get("content")))]
    return "\n".join(words for words, _ in notes), notes[-1][1] if notes else ""

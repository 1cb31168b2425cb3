"""Orders: what stands in one, and shipping one although its refund is pending (doudian.md 2.6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.domain.cancel import CancelToken
from models.domain.carriers import Carrier, as_named
from models.domain.codes import AfterSaleStatus, AfterSaleType, OrderStatus, RefundStatus
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.fields import count, fen, ident, links, moment, record, records, text
from models.doudian.labels import specs
from models.doudian.open_codes import order_code, refund_code, status_code, type_code
from models.doudian.pacer import Urgency
from models.doudian.sending import given, number_id


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    """One product of an order, with what its after-sales case says. Amounts are fen."""

    sku_order_id: str
    product_name: str
    spec: str
    """The variant, in the shop's words."""
    picture: str
    """The address of the product's picture."""
    sku_code: str
    status: OrderStatus
    pieces: int | None
    paid_fen: int | None
    aftersale_type: AfterSaleType
    aftersale_status: AfterSaleStatus
    refund_status: RefundStatus


@dataclass(frozen=True, slots=True)
class Shipment:
    """A parcel that the shop sent."""

    waybill: str
    company: str
    company_code: str
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order. Amounts are fen, times UTC. Of the buyer only what is masked is shown."""

    order_id: str
    status: OrderStatus
    status_text: str
    created_at: datetime | None
    paid_at: datetime | None
    shipped_at: datetime | None
    finished_at: datetime | None
    paid_fen: int | None
    freight_fen: int | None
    buyer_words: str = field(repr=False)
    seller_words: str = field(repr=False)
    receiver_masked: str = field(repr=False)
    phone_masked: str = field(repr=False)
    phone_cipher: str = field(repr=False)
    """As `sms.send` takes it, so that nobody here ever sees the number."""
    lines: tuple[OrderLine, ...] = ()
    shipments: tuple[Shipment, ...] = ()


def order_detail(
    client: Caller, order_id: str, *, urgency: Urgency = Urgency.STAFF, cancel: CancelToken | None = None
) -> Order:
    """One parent order.

    Raises:
        RefusedError: the platform refused, or the answer is not about this order.
    """
    answer = client.call("order.orderDetail", {"shop_order_id": order_id}, urgency=urgency, cancel=cancel)
    fields = record(record(answer.data).get("shop_order_detail"))
    if ident(fields.get("order_id")) != order_id:
        raise unreadable(answer, "shop_order_detail")
    return _order(fields, order_id)


def _order(fields: Mapping[str, Any], order_id: str) -> Order:
    get = fields.get
    return Order(
        order_id=order_id,
        status=order_code(get("order_status")),
        status_text=text(get("order_status_desc")),
        created_at=moment(get("create_time")),
        paid_at=moment(get("pay_time")),
        shipped_at=moment(get("ship_time")),
        finished_at=moment(get("finish_time")),
        paid_fen=fen(get("pay_amount")),
        freight_fen=fen(get("post_amount")),
        buyer_words=text(get("buyer_words")),
        seller_words=text(get("seller_words")),
        receiver_masked=text(get("mask_post_receiver")),
        phone_masked=text(get("mask_post_tel")),
        phone_cipher=text(get("encrypt_post_tel")),
        lines=tuple(_line(entry) for entry in records(get("sku_order_list"))),
        shipments=tuple(_shipment(entry) for entry in records(get("logistics_info"))),
    )


def _line(entry: Mapping[str, Any]) -> OrderLine:
    aftersale = record(entry.get("after_sale_info"))
    return OrderLine(
        sku_order_id=ident(entry.get("order_id")),
        product_name=text(entry.get("product_name")),
        spec=specs(entry.get("spec")),
        picture=next(iter(links([entry.get("product_pic")])), ""),
        sku_code=text(entry.get("code")),
        status=order_code(entry.get("order_status")),
        pieces=count(entry.get("item_num")),
        paid_fen=fen(entry.get("pay_amount")),
        aftersale_type=type_code(aftersale.get("after_sale_type")),
        aftersale_status=status_code(aftersale.get("after_sale_status")),
        refund_status=refund_code(aftersale.get("refund_status")),
    )


def _shipment(entry: Mapping[str, Any]) -> Shipment:
    company = text(entry.get("company_name"))
    return Shipment(text(entry.get("tracking_no")), company, text(entry.get("company")), moment(entry.get("ship_time")))


def add_shipment(
    client: Caller,
    order_id: str,
    company_code: str,
    waybill: str,
    *,
    refuses_refund: bool,
    serial_numbers: Sequence[str] = (),
    address_id: str = "",
    return_address_id: str = "",
    store_id: int | None = None,
    cancel: CancelToken | None = None,
) -> None:
    """Ship an order. With `refuses_refund` this is how an unshipped refund is refused.

    Without it the platform refuses to ship as long as a refund is pending.

    Args:
        client: the shop's line to the platform.
        order_id: the parent order's id.
        company_code: a code of `company_list`.
        waybill: the parcel's number.
        refuses_refund: whether a pending refund is refused by this.
        serial_numbers: of the goods, where the shop has them.
        address_id: where the parcel starts.
        return_address_id: the address shown to the buyer when the platform agrees to a return by itself.
        store_id: for shops with stores.
        cancel: to stop waiting.
    """
    if not company_code or not waybill:
        raise ValueError("shipping needs the company and the parcel's number")
    parameters = given(
        order_id=order_id,
        company_code=company_code,
        logistics_code=waybill,
        is_refund_reject=refuses_refund,
        serial_number_list=list(serial_numbers),
        address_id=number_id(address_id) if address_id else None,
        after_sale_address_id=number_id(return_address_id) if return_address_id else None,
        store_id=store_id,
    )
    client.call("order.logisticsAdd", parameters, urgency=Urgency.STAFF, changes=True, cancel=cancel)


def company_list(
    client: Caller, *, urgency: Urgency = Urgency.SYNC, cancel: CancelToken | None = None
) -> tuple[Carrier, ...]:
    """The shipping companies that the platform knows; the forms of their numbers come from what is known here.

    Raises:
        RefusedError: the platform refused, or its answer is no list.
    """
    answer = client.call("order.logisticsCompanyList", {}, urgency=urgency, cancel=cancel)
    companies = answer.data.get("data") if isinstance(answer.data, dict) else answer.data
    if not isinstance(companies, list):
        raise unreadable(answer, "data")
    found = {text(entry.get("code")): text(entry.get("name")) for entry in records(companies)}
    return tuple(as_named(code, name) for code, name in found.items() if code and name)

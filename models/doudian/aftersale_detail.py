"""`afterSale.Detail`: everything about one case (doudian.md 2.2).

Detail writes `after_sale_*` where List writes `aftersale_*`, and numbers where List writes texts. Both end here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.domain.cancel import CancelToken
from models.domain.codes import Actor, AfterSaleStatus, AfterSaleType, RefundStatus
from models.doudian.answers import unreadable
from models.doudian.arbitration import Arbitration, arbitration
from models.doudian.caller import Caller
from models.doudian.case_records import Record, case_records, role
from models.doudian.envelope import Answer
from models.doudian.fields import count, fen, flag, ident, links, moment, number, record, records, text, written_moment
from models.doudian.labels import approvals, exchange_goods, reason_labels, tags
from models.doudian.open_codes import refund_code, status_code, type_code
from models.doudian.pacer import Urgency

METHOD = "afterSale.Detail"


@dataclass(frozen=True, slots=True)
class Parcel:
    """One parcel of a case. `at` is when its number was filled in or its state reached, UTC."""

    waybill: str
    company: str
    company_code: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class ShopRemark:
    """A note of the shop about the case."""

    at: datetime | None
    operator: str
    text: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who gets an exchanged or resent parcel, enciphered: only order.batchSensitive shows it, masked."""

    name: str = field(repr=False)
    phone: str = field(repr=False)
    detail: str = field(repr=False)
    region: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDetail:
    """A case in full. Amounts are fen, times UTC; `None` and "" are "not told"."""

    aftersale_id: str
    order_id: str
    sku_order_ids: tuple[str, ...]
    """The lines of the order that the case is about."""
    type: AfterSaleType
    status: AfterSaleStatus
    status_text: str
    updated_at: datetime | None
    deadline_at: datetime | None
    applied_at: datetime | None
    refunded_at: datetime | None
    final_at: datetime | None

    refund_status: RefundStatus
    refund_total_fen: int | None
    """With the freight, unlike `AfterSale.refund_goods_fen`."""
    refund_freight_fen: int | None
    refund_discount_fen: int | None
    real_refund_fen: int | None
    """What really went back to the buyer."""
    refund_method: str
    refund_fail_reason: str

    reason: str
    reason_code: int | None
    reason_label: str
    buyer_words: str
    evidence_urls: tuple[str, ...]
    """The buyer's pictures, at most eight."""
    apply_role: Actor
    pieces: int | None
    pieces_to_return: int | None
    """Those applied for without those never shipped."""
    goods_received: bool | None
    """Whether the buyer says to have the goods."""

    return_address: str
    return_address_id: str
    return_method: int | None
    """0 none, 1 the buyer sends, 2 and further kinds of pick-up: doudian.md 2.2."""
    agree_refuse_sign: int | None
    """0, 1, 2, 257 or 258: doudian.md 2.2."""
    returned: Parcel | None
    exchanged: Parcel | None
    resent: Parcel | None
    shipped: tuple[Parcel, ...]
    recipient: Recipient | None
    exchange_goods: str

    arbitration: Arbitration | None
    records: tuple[Record, ...]
    shop_remarks: tuple[ShopRemark, ...]
    tags: str
    auto_approvals: str
    risk: str
    store_name: str


def case_detail(
    client: Caller,
    aftersale_id: str,
    *,
    with_records: bool = True,
    urgency: Urgency = Urgency.SYNC,
    cancel: CancelToken | None = None,
) -> CaseDetail:
    """Everything about a case.

    Raises:
        RefusedError: the platform refused, or the answer is not about this case.
    """
    parameters = {"after_sale_id": aftersale_id, "need_operation_record": with_records}
    answer = client.call(METHOD, parameters, urgency=urgency, cancel=cancel)
    return _read(answer, aftersale_id)


def _read(answer: Answer, aftersale_id: str) -> CaseDetail:
    data = record(answer.data)
    process = record(data.get("process_info"))
    info, order = record(process.get("after_sale_info")), record(data.get("order_info"))
    parcels = record(process.get("logistics_info"))
    get = info.get
    found, case_type, status = (
        ident(get("after_sale_id")),
        type_code(get("after_sale_type")),
        status_code(get("after_sale_status")),
    )
    if found != aftersale_id or case_type < 0 or status < 0:
        raise unreadable(answer, "process_info.after_sale_info")
    return CaseDetail(
        aftersale_id=found,
        order_id=ident(order.get("shop_order_id")),
        sku_order_ids=tuple(ident(line.get("sku_order_id")) for line in records(order.get("sku_order_infos"))),
        type=case_type,
        status=status,
        status_text=text(get("after_sale_status_desc")),
        updated_at=moment(get("update_time")),
        deadline_at=moment(get("status_deadline")),
        applied_at=moment(get("apply_time")),
        refunded_at=moment(get("refund_time")),
        final_at=moment(get("aftersale_status_to_final_time")),
        refund_status=refund_code(get("refund_status")),
        refund_total_fen=fen(get("refund_total_amount")),
        refund_freight_fen=fen(get("refund_post_amount")),
        refund_discount_fen=fen(get("refund_promotion_amount")),
        real_refund_fen=fen(get("real_refund_amount")),
        refund_method=text(get("refund_type_text")),
        refund_fail_reason=text(get("refund_fail_reason")),
        reason=text(get("reason")),
        reason_code=number(get("reason_code")),
        reason_label=reason_labels(get("reason_second_labels")),
        buyer_words=text(get("reason_remark")),
        evidence_urls=links(get("evidence")),
        apply_role=role(get("apply_role")),
        pieces=count(get("after_sale_apply_count")),
        pieces_to_return=count(get("need_return_count")),
        goods_received=flag(get("got_pkg")),
        return_address=_address(get("return_address")),
        return_address_id=_given_id(get("return_address_id")),
        return_method=number(get("return_method")),
        agree_refuse_sign=number(get("agree_refuse_sign")),
        returned=_parcel(parcels.get("return")),
        exchanged=_parcel(parcels.get("exchange")),
        resent=_parcel(parcels.get("resend")),
        shipped=tuple(parcel for entry in records(parcels.get("order")) if (parcel := _parcel(entry))),
        recipient=_recipient(info),
        exchange_goods=exchange_goods(get("exchange_sku_info")),
        arbitration=arbitration(process.get("arbitrate_info")),
        records=case_records(process.get("record_logs_list")),
        shop_remarks=tuple(_remark(entry) for entry in records(process.get("after_sale_shop_remarks"))),
        tags=tags(get("aftersale_tags")),
        auto_approvals=approvals(get("auto_audit_bits")),
        risk=_risk(info),
        store_name=text(get("store_name")),
    )


def _given_id(value: object) -> str:
    """An id, where 0 stands for none."""
    found = ident(value)
    return "" if found == "0" else found


def _region(address: Mapping[str, Any]) -> str:
    return "".join(text(record(address.get(part)).get("name")) for part in ("province", "city", "town", "street"))


def _address(value: object) -> str:
    address = record(value)
    return _region(address) + text(address.get("detail")) + text(address.get("landmark"))


def _parcel(value: object) -> Parcel | None:
    entry = record(value)
    waybill = text(entry.get("tracking_no"))
    if not waybill:
        return None
    company = text(entry.get("company_name"))
    return Parcel(waybill, company, text(entry.get("company_code")), moment(entry.get("logistics_time")))


def _recipient(info: Mapping[str, Any]) -> Recipient | None:
    """The `encrypt_*` twins, else the older fields, which hold ciphertext as well."""
    address = record(info.get("post_address"))
    name, phone, detail = (
        text(holder.get(f"encrypt_{field_name}")) or text(holder.get(field_name))
        for holder, field_name in ((info, "post_receiver"), (info, "post_tel_sec"), (address, "detail"))
    )
    return Recipient(name, phone, detail, _region(address)) if name or phone or detail else None


def _remark(entry: Mapping[str, Any]) -> ShopRemark:
    return ShopRemark(written_moment(entry.get("create_time")), text(entry.get("operator")), text(entry.get("remark")))


def _risk(info: Mapping[str, Any]) -> str:
    """The warning about the parcels; "decsison" is the API's own spelling."""
    words = (text(info.get(f"risk_decsison_{part}")) for part in ("reason", "description"))
    return "；".join(dict.fromkeys(word for word in words if word))

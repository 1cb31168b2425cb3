"""售后单: one after-sales case as the platform last showed it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.domain.codes import (
    FINAL_STATUSES,
    AfterSaleStatus,
    AfterSaleType,
    ArbitrationStatus,
    OrderStatus,
    RefundStatus,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterSale:
    """A case. Amounts are fen, times are UTC, `None` and "" mean "the source did not say".

    `type_text`, `status_text` and `arbitration_text` are the words of the source;
    rules use the codes and never these.
    """

    aftersale_id: str
    order_id: str
    type: AfterSaleType
    status: AfterSaleStatus
    type_text: str = ""
    status_text: str = ""
    shop_id: int = 1
    sku_order_id: str = ""

    product_name: str = ""
    product_id: str = ""
    sku_code: str = ""
    exchange_goods: str = ""
    store_name: str = ""

    amount_fen: int = 0
    """What leaves the shop when this case is refunded: goods, freight and tax."""
    paid_fen: int | None = None
    freight_fen: int | None = None
    discount_fen: int | None = None
    tax_fen: int | None = None
    refund_goods_fen: int | None = None
    refund_freight_fen: int | None = None
    refund_discount_fen: int | None = None
    refund_tax_fen: int | None = None
    refund_method: str = ""
    refund_status: RefundStatus = RefundStatus.NOT_MAPPED

    reason: str = ""
    reason_label: str = ""
    buyer_words: str = ""
    order_remark: str = ""
    aftersale_remark: str = ""
    operator: str = ""
    negotiation: str = ""
    proof_uploaded: str = ""
    fast_refund: str = ""
    refused_delivery: str = ""

    order_status: OrderStatus = OrderStatus.NOT_MAPPED
    order_flag: int | None = None
    """The coloured flag on the order: 0 grey, 1 purple, 2 cyan, 3 green, 4 orange, 5 red (doudian.md 2.1)."""
    shipment: str = ""
    ship_waybill: str = ""
    ship_state: str = ""
    return_waybill: str = ""
    return_company: str = ""
    return_state: str = ""
    return_problem: str = ""
    exchange_waybill: str = ""
    return_address: str = ""
    return_contact: str = ""
    return_phone: str = ""

    arbitration: ArbitrationStatus = ArbitrationStatus.NOT_MAPPED
    arbitration_text: str = ""
    blame: str = ""

    applied_at: datetime | None = None
    agreed_at: datetime | None = None
    returned_at: datetime | None = None
    refunded_at: datetime | None = None
    arrived_at: datetime | None = None
    closed_at: datetime | None = None
    final_at: datetime | None = None
    deadline_at: datetime | None = None
    """When the platform acts by itself. Never computed here: `None` is "not known"."""
    deadline_was: datetime | None = None
    """The deadline before the platform moved it, as long as the case stands at the same step."""

    updated_at: datetime | None = None
    """The platform's own version of the case (`update_time`); only shops with an API tell it."""
    gone_at: datetime | None = None
    """Since when nobody can tell how it stands: the platform did not know it any more, or its shop was removed here."""
    pieces: int | None = None
    """How many pieces the application is about."""
    sms_left: int | None = None
    """How many texts may still be sent to urge the buyer to return the goods."""
    auto_approvals: str = ""
    """Which automatic approvals took part: codes of doudian.md 3.8, parted by commas."""
    tags: str = ""
    """The platform's labels, one per line. For showing only: the platform warns not to decide on them."""

    @property
    def is_open(self) -> bool:
        """Whether the platform still accepts operations on it (doudian.md 3.2: the final time is the true signal)."""
        return self.final_at is None and self.gone_at is None and self.status not in FINAL_STATUSES

    @property
    def refund_exceeds_payment(self) -> bool:
        """Whether more would go back than came in, as far as both are known."""
        return self.paid_fen is not None and self.amount_fen > self.paid_fen

"""What the simulated platform keeps: orders, parcels, after-sales cases. Times are Unix seconds, amounts fen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

from models.domain.codes import FINAL_STATUSES, OrderStatus
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import ArbitrationStatus as Arbitration

BUYER, MERCHANT, SERVICE, SYSTEM = 1, 2, 3, 4
"""Roles in the record log (doudian.md 2.2)."""

IN_TRANSIT, REFUSED, SIGNED, COMING_BACK, MERCHANT_SIGNED = 6, 1, 2, 3, 4
"""States of a parcel. 1 to 4 are those of the filter in doudian.md 2.1; 6 was seen, and is ASSUMED to mean this."""

FINAL = frozenset(int(status) for status in FINAL_STATUSES)


class Record(NamedTuple):
    """One line of a case's record log."""

    at: int
    role: int
    operator: str
    action: str
    text: str
    pictures: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Parcel:
    """A parcel on its way, either direction."""

    company: str
    waybill: str
    at: int
    state: int = IN_TRANSIT
    state_at: int = 0
    """When it came to that state, where that was not in the usual course."""
    to_shop: bool = False
    """Whether the buyer sends it back."""

    def turn(self, state: int, at: int) -> None:
        """Come to another state now."""
        self.state, self.state_at = state, at


@dataclass(slots=True, eq=False)
class Line:
    """One product of an order. `pay` is what was paid for it, freight and tax included."""

    sku_order_id: int
    product: int
    pieces: int
    price: int
    pay: int
    post: int
    tax: int
    promotion: int
    refunded: int = 0


@dataclass(slots=True, eq=False)
class Order:
    """A parent order with its lines."""

    id: int
    created: int
    buyer: int
    lines: tuple[Line, ...]
    status: int = OrderStatus.PREPARING
    parcel: Parcel | None = None
    flag: int = 0
    remarks: list[tuple[int, str, str, int]] = field(default_factory=list)
    """When, text, operator, star."""
    cases: list[int] = field(default_factory=list)

    @property
    def paid(self) -> int:
        """What the buyer paid in all."""
        return sum(line.pay for line in self.lines)

    @property
    def refunded(self) -> int:
        """What went back so far."""
        return sum(line.refunded for line in self.lines)


@dataclass(slots=True, eq=False)
class Case:
    """An after-sales case. Only `World.change` may alter it, so that the indexes stay true."""

    id: int
    order: Order
    lines: tuple[Line, ...]
    type: int
    status: int
    goods: int
    post: int
    tax: int
    promotion: int
    pieces: int
    applied: int
    updated: int
    deadline: int
    reason_code: int
    reason: str
    words: str
    got_parcel: int
    sub_type: int = 0
    refund_status: int = 1
    final: int = 0
    refunded_at: int = 0
    paid: bool = False
    step: int = 0
    """Grows with every step, so that what was planned for an earlier one lapses."""
    arbitration: int = Arbitration.NONE
    arbitration_id: int = 0
    arbitration_at: int = 0
    arbitration_deadline: int = 0
    blame: int = 0
    conclusion: int = 0
    opinion: str = ""
    shop_words: str = ""
    shop_pictures: tuple[str, ...] = ()
    sms_left: int = 3
    sent_back: Parcel | None = None
    sent_out: Parcel | None = None
    agree_refuse: int = 0
    agreed_by: dict[str, Any] | None = None
    """The request that agreed to a refund that still waits for the parcel's refusal."""
    auto_bits: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    pictures: tuple[int, ...] = ()
    address_id: int = 0
    exchange: str = ""
    refund_way: int = 0
    records: list[Record] = field(default_factory=list)

    @property
    def amount(self) -> int:
        """What leaves the shop when it is refunded."""
        return self.goods + self.post + self.tax

    @property
    def is_open(self) -> bool:
        """Whether anybody can still do something to it."""
        return self.status not in FINAL

    @property
    def arbitrating(self) -> bool:
        """Whether customer service has it."""
        return self.arbitration in (Arbitration.RUNNING, Arbitration.AWAITS_EVIDENCE, Arbitration.NEGOTIATION)


def snapshot(case: Case) -> dict[str, Any]:
    """The case as plain data, with this package's own names, for comparing."""
    return {
        "aftersale_id": str(case.id),
        "order_id": str(case.order.id),
        "sku_order_id": str(case.lines[0].sku_order_id),
        "type": int(case.type),
        "status": int(case.status),
        "refund_status": int(case.refund_status),
        "amount_fen": case.amount,
        "goods_fen": case.goods,
        "freight_fen": case.post,
        "tax_fen": case.tax,
        "paid_fen": sum(line.pay for line in case.lines),
        "pieces": case.pieces,
        "reason": case.reason,
        "buyer_words": case.words,
        "ship_waybill": case.order.parcel.waybill if case.order.parcel else "",
        "return_waybill": case.sent_back.waybill if case.sent_back else "",
        "arbitration": int(case.arbitration),
        "sms_left": case.sms_left,
        "auto_approvals": list(case.auto_bits),
        "applied_at": _text(case.applied),
        "updated_at": _text(case.updated),
        "deadline_at": _text(case.deadline),
        "final_at": _text(case.final),
        "open": case.is_open,
    }


def _text(seconds: int) -> str | None:
    """ISO 8601 in UTC."""
    return datetime.fromtimestamp(seconds, UTC).isoformat() if seconds else None


__all__ = [
    "BUYER",
    "COMING_BACK",
    "FINAL",
    "IN_TRANSIT",
    "MERCHANT",
    "MERCHANT_SIGNED",
    "REFUSED",
    "SERVICE",
    "SIGNED",
    "SYSTEM",
    "Arbitration",
    "Case",
    "Line",
    "Order",
    "Parcel",
    "Record",
    "Status",
    "snapshot",
]

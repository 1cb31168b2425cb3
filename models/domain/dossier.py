"""What the platform tells of one case alone: pictures, parcels, clocks, amounts, remarks. The list tells none of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from types import NoneType
from typing import Any, Self, get_args, get_type_hints

from models.domain.codes import ArbitrationStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelSeen:
    """A parcel of the case. `at` is when its number was filled in, UTC."""

    waybill: str
    company: str
    company_code: str
    at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsSeen:
    """One line of the order. Amounts are fen."""

    name: str
    spec: str
    sku_code: str
    picture: str
    """The address of its picture."""
    pieces: int | None
    paid_fen: int | None
    of_this_case: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkSeen:
    """A remark of the shop that the platform keeps. `at` is UTC."""

    at: datetime | None
    by: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArbitrationSeen:
    """Customer service has the case. Times UTC."""

    status: ArbitrationStatus
    deadline_at: datetime | None
    """When this step of it ends."""
    needs_evidence: bool
    evidence_due_at: datetime | None
    evidence_words: str
    """What the evidence must show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A case in full as it was read last. Amounts are fen, times UTC; `None` and "" are "not told"."""

    version: datetime | None = None
    """The case's `update_time` then."""
    read_at: datetime
    pictures: tuple[str, ...] = ()
    """Addresses of the buyer's evidence, at most eight."""
    goods: tuple[GoodsSeen, ...] = ()
    shipped: tuple[ParcelSeen, ...] = ()
    returned: ParcelSeen | None = None
    remarks: tuple[RemarkSeen, ...] = ()
    arbitration: ArbitrationSeen | None = None
    goods_received: bool | None = None
    """Whether the buyer says to have the goods."""
    pieces_to_return: int | None = None
    agree_refuse_sign: int | None = None
    """0, 1, 2, 257 or 258: doudian.md 2.2."""
    refund_total_fen: int | None = None
    refund_freight_fen: int | None = None
    refund_discount_fen: int | None = None
    real_refund_fen: int | None = None
    """What really went back to the buyer."""
    refund_fail_reason: str = ""
    return_address: str = ""
    order_paid_at: datetime | None = None
    order_created_at: datetime | None = None
    buyer_masked: str = ""
    """The receiver's name as the platform masks it."""
    phone_masked: str = ""
    phone_cipher: str = field(default="", repr=False)
    """The buyer's number in the platform's cipher, which its SMS takes as it is."""

    def to_plain(self) -> dict[str, Any]:
        """As JSON can say it."""
        plain: dict[str, Any] = _plain(self)
        return plain

    @classmethod
    def from_plain(cls, stored: Mapping[str, Any]) -> Self:
        """Read what `to_plain` wrote; parts that it did not know yet stay empty."""
        found: Self = _made(cls, stored)
        return found


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if hasattr(value, "__dataclass_fields__"):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    return value


def _made(kind: Any, stored: Any) -> Any:
    """The value of a field of that type. Only the kinds of types that stand above."""
    if stored is None:
        return None
    parts = [part for part in get_args(kind) if part not in (NoneType, Ellipsis)]
    if isinstance(stored, list):
        return tuple(_made(parts[0], one) for one in stored)
    kind = parts[0] if parts else kind
    if kind is datetime:
        return datetime.fromisoformat(stored)
    if isinstance(stored, Mapping):
        types = get_type_hints(kind)
        return kind(**{name: _made(types[name], value) for name, value in stored.items() if name in types})
    return kind(stored)

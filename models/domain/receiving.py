"""Goods that came back: what somebody found in the parcel, and parcels that belong to no known case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus as Status
from models.domain.dossier import Dossier
from models.domain.text import QT_TRANSLATE_NOOP, Text


class Mismatch(StrEnum):
    """How what came back differs from what was declared."""

    NONE = "none"
    MISSING = "missing"
    OTHER_GOODS = "other_goods"
    DAMAGED = "damaged"
    EMPTY = "empty"
    USED = "used"


MISMATCHES: dict[Mismatch, Text] = {
    Mismatch.NONE: Text(QT_TRANSLATE_NOOP("models", "As declared")),
    Mismatch.MISSING: Text(QT_TRANSLATE_NOOP("models", "Something is missing")),
    Mismatch.OTHER_GOODS: Text(QT_TRANSLATE_NOOP("models", "Other goods")),
    Mismatch.DAMAGED: Text(QT_TRANSLATE_NOOP("models", "Damaged")),
    Mismatch.EMPTY: Text(QT_TRANSLATE_NOOP("models", "Empty parcel")),
    Mismatch.USED: Text(QT_TRANSLATE_NOOP("models", "Used or worn")),
}
PROPOSED_REASONS: dict[Mismatch, int] = {
    Mismatch.MISSING: 12,
    Mismatch.OTHER_GOODS: 12,
    Mismatch.DAMAGED: 13,
    Mismatch.EMPTY: 11,
    Mismatch.USED: 13,
}
"""Reject reasons to begin with (doudian.md 2.4, ASSUMED). The case's own list decides what may be chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiving:
    """A parcel that somebody opened. `id` 0 is one not stored yet; `photos` are names in the evidence folder."""

    id: int = 0
    at: datetime
    by: str
    waybill: str
    good: int
    bad: int
    mismatch: Mismatch = Mismatch.NONE
    note: str = ""
    photos: tuple[str, ...] = ()

    @property
    def all_good(self) -> bool:
        """Whether nothing speaks against a refund."""
        return self.bad == 0 and self.mismatch is Mismatch.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Stray:
    """A parcel in the bucket. Times UTC; `aftersale_id` is the case it was matched with, "" for none."""

    id: int = 0
    waybill: str
    at: datetime
    by: str
    note: str = ""
    photos: tuple[str, ...] = ()
    aftersale_id: str = ""
    matched_at: datetime | None = None
    closed_at: datetime | None = None
    closed_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to deal with it."""
        return self.closed_at is None

    @property
    def waits(self) -> bool:
        """Whether its case is still unknown."""
        return self.is_open and self.matched_at is None


class How(StrEnum):
    """By which of its numbers a case was found."""

    RETURN_WAYBILL = "return_waybill"
    SHIP_WAYBILL = "ship_waybill"
    AFTERSALE = "aftersale"
    ORDER = "order"
    ITEM_ORDER = "item_order"
    PHONE = "phone"


GOODS_WAIT = frozenset({Status.AWAITS_BUYER_RETURN, Status.BUYER_RETURNED})
"""Statuses in which the buyer owes the goods, or has sent them (doudian.md 3.2)."""
COMING_BACK_WORDS = ("拒收", "拒签", "退回")
"""What the state of a parcel that turned round holds. ASSUMED for exports; the API has 买家拒收 and 退回中
(doudian.md 2.1). It only orders a list: nothing is decided by it."""


def awaits_goods(case: AfterSale) -> bool:
    """Whether a parcel of the buyer's is expected for it."""
    return case.is_open and case.status in GOODS_WAIT


def is_coming_back(case: AfterSale) -> bool:
    """Whether the shop's own parcel seems to have turned round."""
    return case.refused_delivery == "是" or any(word in case.ship_state for word in COMING_BACK_WORDS)


_RANKS = {How.AFTERSALE: 2, How.ORDER: 3, How.ITEM_ORDER: 3, How.SHIP_WAYBILL: 4, How.PHONE: 5}
_BEHIND = 10


def rank(case: AfterSale, how: How) -> int:
    """Where a case stands among those that a number may mean; the smallest first, finished cases behind all others."""
    if how is How.RETURN_WAYBILL:
        place = 0 if awaits_goods(case) or not case.is_open else 2
    elif how is How.SHIP_WAYBILL and is_coming_back(case):
        place = 1
    else:
        place = _RANKS[how]
    return place if case.is_open else place + _BEHIND


def expected_pieces(case: AfterSale, dossier: Dossier | None) -> int | None:
    """How many pieces the buyer has to send back; `None` when nobody tells."""
    if dossier is not None and dossier.pieces_to_return is not None:
        return dossier.pieces_to_return
    return case.pieces

"""What a refund is made of, whether the parts make the whole, and how the order stands as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.codes import RefundStatus
from models.domain.dossier import Dossier
from models.domain.happenings import PAID
from models.domain.money import yuan_from_fen
from models.domain.text import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Part:
    """A named amount, in fen."""

    name: Text
    fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundSplit:
    """A refund in its parts. Amounts are fen."""

    parts: tuple[Part, ...]
    """As far as the source tells them; they make `whole_fen`, or `gaps` says that they do not."""
    whole_fen: int
    """What leaves the shop."""
    beside: tuple[Part, ...]
    """Amounts that are no part of it."""
    went_back_fen: int | None
    """What really went back to the buyer; `None` while nothing has, or nobody says."""
    gaps: tuple[Text, ...]
    """Where the source's own numbers do not agree, in sentences."""


GOODS = Text(QT_TRANSLATE_NOOP("models", "Goods"))
FREIGHT = Text(QT_TRANSLATE_NOOP("models", "Freight"))
TAX = Text(QT_TRANSLATE_NOOP("models", "Tax"))
DISCOUNT = Text(QT_TRANSLATE_NOOP("models", "Payment discount taken back"))


def refund_split(case: AfterSale, dossier: Dossier | None) -> RefundSplit:
    """The parts of a case's refund, from the list or the export, and from the case in full where it was read."""
    told = ((GOODS, case.refund_goods_fen), (FREIGHT, case.refund_freight_fen), (TAX, case.refund_tax_fen))
    parts = tuple(Part(name, fen) for name, fen in told if fen is not None)
    discount = case.refund_discount_fen
    if discount is None and dossier is not None:
        discount = dossier.refund_discount_fen
    return RefundSplit(
        parts=parts,
        whole_fen=case.amount_fen,
        beside=(Part(DISCOUNT, discount),) if discount else (),
        went_back_fen=_went_back(case, dossier),
        gaps=tuple(_gaps(case, parts, _same_version(case, dossier))),
    )


def _same_version(case: AfterSale, dossier: Dossier | None) -> Dossier | None:
    """Only readings of one version can be held against each other."""
    return dossier if dossier is not None and dossier.version == case.updated_at else None


def _went_back(case: AfterSale, dossier: Dossier | None) -> int | None:
    same = _same_version(case, dossier)
    if same is None or same.real_refund_fen is None:
        return None
    return same.real_refund_fen if same.real_refund_fen or case.refund_status is RefundStatus.DONE else None


def _gaps(case: AfterSale, parts: tuple[Part, ...], dossier: Dossier | None) -> Iterator[Text]:
    parts_fen = sum(part.fen for part in parts)
    if parts and parts_fen != case.amount_fen:
        source = QT_TRANSLATE_NOOP(
            "models", "The parts make ¥{parts}, but ¥{whole} leaves the shop: a difference of ¥{gap}."
        )
        yield _difference(source, parts=parts_fen, whole=case.amount_fen)
    if dossier is None:
        return
    if dossier.refund_total_fen is not None and dossier.refund_total_fen != case.amount_fen:
        source = QT_TRANSLATE_NOOP(
            "models", "The platform's list says ¥{whole}, the case itself ¥{parts}: a difference of ¥{gap}."
        )
        yield _difference(source, parts=dossier.refund_total_fen, whole=case.amount_fen)
    freight = dossier.refund_freight_fen
    if None not in (freight, case.refund_freight_fen) and freight != case.refund_freight_fen:
        source = QT_TRANSLATE_NOOP(
            "models", "Freight is ¥{whole} in the platform's list and ¥{parts} in the case itself."
        )
        yield _difference(source, parts=freight or 0, whole=case.refund_freight_fen or 0)
    real = _went_back(case, dossier)
    if real is not None and real != case.amount_fen:
        source = QT_TRANSLATE_NOOP(
            "models", "¥{parts} went back to the buyer, not the case's ¥{whole}: a difference of ¥{gap}."
        )
        yield _difference(source, parts=real, whole=case.amount_fen)


def _difference(source: str, *, parts: int, whole: int) -> Text:
    values = {"parts": parts, "whole": whole, "gap": abs(whole - parts)}
    return Text(source, {name: yuan_from_fen(fen) for name, fen in values.items()})


# the whole order


class Asking(Protocol):
    """What an order's sum needs of a case, or of a line of a list."""

    @property
    def type(self) -> Type:
        """售后类型."""

    @property
    def status(self) -> Status:
        """售后状态."""

    @property
    def amount_fen(self) -> int:
        """What leaves the shop when it is refunded."""

    @property
    def is_open(self) -> bool:
        """Whether it may still be refunded."""


_ASKS_FOR_MONEY = frozenset({Type.RETURN_REFUND, Type.SHIPPED_REFUND, Type.UNSHIPPED_REFUND, Type.PRICE_PROTECTION})


@dataclass(frozen=True, slots=True)
class OrderSum:
    """What all cases of an order take together. Amounts are fen."""

    refunded_fen: int
    asked_fen: int
    """By cases that are open yet."""
    paid_fen: int | None
    """For the whole order; `None` where only its parts are told."""

    @property
    def exceeds(self) -> bool:
        """Whether more would go back than came in."""
        return self.paid_fen is not None and self.refunded_fen + self.asked_fen > self.paid_fen


def order_sum(cases: Iterable[Asking], dossier: Dossier | None) -> OrderSum:
    """What was refunded of an order and what is asked for, over all of its cases."""
    refunded = asked = 0
    for case in cases:
        if case.status in PAID:
            refunded += case.amount_fen
        elif case.is_open and case.type in _ASKS_FOR_MONEY:
            asked += case.amount_fen
    return OrderSum(refunded, asked, _paid(dossier))


def _paid(dossier: Dossier | None) -> int | None:
    """Of all goods of the order; one whose part is not told makes it unknown."""
    lines = [line.paid_fen for line in dossier.goods] if dossier is not None else []
    told = [fen for fen in lines if fen is not None]
    return sum(told) if lines and len(told) == len(lines) else None

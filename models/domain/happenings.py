"""What happened to a case between two pictures of it, and who did it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.domain.aftersale import AfterSale
from models.domain.codes import Actor
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import ArbitrationStatus as Arbitration
from models.domain.text import QT_TRANSLATE_NOOP, Text


class Kind(StrEnum):
    """What happened. The first ones cost the shop a decision: the platform or the buyer made it."""

    CONTRADICTED = "contradicted"
    """The platform shows something else than what was decided here."""
    REFUNDED_BY_PLATFORM = "refunded_by_platform"
    RETURN_AGREED_BY_PLATFORM = "return_agreed_by_platform"
    AUTO_APPROVED = "auto_approved"
    DECIDED_BY_SERVICE = "decided_by_service"
    DEADLINE_EARLIER = "deadline_earlier"
    DEADLINE_LATER = "deadline_later"
    ARBITRATION = "arbitration"
    NEW = "new"
    PARCEL = "parcel"
    REVIVED = "revived"
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    REFUNDED = "refunded"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened. Amount in fen: what the case is about."""

    kind: Kind
    shop_id: int
    aftersale_id: str
    amount_fen: int


LAPSED = frozenset({Kind.REFUNDED_BY_PLATFORM, Kind.RETURN_AGREED_BY_PLATFORM})
"""The platform acted because the time to decide had run out. What a rule approves, or a person there, is no lapse."""
PAID = frozenset({Status.REFUNDED, Status.ORDER_CANCELLED, Status.REVERSED})
RETURNING = frozenset({Status.AWAITS_BUYER_RETURN, Status.BUYER_RETURNED})


def counted(happenings: Iterable[Happening]) -> dict[Kind, int]:
    """How many of each kind, in the order of `Kind`."""
    found = Counter(happening.kind for happening in happenings)
    return {kind: found[kind] for kind in Kind if found[kind]}


def between(known: AfterSale | None, now: AfterSale, who: Actor = Actor.NOT_MAPPED) -> list[Happening]:
    """What happened since `known`; a case that is not known yet is new if it is open."""
    kinds = _first_seen(now) if known is None else list(_kinds(known, now, who))
    return [Happening(kind, now.shop_id, now.aftersale_id, now.amount_fen) for kind in kinds]


def disputed(case: AfterSale) -> Happening:
    """That the platform contradicts a decision on the case."""
    return Happening(Kind.CONTRADICTED, case.shop_id, case.aftersale_id, case.amount_fen)


def _first_seen(now: AfterSale) -> list[Kind]:
    return [Kind.NEW] if now.is_open else []


def _kinds(known: AfterSale, now: AfterSale, who: Actor) -> Iterator[Kind]:
    if known.is_open != now.is_open:
        yield Kind.REVIVED if now.is_open else _ending(now, who)
    elif now.status != known.status and now.status in RETURNING:
        yield from _return(known, now, who)
    if now.is_open and now.deadline_was is not None and now.deadline_at != known.deadline_at:
        yield Kind.DEADLINE_EARLIER if _earlier(now) else Kind.DEADLINE_LATER
    if now.is_open and now.arbitration != known.arbitration and now.arbitration > Arbitration.NONE:
        yield Kind.ARBITRATION


def _earlier(case: AfterSale) -> bool:
    return case.deadline_at is not None and case.deadline_was is not None and case.deadline_at < case.deadline_was


def _ending(now: AfterSale, who: Actor) -> Kind:
    if now.gone_at is not None:
        return Kind.GONE
    if now.status in PAID and now.auto_approvals:
        return Kind.AUTO_APPROVED
    if who is Actor.SERVICE:
        return Kind.DECIDED_BY_SERVICE
    if now.status in PAID:
        return Kind.REFUNDED_BY_PLATFORM if who is Actor.SYSTEM else Kind.REFUNDED
    return Kind.WITHDRAWN if who is Actor.BUYER and now.status == Status.CLOSED else Kind.CLOSED


def _return(known: AfterSale, now: AfterSale, who: Actor) -> Iterator[Kind]:
    if now.status == Status.BUYER_RETURNED:
        yield Kind.PARCEL
    elif known.status == Status.AWAITS_REVIEW and now.auto_approvals:
        yield Kind.AUTO_APPROVED
    elif known.status == Status.AWAITS_REVIEW and who is Actor.SYSTEM:
        yield Kind.RETURN_AGREED_BY_PLATFORM


NOTES: dict[Kind, Text] = {
    Kind.REFUNDED_BY_PLATFORM: Text(
        QT_TRANSLATE_NOOP("models", "The platform refunded by itself: the time to decide had run out")
    ),
    Kind.RETURN_AGREED_BY_PLATFORM: Text(
        QT_TRANSLATE_NOOP("models", "The platform agreed to the return by itself: the time to decide had run out")
    ),
    Kind.DECIDED_BY_SERVICE: Text(QT_TRANSLATE_NOOP("models", "The platform's customer service decided")),
    Kind.WITHDRAWN: Text(QT_TRANSLATE_NOOP("models", "The buyer withdrew the application")),
    Kind.CLOSED: Text(QT_TRANSLATE_NOOP("models", "The platform closed the case")),
    Kind.REFUNDED: Text(QT_TRANSLATE_NOOP("models", "The refund was agreed")),
    Kind.REVIVED: Text(QT_TRANSLATE_NOOP("models", "The case is open again")),
    Kind.GONE: Text(
        QT_TRANSLATE_NOOP(
            "models", "The platform does not know the case any more. It left its queue; look in the back office"
        )
    ),
}
"""What the timeline says of them. What is not here is told by the change itself."""

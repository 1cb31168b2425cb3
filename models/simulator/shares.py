"""Of what the shop's cases consist: which type at which step, how many, and how much of its time is left."""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.codes import ArbitrationStatus as Arbitration


@dataclass(frozen=True, slots=True)
class Share:
    """`weight` of so many cases. `left` is the span of what is left of the step's length, as parts of it."""

    weight: int
    type: Type
    status: Status
    left: tuple[float, float] = (0.0, 0.0)
    arbitration: Arbitration = Arbitration.NONE
    auto: tuple[int, ...] = ()
    refused_delivery: bool = False

    @property
    def waits_for_shop(self) -> bool:
        """Whether the merchant has to do something."""
        return self.status in (Status.AWAITS_REVIEW, Status.BUYER_RETURNED) and self.left[1] > 0


OPEN: tuple[Share, ...] = (
    Share(46, Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW, (0.005, 0.98)),
    Share(36, Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, (0.01, 0.98)),
    Share(4, Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, (0.05, 0.9), refused_delivery=True),
    Share(44, Type.RETURN_REFUND, Status.AWAITS_REVIEW, (0.01, 0.96)),
    Share(42, Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN, (0.012, 0.95)),
    Share(36, Type.RETURN_REFUND, Status.BUYER_RETURNED, (0.002, 0.95)),
    Share(14, Type.EXCHANGE, Status.AWAITS_REVIEW, (0.02, 0.98)),
    Share(4, Type.EXCHANGE, Status.AWAITS_BUYER_RETURN, (0.05, 0.95)),
    Share(4, Type.EXCHANGE, Status.BUYER_RETURNED, (0.05, 0.95)),
    Share(3, Type.EXCHANGE, Status.SHIPPED_TO_BUYER, (0.05, 0.95)),
    Share(4, Type.RESEND, Status.AWAITS_REVIEW, (0.1, 0.85)),
    Share(2, Type.RESEND, Status.AWAITS_SHIPMENT, (0.1, 0.95)),
    Share(3, Type.REPAIR, Status.AWAITS_REVIEW, (0.1, 0.95)),
    Share(2, Type.REPAIR, Status.AWAITS_SHIPMENT, (0.1, 0.95)),
    Share(2, Type.REPAIR, Status.BUYER_RETURNED, (0.1, 0.95)),
    Share(3, Type.PRICE_PROTECTION, Status.AWAITS_REVIEW, (0.1, 0.95)),
    Share(12, Type.SHIPPED_REFUND, Status.REFUSED_FIRST, (0.1, 0.6)),
    Share(4, Type.RETURN_REFUND, Status.REFUSED_FIRST, (0.1, 0.6)),
    Share(5, Type.RETURN_REFUND, Status.REFUSED_SECOND, (0.1, 0.6)),
    Share(3, Type.SHIPPED_REFUND, Status.REFUSED_FIRST, (0.2, 0.9), Arbitration.AWAITS_EVIDENCE),
    Share(2, Type.RETURN_REFUND, Status.REFUSED_SECOND, (0.2, 0.9), Arbitration.RUNNING),
)
FINISHED: tuple[Share, ...] = (
    Share(45, Type.RETURN_REFUND, Status.REFUNDED),
    Share(22, Type.UNSHIPPED_REFUND, Status.REFUNDED),
    Share(7, Type.UNSHIPPED_REFUND, Status.REFUNDED, auto=(1,)),
    Share(4, Type.UNSHIPPED_REFUND, Status.REFUNDED, auto=(2,)),
    Share(12, Type.SHIPPED_REFUND, Status.REFUNDED),
    Share(3, Type.RETURN_REFUND, Status.REFUNDED, auto=(4, 7)),
    Share(20, Type.RETURN_REFUND, Status.CLOSED),
    Share(6, Type.UNSHIPPED_REFUND, Status.CLOSED),
    Share(4, Type.SHIPPED_REFUND, Status.CLOSED, arbitration=Arbitration.FOR_MERCHANT),
    Share(3, Type.SHIPPED_REFUND, Status.REFUNDED, arbitration=Arbitration.FOR_BUYER),
    Share(6, Type.EXCHANGE, Status.EXCHANGED),
    Share(2, Type.RESEND, Status.EXCHANGED),
    Share(2, Type.REPAIR, Status.EXCHANGED),
    Share(2, Type.PRICE_PROTECTION, Status.REFUNDED),
    Share(2, Type.UNSHIPPED_REFUND, Status.ORDER_CANCELLED),
    Share(1, Type.RETURN_REFUND, Status.REVERSED),
)
NEW: tuple[Share, ...] = (
    Share(34, Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW),
    Share(28, Type.SHIPPED_REFUND, Status.AWAITS_REVIEW),
    Share(32, Type.RETURN_REFUND, Status.AWAITS_REVIEW),
    Share(4, Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW, auto=(2,)),
    Share(6, Type.EXCHANGE, Status.AWAITS_REVIEW),
    Share(2, Type.RESEND, Status.AWAITS_REVIEW),
    Share(2, Type.REPAIR, Status.AWAITS_REVIEW),
    Share(1, Type.PRICE_PROTECTION, Status.AWAITS_REVIEW),
)

OPEN_PART, OPEN_PART_BEYOND, ORDINARY = 0.72, 0.05, 1000
"""Of the first thousand cases 72 in 100 are open, of the others, which reach back in time, 5."""
MINUTES = (3, 8, 21, 44, 95, 170)
"""In a shop with near deadlines the first cases of each waiting share end within these minutes."""


def open_of(cases: int) -> int:
    """How many of so many cases are open."""
    return round(OPEN_PART * min(cases, ORDINARY) + OPEN_PART_BEYOND * max(0, cases - ORDINARY))


def days_back(cases: int) -> float:
    """How far the finished cases reach back: a year for large shops."""
    return min(365.0, max(4.0, cases / 40))


def dealt(shares: tuple[Share, ...], number: int) -> list[tuple[Share, int]]:
    """`number` places shared out by weight: the share of each, and its place within it. Largest remainders first."""
    whole = sum(share.weight for share in shares)
    exact = [share.weight * number / whole for share in shares]
    counts = [int(part) for part in exact]
    by_remainder = sorted(range(len(shares)), key=lambda i: (counts[i] - exact[i], i))
    for i in by_remainder[: number - sum(counts)]:
        counts[i] += 1
    return [(share, place) for share, count in zip(shares, counts, strict=True) for place in range(count)]

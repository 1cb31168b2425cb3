"""What two pictures of a case tell about each other: which is older, and whether its deadline moved between them."""

from __future__ import annotations

from datetime import datetime

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus as Status

_STEP = {
    Status.AWAITS_BUYER_RETURN: 1,
    Status.BUYER_RETURNED: 2,
    Status.REFUSED_SECOND: 2,
}
_FINISHED = 3


def looks_older(known: AfterSale, incoming: AfterSale) -> bool:
    """Whether `incoming` shows the case at an earlier step than `known`.

    States may really go back on the platform, so this is a doubt, not a proof:
    it decides only where nothing tells which picture is the newer.
    """
    return _step(incoming) < _step(known)


def _step(case: AfterSale) -> int:
    return _STEP.get(case.status, 0) if case.is_open else _FINISHED


def deadline_before(known: AfterSale, incoming: AfterSale) -> datetime | None:
    """Where the deadline stood before the platform moved it; `None` when it did not move within this step."""
    if (known.type, known.status) != (incoming.type, incoming.status) or not incoming.is_open:
        return None
    if known.deadline_at == incoming.deadline_at:
        return known.deadline_was
    return known.deadline_at if incoming.deadline_at is not None else None

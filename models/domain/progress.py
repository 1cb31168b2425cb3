"""How far a case has come, to tell an older picture of it from a newer one."""

from __future__ import annotations

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

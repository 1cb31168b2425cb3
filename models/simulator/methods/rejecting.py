"""Reasons for refusing: `afterSale.rejectReasonCodeList` (doudian.md 2.4).

Codes and texts are those seen in a third-party tool; which of them need proof, and which may be chosen when, is
ASSUMED.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from models.domain.codes import AfterSaleType as Type
from models.domain.reasons import REASON_BY_CODE
from models.simulator.cases import Case, Status
from models.simulator.methods.call import Call

_NEED_PROOF = frozenset({1, 2, 11, 12, 13, 23, 24})
_REFUND_ONLY = (1, 2, 3, 4, 7, 8, 9, 10, 21, 23, 24)
_RETURN = (3, 4, 7, 8, 9, 10, 19, 21, 22, 23, 34, 35)
_CAME_BACK = (7, 8, 11, 12, 13, 22, 23)


class Reason(NamedTuple):
    """A reason, and whether it needs pictures."""

    code: int
    text: str
    needs_proof: bool


REASONS = {code: Reason(code, reason.text, code in _NEED_PROOF) for code, reason in REASON_BY_CODE.items()}


def reasons_for(case: Case) -> list[Reason]:
    """What may be chosen for `case` now; nothing when it is finished or was never shipped."""
    if case.type == Type.UNSHIPPED_REFUND or not case.is_open:
        return []
    if case.status == Status.BUYER_RETURNED:
        codes: tuple[int, ...] = _CAME_BACK
    elif case.status == Status.AWAITS_REVIEW:
        codes = _REFUND_ONLY if case.type == Type.SHIPPED_REFUND else _RETURN
    else:
        codes = ()
    return [REASONS[code] for code in codes]


def reject_reasons(call: Call) -> dict[str, Any]:
    """`afterSale.rejectReasonCodeList`."""
    case = call.maybe_case("aftersale_id")
    reasons = list(REASONS.values()) if case is None else reasons_for(case)
    return {"items": [_plain(call, reason) for reason in reasons]}


def _plain(call: Call, reason: Reason) -> dict[str, Any]:
    return {
        "reject_reason_code": reason.code,
        "reason": reason.text,
        "evidence_need": "Y" if reason.needs_proof else "N",
        "evidence_description": "请上传能证明的图片" if reason.needs_proof else "",
        "image": call.picture(1) if reason.needs_proof else "",
        "order_type": -1,
        "pkg": -1,
    }

"""What a clerk looks at before deciding, so that a later version of the case can be held against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any, Self

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType

_TIMES = ("deadline_at", "version")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One version of a case. Amount in fen, times UTC."""

    type: AfterSaleType
    status: AfterSaleStatus
    amount_fen: int
    is_open: bool
    reason: str
    buyer_words: str
    proof: str
    """Whether the buyer uploaded evidence, in the source's own words."""
    return_waybill: str
    deadline_at: datetime | None
    version: datetime | None
    """The platform's `update_time`; `None` where the source has none."""

    @classmethod
    def of(cls, case: AfterSale) -> Self:
        """What `case` shows."""
        return cls(
            type=case.type,
            status=case.status,
            amount_fen=case.amount_fen,
            is_open=case.is_open,
            reason=case.reason,
            buyer_words=case.buyer_words,
            proof=case.proof_uploaded,
            return_waybill=case.return_waybill,
            deadline_at=case.deadline_at,
            version=case.updated_at,
        )

    def to_plain(self) -> dict[str, Any]:
        """As JSON can say it."""
        plain = {**asdict(self), "type": int(self.type), "status": int(self.status)}
        for name in _TIMES:
            plain[name] = plain[name].isoformat() if plain[name] else None
        return plain

    @classmethod
    def from_plain(cls, stored: Mapping[str, Any]) -> Self:
        """Read what `to_plain` wrote."""
        values = {field.name: stored[field.name] for field in fields(cls)}
        values |= {"type": AfterSaleType(stored["type"]), "status": AfterSaleStatus(stored["status"])}
        for name in _TIMES:
            values[name] = datetime.fromisoformat(stored[name]) if stored[name] else None
        return cls(**values)


WEIGHTY = ("type", "status", "amount_fen", "is_open", "reason", "proof", "return_waybill")
"""What a decision rests on. Another deadline and another word of the buyer's are shown, but change no decision."""


def differs(before: Seen, now: Seen) -> bool:
    """Whether a decision on `before` has to be looked at again."""
    return any(getattr(before, name) != getattr(now, name) for name in WEIGHTY)

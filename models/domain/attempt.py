"""An attempt: one decision of one person on one case, from being made to being settled.

On a shop without an API nothing is sent. The decision is *to be carried out* by
a person in the back office, and only the platform's own data (the next export)
can confirm it. Ticking it off says "I did it", never "it is done".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.actions import Lane
from models.domain.codes import AfterSaleStatus
from models.domain.text import Text


class AttemptState(StrEnum):
    """Where an attempt stands. The first is open, the others are settled."""

    TO_DO = "to_do"
    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    CANCELLED = "cancelled"


OPEN_STATES = frozenset({AttemptState.TO_DO})


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """What the clerk decided. "" and `None` mean "not part of this action"."""

    company: str = ""
    waybill: str = ""
    address_id: int | None = None
    address_text: str = ""
    """The address as it stood when the decision was made."""
    sms_text: str = ""
    """The notice, word for word, as the buyer is to get it."""
    reason_code: int | None = None
    reason_text: str = ""
    remark: str = ""
    evidence: tuple[str, ...] = ()
    """Names of files in the profile's evidence folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One row of the ledger. Times UTC, amount in fen."""

    id: int
    key: str
    """Made once; a platform that knows idempotency keys gets this one, however often it is sent."""
    aftersale_id: str
    action: str
    lane: Lane
    state: AttemptState
    parameters: Parameters
    amount_fen: int
    status_seen: AfterSaleStatus
    """The case's status when the decision was made."""
    by: str
    made_at: datetime
    ticked_at: datetime | None = None
    ticked_by: str = ""
    settled_at: datetime | None = None
    acknowledged_at: datetime | None = None
    """When somebody had dealt with a contradiction."""
    outcome: Text | None = None
    """Why it ended as it did, in words."""

    @property
    def is_open(self) -> bool:
        """Whether it still blocks other attempts of its lane."""
        return self.state in OPEN_STATES

"""An attempt: one decision of one person on one case, from being made to being settled.

On a shop with an API the attempt is sent from here. It is `sending` before the
first byte leaves, and done only when the platform, read again, shows it. On a
shop without an API nothing is sent. The decision is *to be carried out* by a
person in the back office, and only the platform's own data (the next export)
can confirm it. Ticking it off says "I did it", never "it is done".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from models.domain.actions import Lane
from models.domain.codes import AfterSaleStatus
from models.domain.seen import Seen
from models.domain.text import Text


class AttemptState(StrEnum):
    """Where an attempt stands."""

    # sent from here
    DRAFT = "draft"
    """Decided, nothing sent: it waits for its turn in a batch, or for a person's word."""
    HOLDING = "holding"
    """The undo window: it is sent when that is over, and can be taken back until then."""
    SENDING = "sending"
    """Under way: whoever dies now leaves open whether it arrived."""
    IN_DOUBT = "in_doubt"
    """Nobody can say what became of it before the platform has been read again."""
    DONE = "done"
    REFUSED = "refused"
    """The platform said no, or shows that it was not done; the refusal says what helps."""
    # carried out by hand
    TO_DO = "to_do"
    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"

    CANCELLED = "cancelled"


OPEN_STATES = frozenset(
    {
        AttemptState.DRAFT,
        AttemptState.HOLDING,
        AttemptState.SENDING,
        AttemptState.IN_DOUBT,
        AttemptState.TO_DO,
    }
)
"""A case has at most one attempt of a lane in one of these; the database sees to it."""
UNSENT_STATES = frozenset({AttemptState.DRAFT, AttemptState.HOLDING})
"""Of these nothing has left, so that they can be taken back."""
ANSWERED_STATES = frozenset({AttemptState.REFUSED, AttemptState.CONTRADICTED})
"""Over, but somebody has to look into it; unsettled until it is acknowledged."""


class Why(StrEnum):
    """Why a draft is one."""

    BATCH = "batch"
    """It waits for its turn."""
    RESTART = "restart"
    """It was in its undo window when the program ended: nobody knows whether it was still meant."""
    CONFLICT = "conflict"
    """The platform's version is newer than the one that was looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameters:
    """What the clerk decided. "" and `None` mean "not part of this action"."""

    company: str = ""
    waybill: str = ""
    address_id: int | None = None
    address_text: str = ""
    """The address as it stood when the decision was made."""
    address_platform_id: str = ""
    """The platform's own id of it, for shops with an API."""
    sms_text: str = ""
    """The notice, word for word, as the buyer is to get it."""
    sms_sign: str = ""
    sms_template: str = ""
    """The platform's own id of the template that the notice was made of; "" for one that is sent by hand."""
    sms_values: Mapping[str, str] = field(default_factory=dict)
    """What the template's places were filled with."""
    reason_code: int | None = None
    reason_text: str = ""
    remark: str = ""
    evidence: tuple[str, ...] = ()
    """Names of files in the profile's evidence folder."""
    evidence_urls: tuple[str, ...] = ()
    """Where the platform has those that it let pass."""


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
    """When somebody had dealt with a contradiction or a refusal."""
    outcome: Text | None = None
    """Why it stands as it does, in words."""
    seen: Seen | None = None
    """The case as it was looked at; `None` for decisions from before that was kept."""
    why: Why | None = None
    """Of a draft."""
    batch_id: int | None = None
    hold_until: datetime | None = None
    """The end of its undo window."""
    at_once: bool = False
    """Whether the undo window was left out because the deadline was too near."""
    sent_at: datetime | None = None
    """When the last try left."""
    tries: int = 0
    """How often it was sent."""
    run: str = ""
    """The running program that holds or sends it."""
    refusal: str = ""
    """The kind of the last refusal (`models.doudian.kinds.RefusalKind`)."""

    @property
    def is_open(self) -> bool:
        """Whether it still blocks other attempts of its lane."""
        return self.state in OPEN_STATES

    @property
    def is_unsettled(self) -> bool:
        """Whether somebody or something still has to deal with it."""
        return self.is_open or (self.state in ANSWERED_STATES and self.acknowledged_at is None)

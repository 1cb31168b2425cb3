"""Which one button a decision gets, and which quiet ones: its state and the remedy of its refusal decide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from models.desk.ledger.outbox import OutboxEntry, Remedy
from models.domain.attempt import AttemptState, Why
from ui.outbox.outbox_row import OutboxRow


class Do(Enum):
    """What can be done about a line of the outbox."""

    SEND = auto()
    SEND_AGAIN = auto()
    TAKE_BACK = auto()
    COMPARE = auto()
    """The case changed: see what, then send or take back."""
    READ_AGAIN = auto()
    OPEN_CASE = auto()
    DECIDE_ANEW = auto()
    BACK_OFFICE = auto()
    """The platform takes it only there: put it on the list of what is carried out by hand."""
    BY_HAND = auto()
    """The same, where it could be sent as well."""
    OPEN_SHOP = auto()
    ACKNOWLEDGE = auto()
    GO_TO_DO = auto()
    GO_TO_CONTRADICTIONS = auto()
    GO_ON = auto()
    """Go on with a batch."""
    DROP_REST = auto()
    """Take back what waits of a batch."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The one thing that helps, and what else is possible."""

    first: Do | None
    others: tuple[Do, ...] = ()


def offer_of(row: OutboxRow) -> Offer:
    """What a line offers."""
    if row.batch_id is not None:
        return Offer(Do.GO_ON, (Do.DROP_REST,))
    state = row.attempt.state
    if state is AttemptState.DRAFT:
        return Offer(Do.COMPARE if row.attempt.why is Why.CONFLICT else Do.SEND, (Do.TAKE_BACK,))
    return _refused(row.entry) if state is AttemptState.REFUSED else _BY_STATE[state]


_BY_STATE: dict[AttemptState, Offer] = {
    AttemptState.HOLDING: Offer(Do.TAKE_BACK),
    AttemptState.SENDING: Offer(None),
    AttemptState.IN_DOUBT: Offer(Do.READ_AGAIN),
    AttemptState.TO_DO: Offer(Do.GO_TO_DO),
    AttemptState.CONTRADICTED: Offer(Do.GO_TO_CONTRADICTIONS),
}
_BY_REMEDY: dict[Remedy | None, Offer] = {
    Remedy.WAIT_AND_RETRY: Offer(Do.SEND_AGAIN, (Do.BY_HAND, Do.ACKNOWLEDGE)),
    Remedy.BACK_OFFICE: Offer(Do.BACK_OFFICE, (Do.ACKNOWLEDGE,)),
    Remedy.CORRECT_INPUT: Offer(Do.DECIDE_ANEW, (Do.ACKNOWLEDGE,)),
}
_LOOK = Offer(Do.OPEN_CASE, (Do.ACKNOWLEDGE,))


def _refused(entry: OutboxEntry) -> Offer:
    if entry.shop_is_wrong:
        return Offer(Do.OPEN_SHOP, (Do.SEND_AGAIN, Do.BY_HAND, Do.ACKNOWLEDGE))
    if entry.computer_is_wrong:
        return _BY_REMEDY[Remedy.WAIT_AND_RETRY]
    return _BY_REMEDY.get(entry.remedy, _LOOK)

"""What a list of cases is asked for and what it answers with: pages, filters, counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from models.domain.alerts import Claim
from models.domain.attempt import AttemptState
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.deadlines import Band


class SortKey(StrEnum):
    """What a list can be ordered by. Never by remaining time: that changes while one looks."""

    DEADLINE = "deadline"
    AMOUNT = "amount"
    APPLIED = "applied"
    STAKE = "stake"
    """By loss at stake (`models.domain.triage`), as it was when the first page was asked for."""


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Narrows a queue. A part left empty does not matter; amounts are fen, the upper one included."""

    text: str = ""
    types: frozenset[AfterSaleType] = frozenset()
    statuses: frozenset[AfterSaleStatus] = frozenset()
    bands: frozenset[Band] = frozenset()
    reasons: frozenset[str] = frozenset()
    amount_from_fen: int | None = None
    amount_to_fen: int | None = None
    undecided_only: bool = False
    shops: frozenset[int] = frozenset()

    def __bool__(self) -> bool:
        return self != CaseFilter()


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page ended: the sort value and the row id of its last row."""

    value: int
    row_id: int
    at: datetime | None = None
    """The moment for which the order was reckoned, if it is one that changes with time."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """One page of one queue, starting behind `after`."""

    queue: str
    filter: CaseFilter = CaseFilter()
    sort: SortKey = SortKey.DEADLINE
    descending: bool = False
    after: Cursor | None = None
    limit: int = 200


@dataclass(slots=True)
class CaseRow:
    """A case as a line of a list. Amount in fen, times UTC. Nobody changes one.

    It is not frozen, because hundreds are made at each turn of the wheel, and a frozen one takes ten times as long.
    """

    aftersale_id: str
    order_id: str
    type: AfterSaleType
    status: AfterSaleStatus
    type_text: str
    status_text: str
    product_name: str
    amount_fen: int
    reason: str
    buyer_words: str
    return_waybill: str
    applied_at: datetime | None
    deadline_at: datetime | None
    is_open: bool
    shop_id: int = 1
    deadline_was: datetime | None = None
    """Where the deadline stood before the platform moved it."""
    gone_at: datetime | None = None
    typed: bool = False
    """Whether a person typed the deadline, because no source gives one."""
    promise_at: datetime | None = None
    """When the next open promise to the buyer is due."""
    order_flag: int | None = None
    """The coloured flag on the order."""
    claim: Claim | None = None
    """Who has it in hand, or had."""
    attempt_action: str | None = None
    """The newest decision that is unsettled or contradicted, if there is one."""
    attempt_state: AttemptState | None = None
    attempt_ticked: bool = False

    @property
    def promise_leads(self) -> bool:
        """Whether a promise to the buyer is due before the platform acts."""
        if not self.is_open or self.promise_at is None:
            return False
        return self.deadline_at is None or self.promise_at < self.deadline_at


@dataclass(frozen=True, slots=True)
class Page:
    """Rows, and where the next page starts; `None` when this was the last."""

    rows: tuple[CaseRow, ...]
    next: Cursor | None


@dataclass(frozen=True, slots=True)
class QueueCount:
    """How full a queue is. `bands` counts its open cases; `next_deadline` is the earliest still ahead, UTC."""

    key: str
    count: int = 0
    bands: dict[Band, int] = field(default_factory=lambda: dict.fromkeys(Band, 0))
    next_deadline: datetime | None = None

"""The queues, as data. Each rule works on an object here and as SQL in the store.

Five queues are disjoint and together hold every open case. The others are
views across them, so that no case is ever invisible.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type


class Standing(Protocol):
    """What a rule looks at: a whole case, or its line in a list."""

    @property
    def is_open(self) -> bool:
        """Whether the platform still accepts operations on it."""

    @property
    def type(self) -> Type:
        """售后类型."""

    @property
    def status(self) -> Status:
        """售后状态."""

    @property
    def deadline_at(self) -> datetime | None:
        """When the platform acts by itself."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a case must be like. A part left at its default does not matter."""

    open_only: bool = True
    types: frozenset[Type] | None = None
    statuses: frozenset[Status] | None = None
    without_deadline: bool = False
    none_of: tuple[Rule, ...] = ()

    def holds(self, case: Standing) -> bool:
        """Whether `case` belongs."""
        return (
            (case.is_open or not self.open_only)
            and (self.types is None or case.type in self.types)
            and (self.statuses is None or case.status in self.statuses)
            and not (self.without_deadline and case.deadline_at is not None)
            and not any(rule.holds(case) for rule in self.none_of)
        )


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue. `disjoint` ones are the homes of open cases: each case lives in exactly one."""

    key: str
    rule: Rule
    disjoint: bool = True


UNSHIPPED_REVIEW = Queue(
    "unshipped_review",
    Rule(types=frozenset({Type.UNSHIPPED_REFUND}), statuses=frozenset({Status.AWAITS_REVIEW})),
)
SHIPPED_REVIEW = Queue(
    "shipped_review",
    Rule(
        types=frozenset({Type.RETURN_REFUND, Type.SHIPPED_REFUND}),
        statuses=frozenset({Status.AWAITS_REVIEW}),
    ),
)
AWAITING_RECEIPT = Queue(
    "awaiting_receipt",
    Rule(
        types=frozenset({Type.RETURN_REFUND}),
        statuses=frozenset({Status.AWAITS_BUYER_RETURN, Status.BUYER_RETURNED}),
    ),
)
REFUSED = Queue(
    "refused",
    Rule(statuses=frozenset({Status.REFUSED_FIRST, Status.REFUSED_SECOND})),
)
OTHER_REVIEW = Queue(
    "other_review",
    Rule(none_of=tuple(q.rule for q in (UNSHIPPED_REVIEW, SHIPPED_REVIEW, AWAITING_RECEIPT, REFUSED))),
)
NO_DEADLINE = Queue("no_deadline", Rule(without_deadline=True), disjoint=False)
ALL = Queue("all", Rule(open_only=False), disjoint=False)

QUEUES: tuple[Queue, ...] = (
    UNSHIPPED_REVIEW,
    SHIPPED_REVIEW,
    AWAITING_RECEIPT,
    OTHER_REVIEW,
    REFUSED,
    NO_DEADLINE,
    ALL,
)
"""In the order in which the window shows them."""

HOMES: tuple[Queue, ...] = tuple(queue for queue in QUEUES if queue.disjoint)
BY_KEY = {queue.key: queue for queue in QUEUES}


def home_of(case: Standing) -> Queue | None:
    """The disjoint queue in which an open case lives; `None` for a finished case."""
    return next((queue for queue in HOMES if queue.rule.holds(case)), None)

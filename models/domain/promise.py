"""What was promised to a buyer until when. It is the shop's own word, and never leaves this desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SOON = timedelta(minutes=15)
"""So long before a promise is due whoever gave it is reminded: time enough for a call."""
LAST = timedelta(minutes=5)
"""So long before everybody is: whoever gave it may be away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A promise on a case. Times UTC."""

    id: int = 0
    due_at: datetime
    words: str
    """What was promised; may be empty."""
    at: datetime
    """When it was written down here."""
    by: str
    kept_at: datetime | None = None
    kept_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has ticked it off yet."""
        return self.kept_at is None


class Reminder(StrEnum):
    """How often a promise is brought to mind, each once per person."""

    SOON = "promise_soon"
    LAST = "promise_last"
    LATE = "promise_late"


@dataclass(frozen=True, slots=True)
class PromiseDue:
    """A promise that is due in a moment, or was, and nobody has ticked off. Time UTC."""

    aftersale_id: str
    product_name: str
    due_at: datetime
    words: str
    by: str
    reminder: Reminder


def reminder(due_at: datetime, mine: bool, now: datetime) -> Reminder | None:
    """Which reminder is due of a promise that is `mine` or a colleague's; `None` while there is time."""
    left = due_at - now
    if left <= timedelta(0):
        return Reminder.LATE
    if left <= LAST:
        return Reminder.LAST
    return Reminder.SOON if mine and left <= SOON else None

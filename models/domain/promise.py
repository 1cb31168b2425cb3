"""What was promised to a buyer until when. It is the shop's own word, and never leaves this desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


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

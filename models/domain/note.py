"""What the shop's own people keep in mind about a case. It never leaves this desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A private note on a case. `at` is UTC."""

    at: datetime
    by: str
    body: str

"""One action on many cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Who decided what for many cases at once. Time UTC."""

    id: int
    action: str
    by: str
    made_at: datetime

"""A deadline as it was read at one time. A case has a row of them once one reading differed from the one before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class ReadFrom(StrEnum):
    """Where a deadline was read, which also tells the three deadlines of a case apart."""

    PLATFORM = "platform"
    """`status_deadline` of the platform."""
    EXPORT = "export"
    """自动处理截止时间 of an export."""
    HAND = "hand"
    """Typed here."""
    EVIDENCE = "evidence"
    """`arbitrate_evidence_tmpl.dead_line` of the platform."""
    ARBITRATION = "arbitration"
    """`arbitrate_status_deadline` of the platform."""


STEP = frozenset({ReadFrom.PLATFORM, ReadFrom.EXPORT, ReadFrom.HAND})
"""Those that tell of the case's own deadline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRead:
    """One reading. Times UTC."""

    at: datetime
    """When it was read: the platform's time, or the export's own. For the oldest one: the last time it was read so."""
    deadline_at: datetime | None
    """`None`: the source gave none."""
    source: ReadFrom
    offset: timedelta | None = None
    """How far the platform was ahead of this PC's clock then; `None` where that was not known."""

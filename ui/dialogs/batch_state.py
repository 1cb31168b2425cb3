"""How a batch stands that was written down, as its dialog shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from models.desk.ledger.batches import BatchReport
from models.desk.ledger.planning import LeftOut


class Phase(Enum):
    """What is going on."""

    HOLDING = auto()
    """Its undo window: it can be taken back as a whole."""
    SENDING = auto()
    PAUSED = auto()
    STOPPING = auto()
    """The case that is under way is waited for."""
    OVER = auto()
    """Nothing is going on: all is done that can be, or somebody stopped it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchState:
    """One moment of it."""

    phase: Phase
    report: BatchReport
    left_out: tuple[LeftOut, ...] = ()
    done: int = 0
    """How many of this run are over."""
    total: int = 0
    """How many it sends."""
    until: datetime | None = None
    """The end of the undo window, UTC."""
    can_send: bool = True
    """Whether there is anything to send with."""

    def seconds_left(self, now: datetime) -> int:
        """Of the undo window; a begun second counts."""
        return max(0, -(-(self.until - now) // timedelta(seconds=1))) if self.until is not None else 0

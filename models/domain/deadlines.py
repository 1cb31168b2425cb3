"""How long a case still has, and how urgent that is. Derived at each look, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

LEAST, MOST = timedelta(minutes=1), timedelta(days=30)
"""Between these a band may begin."""


class Band(StrEnum):
    """How near the platform's own action is, most urgent first."""

    OVERDUE = "overdue"
    HOT = "hot"
    WARM = "warm"
    NEAR = "near"
    CALM = "calm"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class BandLimits:
    """Below how much remaining time a case enters each band. Default 12 h, 4 h, 1 h."""

    near: timedelta = timedelta(hours=12)
    warm: timedelta = timedelta(hours=4)
    hot: timedelta = timedelta(hours=1)

    @property
    def in_order(self) -> bool:
        """Whether each band lies within the calmer one, and all of them within `MOST`."""
        return MOST >= self.near > self.warm > self.hot >= LEAST

    def band(self, left: timedelta | None) -> Band:
        """The band for a remaining time; a limit itself still belongs to the calmer side."""
        if left is None:
            return Band.UNKNOWN
        if left <= timedelta(0):
            return Band.OVERDUE
        if left < self.hot:
            return Band.HOT
        if left < self.warm:
            return Band.WARM
        return Band.NEAR if left < self.near else Band.CALM


def remaining(deadline: datetime | None, now: datetime) -> timedelta | None:
    """Deadline minus now; negative once it has passed, `None` when no deadline is known."""
    return None if deadline is None else deadline - now


def clock_face(left: timedelta) -> str:
    """Remaining time as hours:minutes:seconds, whole seconds rounded up so that 00:00:00 means over."""
    seconds = -(-left // timedelta(seconds=1))
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"

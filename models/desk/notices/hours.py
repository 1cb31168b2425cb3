"""When buyers sleep. A text at night is warned of, never refused: the deadline may be near."""

from __future__ import annotations

from datetime import datetime, time

from models.desk.smstext import CHINA

NIGHT_BEGINS, NIGHT_ENDS = time(21), time(8)
"""ASSUMED: what shops keep to. Buyers live by China time wherever this computer stands."""


def is_night(now: datetime) -> bool:
    """Whether a text sent now, UTC, wakes somebody."""
    at = now.astimezone(CHINA).time()
    return at >= NIGHT_BEGINS or at < NIGHT_ENDS


def china_time(now: datetime) -> str:
    """The buyer's clock."""
    return f"{now.astimezone(CHINA):%H:%M}"

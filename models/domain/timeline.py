"""What a case's timeline is made of, and who tells each line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.domain.text import Text


class Source(StrEnum):
    """Who tells a line."""

    PLATFORM = "platform"
    """The platform's own log of the case, and the times that it gives."""
    DESK = "desk"
    """The trail: what was decided here, and what became of it."""
    READING = "reading"
    """What had changed when this program read the platform, or an export."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineLine:
    """One thing that happened to a case."""

    at: datetime | None
    """UTC; `None` where the platform's time could not be read."""
    source: Source
    text: Text | str
    """A `str` is the platform's own words."""
    by: str = ""
    """Who did it; "" when it was no person, or nobody tells who."""
    role: Text | None = None
    """On whose side that was, as the platform tells it."""
    pictures: tuple[str, ...] = ()
    """The addresses of those that were shown with it."""

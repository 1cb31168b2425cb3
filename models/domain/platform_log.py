"""The platform's own log of a case (协商记录)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from models.domain.codes import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """What somebody did or said about a case, in the platform's words. `at` is UTC, `None` where it is not told."""

    at: datetime | None
    by: Actor
    operator: str
    text: str
    pictures: tuple[str, ...] = ()
    """Addresses of pictures, and of videos and PDFs that were shown like them."""

    def to_plain(self) -> dict[str, Any]:
        """As JSON can say it."""
        return {
            "at": self.at.isoformat() if self.at else None,
            "by": int(self.by),
            "operator": self.operator,
            "text": self.text,
            "pictures": list(self.pictures),
        }

    @classmethod
    def from_plain(cls, stored: Mapping[str, Any]) -> Self:
        """Read what `to_plain` wrote."""
        return cls(
            at=datetime.fromisoformat(stored["at"]) if stored["at"] else None,
            by=Actor(stored["by"]),
            operator=stored["operator"],
            text=stored["text"],
            pictures=tuple(stored["pictures"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformLog:
    """All entries as they were read last. Times UTC."""

    version: datetime | None
    """The case's `update_time` then."""
    read_at: datetime
    entries: tuple[LogEntry, ...]

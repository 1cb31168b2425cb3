"""A copy of the data, and what is in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Origin(StrEnum):
    """Why a copy was made; its file's name begins with it."""

    DAY = "day"
    """By itself, one for each day of work."""
    BEFORE = "before"
    """Before the data was brought to a newer version."""
    ASKED = "asked"
    """Somebody wanted one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a database file holds. `version` is the step of the data, "" when there is none."""

    version: str
    cases: int = 0
    decisions: int = 0
    """Attempts of the ledger, in every state."""
    open_decisions: int = 0
    records: int = 0
    """Of the trail."""
    trail_whole: bool | None = None
    """Whether every record is as it was written; `None`: not looked at, or of a version that had no trail."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy as it lies in the folder. `made_at` is UTC, `size` bytes."""

    file: Path
    origin: Origin
    made_at: datetime
    size: int
    contents: Contents | None = None
    """What a glance finds in it; `None` when it cannot even be opened."""

    @property
    def name(self) -> str:
        """What it is called in the folder and on the command line."""
        return self.file.name

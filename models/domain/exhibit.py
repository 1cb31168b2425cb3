"""One piece of evidence to be looked at, wherever it lies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.domain.book import Side
from models.domain.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A picture, video or document of a case: a file that is kept here, or an address of the platform's."""

    title: Text | str
    """A `str` is the name that a kept file came with."""
    side: Side | None
    """Whose it is; `None` is the platform's customer service."""
    at: datetime | None = None
    """When it was added, UTC; `None` where the platform does not tell."""
    by: str = ""
    path: Path | None = None
    """Where the kept file lies."""
    url: str = ""
    """Where the platform has it."""

    @property
    def key(self) -> str:
        """What it is known by among those of its case: a kept file's name, else its address."""
        return self.url if self.path is None else self.path.name

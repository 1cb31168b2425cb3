"""How old the data is that everybody looks at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.desk.desk import Desk
from models.store import imports


@dataclass(frozen=True, slots=True)
class LastImport:
    """The newest picture of the platform that is here. Times UTC."""

    file_name: str
    exported_at: datetime


def last_import(desk: Desk) -> LastImport | None:
    """The export with the newest data, `None` before the first."""
    with desk.store.reading() as session:
        found = imports.newest(session)
    return None if found is None else LastImport(*found)

"""How things stand: how old the data is that everybody looks at, and what is not settled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.desk.desk import Desk
from models.store import attempts, imports


@dataclass(frozen=True, slots=True)
class LastImport:
    """The newest picture of the platform that is here. Times UTC."""

    file_name: str
    exported_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What the status bar tells. `last` is `None` before the first import."""

    last: LastImport | None
    to_do: int
    contradicted: int


def standing(desk: Desk) -> Standing:
    """Look how things stand, by counting alone."""
    with desk.store.reading() as session:
        newest = imports.newest(session)
        to_do, contradicted = attempts.count_unsettled(session)
    return Standing(None if newest is None else LastImport(*newest), to_do, contradicted)

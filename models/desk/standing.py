"""How things stand: how old the data is that everybody looks at, and what is not settled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.desk.desk import Desk
from models.domain.attempt import AttemptState
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
    outbox: int
    """Everything that is not settled, these two included."""


def standing(desk: Desk) -> Standing:
    """Look how things stand, by counting alone."""
    with desk.store.reading() as session:
        newest = imports.newest(session)
        numbers = attempts.count_unsettled(session)
    return Standing(
        last=None if newest is None else LastImport(*newest),
        to_do=numbers.get(AttemptState.TO_DO, 0),
        contradicted=numbers.get(AttemptState.CONTRADICTED, 0),
        outbox=sum(numbers.values()),
    )

"""After a restore: what the data that was replaced knew, and the restored does not.

The ledger goes on as after a crash (`ledger.recovery`): what was under way is in doubt, what waited in its undo
window is asked about, and the shops are read again from where the copy stood. What no reading tells is said here:
the decisions that were made or moved on after the copy, as far as the replaced file can still be read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from models.desk.desk import Desk
from models.desk.safety import putting_back
from models.desk.safety.places import DATABASE
from models.domain.attempt import AttemptState

MOST = 500
"""More are not listed: by then the copy is so old that every case has to be looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A decision that the restored data does not know as it stood at the end."""

    aftersale_id: str
    action: str
    by: str
    state: AttemptState
    """Where it stood in the data that was replaced."""
    state_now: AttemptState | None
    """Where it stands now; `None` when it is not known at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """What whoever opens the desk after a restore must hear."""

    backup: str
    made_at: datetime
    """When the copy was made, UTC."""
    aside: Path
    lost: tuple[Lost, ...]
    complete: bool
    """Whether the replaced data could be read to the end."""


def aftermath(desk: Desk) -> Aftermath | None:
    """What is to be told of the last restore; `None` when there was none, or it was heard."""
    told = putting_back.done(desk.folder)
    if told is None:
        return None
    aside = desk.folder / str(told["aside"])
    lost, complete = _lost(aside / DATABASE, desk.folder / DATABASE)
    made_at = datetime.fromisoformat(str(told["made_at"]))
    return Aftermath(backup=str(told["backup"]), made_at=made_at, aside=aside, lost=lost, complete=complete)


def heard(desk: Desk) -> None:
    """Somebody has read it."""
    putting_back.forget(desk.folder)


_QUERY = (
    "SELECT a.key, c.aftersale_id, a.action, a.by, a.state FROM attempts a JOIN cases c ON c.id = a.case_id "
    "ORDER BY a.id DESC"
)


def _lost(replaced: Path, current: Path) -> tuple[tuple[Lost, ...], bool]:
    with closing(_reader(current)) as connection:
        known = {key: AttemptState(state) for key, state in connection.execute("SELECT key, state FROM attempts")}
    found: list[Lost] = []
    try:
        with closing(_reader(replaced)) as connection:
            for one in _differing(connection, known):
                found.append(one)
                if len(found) == MOST:
                    return tuple(found), False
    except (sqlite3.Error, ValueError):  # it was replaced because it is damaged: what came before that counts
        return tuple(found), False
    return tuple(found), True


def _differing(connection: sqlite3.Connection, known: Mapping[str, AttemptState]) -> Iterator[Lost]:
    for key, aftersale_id, action, by, state in connection.execute(_QUERY):
        then, now = AttemptState(state), known.get(key)
        if then is not now:
            yield Lost(aftersale_id=aftersale_id, action=action, by=by, state=then, state_now=now)


def _reader(database: Path) -> sqlite3.Connection:
    """Reads what a database and its log hold together, and changes neither."""
    return sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)

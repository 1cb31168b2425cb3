"""Looking into a database file without changing it: is it whole, and what does it hold?"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from models.domain.attempt import OPEN_STATES
from models.domain.backup import Contents
from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trouble import Trouble, TroubleError
from models.store.trouble import DAMAGED, told

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_CHANGED = Text(
    QT_TRANSLATE_NOOP(
        "models",
        "Something in the ledger is not what was written: the file is damaged, or somebody changed it. Restore a "
        "backup; “verify” on the command line names the first record. What is there now is kept beside it.",
    )
)
_STEPS_BETWEEN_LOOKS = 100_000
"""Of SQLite's machine, a few milliseconds: how soon a wish to stop is noticed."""


def damaged() -> TroubleError:
    """What is raised for a file that is not whole."""
    return TroubleError(Trouble.DAMAGED, DAMAGED)


def is_cut_short(file: Path) -> bool:
    """Whether the file is smaller than its own header says, or no database: a glance at 100 bytes.

    SQLite's file format, 1.3: the page count in the header counts while the change counter stands beside it.
    A file that a write-ahead log belongs to may grow at the next look, so it is not judged.
    """
    log = file.with_name(file.name + "-wal")
    size = file.stat().st_size
    if size == 0 or (log.exists() and log.stat().st_size):
        return False
    with file.open("rb") as opened:
        head = opened.read(_HEADER)
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        return True
    page_size: int = struct.unpack_from(">H", head, 16)[0]
    numbers: list[int] = [struct.unpack_from(">I", head, place)[0] for place in (24, 28, 92)]
    counter, pages, valid_for = numbers
    return counter == valid_for and size < pages * (65_536 if page_size == 1 else page_size)


def check(file: Path, cancel: CancelToken | None = None) -> Contents:
    """Prove that a closed copy is whole, every page, index, reference and record of the trail; what it holds.

    Raises:
        TroubleError: It is damaged, or cannot be opened.
        CancelledError: `cancel` was raised before the end.
    """
    with opened(file) as connection, stoppable(connection, cancel), told():
        _prove(connection)
        return replace(contents(connection), trail_whole=_trail_whole(connection))


def glance(file: Path) -> Contents | None:
    """What a closed copy holds as far as counting tells; `None` when it cannot be read."""
    try:
        with opened(file) as connection:
            return contents(connection)
    except (sqlite3.Error, OSError, UnicodeDecodeError):
        return None


def look_over(database: Path, cancel: CancelToken | None = None) -> None:
    """Prove the same of the database in use, beside whoever works with it.

    Bytes that were changed inside a value leave no trace in SQLite's pages. In the ledger the trail shows them;
    in a case nothing does, but cases come from the platform again.

    Raises:
        TroubleError: It is damaged, or cannot be opened.
        CancelledError: `cancel` was raised before the end.
    """
    with (
        told(),
        closing(sqlite3.connect(_address(database, "rw"), uri=True, check_same_thread=False)) as connection,
        stoppable(connection, cancel),
    ):
        _prove(connection)
        if _trail_whole(connection) is False:
            raise TroubleError(Trouble.DAMAGED, _CHANGED)


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    """A closed copy, opened so that nothing is written beside it: it may lie on a disk that takes nothing."""
    address = _address(file, "ro") + "&immutable=1"
    with closing(sqlite3.connect(address, uri=True, check_same_thread=False)) as connection:
        yield connection


@contextmanager
def stoppable(connection: sqlite3.Connection, cancel: CancelToken | None) -> Iterator[None]:
    """Let long statements on `connection` end in CancelledError once `cancel` is raised."""
    if cancel is None:
        yield
        return
    connection.set_progress_handler(_asked(cancel), _STEPS_BETWEEN_LOOKS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if cancel.cancelled and "interrupted" in str(error):
            raise CancelledError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _asked(cancel: CancelToken) -> Callable[[], int]:
    return lambda: int(cancel.cancelled)


def _prove(connection: sqlite3.Connection) -> None:
    """Run SQLite's own checks. Raises TroubleError at the first thing found."""
    try:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        stray = connection.execute("PRAGMA foreign_key_check").fetchone()
    except UnicodeDecodeError:  # what was found is named by what stands there
        raise damaged() from None
    if verdict != "ok" or stray is not None:
        raise damaged()


def contents(connection: sqlite3.Connection) -> Contents:
    """What a database holds, counted. Tables that its version has not got yet count as empty."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    def count(table: str, where: str = "1", *values: str) -> int:
        if table not in tables:
            return 0
        # the names are this module's own
        return int(connection.execute(f"SELECT count(*) FROM {table} WHERE {where}", values).fetchone()[0])  # noqa: S608

    has_version = "alembic_version" in tables
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if has_version else None
    states = sorted(OPEN_STATES)
    return Contents(
        version=str(row[0]) if row else "",
        cases=count("cases"),
        decisions=count("attempts"),
        open_decisions=count("attempts", f"state IN ({', '.join('?' * len(states))})", *states),
        records=count("trail"),
    )


def _trail_whole(connection: sqlite3.Connection) -> bool | None:
    """The chain of the trail, and the ledger's states and money against it; `None` where a version has no trail."""
    # a start only glances at the file
    from sqlalchemy import create_engine
    from sqlalchemy.exc import DatabaseError
    from sqlalchemy.orm import Session
    from sqlalchemy.pool import StaticPool

    from models.store import trail

    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    with Session(engine) as session:
        try:
            sound = trail.broken(session) is None and trail.stray(session) is None
            return sound and connection.execute(_OTHER_MONEY).fetchone() is None
        except DatabaseError as error:
            if "no such" in str(error.orig):
                return None
            raise


_OTHER_MONEY = """
    SELECT 1 FROM attempts a
    JOIN (SELECT attempt_id, max(id) AS number FROM trail GROUP BY attempt_id) newest ON newest.attempt_id = a.id
    JOIN trail t ON t.id = newest.number
    WHERE json_extract(t.detail, '$.amount_fen') IS NOT a.amount_fen
       OR json_extract(t.detail, '$.action') IS NOT a.action LIMIT 1
"""
"""Attempts whose action or amount is not what their newest record has."""


def _address(file: Path, mode: str) -> str:
    return f"{file.resolve().as_uri()}?mode={mode}"

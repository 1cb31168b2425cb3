"""The open database: short transactions for reading and for writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Engine
from sqlalchemy.orm import Session

from models.store.engine import is_sqlite, make_engine, sqlite_url
from models.store.migrate import migrate
from models.store.trouble import told


class Store:
    """A database at the version of this program."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one consistent state and keeps nothing."""
        with told(), Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self, *, repeatable: bool = False) -> Iterator[Session]:
        """A session that is alone in writing; committed at the end, rolled back when an exception passes.

        What is `repeatable` can be read from the platform again: a power cut may take the last
        such transactions back, whole and in order, and nobody waits for the disk after each.
        """
        options = {"writing": True, "repeatable": repeatable}
        with (
            told(),
            self.engine.connect().execution_options(**options) as connection,
            Session(connection, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    def stamp(self) -> tuple[int, ...] | None:
        """Something else as soon as anybody has written, whoever it was; `None` where only asking would tell."""
        if not is_sqlite(self.engine):
            return None
        path = Path(str(self.engine.url.database))
        return tuple(number for name in (path, path.with_name(f"{path.name}-wal")) for number in _stamp_of(name))

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()


def _stamp_of(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, 0)
    return (found.st_mtime_ns, found.st_size)


def open_store(where: Path | URL | str) -> Store:
    """Open the database file or address `where`, making or migrating it first.

    Raises UserError when it is newer than this program, damaged or out of reach.
    """
    engine = make_engine(sqlite_url(where) if isinstance(where, Path) else where)
    try:
        with told():
            migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine)

"""The open database: short transactions for reading and for writing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from models.store.file_reader import FileReaders
from models.store.migrate import is_current, migrate
from models.store.plain_sql import Asked
from models.store.trouble import told

if TYPE_CHECKING:
    from sqlalchemy import URL, Engine
    from sqlalchemy.orm import Session


class Store:
    """A database at the version of this program. SQLAlchemy is imported when it is first needed."""

    def __init__(self, where: Engine | Path) -> None:
        """`where` is a file, or whatever an engine leads to."""
        self._where = where
        self._readers = FileReaders(where) if isinstance(where, Path) else None

    @cached_property
    def engine(self) -> Engine:
        """What sessions are made with."""
        from models.store.engine import make_engine, sqlite_url

        return make_engine(sqlite_url(self._where)) if isinstance(self._where, Path) else self._where

    @property
    def in_file(self) -> bool:
        """Whether it is a file of ours, which we back up ourselves."""
        if isinstance(self._where, Path):
            return True
        from models.store.engine import is_sqlite

        return is_sqlite(self._where)

    @contextmanager
    def asking(self) -> Iterator[Asked]:
        """What plain SQL is asked that changes nothing; sees one consistent state."""
        if self._readers is None:
            with self.reading() as session:
                yield session
            return
        with told(), self._readers.reader() as reader:
            yield reader

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one consistent state and keeps nothing."""
        from sqlalchemy.orm import Session

        with told(), Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self, *, repeatable: bool = False) -> Iterator[Session]:
        """A session that is alone in writing; committed at the end, rolled back when an exception passes.

        What is `repeatable` can be read from the platform again: a power cut may take the last
        such transactions back, whole and in order, and nobody waits for the disk after each.
        """
        from sqlalchemy.orm import Session

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
        if not self.in_file:
            return None
        path = self._where if isinstance(self._where, Path) else Path(str(self.engine.url.database))
        return tuple(number for name in (path, path.with_name(f"{path.name}-wal")) for number in _stamp_of(name))

    def bring_up_to_date(self) -> None:
        """Make or migrate it. Raises UserError when it is newer than this program, damaged or out of reach."""
        with told():
            if self._readers is not None and isinstance(self._where, Path) and self._where.exists():
                with self._readers.reader() as reader:
                    if is_current(reader):
                        return
            migrate(self.engine)

    def close(self) -> None:
        """Let go of the database."""
        if self._readers is not None:
            self._readers.close()
        if "engine" in vars(self) or self._readers is None:
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
    store = Store(where if isinstance(where, Path) else _engine(where))
    try:
        store.bring_up_to_date()
    except BaseException:
        store.close()
        raise
    return store


def _engine(where: URL | str) -> Engine:
    from models.store.engine import make_engine

    return make_engine(where)

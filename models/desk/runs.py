"""Which programs are running on this database: what one of them had in hand when it died is up to the others.

A program is known by a number that it makes at its start. It holds a lock of
that name for as long as it lives; the system, or the database server, takes the
lock from it when it dies, however it dies.
"""

from __future__ import annotations

import threading
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from models.desk.file_lock import FileLock
from models.store.store import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

LEFT_SECONDS = 24 * 3600.0


class Runs(Protocol):
    """The running programs, this one among them."""

    @property
    def me(self) -> str:
        """This program's number."""

    def alive(self, run: str) -> bool:
        """Whether the program of that number still runs."""

    def stay(self) -> None:
        """See to it that the others see this program alive, whatever became of its lock."""

    def close(self) -> None:
        """This program ends."""


def open_runs(store: Store, folder: Path) -> Runs:
    """Announce this program. `folder` is the profile's, for locks on files."""
    return FileRuns(folder / "runs") if store.in_file else PostgresRuns(store.engine)


class FileRuns:
    """For a database in a file: everybody who can open it can see the files beside it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._me = uuid.uuid4().hex
        folder.mkdir(mode=0o700, exist_ok=True)
        self._sweep()
        self._lock = FileLock(self._path(self._me))
        if not self._lock.take():  # nobody else knows the name
            raise RuntimeError(f"the lock of run {self._me} is taken")

    @property
    def me(self) -> str:
        """See `Runs`."""
        return self._me

    def alive(self, run: str) -> bool:
        """See `Runs`."""
        if run == self._me:
            return True
        path = self._path(run)
        if not run or not path.exists():
            return False
        lock = FileLock(path)
        if not lock.take():
            return True
        lock.release()
        self._remove(path)
        return False

    def stay(self) -> None:
        """See `Runs`. Somebody may have cleared the folder."""
        if not self._path(self._me).exists():
            self._lock.release()
            self._lock.take()

    def close(self) -> None:
        """See `Runs`."""
        self._lock.release()
        self._remove(self._path(self._me))

    def _sweep(self) -> None:
        """Remove what killed programs left. A young file may be one that its program is about to lock."""
        for path in self._folder.glob("*.lock"):
            with suppress(OSError):  # another program sweeps as well and was faster
                if time.time() - path.stat().st_mtime > LEFT_SECONDS:
                    self.alive(path.stem)

    def _path(self, run: str) -> Path:
        return self._folder / f"{run}.lock"

    def _remove(self, path: Path) -> None:
        with suppress(OSError):  # somebody else looks at it just now; it is found dead again the next time
            path.unlink()


class PostgresRuns:
    """For a server: its advisory locks end with the connection that took them."""

    def __init__(self, engine: Engine) -> None:
        self._me = uuid.uuid4().hex
        self._engine = engine
        self._turn = threading.Lock()
        self._held = self._hold()

    @property
    def me(self) -> str:
        """See `Runs`."""
        return self._me

    def alive(self, run: str) -> bool:
        """See `Runs`."""
        if run == self._me:
            return True
        if not run:
            return False
        from sqlalchemy import text

        number = {"number": _number(run)}
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            free = connection.scalar(text("SELECT pg_try_advisory_lock(:number)"), number)
            if free:
                connection.execute(text("SELECT pg_advisory_unlock(:number)"), number)
        return not free

    def stay(self) -> None:
        """See `Runs`. A server that was away has forgotten the lock."""
        from sqlalchemy import text
        from sqlalchemy.exc import DBAPIError

        with self._turn:
            try:
                self._held.execute(text("SELECT 1"))
            except DBAPIError:
                self._held.close()
                self._held = self._hold()

    def close(self) -> None:
        """See `Runs`."""
        with self._turn:
            if not self._held.closed:
                self._held.invalidate()  # back in the pool it would hold the lock on
                self._held.close()

    def _hold(self) -> Connection:
        from sqlalchemy import text

        held = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        held.execute(text("SELECT pg_advisory_lock(:number)"), {"number": _number(self._me)})
        return held


def _number(run: str) -> int:
    import hashlib  # brings a whole library of ciphers, and a file needs none

    return int.from_bytes(hashlib.sha256(run.encode()).digest()[:8], "big", signed=True)

"""Looking into the database file with the driver alone.

Importing SQLAlchemy and its picture of the tables takes longer than showing the first list does. What a start reads is
asked in plain SQL (`plain_sql.py`), and that goes over these connections; on a server it goes over a session.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any

BUSY_SECONDS = 15
"""How long a writer waits for another one before it gives up. An import of 50,000 rows holds the lock for less."""


class FileReader:
    """Sees one consistent state."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query with question marks, as the driver gives them."""
        return self._connection.execute(sql, values).fetchall()


class FileReaders:
    """Hands out connections, each to one thread at a time, and keeps them for the next look."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = Lock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False

    @contextmanager
    def reader(self) -> Iterator[FileReader]:
        """One look."""
        connection = self._take()
        try:
            connection.execute("BEGIN")
            yield FileReader(connection)
            connection.execute("ROLLBACK")
        except BaseException:
            connection.close()
            raise
        self._give_back(connection)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _take(self) -> sqlite3.Connection:
        with self._lock, suppress(IndexError):
            return self._idle.pop()
        return sqlite3.connect(self._file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._lock:
            if not self._closed:
                self._idle.append(connection)
                return
        connection.close()

"""What the desk asks its database, to ask the very same through sqlite3 alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from typing import Any

from sqlalchemy import event

from models.desk.desk import Desk
from models.desk.paths import DATABASE
from models.store.file_reader import FileReaders

Asked = list[str]


@contextmanager
def listening(desk: Desk) -> Iterator[Asked]:
    """Every question that reaches the database inside, with its values in it."""
    asked: Asked = []
    ears: list[sqlite3.Connection] = []

    def note(statement: str) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            asked.append(statement)

    def listen(driver: sqlite3.Connection, *_rest: Any) -> None:
        driver.set_trace_callback(note)
        ears.append(driver)

    def taken(readers: FileReaders) -> sqlite3.Connection:
        connection = take(readers)
        listen(connection)
        return connection

    take = FileReaders._take
    FileReaders._take = taken  # type: ignore[assignment, method-assign] # to hear the real one, not to replace it
    desk.store.engine.dispose()  # so that each connection is made under these ears
    event.listen(desk.store.engine, "connect", listen)
    try:
        yield asked
    finally:
        FileReaders._take = take  # type: ignore[method-assign] # as it was
        event.remove(desk.store.engine, "connect", listen)
        desk.store.engine.dispose()
        for driver in ears:
            with suppress(sqlite3.ProgrammingError):  # closed since
                driver.set_trace_callback(None)


@contextmanager
def plain_connection(desk: Desk) -> Iterator[sqlite3.Connection]:
    """The same database, with nothing between."""
    with closing(sqlite3.connect(desk.folder / DATABASE, isolation_level=None)) as connection:
        yield connection


def fetched(connection: sqlite3.Connection, asked: Asked) -> int:
    """Ask it all and fetch all rows; their number."""
    return sum(len(connection.execute(statement).fetchall()) for statement in asked)

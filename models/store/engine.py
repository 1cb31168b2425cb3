"""Engines. The one module that knows that the database is usually SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

from models.store import file_reader


def sqlite_url(path: Path) -> URL:
    """The address of a database file."""
    return URL.create("sqlite", database=str(path))


_WRITERS_TURN = 6_959_800
"""The lock that writers on PostgreSQL take turns with; any number does that all programs agree on."""


def make_engine(url: URL | str) -> Engine:
    """An engine for SQLite or PostgreSQL, writers one after another and each reader seeing one state throughout."""
    url = make_url(url)
    if url.get_backend_name() != "sqlite":
        engine = create_engine(url, hide_parameters=True)
        event.listen(engine, "begin", _begin_postgresql)
        return engine
    # hidden, because errors go to the log and the parameters are buyers' data
    engine = create_engine(url, connect_args={"timeout": file_reader.BUSY_SECONDS}, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _begin_postgresql(connection: Connection) -> None:
    # what SQLite's transactions are by nature
    if _is_writing(connection):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS_TURN})")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")


def _is_writing(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("writing", False))


def _is_repeatable(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("repeatable", False))


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    # None hands BEGIN to us: the driver's own would start every transaction as a reader
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    driver: Any = connection.connection.driver_connection
    if not _is_writing(connection):
        driver.execute("BEGIN")
        return
    # before the transaction: within one it has no effect
    driver.execute(f"PRAGMA synchronous = {'NORMAL' if _is_repeatable(connection) else 'FULL'}")
    # a reader that turns writer half-way loses updates; a writer says so at once
    driver.execute("BEGIN IMMEDIATE")


@contextmanager
def rebuilding(connection: Connection) -> Iterator[None]:
    """Lets tables be rebuilt inside a transaction that `connection` has yet to begin.

    SQLite changes a table by making a new one and dropping the old, and with
    foreign keys on, dropping a table deletes what hangs on its rows.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def plain_rows(connection: Connection, sql: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    """The rows of a query with question marks, as the driver gives them."""
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        found: list[tuple[Any, ...]] = driver.execute(sql, values).fetchall()
        return found
    return [tuple(row) for row in connection.exec_driver_sql(sql.replace("?", "%s"), values)]


def is_sqlite(engine: Engine) -> bool:
    """Whether the database is a file of ours, which we back up ourselves."""
    return engine.dialect.name == "sqlite"

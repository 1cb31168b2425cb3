"""Each test of the store runs on a SQLite file and on a real PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine, NullPool, create_engine, text

from models.domain.book import Shop
from models.store import shops
from models.store.engine import make_engine, sqlite_url
from models.store.migrate import HEAD
from models.store.store import Store, open_store
from models.store.tables import Base
from tests.unit.store import postgres

BOTH = ("sqlite", "postgresql")
_FIRST_SHOP = Shop(name="本店")


@pytest.fixture(scope="session")
def server() -> Iterator[URL]:
    """A PostgreSQL server."""
    with postgres.running() as url:
        yield url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables and one shop, to copy from."""
    path = tmp_path_factory.mktemp("template") / "desk.db"
    _make_tables(sqlite_url(path))
    return path


@pytest.fixture(scope="session")
def postgres_tables(server: URL) -> URL:
    """A database with all tables and one shop, to be emptied after each test: making one takes too long."""
    url = _make_database(server, "tables")
    _make_tables(url)
    return url


@pytest.fixture(scope="session")
def postgres_bare(server: URL) -> URL:
    """A database without tables, to be emptied after each test."""
    return _make_database(server, "bare")


def _make_database(server: URL, name: str) -> URL:
    _run(server, f"CREATE DATABASE {name}")
    return server.set(database=name)


def _make_tables(where: URL) -> None:
    store = open_store(where)
    with store.writing() as session:
        shops.save(session, _FIRST_SHOP)
    store.close()


def _run(where: URL, *statements: str) -> None:
    engine = create_engine(where, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))


_ALONE = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)

_WITHOUT_TRIGGERS = "SET session_replication_role = replica"
"""The trail refuses to be emptied."""


def _forget_rows(where: URL) -> None:
    names = ", ".join(table for table in Base.metadata.tables)
    restored = f"UPDATE alembic_version SET version_num = '{HEAD}'"
    _run(where, _ALONE, _WITHOUT_TRIGGERS, f"TRUNCATE {names} RESTART IDENTITY", restored)
    _make_tables(where)


def _forget_tables(where: URL) -> None:
    _run(where, _ALONE, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public")


@pytest.fixture(params=BOTH)
def backend(request: pytest.FixtureRequest) -> str:
    """The name of the database the test runs on."""
    return request.param


@pytest.fixture
def empty_url(backend: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[URL]:
    """The address of a database with nothing in it."""
    if backend == "sqlite":
        yield sqlite_url(tmp_path / "desk.db")
        return
    where: URL = request.getfixturevalue("postgres_bare")
    yield where
    _forget_tables(where)


@pytest.fixture
def url(backend: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[URL]:
    """The address of a database with all tables and one shop."""
    if backend == "sqlite":
        yield sqlite_url(Path(shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "desk.db")))
        return
    where: URL = request.getfixturevalue("postgres_tables")
    yield where
    _forget_rows(where)


@pytest.fixture
def store(url: URL) -> Iterator[Store]:
    """A store with one shop and no cases."""
    store = open_store(url)
    yield store
    store.close()


@pytest.fixture
def engine(empty_url: URL) -> Iterator[Engine]:
    """An engine on a database with nothing in it."""
    engine = make_engine(empty_url)
    yield engine
    engine.dispose()

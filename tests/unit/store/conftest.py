"""Each test of the store runs on a SQLite file and on a real PostgreSQL."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine, create_engine, text

from models.domain.book import Shop
from models.store import shops
from models.store.engine import make_engine, sqlite_url
from models.store.store import Store, open_store
from tests.unit.store import postgres

BOTH = ("sqlite", "postgresql")
_TEMPLATE = "migrated"
_names = itertools.count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[URL]:
    """A PostgreSQL server."""
    with postgres.running() as url:
        yield url


@pytest.fixture(scope="session")
def admin(server: URL) -> Iterator[Engine]:
    """For making and dropping databases."""
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    yield engine
    engine.dispose()


def _run(admin: Engine, statement: str) -> None:
    with admin.connect() as connection:
        connection.execute(text(statement))


@pytest.fixture(scope="session")
def postgres_template(server: URL, admin: Engine) -> str:
    """A database with all tables and one shop, to copy from."""
    _run(admin, f"CREATE DATABASE {_TEMPLATE}")
    _fill_template(server.set(database=_TEMPLATE))
    return _TEMPLATE


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables and one shop, to copy from."""
    path = tmp_path_factory.mktemp("template") / "desk.db"
    _fill_template(sqlite_url(path))
    return path


def _fill_template(where: URL) -> None:
    store = open_store(where)
    with store.writing() as session:
        shops.add(session, Shop(id=1, name="本店"))
    store.close()


@pytest.fixture(params=BOTH)
def backend(request: pytest.FixtureRequest) -> str:
    """The name of the database the test runs on."""
    return request.param


@pytest.fixture
def empty_url(backend: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[URL]:
    """The address of a database with nothing in it."""
    if backend == "sqlite":
        yield sqlite_url(tmp_path / "desk.db")
    else:
        yield from _database(request, template="template1")


@pytest.fixture
def url(backend: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[URL]:
    """The address of a database with all tables and one shop."""
    if backend == "sqlite":
        copy = shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "desk.db")
        yield sqlite_url(Path(copy))
    else:
        yield from _database(request, template=request.getfixturevalue("postgres_template"))


def _database(request: pytest.FixtureRequest, template: str) -> Iterator[URL]:
    admin: Engine = request.getfixturevalue("admin")
    server: URL = request.getfixturevalue("server")
    name = f"test_{next(_names)}"
    _run(admin, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield server.set(database=name)
    _run(admin, f"DROP DATABASE {name} WITH (FORCE)")


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

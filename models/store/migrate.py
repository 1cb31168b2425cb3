"""Bringing a database to the version of this program, inside the program.

Alembic costs half a second to import, so it is touched only when there is work, and SQLAlchemy with it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.trouble import Trouble, TroubleError
from models.store.backup import back_up
from models.store.file_reader import FileReader

if TYPE_CHECKING:
    from sqlalchemy import Engine

STEPS: tuple[str, ...] = ("0001", "0002", "0003", "0004", "0005", "0006")
"""The steps in migrations/versions, oldest first. A test holds the two together."""
HEAD = STEPS[-1]

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(engine: Engine) -> None:
    """Bring the database to HEAD, after a backup. Raises TroubleError when it is newer than this program."""
    from models.store.engine import is_sqlite

    found = version(engine)
    if found == HEAD:
        return
    if found is not None and found not in STEPS:
        raise newer(found)
    if found is not None and is_sqlite(engine):
        _back_up_before(engine, found)
    upgrade(engine, HEAD)


def newer(found: str) -> TroubleError:
    """What is raised for data of a step that this program does not know."""
    source = QT_TRANSLATE_NOOP(
        "models",
        "This data was written by a newer version of the program (data version {version}). "
        "Install that version again, or start with another data folder. Nothing was changed.",
    )
    return TroubleError(Trouble.NEWER, Text(source, {"version": found}))


def version(engine: Engine) -> str | None:
    """The step the database is at; `None` for an empty one."""
    from sqlalchemy import inspect, text

    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def is_current(reader: FileReader) -> bool:
    """Whether a file is at HEAD; asked without SQLAlchemy."""
    if not reader.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"):
        return False
    return reader.rows("SELECT version_num FROM alembic_version") == [(HEAD,)]


def upgrade(engine: Engine, to: str) -> None:
    """Run the steps up to `to`."""
    _run(engine, "upgrade", to)


def downgrade(engine: Engine, to: str) -> None:
    """Run the steps back to `to` ("base" for an empty database). For tests and rescue."""
    _run(engine, "downgrade", to)


def _run(engine: Engine, command_name: str, to: str) -> None:
    from alembic import command
    from alembic.config import Config

    from models.store.engine import is_sqlite, rebuilding

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    with engine.connect().execution_options(writing=True) as connection, rebuilding(connection), connection.begin():
        config.attributes["connection"] = connection
        getattr(command, command_name)(config, to)
        if is_sqlite(engine) and connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise RuntimeError(f"{command_name} to {to} leaves rows that refer to nothing")


def _back_up_before(engine: Engine, found: str) -> None:
    database = Path(str(engine.url.database))
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    back_up(database, database.parent / "backups" / f"before-{HEAD}-from-{found}-{stamp}.db")

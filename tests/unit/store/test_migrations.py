"""The steps of the database: that they lead to the models, lose nothing, and never touch what they do not know."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    URL,
    BigInteger,
    Boolean,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    func,
    insert,
    inspect,
    select,
    text,
)
from sqlalchemy.orm import Session
from sqlalchemy.types import JSON

from models.domain.errors import UserError
from models.store import migrate, trail
from models.store.engine import sqlite_url
from models.store.store import open_store
from models.store.tables import Base
from tests.factory import make_case
from tests.unit.store.helpers import decide, put

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    return ScriptDirectory.from_config(config)


def steps() -> list[str]:
    """All revisions, the first one first."""
    return [script.revision for script in reversed(list(scripts().walk_revisions()))]


def table_names(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names()) - {"alembic_version"}


def reflected(engine: Engine) -> list[Table]:
    """The tables as they are in the database now, the ones that others refer to first."""
    metadata = MetaData()
    metadata.reflect(engine)
    return [table for table in metadata.sorted_tables if table.name != "alembic_version"]


def some_value(column: Any) -> Any:
    kinds = ((Boolean, True), (BigInteger, 1_795_000_000_000), (Integer, 1), (JSON, {"a": ["值"]}), (String, "x"))
    return next(value for kind, value in kinds if isinstance(column.type, kind))


def put_a_row_everywhere(engine: Engine) -> None:
    with engine.begin() as connection:
        for table in reflected(engine):
            if connection.scalar(select(func.count()).select_from(table)) == 0:
                connection.execute(insert(table), {column.name: some_value(column) for column in table.columns})


def rows(engine: Engine) -> dict[str, int | None]:
    with engine.connect() as connection:
        return {t.name: connection.scalar(select(func.count()).select_from(t)) for t in reflected(engine)}


def test_head_is_the_newest_step_and_all_steps_are_known() -> None:
    assert scripts().get_heads() == [migrate.HEAD]
    assert tuple(steps()) == migrate.STEPS


def test_a_migrated_database_is_what_the_models_say(engine: Engine) -> None:
    migrate.migrate(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_a_migrated_database_has_the_index_that_keeps_decisions_apart(engine: Engine) -> None:
    migrate.migrate(engine)  # compare_metadata does not look at the condition of a partial index
    (index,) = (one for one in inspect(engine).get_indexes("attempts") if one["name"] == "uq_attempts_open")
    assert index["unique"]
    assert index["column_names"] == ["case_id", "lane"]
    where = str(index["dialect_options"][f"{engine.dialect.name}_where"])
    assert "state" in where
    assert "'to_do'" in where


def test_each_step_up_and_down_with_data_in_every_table(engine: Engine) -> None:
    before: list[set[str]] = [set()]
    for number, step in enumerate(steps()):
        migrate.upgrade(engine, step)
        assert migrate.version(engine) == step
        before.append(table_names(engine))
        put_a_row_everywhere(engine)
        assert set(rows(engine).values()) == {1}

        migrate.downgrade(engine, steps()[number - 1] if number else "base")
        assert table_names(engine) == before[number]
        assert set(rows(engine).values()) <= {1}

        migrate.upgrade(engine, step)
        assert table_names(engine) == before[number + 1]
        put_a_row_everywhere(engine)
    assert before[-1] == set(Base.metadata.tables)


def test_decisions_from_before_the_trail_are_in_it(engine: Engine) -> None:
    migrate.upgrade(engine, "0002")
    put_a_row_everywhere(engine)
    with engine.begin() as connection:
        (attempts,) = (table for table in reflected(engine) if table.name == "attempts")
        row = connection.execute(select(attempts)).mappings().one()
        for number, state in ((2, "to_do"), (3, "confirmed")):
            connection.execute(
                insert(attempts), {**row, "id": number, "key": f"{number}", "state": state, "by": "小王"}
            )
    migrate.migrate(engine)
    with Session(engine) as session:
        assert trail.broken(session) is None
        assert trail.stray(session) is None
        found = [(record.number, record.step) for record in trail.records(session, "x")]
    assert [(number, step.attempt_id, step.what, step.became) for number, step in found] == [
        (1, 1, "", "x"),
        (2, 2, "", "to_do"),
        (3, 3, "", "confirmed"),
    ]


def test_a_migrated_database_is_left_alone(engine: Engine) -> None:
    migrate.migrate(engine)
    put_a_row_everywhere(engine)
    migrate.migrate(engine)
    assert set(rows(engine).values()) == {1}


def test_a_newer_database_is_refused_and_unchanged(url: URL, backend: str) -> None:
    with closing(open_store(url)) as store, store.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = Path(str(url.database)).read_bytes() if backend == "sqlite" else None
    with pytest.raises(UserError, match=r"newer version of the program.*9999.*Nothing was changed"):
        open_store(url)
    if backend == "sqlite":
        assert Path(str(url.database)).read_bytes() == before
        assert [path.name for path in Path(str(url.database)).parent.iterdir()] == ["desk.db"]


# A step of the future, to see that a database in use comes through one.

PRESENT = migrate.HEAD

_NEXT_STEP = """
import sqlalchemy as sa
from alembic import op

revision = "0099"
down_revision = "{head}"


def upgrade():
    with op.batch_alter_table("cases", recreate="{recreate}") as batch:
        batch.add_column(sa.Column("probe", sa.Text(), nullable=True))
    {fault}


def downgrade():
    with op.batch_alter_table("cases", recreate="{recreate}") as batch:
        batch.drop_column("probe")
"""


class Future:
    """Makes this program one step newer."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self._monkeypatch = monkeypatch
        self._scripts = folder / "migrations"

    def come(self, fault: str = "pass", recreate: str = "always") -> None:
        shutil.copytree(migrate.SCRIPTS, self._scripts, ignore=shutil.ignore_patterns("__pycache__"))
        step = _NEXT_STEP.format(head=migrate.HEAD, recreate=recreate, fault=fault)
        (self._scripts / "versions" / "m0099_probe.py").write_text(step)
        self._monkeypatch.setattr(migrate, "SCRIPTS", self._scripts)
        self._monkeypatch.setattr(migrate, "STEPS", (*migrate.STEPS, "0099"))
        self._monkeypatch.setattr(migrate, "HEAD", "0099")


@pytest.fixture
def future(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Future:
    """The next version of this program, when it is told to come."""
    return Future(monkeypatch, tmp_path_factory.mktemp("future"))


def test_rebuilding_a_table_loses_nothing_that_hangs_on_it(engine: Engine, future: Future, backend: str) -> None:
    migrate.migrate(engine)
    put_a_row_everywhere(engine)
    future.come(recreate="always" if backend == "sqlite" else "auto")
    migrate.migrate(engine)
    assert migrate.version(engine) == "0099"
    assert set(rows(engine).values()) == {1}
    migrate.downgrade(engine, PRESENT)
    assert set(rows(engine).values()) == {1}
    if backend == "sqlite":
        with engine.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_a_step_that_fails_leaves_the_database_as_it_was(engine: Engine, future: Future) -> None:
    migrate.migrate(engine)
    put_a_row_everywhere(engine)
    before = table_names(engine), rows(engine)
    future.come(fault='raise RuntimeError("power cut")', recreate="auto")
    with pytest.raises(RuntimeError, match="power cut"):
        migrate.migrate(engine)
    assert (table_names(engine), rows(engine)) == before
    assert "probe" not in {column["name"] for column in inspect(engine).get_columns("cases")}
    assert migrate.version(engine) != "0099"


@pytest.fixture
def loose_umask() -> Iterator[None]:
    """Files are open to others unless somebody closes them."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def live_profile(folder: Path) -> sqlite3.Connection:
    """A profile in use: its newest 500 rows stand in the write-ahead log alone, held there by the connection."""
    path = folder / "desk.db"
    with closing(open_store(path)) as store:
        with store.writing() as session:
            session.execute(text("INSERT INTO shops (id, name, kind, colour) VALUES (1, '本店', 'hand', '')"))
        case = make_case()
        put(store, [case])
        decide(store, case)
    live = sqlite3.connect(path)
    live.execute("PRAGMA wal_autocheckpoint = 0")
    with live:
        live.executemany("INSERT INTO settings (key, value) VALUES (?, '1')", [(f"k{n}",) for n in range(500)])
    assert (folder / "desk.db-wal").stat().st_size > 0
    assert path.read_bytes().count(b"k499") == 0
    return live


@pytest.fixture
def migrated_live(tmp_path: Path, future: Future, loose_umask: None) -> Iterator[Path]:
    """The backup that was made when a profile in use was migrated."""
    live = live_profile(tmp_path)
    future.come()
    open_store(tmp_path / "desk.db").close()
    (backup,) = (tmp_path / "backups").iterdir()
    yield backup
    live.close()


def test_a_backup_of_a_live_database_is_whole(migrated_live: Path) -> None:
    with closing(sqlite3.connect(migrated_live)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert copy.execute("SELECT count(*) FROM settings").fetchone() == (500,)
        assert copy.execute("SELECT count(*) FROM attempts").fetchone() == (1,)
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == (PRESENT,)


def test_the_live_database_is_migrated_with_all_its_rows(migrated_live: Path) -> None:
    with closing(sqlite3.connect(migrated_live.parent.parent / "desk.db")) as live:
        assert live.execute("SELECT count(*) FROM settings").fetchone() == (500,)
        assert live.execute("SELECT count(probe), count(*) FROM cases").fetchone() == (0, 1)


def test_a_backup_says_what_it_is(migrated_live: Path) -> None:
    assert migrated_live.name.startswith(f"before-0099-from-{PRESENT}-2")
    assert migrated_live.suffix == ".db"


@POSIX
def test_a_backup_is_for_its_owner_alone(migrated_live: Path) -> None:
    assert migrated_live.stat().st_mode & 0o777 == 0o600
    assert migrated_live.parent.stat().st_mode & 0o777 == 0o700


def test_a_backup_can_be_opened_by_this_version(migrated_live: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rescued = migrated_live.with_name("rescued.db")
    shutil.copy(migrated_live, rescued)  # a backup is closed, so that copying it is safe
    monkeypatch.undo()
    with closing(open_store(rescued)) as store, store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM settings")) == 500


def test_a_backup_is_made_over_what_an_interrupted_one_left(tmp_path: Path) -> None:
    from models.store.backup import back_up

    live_profile(tmp_path).close()
    (tmp_path / "copy.part").write_bytes(b"half a page")
    back_up(tmp_path / "desk.db", tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT count(*) FROM settings").fetchone() == (500,)
    assert not (tmp_path / "copy.part").exists()


def test_no_backup_is_made_of_nothing(tmp_path: Path) -> None:
    open_store(tmp_path / "desk.db").close()
    open_store(sqlite_url(tmp_path / "desk.db")).close()
    assert [path.name for path in tmp_path.iterdir()] == ["desk.db"]

"""Damage, a full disk, a read-only profile, a locked one: a sentence, a way on, and nothing lost behind a backup."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from models.desk import backups, queues
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.ledger import outbox
from models.desk.safety import restoring
from models.desk.vaults import MemoryVault
from models.domain.clock import FixedClock
from models.domain.errors import UserError
from models.domain.trouble import Trouble, TroubleError
from models.store import engine, file_reader
from models.store.store import Store
from tests.e2e import damage_drill
from tests.e2e.small_disk import SmallDisk, small_disk
from tests.e2e.whole_program import run
from tests.factory import NOW, make_case
from tests.unit.desk.helpers import decide, take

pytestmark = pytest.mark.slow


def test_thirty_damages_a_cut_file_and_an_empty_one() -> None:
    """The small form; `python -m tests.e2e.damage_drill` is the large one."""
    trials = {"one place": 30, "thirty places": 3, "cut": 6, "emptied": 1, "zeroes": 1}
    figures = damage_drill.drill(60, trials)
    assert sum(figures["one place"].values()) == 30
    assert figures["emptied"] == {"told at the start: gone": 1}
    for kind in ("thirty places", "cut", "zeroes"):
        assert all(how.startswith("told") for how in figures[kind]), figures
    assert sum(n for how, n in figures["one place"].items() if how.startswith("told")) > 10, figures


@pytest.fixture(scope="module")
def master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return damage_drill.profile(tmp_path_factory.mktemp("master") / "profile", 20)


@pytest.fixture
def folder(master: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(master, tmp_path / "profile"))


@pytest.mark.parametrize(
    "kind", ["cut", *(pytest.param(kind, marks=pytest.mark.slow) for kind in ("zeroes", "emptied", "thirty places"))]
)
def test_the_program_itself_says_one_sentence_and_puts_the_backup_back(folder: Path, kind: str) -> None:
    damage_drill.KINDS[kind](random.Random(1), folder / "desk.db")
    done = run("queues", "--data-dir", folder)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1), done.stderr
    assert "Restore a backup" in done.stderr
    assert "Traceback" not in done.stderr
    (backup,) = backups.listed(folder)
    done = run("backup", "restore", backup.name, "--data-dir", folder)
    assert (done.returncode, done.stderr) == (0, "")
    opened(folder).close()


def test_a_bug_behind_which_there_is_damage_is_told_as_damage(folder: Path) -> None:
    """A setting that is no JSON any more, in a page that SQLite cannot find anything wrong with, and one it can."""
    with closing(sqlite3.connect(folder / "desk.db")) as behind, behind:
        behind.execute("INSERT OR REPLACE INTO settings (key, value) VALUES ('clock_offset_seconds', '{{')")
    done = run("queues", "--data-dir", folder)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "The program made a mistake (JSONDecodeError)" in done.stderr
    log = (folder / "logs" / "desk.log").read_text("utf-8")
    assert "Traceback" in log
    with closing(sqlite3.connect(folder / "desk.db")) as behind, behind:
        behind.execute("DROP TRIGGER trail_unchanged")
        behind.execute("UPDATE trail SET by = 'x' WHERE id = 1")
    done = run("queues", "--data-dir", folder)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "not what was written" in done.stderr


# the disk


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk", megabytes=6) as mounted:
        yield mounted


def opened(folder: Path) -> Desk:
    return open_desk(folder, FixedClock(NOW), MemoryVault())


def test_a_disk_that_fills_while_one_works(disk: SmallDisk) -> None:
    desk = opened(disk.place / "profile")
    try:
        case = make_case()
        take(desk, [case, *(make_case() for _ in range(30))])
        disk.fill()
        with pytest.raises(TroubleError, match=r"The disk is full\. Nothing was changed") as caught:
            decide(desk, case)
        assert caught.value.trouble is Trouble.FULL
        assert outbox.outbox(desk) == []
        with pytest.raises(UserError, match=r"Today's backup could not be made: There is no room"):
            backups.back_up_today(desk)
        assert list((desk.folder / "backups").glob("*")) == []
        assert queues.counts(desk)["unshipped_review"].count == 31  # looking goes on
        disk.make_room()
        decide(desk, case)
        assert backups.back_up_today(desk) is not None
        assert len(outbox.outbox(desk)) == 1
    finally:
        desk.close()


def test_a_copy_for_which_the_room_runs_out_half_way(disk: SmallDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = opened(disk.place / "profile")
    try:
        take(desk, [make_case() for _ in range(30)])
        disk.fill()
        monkeypatch.setattr("models.store.backup._see_to_room", lambda *_: None)  # there was room a moment ago
        with pytest.raises(UserError, match=r"could not be made: The disk is full"):
            backups.back_up_today(desk)
        assert list((desk.folder / "backups").glob("*")) == []
    finally:
        disk.make_room()
        desk.close()


def test_a_start_on_a_full_disk(disk: SmallDisk, folder: Path) -> None:
    profile = Path(shutil.copytree(folder, disk.place / "profile"))
    disk.fill()
    done = run("act", _first(folder), "refund", "--data-dir", profile)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1), done.stderr
    assert "disk" in done.stderr
    disk.make_room()
    desk = opened(profile)
    assert len(outbox.outbox(desk)) == 3  # nothing came of it
    desk.close()


def test_a_new_profile_on_a_full_disk(disk: SmallDisk) -> None:
    disk.fill()
    done = run("queues", "--data-dir", disk.place / "profile")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "full" in done.stderr
    disk.make_room()
    opened(disk.place / "profile").close()


def test_a_restore_on_a_full_disk_changes_nothing(disk: SmallDisk, folder: Path) -> None:
    profile = Path(shutil.copytree(folder, disk.place / "profile"))
    before = (profile / "desk.db").read_bytes()
    disk.fill()
    with pytest.raises(TroubleError) as caught:
        restoring.restore(profile, "")
    assert caught.value.trouble is Trouble.FULL
    disk.make_room()
    assert (profile / "desk.db").read_bytes() == before
    assert not (profile / "desk.db.restoring").exists()
    restoring.restore(profile, "")


def test_a_profile_that_is_read_only(disk: SmallDisk, folder: Path) -> None:
    profile = Path(shutil.copytree(folder, disk.place / "profile"))
    disk.mount_again("ro")
    done = run("queues", "--data-dir", profile)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "nothing may be written there" in done.stderr
    listed = run("backup", "list", "--check", "--data-dir", profile)
    assert (listed.returncode, listed.stderr) == (0, "")  # a copy can be looked at where nothing can be written
    assert "whole: True" in listed.stdout
    disk.mount_again("rw")
    opened(profile).close()


def test_data_that_may_only_be_read_while_one_works(folder: Path) -> None:
    store = Store(engine.make_engine(f"sqlite:///file:{folder}/desk.db?mode=ro&uri=true"))
    with pytest.raises(TroubleError, match=r"read-only\. Nothing was changed") as caught, store.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM cases")
    assert caught.value.trouble is Trouble.READ_ONLY
    store.close()


def test_data_that_another_program_keeps_locked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_reader, "BUSY_SECONDS", 0.2)
    with closing(sqlite3.connect(folder / "desk.db")) as greedy:
        greedy.execute("PRAGMA locking_mode = EXCLUSIVE")
        greedy.execute("BEGIN EXCLUSIVE")
        with pytest.raises(TroubleError, match="Another program is writing") as caught:
            opened(folder)
        assert caught.value.trouble is Trouble.LOCKED
    opened(folder).close()


def test_a_writer_that_waits_too_long(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_reader, "BUSY_SECONDS", 0.2)
    desk = opened(folder)
    with closing(sqlite3.connect(folder / "desk.db", isolation_level=None)) as slow:
        slow.execute("BEGIN IMMEDIATE")
        with pytest.raises(TroubleError) as caught:
            take(desk, [make_case()])
        assert caught.value.trouble is Trouble.LOCKED
    desk.close()


def test_data_of_a_newer_program(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "desk.db")) as newer, newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (folder / "desk.db").read_bytes()
    with pytest.raises(TroubleError, match="newer version") as caught:
        opened(folder)
    assert caught.value.trouble is Trouble.NEWER
    assert (folder / "desk.db").read_bytes() == before


def _first(folder: Path) -> str:
    with closing(sqlite3.connect(f"{(folder / 'desk.db').as_uri()}?mode=ro", uri=True)) as there:
        query = "SELECT aftersale_id FROM cases WHERE id NOT IN (SELECT case_id FROM attempts) ORDER BY id LIMIT 1"
        return str(there.execute(query).fetchone()[0])

"""A backup put back: what was there is kept, a program killed half-way loses nothing, and the ledger asks."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from models.desk import backups
from models.desk.bootstrap import open_desk
from models.desk.choices.keeping import keep
from models.desk.choices.register import BACKUP_ASKED, BACKUP_DAYS
from models.desk.desk import Desk
from models.desk.ledger import recovery
from models.desk.safety import aftermath, at_work, putting_back, restoring
from models.desk.vaults import MemoryVault
from models.domain.attempt import AttemptState, Why
from models.domain.backup import Backup
from models.domain.cancel import CancelToken
from models.domain.clock import FixedClock
from models.domain.errors import CancelledError, UserError
from models.domain.trouble import Trouble, TroubleError
from tests.factory import NOW, make_case
from tests.unit.desk.helpers import attempt, decide, take

ROOT = Path(__file__).parents[4]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def opened(folder: Path) -> Desk:
    return open_desk(folder, FixedClock(NOW), MemoryVault())


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed profile: one decision, a backup, another decision."""
    folder = tmp_path_factory.mktemp("prepared") / "profile"
    desk = opened(folder)
    cases = [make_case(), make_case()]
    take(desk, cases)
    decide(desk, cases[0])
    backups.make(desk)
    decide(desk, cases[1], by="小李")
    desk.close()
    return folder


@pytest.fixture
def backup(prepared: Path, folder: Path) -> Backup:
    """Of a desk with one decision, which has made another since."""
    shutil.copytree(prepared, folder)  # it is closed, so that copying is safe
    return backups.listed(folder)[0]


def decisions(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return int(connection.execute("SELECT count(*) FROM attempts").fetchone()[0])


def test_the_desk_stands_as_it_did_and_what_was_there_is_kept(folder: Path, backup: Backup) -> None:
    done = restoring.restore(folder, backup.name)
    assert decisions(done.aside / "desk.db") == 2
    desk = opened(folder)
    found = aftermath.aftermath(desk)
    assert found is not None
    assert (found.backup, found.complete, found.aside) == (backup.name, True, done.aside)
    assert [(one.by, one.state, one.state_now) for one in found.lost] == [("小李", AttemptState.TO_DO, None)]
    assert decisions(folder / "desk.db") == 1
    aftermath.heard(desk)
    assert aftermath.aftermath(desk) is None
    desk.close()
    assert backup.file.exists()


def test_the_newest_is_taken_unless_one_is_named(folder: Path, backup: Backup) -> None:
    assert restoring.restore(folder, "").backup.name == backup.name
    with pytest.raises(UserError, match=r"no backup “\.\./desk\.db”"):
        restoring.restore(folder, "../desk.db")


def test_nothing_is_put_back_while_a_program_has_the_desk_open(folder: Path, backup: Backup) -> None:
    desk = opened(folder)
    with pytest.raises(TroubleError, match=r"Another program has this data open \(1\)") as caught:
        restoring.restore(folder, backup.name)
    assert caught.value.trouble is Trouble.LOCKED
    with pytest.raises(TroubleError):
        restoring.start_empty(folder)
    desk.close()
    assert decisions(folder / "desk.db") == 2
    assert not (folder / "kept-aside").exists()


def test_a_damaged_backup_is_refused_and_nothing_changes(folder: Path, backup: Backup) -> None:
    whole = backup.file.read_bytes()
    backup.file.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match="damaged itself"):
        restoring.restore(folder, backup.name)
    assert decisions(folder / "desk.db") == 2
    (listed,) = backups.listed(folder)
    with pytest.raises(TroubleError):
        backups.check(listed)


def test_a_backup_of_a_newer_program_is_refused(folder: Path, backup: Backup) -> None:
    with closing(sqlite3.connect(backup.file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(TroubleError) as caught:
        restoring.restore(folder, backup.name)
    assert caught.value.trouble is Trouble.NEWER


def test_it_can_be_stopped_before_anything_changed(folder: Path, backup: Backup) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        restoring.restore(folder, backup.name, cancel=token)
    assert sorted(path.name for path in folder.glob("desk.db*")) == ["desk.db"]


@pytest.mark.parametrize("with_log", [True, False])
def test_killed_at_any_step_it_is_all_old_or_all_new(
    folder: Path, backup: Backup, with_log: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every change of a name is a step; the program dies before each of them in turn."""
    if with_log:  # as a desk that was killed leaves it: half of the data stands in the log alone
        (folder / "desk.db-wal").write_bytes(b"frames of the old data")
        (folder / "desk.db-shm").write_bytes(b"x")
    before = {path.name: path.read_bytes() for path in folder.glob("desk.db*")}
    steps = 0
    while True:
        steps += 1
        _die_before_step(monkeypatch, steps)
        try:
            restoring.restore(folder, backup.name)
            died = False
        except Killed:
            died = True
        monkeypatch.undo()
        if not died:
            break
        assert putting_back.finish_left_over(folder)
        asides = list((folder / "kept-aside").glob("*"))
        if asides:  # it had been written down: all of the old is aside, the new is in place
            (aside,) = asides
            assert {path.name: path.read_bytes() for path in aside.iterdir()} == before
            assert (folder / "desk.db").read_bytes() == backup.file.read_bytes()
            assert [path.name for path in folder.glob("desk.db*")] == ["desk.db"]
            _put_back(folder, aside)
        else:
            assert {path.name: path.read_bytes() for path in folder.glob("desk.db*")} == before
    assert steps > (6 if with_log else 4)


class Killed(BaseException):
    """Passes every handler of errors, as death does."""


def _die_before_step(monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    count = iter(range(1, 100))
    for name in ("replace", "rename"):
        real = getattr(Path, name)

        def changed(path: Path, target: Path, real=real) -> Path:
            if next(count) >= step:
                raise Killed
            return real(path, target)

        monkeypatch.setattr(Path, name, changed)


def _put_back(folder: Path, aside: Path) -> None:
    for path in list(aside.iterdir()):
        path.replace(folder / path.name)
    aside.rmdir()


def test_who_opens_the_folder_finishes_it(folder: Path, backup: Backup, monkeypatch: pytest.MonkeyPatch) -> None:
    _die_before_step(monkeypatch, 2)
    with pytest.raises(Killed):
        restoring.restore(folder, backup.name)
    monkeypatch.undo()
    desk = opened(folder)
    assert aftermath.aftermath(desk) is not None
    desk.close()
    assert decisions(folder / "desk.db") == 1


def test_nobody_opens_the_folder_while_something_is_put_back(folder: Path, backup: Backup) -> None:
    (folder / putting_back.COMING).write_bytes(b"half of it")
    code = (
        "import sys; from pathlib import Path; from models.desk.file_lock import FileLock\n"
        "assert FileLock(Path(sys.argv[1])).take(); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(folder / putting_back.LOCK)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(TroubleError, match="restoring a backup") as caught:
            opened(folder)
        other.communicate()
    assert caught.value.trouble is Trouble.LOCKED
    opened(folder).close()
    assert not (folder / putting_back.COMING).exists()


def test_begun_empty_the_old_file_is_kept_byte_by_byte(folder: Path, backup: Backup) -> None:
    damaged = b"\xff" * 5_000
    (folder / "desk.db").write_bytes(damaged)
    with pytest.raises(TroubleError) as caught:
        opened(folder)
    assert caught.value.trouble is Trouble.DAMAGED
    aside = restoring.start_empty(folder)
    assert (aside / "desk.db").read_bytes() == damaged
    desk = opened(folder)
    assert backups.listed(folder)[0].name == backup.name
    desk.close()
    assert decisions(folder / "desk.db") == 0


@pytest.mark.parametrize("how", ["emptied", "away"])
def test_a_file_that_is_gone_is_not_taken_for_a_new_profile(folder: Path, backup: Backup, how: str) -> None:
    if how == "away":
        (folder / "desk.db").unlink()
    else:
        (folder / "desk.db").write_bytes(b"")
    with pytest.raises(TroubleError) as caught:
        opened(folder)
    assert caught.value.trouble is Trouble.GONE
    restoring.restore(folder, "")
    opened(folder).close()
    assert decisions(folder / "desk.db") == 1


def test_what_was_under_way_then_is_taken_over_as_after_a_crash(folder: Path) -> None:
    desk = opened(folder)
    case, other = make_case(), make_case()
    take(desk, [case, other])
    sending, holding = decide(desk, case), decide(desk, other)
    with closing(sqlite3.connect(folder / "desk.db")) as behind, behind:
        update = "UPDATE attempts SET state = ?, run = ? WHERE id = ?"
        behind.execute(update, ("sending", desk.runs.me, sending.id))
        behind.execute(update, ("holding", desk.runs.me, holding.id))
    made = backups.make(desk)
    with closing(sqlite3.connect(folder / "desk.db")) as behind, behind:
        behind.execute("UPDATE attempts SET state = 'done'")
    desk.close()
    restoring.restore(folder, made.name)
    desk = opened(folder)
    assert sorted(recovery.recover(desk)) == [sending.id, holding.id]
    assert attempt(desk, sending.id).state is AttemptState.IN_DOUBT
    assert (attempt(desk, holding.id).state, attempt(desk, holding.id).why) == (AttemptState.DRAFT, Why.RESTART)
    found = aftermath.aftermath(desk)
    assert found is not None
    assert {(one.state, one.state_now) for one in found.lost} == {
        (AttemptState.DONE, AttemptState.IN_DOUBT),
        (AttemptState.DONE, AttemptState.DRAFT),
    }
    desk.close()


def test_of_a_damaged_file_what_can_be_read_is_told(folder: Path, backup: Backup) -> None:
    (folder / "desk.db").write_bytes(b"SQLite format 3\0" + b"\xff" * 8_000)
    restoring.restore(folder, backup.name)
    desk = opened(folder)
    found = aftermath.aftermath(desk)
    assert found is not None
    assert (found.lost, found.complete) == ((), False)
    desk.close()


def test_a_run_that_was_killed_is_known_by_its_log(folder: Path, backup: Backup) -> None:
    assert not at_work.ended_badly(folder)
    code = (
        "import os, sys; from pathlib import Path; from models.desk.bootstrap import open_desk\n"
        "from models.desk import settings\n"
        "desk = open_desk(Path(sys.argv[1])); settings.put(desk, 'a', 1); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], cwd=ROOT, check=False, timeout=60)
    assert at_work.ended_badly(folder)
    desk = opened(folder)
    assert not at_work.ended_badly(folder)  # it is at work
    desk.close()
    assert not at_work.ended_badly(folder)


def test_the_copies_of_each_origin_are_kept_up_to_their_number(desk: Desk, clock: FixedClock) -> None:
    keep(desk, BACKUP_DAYS, 2)
    keep(desk, BACKUP_ASKED, 1)
    for _ in range(4):
        clock.move(timedelta(days=1))
        backups.back_up_today(desk)
        backups.make(desk)
    names = [one.name for one in backups.listed(desk.folder)]
    assert (sum(name.startswith("day-") for name in names), sum(name.startswith("asked-") for name in names)) == (2, 1)
    assert f"day-{clock.now():%Y-%m-%d}.db" in names

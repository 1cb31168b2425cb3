"""kill -9 while a backup is made, while the data changes its version, and while a backup is put back."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from models.desk import backups
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.safety import restoring
from models.desk.vaults import MemoryVault
from models.domain.clock import FixedClock
from models.store.engine import make_engine, sqlite_url
from models.store.inspecting import check
from models.store.migrate import HEAD, STEPS, downgrade, version
from tests.e2e.damage_drill import profile, rows
from tests.factory import NOW

pytestmark = [
    pytest.mark.slow,  # each kill starts the program anew
    pytest.mark.skipif(sys.platform == "win32", reason="no signals there"),
]
ROOT = Path(__file__).parents[2]
KILLS = 12
CASES = 5_000
SEED = 20261123
STEPS_AT_MOST = 60
"""More files than putting a backup back opens, moves and removes, so that a walk through its steps comes to an end."""
CHILD = """
import os, signal, sys, time
from pathlib import Path
from models.desk import backups
from models.desk.bootstrap import open_desk
from models.desk.safety import restoring
from models.desk.vaults import MemoryVault
import models.store.migrate, models.store.migrations, alembic.command, alembic.config
what, folder, steps = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])


def count(event, values):
    # Told before it happens: killed at step n, the n-th change of a file was not made.
    global steps
    if event in ("open", "os.rename", "os.remove", "os.mkdir") and str(values[0]).startswith(str(folder)):
        steps -= 1
        if steps == 0:
            os.kill(os.getpid(), signal.SIGKILL)


desk = open_desk(folder, vault=MemoryVault()) if what == "backup" else None
print("ready", flush=True)
sys.stdin.readline()
if steps:
    sys.addaudithook(count)
begun = time.monotonic()
if what == "backup":
    backups.make(desk)
elif what == "migrate":
    open_desk(folder, vault=MemoryVault()).close()
else:
    restoring.restore(folder, "")
print(time.monotonic() - begun, flush=True)
"""


@pytest.fixture(scope="module")
def master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return profile(tmp_path_factory.mktemp("master") / "profile", CASES)


def killed(what: str, folder: Path, after: float | None, *, step: int = 0) -> float | None:
    """Start it and kill it so many seconds after it began, or at that step; how long it took if it came through."""
    command = [sys.executable, "-c", CHILD, what, str(folder), str(step)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        child.stdin.write("go\n")
        child.stdin.flush()
        if after is not None:
            time.sleep(after)
            child.kill()
        said, complaints = child.communicate(timeout=120)
        assert "Traceback" not in complaints, complaints
    return float(said) if said else None


def moments(what: str, master: Path, folder: Path) -> list[float]:
    """When to kill: spread over all that it takes when nobody kills it."""
    whole = killed(what, Path(shutil.copytree(master, folder)), None)
    assert whole is not None
    shutil.rmtree(folder)
    dice = random.Random(SEED)
    return [whole * 1.1 * (part + dice.random()) / KILLS for part in range(KILLS)]


def opened(folder: Path) -> Desk:
    return open_desk(folder, FixedClock(NOW), MemoryVault())


def test_a_backup(master: Path, tmp_path: Path) -> None:
    ends: Counter[str] = Counter()
    before = rows(master / "desk.db")
    for number, moment in enumerate(moments("backup", master, tmp_path / "timed")):
        folder = Path(shutil.copytree(master, tmp_path / str(number)))
        killed("backup", folder, moment)
        copies = backups.listed(folder)
        for one in copies:
            check(one.file)  # whatever bears a copy's name is one
        left = any((folder / "backups").glob("*.part"))
        ends["whole" if len(copies) == 2 else "half, and not taken for one" if left else "not begun"] += 1
        assert rows(folder / "desk.db") == before
        desk = opened(folder)
        assert backups.make(desk).contents is not None
        desk.close()
        assert not any((folder / "backups").glob("*.part"))
        shutil.rmtree(folder)
    sys.stdout.write(f"killed while a backup is made: {dict(ends)}\n")
    assert ends["half, and not taken for one"] > 0, ends


def test_a_migration(master: Path, tmp_path: Path) -> None:
    older = Path(shutil.copytree(master, tmp_path / "older"))
    shutil.rmtree(older / "backups")
    engine = make_engine(sqlite_url(older / "desk.db"))
    downgrade(engine, STEPS[-2])
    engine.dispose()
    kept = {table: content for table, content in rows(older / "desk.db").items() if table in ("attempts", "trail")}
    ends: Counter[str] = Counter()
    for number, moment in enumerate(moments("migrate", older, tmp_path / "timed")):
        folder = Path(shutil.copytree(older, tmp_path / str(number)))
        killed("migrate", folder, moment)
        engine = make_engine(sqlite_url(folder / "desk.db"))
        found = version(engine)
        engine.dispose()
        assert found in (STEPS[-2], HEAD)
        copies = backups.listed(folder)
        for one in copies:
            assert check(one.file).version == STEPS[-2]
        assert copies or found == STEPS[-2]  # nothing is changed before there is a copy
        ends[f"at {found}, {'with' if copies else 'without'} a backup"] += 1
        opened(folder).close()
        left = rows(folder / "desk.db")
        assert {table: left[table] for table in kept} == kept
        shutil.rmtree(folder)
    sys.stdout.write(f"killed while the data changes its version: {dict(ends)}\n")
    assert len(ends) > 1, ends


def test_a_restore_at_each_of_its_steps(master: Path, tmp_path: Path) -> None:
    old = rows(master / "desk.db")
    new = rows(backups.listed(master)[0].file)
    ends: Counter[str] = Counter()
    for step in range(1, STEPS_AT_MOST):
        folder = Path(shutil.copytree(master, tmp_path / str(step)))
        through = killed("restore", folder, None, step=step) is not None
        opened(folder).close()
        asides = [aside for aside in (folder / "kept-aside").glob("*") if (aside / "desk.db").exists()]
        if asides:
            assert rows(folder / "desk.db") == new
            assert [rows(aside / "desk.db") for aside in asides] == [old]
        else:
            assert rows(folder / "desk.db") == old
        ends["new in place, old aside" if asides else "as it was"] += 1
        with closing(sqlite3.connect(folder / "desk.db")) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        restoring.restore(folder, "")
        shutil.rmtree(folder)
        if through:
            break
    sys.stdout.write(f"killed while a backup is put back: {dict(ends)}\n")
    assert through
    assert len(ends) == 2, ends
    assert step > 5, "it takes more steps than that"

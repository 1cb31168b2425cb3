"""Who is alive: real programs, killed for real."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import URL, text

from models.desk.runs import FileRuns, PostgresRuns, Runs, open_runs
from models.store.engine import make_engine, sqlite_url
from models.store.store import Store
from tests.unit.store import postgres

ROOT = Path(__file__).parents[4]
CHILD = """
import sys
from pathlib import Path
from models.desk.runs import open_runs
from models.store.engine import make_engine
from models.store.store import Store
runs = open_runs(Store(make_engine(sys.argv[1])), Path(sys.argv[2]))
print(runs.me, flush=True)
sys.stdin.read()
runs.close()
"""
"""A program that announces itself, tells its number, and ends in good order when its input does."""
Open = Callable[[], Runs]


@pytest.fixture(scope="module")
def server() -> Iterator[URL]:
    """A PostgreSQL server."""
    with postgres.running() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    """A database of each kind. Nothing is in it: who is alive stands in none."""
    return sqlite_url(tmp_path / "desk.db") if request.param == "sqlite" else request.getfixturevalue("server")


@pytest.fixture
def opened(url: URL, tmp_path: Path) -> Iterator[Open]:
    """Opens the runs as one more program does."""
    stores: list[tuple[Runs, Store]] = []

    def open_one() -> Runs:
        store = Store(make_engine(url))
        stores.append((open_runs(store, tmp_path), store))
        return stores[-1][0]

    yield open_one
    for runs, store in stores:
        runs.close()
        store.close()


@contextmanager
def program(url: URL, folder: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Another program, and its number."""
    where = url.render_as_string(hide_password=False)
    command = [sys.executable, "-c", CHILD, where, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        try:
            yield child.stdout.readline().strip(), child
        finally:
            child.kill()


def test_each_program_has_a_number_of_its_own(opened: Open) -> None:
    first, second = opened(), opened()
    assert first.me != second.me
    for one in (first, second):
        assert one.alive(first.me)
        assert one.alive(second.me)


def test_nobody_is_alive_that_was_never_there(opened: Open) -> None:
    runs = opened()
    assert not runs.alive("")
    assert not runs.alive("0" * 32)


def test_who_ended_is_dead(opened: Open) -> None:
    first, second = opened(), opened()
    second.close()
    assert not first.alive(second.me)
    assert first.alive(first.me)


def test_who_was_killed_is_dead(opened: Open, url: URL, tmp_path: Path) -> None:
    runs = opened()
    with program(url, tmp_path) as (number, child):
        for _ in range(3):  # looking must not take its lock from it
            assert runs.alive(number)
        child.send_signal(signal.SIGKILL)
        child.wait()
        until_dead(runs, number)
        assert not opened().alive(number)


def until_dead(runs: Runs, number: str) -> None:
    """A server takes a moment to notice that somebody hung up."""
    for _ in range(200):
        if not runs.alive(number):
            return
        time.sleep(0.05)
    raise AssertionError("it lives on")


def test_who_ends_in_good_order_leaves_nothing_behind(opened: Open, url: URL, tmp_path: Path) -> None:
    runs = opened()
    with program(url, tmp_path) as (number, child):
        assert runs.alive(number)
        child.communicate("")
        assert child.returncode == 0
        until_dead(runs, number)
    if isinstance(runs, FileRuns):
        assert [path.stem for path in (tmp_path / "runs").iterdir()] == [runs.me]


def test_two_that_ask_about_the_same_dead_one(opened: Open, url: URL, tmp_path: Path) -> None:
    first, second = opened(), opened()
    with program(url, tmp_path) as (number, child):
        child.kill()
        child.wait()
    until_dead(first, number)
    assert not second.alive(number)
    assert not first.alive(number)


def test_a_file_that_a_dead_program_left_is_cleared_away(tmp_path: Path) -> None:
    runs = FileRuns(tmp_path / "runs")
    with program(sqlite_url(tmp_path / "desk.db"), tmp_path) as (number, child):
        child.kill()
        child.wait()
    assert (tmp_path / "runs" / f"{number}.lock").exists()
    assert not runs.alive(number)
    assert not (tmp_path / "runs" / f"{number}.lock").exists()
    runs.close()


def test_what_killed_programs_left_long_ago_is_swept_away(tmp_path: Path) -> None:
    first = FileRuns(tmp_path / "runs")
    old, young = (tmp_path / "runs" / f"{name}.lock" for name in ("old", "young"))
    for path in (old, young):
        path.touch()
    for path in (old, tmp_path / "runs" / f"{first.me}.lock"):
        os.utime(path, (0, 0))
    second = FileRuns(tmp_path / "runs")
    assert not old.exists()
    assert young.exists(), "its program may be about to lock it"
    assert second.alive(first.me), "it runs, however long"
    first.close()
    second.close()


def test_asking_does_not_keep_a_connection(server: URL) -> None:
    store = Store(make_engine(server))
    runs = PostgresRuns(store.engine)
    for _ in range(30):
        runs.alive("0" * 32)
        runs.alive(runs.me)
    assert store.engine.pool.checkedout() == 1  # type: ignore[attr-defined] # its own, which holds the lock
    runs.close()
    assert store.engine.pool.checkedout() == 0
    store.close()


def test_a_program_whose_server_was_away_comes_back_to_life(server: URL) -> None:
    """Otherwise whatever it decides from then on would be taken from it as that of a dead one."""
    stores = [Store(make_engine(server)) for _ in range(2)]
    mine, theirs = (PostgresRuns(store.engine) for store in stores)
    with stores[1].engine.connect() as connection:
        others = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid = :pid")
        connection.execute(others, {"pid": pid_of(mine)})
    assert not theirs.alive(mine.me)
    mine.stay()
    assert theirs.alive(mine.me)
    for runs, store in zip((mine, theirs), stores, strict=True):
        runs.close()
        store.close()


def test_a_program_whose_lock_was_cleared_away_comes_back_to_life(tmp_path: Path) -> None:
    mine, theirs = (FileRuns(tmp_path / "runs") for _ in range(2))
    (tmp_path / "runs" / f"{mine.me}.lock").unlink()
    assert not theirs.alive(mine.me)
    mine.stay()
    assert theirs.alive(mine.me)
    mine.close()
    theirs.close()


def test_staying_changes_nothing_for_who_is_seen(opened: Open) -> None:
    mine, theirs = opened(), opened()
    for _ in range(3):
        mine.stay()
        assert theirs.alive(mine.me)
    mine.close()
    assert not theirs.alive(mine.me)


def pid_of(runs: PostgresRuns) -> int:
    found = runs._held.scalar(text("SELECT pg_backend_pid()"))
    assert isinstance(found, int)
    return found

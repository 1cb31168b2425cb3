"""Copies that can be trusted: made beside those who write, and never half."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from models.desk.starter import FIRST_SHOP
from models.domain.attempt import AttemptState
from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError
from models.domain.trouble import Trouble, TroubleError
from models.store import backup, inspecting, shops
from models.store.backup import back_up
from models.store.store import Store, open_store
from tests.factory import make_case
from tests.unit.store.helpers import decide, put


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed database with three cases, one of them decided."""
    file = tmp_path_factory.mktemp("prepared") / "desk.db"
    made = open_store(file)
    with made.writing() as session:
        shops.save(session, FIRST_SHOP)
    cases = [make_case() for _ in range(3)]
    put(made, cases)
    decide(made, cases[0], state=AttemptState.DRAFT)
    made.close()
    return file


@pytest.fixture
def store(prepared: Path, tmp_path: Path) -> Iterator[Store]:
    """The same, open."""
    shutil.copy(prepared, tmp_path / "desk.db")
    made = open_store(tmp_path / "desk.db")
    yield made
    made.close()


def test_a_copy_says_what_it_holds(store: Store, tmp_path: Path) -> None:
    found = back_up(tmp_path / "desk.db", tmp_path / "b" / "copy.db")
    assert (found.cases, found.decisions, found.open_decisions, found.trail_whole) == (3, 1, 1, True)
    assert found.records == 1
    assert inspecting.check(tmp_path / "b" / "copy.db") == found
    assert [file.name for file in (tmp_path / "b").iterdir()] == ["copy.db"]  # looked into without a trace
    if os.name != "nt":
        assert (tmp_path / "b" / "copy.db").stat().st_mode & 0o777 == 0o600


def test_writers_go_on_while_it_is_made_and_it_shows_one_moment(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "PAGES_AT_ONCE", 1)
    written: list[int] = []

    class Writing(CancelToken):
        """Writes from another thread between two steps of the copy, and waits for it."""

        def check(self) -> None:
            if len(written) < 5:
                writer = threading.Thread(target=put, args=(store, [make_case()]))
                writer.start()
                writer.join(10)
                assert not writer.is_alive()  # nobody held the lock
                written.append(1)

    found = back_up(tmp_path / "desk.db", tmp_path / "copy.db", Writing())
    assert len(written) == 5
    assert found.cases == 3
    with closing(sqlite3.connect(tmp_path / "desk.db")) as live:
        assert live.execute("SELECT count(*) FROM cases").fetchone() == (8,)


def test_one_that_is_stopped_leaves_nothing(store: Store, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        back_up(tmp_path / "desk.db", tmp_path / "b" / "copy.db", token)
    assert list((tmp_path / "b").iterdir()) == []


def test_a_check_can_be_stopped(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    back_up(tmp_path / "desk.db", tmp_path / "copy.db")
    monkeypatch.setattr(inspecting, "_STEPS_BETWEEN_LOOKS", 1)
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        inspecting.check(tmp_path / "copy.db", token)


def test_a_damaged_source_leaves_the_copy_that_was_there(store: Store, tmp_path: Path) -> None:
    back_up(tmp_path / "desk.db", tmp_path / "copy.db")
    before = (tmp_path / "copy.db").read_bytes()
    store.close()
    overwrite(tmp_path / "desk.db", 4096 * 8, b"\xff" * 4096 * 4)
    with pytest.raises(TroubleError) as caught:
        back_up(tmp_path / "desk.db", tmp_path / "copy.db")
    assert caught.value.trouble is Trouble.DAMAGED
    assert (tmp_path / "copy.db").read_bytes() == before
    assert not (tmp_path / "copy.part").exists()


def test_no_copy_is_begun_without_room(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda _path: type("Usage", (), {"free": 5_000})())
    with pytest.raises(TroubleError, match=r"needs 1 MB .* and 0 MB are free") as caught:
        back_up(tmp_path / "desk.db", tmp_path / "copy.db")
    assert caught.value.trouble is Trouble.FULL
    assert not (tmp_path / "copy.part").exists()


def test_no_copy_is_made_of_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TroubleError):
        back_up(tmp_path / "desk.db", tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


def test_a_changed_record_is_seen_in_the_copy_and_in_use(store: Store, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "desk.db")) as somebody, somebody:
        somebody.execute("DROP TRIGGER trail_unchanged")
        somebody.execute("UPDATE trail SET by = 'somebody else'")
    assert back_up(tmp_path / "desk.db", tmp_path / "copy.db").trail_whole is False
    with pytest.raises(TroubleError, match="not what was written"):
        inspecting.look_over(tmp_path / "desk.db")


def test_a_file_cut_short_is_seen_at_a_glance(store: Store, tmp_path: Path) -> None:
    store.close()
    file = tmp_path / "desk.db"
    assert not inspecting.is_cut_short(file)
    whole = file.read_bytes()
    for left in (50, 100, 4096, len(whole) - 1):
        file.write_bytes(whole[:left])
        assert inspecting.is_cut_short(file), left
    file.write_bytes(b"no database" * 100)
    assert inspecting.is_cut_short(file)


def overwrite(file: Path, place: int, content: bytes) -> None:
    with file.open("r+b") as opened:
        opened.seek(place)
        opened.write(content)

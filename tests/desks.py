"""A real desk on an empty profile, its clock standing at noon, and real lanes to reach it from a window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.vaults import MemoryVault
from models.domain.clock import FixedClock
from tests.factory import NOW
from ui.runtime.lanes import Lanes


@pytest.fixture
def clock() -> FixedClock:
    """The desk's clock."""
    return FixedClock(NOW)


@pytest.fixture(scope="session")
def new_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile as it is after its first start, to copy from: making one takes twenty times as long."""
    folder = tmp_path_factory.mktemp("new") / "profile"
    open_desk(folder, FixedClock(NOW), MemoryVault()).close()
    return folder


@pytest.fixture
def desk(new_profile: Path, data_dir: Path, clock: FixedClock) -> Iterator[Desk]:
    """An open profile with what a new one begins with."""
    shutil.copytree(new_profile, data_dir, dirs_exist_ok=True)
    opened = open_desk(data_dir, clock, MemoryVault())
    yield opened
    opened.close()


@pytest.fixture
def failures() -> list[BaseException]:
    """What nobody handled; a test that expects one takes it out."""
    return []


@pytest.fixture
def lanes(qtbot: QtBot, desk: Desk, failures: list[BaseException]) -> Iterator[Lanes]:
    """Real lanes. A failure that nobody handled fails the test."""
    made = Lanes()
    made.failed.connect(failures.append)
    yield made
    made.shutdown()
    assert not failures


@pytest.fixture
def settle(qtbot: QtBot, lanes: Lanes) -> Callable[[], None]:
    """Wait until nothing is under way, nor what follows from it."""

    def wait() -> None:
        for _ in range(3):
            qtbot.waitUntil(lambda: lanes.pending == 0)

    return wait

"""A desk in a folder of its own, with a clock that stands still."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.vaults import MemoryVault
from models.domain.clock import FixedClock
from tests.factory import NOW


@pytest.fixture(scope="session")
def new_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile as it is after its first start, to copy from."""
    folder = tmp_path_factory.mktemp("new") / "profile"
    open_desk(folder, FixedClock(NOW)).close()
    return folder


@pytest.fixture
def clock() -> FixedClock:
    """The desk's clock."""
    return FixedClock(NOW)


@pytest.fixture
def desk(new_profile: Path, data_dir: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk with what a new profile begins with."""
    shutil.copytree(new_profile, data_dir, dirs_exist_ok=True)
    desk = open_desk(data_dir, clock, MemoryVault())
    yield desk
    desk.close()

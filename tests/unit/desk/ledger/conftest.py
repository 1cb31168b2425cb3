"""A counter at a small shop."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.vaults import MemoryVault
from models.domain.clock import FixedClock
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.factory import NOW
from tests.platform import connect
from tests.unit.desk.ledger.counter import Counter, pc_clock


@pytest.fixture
def clock() -> FixedClock:
    """The test's time. Half past a second, which is what a clock makes of the platform's whole ones."""
    return FixedClock(NOW + timedelta(seconds=0.5))


@pytest.fixture
def vault() -> MemoryVault:
    """Where this PC keeps secrets."""
    return MemoryVault()


@pytest.fixture
def desk(new_profile: Path, data_dir: Path, clock: FixedClock, vault: MemoryVault) -> Iterator[Desk]:
    """A desk whose clock the platform sets right, as a real one's."""
    shutil.copytree(new_profile, data_dir, dirs_exist_ok=True)
    desk = open_desk(data_dir, pc_clock(clock), vault)
    yield desk
    desk.close()


@pytest.fixture
def platform(clock: FixedClock) -> Iterator[Simulator]:
    """A platform with some sixty cases."""
    with Simulator(Settings(cases=60), clock=clock.now) as simulator:
        yield simulator


@pytest.fixture
def counter(desk: Desk, platform: Simulator, clock: FixedClock, vault: MemoryVault) -> Iterator[Counter]:
    """The shop, read once."""
    connect(desk, platform)
    counter = Counter(desk, platform, clock, vault)
    counter.sync()
    yield counter
    counter.close()


@pytest.fixture
def other(counter: Counter) -> Iterator[Counter]:
    """A second program on the same profile."""
    other = counter.beside()
    yield other
    other.leave()

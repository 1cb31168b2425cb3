"""A start without a line knows what this PC's clock was off by."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from models.desk.bootstrap import open_desk
from models.desk.clock_memory import last_offset
from models.desk.vaults import MemoryVault
from models.domain.clock import CorrectedClock, wall_clock
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.platform import connect, synced


@pytest.mark.parametrize("slow", [0, 600])
def test_what_the_clock_was_off_by_is_kept(data_dir: Path, slow: int) -> None:
    off = CorrectedClock(lambda: wall_clock() - timedelta(seconds=slow))
    with Simulator(Settings(cases=5)) as running, closing(open_desk(data_dir, off, MemoryVault())) as desk:
        connect(desk, running)
        synced(desk)
        assert abs(last_offset(desk.store).total_seconds() - slow) < 2
    with closing(open_desk(data_dir, None, MemoryVault())) as again:
        assert abs((again.clock.now() - wall_clock()).total_seconds() - slow) < 2

"""A start without a line knows what this PC's clock was off by."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from models.desk.bootstrap import open_desk
from models.desk.clock_memory import last_offset, offset_at, remember_offset
from models.desk.desk import Desk
from models.desk.vaults import MemoryVault, Vault
from models.domain.clock import CorrectedClock, wall_clock
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.factory import NOW
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


MINUTES = timedelta(minutes=10)


def opened(data_dir: Path, vault: Vault, fast: timedelta, remembered: timedelta = timedelta(0)) -> Desk:
    off = CorrectedClock(lambda: wall_clock() + fast, remembered=remembered)
    return open_desk(data_dir, off, vault)


def test_digits_wait_the_first_time_that_a_pc_turns_out_to_be_fast_and_never_again(data_dir: Path) -> None:
    """Over the real line: what is shown never goes back, and the next start has the right time from the first digit."""
    vault = MemoryVault()
    with Simulator(Settings(cases=5)) as running:
        with closing(opened(data_dir, vault, MINUTES)) as desk:
            connect(desk, running)
            before = desk.shown.now()
            synced(desk)
            assert desk.shown.now() >= before
            assert MINUTES - timedelta(seconds=30) < desk.shown.held <= MINUTES + timedelta(seconds=2)
            offset = last_offset(desk.store)
        with closing(opened(data_dir, vault, MINUTES, offset)) as desk:
            before = desk.shown.now()
            assert abs(before - wall_clock()) < timedelta(seconds=10)
            synced(desk)
            assert desk.shown.now() >= before
            assert desk.shown.held < timedelta(seconds=2)


def test_what_it_was_off_by_at_a_reading_can_be_told_later(data_dir: Path) -> None:
    with closing(opened(data_dir, MemoryVault(), timedelta(0))) as desk:
        times = [NOW + n * timedelta(hours=1) for n in range(4)]
        for at, offset in zip(times, (0, 3, -200, -200), strict=True):  # three seconds are no change
            remember_offset(desk.store, timedelta(seconds=offset), at)
        with desk.store.reading() as session:
            told = [offset_at(session, at + timedelta(minutes=5)) for at in (NOW - timedelta(hours=2), *times)]
    assert told == [None, *(timedelta(seconds=n) for n in (0, 0, -200, -200))]

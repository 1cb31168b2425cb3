"""A PC whose clock is wrong and is set in mid-run, and every remaining time of its desk held against the platform's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic, sleep

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.sync.news import News
from models.desk.sync.service import SyncService
from models.desk.vaults import MemoryVault
from models.domain.clock import CorrectedClock, wall_clock
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.platform import connect, stored

POLL_SECONDS = 0.2
BURST = 20
"""Samples one right after the other, from the very moment at which the clock was set."""


class Pc:
    """Takes it for `wrong` later than it is."""

    def __init__(self, wrong: timedelta) -> None:
        self.wrong = wrong

    def wall(self) -> datetime:
        return wall_clock() + self.wrong


@dataclass
class Seen:
    """What the samples showed, in seconds."""

    samples: int = 0
    times: int = 0
    """Remaining times that were compared."""
    worst: float = 0.0
    worst_offset: float = 0.0
    """Of the difference that is shown, from the one that was made."""
    bugs: list[BaseException] = field(default_factory=list)

    def hear(self, news: News) -> None:
        if news.bug is not None:
            self.bugs.append(news.bug)


class Watch:
    """One platform, and one desk after the other on a PC that may be wrong."""

    def __init__(self, folder: Path, running: Simulator) -> None:
        self._folder, self._running = folder, running
        self._vault, self._added = MemoryVault(), False
        self.seen = Seen()

    @contextmanager
    def desk_on(self, pc: Pc) -> Iterator[Desk]:
        """The background at work on that PC."""
        with closing(open_desk(self._folder, CorrectedClock(wall=pc.wall), self._vault)) as desk:
            if not self._added:
                connect(desk, self._running)
                self._added = True
            service = SyncService(desk, self.seen.hear, poll_seconds=POLL_SECONDS)
            service.start()
            try:
                yield desk
            finally:
                service.stop()

    def sample(self, desk: Desk, pc: Pc) -> None:
        """Every open case that both have, by both clocks."""
        there = {case["aftersale_id"]: case["deadline_at"] for case in self._running.cases() if case["open"]}
        here = {key: case.deadline_at for key, case in stored(desk).items() if case.is_open}
        for key in there.keys() & here.keys():
            self._compare(desk, here[key], there[key])
        offset = desk.clock.offset if isinstance(desk.clock, CorrectedClock) else None
        if offset is not None:
            self.seen.worst_offset = max(self.seen.worst_offset, abs((offset + pc.wrong).total_seconds()))
        self.seen.samples += 1

    def _compare(self, desk: Desk, here: datetime | None, there: str | None) -> None:
        if here is None or there is None:
            assert here is None
            assert there is None
            return
        shown = here - desk.clock.now()
        right = datetime.fromisoformat(there) - self._running.now()
        self.seen.worst = max(self.seen.worst, abs((shown - right).total_seconds()))
        self.seen.times += 1

    def watch(self, desk: Desk, pc: Pc, seconds: float) -> None:
        """Sample for a while, the first ones in a burst."""
        end, number = monotonic() + seconds, 0
        while monotonic() < end:
            self.sample(desk, pc)
            number += 1
            sleep(0.05 if number > BURST else 0)


def watched(
    folder: Path,
    wrong: Sequence[timedelta],
    *,
    seconds: float,
    cases: int = 60,
    stir: Callable[[Simulator], None] = lambda _: None,
) -> Seen:
    """Let the PC be wrong by the first of `wrong`, then jump to each next one, `seconds` with each."""
    pc = Pc(wrong[0])
    with Simulator(Settings(cases=cases, near=True)) as running:
        watch = Watch(folder, running)
        with watch.desk_on(pc) as desk:
            watch.watch(desk, pc, seconds)  # from before the first answer on: no case is shown before it
            for jump in wrong[1:]:
                stir(running)
                pc.wrong = jump
                watch.watch(desk, pc, seconds)
            assert len(stored(desk)) == cases
    assert watch.seen.bugs == []
    return watch.seen

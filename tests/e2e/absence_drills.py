"""Two ways to be away from a platform that goes on, and the proof that one notice tells exactly what was missed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from models.desk import shops as desk_shops
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.shops import ShopDraft
from models.desk.sync.news import Standing
from models.desk.sync.service import SyncService
from models.desk.vaults import MemoryVault
from models.simulator.simulator import Simulator
from tests.e2e.absences import (
    POLL_SECONDS,
    USUAL_SPEED,
    Before,
    Ear,
    Told,
    figures,
    level,
    platforms,
    shops_of,
    told_by,
    wait_for,
)
from tests.steered_time import SteeredTime

ROOT = Path(__file__).parents[2]
LIST = "afterSale.List"
Drill = Callable[..., dict[str, Any]]


# the line is cut


def cut_off(folder: Path, *, shops: int, cases: int, span: timedelta, speed: float) -> dict[str, Any]:
    """Cut the line in the middle of a round for `span` of the platform's time. Raises AssertionError."""
    time = SteeredTime(folder / "time")
    ear = Ear()
    with platforms(time, shops, cases) as running, closing(open_desk(folder, time.pc(), MemoryVault())) as desk:
        for fields in shops_of(running):
            desk_shops.add(desk, ShopDraft(**fields))
        with serving(desk, ear) as service:
            ordinary_rounds(time, running, desk)
            assert ear.absences == [], "ordinary rounds are no absence"
            before, heard = Before(running), len(ear.happenings)
            # one after the other, so that each tries again at moments of its own
            for simulator, state in zip(running, service.states(), strict=True):
                cut_in_mid_round(service, simulator, ear, state.shop_id)
            time.pass_by(span, speed)
            rest(running)
            mended = monotonic()
            for simulator in running:
                simulator.mend()
            wait_for(lambda: ear.absences, "the notice")
            took = monotonic() - mended
            wait_for(lambda: level(desk, running), "the desk's catching up")
            afterwards(time, running, desk)
        (absence,) = ear.absences
        assert ear.happenings[heard:] == []
        assert_told(told_by(absence.happenings), before, absence.until - absence.since, span)
        return figures(told_by(absence.happenings), took, span) | {"shops": shops}


@contextmanager
def serving(desk: Desk, ear: Ear) -> Iterator[SyncService]:
    service = SyncService(desk, ear, poll_seconds=POLL_SECONDS)
    service.start()
    try:
        yield service
    finally:
        service.stop()
    assert ear.bugs == []


def ordinary_rounds(time: SteeredTime, running: Sequence[Simulator], desk: Desk) -> None:
    """Fill, let rounds and buyers go on for a while, then hold time and let the desk come level."""
    time.run_at(USUAL_SPEED)
    wait_for(lambda: level(desk, running) or all(simulator.calls[LIST] > 5 for simulator in running), "the filling")
    sleep(1)
    time.run_at(0)
    wait_for(lambda: level(desk, running), "coming level")
    more_rounds(running)


def more_rounds(running: Sequence[Simulator]) -> None:
    """Two more rounds of each shop, so that the one which was under way has told all it has to tell."""
    for simulator in running:
        asked = simulator.calls[LIST] + 3
        wait_for(lambda simulator=simulator, asked=asked: simulator.calls[LIST] >= asked, "another round")


def cut_in_mid_round(service: SyncService, simulator: Simulator, ear: Ear, shop_id: int) -> None:
    """A full check has its first page, and waits for its next."""
    simulator.set_faults({"delay": 1.0, "delay_seconds": 0.3})
    asked = simulator.calls[LIST] + 2
    service.look_now(check=True)
    wait_for(lambda: simulator.calls[LIST] >= asked, "the check's second page")
    simulator.cut()
    simulator.set_faults({"delay": 0.0})
    wait_for(lambda: shop_id in ear.heard(Standing.OFFLINE), "the news that the line is gone")


def rest(running: Sequence[Simulator]) -> None:
    """Nothing new from here on: what is missed is what was missed."""
    for simulator in running:
        simulator.stop_traffic()


def afterwards(time: SteeredTime, running: Sequence[Simulator], desk: Desk) -> None:
    """Rounds go on, and tell nothing twice."""
    more_rounds(running)
    assert level(desk, running)


def assert_told(told: Told, before: Before, since_to_until: timedelta, span: timedelta) -> None:
    """Exactly what happened, case by case, amount by amount."""
    happened = before.missed()
    assert told == happened, f"told too much {told - happened}, too little {happened - told}"
    refunded = sum(amount * number for (kind, _, amount), number in told.items() if kind == "refunded_by_platform")
    assert refunded == before.paid_by_platform_fen()
    assert span <= since_to_until + timedelta(seconds=5)
    assert since_to_until < span + timedelta(minutes=10)


# the laptop sleeps


class Sleeper:
    """The background in another process, whose news come as lines of a file."""

    def __init__(self, folder: Path, running: Sequence[Simulator]) -> None:
        self._out = folder / "news.jsonl"
        command = [sys.executable, "-m", "tests.e2e.sleeper", str(folder / "profile"), str(folder / "time")]
        with self._out.open("wb") as out:
            self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=out)
        self._write(json.dumps(shops_of(running)) + "\n")

    def _write(self, text: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(text.encode())
        self._process.stdin.flush()

    def news(self) -> list[dict[str, Any]]:
        """All whole lines."""
        return [json.loads(line) for line in self._out.read_bytes().splitlines(keepends=True) if line.endswith(b"\n")]

    def absences(self) -> list[dict[str, Any]]:
        return [line["absence"] for line in self.news() if "absence" in line]

    def happenings(self) -> list[Any]:
        return [one for line in self.news() for one in line["happenings"]]

    def good(self) -> bool:
        states = [line["states"] for line in self.news() if line["states"]]
        return bool(states) and set(states[-1]) == {"good"}

    def sleep(self) -> None:
        os.kill(self._process.pid, signal.SIGSTOP)

    def wake(self) -> None:
        os.kill(self._process.pid, signal.SIGCONT)

    def end(self) -> None:
        assert self._process.poll() is None, "it died"
        self.wake()
        assert self._process.stdin is not None
        self._process.stdin.close()
        assert self._process.wait(20) == 0

    def kill(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        assert self._process.stdin is not None
        self._process.stdin.close()


@contextmanager
def sleeper(folder: Path, running: Sequence[Simulator]) -> Iterator[Sleeper]:
    someone = Sleeper(folder, running)
    try:
        yield someone
        someone.end()
    finally:
        someone.kill()
    assert [line["bug"] for line in someone.news() if line["bug"]] == []


def asleep(folder: Path, *, shops: int, cases: int, span: timedelta, speed: float) -> dict[str, Any]:
    """Stop the process that syncs for `span` of everybody's time, and let it go on. Raises AssertionError."""
    time = SteeredTime(folder / "time")
    with platforms(time, shops, cases) as running, sleeper(folder, running) as someone:
        time.run_at(USUAL_SPEED)
        wait_for(someone.good, "the filling")
        with closing(open_desk(folder / "profile", time.pc(), MemoryVault())) as desk:
            ordinary_rounds(time, running, desk)
            assert someone.absences() == [], "ordinary rounds are no absence"
            someone.sleep()
            before, heard = Before(running), len(someone.happenings())
            time.pass_by(span, speed)
            rest(running)
            woken = monotonic()
            someone.wake()
            wait_for(someone.absences, "the notice")
            took = monotonic() - woken
            wait_for(lambda: level(desk, running), "the desk's catching up")
            afterwards(time, running, desk)
        (absence,) = someone.absences()
        assert someone.happenings()[heard:] == []
        told: Told = Counter(tuple(one) for one in absence["happenings"])  # type: ignore[misc] # kind, case, amount
        since, until = (datetime.fromisoformat(absence[name]) for name in ("since", "until"))
        assert_told(told, before, until - since, span)
        return figures(told, took, span) | {"shops": shops}

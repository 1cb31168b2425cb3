"""A shop in full swing with everything that can go wrong going wrong, and at the end the desk knows every open case.

    python -m tests.soak.traffic [--minutes 30] [--speed 600] [--cases 2000] [--rate 0.01] [--json]

The platform runs in a process of its own: buyers apply, withdraw, ship back and go to
arbitration, time-outs fire, deadlines move. A colleague decides cases through the same
protocol. Each kind of fault meets `--rate` of the requests it can meet; now and then the
line is cut. This PC's clock runs as fast as the platform's, ten minutes wrong, and is
set to other times in mid-run. Minutes are real ones.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from models.desk import shops
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.shops import ShopDraft
from models.desk.sync.connecting import Line, open_line
from models.desk.sync.news import News, Standing
from models.desk.sync.service import SyncService
from models.desk.vaults import MemoryVault
from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.doudian.operate import OperateItem, Operation, operate
from models.doudian.refusals import RefusedError
from models.simulator.settings import KINDS
from tests.platform import FastClock, differences, stored

ROOT = Path(__file__).resolve().parents[2]
CHECKS = 120
"""How often the two are compared at the end, because the platform's time runs on."""


class Platform:
    """The other process, by its plain paths."""

    def __init__(self, told: dict[str, str]) -> None:
        self.told = told

    def look(self, what: str) -> Any:
        """What it says about itself."""
        with urllib.request.urlopen(f"{self.told['address']}/_sim/{what}", timeout=20) as answer:
            return json.load(answer)

    def do(self, what: str, **said: object) -> None:
        """Stir it."""
        request = urllib.request.Request(
            f"{self.told['address']}/_sim/{what}", json.dumps(said).encode(), method="POST"
        )
        with urllib.request.urlopen(request, timeout=20):
            pass


@contextmanager
def running(cases: int, speed: float, rate: float) -> Iterator[Platform]:
    """A platform in full swing."""
    options = ["--cases", str(cases), "--speed", str(speed), "--faults", str(rate), "--json"]
    command = [sys.executable, "main.py", "simulate", *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield Platform(json.loads(process.stdout.readline()))
        finally:
            process.terminate()


class Colleague:
    """Decides cases through the protocol, as somebody in another program would, until told to stop."""

    def __init__(self, desk: Desk, line: Line) -> None:
        self._desk, self._line = desk, line
        self._chance = random.Random(7)
        self._stop = threading.Event()
        self.met: Counter[str] = Counter()
        self.bug: Exception | None = None
        self._thread = threading.Thread(target=self._work, name="colleague")
        self._thread.start()

    def stop(self) -> None:
        """Go home."""
        self._stop.set()
        self._thread.join()
        self._line.close()

    def _work(self) -> None:
        try:
            while not self._stop.wait(0.3):
                waiting = [case for case in stored(self._desk).values() if _operation(case) is not None]
                if waiting:
                    self._decide(self._chance.choice(waiting))
        except Exception as bug:  # told at the end
            self.bug = bug

    def _decide(self, case: AfterSale) -> None:
        operation = _operation(case)
        assert operation is not None
        item = OperateItem(aftersale_id=case.aftersale_id, updated_at=case.updated_at)
        try:
            done = operate(self._line.client, operation, item)
        except RefusedError as error:
            self.met[error.refusal.kind.value] += 1
        else:
            self.met["done" if done.done else "item failed"] += 1


def _operation(case: AfterSale) -> Operation | None:
    if not case.is_open:
        return None
    return {
        (Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW): Operation.REFUND_UNSHIPPED,
        (Type.SHIPPED_REFUND, Status.AWAITS_REVIEW): Operation.REFUND_SHIPPED,
        (Type.RETURN_REFUND, Status.BUYER_RETURNED): Operation.REFUND_RETURNED,
    }.get((case.type, case.status))


class Ear:
    """Counts what the background tells."""

    def __init__(self) -> None:
        self.states: Counter[str] = Counter()
        self.happened: Counter[str] = Counter()
        self.absences = 0
        self.bugs: list[BaseException] = []

    def __call__(self, news: News) -> None:
        self.states.update(state.standing.value for state in news.states)
        self.happened.update(happening.kind.value for happening in news.happenings)
        if news.absence is not None:
            self.absences += 1
            self.happened.update(happening.kind.value for happening in news.absence.happenings)
        if news.bug is not None:
            self.bugs.append(news.bug)


def soak(minutes: float, speed: float, cases: int, rate: float) -> dict[str, Any]:
    """Run it; the figures. Raises AssertionError where the two differ."""
    clock = FastClock(speed, timedelta(minutes=10))
    with (
        running(cases, speed, rate) as platform,
        tempfile.TemporaryDirectory() as folder,
        closing(open_desk(Path(folder), clock, MemoryVault())) as desk,
    ):
        ear = Ear()
        shop = shops.add(desk, _draft(platform))
        service = SyncService(desk, ear, poll_seconds=0.2)
        service.start()
        colleague = Colleague(desk, open_line(desk, shop, [shop]))
        try:
            cuts = _stir(platform, clock, minutes)
            colleague.stop()
            _calm(platform)
            tries = _compare(desk, platform, service)
        finally:
            colleague.stop()
            service.stop()
        return _figures(desk, platform, ear, colleague) | {"minutes": minutes, "cuts": cuts, "comparisons": tries}


def _draft(platform: Platform) -> ShopDraft:
    told = platform.told
    return ShopDraft(
        name="soak",
        app_key=told["app_key"],
        platform_id=told["shop_id"],
        secret=told["app_secret"],
        gateway=told["address"],
    )


def _stir(platform: Platform, clock: FastClock, minutes: float) -> int:
    """Let it run; set the PC's clock and cut the line now and then. The number of cuts."""
    end = time.monotonic() + 60 * minutes
    wrong, cuts = [-10, 3, 0, 10], 0
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(left, max(60 * minutes / 8, 2.0)))
        clock.wrong = timedelta(minutes=wrong[cuts % len(wrong)])
        platform.do("cut", seconds=1.5)
        cuts += 1
        time.sleep(2)
    return cuts


def _calm(platform: Platform) -> None:
    platform.do("traffic", on=False)
    platform.do("faults", **dict.fromkeys(KINDS, 0.0))


def _compare(desk: Desk, platform: Platform, service: SyncService) -> int:
    """Compare until a moment is met in which the platform did not move meanwhile; how many comparisons that took."""
    found: list[str] = []
    for number in range(1, CHECKS + 1):
        service.look_now(check=True)
        time.sleep(0.5)
        before = platform.look("cases")
        found = differences(desk, before, open_only=True)
        if not found:
            return number
    raise AssertionError(f"{len(found)} differences, the first: {found[:5]}")


def _figures(desk: Desk, platform: Platform, ear: Ear, colleague: Colleague) -> dict[str, Any]:
    assert not ear.bugs, ear.bugs[0]
    assert colleague.bug is None, colleague.bug
    status, book = platform.look("status"), platform.look("book")
    paid = Counter(entry["aftersale_id"] for entry in book)
    assert max(paid.values(), default=0) <= 1, "a case was paid twice"
    kept = stored(desk)
    return {
        "open cases, equal field by field": sum(case.is_open for case in kept.values()),
        "cases on the desk": len(kept),
        "faults met": status["met"],
        "calls": sum(status["calls"].values()),
        "payments": len(book),
        "colleague": dict(colleague.met),
        "happened": dict(ear.happened),
        "states": dict(ear.states),
        "absences told": ear.absences,
        "went offline": ear.states[Standing.OFFLINE.value],
    }


def main() -> None:
    """Run and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--minutes", type=float, default=30)
    options.add_argument("--speed", type=float, default=600)
    options.add_argument("--cases", type=int, default=2000)
    options.add_argument("--rate", type=float, default=0.01)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    figures = soak(given.minutes, given.speed, given.cases, given.rate)
    print(json.dumps(figures) if given.json else "\n".join(f"{key}: {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()

"""What a platform did while nobody heard it, by its own books, and who listens for the notice of it."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from time import monotonic, sleep
from typing import Any

from models.desk.desk import Desk
from models.desk.sync.news import Absence, News, Standing
from models.domain.codes import AfterSaleStatus as Status
from models.domain.happenings import PAID, Happening, Kind
from models.simulator.cases import BUYER, SERVICE, SYSTEM
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.platform import Plain, differences
from tests.steered_time import SteeredTime

USUAL_SPEED = 60.0
"""A round each 0.2 s is one each 12 s of the platform's: far from an absence, also on a busy machine."""
POLL_SECONDS = 0.2
PATIENCE = 45.0
NAMES = ("小店", "分店", "三店")
Told = Counter[tuple[str, str, int]]
"""Kind, case, amount in fen."""


class Ear:
    """Hears all news, in order."""

    def __init__(self) -> None:
        self.news: list[News] = []
        self._lock = threading.Lock()

    def __call__(self, news: News) -> None:
        with self._lock:
            self.news.append(news)

    @property
    def absences(self) -> list[Absence]:
        return [news.absence for news in list(self.news) if news.absence is not None]

    @property
    def happenings(self) -> list[Happening]:
        """What was told without an absence."""
        return [happening for news in list(self.news) for happening in news.happenings]

    @property
    def bugs(self) -> list[BaseException]:
        return [news.bug for news in list(self.news) if news.bug is not None]

    def heard(self, standing: Standing) -> set[int]:
        """The shops that stood so at any time."""
        return {state.shop_id for news in list(self.news) for state in news.states if state.standing is standing}


def wait_for(what: Callable[[], object], said: str = "it") -> None:
    end = monotonic() + PATIENCE
    while not what():
        assert monotonic() < end, f"{said} did not happen in time"
        sleep(0.02)


@contextmanager
def platforms(time: SteeredTime, number: int, cases: int) -> Iterator[list[Simulator]]:
    """Shops whose buyers are busy, in that time."""
    settings = [Settings(cases=cases, seed=seed, traffic=True, near=True) for seed in range(7, 7 + number)]
    with ExitStack() as stack:
        yield [stack.enter_context(Simulator(one, clock=time.now)) for one in settings]


def all_cases(running: Sequence[Simulator]) -> list[Plain]:
    return [case for simulator in running for case in simulator.cases()]


def level(desk: Desk, running: Sequence[Simulator]) -> bool:
    """Whether the desk has every case of every shop as the platform has it."""
    return not differences(desk, all_cases(running))


def told_by(happenings: Sequence[Happening]) -> Told:
    return Counter((one.kind.value, one.aftersale_id, one.amount_fen) for one in happenings)


class Before:
    """The shops at a moment, to say afterwards what happened since."""

    def __init__(self, running: Sequence[Simulator]) -> None:
        self._running = running
        self._cases = {case["aftersale_id"]: case for case in all_cases(running)}
        self._payments = [len(simulator.book()) for simulator in running]

    def missed(self) -> Told:
        """What happened to each case, from the state it has now, its record and the book."""
        found: Told = Counter()
        for simulator in self._running:
            for case in simulator.cases():
                for kind in _kinds(self._cases.get(case["aftersale_id"]), case, _last_actor(simulator, case)):
                    found[kind.value, case["aftersale_id"], case["amount_fen"]] += 1
        return found

    def paid_by_platform_fen(self) -> int:
        """What the platform took by itself for cases that were open, by the book: time had run out."""
        entries = [
            entry
            for simulator, number in zip(self._running, self._payments, strict=True)
            for entry in simulator.book()[number:]
        ]
        ours = [entry for entry in entries if entry["by"] == "platform" and "超时" in entry["cause"]]
        return sum(entry["amount_fen"] for entry in ours if self._was_open(entry["aftersale_id"]))

    def _was_open(self, aftersale_id: str) -> bool:
        return aftersale_id in self._cases and bool(self._cases[aftersale_id]["open"])


def _last_actor(simulator: Simulator, case: Plain) -> int:
    """By the platform's own record of the case, not by what it sends."""
    kept = simulator._world.case(int(case["aftersale_id"]))
    assert kept is not None
    return kept.records[-1].role if kept.records else 0


def _kinds(was: Plain | None, case: Plain, actor: int) -> Iterator[Kind]:
    if was is None:
        if case["open"]:
            yield Kind.NEW
    elif was["open"] and not case["open"]:
        yield _end(case, actor)
    elif case["open"] and not was["open"]:
        yield Kind.REVIVED
    elif case["open"]:
        yield from _moves(was, case, actor)


def _end(case: Plain, actor: int) -> Kind:
    paid = case["status"] in PAID
    if paid and case["auto_approvals"]:
        return Kind.AUTO_APPROVED
    if actor == SERVICE:
        return Kind.DECIDED_BY_SERVICE
    if paid:
        return Kind.REFUNDED_BY_PLATFORM if actor == SYSTEM else Kind.REFUNDED
    return Kind.WITHDRAWN if actor == BUYER and case["status"] == Status.CLOSED else Kind.CLOSED


def _moves(was: Plain, case: Plain, actor: int) -> Iterator[Kind]:
    if case["status"] != was["status"]:
        if case["status"] == Status.BUYER_RETURNED:
            yield Kind.PARCEL
        elif was["status"] == Status.AWAITS_REVIEW and case["status"] == Status.AWAITS_BUYER_RETURN and actor == SYSTEM:
            yield Kind.RETURN_AGREED_BY_PLATFORM
    elif case["type"] == was["type"]:
        yield from _deadline(was["deadline_at"], case["deadline_at"])
    if case["arbitration"] != was["arbitration"] and case["arbitration"] > 0:
        yield Kind.ARBITRATION


def _deadline(was: str | None, now: str | None) -> Iterator[Kind]:
    if was is not None and now is not None and was != now:
        earlier = datetime.fromisoformat(now) < datetime.fromisoformat(was)
        yield Kind.DEADLINE_EARLIER if earlier else Kind.DEADLINE_LATER


def figures(told: Told, took: float, span: timedelta) -> dict[str, Any]:
    """For people: how many of each kind, and how long it took from the first chance to the notice."""
    counts = Counter[str]()
    for (kind, _, _), number in told.items():
        counts[kind] += number
    return {"missed": dict(sorted(counts.items())), "hours": span.total_seconds() / 3600, "recovered_s": round(took, 1)}


def shops_of(running: Sequence[Simulator]) -> list[Mapping[str, str]]:
    """How each is reached, for another process."""
    return [
        {
            "name": name,
            "app_key": simulator.app_key,
            "platform_id": simulator.shop_id,
            "secret": simulator.app_secret,
            "gateway": simulator.address,
        }
        for name, simulator in zip(NAMES, running, strict=False)
    ]

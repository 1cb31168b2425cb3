"""Fifty programs race to refund one case: one attempt is made and sent, and forty-nine are told who has it.

    python -m tests.soak.race [--rounds 200] [--processes 50] [--on sqlite|postgresql|both] [--json]

Each program is a process with the profile open for itself: a file, or a database of a real PostgreSQL server. Whoever
wins sends over real HTTP to a platform that runs in a process of its own. Each round has a fresh case. A fifth of the
rounds goes to each of the other races: programs that release the same draft, that send the same decision, that send
what others take back, that take over what the same dead one left; and a slow one that ends what another took over.
At the end the platform's journal and book tell how often each case was asked for and paid.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import URL

from models.desk import decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger import outbox
from models.desk.ledger.recovery import recover
from models.desk.ledger.requests import Answered
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Why
from models.domain.codes import AfterSaleType as Type
from models.domain.text import Text
from models.doudian.kinds import RefusalKind
from models.doudian.refusals import Refusal
from models.store import attempt_steps, attempts, trail
from tests.platform import stored
from tests.soak.racers import Field, Outcome, Profile, Racer, Seat, at_once
from tests.soak.racers import field as racing
from tests.soak.scene import connect, quiet_platform
from tests.soak.traffic import Platform
from tests.unit.store import postgres

BACKENDS = ("sqlite", "postgresql")
OTHERS = 5
"""One round of each other race for so many of the first."""
State = AttemptState
SOON = timedelta(hours=3)
REFUNDABLE = (Type.UNSHIPPED_REFUND, Type.SHIPPED_REFUND, Type.RETURN_REFUND)
CONNECTIONS_EACH = 4
"""Of one program to a server: its lock, one that reads, one that writes, and one that looks who is alive."""


@dataclass
class Ground:
    """Where they race: a platform, a profile that knows its shop, programs."""

    platform: Platform
    profile: Profile
    judge: Racer
    field: Field
    cases: Iterator[AfterSale]
    raced: Counter[str] = field(default_factory=Counter)
    expected: dict[str, int] = field(default_factory=dict)
    """How often each case was to be asked for, and paid."""
    told: Counter[str] = field(default_factory=Counter)

    @property
    def desk(self) -> Desk:
        """The judge's own."""
        return self.judge.desk

    def decided(self) -> Attempt:
        """A refund on a fresh case that stands at holding, in the judge's hands."""
        case = next(self.cases)
        return decide.act(self.desk, case.aftersale_id, "refund", ActInput(by="裁判"))

    def made(self, aftersale_id: str) -> list[Attempt]:
        """All decisions on a case."""
        with self.desk.store.reading() as session:
            return attempts.of_case(session, aftersale_id)

    def steps(self, attempt: Attempt) -> list[str]:
        """What the trail says of the only decision on a case."""
        with self.desk.store.reading() as session:
            return [one.step.detail["step"] for one in trail.records(session, attempt.aftersale_id)]

    def look(self, attempt: Attempt) -> Attempt:
        """A decision as it stands now."""
        with self.desk.store.reading() as session:
            return attempts.must(session, attempt.id)


def refund(ground: Ground) -> None:
    """All of them refund one case."""
    case = next(ground.cases).aftersale_id
    outcomes = ground.field.race(("refund", case))
    (winner,) = (one for one in outcomes if one.won)
    (made,) = ground.made(case)
    assert (winner.attempt, winner.state, made.state, made.by) == (made.id, State.DONE, State.DONE, winner.name)
    assert made.tries == 1
    for one in outcomes:
        if not one.won:
            assert winner.name in one.told, one.told
            ground.told[_kind(one)] += 1
    ground.expected[case] = 1


def _kind(outcome: Outcome) -> str:
    words = {"about to be sent": "it is held", "being sent": "it is sent", "nobody can say": "it is in doubt"}
    return next((kind for word, kind in words.items() if word in outcome.told), "it is done")


def release(ground: Ground) -> None:
    """All of them release one draft; who did sends it."""
    attempt = ground.decided()
    with ground.desk.store.writing() as session:
        attempt_steps.park(session, attempt.id, 0, Why.RESTART, ground.desk.clock.now(), Text("x"))
    outcomes = ground.field.race(("release", attempt.id))
    (winner,) = (one for one in outcomes if one.won)
    assert all("under way or over" in one.told for one in outcomes if not one.won)
    assert ground.field.ask(winner.name, "send", attempt.id).state == State.DONE
    assert ground.steps(attempt) == ["make", "park", "release", "send", "settle"]
    ground.expected[attempt.aftersale_id] = 1


def send(ground: Ground) -> None:
    """All of them send one decision."""
    attempt = ground.decided()
    outcomes = ground.field.race(("send", attempt.id))
    (winner,) = (one for one in outcomes if one.won)
    assert winner.state == State.DONE
    assert all("under way or over" in one.told for one in outcomes if not one.won)
    assert ground.steps(attempt) == ["make", "send", "settle"]
    ground.expected[attempt.aftersale_id] = 1


def send_or_take_back(ground: Ground) -> None:
    """One half sends what the other half takes back."""
    attempt = ground.decided()
    outcomes = ground.field.race(("send", attempt.id), ("take back", attempt.id))
    (winner,) = (one for one in outcomes if one.won)
    end = ground.look(attempt).state
    assert end == winner.state
    assert end in (State.DONE, State.CANCELLED)
    assert ground.steps(attempt)[1:] in (["send", "settle"], ["take_back"])
    ground.raced[f"send or take back: {end}"] += 1
    ground.expected[attempt.aftersale_id] = end is State.DONE


def take_over(ground: Ground) -> None:
    """A program dies with one decision held and one under way; all others take over what it left."""
    dying = Racer(ground.judge.seat)
    held, sending = (_decided_at(dying, next(ground.cases)) for _ in range(2))
    _claim(dying, sending)
    dying.close()
    found = [number for one in ground.field.race(("recover", None)) for number in one.found]
    assert sorted(found) == sorted((held.id, sending.id))  # each by one of them, and once
    assert (ground.look(held).why, ground.steps(held)) == (Why.RESTART, ["make", "park"])
    assert (ground.look(sending).state, ground.steps(sending)) == (State.IN_DOUBT, ["make", "send", "doubt"])
    ground.expected |= {held.aftersale_id: 0, sending.aftersale_id: 0}


def slow_one(ground: Ground) -> None:
    """A program is taken for dead, its refund was found not done and is sent by another one, while it comes back."""
    slow = Racer(ground.judge.seat)
    attempt = _decided_at(slow, next(ground.cases))
    first = _claim(slow, attempt)
    line = slow.lines.of(slow.seat.shop_id)
    slow.desk.runs.close()
    assert recover(ground.desk) == [attempt.id]
    assert ground.judge.sender.settle(attempt.id).state is State.REFUSED
    outbox.release(ground.desk, attempt.id)
    lost = Refusal(kind=RefusalKind.CONNECTION_LOST, code="x")
    at_once(
        lambda: ground.judge.sender.send(attempt.id),
        lambda: slow.sender._settle_after(line, first, Answered(lost)),
    )
    slow.close()
    end = ground.look(attempt)
    # the slow one may have ended the release before it was sent; then nothing left, and it can be released again
    assert (end.state, end.tries) in ((State.DONE, 2), (State.REFUSED, 1))
    ground.raced[f"slow one: {end.state}"] += 1
    ground.expected[attempt.aftersale_id] = end.state is State.DONE


def _decided_at(racer: Racer, case: AfterSale) -> Attempt:
    return decide.act(racer.desk, case.aftersale_id, "refund", ActInput(by=racer.seat.name))


def _claim(racer: Racer, attempt: Attempt) -> Attempt:
    found = racer.sender._claim(attempt.id, "", frozenset(State))
    assert found is not None
    return found[0]


RACES: dict[str, Callable[[Ground], None]] = {
    "refund": refund,
    "release": release,
    "send": send,
    "send or take back": send_or_take_back,
    "take over": take_over,
    "slow one": slow_one,
}
CASES_EACH = {"take over": 2}


def race(backend: str, rounds: int, processes: int) -> dict[str, Any]:
    """Run all of them on one kind of database; the figures. Raises AssertionError where money was in danger."""
    plan = {name: rounds if name == "refund" else max(1, rounds // OTHERS) for name in RACES}
    needed = sum(number * CASES_EACH.get(name, 1) for name, number in plan.items())
    begun = time.monotonic()
    with _ground(backend, processes, needed) as ground:
        started = time.monotonic()
        for name, number in plan.items():
            for _ in range(number):
                RACES[name](ground)
                ground.raced[name] += 1
        figures = _judged(ground)
    return {
        "backend": backend,
        "processes": processes,
        **figures,
        "seconds": round(time.monotonic() - started),
        "seconds_to_start": round(started - begun),
    }


@contextmanager
def _ground(backend: str, processes: int, needed: int) -> Iterator[Ground]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory())) / "profile"
        folder.mkdir()
        platform = stack.enter_context(quiet_platform(cases=needed * 2, seed=7))
        profile = Profile(folder, _url(stack, backend, processes))
        desk = profile.open()
        shop = connect(desk, platform, hold_seconds=0)
        desk.close()
        judge = Racer(Seat(profile, "裁判", shop.id, platform.told["app_secret"]))
        stack.callback(judge.close)
        racers = stack.enter_context(racing(profile, processes, shop.id, platform.told["app_secret"]))
        yield Ground(platform, profile, judge, racers, iter(_fresh(judge.desk, needed)))


def _url(stack: ExitStack, backend: str, processes: int) -> str | None:
    if backend == "sqlite":
        return None
    server: URL = stack.enter_context(postgres.running((processes + 2) * CONNECTIONS_EACH + 10))
    return server.render_as_string(hide_password=False)


def _fresh(desk: Desk, needed: int) -> list[AfterSale]:
    """Cases that can be refunded, each about goods of its own."""
    cases = stored(desk).values()
    orders = Counter(case.order_id for case in cases)
    until = desk.clock.now() + SOON
    found = [
        case
        for case in cases
        if case.type in REFUNDABLE
        and case.is_open
        and case.status == 6
        and orders[case.order_id] == 1
        and (case.deadline_at is None or case.deadline_at > until)
    ]
    assert len(found) >= needed, f"{len(found)} cases for {needed}"
    return found[:needed]


def _judged(ground: Ground) -> dict[str, Any]:
    """The platform's journal and book, and the trail."""
    asked = Counter(one["aftersale_id"] for one in ground.platform.look("operations"))
    book = ground.platform.look("book")
    paid = Counter(one["aftersale_id"] for one in book)
    for case, times in ground.expected.items():
        assert (asked[case], paid[case]) == (times, times), f"{case} was asked for {asked[case]} times"
    assert asked.keys() <= ground.expected.keys()
    assert all(one["by"] == "merchant" for one in book)
    with ground.desk.store.reading() as session:
        assert trail.broken(session) is None
        assert trail.stray(session) is None
        records = trail.head(session).number
    return {
        "rounds": dict(ground.raced),
        "told_who_has_it": dict(ground.told),
        "cases_raced_for": len(ground.expected),
        "operate_calls": sum(asked.values()),
        "most_calls_for_one_case": max(asked.values()),
        "payments": len(book),
        "paid_twice": sum(number > 1 for number in paid.values()),
        "trail_records": records,
    }


def main() -> None:
    """Run and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=200)
    options.add_argument("--processes", type=int, default=50)
    options.add_argument("--on", choices=(*BACKENDS, "both"), default="both")
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    for backend in BACKENDS if given.on == "both" else (given.on,):
        figures = race(backend, given.rounds, given.processes)
        told = json.dumps(figures, ensure_ascii=False)
        print(told if given.json else "\n".join(f"{key}: {value}" for key, value in figures.items()), flush=True)


if __name__ == "__main__":
    main()

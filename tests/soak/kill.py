"""Programs that act on cases, killed at random moments, and in the end nothing is paid twice, lost or left open.

    python -m tests.soak.kill [--kills 500] [--window 50] [--seconds N] [--seed N] [--json]

The platform runs in a process of its own that outlives every kill; it loses answers, cuts them off, works on some
late, fails. Against it act, in turn, programs without a window (deciding one by one, in batches, with a courier; some
two at a time), the real command line, and, at least `--window` times, the whole program with its window and a clerk
at it. SIGKILL comes at a moment that is drawn for each: while it starts, before a decision is committed, in its undo
window, with the request on the wire, while the case is read again. Whoever comes next takes over what was left.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from models.desk.bootstrap import open_desk
from models.desk.ledger import directly
from models.desk.paths import DATABASE
from tests.soak.bookkeeping import (
    ACTION_OF,
    Accepted,
    Decision,
    Plain,
    asked_too_often,
    close_books,
    decisions,
    requests,
)
from tests.soak.children import NO_KEYCHAIN, Program, Verb, Window, Worker, accepted, wait_for
from tests.soak.clerking import come_to_rest
from tests.soak.scene import SURE_SECONDS, connect, faults, hold, quiet_platform
from tests.soak.traffic import Platform
from tests.soak.worker import MANNERS, Orders

LATENCY_SECONDS = 0.15
READY = "ready"
STARTING_SECONDS = 60.0
"""So long a program may take to be there, on a machine that has other things to do."""
HOLDS = (0, 0, 0, 0, 1, 1, 5)
"""Undo windows, in seconds, from which one is drawn now and then."""
WRONG_SECONDS = (0.0, 0.0, 0.0, -40.0, 25.0, 600.0)
"""How far the PC's clock of a program is ahead."""
EVERY = 12
"""After so many kills another undo window and other faults are drawn."""
LINES = (
    faults(),
    faults(dropped_before=0.1, dropped_after=0.1, cut_off=0.05, late=0.05),
    faults(dropped_after=0.3, late=0.1),
    faults(http_500=0.1, busy=0.05, too_many=0.01, limited=0.02, delay=0.1),
    faults(token_expired=0.1, dropped_after=0.1, item_failed=0.1, clock_off=0.05),
)


@dataclass(frozen=True, slots=True)
class Moment:
    """When to kill: so many seconds after the program has told something so often."""

    mark: str
    number: int
    seconds: tuple[float, float]


def moments(hold_seconds: float) -> list[tuple[int, Moment]]:
    """The whole life of a decision, with weights."""
    sent = hold_seconds + LATENCY_SECONDS  # the first one asks the platform for the time before
    read = sent + 3 * LATENCY_SECONDS
    return [
        (4, Moment(READY, 0, (0.0, 0.8))),
        (6, Moment(READY, 1, (0.0, 0.5))),
        (24, Moment("deciding", 1, (0.0, 0.01))),
        (14, Moment("accepted", 1, (0.0, sent))),
        (28, Moment("accepted", 1, (sent, sent + LATENCY_SECONDS))),
        (20, Moment("accepted", 1, (sent + LATENCY_SECONDS, read))),
        (16, Moment("accepted", 3, (0.0, read))),
    ]


@dataclass(slots=True)
class Drill:
    """One profile, and everything that happens to it."""

    folder: Path
    platform: Platform
    chance: random.Random
    hold_seconds: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    phases: Counter[str] = field(default_factory=Counter)
    accepted: list[Accepted] = field(default_factory=list)
    refused: int = 0
    dead: set[str] = field(default_factory=set)
    """The runs of those that were killed."""
    dead_before: dict[Program, frozenset[str]] = field(default_factory=dict)
    """The same when each of those started that are there."""

    @property
    def database(self) -> Path:
        """The ledger's file."""
        return self.folder / DATABASE

    @property
    def number(self) -> int:
        """How many were killed."""
        return self.kills.total()

    # one after the other

    def stir(self) -> None:
        """Another line, another undo window."""
        self.platform.do("faults", **self.chance.choice(LINES))
        self.hold_seconds = self.chance.choice(HOLDS)
        with closing(open_desk(self.folder)) as desk:
            hold(desk, self.platform, self.hold_seconds)

    def kill_window(self) -> None:
        """The whole program, and a clerk at it."""
        window = self._started(Window(self.folder, self.chance.randrange(10**6)))
        self._kill(window, "window", self._moment(once_it_is_there=True))

    def kill_worker(self) -> None:
        """A program without a window; with a second one on the same profile now and then."""
        first = self._worker()
        if self.chance.random() < 0.15:
            second = self._worker()
            self._kill(second, "one of two", self._moment())
        self._kill(first, "worker", self._moment())

    def kill_verb(self) -> None:
        """The real command line."""
        cases = self.chance.sample(self._waiting(), 4)
        kind = self.chance.choice(("act", "act", "batch", "settle"))
        verbs = {
            "act": ("act", cases[0], "refund", "--by", "小林"),
            "batch": ("batch", "start", "refund", *cases),
            "settle": ("settle",),
        }
        before = _newest(decisions(self.database))
        verb = self._started(Verb(self.folder, *verbs[kind]))
        if kind != "settle" and self.chance.random() < 0.7:
            self._wait_for_row(verb, before)
            time.sleep(self.chance.uniform(0, self.hold_seconds + 4 * LATENCY_SECONDS))
        else:
            time.sleep(self.chance.uniform(0.2, 2.0))
        self._end(verb, f"main.py {kind}", before)

    def _waiting(self) -> list[str]:
        taken = {decision.aftersale_id for decision in decisions(self.database)}
        return [
            case["aftersale_id"]
            for case in self.platform.look("cases")
            if case["open"] and case["type"] in (1, 2) and case["status"] == 6 and case["aftersale_id"] not in taken
        ]

    def _wait_for_row(self, verb: Program, before: int) -> None:
        until = time.monotonic() + STARTING_SECONDS
        while verb.runs() and time.monotonic() < until and _newest(decisions(self.database)) == before:
            time.sleep(0.01)

    def _started(self, program: Program) -> Program:
        self.dead_before[program] = frozenset(self.dead)
        return program

    def _worker(self) -> Program:
        orders = Orders(
            folder=self.folder,
            seed=self.chance.randrange(10**6),
            manner=self.chance.choice((*MANNERS, "one by one")),
            wrong_seconds=self.chance.choice(WRONG_SECONDS),
        )
        return self._started(Worker(orders))

    def _moment(self, *, once_it_is_there: bool = False) -> Moment:
        drawn = moments(self.hold_seconds)[once_it_is_there:]
        return self.chance.choices([moment for _, moment in drawn], [weight for weight, _ in drawn])[0]

    # the kill itself

    def _kill(self, program: Program, kind: str, moment: Moment) -> None:
        before = _newest(decisions(self.database))
        if moment.number and not wait_for(program, moment.mark, moment.number, STARTING_SECONDS):
            assert program.runs(), program.complaint()
        time.sleep(self.chance.uniform(*moment.seconds))
        self._end(program, kind, before)

    def _end(self, program: Program, kind: str, before: int) -> None:
        killed, at = program.kill(), time.time()
        arrived = self.platform.look("operations")  # first, as another program may go on
        made = decisions(self.database)
        self._check_taken_over(program, made, at)
        asked = requests(arrived, made)
        too_often = asked_too_often(made, asked)
        assert not too_often, too_often
        self.accepted += accepted(program)
        self.refused += sum(mark.what == "not accepted" for mark in program.marks)
        if killed:
            self.kills[kind] += 1
            self.phases[phase(program, made, before, asked, at)] += 1
        else:
            assert kind.startswith("main.py"), program.complaint()

    def _check_taken_over(self, program: Program, made: list[Decision], at: float) -> None:
        """A program that was there had taken over what those had in hand that died before."""
        died_before, there = self.dead_before.pop(program), next((m for m in program.marks if m.what == READY), None)
        if there is None:
            return
        if at - there.at >= program.takes_over_within:
            left = [one for one in made if one.state in ("holding", "sending") and one.run in died_before]
            assert not left, left
        self.dead.add(there.about[0])

    # the end

    def settle(self) -> int:
        """A last program takes everything over, on a good line; how many decisions it found open."""
        self.platform.do("faults", **faults())
        time.sleep(1.0)  # what is late arrives
        with closing(open_desk(self.folder)) as desk:
            hold(desk, self.platform, 0)
            with directly.sending(desk, sure_after=timedelta(seconds=SURE_SECONDS)) as sender:
                return come_to_rest(sender, self.chance)


def _newest(made: list[Decision]) -> int:
    """The newest record that the trail has of any."""
    return max((decision.moved for decision in made), default=0)


def phase(program: Program, made: list[Decision], before: int, asked: list[Plain], at: float) -> str:
    """Where the decision stood that moved last, when the program was killed."""
    moved, last = [one for one in made if one.moved > before], program.marks[-1] if program.marks else None
    if last is not None and last.what == "deciding" and all(one.aftersale_id != last.about[0] for one in moved):
        return "before the commit"
    if not moved:
        return "while it started" if last is None else "while it took over what was left"
    newest = max(moved, key=lambda one: one.moved)
    if newest.state != "sending":
        return newest.state
    arrived = [e for e in asked if (e["aftersale_id"], ACTION_OF[e["type"]]) == newest.about]
    if len(arrived) < len(newest.sent_at):
        return "sending, nothing arrived"
    return "sending, answered" if at - arrived[-1]["real_at"] > LATENCY_SECONDS else "sending, answer on its way"


def soak(kills: int, windows: int, seconds: float | None, seed: int) -> dict[str, Any]:
    """Run it; the figures. Raises AssertionError where anything is paid twice, lost or left open."""
    os.environ |= NO_KEYCHAIN
    chance = random.Random(seed)
    cases = max(600, 6 * kills)
    with (
        quiet_platform(cases, seed, LATENCY_SECONDS) as platform,
        tempfile.TemporaryDirectory(prefix="killed-sending-", ignore_cleanup_errors=True) as name,
    ):
        folder = Path(name)
        with closing(open_desk(folder)) as desk:
            connect(desk, platform, hold_seconds=0)
        drill = Drill(folder, platform, chance)
        began = time.monotonic()
        _run(drill, kills, windows, seconds)
        took, met = time.monotonic() - began, platform.look("status")["met"]
        left = drill.settle()
        with closing(open_desk(folder)) as desk:
            figures = close_books(desk, platform, drill.accepted)
    return {
        "seed": seed,
        "seconds": round(took),
        "kills": drill.number,
        "killed": dict(drill.kills),
        "where the newest decision stood": dict(sorted(drill.phases.items())),
        "left open by the kills at the end": left,
        "faults met": {kind: number for kind, number in met.items() if number},
        "accepted before a kill": len(drill.accepted),
        "not accepted": drill.refused,
        **figures,
    }


def _run(drill: Drill, kills: int, windows: int, seconds: float | None) -> None:
    until = time.monotonic() + (seconds if seconds is not None else float("inf"))
    stirred = -EVERY
    while drill.number < kills and time.monotonic() < until:
        if drill.number - stirred >= EVERY:
            stirred = drill.number
            drill.stir()
        killed = drill.kills["window"]
        if killed < windows and killed * kills <= drill.number * windows:  # evenly over all kills
            drill.kill_window()
        elif drill.chance.random() < 0.12:
            drill.kill_verb()
        else:
            drill.kill_worker()


def main() -> int:
    """Run and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--kills", type=int, default=500)
    options.add_argument("--window", type=int, default=50, help="so many of them of the program with its window")
    options.add_argument("--seconds", type=float, help="no further kills after so long")
    options.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    try:
        figures = soak(given.kills, given.window, given.seconds, given.seed)
    except BaseException:
        sys.stderr.write(f"seed {given.seed}\n")
        raise
    print(json.dumps(figures) if given.json else "\n".join(f"{key}: {value}" for key, value in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Thousands of decisions over a line that loses answers, on cases that somebody else changes in the same moment.

    python -m tests.soak.actions [--actions 10000] [--dropped 0.2] [--wrong 0.05] [--json]

Several clerks decide and send at once. Of the dropped answers half are lost before the platform acted and half
after; some requests are only worked on when the line has long been closed. Right before some are sent the buyer
withdraws or asks for less, or a colleague or the platform refunds the case. In the end the platform's book and the
ledger agree, one to one.
"""

from __future__ import annotations

import argparse
import json
import queue
import random
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

from models.desk import decide
from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.ledger import directly
from models.desk.ledger.sending import Sender
from models.desk.vaults import MemoryVault
from models.domain.attempt import Attempt, AttemptState
from models.domain.errors import UserError
from tests.platform import stored
from tests.soak.bookkeeping import Accepted, close_books
from tests.soak.clerking import come_to_rest, decision
from tests.soak.scene import SURE_SECONDS, connect, faults, quiet_platform
from tests.soak.traffic import Platform

CLERKS = 6
LATE = 0.01
"""The share of requests that are worked on when their line has long been closed, and of those that just fail."""
MEDDLING = ("withdraw", "ask_for_less", "add_words", "refund_by_colleague", "refund_by_platform")


class Work:
    """What the clerks share."""

    def __init__(self, desk: Desk, sender: Sender, platform: Platform, wrong: float, seed: int) -> None:
        self.desk, self.sender, self.platform, self.wrong, self.seed = desk, sender, platform, wrong, seed
        self.cases: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.doubts: queue.SimpleQueue[tuple[float, int]] = queue.SimpleQueue()
        self.accepted: list[Accepted] = []
        self.met: Counter[str] = Counter()
        self.bugs: list[BaseException] = []
        self._lock = threading.Lock()
        self._left = 0

    def run(self, actions: int) -> None:
        """Take so many decisions."""
        self._left = actions
        waiting = [key for key, case in stored(self.desk).items() if case.is_open]
        random.Random(self.seed).shuffle(waiting)
        for key in waiting:
            self.cases.put(key)
        clerks = [threading.Thread(target=self._clerk, args=(number,)) for number in range(CLERKS)]
        for clerk in clerks:
            clerk.start()
        for clerk in clerks:
            clerk.join()
        assert not self.bugs, self.bugs[0]

    def _clerk(self, number: int) -> None:
        chance = random.Random(f"{self.seed}-{number}")
        try:
            while self._another():
                self._decide(chance)
                self._read_again()
        except BaseException as bug:  # told at the end
            self.bugs.append(bug)
            raise

    def _another(self) -> bool:
        with self._lock:
            self._left -= 1
            return self._left >= 0 and not self.bugs

    def _decide(self, chance: random.Random) -> None:
        attempt = None
        while attempt is None:
            attempt = self._made(self.cases.get(timeout=60), chance)
        if chance.random() < self.wrong:
            self._meddle(attempt.aftersale_id, chance.choice(MEDDLING))
        now = directly.finish(self.sender, attempt)
        if now.state is AttemptState.IN_DOUBT:
            self.doubts.put((time.monotonic() + chance.uniform(0.5, 4.0), now.id))
        self.met[f"first heard: {now.state.value}"] += 1
        self.cases.put(attempt.aftersale_id)  # there may be more to decide about it

    def _made(self, aftersale_id: str, chance: random.Random) -> Attempt | None:
        with self.desk.store.reading() as session:
            case = must_find(session, aftersale_id).case
        wanted = decision(self.desk, case, chance)
        if wanted is None:
            return None
        try:
            attempt = decide.act(self.desk, aftersale_id, *wanted)
        except UserError:  # still in doubt, or another case of the order takes the money
            self.met["not accepted"] += 1
            if chance.random() < 0.9:
                self.cases.put(aftersale_id)
            return None
        self.accepted.append(Accepted(aftersale_id, attempt.action, attempt.key))
        return attempt

    def _meddle(self, aftersale_id: str, how: str) -> None:
        with suppress(HTTPError):  # it cannot be done to this one
            self.platform.do("meddle", aftersale_id=aftersale_id, how=how)
            self.met[how] += 1

    def _read_again(self) -> None:
        with suppress(queue.Empty):
            due, number = self.doubts.get_nowait()
            if due > time.monotonic():
                self.doubts.put((due, number))
                return
            with suppress(UserError):
                if self.sender.settle(number).state is not AttemptState.IN_DOUBT:
                    return
            self.doubts.put((time.monotonic() + 1.0, number))


def soak(actions: int, dropped: float, wrong: float, seed: int) -> dict[str, Any]:
    """Run it; the figures. Raises AssertionError where the platform's book and the ledger differ."""
    with (
        quiet_platform(actions, seed) as platform,
        tempfile.TemporaryDirectory() as folder,
        closing(open_desk(Path(folder), vault=MemoryVault())) as desk,
    ):
        connect(desk, platform, hold_seconds=0)
        with directly.sending(desk, sure_after=timedelta(seconds=SURE_SECONDS)) as sender:
            work = Work(desk, sender, platform, wrong, seed)
            began = time.monotonic()
            platform.do("faults", **losing(dropped))
            work.run(actions)
            seconds = time.monotonic() - began
            met = platform.look("status")["met"]
            platform.do("faults", **faults())
            left = come_to_rest(sender, random.Random(seed))
        return {
            "actions": len(work.accepted),
            "seconds": round(seconds, 1),
            "left open until the line was good": left,
            "faults met": {kind: number for kind, number in met.items() if number},
            "what happened": dict(sorted(work.met.items())),
            **close_books(desk, platform, work.accepted),
        }


def losing(dropped: float) -> dict[str, float]:
    """The faults of a line that loses so many answers: half of them before the platform acted, half after."""
    return faults(
        dropped_before=dropped / 2, dropped_after=dropped / 4, cut_off=dropped / 4, late=LATE, item_failed=LATE
    )


def main() -> None:
    """Run and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--actions", type=int, default=10_000)
    options.add_argument("--dropped", type=float, default=0.2)
    options.add_argument("--wrong", type=float, default=0.05)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    figures = soak(given.actions, given.dropped, given.wrong, given.seed)
    print(json.dumps(figures) if given.json else "\n".join(f"{key}: {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()

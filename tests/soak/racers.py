"""Programs that do the same thing at the same moment, each with the profile open for itself."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from models.desk import bootstrap, credentials, decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger import outbox
from models.desk.ledger.lines import Lines
from models.desk.ledger.recovery import recover
from models.desk.ledger.sending import Sender
from models.desk.runs import open_runs
from models.desk.vaults import MemoryVault
from models.domain.clock import CorrectedClock
from models.domain.errors import UserError
from models.doudian.secret import Secret
from models.store.store import open_store

METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
PATIENCE_SECONDS = 120
"""For one round, on a machine that has other things to do."""
IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Profile:
    """What several programs have open at once."""

    folder: Path
    url: str | None = None
    """A server's database; `None` for the file in the folder."""

    def open(self) -> Desk:
        """Open it as one more program does."""
        clock, vault = CorrectedClock(), MemoryVault()
        if self.url is None:
            return bootstrap.open_desk(self.folder, clock, vault)
        store = open_store(self.url)
        bootstrap._begin(store)
        return Desk(store, clock, self.folder, vault, open_runs(store, self.folder))


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits at one of these programs."""

    profile: Profile
    name: str
    shop_id: int
    secret: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one of them made of an order. `told` is the sentence that the person read."""

    name: str
    told: str = ""
    state: str = ""
    attempt: int = 0
    found: tuple[int, ...] = ()

    @property
    def won(self) -> bool:
        """Whether it did what it was to do."""
        return not self.told


class Racer:
    """One program. It lives in a process of its own."""

    def __init__(self, seat: Seat) -> None:
        self.seat, self.desk = seat, seat.profile.open()
        credentials.keep_secret(self.desk, seat.shop_id, Secret(seat.secret))
        self.lines = Lines(self.desk)
        self.sender = Sender(self.desk, self.lines, timedelta(0))

    def close(self) -> None:
        """End in good order."""
        self.lines.close()
        self.desk.close()

    def carry_out(self, what: str, about: Any) -> Outcome:
        """Do it, and say what came of it."""
        name = self.seat.name
        orders: dict[str, Callable[[Any], Outcome]] = {
            IDLE: lambda _: Outcome(name, told=IDLE),
            "refund": self._refund,
            "release": lambda one: Outcome(name, state=outbox.release(self.desk, one, by=name).state, attempt=one),
            "send": lambda one: Outcome(name, state=self.sender.send(one).state, attempt=one),
            "take back": lambda one: Outcome(name, state=outbox.take_back(self.desk, one, name).state, attempt=one),
            "recover": lambda _: Outcome(name, found=tuple(recover(self.desk))),
        }
        try:
            return orders[what](about)
        except UserError as error:
            return Outcome(name, told=str(error))

    def _refund(self, aftersale_id: str) -> Outcome:
        attempt = decide.act(self.desk, aftersale_id, "refund", ActInput(by=self.seat.name))
        sent = self.sender.send(attempt.id)
        return Outcome(self.seat.name, state=sent.state, attempt=sent.id)


def _race(seat: Seat, pipe: Connection, line: Any) -> None:
    """A process: all wait at the line before each order."""
    racer = Racer(seat)
    try:
        pipe.send("ready")
        while (order := pipe.recv()) is not None:
            line.wait(PATIENCE_SECONDS)
            pipe.send(racer.carry_out(*order))
    finally:
        racer.close()


class Field:
    """Some programs, ready to start."""

    def __init__(self, profile: Profile, number: int, shop_id: int, secret: str) -> None:
        context = multiprocessing.get_context(METHOD)
        if METHOD == "forkserver":
            context.set_forkserver_preload(["tests.soak.racers", "models.doudian.client"])
        line = context.Barrier(number)
        self.names = [f"店员{place:02}号" for place in range(number)]
        self._pipes: list[Connection] = []
        self._processes = []
        for name in self.names:
            mine, theirs = context.Pipe()
            seat = Seat(profile, name, shop_id, secret)
            process = context.Process(target=_race, args=(seat, theirs, line), daemon=True)
            process.start()
            theirs.close()
            self._pipes.append(mine)
            self._processes.append(process)
        for pipe in self._pipes:
            assert _heard(pipe) == "ready"

    def race(self, *orders: tuple[str, Any]) -> list[Outcome]:
        """Let all begin at once; with several orders each program gets the next one in turn."""
        for place, pipe in enumerate(self._pipes):
            pipe.send(orders[place % len(orders)])
        return [_heard(pipe) for pipe in self._pipes]

    def ask(self, name: str, *order: Any) -> Outcome:
        """Let one of them do something while the others wait."""
        orders = [order if one == name else (IDLE, None) for one in self.names]
        return self.race(*orders)[self.names.index(name)]

    def end(self) -> None:
        """End them all."""
        for pipe in self._pipes:
            pipe.send(None)
        for process in self._processes:
            process.join(PATIENCE_SECONDS)
            process.kill()


def _heard(pipe: Connection) -> Any:
    assert pipe.poll(PATIENCE_SECONDS), "a program does not answer"
    return pipe.recv()


@contextmanager
def field(profile: Profile, number: int, shop_id: int, secret: str) -> Iterator[Field]:
    """So many programs for as long as the block."""
    racers = Field(profile, number, shop_id, secret)
    try:
        yield racers
    finally:
        racers.end()


def at_once(*works: Callable[[], object]) -> None:
    """The same with threads of this process. Raises what one of them raised."""
    raised: list[BaseException] = []
    line = threading.Barrier(len(works))

    def run(work: Callable[[], object]) -> None:
        line.wait(PATIENCE_SECONDS)
        try:
            work()
        except UserError:
            pass  # somebody was faster
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if raised:
        raise raised[0]

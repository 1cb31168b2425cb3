"""The simulated platform's memory of one shop. Whoever touches it holds `lock`."""

from __future__ import annotations

import hashlib
import math
import random
import threading
from collections.abc import Callable
from typing import Any

from models.simulator.agenda import Agenda, Event
from models.simulator.book import Book
from models.simulator.cases import Case, Order, Parcel, Record
from models.simulator.journal import Journal
from models.simulator.registry import Registry
from models.simulator.settings import Settings
from models.simulator.times import SimulatedTime

Handler = Callable[[Event], None]
DUE = "deadline"
"""The kind of event with which the platform acts by itself."""


class World:
    """Cases, orders, what is planned, and the book. Every change of a case goes through `change`."""

    def __init__(self, settings: Settings, time: SimulatedTime, shop_id: str) -> None:
        self.settings, self.time, self.shop_id = settings, time, shop_id
        self.lock = threading.RLock()
        self.chance = random.Random(f"{settings.seed}-{shop_id}")  # noqa: S311 - a play, no secret
        self.registry = Registry()
        self.orders: dict[int, Order] = {}
        self.parcels: dict[str, Parcel] = {}
        self.agenda = Agenda()
        self.book = Book()
        self.journal = Journal()
        self.handlers: dict[str, Handler] = {}
        self.entered: list[Callable[[Case, int], None]] = []
        """Told when a case comes to a step, with the time."""
        self.at = int(time.seconds())
        """The moment that is being played, Unix seconds."""

    def run(self) -> None:
        """Let everything happen that is due, each at its own second."""
        now = math.floor(self.time.seconds())
        while (event := self.agenda.due(now)) is not None:
            self.at = max(self.at, event.at)
            self.handlers[event.kind](event)
        self.at = max(self.at, now)

    def change(self, case: Case, /, *, quiet: bool = False, **fields: Any) -> None:
        """Alter a case. `quiet` leaves its update_time, as the platform does at times."""
        self.registry.unlist(case)
        for name, value in fields.items():
            setattr(case, name, value)
        if not quiet:
            case.updated = max(case.updated, self.at)
        self.registry.put(case)
        if fields.get("deadline"):
            self.agenda.plan(case.deadline, DUE, case.id)

    def write(self, case: Case, role: int, text: str, *, operator: str = "", action: str = "") -> None:
        """A line in the case's record log."""
        name = operator or ("", "买家", "商家", "客服", "系统")[role]
        case.records.append(Record(self.at, role, name, action or text[:12], text))

    def add(self, case: Case) -> None:
        """A new case."""
        self.registry.put(case)
        self.watch(case)
        for tell in self.entered:
            tell(case, self.at)

    def watch(self, case: Case) -> None:
        """Plan what the platform does at the case's deadline."""
        if case.deadline:
            self.agenda.plan(case.deadline, DUE, case.id)

    def took_step(self, case: Case) -> None:
        """Say that the case has just come to another step."""
        for tell in self.entered:
            tell(case, self.at)

    def touch(self, order: Order) -> None:
        """What List shows of an order changed, so its cases are new. That update_time moves then is ASSUMED."""
        for case in map(self.registry.get, order.cases):
            if case is not None:
                self.change(case)

    def case(self, case_id: int) -> Case | None:
        """The case of that id."""
        return self.registry.get(case_id)


def shop_number(shop_id: str) -> int:
    """Six digits that go into every id of the shop, so that ids of two shops differ."""
    return int.from_bytes(hashlib.sha256(shop_id.encode()).digest()[:8], "big") % 10**6

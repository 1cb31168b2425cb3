"""A call that passed the checks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from models.simulator.book import Request
from models.simulator.cases import Case
from models.simulator.faulting import Dice
from models.simulator.methods.office import Office
from models.simulator.parameters import Parameters, needed_whole, whole
from models.simulator.refusing import invalid
from models.simulator.tokens import Tokens
from models.simulator.world import World


@dataclass(frozen=True, slots=True)
class Call:
    """What a method gets. The world's lock is held while it works, and all that is due has happened."""

    world: World
    office: Office
    tokens: Tokens
    dice: Dice
    address: str
    """Where the simulator is, for the addresses of pictures."""
    method: str
    parameters: Parameters
    body: str
    log_id: str

    def request(self, kind: int | None = None) -> Request:
        """For the book."""
        return Request(self.method, kind, self.log_id, self.body)

    def noting(self, case_ids: Iterable[int], kind: int | None = None) -> AbstractContextManager[None]:
        """Enter what becomes of these cases in the journal."""
        now = self.world.time.seconds()
        return self.world.journal.noting(case_ids, self.method, kind, now, self.log_id)

    def case(self, *names: str) -> Case:
        """The case whose id is under one of `names`. Raises RefusedError when there is none."""
        found = self.world.case(needed_whole(self.parameters, *names))
        if found is None:
            raise invalid("售后单不存在")
        return found

    def maybe_case(self, *names: str) -> Case | None:
        """The same where it may be absent."""
        return None if whole(self.parameters, *names) is None else self.case(*names)

    def picture(self, number: int) -> str:
        """Where a buyer's picture is to be had."""
        return f"{self.address}/_sim/pictures/{number}.png"


Method = Callable[[Call], Any]

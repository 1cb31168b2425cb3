"""A small shop whose clock stands still until it is moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest

from models.domain.clock import FixedClock
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from tests.unit.simulator.caller import Caller

START = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


class Shop:
    """A running simulator, its clock, and a client with a token."""

    def __init__(self, settings: Settings, stack: ExitStack, start: datetime = START) -> None:
        self.clock = FixedClock(start)
        self.simulator = stack.enter_context(Simulator(settings, clock=self.clock.now))
        self.caller = self.another()
        stack.callback(lambda: self.caller.close())
        self.caller.authorise()

    def another(self, **how: str) -> Caller:
        return Caller(self.simulator, **how)

    def move(self, **step: float) -> None:
        self.clock.move(timedelta(**step))

    @property
    def now(self) -> int:
        return int(self.clock.now().timestamp())

    def cases(self, **wanted: object) -> list[dict]:
        return [
            case
            for case in self.simulator.cases()
            if all((bool(case[name]) if value is True else case[name]) == value for name, value in wanted.items())
        ]

    def one(self, kind: int, status: int, **wanted: object) -> str:
        """The id of a case of that type and status that has a deadline, unless something else is wanted."""
        wanted = {"deadline_at": True, **wanted} if status not in (12, 14, 28) else wanted
        return self.cases(type=kind, status=status, **wanted)[0]["aftersale_id"]

    def case(self, case_id: str) -> dict:
        return next(case for case in self.simulator.cases() if case["aftersale_id"] == case_id)

    def force(self, case_id: str, **fields: object) -> None:
        """Put a case where a test needs it, past every rule."""
        world = self.simulator._world
        with world.lock:
            case = world.case(int(case_id))
            assert case is not None
            world.change(case, quiet=True, **fields)


MakeShop = Callable[..., Shop]


@pytest.fixture
def make_shop() -> Iterator[MakeShop]:
    with ExitStack() as stack:
        yield lambda start=START, **settings: Shop(Settings(**{"cases": 330, **settings}), stack, start)


@pytest.fixture
def shop(make_shop: MakeShop) -> Shop:
    return make_shop()

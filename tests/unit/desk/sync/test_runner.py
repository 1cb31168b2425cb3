"""When the others have to wait for a shop before an absence is told, and when no longer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.desk.sync.news import News, ShopState, Standing
from models.desk.sync.rounds import Round
from models.desk.sync.runner import Runner
from models.desk.vaults import MemoryVault
from models.domain.clock import CorrectedClock, FixedClock
from models.domain.errors import UserError
from models.domain.happenings import Happening
from models.domain.text import Text
from models.simulator.simulator import Simulator
from tests.platform import connect

HOUR = timedelta(hours=1)


class Hub:
    """Writes down what a shop's thread tells of absences."""

    poll_seconds = 0.1

    def __init__(self) -> None:
        self.told: list[str] = []
        self.bugs: list[BaseException] = []

    def states(self) -> tuple[ShopState, ...]:
        return ()

    def tell(self, news: News) -> None:
        if news.bug is not None:
            self.bugs.append(news.bug)

    def expect(self, shop_id: int) -> None:
        self.told.append("expect")

    def give_up(self, shop_id: int) -> None:
        self.told.append("give up")

    def caught_up(self, shop_id: int, since: datetime, until: datetime, happenings: list[Happening]) -> None:
        self.told.append("caught up")


@pytest.fixture
def desk(data_dir: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk whose time passes, for every clock in it, when `clock` is moved."""
    steered = CorrectedClock(clock.now, lambda: clock.now().timestamp())
    with closing(open_desk(data_dir, steered, MemoryVault())) as opened:
        yield opened


@pytest.fixture
def hub() -> Hub:
    return Hub()


@pytest.fixture
def runner(desk: Desk, running: Simulator, hub: Hub) -> Iterator[Runner]:
    shop = connect(desk, running)
    made = Runner(hub, desk, shop, [shop])
    yield made
    made.stop()


def test_a_shop_is_away_once_it_was_read_and_then_not_for_a_while(runner: Runner, clock: FixedClock) -> None:
    assert not runner.away  # never read
    runner._one_round()
    assert runner.state.standing is Standing.GOOD
    assert not runner.away
    clock.move(HOUR)
    assert runner.away
    runner._one_round()
    assert not runner.away


def test_an_absence_is_expected_once_and_brought(runner: Runner, hub: Hub, clock: FixedClock) -> None:
    runner._one_round()
    hub.told.clear()
    clock.move(HOUR)
    runner._one_round()
    assert hub.told == ["expect", "caught up"]


def test_who_missed_nothing_keeps_nobody_waiting(runner: Runner, hub: Hub, clock: FixedClock) -> None:
    runner._one_round()
    hub.told.clear()
    clock.move(timedelta(minutes=1))
    runner._one_round()
    assert hub.told == ["give up"]


@pytest.mark.parametrize("fault", [ZeroDivisionError(), UserError(Text("no"))])
def test_who_fails_in_the_middle_keeps_nobody_waiting(
    runner: Runner, hub: Hub, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    runner._one_round()
    hub.told.clear()
    clock.move(HOUR)

    def fail(*_: Any) -> None:
        raise fault

    monkeypatch.setattr(Round, "_check", fail)  # comes after what changed
    runner._one_round()
    assert hub.told == ["expect", "give up"]
    assert runner.state.standing is Standing.TROUBLE
    assert not runner.away
    assert hub.bugs == ([] if isinstance(fault, UserError) else [fault])


def test_who_was_asked_to_try_again_at_once_is_still_waited_for(
    runner: Runner, hub: Hub, clock: FixedClock, running: Simulator
) -> None:
    runner._one_round()
    hub.told.clear()
    running.cut()
    clock.move(HOUR)
    runner.look_now(check=False)
    runner._one_round()
    assert hub.told == []
    runner._wake.clear()
    runner._one_round()
    assert hub.told == ["give up"]
    assert runner.away

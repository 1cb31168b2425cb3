from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.alerts import AlertChoices, Urgency
from models.domain.clock import FixedClock
from models.store import cases
from tests.factory import NOW, make_case
from tests.unit.desk.choosing import call_me, choose
from ui.alerts.alerting import Alerting
from ui.alerts.tray import Tray
from ui.runtime.lanes import Lanes
from ui.shell.syncing import Syncing

ME = "小林"
MINUTE, SECOND, HOUR = timedelta(minutes=1), timedelta(seconds=1), timedelta(hours=1)
Put = Callable[..., AfterSale]


@pytest.fixture
def put(desk: Desk) -> Put:
    """A case with so much time left."""

    def put_case(left: timedelta, **fields: object) -> AfterSale:
        case = make_case(deadline_at=desk.clock.now() + left, **fields)
        with desk.store.writing() as session:
            cases.add_many(session, [(case, {})], NOW)
        return case

    return put_case


@pytest.fixture
def at_desk(desk: Desk) -> str:
    """Who is there, without quiet hours: the tests' noon is night elsewhere."""
    call_me(desk, ME)
    choose(desk, ME, AlertChoices(quiet=None))
    return ME


@pytest.fixture
def syncing(desk: Desk, lanes: Lanes) -> Iterator[Syncing]:
    """A background that is told what there is to tell."""
    made = Syncing(desk, lanes)
    made.look_now = lambda **_: None
    yield made
    made.stop()


@pytest.fixture
def tray_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with a tray, as far as the program can tell."""
    monkeypatch.setattr(Tray, "there", property(lambda _self: True))
    monkeypatch.setattr(Tray, "show", lambda _self: None)  # Qt would warn that there is none


@dataclass
class Seat:
    """Whoever is to be told: what is heard, what the desktop tells, what stands in the window."""

    alerting: Alerting
    syncing: Syncing
    clock: FixedClock
    settle: Callable[[], None]
    sounds: list[tuple[float, Urgency]] = field(default_factory=list)
    messages: list[tuple[str, str, Urgency]] = field(default_factory=list)

    def hear(self, urgency: Urgency) -> None:
        self.sounds.append((self.clock.now().timestamp(), urgency))

    def beat(self, after: timedelta = timedelta(0)) -> None:
        """The time passes, then the program looks."""
        self.clock.move(after)
        self.alerting.beat()
        self.settle()

    @property
    def lines(self) -> list:
        """The notices."""
        return list(self.syncing.notices)


@pytest.fixture
def seat(
    desk: Desk,
    lanes: Lanes,
    syncing: Syncing,
    clock: FixedClock,
    at_desk: str,
    tray_there: None,
    settle: Callable[[], None],
) -> Iterator[Seat]:
    made: list[Seat] = []
    steady = lambda: clock.now().timestamp()  # noqa: E731
    alerting = Alerting(desk, lanes, syncing, heard=lambda urgency: made[0].hear(urgency), steady=steady)
    made.append(Seat(alerting, syncing, clock, settle))
    alerting.tray.show_message = lambda *told: bool(made[0].messages.append(told)) or True
    alerting.start()
    settle()
    yield made[0]
    alerting.stop()
    settle()

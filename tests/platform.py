"""A running platform, a desk connected to it, and holding the two against each other field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from models.desk import shops
from models.desk.desk import Desk
from models.desk.shops import ShopDraft
from models.desk.sync.once import ShopSync, sync_once
from models.desk.sync.rounds import RoundReport
from models.domain.aftersale import AfterSale
from models.domain.book import Shop
from models.domain.clock import CorrectedClock, FixedClock, steady_seconds, wall_clock
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from models.store import cases
from models.store.tables import Case

Plain = Mapping[str, Any]


@pytest.fixture
def running(clock: FixedClock) -> Iterator[Simulator]:
    """A platform with 150 cases that keeps the desk's time: it moves when the clock is moved."""
    with Simulator(Settings(cases=150, near=True), clock=clock.now) as simulator:
        yield simulator


@pytest.fixture
def shop(desk: Desk, running: Simulator) -> Shop:
    """The platform's shop, added to the desk and not read yet."""
    return connect(desk, running)


@pytest.fixture
def sync(desk: Desk, shop: Shop) -> Callable[..., RoundReport]:
    """One round of the shop, with its report; an error is raised."""

    def run(**options: Any) -> RoundReport:
        return synced(desk, **options)[0].report

    return run


def connect(desk: Desk, simulator: Simulator, name: str = "小店") -> Shop:
    """Add the platform's shop to a desk."""
    draft = ShopDraft(
        name=name,
        app_key=simulator.app_key,
        platform_id=simulator.shop_id,
        secret=simulator.app_secret,
        gateway=simulator.address,
    )
    return shops.add(desk, draft)


def synced(desk: Desk, **options: Any) -> list[ShopSync]:
    """One round of every shop; the first error is raised."""
    done = sync_once(desk, **options)
    for one in done:
        assert one.error is None, str(one.error)
    return done


def stored(desk: Desk) -> dict[str, AfterSale]:
    """All cases of the desk."""
    with desk.store.reading() as session:
        ids = list(session.scalars(select(Case.aftersale_id)))
        return {case.aftersale_id: case for case in cases.all_in_order(session, ids)}


def as_platform(case: AfterSale) -> dict[str, Any]:
    """A stored case in the words of the platform's own list, for comparing."""
    return {
        "aftersale_id": case.aftersale_id,
        "order_id": case.order_id,
        "sku_order_id": case.sku_order_id,
        "type": int(case.type),
        "status": int(case.status),
        "refund_status": int(case.refund_status),
        "amount_fen": case.amount_fen,
        "goods_fen": case.refund_goods_fen,
        "freight_fen": case.refund_freight_fen,
        "tax_fen": case.refund_tax_fen,
        "paid_fen": case.paid_fen,
        "pieces": case.pieces,
        "reason": case.reason,
        "buyer_words": case.buyer_words,
        "ship_waybill": case.ship_waybill,
        "return_waybill": case.return_waybill,
        "arbitration": int(case.arbitration),
        "sms_left": case.sms_left,
        "auto_approvals": [int(code) for code in case.auto_approvals.split(",") if code],
        "applied_at": _text(case.applied_at),
        "updated_at": _text(case.updated_at),
        "deadline_at": _text(case.deadline_at),
        "final_at": _text(case.final_at),
        "open": case.is_open,
    }


def _text(when: datetime | None) -> str | None:
    return None if when is None else when.isoformat()


def differences(desk: Desk, platform: Iterable[Plain], *, open_only: bool = False) -> list[str]:
    """Where the desk and the platform differ: fields, and cases that only one has. Empty when they agree."""
    here = {key: as_platform(case) for key, case in stored(desk).items()}
    there = {case["aftersale_id"]: case for case in platform}
    if open_only:
        here = {key: case for key, case in here.items() if case["open"]}
        there = {key: case for key, case in there.items() if case["open"]}
    found = [f"only here: {key}" for key in here.keys() - there.keys()]
    found += [f"only there: {key}" for key in there.keys() - here.keys()]
    for key in here.keys() & there.keys():
        found += [
            f"{key} {name}: here {here[key][name]!r}, there {value!r}"
            for name, value in there[key].items()
            if here[key][name] != value
        ]
    return sorted(found)


class FastClock(CorrectedClock):
    """A PC whose time runs as fast as a simulator's, wrong by `wrong`, which may be set anew in mid-work."""

    def __init__(self, speed: float, wrong: timedelta = timedelta(0)) -> None:
        self.speed, self.wrong = speed, wrong
        self._start, self._zero_point = wall_clock(), steady_seconds()
        super().__init__(self._pc, lambda: steady_seconds() * speed)

    def _pc(self) -> datetime:
        return self._start + timedelta(seconds=(steady_seconds() - self._zero_point) * self.speed) + self.wrong

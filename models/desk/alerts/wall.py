"""What the wall screen shows: the nearest cases, and how many stand in each band."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.desk.alerts.sweep import near_bands, watch
from models.desk.desk import Desk
from models.domain.alerts import AlertCase, Group
from models.domain.deadlines import Band
from models.store import alerts, shops

ROWS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """One look. Time UTC."""

    at: datetime
    nearest: tuple[AlertCase, ...]
    bands: dict[Band, Group]
    shops: dict[int, str]
    """The shops' names, if there is more than one."""


def wall(desk: Desk, person: str) -> Wall:
    """The undecided cases with the least time left, and the numbers above them."""
    with desk.store.reading() as session:
        watching = watch(desk, session, person, desk.clock.now())
        names = {shop.id: shop.name for shop in shops.listed(session)}
        return Wall(
            at=watching.now,
            nearest=tuple(alerts.nearest(session, watching, ROWS)),
            bands=near_bands(session, watching),
            shops=names if len(names) > 1 else {},
        )

"""A client for a shop of this desk, and whose answers may set the desk's clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.desk.credentials import ShopTokens, secret_of
from models.desk.desk import Desk
from models.domain.book import Shop, ShopKind
from models.domain.clock import CorrectedClock
from models.doudian.gateway_address import is_loopback
from models.doudian.signing import Application
from models.doudian.tokens import OwnShop

if TYPE_CHECKING:
    from models.doudian.client import ShopClient


@dataclass(frozen=True, slots=True)
class Line:
    """A shop with its client and the clock that the client keeps right."""

    shop: Shop
    client: ShopClient
    clock: CorrectedClock

    def close(self) -> None:
        """Give up its connections; calls under way end as lost."""
        self.client.close()


def open_line(desk: Desk, shop: Shop, shops: Iterable[Shop]) -> Line:
    """A line to a shop; nothing is sent yet. Raises UserError when its app secret is not here."""
    from models.doudian.client import connect  # httpx takes a tenth of a second that no window has to wait for

    clock = clock_for(desk, shop, shops)
    application = Application(shop.app_key, secret_of(desk, shop.id))
    client = connect(shop.gateway, application, OwnShop(shop.platform_id), ShopTokens(desk, shop.id), clock)
    return Line(shop, client, clock)


def clock_for(desk: Desk, shop: Shop, shops: Iterable[Shop]) -> CorrectedClock:
    """The desk's own clock, or one apart.

    A simulator on this computer may run at sixty times the speed. It must not move
    the countdowns of a real shop, so that on a desk with one it gets a clock apart.
    """
    real = any(other.kind is ShopKind.API and not is_loopback(other.gateway) for other in shops)
    if isinstance(desk.clock, CorrectedClock) and not (real and is_loopback(shop.gateway)):
        return desk.clock
    return CorrectedClock()

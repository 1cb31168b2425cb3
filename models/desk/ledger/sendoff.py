"""How a decision would leave, to be said before it is made: by hand, at once, or after a time to take it back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.desk import decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.domain.actions import Action, Way
from models.domain.aftersale import AfterSale
from models.domain.book import Address, Shop, ShopKind
from models.domain.clock import Clock
from models.store import shops


class ByHand(StrEnum):
    """Why people carry a decision out."""

    NO_LINE = "no_line"
    """The shop has no line to the platform."""
    NO_CALL = "no_call"
    """There is no call for it: it is a text to a buyer in the shop's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sendoff:
    """How one decision would leave if it were made now."""

    by_hand: ByHand | None = None
    """`None`: it is sent from here."""
    seconds: int = 0
    """How long it can be taken back before it is sent."""
    near: bool = False
    """Whether it cannot be taken back because the deadline is too near to wait."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What has to be known of a shop to say how decisions on its cases would leave. Reads nothing any more."""

    shop: Shop
    clock: Clock

    @property
    def has_line(self) -> bool:
        """Whether decisions of the shop can be sent from here at all."""
        return self.shop.kind is ShopKind.API

    def sendoff(self, action: Action, case: AfterSale, way: Way, given: ActInput) -> Sendoff:
        """How `action` on `case` would leave with `given` in the form, as `decide.act` would have it."""
        by_platform = given.sms_values is not None
        if not decide.is_sent_from_here(self.shop, action, case, way, given, platform_text=by_platform):
            return Sendoff(by_hand=ByHand.NO_CALL if self.has_line else ByHand.NO_LINE)
        window, left_out = decide.undo_window(self.shop, action, case, self.clock.now())
        return Sendoff(seconds=int(window.total_seconds()), near=left_out)

    def takes(self, address: Address) -> bool:
        """Whether a return to this address can be agreed: what is sent names the platform's own id of it."""
        return not self.has_line or bool(address.platform_id)


def outlook(desk: Desk, shop_id: int) -> Outlook:
    """What has to be known of a shop. Raises LookupError when there is none of this number."""
    with desk.store.reading() as session:
        shop = shops.get(session, shop_id)
    if shop is None:
        raise LookupError(shop_id)
    return Outlook(shop, desk.clock)

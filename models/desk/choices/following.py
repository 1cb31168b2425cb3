"""What takes effect elsewhere once a setting is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from models.desk.choices.reading import value_in
from models.desk.choices.register import QUIET_BY_HAND
from models.desk.choices.setting import Group, Setting
from models.desk.deadlines.band_limits import bring_up_to_date
from models.desk.desk import Desk
from models.domain.book import ShopKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def follow(session: Session, desk: Desk, setting: Setting[Any]) -> None:
    """Put in force what others hold: the limits of this desk, the quiet period of the shop that is worked by hand."""
    if setting.group is Group.URGENCY:
        bring_up_to_date(session, desk)
    elif setting.key == QUIET_BY_HAND.key:
        _quiet_by_hand(session)


def _quiet_by_hand(session: Session) -> None:
    """A shop without an application has no form of its own to set it in."""
    from models.store import shops  # needed by nobody who only reads

    minutes = value_in(session, QUIET_BY_HAND) * 60
    for shop in shops.listed(session):
        if shop.kind is ShopKind.HAND:
            shops.save(session, replace(shop, sms_quiet_minutes=minutes))

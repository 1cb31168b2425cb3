"""The shipping companies that a shop can ship with: the platform's own list where it can be read, most used first."""

from __future__ import annotations

import logging

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.domain.actions import REJECT
from models.domain.book import Shop, ShopKind
from models.domain.cancel import CancelToken
from models.domain.carriers import CARRIERS, Carrier, Companies
from models.doudian.caller import Caller
from models.doudian.kinds import NOT_FOR_US
from models.doudian.orders import company_list
from models.doudian.refusals import RefusedError
from models.store import carriers, shops

RECENT = 300
"""So many decisions say what a shop uses."""
_log = logging.getLogger(__name__)


def for_shop(desk: Desk, shop_id: int) -> Companies:
    """What a shop can choose from: most used first, then in the platform's order."""
    with desk.store.reading() as session:
        return companies(session, shop_id)


def companies(session: Session, shop_id: int) -> Companies:
    """The same in a session that is open already."""
    kept, shop = carriers.listed(session, shop_id), shops.get(session, shop_id)
    closed = bool(kept) and shop is not None and shop.kind is ShopKind.API
    used = carriers.used(session, shop_id, REJECT.key, RECENT)
    known: list[Carrier] = kept if closed else list(CARRIERS)
    return Companies(tuple(sorted(known, key=lambda one: -used[one.code])), closed)


def read_carriers(desk: Desk, shop: Shop, client: Caller, cancel: CancelToken) -> bool:
    """Take over the platform's list; whether it changed.

    An application that may not read it works on with the companies known here. Raises RefusedError
    for everything else that stands in the way.
    """
    try:
        found = company_list(client, cancel=cancel)
    except RefusedError as error:
        if error.refusal.remedy not in NOT_FOR_US:
            raise
        _log.info("the shipping companies of shop %s cannot be read: %s", shop.id, error.refusal.code)
        return False
    with desk.store.writing(repeatable=True) as session:
        if not found or list(found) == carriers.listed(session, shop.id):
            return False
        carriers.put(session, shop.id, found)
        return True

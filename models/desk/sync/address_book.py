"""A shop's return addresses as the platform keeps them, beside those that were made here."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from models.desk.desk import Desk
from models.domain.book import Address, Shop
from models.domain.cancel import CancelToken
from models.doudian.addresses import PlatformAddress, address_list
from models.doudian.caller import Caller
from models.doudian.kinds import NOT_FOR_US
from models.doudian.refusals import RefusedError
from models.store import addresses

_log = logging.getLogger(__name__)


def read_addresses(desk: Desk, shop: Shop, client: Caller, cancel: CancelToken) -> bool:
    """Take over the platform's address book; whether anything changed.

    An application that may not read it works on with the addresses made here. Raises RefusedError
    for everything else that stands in the way.
    """
    try:
        found = address_list(client, cancel=cancel)
    except RefusedError as error:
        if error.refusal.remedy not in NOT_FOR_US:
            raise
        _log.info("the address book of shop %s cannot be read: %s", shop.id, error.refusal.code)
        return False
    with desk.store.writing(repeatable=True) as session:
        kept = addresses.listed(session, shop.id)
        known = {address.platform_id: address for address in kept if address.platform_id}
        fresh = _fresh(kept, found, shop.id)
        gone = known.keys() - {one.address_id for one in found}
        taken = {one.id for one in fresh}
        own_default = any(address.is_default for address in kept if not address.platform_id and address.id not in taken)
        wanted = [replace(one, is_default=one.is_default and not own_default) for one in fresh]
        changed = [one for one in wanted if one not in kept]
        for address in changed:
            addresses.save(session, address)
        for platform_id in gone:
            addresses.remove(session, known[platform_id].id)
        return bool(changed or gone)


def _fresh(kept: list[Address], found: Sequence[PlatformAddress], shop_id: int) -> list[Address]:
    """The platform's addresses with what is known of them here; new ones stand behind all that are in order."""
    known = {address.platform_id: address for address in kept if address.platform_id}
    own = [address for address in kept if not address.platform_id]
    behind = count(max((address.place for address in kept), default=0) + 1)
    fresh = []
    for one in found:
        before = known.get(one.address_id) or _twin(own, one)
        place = next(behind) if before is None else before.place
        fresh.append(_merged(before, one, shop_id, place))
    return fresh


def _twin(own: list[Address], found: PlatformAddress) -> Address | None:
    """One that was made here and then added in the back office: it is the same, and now the platform knows it."""
    wanted = (found.receiver, found.region, found.detail)
    twin = next((one for one in own if (one.receiver, one.region, one.detail) == wanted), None)
    if twin is not None:
        own.remove(twin)
    return twin


def _merged(known: Address | None, found: PlatformAddress, shop_id: int, place: int) -> Address:
    """The platform does not show phone numbers here, so that one entered by hand stays."""
    return Address(
        id=known.id if known else 0,
        shop_id=shop_id,
        label=known.label if known else found.remark,
        receiver=found.receiver,
        phone=known.phone if known else "",
        region=found.region,
        detail=found.detail,
        is_default=found.is_default,
        platform_id=found.address_id,
        place=place,
    )

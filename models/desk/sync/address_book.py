"""A shop's return addresses as the platform keeps them, beside those that were made here."""

from __future__ import annotations

import logging
from dataclasses import replace

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
        fresh = [_merged(known.get(one.address_id), one, shop.id) for one in found]
        gone = known.keys() - {one.address_id for one in found}
        own_default = any(address.is_default and not address.platform_id for address in kept)
        wanted = [replace(one, is_default=one.is_default and not own_default) for one in fresh]
        changed = [one for one in wanted if one != known.get(one.platform_id)]
        for address in changed:
            addresses.save(session, address)
        for platform_id in gone:
            addresses.remove(session, known[platform_id].id)
        return bool(changed or gone)


def _merged(known: Address | None, found: PlatformAddress, shop_id: int) -> Address:
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
    )

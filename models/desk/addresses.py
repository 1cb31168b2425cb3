"""The return addresses kept here."""

from __future__ import annotations

from dataclasses import replace

from models.desk.desk import Desk
from models.domain.book import Address
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import addresses


def listed(desk: Desk, shop_id: int = 1) -> list[Address]:
    """A shop's addresses, the default one first."""
    with desk.store.reading() as session:
        return addresses.listed(session, shop_id)


def lacks(address: Address) -> list[Text]:
    """What has to be filled in before the address can be kept, one sentence each."""
    wanted = (
        (address.receiver, QT_TRANSLATE_NOOP("models", "The receiver's name is missing.")),
        (address.phone, QT_TRANSLATE_NOOP("models", "The phone number is missing.")),
        (address.region, QT_TRANSLATE_NOOP("models", "Province, city and district are missing.")),
        (address.detail, QT_TRANSLATE_NOOP("models", "The street and house number are missing.")),
    )
    return [Text(source) for value, source in wanted if not value.strip()]


def save(desk: Desk, address: Address) -> int:
    """Keep an address; its id. The first of a shop becomes its default. Raises UserError naming what is missing."""
    missing = lacks(address)
    if missing:
        raise UserError(missing[0])
    with desk.store.writing() as session:
        first = not addresses.listed(session, address.shop_id)
        return addresses.save(session, replace(address, is_default=address.is_default or first))


def remove(desk: Desk, address_id: int) -> None:
    """Forget an address. Decisions already made keep their copy of its text."""
    with desk.store.writing() as session:
        addresses.remove(session, address_id)

"""The return addresses kept here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from models.desk.books import rules as address_rule_book
from models.desk.books.order import place_of
from models.desk.desk import Desk
from models.domain.address_rule import AddressRule
from models.domain.book import Address
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import address_rules, addresses


def listed(desk: Desk, shop_id: int = 1) -> list[Address]:
    """A shop's addresses, the default one first."""
    with desk.store.reading() as session:
        return addresses.listed(session, shop_id)


def lacks(address: Address) -> list[Text]:
    """What has to be filled in before the address can be kept, one sentence each.

    Of the platform's own nobody here may know the telephone number: the platform does not tell it.
    """
    phone = address.phone or address.platform_id
    wanted = (
        (address.receiver, QT_TRANSLATE_NOOP("models", "The receiver's name is missing.")),
        (phone, QT_TRANSLATE_NOOP("models", "The phone number is missing.")),
        (address.region, QT_TRANSLATE_NOOP("models", "Province, city and district are missing.")),
        (address.detail, QT_TRANSLATE_NOOP("models", "The street and house number are missing.")),
    )
    return [Text(source) for value, source in wanted if not value.strip()]


def save(desk: Desk, address: Address, rules: Sequence[AddressRule] | None = None) -> int:
    """Keep an address; its id. The first of a shop becomes its default. Without `rules` its rules stay as they are.

    Raises UserError naming what is missing, or the rule that another address has already.
    """
    missing = lacks(address)
    if missing:
        raise UserError(missing[0])
    with desk.store.writing() as session:
        return keep(session, address, rules)


def keep(session: Session, address: Address, rules: Sequence[AddressRule] | None = None) -> int:
    """The same within a transaction, of an address that lacks nothing."""
    book = addresses.listed(session, address.shop_id)
    clash = address_rule_book.clash(session, address, rules or (), book)
    if clash is not None:
        raise UserError(clash)
    trimmed = {name: getattr(address, name).strip() for name in ("label", "receiver", "phone", "region", "detail")}
    placed = replace(address, **trimmed, place=place_of(address, book), is_default=address.is_default or not book)
    address_id = addresses.save(session, placed)
    if rules is not None:
        address_rules.put(session, address_id, rules)
    return address_id


def arrange(desk: Desk, ids: Sequence[int]) -> None:
    """Let the addresses stand in this order, behind the default one."""
    with desk.store.writing() as session:
        addresses.arrange(session, list(ids))


def remove(desk: Desk, address_id: int) -> None:
    """Forget an address and its rules. Decisions already made keep their copy of its text."""
    with desk.store.writing() as session:
        addresses.remove(session, address_id)

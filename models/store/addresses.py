"""Return addresses."""

from __future__ import annotations

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.domain.attempt import AttemptState
from models.domain.book import Address
from models.store import places, tables

LOOKED_BACK = 50
"""So many decisions on a product are looked through for an address that can still be used."""


def listed(session: Session, shop_id: int) -> list[Address]:
    """A shop's return addresses, the default one first."""
    row = tables.Address
    query = select(row).where(row.shop_id == shop_id).order_by(row.is_default.desc(), row.place, row.id)
    return [_address(found) for found in session.scalars(query)]


def _address(row: tables.Address) -> Address:
    return Address(
        id=row.id,
        shop_id=row.shop_id,
        label=row.label,
        receiver=row.receiver,
        phone=row.phone,
        region=row.region,
        detail=row.detail,
        is_default=row.is_default,
        platform_id=row.platform_id,
        place=row.place,
    )


def save(session: Session, address: Address) -> int:
    """Store a new address (id 0) or overwrite one; a new default takes the place of the old."""
    if address.is_default:
        old = update(tables.Address).where(tables.Address.shop_id == address.shop_id)
        session.execute(old.values(is_default=False))
    row = tables.Address(
        id=address.id or None,
        shop_id=address.shop_id,
        label=address.label,
        receiver=address.receiver,
        phone=address.phone,
        region=address.region,
        detail=address.detail,
        is_default=address.is_default,
        platform_id=address.platform_id,
        place=address.place,
    )
    merged = session.merge(row)
    session.flush()
    return merged.id


def arrange(session: Session, ids: list[int]) -> None:
    """Let the addresses stand in this order, behind the default one."""
    places.arrange(session, tables.Address, ids)


def remove(session: Session, address_id: int) -> None:
    """Forget an address; the database forgets its rules. Decisions keep their own copy of its text."""
    session.execute(delete(tables.Address).where(tables.Address.id == address_id))


def last_used(session: Session, shop_id: int, product_id: str, action: str) -> list[int]:
    """The addresses that decisions of this kind on a product of the shop named, the newest decision's first.

    Decisions that were taken back tell nothing.
    """
    case, made = tables.Case, tables.Attempt
    query = (
        select(made.parameters)
        .join(case, case.id == made.case_id)
        .where(case.shop_id == shop_id, case.product_id == product_id)
        .where(made.action == action, made.state != AttemptState.CANCELLED)
        .order_by(made.id.desc())
        .limit(LOOKED_BACK)
    )
    named = (parameters.get("address_id") for parameters in session.scalars(query))
    return list(dict.fromkeys(number for number in named if number is not None))

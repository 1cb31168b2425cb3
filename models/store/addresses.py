"""Return addresses."""

from __future__ import annotations

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.domain.book import Address
from models.store import tables


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


def remove(session: Session, address_id: int) -> None:
    """Forget an address. Decisions keep their own copy of its text."""
    session.execute(delete(tables.Address).where(tables.Address.id == address_id))

"""Shops."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.book import Shop
from models.store import tables


def listed(session: Session) -> list[Shop]:
    """All shops, in the order in which they were added."""
    rows = session.scalars(select(tables.Shop).order_by(tables.Shop.id))
    return [Shop(id=row.id, name=row.name, kind=row.kind, colour=row.colour) for row in rows]


def add(session: Session, shop: Shop) -> int:
    """Store a shop and give its id."""
    row = tables.Shop(name=shop.name, kind=shop.kind, colour=shop.colour)
    session.add(row)
    session.flush()
    return row.id

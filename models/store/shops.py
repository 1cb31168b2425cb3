"""Shops, and how far each has been read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, select, text, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.orm import Session

from models.domain.book import Shop, ShopKind
from models.store import tables
from models.store.types import UtcTime


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncMark:
    """How far a shop with an API has been read. Times are the platform's, UTC; `None`: not yet."""

    read_to: datetime | None = None
    filled_at: datetime | None = None
    checked_at: datetime | None = None
    answered_at: datetime | None = None


def listed(session: Session) -> list[Shop]:
    """All shops, in the order in which they were added."""
    return [_shop(row) for row in session.scalars(select(tables.Shop).order_by(tables.Shop.id))]


def get(session: Session, shop_id: int) -> Shop | None:
    """One shop."""
    row = session.get(tables.Shop, shop_id)
    return None if row is None else _shop(row)


def _shop(row: tables.Shop) -> Shop:
    return Shop(
        id=row.id,
        name=row.name,
        kind=ShopKind(row.kind),
        colour=row.colour,
        platform_id=row.platform_id,
        app_key=row.app_key,
        gateway=row.gateway,
        hold_seconds=row.hold_seconds,
        sms_account=row.sms_account,
        sms_sign=row.sms_sign,
        sms_quiet_minutes=row.sms_quiet_minutes,
    )


def save(session: Session, shop: Shop) -> int:
    """Store a new shop (id 0) or overwrite one; its id."""
    row = tables.Shop(
        id=shop.id or None,
        name=shop.name,
        kind=shop.kind,
        colour=shop.colour,
        platform_id=shop.platform_id,
        app_key=shop.app_key,
        gateway=shop.gateway,
        hold_seconds=shop.hold_seconds,
        sms_account=shop.sms_account,
        sms_sign=shop.sms_sign,
        sms_quiet_minutes=shop.sms_quiet_minutes,
    )
    merged = session.merge(row)
    session.flush()
    return merged.id


def mark(session: Session, shop_id: int) -> SyncMark:
    """How far a shop has been read."""
    row = session.get(tables.Sync, shop_id)
    if row is None:
        return SyncMark()
    return SyncMark(
        read_to=row.read_to, filled_at=row.filled_at, checked_at=row.checked_at, answered_at=row.answered_at
    )


_READ_TO = text("UPDATE syncs SET read_to = :at WHERE shop_id = :shop").bindparams(bindparam("at", type_=UtcTime()))


def note_reading(session: Session, shop_id: int, read_to: datetime) -> None:
    """Note up to when a shop has been read, for each page anew; the shop has a mark already."""
    session.execute(_READ_TO, {"at": read_to, "shop": shop_id})


def note_mark(session: Session, shop_id: int, **values: datetime | None) -> None:
    """Note how far a shop has been read, by the names of `SyncMark`; what is not given stays."""
    known = session.execute(update(tables.Sync).where(tables.Sync.shop_id == shop_id).values(**values))
    if isinstance(known, CursorResult) and known.rowcount == 0:
        session.execute(insert(tables.Sync).values(shop_id=shop_id, **values))

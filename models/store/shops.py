"""Shops, and how far each has been read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from models.domain.book import Shop, ShopKind
from models.store.ends import FINISHED
from models.store.milliseconds import from_milliseconds, to_milliseconds
from models.store.plain_sql import Asked, ask

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncMark:
    """How far a shop with an API has been read. Times are the platform's, UTC; `None`: not yet."""

    read_to: datetime | None = None
    filled_at: datetime | None = None
    checked_at: datetime | None = None
    answered_at: datetime | None = None


def listed(asked: Asked) -> list[Shop]:
    """All shops, in the order in which they were added."""
    return [_shop(row) for row in ask(asked, f"SELECT {_SHOP} FROM shops ORDER BY id")]  # noqa: S608 - names of columns


def get(asked: Asked, shop_id: int) -> Shop | None:
    """One shop."""
    found = ask(asked, f"SELECT {_SHOP} FROM shops WHERE id = ?", (shop_id,))  # noqa: S608 - names of columns
    return _shop(found[0]) if found else None


_SHOP = "id, name, kind, colour, platform_id, app_key, gateway, hold_seconds, sms_account, sms_sign, sms_quiet_minutes"


def _shop(row: tuple[Any, ...]) -> Shop:
    number, name, kind, colour, platform_id, app_key, gateway, hold_seconds, account, sign, quiet_minutes = row
    return Shop(
        id=number,
        name=name,
        kind=ShopKind(kind),
        colour=colour,
        platform_id=platform_id,
        app_key=app_key,
        gateway=gateway,
        hold_seconds=hold_seconds,
        sms_account=account,
        sms_sign=sign,
        sms_quiet_minutes=quiet_minutes,
    )


def has_any(asked: Asked, shop_id: int, behind: int = 0) -> bool:
    """Whether a shop has a case here, open or not, among those whose row ids are larger than `behind`."""
    return bool(ask(asked, "SELECT id FROM cases WHERE shop_id = ? AND id > ? LIMIT 1", (shop_id, behind)))


def has_open(asked: Asked, shop_id: int) -> bool:
    """Whether a shop has an open case."""
    # by the sum no index can be used: looking cases up one by one would take six times as long as going through all
    return bool(ask(asked, "SELECT id FROM cases WHERE shop_id = ? AND due + 0 < ? LIMIT 1", (shop_id, FINISHED)))


def newest_case(asked: Asked) -> int:
    """The largest row id of a case, 0 when there is none."""
    return ask(asked, "SELECT MAX(id) FROM cases")[0][0] or 0


def save(session: Session, shop: Shop) -> int:
    """Store a new shop (id 0) or overwrite one; its id."""
    from models.store import tables

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


def mark(asked: Asked, shop_id: int) -> SyncMark:
    """How far a shop has been read."""
    sql = "SELECT read_to, filled_at, checked_at, answered_at FROM syncs WHERE shop_id = ?"
    found = ask(asked, sql, (shop_id,))
    if not found:
        return SyncMark()
    times = [None if time is None else from_milliseconds(time) for time in found[0]]
    return SyncMark(read_to=times[0], filled_at=times[1], checked_at=times[2], answered_at=times[3])


def note_reading(session: Session, shop_id: int, read_to: datetime) -> None:
    """Note up to when a shop has been read, for each page anew; the shop has a mark already."""
    from sqlalchemy import text

    sql = text("UPDATE syncs SET read_to = :at WHERE shop_id = :shop")
    session.execute(sql, {"at": to_milliseconds(read_to), "shop": shop_id})


def note_mark(session: Session, shop_id: int, **values: datetime | None) -> None:
    """Note how far a shop has been read, by the names of `SyncMark`; what is not given stays."""
    from sqlalchemy import insert, update
    from sqlalchemy.engine import CursorResult

    from models.store import tables

    known = session.execute(update(tables.Sync).where(tables.Sync.shop_id == shop_id).values(**values))
    if isinstance(known, CursorResult) and known.rowcount == 0:
        session.execute(insert(tables.Sync).values(shop_id=shop_id, **values))

"""Files of the evidence folder that the platform has taken: where they are there."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.store import tables


def put(session: Session, shop_id: int, name: str, material_id: str, url: str, passed_at: datetime) -> None:
    """Note that a shop's platform has let a file pass. What was noted before is replaced."""
    row = tables.Upload(shop_id=shop_id, name=name, material_id=material_id, url=url, passed_at=passed_at)
    session.merge(row)
    session.flush()


def of(session: Session, shop_id: int, name: str) -> str | None:
    """The platform's address of a file; `None` while a shop's platform does not have it."""
    return urls_of(session, shop_id, [name]).get(name)


def urls_of(session: Session, shop_id: int, names: Collection[str]) -> dict[str, str]:
    """The platform's addresses of those files that it has, by name."""
    upload = tables.Upload
    query = select(upload.name, upload.url).where(upload.shop_id == shop_id, upload.name.in_(names))
    return {row.name: row.url for row in session.execute(query)}

"""Words that are used again and again."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.domain.book import CannedText
from models.store import places, tables

Row = tables.CannedText


def listed(session: Session, action: str | None = None) -> list[CannedText]:
    """All canned texts in their order, or those of one action."""
    query = select(Row).order_by(Row.place, Row.id)
    if action is not None:
        query = query.where(Row.action == action)
    return [
        CannedText(id=row.id, name=row.name, action=row.action, body=row.body, shop_id=row.shop_id, place=row.place)
        for row in session.scalars(query)
    ]


def save(session: Session, text: CannedText) -> int:
    """Store a new text (id 0) or overwrite one."""
    row = Row(
        id=text.id or None,
        name=text.name,
        action=text.action,
        body=text.body,
        shop_id=text.shop_id,
        place=text.place,
    )
    merged = session.merge(row)
    session.flush()
    return merged.id


def arrange(session: Session, ids: list[int]) -> None:
    """Let the texts stand in this order."""
    places.arrange(session, Row, ids)


def remove(session: Session, text_id: int) -> None:
    """Forget a text."""
    session.execute(delete(Row).where(Row.id == text_id))

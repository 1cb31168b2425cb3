"""Texts to buyers."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.domain.book import SmsTemplate
from models.store import tables


def listed(session: Session, action: str | None = None) -> list[SmsTemplate]:
    """The texts to buyers, all or those of one action."""
    query = select(tables.SmsTemplate).order_by(tables.SmsTemplate.id)
    if action is not None:
        query = query.where(tables.SmsTemplate.action == action)
    return [SmsTemplate(id=row.id, name=row.name, action=row.action, body=row.body) for row in session.scalars(query)]


def save(session: Session, template: SmsTemplate) -> int:
    """Store a new text (id 0) or overwrite one."""
    row = tables.SmsTemplate(id=template.id or None, name=template.name, action=template.action, body=template.body)
    merged = session.merge(row)
    session.flush()
    return merged.id


def remove(session: Session, template_id: int) -> None:
    """Forget a text."""
    session.execute(delete(tables.SmsTemplate).where(tables.SmsTemplate.id == template_id))

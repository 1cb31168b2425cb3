"""Texts to buyers."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.domain.book import SmsTemplate, TemplateStatus
from models.store import places, tables


def listed(session: Session, action: str | None = None) -> list[SmsTemplate]:
    """The texts to buyers, all or those of one action."""
    query = select(tables.SmsTemplate).order_by(tables.SmsTemplate.place, tables.SmsTemplate.id)
    if action is not None:
        query = query.where(tables.SmsTemplate.action == action)
    return [_template(row) for row in session.scalars(query)]


def _template(row: tables.SmsTemplate) -> SmsTemplate:
    return SmsTemplate(
        id=row.id,
        name=row.name,
        action=row.action,
        body=row.body,
        shop_id=row.shop_id,
        platform_id=row.platform_id,
        status=None if row.status is None else TemplateStatus(row.status),
        place=row.place,
    )


def save(session: Session, template: SmsTemplate) -> int:
    """Store a new text (id 0) or overwrite one."""
    row = tables.SmsTemplate(
        id=template.id or None,
        name=template.name,
        action=template.action,
        body=template.body,
        shop_id=template.shop_id,
        platform_id=template.platform_id,
        status=None if template.status is None else int(template.status),
        place=template.place,
    )
    merged = session.merge(row)
    session.flush()
    return merged.id


def arrange(session: Session, ids: list[int]) -> None:
    """Let the texts stand in this order."""
    places.arrange(session, tables.SmsTemplate, ids)


def remove(session: Session, template_id: int) -> None:
    """Forget a text."""
    session.execute(delete(tables.SmsTemplate).where(tables.SmsTemplate.id == template_id))

"""Batches: one action that somebody decided for many cases at once."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.domain.batch import Batch
from models.store import tables


def add(session: Session, action: str, by: str, at: datetime) -> int:
    """Begin one; its id."""
    row = tables.Batch(action=action, by=by, made_at=at)
    session.add(row)
    session.flush()
    return row.id


def put_time(session: Session, batch_id: int, at: datetime) -> None:
    """Note when all of it was written down."""
    session.execute(update(tables.Batch).where(tables.Batch.id == batch_id).values(made_at=at))


def get(session: Session, batch_id: int) -> Batch | None:
    """One batch."""
    return next(iter(some(session, [batch_id])), None)


def some(session: Session, batch_ids: Collection[int]) -> list[Batch]:
    """These batches, oldest first."""
    query = select(tables.Batch).where(tables.Batch.id.in_(batch_ids)).order_by(tables.Batch.id)
    return [Batch(id=row.id, action=row.action, by=row.by, made_at=row.made_at) for row in session.scalars(query)]

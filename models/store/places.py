"""The order that people give to what they keep: each row's `place`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import update
from sqlalchemy.orm import Session

from models.store import tables

Kept = type[tables.Address] | type[tables.SmsTemplate] | type[tables.CannedText]


def arrange(session: Session, table: Kept, ids: Sequence[int]) -> None:
    """Let these rows stand in this order; one that is gone meanwhile is left out."""
    for place, row_id in enumerate(ids, start=1):
        session.execute(update(table).where(table.id == row_id).values(place=place))

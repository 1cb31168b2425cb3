"""Files that were read."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.store import tables


def note(
    session: Session, *, file_name: str, exported_at: datetime, at: datetime, by: str, counts: dict[str, int]
) -> None:
    """Remember that a file was read."""
    session.add(tables.Import(file_name=file_name, exported_at=exported_at, imported_at=at, by=by, counts=dict(counts)))


def newest(session: Session) -> tuple[str, datetime] | None:
    """The file with the newest data: its name and when it was exported."""
    query = select(tables.Import).order_by(tables.Import.exported_at.desc(), tables.Import.id.desc())
    row = session.scalar(query.limit(1))
    return None if row is None else (row.file_name, row.exported_at)

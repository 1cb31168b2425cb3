"""Private notes on cases."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.note import Note
from models.store import tables


def add(session: Session, case_row_id: int, note: Note) -> None:
    """Keep a note with a case."""
    session.add(tables.Note(case_id=case_row_id, at=note.at, by=note.by, body=note.body))
    session.flush()


def of_case(session: Session, case_row_id: int) -> list[Note]:
    """A case's notes, newest first."""
    query = select(tables.Note).where(tables.Note.case_id == case_row_id)
    newest_first = query.order_by(tables.Note.at.desc(), tables.Note.id.desc())
    return [Note(at=row.at, by=row.by, body=row.body) for row in session.scalars(newest_first)]

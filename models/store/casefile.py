"""What is kept with a case: its files and its timeline."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.domain.book import CaseEvent, EvidenceFile, Side
from models.domain.text import Text
from models.store import tables


def evidence(session: Session, case_row_id: int) -> list[EvidenceFile]:
    """The files kept for a case, oldest first."""
    query = select(tables.Evidence).where(tables.Evidence.case_id == case_row_id).order_by(tables.Evidence.id)
    return [
        EvidenceFile(name=row.name, title=row.title, side=Side(row.side), added_at=row.added_at, by=row.by)
        for row in session.scalars(query)
    ]


def note_evidence(session: Session, case_row_id: int, files: Iterable[EvidenceFile]) -> None:
    """Note files that stand in the evidence folder; one that the case has already is not noted twice."""
    known = {file.name for file in evidence(session, case_row_id)}
    for file in files:
        if file.name in known:
            continue
        known.add(file.name)
        session.add(
            tables.Evidence(
                case_id=case_row_id,
                name=file.name,
                title=file.title,
                side=file.side,
                added_at=file.added_at,
                by=file.by,
            )
        )
    session.flush()


def add_events(session: Session, events: Iterable[tuple[int, CaseEvent]]) -> None:
    """Append lines to timelines, each with its case's row id."""
    rows = [
        {"case_id": row_id, "at": event.at, "text": event.text.to_json(), "by": event.by} for row_id, event in events
    ]
    if rows:
        session.execute(insert(tables.Event), rows)


def events(session: Session, case_row_id: int) -> list[CaseEvent]:
    """A case's timeline, oldest first."""
    query = select(tables.Event).where(tables.Event.case_id == case_row_id).order_by(tables.Event.at, tables.Event.id)
    return [CaseEvent(row.at, Text.from_json(row.text), row.by) for row in session.scalars(query)]

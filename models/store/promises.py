"""What was promised to buyers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.orm import Session

from models.domain.promise import Promise
from models.store import tables

_Row = tables.Promise


def add(session: Session, case_row_id: int, promise: Promise) -> None:
    """Keep a promise with a case."""
    session.add(
        _Row(
            case_id=case_row_id,
            due_at=promise.due_at,
            words=promise.words,
            at=promise.at,
            by=promise.by,
            kept_at=promise.kept_at,
            kept_by=promise.kept_by,
        )
    )
    session.flush()


def of_case(session: Session, case_row_id: int) -> list[Promise]:
    """All promises on a case, the earliest first."""
    query = select(_Row).where(_Row.case_id == case_row_id).order_by(_Row.due_at, _Row.id)
    return [_promise(row) for row in session.scalars(query)]


def keep(session: Session, case_row_id: int, promise_id: int, at: datetime, by: str) -> bool:
    """Tick a promise off; whether it was still open."""
    mine = (_Row.id == promise_id, _Row.case_id == case_row_id, _Row.kept_at.is_(None))
    result = session.execute(update(_Row).where(*mine).values(kept_at=at, kept_by=by))
    return isinstance(result, CursorResult) and result.rowcount == 1


def _promise(row: tables.Promise) -> Promise:
    return Promise(
        id=row.id, due_at=row.due_at, words=row.words, at=row.at, by=row.by, kept_at=row.kept_at, kept_by=row.kept_by
    )

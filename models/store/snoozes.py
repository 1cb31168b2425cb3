"""Until when nobody wants to hear of a case, and why. What was said is kept."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.domain.alerts import Snooze
from models.store import tables

Row = tables.Snooze


def add(session: Session, case_row_id: int, given: Snooze) -> None:
    """Keep one; it counts in place of any before."""
    end(session, case_row_id, given.at)
    session.add(Row(case_id=case_row_id, by=given.by, at=given.at, until=given.until, reason=given.reason))
    session.flush()


def end(session: Session, case_row_id: int, at: datetime) -> None:
    """Let the one that counts be over from now on."""
    session.execute(update(Row).where(Row.case_id == case_row_id, Row.until > at).values(until=at))


def latest(session: Session, case_row_id: int) -> Snooze | None:
    """The one that was said last, over or not."""
    query = select(Row).where(Row.case_id == case_row_id).order_by(Row.at.desc(), Row.id.desc()).limit(1)
    row = session.scalar(query)
    return None if row is None else Snooze(by=row.by, at=row.at, until=row.until, reason=row.reason)

"""Who has which case in hand: one person at a time."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from models.store import tables
from models.store.beside import TEAM, claims_of, team

__all__ = ["TEAM", "drop", "of_cases", "renew", "take", "team"]

Row = tables.Claim
of_cases = claims_of


def take(session: Session, case_row_id: int, by: str, at: datetime) -> None:
    """Give a case to somebody, whoever had it."""
    session.merge(Row(case_id=case_row_id, by=by, at=at))
    session.flush()


def renew(session: Session, case_row_id: int, by: str, at: datetime) -> None:
    """Its holder did something; nothing happens where somebody else has it, or nobody."""
    session.execute(update(Row).where(Row.case_id == case_row_id, Row.by == by, Row.at < at).values(at=at))


def drop(session: Session, case_row_ids: Collection[int], by: str) -> None:
    """Let go of those of the cases that this person has."""
    session.execute(delete(Row).where(Row.case_id.in_(case_row_ids), Row.by == by))

"""Who has which case in hand: one person at a time."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.domain.alerts import Claim, TeamChoices
from models.store import settings, tables

Row = tables.Claim
TEAM = "alerts.team"
"""The setting that holds what everybody at the desk shares."""


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


def team(session: Session) -> TeamChoices:
    """How long a claim lasts, and what else everybody at the desk shares."""
    return TeamChoices.from_plain(settings.get(session, TEAM))


def of_cases(session: Session, case_row_ids: Collection[int]) -> dict[int, Claim]:
    """The claims on these cases by their row ids, those that are over included; some hundreds at most."""
    lasts = team(session).claim_lasts
    query = select(Row.case_id, Row.by, Row.at).where(Row.case_id.in_(case_row_ids))
    return {key: Claim(by=by, at=at, until=at + lasts) for key, by, at in session.execute(query)}

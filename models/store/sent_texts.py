"""What the platform tells of texts to buyers. The texts themselves stand in their attempts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from models.domain.sent_text import FINAL, Receipt, TextStatus
from models.store import tables
from models.store.tables import Attempt, Case

Row = tables.SentText


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaited:
    """A text of which the platform has not told the end: what it is found by. Times UTC."""

    attempt_id: int
    key: str
    message_id: str
    sent_at: datetime
    told_at: datetime
    """When the platform was last asked."""


def note(
    session: Session,
    attempt_id: int,
    message_id: str,
    status: TextStatus,
    told_at: datetime,
    said: str = "",
    parts: int | None = None,
) -> bool:
    """Keep what the platform tells of a text; whether that is news. What was final stays."""
    kept = session.get(Row, attempt_id)
    if kept is not None and TextStatus(kept.status) in FINAL:
        return False
    news = kept is None or (kept.message_id, kept.status) != (message_id or kept.message_id, int(status))
    message_id = message_id or (kept.message_id if kept else "")
    row = Row(
        attempt_id=attempt_id,
        message_id=message_id,
        status=int(status),
        told_at=told_at,
        said=said,
        parts=parts,
    )
    session.merge(row)
    session.flush()
    return news


def note_asked(session: Session, attempt_id: int, at: datetime) -> None:
    """Note that the platform was asked and told nothing of this text."""
    session.execute(update(Row).where(Row.attempt_id == attempt_id).values(told_at=at))


def of_case(session: Session, aftersale_id: str) -> dict[int, Receipt]:
    """What is known of the texts of a case, by attempt."""
    wanted = select(Row).join(Attempt, Attempt.id == Row.attempt_id).join(Case, Case.id == Attempt.case_id)
    found = session.scalars(wanted.where(Case.aftersale_id == aftersale_id))
    return {row.attempt_id: _receipt(row) for row in found}


def _receipt(row: tables.SentText) -> Receipt:
    return Receipt(
        attempt_id=row.attempt_id,
        message_id=row.message_id,
        status=TextStatus(row.status),
        told_at=row.told_at,
        said=row.said,
        parts=row.parts,
    )


def unsettled(session: Session, shop_id: int, since: datetime) -> list[Awaited]:
    """The shop's texts that left after `since` and have no final status yet, oldest first."""
    left = func.coalesce(Attempt.sent_at, Attempt.made_at)
    wanted = (
        select(Attempt.id, Attempt.key, Row.message_id, left, Row.told_at)
        .join(Row, Row.attempt_id == Attempt.id)
        .join(Case, Case.id == Attempt.case_id)
        .where(Case.shop_id == shop_id, Row.status.not_in([int(status) for status in FINAL]), left >= since)
        .order_by(left)
    )
    return [
        Awaited(attempt_id=number, key=key, message_id=message_id, sent_at=at, told_at=told_at)
        for number, key, message_id, at, told_at in session.execute(wanted)
    ]

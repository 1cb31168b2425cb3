"""How the deadlines of cases moved. A case whose deadlines never moved has nothing here."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import timedelta
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.domain.deadline_change import STEP, DeadlineRead, ReadFrom
from models.store.tables import DeadlineChange

_MILLISECOND = timedelta(milliseconds=1)
_COLUMNS = (
    DeadlineChange.case_id,
    DeadlineChange.at,
    DeadlineChange.deadline_at,
    DeadlineChange.source,
    DeadlineChange.offset_ms,
)
_AT_ONCE = 500
"""So many cases are asked about in one question."""


def add(session: Session, reads: Iterable[tuple[int, DeadlineRead]]) -> None:
    """Keep readings, each with its case's row id."""
    rows = [
        {
            "case_id": row_id,
            "at": read.at,
            "deadline_at": read.deadline_at,
            "source": read.source.value,
            "offset_ms": None if read.offset is None else read.offset // _MILLISECOND,
        }
        for row_id, read in reads
    ]
    if rows:
        session.execute(insert(DeadlineChange), rows)


def of_case(session: Session, case_row_id: int) -> list[DeadlineRead]:
    """All readings of a case's deadlines, in the order in which they were kept."""
    query = select(*_COLUMNS).where(DeadlineChange.case_id == case_row_id).order_by(DeadlineChange.id)
    return [_read(row) for row in session.execute(query)]


def newest(session: Session, case_row_ids: Collection[int]) -> dict[int, DeadlineRead]:
    """The newest reading of each case's own deadline, for those that have any."""
    found: dict[int, DeadlineRead] = {}
    ids = list(case_row_ids)
    for start in range(0, len(ids), _AT_ONCE):
        portion = ids[start : start + _AT_ONCE]
        query = select(*_COLUMNS).where(DeadlineChange.case_id.in_(portion), DeadlineChange.source.in_(sorted(STEP)))
        found.update((row.case_id, _read(row)) for row in session.execute(query.order_by(DeadlineChange.id)))
    return found


def _read(row: Any) -> DeadlineRead:
    offset = None if row.offset_ms is None else row.offset_ms * _MILLISECOND
    return DeadlineRead(at=row.at, deadline_at=row.deadline_at, source=ReadFrom(row.source), offset=offset)

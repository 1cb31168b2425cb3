"""What was found in returned parcels."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.domain.receiving import Mismatch, Receiving
from models.store import tables


def add(session: Session, case_row_id: int, given: Receiving) -> Receiving:
    """Write one down; it with its id."""
    row = tables.Receiving(case_id=case_row_id, **_values(given))
    session.add(row)
    session.flush()
    return _made(row)


def correct(session: Session, given: Receiving) -> None:
    """Put it in place of the one with the same id."""
    session.execute(update(tables.Receiving).where(tables.Receiving.id == given.id).values(**_values(given)))


def of_case(session: Session, case_row_id: int) -> list[Receiving]:
    """All of a case, oldest first."""
    return of_cases(session, [case_row_id]).get(case_row_id, [])


def of_cases(session: Session, case_row_ids: Collection[int]) -> dict[int, list[Receiving]]:
    """Those of some cases, by their row ids, oldest first; some hundreds at most."""
    query = select(tables.Receiving).where(tables.Receiving.case_id.in_(case_row_ids))
    found: dict[int, list[Receiving]] = {}
    for row in session.scalars(query.order_by(tables.Receiving.at, tables.Receiving.id)):
        found.setdefault(row.case_id, []).append(_made(row))
    return found


def latest(session: Session, case_row_id: int) -> Receiving | None:
    """The newest one of a case."""
    return next(reversed(of_case(session, case_row_id)), None)


def _values(given: Receiving) -> dict[str, object]:
    return {
        "at": given.at,
        "by": given.by,
        "waybill": given.waybill,
        "good": given.good,
        "bad": given.bad,
        "mismatch": given.mismatch.value,
        "note": given.note,
        "photos": list(given.photos),
    }


def _made(row: tables.Receiving) -> Receiving:
    return Receiving(
        id=row.id,
        at=row.at,
        by=row.by,
        waybill=row.waybill,
        good=row.good,
        bad=row.bad,
        mismatch=Mismatch(row.mismatch),
        note=row.note,
        photos=tuple(row.photos),
    )

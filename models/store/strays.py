"""Parcels that came back and belong to no known case, and finding their cases."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, literal, select, union_all, update
from sqlalchemy.orm import Session

from models.domain.receiving import Stray
from models.store import tables
from models.store.tables import Case

_ROW = select(tables.Stray, Case.aftersale_id).outerjoin(Case, Case.id == tables.Stray.case_id)


class Pair(NamedTuple):
    """A parcel and a case that names its number, by their row ids."""

    stray_id: int
    case_row_id: int


def add(session: Session, given: Stray) -> Stray:
    """Put one into the bucket; it with its id."""
    row = tables.Stray(
        waybill=given.waybill, at=given.at, by=given.by, note=given.note, photos=list(given.photos), closed_by=""
    )
    session.add(row)
    session.flush()
    return _made(row, "")


def get(session: Session, stray_id: int) -> Stray | None:
    """One by its id."""
    found = session.execute(_ROW.where(tables.Stray.id == stray_id)).first()
    return None if found is None else _made(*found)


def of_waybill(session: Session, waybill: str) -> Stray | None:
    """The one in the bucket with this number that nobody has dealt with."""
    query = _ROW.where(tables.Stray.waybill == waybill, tables.Stray.closed_at.is_(None)).order_by(tables.Stray.id)
    found = session.execute(query).first()
    return None if found is None else _made(*found)


def listed(session: Session) -> list[Stray]:
    """All that nobody has dealt with, oldest first."""
    query = _ROW.where(tables.Stray.closed_at.is_(None)).order_by(tables.Stray.at, tables.Stray.id)
    return [_made(*row) for row in session.execute(query)]


def matched_since(session: Session, since: datetime) -> list[Stray]:
    """Those whose case was found at `since` or later, and that nobody has dealt with; the newest last."""
    query = _ROW.where(tables.Stray.closed_at.is_(None), tables.Stray.matched_at >= since)
    return [_made(*row) for row in session.execute(query.order_by(tables.Stray.matched_at, tables.Stray.id))]


def known_by_now(session: Session) -> list[Pair]:
    """The parcels whose case has appeared; of several cases the open one with the nearest deadline.

    The case is looked up for each waiting parcel by index, so this costs as many look-ups as the bucket is deep.
    """
    stray = tables.Stray
    waits = (stray.matched_at.is_(None), stray.closed_at.is_(None))
    ways = [
        select(stray.id, Case.id.label("case_id"), Case.due, literal(place).label("place"))
        .join(Case, column.in_([stray.waybill, func.lower(stray.waybill)]))
        .where(*waits)
        for place, column in enumerate((Case.return_waybill, Case.ship_waybill))
    ]
    best: dict[int, tuple[tuple[int, int, int], int]] = {}
    for stray_id, case_id, due, place in session.execute(union_all(*ways)):
        place_of_it = ((place, due, case_id), case_id)
        best[stray_id] = min(best.get(stray_id, place_of_it), place_of_it)
    return [Pair(stray_id, case_id) for stray_id, (_, case_id) in sorted(best.items())]


def match(session: Session, stray_id: int, case_row_id: int, at: datetime) -> None:
    """Say which case a parcel belongs to."""
    session.execute(update(tables.Stray).where(tables.Stray.id == stray_id).values(case_id=case_row_id, matched_at=at))


def close(session: Session, stray_id: int, at: datetime, by: str, note: str) -> None:
    """Somebody has dealt with it; `note` is all that is known of it now."""
    values = {"closed_at": at, "closed_by": by, "note": note}
    session.execute(update(tables.Stray).where(tables.Stray.id == stray_id).values(**values))


def close_of_case(session: Session, case_row_id: int, at: datetime, by: str) -> None:
    """The parcel was received for its case: it is in the bucket no more."""
    its = update(tables.Stray).where(tables.Stray.case_id == case_row_id, tables.Stray.closed_at.is_(None))
    session.execute(its.values(closed_at=at, closed_by=by))


def _made(row: tables.Stray, aftersale_id: str | None) -> Stray:
    return Stray(
        id=row.id,
        waybill=row.waybill,
        at=row.at,
        by=row.by,
        note=row.note,
        photos=tuple(row.photos),
        aftersale_id=aftersale_id or "",
        matched_at=row.matched_at,
        closed_at=row.closed_at,
        closed_by=row.closed_by,
    )

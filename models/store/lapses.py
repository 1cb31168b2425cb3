"""What the platform did because nobody here had."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, select, type_coerce
from sqlalchemy.orm import Session

from models.domain.happenings import Kind
from models.store.tables import Case, Lapse


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLapse:
    """One that is to be written. Amount in fen, time UTC."""

    case_row_id: int
    kind: Kind
    amount_fen: int
    at: datetime


def note(session: Session, found: Iterable[NewLapse]) -> int:
    """Write those that are not there yet, one for each case and kind; how many were written."""
    wanted = {(one.case_row_id, one.kind): one for one in found}
    if not wanted:
        return 0
    query = select(Lapse.case_id, Lapse.kind).where(Lapse.case_id.in_({case_id for case_id, _ in wanted}))
    for case_id, kind in session.execute(query).all():
        wanted.pop((case_id, Kind(kind)), None)
    session.add_all(
        Lapse(case_id=one.case_row_id, at=one.at, kind=one.kind.value, amount_fen=one.amount_fen)
        for one in wanted.values()
    )
    session.flush()
    return len(wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class LapseRow:
    """One that happened. Amount in fen, time in ms since 1970."""

    case_row_id: int
    shop_id: int
    kind: Kind
    at_ms: int
    amount_fen: int


def between(session: Session, since: datetime, until: datetime) -> list[LapseRow]:
    """Those of a span, the oldest first."""
    query = select(Lapse.case_id, Case.shop_id, Lapse.kind, type_coerce(Lapse.at, BigInteger), Lapse.amount_fen)
    query = query.join(Case, Case.id == Lapse.case_id).where(Lapse.at >= since, Lapse.at < until).order_by(Lapse.at)
    return [
        LapseRow(case_row_id=case_id, shop_id=shop, kind=Kind(kind), at_ms=at, amount_fen=amount)
        for case_id, shop, kind, at, amount in session.execute(query)
    ]

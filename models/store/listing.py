"""Pages of queues, and how full they are.

Pages are keyset pages: a page starts behind the last row of the one before, so
that the thousandth costs what the first does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, case, exists, func, select, tuple_, type_coerce
from sqlalchemy.orm import Session

from models.domain.actions import Lane
from models.domain.attempt import OPEN_STATES, AttemptState
from models.domain.codes import FINAL_STATUSES
from models.domain.deadlines import Band, BandLimits
from models.domain.listing import CaseFilter, CaseRow, Cursor, Page, PageRequest, QueueCount, SortKey
from models.domain.queues import ALL, BY_KEY, NO_DEADLINE, QUEUES
from models.store import tables
from models.store.attempts import is_unsettled
from models.store.rules import in_queue
from models.store.tables import Attempt, Case
from models.store.types import from_milliseconds, to_milliseconds

_SHOWN = (
    "aftersale_id",
    "order_id",
    "type",
    "status",
    "type_text",
    "status_text",
    "product_name",
    "amount_fen",
    "reason",
    "buyer_words",
    "return_waybill",
    "applied_at",
    "deadline_at",
    "shop_id",
    "deadline_was",
    "gone_at",
    "order_flag",
)
_SORT: dict[SortKey, ColumnElement[int]] = {
    SortKey.DEADLINE: type_coerce(Case.due, BigInteger),
    SortKey.AMOUNT: type_coerce(Case.amount_fen, BigInteger),
    SortKey.APPLIED: func.coalesce(type_coerce(Case.applied_at, BigInteger), 0),
}


def page(session: Session, request: PageRequest, now: datetime, limits: BandLimits) -> Page:
    """One page of a queue."""
    key = _SORT[request.sort]
    query = select(Case.id, key, Case.final_at, *(getattr(Case, name) for name in _SHOWN))
    query = query.where(in_queue(BY_KEY[request.queue]), *_conditions(request.filter, now, limits))
    query = _ordered(query, key, request).limit(request.limit + 1)
    found = session.execute(query).all()
    shown = found[: request.limit]
    attempts = _unsettled(session, [row[0] for row in shown])
    rows = tuple(_row(row, attempts.get(row[0])) for row in shown)
    more = len(found) > request.limit
    return Page(rows, Cursor(shown[-1][1], shown[-1][0]) if more else None)


def _ordered(query: Select[Any], key: ColumnElement[int], request: PageRequest) -> Select[Any]:
    if request.after is not None:
        here, edge = tuple_(key, Case.id), (request.after.value, request.after.row_id)
        query = query.where(here < edge if request.descending else here > edge)
    order = (key.desc(), Case.id.desc()) if request.descending else (key, Case.id)
    return query.order_by(*order)


def _row(row: Any, attempt: Any | None) -> CaseRow:
    _row_id, _key, final_at, *values = row
    shown = dict(zip(_SHOWN, values, strict=True))
    is_open = final_at is None and shown["gone_at"] is None and shown["status"] not in FINAL_STATUSES
    if attempt is None:
        return CaseRow(**shown, is_open=is_open)
    return CaseRow(
        **shown,
        is_open=is_open,
        attempt_action=attempt.action,
        attempt_state=AttemptState(attempt.state),
        attempt_ticked=attempt.ticked_at is not None,
    )


def _unsettled(session: Session, row_ids: list[int]) -> dict[int, Any]:
    query = (
        select(Attempt.case_id, Attempt.action, Attempt.state, Attempt.ticked_at)
        .where(Attempt.case_id.in_(row_ids), is_unsettled())
        .order_by(Attempt.lane == Lane.DECISION, Attempt.id)
    )
    # later rows win: a decision is shown before a notice, a newer attempt before an older one
    return {row.case_id: row for row in session.execute(query)}


def _conditions(wanted: CaseFilter, now: datetime, limits: BandLimits) -> Iterable[ColumnElement[bool]]:
    for word in wanted.text.lower().split():
        yield Case.search.contains(word, autoescape=True)
    if wanted.types:
        yield Case.type.in_(sorted(wanted.types))
    if wanted.statuses:
        yield Case.status.in_(sorted(wanted.statuses))
    if wanted.bands:
        yield _band(now, limits).in_(sorted(wanted.bands))
    if wanted.shops:
        yield Case.shop_id.in_(sorted(wanted.shops))
    if wanted.reasons:
        yield Case.reason.in_(sorted(wanted.reasons))
    if wanted.amount_from_fen is not None:
        yield Case.amount_fen >= wanted.amount_from_fen
    if wanted.amount_to_fen is not None:
        yield Case.amount_fen <= wanted.amount_to_fen
    if wanted.undecided_only:
        yield ~exists().where(Attempt.case_id == Case.id, Attempt.state.in_(OPEN_STATES), Attempt.lane == Lane.DECISION)


def _band(now: datetime, limits: BandLimits) -> ColumnElement[str]:
    """`BandLimits.band` as SQL over the deadline order; a finished case is in no band."""
    due, ms = type_coerce(Case.due, BigInteger), to_milliseconds
    return case(
        (due >= tables.FINISHED, ""),
        (due >= tables.NO_DEADLINE, Band.UNKNOWN),
        (due <= ms(now), Band.OVERDUE),
        (due < ms(now + limits.hot), Band.HOT),
        (due < ms(now + limits.warm), Band.WARM),
        (due < ms(now + limits.near), Band.NEAR),
        else_=Band.CALM,
    )


def counts(session: Session, now: datetime, limits: BandLimits) -> dict[str, QueueCount]:
    """For each queue: its cases, its open cases per band, and the next deadline ahead."""
    found = {queue.key: QueueCount(queue.key) for queue in QUEUES}
    due = type_coerce(Case.due, BigInteger)
    band = _band(now, limits)
    ahead = func.min(case((due > to_milliseconds(now), due)))
    query = select(Case.home, band, func.count(), ahead).group_by(Case.home, band)
    for home, name, number, next_due in session.execute(query):
        for key in _counted_in(home, name):
            found[key] = _added(found[key], name, number, next_due)
    return found


def _counted_in(home: str | None, band: str) -> list[str]:
    keys = [ALL.key] if home is None else [ALL.key, home]
    return [*keys, NO_DEADLINE.key] if band == Band.UNKNOWN else keys


def _added(before: QueueCount, band: str, number: int, next_due: int | None) -> QueueCount:
    bands = dict(before.bands)
    if band:
        bands[Band(band)] += number
    ahead = before.next_deadline
    if next_due is not None and next_due < tables.NO_DEADLINE:
        candidate = from_milliseconds(next_due)
        ahead = candidate if ahead is None else min(ahead, candidate)
    return QueueCount(before.key, before.count + number, bands, ahead)


def reasons(session: Session, queue_key: str) -> list[str]:
    """The buyers' reasons that occur in a queue, most frequent first."""
    query = select(Case.reason).where(in_queue(BY_KEY[queue_key]), Case.reason != "").group_by(Case.reason)
    return list(session.scalars(query.order_by(func.count().desc(), Case.reason).limit(50)))


def by_ids(session: Session, aftersale_ids: Sequence[str]) -> dict[str, CaseRow]:
    """The rows of these cases; some hundreds at most."""
    query = select(Case.id, Case.due, Case.final_at, *(getattr(Case, name) for name in _SHOWN))
    found = session.execute(query.where(Case.aftersale_id.in_(aftersale_ids))).all()
    attempts = _unsettled(session, [row[0] for row in found])
    rows = (_row(row, attempts.get(row[0])) for row in found)
    return {row.aftersale_id: row for row in rows}


def same_order(session: Session, order_id: str, but: str) -> list[CaseRow]:
    """The other cases of an order."""
    query = select(Case.id, Case.due, Case.final_at, *(getattr(Case, name) for name in _SHOWN))
    found = session.execute(query.where(Case.order_id == order_id, Case.aftersale_id != but).order_by(Case.due)).all()
    attempts = _unsettled(session, [row[0] for row in found])
    return [_row(row, attempts.get(row[0])) for row in found]

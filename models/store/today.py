"""What the ledger tells about work: who decided what when, how long it took, and what waits.

Decisions are found by their row ids, which rise with time, so that a day costs what a day holds and not what the
ledger does. Times are milliseconds since 1970 in here: a month of a large shop has hundreds of thousands of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, ColumnElement, Integer, Select, Subquery, exists, func, select, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.functions import FunctionElement

from models.domain.actions import Lane
from models.domain.attempt import OPEN_STATES, AttemptState
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.store.milliseconds import to_milliseconds
from models.store.tables import Attempt, Case

STANDING = frozenset(
    {
        AttemptState.HOLDING,
        AttemptState.SENDING,
        AttemptState.IN_DOUBT,
        AttemptState.DONE,
        AttemptState.TO_DO,
        AttemptState.CONFIRMED,
    }
)
"""Decided and not taken back, refused or contradicted. A draft waits for a person's word."""
SLACK = timedelta(days=1)
"""By so much the times of two rows may be out of their order: programs on several PCs write them."""
FETCHED = 5_000
"""Rows at a time."""

_made = type_coerce(Attempt.made_at, BigInteger)


class Decided(NamedTuple):
    """The last decision on a case within a span. Times in ms since 1970, amount in fen."""

    case_row_id: int
    by: str
    action: str
    made_ms: int
    deadline_ms: int | None
    """Of the version that was looked at."""
    type: int
    """An `AfterSaleType`, and an `AfterSaleStatus`: plain numbers, because there may be half a million."""
    status: int
    shop_id: int
    amount_fen: int
    reason: str


def decided(session: Session, since: datetime, until: datetime) -> Iterator[Decided]:
    """The cases that were decided within a span, once each, by the last decision that stands; the oldest first."""
    stands = (Attempt.lane == Lane.DECISION, Attempt.state.in_(STANDING))
    span = (Attempt.id >= _first_id(session, since), Attempt.made_at >= since, Attempt.made_at < until)
    last = select(func.max(Attempt.id)).where(*stands, *span).group_by(Attempt.case_id)
    query = (
        select(
            Attempt.case_id,
            Attempt.by,
            Attempt.action,
            _made,
            _epoch_ms(Attempt.seen["deadline_at"].as_string()),
            type_coerce(Case.type, Integer),
            type_coerce(Attempt.status_seen, Integer),
            Case.shop_id,
            Case.amount_fen,
            Case.reason,
        )
        .join(Case, Case.id == Attempt.case_id)
        .where(Attempt.id.in_(last))
        .order_by(Attempt.id)
    )
    for row in session.execute(query.execution_options(yield_per=FETCHED)):
        yield Decided._make(row)


class Pause(NamedTuple):
    """How often somebody took so many seconds from one decision to the next, which was on a case of a shop."""

    by: str
    shop_id: int
    seconds: int
    number: int


class Recent(NamedTuple):
    """How often somebody took so many seconds from one decision to the next, which was on such a case."""

    type: AfterSaleType
    status: AfterSaleStatus
    seconds: int
    number: int


def pauses(session: Session, since: datetime, until: datetime, longest: timedelta) -> list[Pause]:
    """The pauses between decisions of the same person within a span, up to the longest that counts.

    What was taken back never was. A batch is one act of many decisions, so a pause ends with one and none lies within.
    """
    span = (Attempt.id >= _first_id(session, since), Attempt.made_at >= since, Attempt.made_at < until)
    points = _points(span, Attempt.case_id.label("case_id"))
    seconds = (points.c.made - points.c.before) // 1000
    who = (points.c.by, Case.shop_id, seconds)
    query = select(*who, func.count()).join(Case, Case.id == points.c.case_id)
    return [Pause._make(row) for row in session.execute(query.where(*_timed(points, longest)).group_by(*who))]


def newest_pauses(session: Session, since: datetime, newest: int, longest: timedelta) -> list[Recent]:
    """The same over the newest rows of the ledger, however many there are, by what the cases were then."""
    edge = (session.scalar(select(func.max(Attempt.id))) or 0) - newest
    kind = Attempt.seen["type"].as_integer().label("type")
    points = _points((Attempt.id > edge, Attempt.made_at >= since), kind, Attempt.status_seen.label("status"))
    seconds = (points.c.made - points.c.before) // 1000
    what = (points.c.type, points.c.status, seconds)
    query = select(*what, func.count()).where(*_timed(points, longest), points.c.type.is_not(None)).group_by(*what)
    return [
        Recent(AfterSaleType(kind), status, taken, number) for kind, status, taken, number in session.execute(query)
    ]


def _points(span: Iterable[ColumnElement[bool]], *also: ColumnElement[Any]) -> Subquery:
    """What people did, each with the time of what they had done before."""
    before = func.lag(_made).over(partition_by=Attempt.by, order_by=(_made, Attempt.id))
    known = (Attempt.by.label("by"), Attempt.lane.label("lane"), Attempt.batch_id.label("batch"))
    query = select(*known, _made.label("made"), before.label("before"), *also)
    return query.where(*span, Attempt.state != AttemptState.CANCELLED).subquery()


def _timed(points: Subquery, longest: timedelta) -> tuple[ColumnElement[bool], ...]:
    pause = points.c.made - points.c.before
    return (
        points.c.lane == Lane.DECISION,
        points.c.batch.is_(None),
        pause >= 1000,
        pause <= longest // timedelta(milliseconds=1),
    )


def people_since(session: Session, since: datetime) -> list[str]:
    """Who decided anything since then, by name."""
    span = (Attempt.id >= _first_id(session, since), Attempt.made_at >= since)
    query = select(Attempt.by).where(*span, Attempt.lane == Lane.DECISION).distinct()
    return sorted(session.scalars(query))


def _first_id(session: Session, since: datetime) -> int:
    """A row id that no decision made since then lies before: found by halving, in about twenty looks."""
    edge = to_milliseconds(since - SLACK)
    low, high = 0, (session.scalar(select(func.max(Attempt.id))) or 0) + 1
    while low < high:
        middle = (low + high) // 2
        found = session.execute(_at_or_after(middle)).first()
        if found is not None and found[1] < edge:
            low = found[0] + 1
        else:
            high = middle
    return low


def _at_or_after(row_id: int) -> Select[int, int]:
    return select(Attempt.id, _made).where(Attempt.id >= row_id).order_by(Attempt.id).limit(1)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A case that nobody has decided. Amount in fen, deadline in ms since 1970."""

    aftersale_id: str
    amount_fen: int
    due_ms: int


def waiting(
    session: Session, home: str | None, statuses: Collection[AfterSaleStatus], span: tuple[int, int], most: int
) -> list[Waiting]:
    """The undecided open cases of a queue (`None`: of all) in these statuses, nearest deadline first.

    `span`: the deadlines (ms) that count, from and up to; the last one included.
    """
    due = type_coerce(Case.due, BigInteger)
    query = select(Case.aftersale_id, type_coerce(Case.amount_fen, BigInteger), due)
    query = query.where(
        Case.home.is_not(None) if home is None else Case.home == home,
        due > span[0],
        due <= span[1],
        Case.status.in_(sorted(statuses)),
        ~exists().where(Attempt.case_id == Case.id, Attempt.state.in_(OPEN_STATES), Attempt.lane == Lane.DECISION),
    )
    return [Waiting(*row) for row in session.execute(query.order_by(due, Case.id).limit(most))]


class _epoch_ms(FunctionElement[int]):  # noqa: N801 - used as a function
    """A time in ISO 8601 as milliseconds since 1970, to the second. Every database says that in its own way."""

    inherit_cache = True
    type = BigInteger()


@compiles(_epoch_ms, "sqlite")
def _on_sqlite(element: Any, compiler: Any, **options: Any) -> str:
    text = compiler.process(element.clauses, **options)
    return f"CAST(strftime('%s', {text}) AS INTEGER) * 1000"


@compiles(_epoch_ms, "postgresql")
def _on_postgresql(element: Any, compiler: Any, **options: Any) -> str:
    text = compiler.process(element.clauses, **options)
    return f"CAST(floor(EXTRACT(EPOCH FROM CAST({text} AS TIMESTAMPTZ))) AS BIGINT) * 1000"

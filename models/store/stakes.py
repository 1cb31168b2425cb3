"""The order by loss at stake as SQL: `models.domain.triage` computed by the database, step by step.

Each step of the order is a stretch of the deadline order, found by an index. Only as many steps are looked through
as a page needs, and whole cases are read for the page alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, TextClause, literal, select, tuple_, type_coerce, union_all
from sqlalchemy.orm import Session

from models.domain.limits import Limits
from models.domain.listing import Cursor, PageRequest
from models.domain.queues import ALL, BY_KEY, HOMES
from models.domain.queues import NO_DEADLINE as WITHOUT
from models.domain.triage import HOUR_MINUTES, MINUTE_MS, STEP_SIZE, TOP, Step
from models.store.ends import FINISHED, NO_DEADLINE
from models.store.milliseconds import to_milliseconds
from models.store.tables import Case

Place = tuple[int, int]
"""A case's row id, and its key in the order."""
_due = type_coerce(Case.due, BigInteger)
_amount = type_coerce(Case.amount_fen, BigInteger)


def places(
    session: Session, request: PageRequest, at: datetime, limits: Limits, conditions: Sequence[TextClause]
) -> list[Place]:
    """The first `request.limit` cases behind the cursor and one more, in the order by loss at stake as it was at `at`.

    Pages that follow on each other must be asked for with the same `at`: the order changes with the time.
    """
    steps, most = (list(reversed(Step)) if request.descending else list(Step)), request.limit + 1
    found: list[Place] = []
    for step in steps:
        if len(found) == most or _is_behind(step, request):
            continue
        parts = [part.where(*conditions) for part in _parts(step, request.queue, at, limits)]
        if parts:
            query = _in_order(parts, request).limit(most - len(found))
            found += [(row_id, key) for row_id, key in session.execute(query)]
    return found


def _is_behind(step: Step, request: PageRequest) -> bool:
    """Whether the pages so far went past a step."""
    if request.after is None:
        return False
    reached = request.after.value // STEP_SIZE
    return step > reached if request.descending else step < reached


def _in_order(parts: Sequence[Select[int, int]], request: PageRequest) -> Select[Any]:
    whole = union_all(*parts).subquery()
    row_id, key = whole.c.id, whole.c.key
    query = select(row_id, key).order_by(*((key.desc(), row_id.desc()) if request.descending else (key, row_id)))
    return query if request.after is None else query.where(_beyond(request.after, row_id, key, request.descending))


def _beyond(edge: Cursor, row_id: Any, key: Any, descending: bool) -> ColumnElement[bool]:
    here, there = tuple_(key, row_id), (edge.value, edge.row_id)
    return here < there if descending else here > there


def _parts(step: Step, queue: str, at: datetime, limits: Limits) -> Iterator[Select[int, int]]:
    """The cases of a list in a step with their keys, in one query for each stretch of an index."""
    now = to_milliseconds(at)
    if step is Step.FINISHED:
        if queue == ALL.key:
            yield _keyed(step, literal(0, BigInteger)).where(_due == FINISHED)
        return
    for home in _homes(queue, step):
        hot = to_milliseconds(at + limits.of(home).hot)
        yield _keyed(step, _within(step, now)).where(Case.home == home, *_stretch(step, now, hot))


def _homes(queue: str, step: Step) -> list[str]:
    if BY_KEY[queue].disjoint:
        return [queue]
    every = [home.key for home in HOMES]
    return every if queue == ALL.key or (queue == WITHOUT.key and step is Step.NO_DEADLINE) else []


def _keyed(step: Step, within: ColumnElement[int]) -> Select[int, int]:
    return select(Case.id.label("id"), (within + int(step) * STEP_SIZE).label("key"))


def _within(step: Step, now: int) -> ColumnElement[int]:
    if step is Step.LAST_BAND:
        return _due - now
    if step is Step.OVER:
        return now - _due
    if step is Step.NO_DEADLINE:
        return TOP - _amount
    return TOP - _amount * HOUR_MINUTES // ((_due - now) // MINUTE_MS + HOUR_MINUTES)


def _stretch(step: Step, now: int, hot: int) -> tuple[ColumnElement[bool], ...]:
    if step is Step.OVER:
        return (_due <= now,)
    if step is Step.LAST_BAND:
        return (_due > now, _due < hot)
    if step is Step.TIME_LEFT:
        return (_due >= hot, _due < NO_DEADLINE)
    return (_due == NO_DEADLINE,)

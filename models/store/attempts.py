"""The ledger's rows. Each change of state names the state it expects, so that two programs cannot both make it.

Rows are written in two places only, `add` and `_change`, and both write the trail
in the same transaction: no step without who and when.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.domain.actions import Lane
from models.domain.attempt import Attempt, AttemptState, Parameters
from models.domain.text import Text
from models.domain.trail import TrailStep
from models.store import tables, trail
from models.store.attempt_detail import changed, made
from models.store.tables import Case

Row = tables.Attempt


class OpenAttemptError(Exception):
    """The case has an open attempt in this lane already."""


def add(session: Session, case_row_id: int, attempt: Attempt) -> int:
    """Write a new attempt and give its id. Raises OpenAttemptError when the lane is taken."""
    row = Row(
        key=attempt.key,
        case_id=case_row_id,
        action=attempt.action,
        lane=attempt.lane,
        state=attempt.state,
        parameters=asdict(attempt.parameters),
        amount_fen=attempt.amount_fen,
        status_seen=attempt.status_seen,
        by=attempt.by,
        made_at=attempt.made_at,
    )
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError as error:
        raise OpenAttemptError(attempt.aftersale_id) from error
    _note(session, row, attempt.aftersale_id, attempt.made_at, attempt.by, "", made(row))
    return row.id


def get(session: Session, attempt_id: int) -> Attempt | None:
    """One attempt."""
    return next(iter(_read(session, _query().where(Row.id == attempt_id))), None)


def must(session: Session, attempt_id: int) -> Attempt:
    """One attempt that is known to be there."""
    found = get(session, attempt_id)
    if found is None:
        raise LookupError(attempt_id)
    return found


def of_case(session: Session, aftersale_id: str) -> list[Attempt]:
    """All attempts of a case, oldest first."""
    return _read(session, _query().where(Case.aftersale_id == aftersale_id))


def to_do(session: Session) -> list[Attempt]:
    """Everything still to be carried out, nearest deadline first."""
    return _read(session, _query(Case.due).where(Row.state == AttemptState.TO_DO))


def contradictions(session: Session) -> list[Attempt]:
    """What the platform contradicts and nobody has acknowledged."""
    return _read(session, _query().where(Row.state == AttemptState.CONTRADICTED, Row.acknowledged_at.is_(None)))


def count_unsettled(session: Session) -> tuple[int, int]:
    """How many are to be carried out, and how many contradictions nobody has acknowledged."""
    contradicted = (Row.state == AttemptState.CONTRADICTED, Row.acknowledged_at.is_(None))
    query = select(func.count()).select_from(Row)
    to_do = session.scalar(query.where(Row.state == AttemptState.TO_DO)) or 0
    return to_do, session.scalar(query.where(*contradicted)) or 0


def open_of(session: Session, case_row_ids: Collection[int]) -> list[tuple[int, Attempt]]:
    """The open attempts of these cases, each with its case's row id."""
    query = _query().where(Row.case_id.in_(case_row_ids), Row.state == AttemptState.TO_DO)
    return [(row[0].case_id, _attempt(row)) for row in session.execute(query)]


def tick(session: Session, attempt_id: int, at: datetime, by: str) -> bool:
    """Note that a person says it is carried out; False when it is not open."""
    return _change(session, attempt_id, AttemptState.TO_DO, "tick", at, by, ticked_at=at, ticked_by=by)


def untick(session: Session, attempt_id: int, at: datetime, by: str) -> bool:
    """Note that it is not carried out after all; False when it is not open."""
    return _change(session, attempt_id, AttemptState.TO_DO, "untick", at, by, ticked_at=None, ticked_by="")


def settle(session: Session, attempt_id: int, state: AttemptState, at: datetime, outcome: Text, by: str) -> bool:
    """End an open attempt; False when it is not open any more. `by` is "" when the platform's own word ended it."""
    values = {"state": state, "settled_at": at, "outcome": outcome.to_json()}
    return _change(session, attempt_id, AttemptState.TO_DO, "settle", at, by, **values)


def reopen(session: Session, attempt_id: int, at: datetime, by: str) -> bool:
    """Take back a settlement that a person made by ticking. Raises OpenAttemptError when its lane was taken since."""
    before = {"settled_at": None, "outcome": None, "ticked_at": None, "ticked_by": ""}
    try:
        with session.begin_nested():
            values = {"state": AttemptState.TO_DO, **before}
            return _change(session, attempt_id, AttemptState.CONFIRMED, "reopen", at, by, **values)
    except IntegrityError as error:
        raise OpenAttemptError(str(attempt_id)) from error


def acknowledge(session: Session, attempt_id: int, at: datetime, by: str) -> bool:
    """Somebody has seen the contradiction and dealt with it."""
    return _change(session, attempt_id, AttemptState.CONTRADICTED, "acknowledge", at, by, acknowledged_at=at)


def _change(
    session: Session, attempt_id: int, expected: AttemptState, step: str, at: datetime, by: str, **values: Any
) -> bool:
    """Change a row and write the trail, if it stands where it is expected to; whether it did.

    `step` is the name of what was done, for the trail.
    """
    found = session.execute(_query().where(Row.id == attempt_id, Row.state == expected)).first()
    if found is None:
        return False
    row, aftersale_id = found
    detail = changed(row, step, values)
    result = session.execute(update(Row).where(Row.id == attempt_id, Row.state == expected).values(**values))
    if not isinstance(result, CursorResult) or result.rowcount != 1:
        return False
    _note(session, row, aftersale_id, at, by, expected, detail)
    return True


def _note(
    session: Session, row: tables.Attempt, aftersale_id: str, at: datetime, by: str, what: str, detail: dict[str, Any]
) -> None:
    step = TrailStep(
        at=at,
        attempt_id=row.id,
        attempt_key=row.key,
        aftersale_id=aftersale_id,
        by=by,
        what=what,
        became=row.state,
        detail=detail,
    )
    trail.append(session, step)


def _query(*order: Any) -> Select[tables.Attempt, str]:
    return select(Row, Case.aftersale_id).join(Case, Case.id == Row.case_id).order_by(*order, Row.id)


def _read(session: Session, query: Select[tables.Attempt, str]) -> list[Attempt]:
    return [_attempt(row) for row in session.execute(query)]


def _attempt(found: Any) -> Attempt:
    row, aftersale_id = found
    parameters = {**row.parameters, "evidence": tuple(row.parameters["evidence"])}
    return Attempt(
        id=row.id,
        key=row.key,
        aftersale_id=aftersale_id,
        action=row.action,
        lane=Lane(row.lane),
        state=AttemptState(row.state),
        parameters=Parameters(**parameters),
        amount_fen=row.amount_fen,
        status_seen=row.status_seen,
        by=row.by,
        made_at=row.made_at,
        ticked_at=row.ticked_at,
        ticked_by=row.ticked_by or "",
        settled_at=row.settled_at,
        acknowledged_at=row.acknowledged_at,
        outcome=Text.from_json(row.outcome) if row.outcome else None,
    )

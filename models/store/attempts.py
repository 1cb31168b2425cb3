"""The ledger's rows, to be looked at. `attempt_steps` writes them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from models.domain.actions import Lane
from models.domain.attempt import ANSWERED_STATES, OPEN_STATES, Attempt, AttemptState, Parameters, Why
from models.domain.seen import Seen
from models.domain.text import Text
from models.store import tables
from models.store.tables import Case

Row = tables.Attempt
State = AttemptState


def get(session: Session, attempt_id: int) -> Attempt | None:
    """One attempt."""
    return next(iter(_read(session, query().where(Row.id == attempt_id))), None)


def must(session: Session, attempt_id: int) -> Attempt:
    """One attempt that is known to be there."""
    found = get(session, attempt_id)
    if found is None:
        raise LookupError(attempt_id)
    return found


def of_case(session: Session, aftersale_id: str) -> list[Attempt]:
    """All attempts of a case, oldest first."""
    return _read(session, query().where(Case.aftersale_id == aftersale_id))


def of_batch(session: Session, batch_id: int) -> list[Attempt]:
    """All attempts of a batch, nearest deadline first."""
    return _read(session, query(Case.due).where(Row.batch_id == batch_id))


def in_state(session: Session, *states: AttemptState) -> list[Attempt]:
    """All attempts that stand there, oldest first."""
    return _read(session, query().where(Row.state.in_(states)))


def unsettled(session: Session) -> list[Attempt]:
    """Everything that somebody or something still has to deal with, oldest first."""
    return _read(session, query().where(is_unsettled()))


def to_do(session: Session) -> list[Attempt]:
    """Everything still to be carried out by hand, nearest deadline first."""
    return _read(session, query(Case.due).where(Row.state == State.TO_DO))


def contradictions(session: Session) -> list[Attempt]:
    """What the platform contradicts and nobody has acknowledged."""
    return _read(session, query().where(Row.state == State.CONTRADICTED, Row.acknowledged_at.is_(None)))


def is_unsettled() -> ColumnElement[bool]:
    """`Attempt.is_unsettled` as SQL."""
    return or_(
        Row.state.in_(OPEN_STATES),
        and_(Row.state.in_(ANSWERED_STATES), Row.acknowledged_at.is_(None)),
    )


def count_unsettled(session: Session) -> dict[AttemptState, int]:
    """How many are unsettled in each state; states without one are left out."""
    wanted = select(Row.state, func.count()).where(is_unsettled()).group_by(Row.state)
    return {State(state): number for state, number in session.execute(wanted)}


def open_of(session: Session, case_row_ids: Collection[int]) -> list[tuple[int, Attempt]]:
    """The open attempts of these cases, each with its case's row id."""
    wanted = query().where(Row.case_id.in_(case_row_ids), Row.state.in_(OPEN_STATES))
    return [(row[0].case_id, _attempt(row)) for row in session.execute(wanted)]


def batch_numbers(session: Session, batch_ids: Collection[int]) -> dict[int, dict[AttemptState, int]]:
    """How many attempts of each batch stand in each state."""
    found: dict[int, dict[AttemptState, int]] = {batch_id: {} for batch_id in batch_ids}
    wanted = select(Row.batch_id, Row.state, func.count()).where(Row.batch_id.in_(batch_ids))
    for batch_id, state, number in session.execute(wanted.group_by(Row.batch_id, Row.state)):
        if batch_id is not None:
            found[batch_id][State(state)] = number
    return found


def query(*order: Any) -> Select[tables.Attempt, str]:
    """Attempts with their cases' 售后单号, oldest first within `order`."""
    return select(Row, Case.aftersale_id).join(Case, Case.id == Row.case_id).order_by(*order, Row.id)


def _read(session: Session, query: Select[tables.Attempt, str]) -> list[Attempt]:
    return [_attempt(row) for row in session.execute(query)]


def _attempt(found: Any) -> Attempt:
    row, aftersale_id = found
    parameters = {**row.parameters}
    for name in ("evidence", "evidence_urls"):
        parameters[name] = tuple(parameters.get(name, ()))
    return Attempt(
        id=row.id,
        key=row.key,
        aftersale_id=aftersale_id,
        action=row.action,
        lane=Lane(row.lane),
        state=State(row.state),
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
        seen=Seen.from_plain(row.seen) if row.seen else None,
        why=Why(row.why) if row.why else None,
        batch_id=row.batch_id,
        hold_until=row.hold_until,
        at_once=row.at_once,
        sent_at=row.sent_at,
        tries=row.tries,
        run=row.run,
        refusal=row.refusal,
    )

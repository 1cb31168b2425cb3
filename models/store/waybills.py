"""Where a waybill number stands already."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.attempt import AttemptState
from models.store.tables import Attempt, Case

_CAME_TO_NOTHING = (AttemptState.CANCELLED, AttemptState.REFUSED, AttemptState.CONTRADICTED)


def sent_under(session: Session, waybill: str, but_order: str) -> tuple[str, str] | None:
    """Order and 售后单号 of a case of another order whose goods were sent under this number."""
    return _first(session, Case.ship_waybill == waybill, but_order)


def returned_under(session: Session, waybill: str, but_order: str) -> tuple[str, str] | None:
    """The same for goods that came back under it."""
    return _first(session, Case.return_waybill == waybill, but_order)


def _first(session: Session, stands_there: object, but_order: str) -> tuple[str, str] | None:
    query = select(Case.order_id, Case.aftersale_id).where(stands_there, Case.order_id != but_order)  # type: ignore[arg-type]
    found = session.execute(query.order_by(Case.id.desc()).limit(1)).first()
    return None if found is None else (found[0], found[1])


def decided_with(session: Session, waybill: str, but_order: str) -> tuple[str, str] | None:
    """The same for a decision that stands, whether the platform shows it yet or not."""
    query = (
        select(Case.order_id, Case.aftersale_id)
        .join(Attempt, Attempt.case_id == Case.id)
        .where(Attempt.parameters["waybill"].as_string() == waybill, Attempt.state.not_in(_CAME_TO_NOTHING))
        .where(Case.order_id != but_order)
    )
    found = session.execute(query.order_by(Attempt.id.desc()).limit(1)).first()
    return None if found is None else (found[0], found[1])

"""Which promises to buyers a person is reminded of, and which he was; written down beside what else he is told."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import BigInteger, insert, select, type_coerce
from sqlalchemy.orm import Session

from models.domain.promise import SOON, PromiseDue, Reminder, reminder
from models.store.ends import FINISHED
from models.store.milliseconds import to_milliseconds
from models.store.tables import Alert, Case, Promise

LOOKED_BACK = timedelta(days=1)
"""A promise that was broken longer ago is nothing to be reminded of any more."""
MOST = 200
"""So many at once, the first to fall due."""

Key = tuple[int, int, str]
"""Of a telling: the case's row, when the promise is due in ms, and the reminder."""


def fresh(session: Session, person: str, now: datetime) -> dict[Key, PromiseDue]:
    """What the person is to be reminded of. Two promises on a case until the same time are brought to mind as one."""
    found = _near(session, person, now)
    told = _told(session, person, found)
    return {key: due for key, due in found.items() if key not in told}


def tell(session: Session, person: str, now: datetime) -> tuple[PromiseDue, ...]:
    """The same, written down so that it is told once."""
    found = fresh(session, person, now)
    if found:
        same = {"person": person, "step": 1, "told_at": now}
        rows = [{"case_id": case_id, "due": due, "band": band, **same} for case_id, due, band in found]
        session.connection().execute(insert(Alert), rows)
    return tuple(found.values())


def standing(session: Session, person: str, now: datetime) -> tuple[PromiseDue, ...]:
    """What the person was reminded of and nobody has ticked off, the first to fall due first."""
    found = _near(session, person, now)
    told = {(case_id, due) for case_id, due, _ in _told(session, person, found)}
    return tuple(due for (case_id, at, _), due in found.items() if (case_id, at) in told)


def _near(session: Session, person: str, now: datetime) -> dict[Key, PromiseDue]:
    """The promises on open cases at which it is time to remind this person, the first to fall due first."""
    columns = (Promise.case_id, Case.aftersale_id, Case.product_name, Promise.due_at, Promise.words, Promise.by)
    is_open = (Promise.kept_at.is_(None), type_coerce(Case.due, BigInteger) < FINISHED)
    time = (Promise.due_at > now - LOOKED_BACK, Promise.due_at <= now + SOON)
    query = select(*columns).join(Case, Case.id == Promise.case_id).where(*is_open, *time)
    found: dict[Key, PromiseDue] = {}
    for row in session.execute(query.order_by(Promise.due_at, Promise.id).limit(MOST)):
        step = reminder(row.due_at, row.by == person, now)
        if step is not None:
            key = (row.case_id, to_milliseconds(row.due_at), step.value)
            due = PromiseDue(row.aftersale_id, row.product_name, row.due_at, row.words, row.by, step)
            found.setdefault(key, due)
    return found


def _told(session: Session, person: str, found: dict[Key, PromiseDue]) -> set[Key]:
    if not found:
        return set()
    told = (Alert.person == person, Alert.case_id.in_({key[0] for key in found}), Alert.band.in_(list(Reminder)))
    return {
        (row.case_id, row.due, row.band)
        for row in session.execute(select(Alert.case_id, Alert.due, Alert.band).where(*told))
    }

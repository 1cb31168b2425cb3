"""The list of decisions that a person still has to carry out in the back office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.desk.ledger.taken import moved_on
from models.desk.who import me
from models.domain.actions import BY_KEY, Lane
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.carriers import CARRIER_BY_CODE
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import attempt_steps, attempts, cases


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to copy over into the back office."""

    name: Text
    value: str


@dataclass(frozen=True, slots=True)
class Todo:
    """A decision with its case and the fields to copy, in the order in which the back office asks for them."""

    attempt: Attempt
    case: AfterSale
    fields: tuple[Field, ...]


def todos(desk: Desk) -> list[Todo]:
    """Everything to be carried out, nearest deadline first."""
    with desk.store.reading() as session:
        return _with_cases(session, attempts.to_do(session))


def contradictions(desk: Desk) -> list[Todo]:
    """What the platform contradicts, until somebody has dealt with it."""
    with desk.store.reading() as session:
        return _with_cases(session, attempts.contradictions(session))


def _with_cases(session: Session, made: list[Attempt]) -> list[Todo]:
    found = {case.aftersale_id: case for case in cases.all_in_order(session, [a.aftersale_id for a in made])}
    return [_todo(attempt, found[attempt.aftersale_id]) for attempt in made]


def _todo(attempt: Attempt, case: AfterSale) -> Todo:
    return Todo(attempt, case, tuple(field for field in _fields(attempt, case) if field.value))


def _fields(attempt: Attempt, case: AfterSale) -> list[Field]:
    given = attempt.parameters
    carrier = CARRIER_BY_CODE.get(given.company)
    return [
        Field(Text(QT_TRANSLATE_NOOP("models", "After-sale number")), case.aftersale_id),
        Field(Text(QT_TRANSLATE_NOOP("models", "Order number")), case.order_id),
        Field(Text(QT_TRANSLATE_NOOP("models", "Shipping company")), carrier.name if carrier else given.company),
        Field(Text(QT_TRANSLATE_NOOP("models", "Waybill number")), given.waybill),
        Field(Text(QT_TRANSLATE_NOOP("models", "Return address")), given.address_text),
        Field(Text(QT_TRANSLATE_NOOP("models", "Reason")), given.reason_text),
        Field(Text(QT_TRANSLATE_NOOP("models", "Remark")), given.remark),
        Field(Text(QT_TRANSLATE_NOOP("models", "SMS text")), given.sms_text),
    ]


def tick(desk: Desk, attempt_id: int, by: str = "") -> Attempt:
    """Somebody says it is carried out. A text or an errand ends here; a decision waits for the platform's own word."""
    now, by = desk.clock.now(), me(desk, by)
    with desk.store.writing() as session:
        before = attempts.get(session, attempt_id)
        if before is not None and before.ticked_at is not None and before.is_open:
            raise _ticked_already(before)
        if not attempt_steps.tick(session, attempt_id, now, by):
            raise _no_longer_open()
        attempt = attempts.must(session, attempt_id)
        if attempt.lane is not Lane.DECISION:
            source = _SAID_SENT if attempt.lane is Lane.NOTICE else _SAID_DONE
            attempt_steps.settle(session, attempt_id, AttemptState.CONFIRMED, now, Text(source, {"by": by}), by)
        return attempts.must(session, attempt_id)


_SAID_SENT = QT_TRANSLATE_NOOP("models", "{by} says it was sent. The platform does not show reminders.")
_SAID_DONE = QT_TRANSLATE_NOOP("models", "{by} says it was carried out. No export shows whether it was.")


def untick(desk: Desk, attempt_id: int, by: str = "") -> Attempt:
    """It was not carried out after all."""
    now, by = desk.clock.now(), me(desk, by)
    with desk.store.writing() as session:
        attempt = attempts.get(session, attempt_id)
        if attempt is None or not _untick(session, attempt, now, by):
            raise _no_longer_open()
        return attempts.must(session, attempt_id)


def _untick(session: Session, attempt: Attempt, now: datetime, by: str) -> bool:
    if attempt.lane is not Lane.DECISION and attempt.state is AttemptState.CONFIRMED:
        return _reopen(session, attempt, now, by)
    return attempt_steps.untick(session, attempt.id, now, by)


def _reopen(session: Session, attempt: Attempt, now: datetime, by: str) -> bool:
    try:
        return attempt_steps.reopen(session, attempt.id, now, by)
    except attempt_steps.OpenAttemptError as error:
        source = QT_TRANSLATE_NOOP(
            "models", "A newer reminder for case {id} is waiting already. Withdraw that one first."
        )
        raise UserError(Text(source, {"id": attempt.aftersale_id})) from error


def withdraw(desk: Desk, attempt_id: int, by: str = "") -> Attempt:
    """Take a decision back that nobody has carried out yet. Raises UserError once it was ticked off."""
    now, by = desk.clock.now(), me(desk, by)
    with desk.store.writing() as session:
        attempt = attempts.get(session, attempt_id)
        if attempt is None or not attempt.is_open:
            raise _no_longer_open()
        if attempt.ticked_at is not None:
            source = QT_TRANSLATE_NOOP(
                "models", "It was ticked off as carried out. Undo the tick first, if it really was not."
            )
            raise UserError(Text(source))
        outcome = Text(QT_TRANSLATE_NOOP("models", "{by} withdrew the decision."), {"by": by})
        if not attempt_steps.settle(session, attempt_id, AttemptState.CANCELLED, now, outcome, by):
            raise moved_on(attempt)  # it is not carried out by hand
        return attempts.must(session, attempt_id)


def acknowledge(desk: Desk, attempt_id: int, by: str = "") -> None:
    """Somebody has looked into a contradiction and takes it off the list."""
    now, by = desk.clock.now(), me(desk, by)
    with desk.store.writing() as session:
        if not attempt_steps.acknowledge(session, attempt_id, now, by):
            raise _no_longer_open()


def moves_money(todo: Todo) -> bool:
    """Whether carrying it out sends money to the buyer."""
    return BY_KEY[todo.attempt.action].moves_money


def _ticked_already(attempt: Attempt) -> UserError:
    source = QT_TRANSLATE_NOOP(
        "models", "{by} ticked it off already ({at}): do not do it again. Look at the list again."
    )
    return UserError(Text(source, {"by": attempt.ticked_by, "at": attempt.ticked_at}))


def _no_longer_open() -> UserError:
    return UserError(
        Text(
            QT_TRANSLATE_NOOP(
                "models",
                "This decision is settled already, perhaps by a colleague or an import. Look at the list again.",
            )
        )
    )

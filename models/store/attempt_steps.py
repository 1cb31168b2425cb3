"""The steps of the ledger. Each names the states it expects, so that two programs cannot both take it.

Rows are written in two places only, `add` and `_change`, and both write the trail
in the same transaction: no step without who and when.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlalchemy.engine import CursorResult
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.domain.attempt import ANSWERED_STATES, OPEN_STATES, UNSENT_STATES, Attempt, AttemptState, Why
from models.domain.seen import Seen
from models.domain.text import Text
from models.domain.trail import TrailStep
from models.store import tables, trail
from models.store.attempt_detail import changed, made
from models.store.attempts import get, query

Row = tables.Attempt
State = AttemptState
_OVER = {"settled_at": None, "outcome": None, "acknowledged_at": None}


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
        seen=attempt.seen.to_plain() if attempt.seen else None,
        why=attempt.why,
        batch_id=attempt.batch_id,
        hold_until=attempt.hold_until,
        at_once=attempt.at_once,
        sent_at=attempt.sent_at,
        tries=attempt.tries,
        run=attempt.run,
        refusal=attempt.refusal,
    )
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError as error:
        raise OpenAttemptError(attempt.aftersale_id) from error
    _note(session, row, attempt.aftersale_id, attempt.made_at, attempt.by, "", made(row))
    return row.id


# sent from here


def start(session: Session, attempt: Attempt, at: datetime, by: str, run: str, seen: Seen) -> bool:
    """Note that it leaves now: nothing may be sent before this is committed. False when it is not there to be sent.

    `seen` is the version that is sent. Raises OpenAttemptError when its lane was taken since it was refused.
    """
    values = {
        "state": State.SENDING,
        "sent_at": at,
        "tries": attempt.tries + 1,
        "run": run,
        "why": None,
        "refusal": "",
        "seen": seen.to_plain(),
        "status_seen": seen.status,
        **_OVER,
    }
    expected = {*UNSENT_STATES, State.REFUSED}
    return _reopened(session, attempt.id, expected, "send", at, by, values, known_tries=attempt.tries)


def hold(session: Session, attempt: Attempt, at: datetime, by: str) -> bool:
    """Have a draft, or one that was refused, sent after all: as `attempt` says by now. False when it moved on.

    Raises OpenAttemptError when its lane was taken since it was refused.
    """
    values = {
        "state": State.HOLDING,
        "hold_until": attempt.hold_until,
        "at_once": attempt.at_once,
        "run": attempt.run,
        "why": None,
        "refusal": "",
        "amount_fen": attempt.amount_fen,
        "seen": attempt.seen.to_plain() if attempt.seen else None,
        "status_seen": attempt.status_seen,
        **_OVER,
    }
    expected = {State.DRAFT, State.REFUSED}
    return _reopened(session, attempt.id, expected, "release", at, by, values, known_tries=attempt.tries)


def doubt(session: Session, attempt_id: int, tries: int, at: datetime, why: Text, refusal: str = "") -> bool:
    """Nobody can say what became of this try; False when it is not under way any more."""
    values: dict[str, Any] = {"state": State.IN_DOUBT, "outcome": why.to_json(), "refusal": refusal}
    return _change(session, attempt_id, {State.SENDING}, "doubt", at, "", known_tries=tries, **values)


def note_reading(session: Session, attempt_id: int, tries: int, at: datetime) -> bool:
    """Note that its case was read while it is in doubt, and that this said nothing yet; False when it is over.

    `at` is the platform's time.
    """
    return _change(session, attempt_id, {State.IN_DOUBT}, "read", at, "", known_tries=tries, state=State.IN_DOUBT)


def park(session: Session, attempt_id: int, tries: int, why: Why, at: datetime, outcome: Text) -> bool:
    """Nothing of it arrived: it waits for a person's word. False when it was sent anew since, or is over."""
    values: dict[str, Any] = {"state": State.DRAFT, "why": why, "outcome": outcome.to_json(), "refusal": "", "run": ""}
    return _change(session, attempt_id, OPEN_STATES - {State.TO_DO}, "park", at, "", known_tries=tries, **values)


def finish(
    session: Session,
    attempt_id: int,
    tries: int,
    state: AttemptState,
    at: datetime,
    outcome: Text,
    *,
    refusal: str = "",
    acknowledged: bool = False,
) -> bool:
    """End one that was sent from here, or was about to be; False when it was sent anew since, or is over.

    `acknowledged`: nobody has to do anything about it.
    """
    values: dict[str, Any] = {"state": state, "settled_at": at, "outcome": outcome.to_json(), "refusal": refusal}
    if acknowledged:
        values["acknowledged_at"] = at
    return _change(session, attempt_id, OPEN_STATES - {State.TO_DO}, "settle", at, "", known_tries=tries, **values)


def take_back(session: Session, attempt_id: int, at: datetime, outcome: Text, by: str) -> bool:
    """Cancel one of which nothing has left; False when it has, or is over."""
    values: dict[str, Any] = {"state": State.CANCELLED, "settled_at": at, "outcome": outcome.to_json()}
    return _change(session, attempt_id, UNSENT_STATES, "take_back", at, by, **values)


def hand_over(session: Session, attempt_id: int, at: datetime, by: str) -> bool:
    """Have a refused one carried out by hand. Raises OpenAttemptError when its lane was taken since."""
    values = {"state": State.TO_DO, "why": None, **_OVER}
    return _reopened(session, attempt_id, {State.REFUSED, State.DRAFT}, "hand_over", at, by, values)


# carried out by hand


def tick(session: Session, attempt_id: int, at: datetime, by: str) -> bool:
    """Note that a person says it is carried out; False when it is not open."""
    return _change(session, attempt_id, {State.TO_DO}, "tick", at, by, ticked_at=at, ticked_by=by)


def untick(session: Session, attempt_id: int, at: datetime, by: str) -> bool:
    """Note that it is not carried out after all; False when it is not open."""
    return _change(session, attempt_id, {State.TO_DO}, "untick", at, by, ticked_at=None, ticked_by="")


def settle(session: Session, attempt_id: int, state: AttemptState, at: datetime, outcome: Text, by: str) -> bool:
    """End one that was to be carried out; False when it is not open any more.

    `by` is "" when the platform's own word ended it.
    """
    values: dict[str, Any] = {"state": state, "settled_at": at, "outcome": outcome.to_json()}
    return _change(session, attempt_id, {State.TO_DO}, "settle", at, by, **values)


def reopen(session: Session, attempt_id: int, at: datetime, by: str) -> bool:
    """Take back a settlement that a person made by ticking. Raises OpenAttemptError when its lane was taken since."""
    values = {"state": State.TO_DO, "settled_at": None, "outcome": None, "ticked_at": None, "ticked_by": ""}
    return _reopened(session, attempt_id, {State.CONFIRMED}, "reopen", at, by, values)


def acknowledge(session: Session, attempt_id: int, at: datetime, by: str) -> bool:
    """Somebody has seen the contradiction or the refusal and dealt with it; False when somebody had already."""
    found = get(session, attempt_id)
    if found is None or found.acknowledged_at is not None:
        return False
    return _change(session, attempt_id, ANSWERED_STATES, "acknowledge", at, by, acknowledged_at=at)


def _reopened(
    session: Session,
    attempt_id: int,
    expected: Collection[AttemptState],
    step: str,
    at: datetime,
    by: str,
    values: dict[str, Any],
    *,
    known_tries: int | None = None,
) -> bool:
    try:
        with session.begin_nested():
            return _change(session, attempt_id, expected, step, at, by, known_tries=known_tries, **values)
    except IntegrityError as error:
        raise OpenAttemptError(str(attempt_id)) from error


def _change(
    session: Session,
    attempt_id: int,
    expected: Collection[AttemptState],
    step: str,
    at: datetime,
    by: str,
    *,
    known_tries: int | None = None,
    **values: Any,
) -> bool:
    """Change a row and write the trail, if it stands where it is expected to; whether it did.

    `step` is the name of what was done, for the trail. With `known_tries`, only if it has not been sent
    more often since: another program may have.
    """
    found = session.execute(query().where(Row.id == attempt_id, Row.state.in_(expected))).first()
    if found is None or (known_tries is not None and found[0].tries != known_tries):
        return False
    row, aftersale_id = found
    before, detail = row.state, changed(row, step, values)
    result = session.execute(update(Row).where(Row.id == attempt_id, Row.state == before).values(**values))
    if not isinstance(result, CursorResult) or result.rowcount != 1:
        return False
    _note(session, row, aftersale_id, at, by, before, detail)
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

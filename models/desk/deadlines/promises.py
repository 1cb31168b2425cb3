"""Promises to buyers: kept at this desk alone, never later than the platform's own time."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from models.desk.deadlines.history import typed_among
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.notes import clean
from models.desk.who import me
from models.domain.clocks import Clock, clocks, last_word
from models.domain.errors import UserError
from models.domain.promise import Promise
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import dossiers, promises
from models.store.cases import StoredCase

LONGEST = 100
"""Characters of what was promised: it must fit in a line."""


def promise(desk: Desk, aftersale_id: str, due_at: datetime, words: str = "", by: str = "") -> list[Promise]:
    """Keep a promise to a buyer, and give all of the case, the earliest first.

    Args:
        desk: the desk.
        aftersale_id: the case.
        due_at: until when, UTC.
        words: what was promised, e.g. "answer by phone"; may be empty.
        by: who promised; who is at the desk unless given.

    Raises:
        UserError: the time is past, the platform acts before it, the words are too long, or the case is finished.
    """
    words, now, person = " ".join(clean(words).split()), desk.clock.now(), me(desk, by)
    _check(due_at, words, now)
    with desk.store.writing() as session:
        stored = must_find(session, aftersale_id)
        if not stored.case.is_open:
            raise UserError(Text(QT_TRANSLATE_NOOP("models", "The case is finished: nothing can be promised on it.")))
        _check_against_platform(due_at, last_word(_platform(session, stored), now), now)
        promises.add(session, stored.row_id, Promise(due_at=due_at, words=words, at=now, by=person))
        return promises.of_case(session, stored.row_id)


def keep(desk: Desk, aftersale_id: str, promise_id: int, by: str = "") -> list[Promise]:
    """Tick a promise off, and give all of the case, the earliest first.

    Raises UserError when a colleague ticked it off already, or there is none.
    """
    now, person = desk.clock.now(), me(desk, by)
    with desk.store.writing() as session:
        stored = must_find(session, aftersale_id)
        if not promises.keep(session, stored.row_id, promise_id, now, person):
            raise UserError(Text(QT_TRANSLATE_NOOP("models", "This promise has been ticked off already.")))
        return promises.of_case(session, stored.row_id)


def listed(desk: Desk, aftersale_id: str) -> list[Promise]:
    """A case's promises, the earliest first. Raises UserError when there is no such case."""
    with desk.store.reading() as session:
        return promises.of_case(session, must_find(session, aftersale_id).row_id)


def _platform(session: Session, stored: StoredCase) -> tuple[Clock, ...]:
    typed = bool(typed_among(session, [stored]))
    return clocks(stored.case, dossiers.get(session, stored.row_id), typed=typed)


def _check(due_at: datetime, words: str, now: datetime) -> None:
    if due_at <= now:
        source = QT_TRANSLATE_NOOP("models", "{time} has passed already. Promise a later time.")
        raise UserError(Text(source, {"time": due_at}))
    if len(words) > LONGEST:
        source = QT_TRANSLATE_NOOP("models", "What was promised has {length} characters; at most {most} are kept.")
        raise UserError(Text(source, {"length": len(words), "most": LONGEST}))


def _check_against_platform(due_at: datetime, last: Clock | None, now: datetime) -> None:
    """A promise that outlasts the platform's own time cannot be kept: by then the platform has decided."""
    if last is None or due_at <= last.at:
        return
    if last.at <= now:
        source = QT_TRANSLATE_NOOP(
            "models",
            "The platform's time ran out at {time}, it may act at any moment: nothing can be promised any more.",
        )
    else:
        source = QT_TRANSLATE_NOOP(
            "models", "The platform acts at {time} ({clock}). Promise the buyer an earlier time than that."
        )
    raise UserError(Text(source, {"time": last.at, "clock": last.name}))

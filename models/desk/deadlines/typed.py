"""A deadline that a person typed because no source gives one. It is marked as typed, and gives way to any source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.desk.changelog import changes_between
from models.desk.deadlines.history import Reading, note_moves, offset_of, typed_among
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.who import me
from models.domain.aftersale import AfterSale
from models.domain.book import CaseEvent
from models.domain.deadline_change import ReadFrom
from models.domain.errors import UserError
from models.domain.happenings import Happening, Kind
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import casefile, cases
from models.store.cases import StoredCase

FARTHEST = timedelta(days=90)
"""A deadline farther ahead is a slip of the fingers: the longest step of a case is a matter of weeks."""


def type_deadline(desk: Desk, aftersale_id: str, deadline: datetime, by: str = "") -> None:
    """Give a case a deadline by hand, or correct one that was.

    Args:
        desk: the desk.
        aftersale_id: the case.
        deadline: when the platform is going to act, UTC, e.g. as the back office shows it.
        by: who says so; who is at the desk unless given.

    Raises:
        UserError: a source gives the deadline, the case is finished, or the time is past or far off.
    """
    now, person = desk.clock.now(), me(desk, by)
    _check_time(deadline, now)
    with desk.store.writing(repeatable=True) as session:
        stored = must_find(session, aftersale_id)
        _check_allowed(session, stored)
        words = Text(QT_TRANSLATE_NOOP("models", "Deadline typed by hand: {new}"), {"new": deadline})
        _put(session, desk, stored, deadline, CaseEvent(now, words, person))


def forget_typed(desk: Desk, aftersale_id: str, by: str = "") -> None:
    """Take a typed deadline off again. Raises UserError when the case has none that was typed."""
    now, person = desk.clock.now(), me(desk, by)
    with desk.store.writing(repeatable=True) as session:
        stored = must_find(session, aftersale_id)
        if not typed_among(session, [stored]):
            raise UserError(Text(QT_TRANSLATE_NOOP("models", "The deadline of this case was not typed here.")))
        source = QT_TRANSLATE_NOOP("models", "The typed deadline {old} was taken off")
        words = Text(source, {"old": stored.case.deadline_at})
        _put(session, desk, stored, None, CaseEvent(now, words, person))


def _put(session: Session, desk: Desk, stored: StoredCase, deadline: datetime | None, event: CaseEvent) -> None:
    note_moves(session, [(stored, deadline)], Reading(event.at, ReadFrom.HAND, offset_of(desk.clock)))
    case = replace(stored.case, deadline_at=deadline, deadline_was=None)
    cases.update_many(session, [(stored.row_id, case, stored.raw)], stored.seen_at)
    casefile.add_events(session, [(stored.row_id, event)])


def _check_time(deadline: datetime, now: datetime) -> None:
    if deadline <= now:
        source = QT_TRANSLATE_NOOP("models", "{time} has passed already. Write the day as well, e.g. 11-25 10:00.")
        raise UserError(Text(source, {"time": deadline}))
    if deadline - now > FARTHEST:
        source = QT_TRANSLATE_NOOP("models", "{time} is more than {days} days ahead. Check the date.")
        raise UserError(Text(source, {"time": deadline, "days": FARTHEST.days}))


def _check_allowed(session: Session, stored: StoredCase) -> None:
    if not stored.case.is_open:
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "The case is finished: it has no deadline any more.")))
    if stored.case.deadline_at is not None and not typed_among(session, [stored]):
        source = QT_TRANSLATE_NOOP(
            "models", "The deadline is known: {time}. Only one that no source gives can be typed."
        )
        raise UserError(Text(source, {"time": stored.case.deadline_at}))


def holds_on(known: AfterSale, incoming: AfterSale) -> bool:
    """Whether a typed deadline still counts: no source gives one, and the case stands at the same step."""
    same_step = (known.type, known.status) == (incoming.type, incoming.status)
    return incoming.deadline_at is None and incoming.is_open and same_step


def told_of_typed(known: AfterSale, now: AfterSale) -> Iterator[Text]:
    """What the timeline says of a reading of a case whose deadline had been typed: nobody moved that one."""
    if known.deadline_at == now.deadline_at:
        yield from changes_between(known, now)
        return
    source = QT_TRANSLATE_NOOP("models", "The deadline typed here, {old}, counts no longer")
    yield Text(source, {"old": known.deadline_at})
    yield from changes_between(replace(known, deadline_at=None), now)


def after_typed(known: AfterSale, now: AfterSale) -> list[Happening]:
    """That the deadline a source gives is another than the typed one, which people went by until now."""
    if not now.is_open or known.deadline_at is None or now.deadline_at in (None, known.deadline_at):
        return []
    kind = Kind.DEADLINE_EARLIER if now.deadline_at < known.deadline_at else Kind.DEADLINE_LATER
    return [Happening(kind, now.shop_id, now.aftersale_id, now.amount_fen)]

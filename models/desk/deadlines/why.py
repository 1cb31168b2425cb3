"""Why a clock of a case shows what it shows: who gave the time, when it was read, and how it came to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy.orm import Session

from models.desk.changelog import STATE_CHANGED
from models.desk.clock_memory import offset_at
from models.desk.deadlines.history import offset_of, typed_among
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.timeline import NAMELESS, ROLES
from models.domain.actions import EXTEND
from models.domain.attempt import Attempt
from models.domain.book import CaseEvent
from models.domain.clocks import Clock, ClockKind, ClockSource, clocks
from models.domain.deadline_change import STEP, DeadlineRead, ReadFrom
from models.domain.dossier import Dossier
from models.domain.platform_log import PlatformLog
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import attempts, casefile, deadline_changes, dossiers, platform_logs, promises
from models.store.cases import StoredCase

_SOURCES: dict[ClockKind, frozenset[ReadFrom]] = {
    ClockKind.STEP: STEP,
    ClockKind.EVIDENCE: frozenset({ReadFrom.EVIDENCE}),
    ClockKind.ARBITRATION: frozenset({ReadFrom.ARBITRATION}),
    ClockKind.PROMISE: frozenset(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One change of a deadline: from a reading to the next that differed. Times UTC."""

    was: datetime | None
    became: datetime | None
    last_read: datetime
    """When it was last read as it was."""
    at: datetime
    """When it was first read as it became."""
    source: ReadFrom
    offset: timedelta | None
    """How far the platform was ahead of this PC's clock at that reading."""
    told: tuple[Text, ...] = ()
    """Who moved it and with what, as far as anybody tells; empty when nobody does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """All that is known of one clock. Times UTC."""

    clock: Clock
    read_at: datetime
    """When the source was last read; for what was written here, when that was."""
    by: str = ""
    """Who wrote it here."""
    offset_then: timedelta | None
    """How far the platform was ahead of this PC's clock at that reading; `None` where nobody knew."""
    offset_now: timedelta | None
    moves: tuple[Move, ...] = ()
    """Every change so far, oldest first."""


@dataclass(frozen=True, slots=True)
class _File:
    """What is kept of the case and may tell why."""

    stored: StoredCase
    reads: Sequence[DeadlineRead]
    events: Sequence[CaseEvent]
    log: PlatformLog | None
    made: Sequence[Attempt]


def why_of_case(desk: Desk, aftersale_id: str) -> tuple[Why, ...]:
    """All clocks of a case with their reasons, the earliest first. Raises UserError when there is no such case."""
    with desk.store.reading() as session:
        stored = must_find(session, aftersale_id)
        dossier = dossiers.get(session, stored.row_id)
        promised = promises.of_case(session, stored.row_id)
        found = clocks(stored.case, dossier, promised, typed=bool(typed_among(session, [stored])))
        file = _File(
            stored,
            deadline_changes.of_case(session, stored.row_id),
            casefile.events(session, stored.row_id),
            platform_logs.get(session, stored.row_id),
            attempts.of_case(session, aftersale_id),
        )
        return tuple(_why(session, desk, clock, file, dossier) for clock in found)


def _why(session: Session, desk: Desk, clock: Clock, file: _File, dossier: Dossier | None) -> Why:
    moves = tuple(_moves(clock, file))
    read_at, by = _reading(clock, file, dossier)
    exact = moves[-1].offset if moves and moves[-1].at == read_at else None
    return Why(
        clock=clock,
        read_at=read_at,
        by=by,
        offset_then=exact if exact is not None else offset_at(session, read_at),
        offset_now=offset_of(desk.clock),
        moves=moves,
    )


def _reading(clock: Clock, file: _File, dossier: Dossier | None) -> tuple[datetime, str]:
    """When it was read last, or written down here and by whom."""
    if clock.promise is not None:
        return clock.promise.at, clock.promise.by
    if clock.source is ClockSource.HAND:
        typed = [read for read in file.reads if read.source is ReadFrom.HAND][-1]
        return typed.at, _person(typed, file.events)
    if clock.kind is not ClockKind.STEP and dossier is not None:
        return dossier.read_at, ""
    return file.stored.seen_at, ""


def _moves(clock: Clock, file: _File) -> Iterator[Move]:
    reads = [read for read in file.reads if read.source in _SOURCES[clock.kind]]
    for before, after in pairwise(reads):
        if before.deadline_at == after.deadline_at and before.source is after.source:
            continue  # the last time at which it was read so, before the next change
        yield Move(
            was=before.deadline_at,
            became=after.deadline_at,
            last_read=before.at,
            at=after.at,
            source=after.source,
            offset=after.offset,
            told=tuple(_told(before, after, file)),
        )


# who moved it


def _told(before: DeadlineRead, after: DeadlineRead, file: _File) -> Iterator[Text]:
    if after.source is ReadFrom.HAND:
        yield Text(QT_TRANSLATE_NOOP("models", "Typed here by {who}"), {"who": _person(after, file.events)})
        return
    if before.source is ReadFrom.HAND:
        yield Text(QT_TRANSLATE_NOOP("models", "The source gives it now; what was typed counts no longer"))
    yield from _went_on(after, file.events)
    ours = _extension(before, after, file.made)
    if ours is not None:
        yield Text(QT_TRANSLATE_NOOP("models", "{who} asked the platform for more time from here"), {"who": ours.by})
    yield from _logged(before, after, file.log)


def _person(read: DeadlineRead, events: Iterable[CaseEvent]) -> str:
    return next((event.by for event in events if event.at == read.at and event.by), "?")


def _went_on(after: DeadlineRead, events: Iterable[CaseEvent]) -> Iterator[Text]:
    """What else the same reading found: another step of the case has a deadline of its own."""
    yield from (event.text for event in events if event.at == after.at and event.text.source == STATE_CHANGED)


def _extension(before: DeadlineRead, after: DeadlineRead, made: Iterable[Attempt]) -> Attempt | None:
    mine = (one for one in made if one.action == EXTEND.key and one.sent_at is not None)
    return next((one for one in mine if one.sent_at is not None and before.at <= one.sent_at <= after.at), None)


def _logged(before: DeadlineRead, after: DeadlineRead, log: PlatformLog | None) -> Iterator[Text]:
    """The last entry of the platform's own log between the two readings."""
    entries = [entry for entry in (log.entries if log else ()) if entry.at and before.at < entry.at <= after.at]
    if not entries:
        return
    entry = max(entries, key=lambda one: one.at or after.at)
    role = ROLES.get(entry.by)
    who: Text | str = entry.operator if entry.operator and entry.operator not in NAMELESS else role or entry.operator
    source = QT_TRANSLATE_NOOP("models", "In the platform's log at {time}, {who}: {words}")
    yield Text(source, {"time": entry.at, "who": who, "words": entry.text})

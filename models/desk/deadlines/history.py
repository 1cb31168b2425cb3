"""Writing down how deadlines move. Nothing is written of a deadline that never moved: most never do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.domain.aftersale import AfterSale
from models.domain.clock import Clock, CorrectedClock
from models.domain.deadline_change import DeadlineRead, ReadFrom
from models.domain.dossier import ArbitrationSeen, Dossier
from models.store import deadline_changes
from models.store.cases import StoredCase


@dataclass(frozen=True, slots=True)
class Reading:
    """When and where cases were read: `offset` is by how much this PC's clock was behind the platform's then."""

    at: datetime
    source: ReadFrom
    offset: timedelta | None = None


def offset_of(clock: Clock) -> timedelta | None:
    """How far the platform is ahead of this PC's clock; `None` as long as it told no time, or where nobody asks it."""
    return clock.offset if isinstance(clock, CorrectedClock) else None


def source_of(case: AfterSale) -> ReadFrom:
    """Where a case's deadline comes from, unless it was typed."""
    return ReadFrom.EXPORT if case.updated_at is None else ReadFrom.PLATFORM


def note_moves(session: Session, moved: Iterable[tuple[StoredCase, datetime | None]], reading: Reading) -> None:
    """Keep that these cases have another deadline now, or the same from another source.

    The first time the one before is kept as well, with the last time at which it was read so.
    """
    pairs = list(moved)
    known = deadline_changes.newest(session, [stored.row_id for stored, _ in pairs]) if pairs else {}
    deadline_changes.add(session, _rows(pairs, known, reading))


def _rows(
    pairs: Iterable[tuple[StoredCase, datetime | None]], known: dict[int, DeadlineRead], reading: Reading
) -> Iterator[tuple[int, DeadlineRead]]:
    for stored, deadline in pairs:
        newest, before = known.get(stored.row_id), stored.case.deadline_at
        if newest is None or newest.deadline_at != before:
            source = source_of(stored.case)
            yield stored.row_id, DeadlineRead(at=stored.seen_at, deadline_at=before, source=source)
        yield (
            stored.row_id,
            DeadlineRead(at=reading.at, deadline_at=deadline, source=reading.source, offset=reading.offset),
        )


def typed_among(session: Session, stored: Iterable[StoredCase]) -> frozenset[int]:
    """Which of these cases, by row id, have a deadline that a person typed."""
    dated = {one.row_id: one.case.deadline_at for one in stored if one.case.deadline_at is not None}
    newest = deadline_changes.newest(session, dated) if dated else {}
    return frozenset(
        row_id for row_id, read in newest.items() if read.source is ReadFrom.HAND and read.deadline_at == dated[row_id]
    )


def note_arbitration(
    session: Session, row_id: int, kept: Dossier, dossier: Dossier, offset: timedelta | None = None
) -> None:
    """Keep that the platform moved the time for evidence, or the end of a step of the arbitration."""
    before, after = kept.arbitration, dossier.arbitration
    if before is None or after is None:
        return
    known = {one.source for one in deadline_changes.of_case(session, row_id)}
    for source in (ReadFrom.EVIDENCE, ReadFrom.ARBITRATION):
        old, new = _deadline(before, source), _deadline(after, source)
        if old == new:
            continue
        first = [] if source in known else [DeadlineRead(at=kept.read_at, deadline_at=old, source=source)]
        last = DeadlineRead(at=dossier.read_at, deadline_at=new, source=source, offset=offset)
        deadline_changes.add(session, [(row_id, one) for one in (*first, last)])


def _deadline(seen: ArbitrationSeen, source: ReadFrom) -> datetime | None:
    return seen.evidence_due_at if source is ReadFrom.EVIDENCE else seen.deadline_at

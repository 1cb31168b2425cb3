"""The trail in the database: appended to, read, and checked. Nothing here changes a record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import func, insert, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from models.domain.trail import BEGINNING, Broken, Fault, Head, Stray, TrailRecord, TrailStep
from models.store import chain
from models.store.milliseconds import from_milliseconds, to_milliseconds
from models.store.tables import Attempt, Case, Trail

PAGE = 5_000
"""How many records are checked at a time."""


def append(session: Session, step: TrailStep) -> Head:
    """Write a record behind the newest one; the new head.

    The session must be alone in writing, as those of `Store.writing` are: two
    records that follow on the same one would be a break.
    """
    last = head(session)
    values: dict[str, Any] = {
        "id": last.number + 1,
        "at": step.at,
        "attempt_id": step.attempt_id,
        "attempt_key": step.attempt_key,
        "aftersale_id": step.aftersale_id,
        "by": step.by,
        "what": step.what,
        "became": step.became,
        "detail": json.dumps(step.detail, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
        "before_hash": last.hash,
    }
    hashed = {**values, "at": to_milliseconds(step.at)}
    new = Head(last.number + 1, chain.digest(chain.as_bytes(hashed[name]) for name in chain.HASHED))
    session.execute(insert(Trail), [{**values, "hash": new.hash}])
    return new


def head(session: Session) -> Head:
    """The newest record, even when it is damaged: work goes on, and the check will name it."""
    row = session.execute(select(Trail.id, chain.stored(Trail.hash)).order_by(Trail.id.desc()).limit(1)).first()
    return Head() if row is None else Head(row[0], _text(row[1]))


def records(session: Session, aftersale_id: str) -> list[TrailRecord]:
    """All that was done about a case, oldest first."""
    found = session.scalars(select(Trail).where(Trail.aftersale_id == aftersale_id).order_by(Trail.id))
    return [_record(row) for row in found]


def newest(session: Session, aftersale_id: str, attempt_id: int) -> TrailStep | None:
    """The last step of an attempt; `None` when nothing is known of it."""
    mine = (Trail.aftersale_id == aftersale_id, Trail.attempt_id == attempt_id)
    row = session.scalar(select(Trail).where(*mine).order_by(Trail.id.desc()).limit(1))
    return None if row is None else _record(row).step


def _record(row: Trail) -> TrailRecord:
    step = TrailStep(
        at=row.at,
        attempt_id=row.attempt_id,
        attempt_key=row.attempt_key,
        aftersale_id=row.aftersale_id,
        by=row.by,
        what=row.what,
        became=row.became,
        detail=json.loads(row.detail),
    )
    return TrailRecord(row.id, step, row.hash)


class _Raw(NamedTuple):
    """A record as bytes."""

    number: int
    hash: bytes | None
    fields: Sequence[bytes | None]

    @property
    def before_hash(self) -> bytes | None:
        return self.fields[-1]


def broken(session: Session, saved: Head | None = None) -> Broken | None:
    """The first record that is not as it was written, `None` when all are; reads the whole trail.

    Without a `saved` head the newest records can be cut off, and everything be written anew, without a trace.
    """
    last: _Raw | None = None
    try:
        for raw in _scan(session):
            found = _fault(raw, last) or _unlike_saved(raw, saved)
            if found is not None:
                return found
            last = raw
    except DatabaseError as error:
        if not _is_damage(error):
            raise
        return _unreadable(last)
    return _cut_off(last, saved)


def _scan(session: Session) -> Iterator[_Raw]:
    """All records, in pages; where the database cannot make one out, record by record up to the one it stops at."""
    query = select(Trail.id, chain.stored(Trail.hash), *chain.FIELDS).order_by(Trail.id)
    size, page = PAGE, query
    while True:
        try:
            rows = session.execute(page.limit(size)).all()
        except DatabaseError as error:
            if size == 1 or not _is_damage(error):
                raise
            size = 1
            continue
        yield from (_Raw(row[0], row[1], row[2:]) for row in rows)
        if not rows:
            return
        page = query.where(Trail.id > rows[-1][0])


def _is_damage(error: DatabaseError) -> bool:
    return "malformed" in str(error.orig)  # SQLite's word; see `trouble`


def _fault(raw: _Raw, last: _Raw | None) -> Broken | None:
    expected = 1 if last is None else last.number + 1
    if raw.number > expected:
        return _broken(Fault.MISSING, raw, expected, raw.number - 1)
    if raw.hash != chain.as_bytes(chain.digest(raw.fields)):
        return _broken(Fault.CHANGED, raw)
    if raw.number < expected:
        return _broken(Fault.FOREIGN, raw)
    if raw.before_hash != (chain.as_bytes(BEGINNING) if last is None else last.hash):
        return _broken(Fault.UNFOLLOWING, raw)
    return None


def _unlike_saved(raw: _Raw, saved: Head | None) -> Broken | None:
    if saved is None or raw.number != saved.number or raw.hash == chain.as_bytes(saved.hash):
        return None
    return _broken(Fault.REWRITTEN, raw)


def _cut_off(last: _Raw | None, saved: Head | None) -> Broken | None:
    end = 0 if last is None else last.number
    if saved is None or saved.number <= end:
        return None
    if last is None:
        return Broken(fault=Fault.CUT_OFF, number=1, through=saved.number)
    return _broken(Fault.CUT_OFF, last, end + 1, saved.number)


def _unreadable(last: _Raw | None) -> Broken:
    if last is None:
        return Broken(fault=Fault.UNREADABLE, number=1, through=1)
    return _broken(Fault.UNREADABLE, last, last.number + 1)


def _broken(fault: Fault, beside: _Raw, number: int | None = None, through: int | None = None) -> Broken:
    number = beside.number if number is None else number
    fields = dict(zip(chain.HASHED, beside.fields, strict=True))
    return Broken(
        fault=fault,
        number=number,
        through=number if through is None else through,
        beside=beside.number,
        aftersale_id=_text(fields["aftersale_id"]),
        at=_time(fields["at"]),
    )


def _text(field: bytes | None) -> str:
    return (field or b"")[1:].decode(errors="replace")


def _time(field: bytes | None) -> datetime | None:
    try:
        return from_milliseconds(int((field or b"")[1:]))
    except (ValueError, OverflowError):  # what was changed may be no time any more
        return None


def stray(session: Session) -> Stray | None:
    """The first attempt that does not stand where its newest record left it."""
    newest = select(Trail.attempt_id, func.max(Trail.id).label("number")).group_by(Trail.attempt_id).subquery()
    moved = (
        select(Attempt.id, Case.aftersale_id, Attempt.state, Trail.became, Trail.id, Trail.at)
        .join(Case, Case.id == Attempt.case_id)
        .outerjoin(newest, newest.c.attempt_id == Attempt.id)
        .outerjoin(Trail, Trail.id == newest.c.number)
        .where(Trail.became.is_distinct_from(Attempt.state) | Trail.attempt_key.is_distinct_from(Attempt.key))
    )
    gone = (
        select(Trail.attempt_id, Trail.aftersale_id, Attempt.state, Trail.became, Trail.id, Trail.at)
        .join(newest, Trail.id == newest.c.number)
        .outerjoin(Attempt, Attempt.id == Trail.attempt_id)
        .where(Attempt.id.is_(None))
    )
    row = session.execute(moved.order_by(Attempt.id)).first() or session.execute(gone.order_by(Trail.id)).first()
    if row is None:
        return None
    attempt_id, aftersale_id, state, became, number, at = row
    return Stray(attempt_id=attempt_id, aftersale_id=aftersale_id, state=state, became=became, number=number, at=at)

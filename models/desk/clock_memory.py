"""What this PC's clock was off by: for a start without a line to the platform, and to tell later what it was when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from models.store import settings
from models.store.plain_sql import Asked
from models.store.store import Store

_KEY = "clock_offset_seconds"
_HISTORY = "clock_offsets"
WORTH_KEEPING = timedelta(seconds=5)
MOST = 200
"""So many changes of it are kept; a clock that is set by itself changes a few times a year."""
SLACK = timedelta(minutes=1)
"""A reading so shortly before a change was noted is one of the answers that told of it."""


def last_offset(store: Store) -> timedelta:
    """How far the platform was ahead of this PC's clock when they were last compared."""
    with store.asking() as asked:
        return timedelta(seconds=settings.get(asked, _KEY) or 0)


def remember_offset(store: Store, offset: timedelta | None, at: datetime) -> None:
    """Keep it, if it is another by now. `at` is the platform's time, UTC."""
    if offset is None:
        return
    with store.asking() as asked:
        history = _history(asked)
        known = timedelta(seconds=settings.get(asked, _KEY) or 0)
    if history and abs(offset - known) < WORTH_KEEPING:
        return
    seconds = round(offset.total_seconds(), 1)
    with store.writing() as session:
        settings.save(session, _KEY, seconds)
        settings.save(session, _HISTORY, [*history, [round(at.timestamp()), seconds]][-MOST:])


def offset_at(asked: Asked, when: datetime) -> timedelta | None:
    """How far the platform was ahead of this PC's clock then, to within `WORTH_KEEPING`; `None` if nobody knew."""
    before = [seconds for at, seconds in _history(asked) if datetime.fromtimestamp(at, UTC) <= when + SLACK]
    return timedelta(seconds=before[-1]) if before else None


def _history(asked: Asked) -> list[list[Any]]:
    found = settings.get(asked, _HISTORY)
    return found if isinstance(found, list) else []

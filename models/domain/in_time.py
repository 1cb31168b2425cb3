"""Entries of a log as they followed on each other, whichever way round they came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Protocol, TypeVar

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


class _Dated(Protocol):
    @property
    def at(self) -> datetime | None:
        """When, UTC; `None` where nobody knows."""


_T = TypeVar("_T", bound=_Dated)


def oldest_first(entries: Sequence[_T]) -> list[_T]:
    """The entries in the order of time; within one second as the log has them. Those without a time come first."""
    times = [entry.at for entry in entries if entry.at is not None]
    newest_first = len(times) > 1 and times[0] > times[-1]
    ordered = reversed(entries) if newest_first else entries
    return sorted(ordered, key=lambda entry: entry.at or _BEFORE_ALL)

"""A log in the order of time, whichever way the platform gave it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.domain.in_time import oldest_first
from tests.factory import NOW

SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Entry:
    name: str
    at: datetime | None


A, B, C, D = Entry("a", NOW), Entry("b", NOW + SECOND), Entry("c", NOW + SECOND), Entry("d", NOW + 2 * SECOND)
NEVER = Entry("never", None)


def test_either_way_round_within_a_second_too() -> None:
    assert oldest_first([A, B, C, D]) == [A, B, C, D]
    assert oldest_first([D, C, B, A]) == [A, B, C, D]


def test_what_has_no_time_comes_first() -> None:
    assert oldest_first([D, NEVER, A]) == [NEVER, A, D]
    assert oldest_first([]) == []
    assert oldest_first([NEVER]) == [NEVER]

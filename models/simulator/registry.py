"""The cases, sorted by every time they are asked for by, so that a page costs the same among 100,000 as among 100."""

from __future__ import annotations

import heapq
import random
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from itertools import chain

from models.simulator.cases import FINAL, Case

UPDATED, APPLIED, DEADLINE = "updated", "applied", "deadline"
KEYS = (UPDATED, APPLIED, DEADLINE)
Entry = tuple[int, int]
"""A time and the id of a case."""


class _Index:
    """The entries of one key: all of them, and by status."""

    def __init__(self) -> None:
        self.all: list[Entry] = []
        self.by_status: dict[int, list[Entry]] = {}

    def add(self, entry: Entry, status: int) -> None:
        insort(self.all, entry)
        insort(self.by_status.setdefault(status, []), entry)

    def drop(self, entry: Entry, status: int) -> None:
        for entries in (self.all, self.by_status[status]):
            del entries[bisect_left(entries, entry)]

    def append(self, entry: Entry, status: int) -> None:
        self.all.append(entry)
        self.by_status.setdefault(status, []).append(entry)

    def sort(self) -> None:
        for entries in (self.all, *self.by_status.values()):
            entries.sort()

    def lists(self, statuses: Iterable[int] | None) -> list[list[Entry]]:
        if statuses is None:
            return [self.all]
        return [self.by_status[status] for status in sorted(set(statuses)) if status in self.by_status]


class Span:
    """The entries of one key within a window, over one status, several or all."""

    def __init__(self, parts: list[tuple[list[Entry], int, int]]) -> None:
        self._parts = parts
        self.total = sum(high - low for _, low, high in parts)

    def page(self, start: int, size: int, descending: bool) -> list[int]:
        """The ids of one page."""
        if len(self._parts) == 1:
            entries, low, high = self._parts[0]
            if descending:
                chosen = entries[max(low, high - start - size) : max(low, high - start)][::-1]
            else:
                chosen = entries[low + start : min(high, low + start + size)]
        else:
            merged = sorted(chain.from_iterable(e[low:high] for e, low, high in self._parts), reverse=descending)
            chosen = merged[start : start + size]
        return [case_id for _, case_id in chosen]

    def ids(self) -> Iterator[int]:
        """All of them, in ascending order of their time."""
        runs = [entries[low:high] for entries, low, high in self._parts]
        return (case_id for _, case_id in heapq.merge(*runs))


class Registry:
    """All cases of the shop."""

    def __init__(self) -> None:
        self._cases: dict[int, Case] = {}
        self._indexes = {key: _Index() for key in KEYS}

    def __len__(self) -> int:
        return len(self._cases)

    def get(self, case_id: int) -> Case | None:
        """The case, or `None` when the platform does not know it (any more)."""
        return self._cases.get(case_id)

    def all(self) -> Iterable[Case]:
        """Every case, in the order in which they came."""
        return self._cases.values()

    def fill(self, cases: Iterable[Case]) -> None:
        """Put many in at once."""
        for case in cases:
            self._cases[case.id] = case
            for key, index in self._indexes.items():
                index.append((getattr(case, key), case.id), case.status)
        for index in self._indexes.values():
            index.sort()

    def put(self, case: Case) -> None:
        """Put one in, or put it back after a change."""
        self._cases[case.id] = case
        for key, index in self._indexes.items():
            index.add((getattr(case, key), case.id), case.status)

    def take(self, case: Case) -> None:
        """Take one out, for good or for a change."""
        del self._cases[case.id]
        self.unlist(case)

    def unlist(self, case: Case) -> None:
        """Take it off the sorted lists only."""
        for key, index in self._indexes.items():
            index.drop((getattr(case, key), case.id), case.status)

    def span(self, key: str, low: int | None, high: int | None, statuses: Iterable[int] | None) -> Span:
        """What has `low` <= key < `high`."""
        parts = []
        for entries in self._indexes[key].lists(statuses):
            first = 0 if low is None else bisect_left(entries, (low, 0))
            last = len(entries) if high is None else bisect_left(entries, (high, 0))
            parts.append((entries, first, max(first, last)))
        return Span(parts)

    def open_ids(self) -> list[int]:
        """The ids of all open cases."""
        return [case_id for entries in self._open_lists() for _, case_id in entries]

    def open_count(self) -> int:
        """How many are open."""
        return sum(len(entries) for entries in self._open_lists())

    def any_open(self, chance: random.Random) -> Case | None:
        """One of the open cases."""
        lists = self._open_lists()
        count = sum(len(entries) for entries in lists)
        place = chance.randrange(count) if count else 0
        for entries in lists:
            if place < len(entries):
                return self._cases[entries[place][1]]
            place -= len(entries)
        return None

    def _open_lists(self) -> list[list[Entry]]:
        by_status = self._indexes[UPDATED].by_status
        return [by_status[status] for status in sorted(by_status) if status not in FINAL]

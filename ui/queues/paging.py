"""The read lane's half of a queue's table: it fetches pages and compares them with what is shown. No Qt in here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from models.desk import queues
from models.desk.desk import Desk
from models.domain.cancel import CancelToken
from models.domain.listing import CaseFilter, CaseRow, Cursor, PageRequest
from models.domain.queues import ALL

PAGE = 200
CHUNK = 1000
"""How much of a long reload is fetched at a time. Between two chunks it can be called off."""

Run = tuple[int, int]
"""First and last row of a stretch of changed ones."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """Rows for a table. `runs` says which of the rows shown before differ; `None`: these are other cases."""

    rows: list[CaseRow]
    next: Cursor | None
    runs: tuple[Run, ...] | None = None
    anything: bool = True
    """Whether the profile holds any case at all; looked up only where nothing was found."""


def fetch(desk: Desk, request: PageRequest, shown: Sequence[CaseRow] | None = None, *, cancel: CancelToken) -> Fetched:
    """`request.limit` rows from `request.after` on, and how they differ from those `shown`; `None`: just the rows.

    Raises CancelledError when it is called off.
    """
    rows: list[CaseRow] = []
    after = request.after
    while len(rows) < request.limit:
        cancel.check()
        limit = min(CHUNK, request.limit - len(rows))
        page = queues.page(desk, replace(request, after=after, limit=limit))
        rows.extend(page.rows)
        after = page.next
        if after is None:
            break
    runs = None if shown is None else changed_runs(shown, rows)
    return Fetched(rows, after, runs, bool(rows) or _anything(desk))


def _anything(desk: Desk) -> bool:
    return bool(queues.page(desk, PageRequest(ALL.key, CaseFilter(), limit=1)).rows)


def changed_runs(before: Sequence[CaseRow], after: Sequence[CaseRow]) -> tuple[Run, ...] | None:
    """The stretches of rows that differ; `None` when the cases are not the same ones in the same order."""
    if len(before) != len(after):
        return None
    changed = []
    for number, (old, new) in enumerate(zip(before, after, strict=True)):
        if old.aftersale_id != new.aftersale_id:
            return None
        if old != new:
            changed.append(number)
    return tuple(_stretches(changed))


def _stretches(numbers: Sequence[int]) -> list[Run]:
    found = []
    for _, group in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        stretch = [number for _, number in group]
        found.append((stretch[0], stretch[-1]))
    return found

"""Pages of queues, and how full they are.

Pages are keyset pages: a page starts behind the last row of the one before, so
that the thousandth costs what the first does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from models.domain.aftersale import AfterSale
from models.domain.deadlines import Band
from models.domain.limits import Limits
from models.domain.listing import CaseFilter, CaseRow, Cursor, Page, PageRequest, QueueCount, SortKey
from models.domain.queues import ALL, HOMES, NO_DEADLINE, QUEUES
from models.store import case_lines, ends
from models.store.file_reader import FileReader
from models.store.milliseconds import from_milliseconds
from models.store.narrowing import in_queue, in_span, let_through, spans
from models.store.plain_sql import Asked, Part, all_of, as_clause, ask, one_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_SORT: dict[SortKey, str] = {
    SortKey.DEADLINE: "due",
    SortKey.AMOUNT: "amount_fen",
    SortKey.APPLIED: "COALESCE(applied_at, 0)",
}
_WHOLE_NUMBER = re.compile(r"[A-Za-z]{0,4}[0-9]{10,}")
"""What a number of a case or of a parcel looks like that was pasted in full."""


def page(asked: Asked, request: PageRequest, now: datetime, limits: Limits) -> Page:
    """One page of a queue."""
    if request.sort is SortKey.STAKE:
        if isinstance(asked, FileReader):
            raise TypeError("the order by loss at stake is asked of a session")
        return _page_by_stake(asked, request, now, limits)
    found = _in_turn(asked, request, case_lines.SHOWN, now, limits)
    shown = found[: request.limit]
    return Page(tuple(case_lines.rows(asked, shown)), _edge(found, request))


def whole_page(
    session: Session, request: PageRequest, now: datetime, limits: Limits
) -> tuple[list[AfterSale], Cursor | None]:
    """One page of a queue as whole cases, and where the next one begins."""
    from models.store import case_rows, cases

    if request.sort is SortKey.STAKE:
        shown = _page_by_stake(session, request, now, limits)
        return list(cases.all_in_order(session, [row.aftersale_id for row in shown.rows])), shown.next
    found = _in_turn(session, request, case_rows.STORED, now, limits)
    return [case_rows.case_of(row[2:]) for row in found[: request.limit]], _edge(found, request)


def _in_turn(asked: Asked, request: PageRequest, columns: str, now: datetime, limits: Limits) -> list[tuple[Any, ...]]:
    """A page and one row more: row id and place in the order of each, then `columns`."""
    key = _SORT[request.sort]
    parts = [*in_queue(request.queue), *_asked_for(asked, request.filter, now, limits), *_behind(request, key)]
    where, turn = all_of(parts), " DESC" if request.descending else ""
    sql = f"SELECT id, {key}, {columns} FROM cases WHERE {where.sql} ORDER BY {key}{turn}, id{turn} LIMIT ?"  # noqa: S608 - no value in it
    return ask(asked, sql, (*where.values, request.limit + 1))


def _edge(found: Sequence[tuple[Any, ...]], request: PageRequest) -> Cursor | None:
    if len(found) <= request.limit:
        return None
    row_id, value, *_ = found[request.limit - 1]
    return Cursor(value, row_id)


def _page_by_stake(session: Session, request: PageRequest, now: datetime, limits: Limits) -> Page:
    """The pages of one look go on in the order in which they began: it changes with time."""
    from models.store import stakes

    at = request.after.at if request.after is not None and request.after.at is not None else now
    conditions = enumerate(_asked_for(session, request.filter, at, limits))
    found = stakes.places(session, request, at, limits, [as_clause(part, f"asked_{n}") for n, part in conditions])
    shown = found[: request.limit]
    rows = case_lines.by_row_ids(session, [row_id for row_id, _ in shown])
    edge = Cursor(shown[-1][1], shown[-1][0], at) if len(found) > request.limit else None
    return Page(tuple(rows[row_id] for row_id, _ in shown), edge)


def _behind(request: PageRequest, key: str) -> Iterator[Part]:
    if request.after is not None:
        sign = "<" if request.descending else ">"
        yield Part(f"({key}, id) {sign} (?, ?)", (request.after.value, request.after.row_id))


def _asked_for(asked: Asked, wanted: CaseFilter, now: datetime, limits: Limits) -> Iterator[Part]:
    for word in wanted.text.split():
        yield _with_number(asked, word) or _with_word(word.lower())
    yield from let_through(wanted, now, limits)


def _with_word(word: str) -> Part:
    """The cases that have a word anywhere in a number, the goods or the reasons."""
    taken = word.replace("/", "//").replace("%", "/%").replace("_", "/_")
    return Part("search LIKE ? ESCAPE '/'", (f"%{taken}%",))


def _with_number(asked: Asked, word: str) -> Part | None:
    """The cases that have this very number, which an index knows; `None` when none has: it may be a part of one."""
    if _WHOLE_NUMBER.fullmatch(word) is None:
        return None
    columns = ("aftersale_id", "order_id", "ship_waybill", "return_waybill")
    spelt = tuple({word, word.upper()})
    parts = [one_of(column, spelt) for column in columns]
    sql = " UNION ".join(f"SELECT id FROM cases WHERE {part.sql}" for part in parts)  # noqa: S608 - names of columns
    found = [row[0] for row in ask(asked, sql, [value for part in parts for value in part.values])]
    return one_of("id", found) if 0 < len(found) <= MOST_OF_A_NUMBER else None


MOST_OF_A_NUMBER = 500
"""A number that more cases have is looked for as any word is."""


def counts(asked: Asked, now: datetime, limits: Limits) -> dict[str, QueueCount]:
    """For each queue: its cases, its open cases per band, and the next deadline ahead.

    Each number is a count over one stretch of an index, which reads no case.
    """
    found = {queue.key: QueueCount(queue.key) for queue in QUEUES}
    whole = list(_counting(now, limits))
    sql = " UNION ALL ".join(part.sql for part in whole)
    for home, band, number, next_due in ask(asked, sql, [value for part in whole for value in part.values]):
        for key in _counted_in(home, band):
            found[key] = _added(found[key], band, number, next_due)
    return found


def _counting(now: datetime, limits: Limits) -> Iterator[Part]:
    """One line per queue and band: how many, and the first deadline ahead. Finished cases have a line of their own."""
    for queue in HOMES:
        for band, span in spans(now, limits.of(queue.key)).items():
            where = in_span(queue.key, span)
            ahead = Part("NULL") if band in (Band.OVERDUE, Band.UNKNOWN) else _first_of(where)
            sql = f"SELECT ?, ?, COUNT(*), {ahead.sql} FROM cases WHERE {where.sql}"  # noqa: S608 - no value in it
            yield Part(sql, (queue.key, band.value, *ahead.values, *where.values))
    yield Part("SELECT '', '', COUNT(*), NULL FROM cases WHERE home IS NULL")


def crossed(
    asked: Asked, before: Mapping[str, QueueCount], since: datetime, now: datetime, limits: Limits
) -> dict[str, QueueCount]:
    """What `counts` gave at `since`, as it is at `now` if no case changed: some have crossed the edge of a band.

    The edges move on with the time, so what lies between an old edge and the new one has crossed it.
    """
    found = {key: QueueCount(key, one.count, dict(one.bands)) for key, one in before.items()}
    whole = list(_crossing(since, now, limits))
    sql = " UNION ALL ".join(part.sql for part in whole)
    for home, hotter, calmer, number, next_due in ask(asked, sql, [value for part in whole for value in part.values]):
        for key in (ALL.key, home):
            found[key] = _moved(found[key], hotter, calmer, number, next_due)
    return found


def _crossing(since: datetime, now: datetime, limits: Limits) -> Iterator[Part]:
    """One line per queue and edge: the bands beside it, how many crossed it, and the first deadline ahead."""
    for queue in HOMES:
        old, new = spans(since, limits.of(queue.key)), spans(now, limits.of(queue.key))
        ahead = _first_of(in_span(queue.key, (new[Band.OVERDUE][1], ends.NO_DEADLINE)))
        for hotter, calmer in pairwise(_TIMED):
            where = in_span(queue.key, (old[hotter][1], new[hotter][1]))
            sql = f"SELECT ?, ?, ?, COUNT(*), {ahead.sql} FROM cases WHERE {where.sql}"  # noqa: S608 - no value in it
            yield Part(sql, (queue.key, hotter.value, calmer.value, *ahead.values, *where.values))


_TIMED = (Band.OVERDUE, Band.HOT, Band.WARM, Band.NEAR, Band.CALM)


def _moved(before: QueueCount, hotter: str, calmer: str, number: int, next_due: int | None) -> QueueCount:
    bands = dict(before.bands)
    bands[Band(hotter)] += number
    bands[Band(calmer)] -= number
    return QueueCount(before.key, before.count, bands, _earlier(before.next_deadline, next_due))


def _earlier(ahead: datetime | None, next_due: int | None) -> datetime | None:
    if next_due is None:
        return ahead
    candidate = from_milliseconds(next_due)
    return candidate if ahead is None else min(ahead, candidate)


def _first_of(where: Part) -> Part:
    """The first deadline of a stretch. The smallest of all would be looked for among all of them."""
    sql = f"(SELECT due FROM cases WHERE {where.sql} ORDER BY due LIMIT 1)"  # noqa: S608 - no value in it
    return Part(sql, where.values)


def _counted_in(home: str, band: str) -> list[str]:
    keys = [ALL.key, home] if home else [ALL.key]
    return [*keys, NO_DEADLINE.key] if band == Band.UNKNOWN else keys


def _added(before: QueueCount, band: str, number: int, next_due: int | None) -> QueueCount:
    bands = dict(before.bands)
    if band:
        bands[Band(band)] += number
    return QueueCount(before.key, before.count + number, bands, _earlier(before.next_deadline, next_due))


def reasons(asked: Asked, queue_key: str) -> list[str]:
    """The buyers' reasons that occur in a queue, most frequent first."""
    where = all_of([*in_queue(queue_key), Part("reason <> ''")])
    sql = f"SELECT reason FROM cases WHERE {where.sql} GROUP BY reason ORDER BY COUNT(*) DESC, reason LIMIT 50"  # noqa: S608 - no value in it
    return [row[0] for row in ask(asked, sql, where.values)]


def by_ids(asked: Asked, aftersale_ids: Sequence[str]) -> dict[str, CaseRow]:
    """The rows of these cases; some hundreds at most."""
    return {row.aftersale_id: row for row in case_lines.where(asked, one_of("aftersale_id", aftersale_ids))}


def same_order(asked: Asked, order_id: str, but: str) -> list[CaseRow]:
    """The other cases of an order."""
    return case_lines.where(asked, Part("order_id = ? AND aftersale_id <> ?", (order_id, but)), "ORDER BY due")

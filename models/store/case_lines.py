"""Cases as lines of a list, from the database's own values.

A line is made some hundred times for each page, so each step of it is as short as it can be.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.domain.actions import Lane
from models.domain.attempt import ANSWERED_STATES, OPEN_STATES, AttemptState
from models.domain.codes import FINAL_STATUSES, AfterSaleStatus, AfterSaleType
from models.domain.deadline_change import ReadFrom
from models.domain.listing import CaseRow
from models.store import claims, deadline_changes, promises
from models.store.attempts import is_unsettled
from models.store.plain_sql import Part, ask, one_of
from models.store.tables import Attempt

SHOWN = (
    "final_at, aftersale_id, order_id, type, status, type_text, status_text, product_name, amount_fen, reason, "
    "buyer_words, return_waybill, applied_at, deadline_at, shop_id, deadline_was, gone_at, order_flag"
)
_STATES = ", ".join(sorted(f"'{state.value}'" for state in OPEN_STATES | ANSWERED_STATES))
_BESIDE = f"""
    SELECT 'attempt', case_id FROM attempts WHERE case_id IN ({{ids}}) AND state IN ({_STATES})
    UNION SELECT 'promise', case_id FROM promises WHERE case_id IN ({{ids}}) AND kept_at IS NULL
    UNION SELECT 'claim', case_id FROM claims WHERE case_id IN ({{ids}})
    UNION SELECT 'typed', case_id FROM deadline_changes WHERE case_id IN ({{ids}}) AND source = '{ReadFrom.HAND.value}'
"""  # noqa: S608 - numbers alone are put into it
_LINES = f"SELECT id, due, {SHOWN} FROM cases"  # noqa: S608 - names of columns alone
Found = Sequence[tuple[Any, ...]]


def where(session: Session, part: Part, order: str = "") -> list[CaseRow]:
    """The lines of the cases of which something is so."""
    return list(rows(session, ask(session, f"{_LINES} WHERE {part.sql} {order}", part.values)))


def by_row_ids(session: Session, row_ids: Sequence[int]) -> dict[int, CaseRow]:
    """The lines of these cases by their row ids; some hundreds at most."""
    if not row_ids:
        return {}
    part = one_of("id", row_ids)
    found = ask(session, f"{_LINES} WHERE {part.sql}", part.values)
    return dict(zip((row[0] for row in found), rows(session, found), strict=True))


def rows(session: Session, found: Found) -> Iterator[CaseRow]:
    """The lines of rows of id, place in the order and `SHOWN`, with what stands beside the cases.

    That is the unsettled decision, a promise, a claim, whether the deadline was typed.
    """
    beside = _beside(session, [row[0] for row in found])
    at = datetime.fromtimestamp  # exact: see from_milliseconds
    for row in found:
        (row_id, _key, final_at, aftersale_id, order_id, kind, status, type_text, status_text, product, amount_fen,
         reason, words, waybill, applied_at, deadline_at, shop_id, deadline_was, gone_at, flag) = row  # fmt: skip
        line = CaseRow(
            aftersale_id,
            order_id,
            _TYPES[kind],
            _STATUSES[status],
            type_text,
            status_text,
            product,
            amount_fen,
            reason,
            words,
            waybill,
            None if applied_at is None else at(applied_at / 1000, UTC),
            None if deadline_at is None else at(deadline_at / 1000, UTC),
            final_at is None and gone_at is None and status not in _FINAL,
            shop_id,
            None if deadline_was is None else at(deadline_was / 1000, UTC),
            None if gone_at is None else at(gone_at / 1000, UTC),
            order_flag=flag,
        )
        if row_id in beside:
            _put_beside(line, beside[row_id])
        yield line


class _Codes(dict[int, Any]):
    """The members of an enumeration by their numbers; one for an unknown number is made when it comes."""

    def __init__(self, kind: type[IntEnum]) -> None:
        super().__init__({int(member): member for member in kind})
        self._kind = kind

    def __missing__(self, number: int) -> IntEnum:
        return self._kind(number)


_TYPES, _STATUSES = _Codes(AfterSaleType), _Codes(AfterSaleStatus)
_FINAL = frozenset(int(status) for status in FINAL_STATUSES)
Beside = dict[str, Any]


def _put_beside(line: CaseRow, beside: Beside) -> None:
    """What few lines have. A typed deadline is one for as long as it is the one in force."""
    line.promise_at, line.claim = beside.get("promise"), beside.get("claim")
    line.typed = line.deadline_at is not None and beside.get("typed") == line.deadline_at
    attempt = beside.get("attempt")
    if attempt is not None:
        line.attempt_action, line.attempt_state = attempt.action, AttemptState(attempt.state)
        line.attempt_ticked = attempt.ticked_at is not None


def _beside(session: Session, row_ids: Sequence[int]) -> dict[int, Beside]:
    """What stands beside these cases, by their row ids. Most have nothing: one question finds those that have."""
    some: dict[str, list[int]] = defaultdict(list)
    for what, row_id in ask(session, _BESIDE.format(ids=", ".join(map(str, row_ids)) or "0")):
        some[what].append(row_id)
    found: dict[int, Beside] = defaultdict(dict)
    for what, read in _READ.items():
        if what in some:
            for row_id, value in read(session, some[what]).items():
                found[row_id][what] = value
    return found


def _unsettled(session: Session, row_ids: list[int]) -> dict[int, Any]:
    query = (
        sa.select(Attempt.case_id, Attempt.action, Attempt.state, Attempt.ticked_at)
        .where(Attempt.case_id.in_(row_ids), is_unsettled())
        .order_by(Attempt.lane == Lane.DECISION, Attempt.id)
    )
    # later rows win: a decision is shown before a notice, a newer attempt before an older one
    return {row.case_id: row for row in session.execute(query)}


def _typed(session: Session, row_ids: list[int]) -> dict[int, datetime | None]:
    newest = deadline_changes.newest(session, row_ids)
    return {row_id: read.deadline_at for row_id, read in newest.items() if read.source is ReadFrom.HAND}


_READ: dict[str, Callable[[Session, list[int]], Mapping[int, Any]]] = {
    "attempt": _unsettled,
    "promise": promises.next_due,
    "claim": claims.of_cases,
    "typed": _typed,
}

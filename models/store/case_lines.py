"""Cases as lines of a list, from the database's own values.

A line is made some hundred times for each page, so each step of it is as short as it can be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from models.domain.attempt import AttemptState
from models.domain.codes import FINAL_STATUSES, AfterSaleStatus, AfterSaleType
from models.domain.listing import CaseRow
from models.store.beside import Beside, beside
from models.store.plain_sql import Asked, Part, ask, one_of

SHOWN = (
    "final_at, aftersale_id, order_id, type, status, type_text, status_text, product_name, amount_fen, reason, "
    "buyer_words, return_waybill, applied_at, deadline_at, shop_id, deadline_was, gone_at, order_flag"
)
_LINES = f"SELECT id, due, {SHOWN} FROM cases"  # noqa: S608 - names of columns alone
Found = Sequence[tuple[Any, ...]]


def where(asked: Asked, part: Part, order: str = "") -> list[CaseRow]:
    """The lines of the cases of which something is so."""
    return list(rows(asked, ask(asked, f"{_LINES} WHERE {part.sql} {order}", part.values)))


def by_row_ids(asked: Asked, row_ids: Sequence[int]) -> dict[int, CaseRow]:
    """The lines of these cases by their row ids; some hundreds at most."""
    if not row_ids:
        return {}
    part = one_of("id", row_ids)
    found = ask(asked, f"{_LINES} WHERE {part.sql}", part.values)
    return dict(zip((row[0] for row in found), rows(asked, found), strict=True))


def rows(asked: Asked, found: Found) -> Iterator[CaseRow]:
    """The lines of rows of id, place in the order and `SHOWN`, with what stands beside the cases.

    That is the unsettled decision, a promise, a claim, whether the deadline was typed.
    """
    known = beside(asked, [row[0] for row in found])
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
        if row_id in known:
            _put_beside(line, known[row_id])
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


def _put_beside(line: CaseRow, found: Beside) -> None:
    """What few lines have. A typed deadline is one for as long as it is the one in force."""
    line.promise_at, line.claim = found.get("promise"), found.get("claim")
    line.typed = line.deadline_at is not None and found.get("typed") == line.deadline_at
    attempt = found.get("attempt")
    if attempt is not None:
        line.attempt_action, line.attempt_state = attempt.action, AttemptState(attempt.state)
        line.attempt_ticked = attempt.ticked

"""A case as the database's own values, written without a detour.

A first sync and an import write a hundred thousand rows of seventy columns. What
the types of the columns do for each value on its own is done here for a row at a time.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from enum import IntEnum
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.queues import home_of
from models.store.ends import FINISHED, NO_DEADLINE
from models.store.milliseconds import from_milliseconds, to_milliseconds
from models.store.tables import Case
from models.store.types import Code, UtcTime

FIELDS: tuple[str, ...] = tuple(field.name for field in fields(AfterSale))
_ADDED = ("home", "due", "search", "seen_at", "raw")
_COLUMNS = (*FIELDS, *_ADDED)
_SEARCHED = (
    "aftersale_id",
    "order_id",
    "sku_order_id",
    "product_name",
    "product_id",
    "sku_code",
    "ship_waybill",
    "return_waybill",
    "exchange_waybill",
    "reason",
    "buyer_words",
)
_PUT = tuple(vars(AfterSale)[name].__set__ for name in FIELDS)
_all_of = attrgetter(*FIELDS)
_searched_of = attrgetter(*_SEARCHED)


def _places(kind: type) -> tuple[int, ...]:
    return tuple(place for place, name in enumerate(FIELDS) if isinstance(Case.__table__.c[name].type, kind))


def _enum_of(name: str) -> type[IntEnum]:
    kind = Case.__table__.c[name].type
    assert isinstance(kind, Code)  # noqa: S101 - for the type checker: _places chose it
    return kind.enum


_TIMES = _places(UtcTime)
_CODES = _places(Code)
_KINDS = {place: _enum_of(FIELDS[place]) for place in _CODES}
_MEMBERS = tuple((place, {int(member): member for member in kind}) for place, kind in _KINDS.items())
_MARKS = {"qmark": "?", "numeric_dollar": "%s", "pyformat": "%s", "format": "%s"}

Row = tuple[Any, ...]


STORED = ", ".join(FIELDS)
"""What `case_of` takes, for a query."""


def case_of(row: Row) -> AfterSale:
    """The case in a row of `STORED`."""
    values = list(row)
    for place, known in _MEMBERS:
        number = values[place]
        values[place] = known[number] if number in known else _KINDS[place](number)
    for place in _TIMES:
        if values[place] is not None:
            values[place] = from_milliseconds(values[place])
    case = object.__new__(AfterSale)
    for put, value in zip(_PUT, values, strict=True):  # field by field: sixty named arguments take twice as long
        put(case, value)
    return case


def insert_rows(session: Session, rows: Sequence[Row]) -> None:
    """Insert what `row_of` made."""
    names, places = ", ".join(_COLUMNS), ", ".join([_mark(session)] * len(_COLUMNS))
    sql = f"INSERT INTO cases ({names}) VALUES ({places})"  # noqa: S608 - names of columns alone
    session.connection().exec_driver_sql(sql, list(rows))


def update_rows(session: Session, rows: Sequence[tuple[int, Row]]) -> None:
    """Overwrite the cases with these row ids with what `row_of` made."""
    mark = _mark(session)
    names = ", ".join(f"{name} = {mark}" for name in _COLUMNS)
    sql = f"UPDATE cases SET {names} WHERE id = {mark}"  # noqa: S608 - names of columns alone
    session.connection().exec_driver_sql(sql, [(*row, row_id) for row_id, row in rows])


def _mark(session: Session) -> str:
    return _MARKS[session.connection().dialect.paramstyle]


def row_of(case: AfterSale, raw: dict[str, str], seen_ms: int) -> Row:
    """The values of a case in the order of the columns, with what the store adds to find it fast."""
    values = list(_all_of(case))
    for place in _CODES:
        values[place] = int(values[place])
    for place in _TIMES:
        if values[place] is not None:
            values[place] = to_milliseconds(values[place])
    is_open = case.is_open
    search = "\n".join(filter(None, _searched_of(case))).lower()
    home = _home(_Standing(is_open, case.type, case.status, case.deadline_at is None)) if is_open else None
    values += (home, _due(case) if is_open else FINISHED, search, seen_ms, json.dumps(raw) if raw else "{}")
    return tuple(values)


class _Standing(NamedTuple):
    """All that the rules of the queues look at. Few differ, so each is looked up once."""

    is_open: bool
    type: AfterSaleType
    status: AfterSaleStatus
    timeless: bool

    @property
    def deadline_at(self) -> datetime | None:
        """Any time will do: a rule asks whether there is one."""
        return None if self.timeless else _ANY_TIME


_ANY_TIME = from_milliseconds(0)


@lru_cache(maxsize=1024)
def _home(standing: _Standing) -> str | None:
    home = home_of(standing)
    return home.key if home else None


def _due(case: AfterSale) -> int:
    return NO_DEADLINE if case.deadline_at is None else to_milliseconds(case.deadline_at)

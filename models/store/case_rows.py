"""A case as the database's own values, written without a detour.

A first sync and an import write a hundred thousand rows of seventy columns. What
the types of the columns do for each value on its own is done here for a row at a time.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any

from sqlalchemy.orm import Session

from models.domain.aftersale import AfterSale
from models.domain.queues import home_of
from models.store.tables import FINISHED, NO_DEADLINE, Case
from models.store.types import Code, UtcTime, to_milliseconds

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
_all_of = attrgetter(*FIELDS)
_searched_of = attrgetter(*_SEARCHED)


def _places(kind: type) -> tuple[int, ...]:
    return tuple(place for place, name in enumerate(FIELDS) if isinstance(Case.__table__.c[name].type, kind))


_TIMES = _places(UtcTime)
_CODES = _places(Code)
_MARKS = {"qmark": "?", "numeric_dollar": "%s", "pyformat": "%s", "format": "%s"}

Row = tuple[Any, ...]


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
    home = home_of(case)
    search = "\n".join(filter(None, _searched_of(case))).lower()
    values += (home.key if home else None, _due(case), search, seen_ms, json.dumps(raw) if raw else "{}")
    return tuple(values)


def _due(case: AfterSale) -> int:
    if not case.is_open:
        return FINISHED
    return NO_DEADLINE if case.deadline_at is None else to_milliseconds(case.deadline_at)

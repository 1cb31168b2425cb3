"""Questions in plain SQL, where asking through objects would take longer than the answer.

A page of a list is read at every turn of the wheel. Building its query from objects, compiling it and
converting each value by its column's type took seven times as long as the database itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, Union

from models.store.file_reader import FileReader

if TYPE_CHECKING:
    from sqlalchemy import TextClause
    from sqlalchemy.orm import Session

Asked: TypeAlias = Union[FileReader, "Session"]
"""What plain SQL can be asked."""


class Part(NamedTuple):
    """A piece of SQL, and its values in the order of its question marks. No other question mark may stand in it."""

    sql: str
    values: tuple[Any, ...] = ()


def ask(asked: Asked, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """The rows as the driver gives them: times as milliseconds, codes as numbers."""
    if isinstance(asked, FileReader):
        return asked.rows(sql, values)
    from models.store.engine import plain_rows

    return plain_rows(asked.connection(), sql, tuple(values))


def one_of(column: str, values: Sequence[Any]) -> Part:
    """Whether a column has one of these values; there must be one at least."""
    return Part(f"{column} IN ({', '.join('?' * len(values))})", tuple(values))


def all_of(parts: Sequence[Part]) -> Part:
    """Whether all of it is so."""
    return Part(" AND ".join(part.sql for part in parts) or "1 = 1", tuple(v for part in parts for v in part.values))


def any_of(parts: Sequence[Part]) -> Part:
    """Whether any of it is so."""
    whole = " OR ".join(f"({part.sql})" for part in parts)
    return Part(f"({whole})" if parts else "1 = 0", tuple(v for part in parts for v in part.values))


def as_clause(part: Part, prefix: str = "part") -> TextClause:
    """A part for a query that is made of objects. `prefix` tells parts of one query apart."""
    from sqlalchemy import text

    numbers = count()
    pieces = part.sql.split("?")
    names = [f"{prefix}_{next(numbers)}" for _ in part.values]
    sql = "".join(piece + (f":{name}" if name else "") for piece, name in zip(pieces, [*names, ""], strict=True))
    return text(sql).bindparams(**dict(zip(names, part.values, strict=True)))

"""What a record's hash is made of, the same on every database.

The hash is SHA-256 over all fields of the record but the hash itself, in the
order of `HASHED`. Each field is one netstring (length, colon, bytes, comma)
of a letter for its kind and its content in UTF-8: `i42` for a whole number,
`t小王` for text; a field without a value is the empty netstring.

Checking reads the fields as the same bytes, so that what is no text or number
any more cannot stop the check that is to find it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Integer, LargeBinary
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.functions import FunctionElement

from models.store.tables import Trail
from models.store.types import UtcTime

HASHED = ("id", "at", "attempt_id", "attempt_key", "aftersale_id", "by", "what", "became", "detail", "before_hash")


def as_bytes(value: int | str) -> bytes:
    """A field as it goes into the hash."""
    return b"i%d" % value if isinstance(value, int) else b"t" + value.encode()


def digest(fields: Iterable[bytes | None]) -> str:
    """The hash of a record with these fields, given in the order of `HASHED`; 64 hexadecimal digits."""
    parts = (field or b"" for field in fields)
    return hashlib.sha256(b"".join(b"%d:%s," % (len(part), part) for part in parts)).hexdigest()


class _Stored(FunctionElement[bytes]):
    """What stands in a column, with the kind it is stored as, as bytes."""

    type = LargeBinary()
    inherit_cache = True
    name = "stored"


def stored(column: InstrumentedAttribute[Any]) -> ColumnElement[bytes]:
    """Selects a column as `as_bytes` gave it, whatever has become of it since."""
    return _Stored(column)


@compiles(_Stored, "sqlite")
def _on_sqlite(element: _Stored, compiler: Any, **options: Any) -> str:
    # SQLite keeps a kind with each value, not with the column: a blob with the same bytes is another value
    value = compiler.process(element.clauses, **options)
    return f"CAST(substr(typeof({value}), 1, 1) || {value} AS BLOB)"


@compiles(_Stored, "postgresql")
def _on_postgresql(element: _Stored, compiler: Any, **options: Any) -> str:
    (column,) = element.clauses
    kind = "i" if isinstance(column.type, Integer | BigInteger | UtcTime) else "t"
    return f"convert_to('{kind}' || CAST({compiler.process(element.clauses, **options)} AS TEXT), 'UTF8')"


FIELDS = tuple(stored(getattr(Trail, name)) for name in HASHED)
"""All that is hashed, to be selected."""

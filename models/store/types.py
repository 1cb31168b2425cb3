"""Column types that refuse what the rest of the program must never see."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum
from typing import Any

from sqlalchemy import BigInteger, Dialect, Integer
from sqlalchemy.types import TypeDecorator

from models.store.milliseconds import from_milliseconds, to_milliseconds


class UtcTime(TypeDecorator[datetime]):
    """UTC times as whole milliseconds, so that every database sorts and compares them alike."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Refuse naive times and other zones."""
        return None if value is None else to_milliseconds(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Give back an aware UTC time."""
        return None if value is None else from_milliseconds(value)


class Code(TypeDecorator[IntEnum]):
    """A platform code as its integer; codes without a name come back as they were."""

    impl = Integer
    cache_ok = True

    def __init__(self, enum: type[IntEnum]) -> None:
        super().__init__()
        self.enum = enum

    def process_bind_param(self, value: IntEnum | None, dialect: Dialect) -> int | None:
        """Write the integer."""
        return None if value is None else int(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> IntEnum | None:
        """Read the member, making one for an unknown code."""
        return None if value is None else self.enum(value)

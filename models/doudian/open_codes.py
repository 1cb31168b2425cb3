"""Codes of an answer as members of the domain's enumerations, looked up faster than an enumeration can."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from models.domain.codes import (
    NOT_MAPPED,
    AfterSaleStatus,
    AfterSaleType,
    ArbitrationStatus,
    OpenIntEnum,
    OrderStatus,
    RefundStatus,
)
from models.doudian.wording import whole

_Code = TypeVar("_Code", bound=OpenIntEnum)

LARGEST_CODE = 2**31 - 1
"""No code of the platform is larger, and none is below zero: -1 stands for "not mapped" here."""


def _reader(enum: type[_Code]) -> Callable[[object], _Code]:
    """What reads one field: `NOT_MAPPED` where there is no code, and a code not known yet keeps its number."""
    nothing = enum(NOT_MAPPED)
    known: dict[object, _Code] = {int(member): member for member in enum if member is not nothing}

    def read(value: object) -> _Code:
        if type(value) is int:  # a bool would find the member of 0 or 1
            found = known.get(value)
            if found is not None:
                return found
        code = whole(value)
        return enum(code) if code is not None and 0 <= code <= LARGEST_CODE else nothing

    return read


type_code = _reader(AfterSaleType)
status_code = _reader(AfterSaleStatus)
refund_code = _reader(RefundStatus)
arbitration_code = _reader(ArbitrationStatus)
order_code = _reader(OrderStatus)

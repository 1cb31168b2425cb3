"""The platform's enumerations (doudian.md 3.1 to 3.5).

The platform adds codes without asking. A code we do not know becomes a member
of its own (`AfterSaleStatus(99)` is `UNKNOWN_99`), so that it is kept, shown
and written back, and never crashes.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Self

NOT_MAPPED = -1
"""Stands for a text from an export that no mapping explains yet. No platform code is -1."""


class OpenIntEnum(IntEnum):
    """An integer enumeration that accepts values it has no name for."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        # setdefault, so that two threads meeting the same new code share one member
        return cls._value2member_map_.setdefault(value, member)  # type: ignore[return-value] # the map is typed for plain enums

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[int]]:
        # by value: Debian 12's Python 3.11.2 pickles by name, which an unknown code has none of in its class
        return self.__class__, (int(self),)

    @property
    def known(self) -> bool:
        """Whether the platform's documentation names this code."""
        return self._name_ in type(self).__members__


class AfterSaleType(OpenIntEnum):
    """售后类型, doudian.md 3.1."""

    NOT_MAPPED = NOT_MAPPED
    RETURN_REFUND = 0
    SHIPPED_REFUND = 1
    UNSHIPPED_REFUND = 2
    EXCHANGE = 3
    SYSTEM_CANCEL = 4
    USER_CANCEL = 5
    PRICE_PROTECTION = 6
    RESEND = 7
    REPAIR = 8


class AfterSaleStatus(OpenIntEnum):
    """售后状态, doudian.md 3.2."""

    NOT_MAPPED = NOT_MAPPED
    INITIAL = 0
    EXCHANGE_AWAITS_BUYER = 3
    AWAITS_REVIEW = 6
    AWAITS_BUYER_RETURN = 7
    AWAITS_SHIPMENT = 8
    BUYER_RETURNED = 11
    REFUNDED = 12
    SHIPPED_TO_BUYER = 13
    EXCHANGED = 14
    REFUSED_FIRST = 27
    CLOSED = 28
    REFUSED_SECOND = 29
    ORDER_CANCELLED = 51
    REVERSED = 53


FINAL_STATUSES = frozenset(
    {
        AfterSaleStatus.REFUNDED,
        AfterSaleStatus.EXCHANGED,
        AfterSaleStatus.CLOSED,
        AfterSaleStatus.ORDER_CANCELLED,
        AfterSaleStatus.REVERSED,
    }
)


class RefundStatus(OpenIntEnum):
    """退款状态, doudian.md 3.3."""

    NOT_MAPPED = NOT_MAPPED
    NOT_NEEDED = 0
    WAITING = 1
    RUNNING = 2
    DONE = 3
    FAILED = 4
    RECOVERED = 5


class ArbitrationStatus(OpenIntEnum):
    """仲裁状态 as the platform answers it, doudian.md 3.5."""

    NOT_MAPPED = NOT_MAPPED
    NONE = 0
    RUNNING = 1
    FOR_BUYER = 2
    FOR_MERCHANT = 3
    AWAITS_EVIDENCE = 4
    NEGOTIATION = 5
    ENDED = 255


class Actor(OpenIntEnum):
    """Who did something about a case, doudian.md 2.2 (`role`)."""

    NOT_MAPPED = NOT_MAPPED
    BUYER = 1
    MERCHANT = 2
    SERVICE = 3
    SYSTEM = 4


class OrderStatus(OpenIntEnum):
    """订单状态, doudian.md 3.4."""

    NOT_MAPPED = NOT_MAPPED
    UNPAID = 1
    PREPARING = 2
    SHIPPED = 3
    CANCELLED = 4
    COMPLETED = 5
    REFUND_BEFORE_SHIPMENT = 21
    REFUND_AFTER_SHIPMENT = 22
    REFUND_AFTER_RECEIPT = 39
    PARTLY_SHIPPED = 101
    PARTLY_PAID = 103
    PAID = 105
    OTHER = 255

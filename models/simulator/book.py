"""The book of every fen that left the shop, with the request behind it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

MERCHANT, PLATFORM = "merchant", "platform"


@dataclass(frozen=True, slots=True)
class Request:
    """What made the merchant's money leave."""

    method: str
    type: int | None
    log_id: str
    body: str
    """The very text that was signed and sent."""


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that left."""

    aftersale_id: str
    amount_fen: int
    at: int
    by: str
    cause: str
    request: Request | None

    def plain(self) -> dict[str, Any]:
        """For JSON; `at` is ISO 8601 in UTC."""
        return {**asdict(self), "at": datetime.fromtimestamp(self.at, UTC).isoformat()}


class Book:
    """Payments since the simulation began. What the shop's past refunded is not in it."""

    def __init__(self) -> None:
        self._payments: list[Payment] = []
        self._paid: set[str] = set()

    def pay(self, payment: Payment) -> None:
        """Enter a payment. A case is paid once or never."""
        if payment.aftersale_id in self._paid:
            raise AssertionError(f"{payment.aftersale_id} was paid before")
        self._paid.add(payment.aftersale_id)
        self._payments.append(payment)

    def plain(self) -> list[dict[str, Any]]:
        """All of them, oldest first."""
        return [payment.plain() for payment in self._payments]

    @property
    def total_fen(self) -> int:
        """What left in all."""
        return sum(payment.amount_fen for payment in self._payments)

    def __len__(self) -> int:
        return len(self._payments)

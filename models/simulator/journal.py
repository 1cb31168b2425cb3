"""Every request for a decision that got as far as being looked at, and what became of it.

The book holds what was paid. This holds what was asked for, a second time too: whoever asks twice and is refused
the second time was saved by the platform, and not by himself.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from models.simulator.refusing import RefusedError


@dataclass(frozen=True, slots=True)
class Entry:
    """One case of one request."""

    aftersale_id: str
    method: str
    type: int | None
    """The code of `afterSale.operate`; `None` for a shipment."""
    at: float
    """Simulated Unix seconds."""
    real_at: float
    """The same moment in real ones."""
    refused: str
    """The platform's code; "" when it was carried out."""
    log_id: str

    def plain(self) -> dict[str, Any]:
        """For JSON; `at` is ISO 8601 in UTC."""
        carried_out = not self.refused
        return {**asdict(self), "at": datetime.fromtimestamp(self.at, UTC).isoformat(), "carried_out": carried_out}


class Journal:
    """Requests since the simulation began."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []

    def note(
        self, case_ids: Iterable[int], method: str, kind: int | None, at: float, log_id: str, refused: str = ""
    ) -> None:
        """Enter what became of a request, case by case."""
        now = time.time()
        self._entries += [Entry(str(one), method, kind, at, now, refused, log_id) for one in case_ids]

    @contextmanager
    def noting(self, case_ids: Iterable[int], method: str, kind: int | None, at: float, log_id: str) -> Iterator[None]:
        """Enter a request that is carried out unless a RefusedError passes."""
        ids = list(case_ids)
        try:
            yield
        except RefusedError as refused:
            self.note(ids, method, kind, at, log_id, refused.sub_code or str(refused.code))
            raise
        self.note(ids, method, kind, at, log_id)

    def plain(self) -> list[dict[str, Any]]:
        """All of them, oldest first."""
        return [entry.plain() for entry in self._entries]

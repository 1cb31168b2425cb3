"""A line of the outbox: a decision, or all that still waits of one batch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from models.desk.ledger.outbox import OutboxEntry
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Why


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """What stands in one line; `batch_id` is that of a batch of which `entries` wait for their turn."""

    entries: tuple[OutboxEntry, ...]
    batch_id: int | None = None

    @property
    def key(self) -> int:
        """What it is known by when the list is read again. Batches and decisions are counted apart."""
        return self.attempt.id if self.batch_id is None else -self.batch_id

    @property
    def entry(self) -> OutboxEntry:
        """The decision; of a batch the one that is next."""
        return min(self.entries, key=lambda entry: (entry.case.deadline_at is None, entry.case.deadline_at))

    @property
    def attempt(self) -> Attempt:
        """See `entry`."""
        return self.entry.attempt

    @property
    def case(self) -> AfterSale:
        """See `entry`."""
        return self.entry.case

    @property
    def sum_fen(self) -> int:
        """What all of them would send to buyers."""
        return sum(entry.attempt.amount_fen for entry in self.entries)

    def is_about(self, aftersale_id: str) -> bool:
        """Whether the case of that number is among them."""
        return any(entry.case.aftersale_id == aftersale_id for entry in self.entries)


def rows_of(entries: Iterable[OutboxEntry]) -> list[OutboxRow]:
    """The lines in the entries' order, a batch at the place of its oldest."""
    groups: dict[int, list[OutboxEntry]] = {}
    for entry in entries:
        groups.setdefault(_group(entry.attempt), []).append(entry)
    return [_row(key, found) for key, found in groups.items()]


def _group(attempt: Attempt) -> int:
    waits = attempt.state is AttemptState.DRAFT and attempt.why is Why.BATCH and attempt.batch_id is not None
    return -attempt.batch_id if waits and attempt.batch_id is not None else attempt.id


def _row(group: int, entries: list[OutboxEntry]) -> OutboxRow:
    return OutboxRow(tuple(entries), -group if group < 0 else None)

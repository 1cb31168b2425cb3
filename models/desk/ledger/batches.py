"""Batches as they stand: one action on many cases, written down. What is left of one can go on later, or be dropped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.desk.ledger import outbox
from models.desk.ledger.cures import NO_LINE, Cure, cure_of, heading_of
from models.desk.ledger.outbox import OutboxEntry
from models.desk.who import me
from models.domain.attempt import AttemptState, Why
from models.domain.batch import Batch
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.kinds import Remedy
from models.store import attempt_steps, attempts, batches

FAILED = (AttemptState.REFUSED, AttemptState.IN_DOUBT)


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchReport:
    """How a batch stands."""

    batch: Batch
    entries: tuple[OutboxEntry, ...]
    stopped: Text | None = None
    """Why the last run ended before its end."""
    numbers: Mapping[AttemptState, int] = field(default_factory=dict)

    @property
    def waiting(self) -> int:
        """How many still wait for their turn."""
        return sum(e.attempt.why is Why.BATCH for e in self.entries if e.attempt.state is AttemptState.DRAFT)

    @property
    def left(self) -> int:
        """How many another run would send: those that wait, and those that no line was there for."""
        return sum(is_left(entry) for entry in self.entries)

    @property
    def done(self) -> int:
        """How many are done, or confirmed by hand."""
        return self.numbers.get(AttemptState.DONE, 0) + self.numbers.get(AttemptState.CONFIRMED, 0)

    @property
    def by_hand(self) -> int:
        """How many are to be carried out by hand."""
        return self.numbers.get(AttemptState.TO_DO, 0)

    @property
    def amount_fen(self) -> int:
        """What goes back to buyers if all of it is done."""
        return sum(entry.attempt.amount_fen for entry in self.entries)


def is_left(entry: OutboxEntry) -> bool:
    """Whether it waits for its turn, or met no line when that came."""
    attempt = entry.attempt
    if attempt.state is AttemptState.DRAFT:
        return attempt.why in (Why.BATCH, Why.RESTART)
    return attempt.state is AttemptState.REFUSED and attempt.is_unsettled and attempt.refusal in NO_LINE


def report(desk: Desk, batch_id: int) -> BatchReport:
    """How a batch stands. Raises UserError when there is none of that number."""
    with desk.store.reading() as session:
        return report_of(session, batch_id)


def report_of(session: Session, batch_id: int) -> BatchReport:
    """The same in a session that is open already."""
    batch = batches.get(session, batch_id)
    if batch is None:
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "There is no batch {id}."), {"id": batch_id}))
    numbers = attempts.batch_numbers(session, [batch_id])[batch_id]
    made = outbox.entries(session, attempts.of_batch(session, batch_id))
    return BatchReport(batch=batch, entries=tuple(made), numbers=numbers)


def unfinished(desk: Desk) -> list[BatchReport]:
    """Batches in which somebody still waits for a turn, oldest first."""
    with desk.store.reading() as session:
        waiting = attempts.in_state(session, AttemptState.DRAFT)
        numbers = {attempt.batch_id for attempt in waiting if attempt.batch_id is not None}
        return [report_of(session, number) for number in sorted(numbers)]


def drop_rest(desk: Desk, batch_id: int, by: str = "") -> int:
    """Take back what still waits; how many that were."""
    return _take_back(desk, batch_id, by, by_hand=False)


def take_all_back(desk: Desk, batch_id: int, by: str = "") -> int:
    """Take back what still waits, and what was to be carried out by hand and nobody ticked off yet; how many."""
    return _take_back(desk, batch_id, by, by_hand=True)


def _take_back(desk: Desk, batch_id: int, by: str, *, by_hand: bool) -> int:
    by, now = me(desk, by), desk.clock.now()
    outcome = Text(QT_TRANSLATE_NOOP("models", "{by} took it back; nothing was sent."), {"by": by})
    with desk.store.writing() as session:
        made = attempts.of_batch(session, batch_id)
        waiting = [one for one in made if one.state is AttemptState.DRAFT]
        listed = [one for one in made if by_hand and one.state is AttemptState.TO_DO and one.ticked_at is None]
        taken = sum(attempt_steps.take_back(session, one.id, now, outcome, by) for one in waiting)
        withdrawn = (attempt_steps.settle(session, one.id, AttemptState.CANCELLED, now, outcome, by) for one in listed)
        return taken + sum(withdrawn)


def hand_over(desk: Desk, attempt_ids: Iterable[int], by: str = "") -> int:
    """Put decisions that cannot be sent on the list of what is carried out by hand; how many went there."""
    return sum(_handed_over(desk, number, by) for number in attempt_ids)


def _handed_over(desk: Desk, attempt_id: int, by: str) -> bool:
    try:
        outbox.hand_over(desk, attempt_id, by)
    except UserError:  # somebody was faster with this one
        return False
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """Decisions of a batch that did not go through for one and the same reason."""

    refusal: str
    remedy: Remedy | None
    """`None`: the case changed, and somebody has to look at it first."""
    entries: tuple[OutboxEntry, ...]
    heading: Text
    cure: Cure


def by_class(report: BatchReport) -> list[Failed]:
    """What did not go through, by why, in the order of its first case."""
    found: dict[tuple[str, Remedy | None, Text, Cure], list[OutboxEntry]] = {}
    for entry in report.entries:
        attempt = entry.attempt
        if attempt.state in FAILED or (attempt.state is AttemptState.DRAFT and attempt.why is Why.CONFLICT):
            key = (attempt.refusal, entry.remedy, heading_of(entry), cure_of(entry))
            found.setdefault(key, []).append(entry)
    return [
        Failed(refusal=refusal, remedy=remedy, entries=tuple(those), heading=heading, cure=cure)
        for (refusal, remedy, heading, cure), those in found.items()
    ]

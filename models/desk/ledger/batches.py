"""One action on many cases: looked over first, then one call after the other, and whatever is left can go on later."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.desk import decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.outbox import OutboxEntry, entries
from models.desk.ledger.sending import Sender
from models.desk.who import me
from models.domain.actions import BY_KEY, Action
from models.domain.attempt import Attempt, AttemptState, Why
from models.domain.batch import Batch
from models.domain.book import Shop
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.gate import Gate
from models.domain.seen import Seen, differs
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.kinds import RefusalKind, Remedy
from models.store import attempts, batches, cases, shops
from models.store.cases import StoredCase

Progress = Callable[[int, int], None]
GLANCE_SECONDS = 0.05
_NO_LINE = frozenset(
    kind.value
    for kind in (
        RefusalKind.UNREACHABLE,
        RefusalKind.NO_SECURE_CONNECTION,
        RefusalKind.NOT_A_GATEWAY,
        RefusalKind.CALLER_ADDRESS,
        RefusalKind.APP_FORBIDDEN,
        RefusalKind.APP_KEY,
        RefusalKind.SIGNATURE,
        RefusalKind.API_OFFLINE,
        RefusalKind.NO_PERMISSION,
    )
)
"""Refusals that every further case would meet as well."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A case that the batch does not take, and why."""

    aftersale_id: str
    why: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchPlan:
    """What a batch would do. Amounts are fen."""

    action: str
    ready: tuple[StoredCase, ...]
    """In the order in which they are sent: nearest deadline first."""
    left_out: tuple[LeftOut, ...]
    by_hand: int
    """How many of the ready ones people carry out, because their shop has no line."""

    @property
    def sum_fen(self) -> int:
        """What would go back to buyers."""
        return sum(stored.case.amount_fen for stored in self.ready) if BY_KEY[self.action].moves_money else 0

    @property
    def seen(self) -> dict[str, Seen]:
        """The versions that were looked over."""
        return {stored.case.aftersale_id: Seen.of(stored.case) for stored in self.ready}


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
    def done(self) -> int:
        """How many are done, or confirmed by hand."""
        return self.numbers.get(AttemptState.DONE, 0) + self.numbers.get(AttemptState.CONFIRMED, 0)


def plan(desk: Desk, aftersale_ids: Collection[str], action_key: str, given: ActInput) -> BatchPlan:
    """Look the cases over with every guard. Nothing is written. Raises UserError for an unknown action."""
    action = decide.known_action(action_key)
    ready: list[StoredCase] = []
    left: list[LeftOut] = []
    with desk.store.reading() as session:
        known = {shop.id: shop for shop in shops.listed(session)}
        by_hand = 0
        for stored in _found(session, aftersale_ids):
            try:
                attempt = _decided(session, desk, stored, action, given, known)
            except UserError as error:
                left.append(LeftOut(stored.case.aftersale_id, error.text))
            else:
                ready.append(stored)
                by_hand += attempt.state is AttemptState.TO_DO
    return BatchPlan(action=action.key, ready=tuple(ready), left_out=tuple(left), by_hand=by_hand)


def _found(session: Session, aftersale_ids: Collection[str]) -> list[StoredCase]:
    """The cases, nearest deadline first, those without one at the end."""
    ids = list(dict.fromkeys(aftersale_ids))
    found: list[StoredCase] = []
    for start in range(0, len(ids), 500):
        found += cases.find_many(session, ids[start : start + 500]).values()
    return sorted(found, key=lambda stored: (stored.case.deadline_at is None, stored.case.deadline_at, stored.row_id))


def _decided(
    session: Session, desk: Desk, stored: StoredCase, action: Action, given: ActInput, known: Mapping[int, Shop]
) -> Attempt:
    """The decision on one case, written nowhere yet. Raises UserError when a guard is against it."""
    way = decide.check(session, action, stored.case, given)
    decide.check_lane(session, stored, action)
    parameters = decide.parameters_of(session, way, stored.case, given, [])
    attempt = decide.draft(desk, action, stored.case, parameters, me(desk, given.by))
    if not decide.is_sent_from_here(known[stored.case.shop_id], action, stored.case, way, given):
        return attempt
    decide.check_address(attempt)
    return replace(attempt, state=AttemptState.DRAFT, why=Why.BATCH)


def begin(
    desk: Desk, action_key: str, given: ActInput, seen: Mapping[str, Seen]
) -> tuple[BatchReport, tuple[LeftOut, ...]]:
    """Write a batch down: every decision at once, none of them sent. And what was left out since it was looked over.

    `seen` are the versions that were looked over. Raises UserError when nothing is left to do.
    """
    action, left = decide.known_action(action_key), []
    with desk.store.writing() as session:
        known = {shop.id: shop for shop in shops.listed(session)}
        number = batches.add(session, action.key, me(desk, given.by), desk.clock.now())
        written = 0
        for stored in _found(session, seen):
            try:
                _check_same(stored, seen)
                attempt = _decided(session, desk, stored, action, given, known)
                decide.write(session, stored, replace(attempt, batch_id=number))
                written += 1
            except UserError as error:
                left.append(LeftOut(stored.case.aftersale_id, error.text))
        if not written:
            raise UserError(Text(QT_TRANSLATE_NOOP("models", "None of these cases can be decided so any more.")))
        return _report(session, number), tuple(left)


def _check_same(stored: StoredCase, seen: Mapping[str, Seen]) -> None:
    if differs(seen[stored.case.aftersale_id], Seen.of(stored.case)):
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "It changed while the batch was being looked over.")))


def hold_until(desk: Desk, report: BatchReport) -> datetime:
    """The end of the batch's undo window: until then nothing is sent, unless a deadline is too near."""
    if not BY_KEY[report.batch.action].moves_money:
        return report.batch.made_at
    waiting = [entry.case.shop_id for entry in report.entries if entry.attempt.why is Why.BATCH]
    with desk.store.reading() as session:
        seconds = {shop.id: shop.hold_seconds for shop in shops.listed(session)}
    longest = max((seconds.get(shop_id, 0) for shop_id in waiting), default=0)
    return report.batch.made_at + timedelta(seconds=longest)


def run(
    sender: Sender,
    batch_id: int,
    *,
    again: bool = False,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    gate: Gate | None = None,
) -> BatchReport:
    """Send what waits, one case after the other; how the batch stands then.

    With `again` also what was refused and may be sent again. Closing `gate` makes it wait, `cancel` ends it
    after the case that is under way: what is left stays a draft, for another run. It ends by itself when
    every further case would meet the same refusal.
    """
    desk, cancel, gate = sender.desk, cancel or CancelToken(), gate or Gate()
    first = report(desk, batch_id)
    end = hold_until(desk, first)
    todo = [entry for entry in first.entries if _is_next(entry, again)]
    for number, entry in enumerate(todo):
        if progress is not None:
            progress(number, len(todo))
        if not _wait_turn(desk, entry, end, cancel, gate):
            return replace(report(desk, batch_id), stopped=Text(_STOPPED))
        stop = _send(sender, entry.attempt.id)
        if stop is not None:
            return replace(report(desk, batch_id), stopped=stop)
    if progress is not None:
        progress(len(todo), len(todo))
    return report(desk, batch_id)


def _is_next(entry: OutboxEntry, again: bool) -> bool:
    attempt = entry.attempt
    if attempt.state is AttemptState.DRAFT:
        return attempt.why in (Why.BATCH, Why.RESTART)
    return again and attempt.is_unsettled and entry.remedy is Remedy.WAIT_AND_RETRY


def _wait_turn(desk: Desk, entry: OutboxEntry, end: datetime, cancel: CancelToken, gate: Gate) -> bool:
    """Wait for the end of the undo window and for the gate; whether to go on."""
    deadline = entry.case.deadline_at
    while not cancel.cancelled:
        now = desk.clock.now()
        near = deadline is not None and deadline <= end + decide.TOO_NEAR
        if gate.is_open and (now >= end or near):
            return True
        time.sleep(GLANCE_SECONDS)
    return False


def _send(sender: Sender, attempt_id: int) -> Text | None:
    """Send one; why the others should not follow, if so."""
    try:
        now = sender.send(attempt_id)
    except UserError as error:
        sender.give_up(attempt_id, error)
        return None
    if now.state is AttemptState.REFUSED and now.refusal in _NO_LINE:
        return now.outcome
    return None


def report(desk: Desk, batch_id: int) -> BatchReport:
    """How a batch stands. Raises UserError when there is none of that number."""
    with desk.store.reading() as session:
        return _report(session, batch_id)


def _report(session: Session, batch_id: int) -> BatchReport:
    batch = batches.get(session, batch_id)
    if batch is None:
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "There is no batch {id}."), {"id": batch_id}))
    numbers = attempts.batch_numbers(session, [batch_id])[batch_id]
    return BatchReport(
        batch=batch, entries=tuple(entries(session, attempts.of_batch(session, batch_id))), numbers=numbers
    )


def unfinished(desk: Desk) -> list[BatchReport]:
    """Batches in which somebody still waits for a turn, oldest first."""
    with desk.store.reading() as session:
        waiting = attempts.in_state(session, AttemptState.DRAFT)
        numbers = {attempt.batch_id for attempt in waiting if attempt.batch_id is not None}
        return [_report(session, number) for number in sorted(numbers)]


def drop_rest(desk: Desk, batch_id: int, by: str = "") -> int:
    """Take back what still waits; how many that were."""
    by = me(desk, by)
    outcome = Text(QT_TRANSLATE_NOOP("models", "{by} took it back; nothing was sent."), {"by": by})
    with desk.store.writing() as session:
        waiting = [a for a in attempts.of_batch(session, batch_id) if a.state is AttemptState.DRAFT]
        return sum(attempts.take_back(session, a.id, desk.clock.now(), outcome, by) for a in waiting)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """Decisions of a batch that did not go through for one and the same reason."""

    refusal: str
    remedy: Remedy | None
    """`None`: the case changed, and somebody has to look at it first."""
    entries: tuple[OutboxEntry, ...]


def by_class(report: BatchReport) -> list[Failed]:
    """What did not go through, by why."""
    found: dict[tuple[str, Remedy | None], list[OutboxEntry]] = {}
    for entry in report.entries:
        attempt = entry.attempt
        if attempt.state in _FAILED or attempt.why is Why.CONFLICT:
            found.setdefault((attempt.refusal, entry.remedy), []).append(entry)
    return [Failed(refusal=key[0], remedy=key[1], entries=tuple(those)) for key, those in found.items()]


_FAILED = (AttemptState.REFUSED, AttemptState.IN_DOUBT)
_STOPPED = QT_TRANSLATE_NOOP("models", "Stopped. What is left waits and can be sent later.")

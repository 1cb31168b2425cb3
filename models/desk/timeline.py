"""A case's story in one line of time: the trail, the platform's own log and dates, and what readings found changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from models.desk.traillines import words
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.book import CaseEvent
from models.domain.codes import Actor
from models.domain.in_time import oldest_first
from models.domain.platform_log import LogEntry, PlatformLog
from models.domain.promise import Promise
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.domain.timeline import Source, TimelineLine
from models.domain.trail import TrailRecord, TrailStep

Placed = tuple[datetime, TimelineLine]
"""A line, and where in time it stands."""
ROLES: dict[Actor, Text] = {
    Actor.BUYER: Text(QT_TRANSLATE_NOOP("models", "Buyer")),
    Actor.MERCHANT: Text(QT_TRANSLATE_NOOP("models", "Merchant")),
    Actor.SERVICE: Text(QT_TRANSLATE_NOOP("models", "Customer service")),
    Actor.SYSTEM: Text(QT_TRANSLATE_NOOP("models", "System")),
}
NAMELESS = frozenset({"买家", "商家", "客服", "系统", "平台"})
"""What the platform writes for an operator whom it does not name: the role again."""
_SHOP_SIDE = frozenset({Actor.MERCHANT, Actor.SERVICE, Actor.SYSTEM})
_BUYER_SIDE = frozenset({Actor.BUYER})
_ANYBODY = _SHOP_SIDE | _BUYER_SIDE
_DATES: tuple[tuple[str, frozenset[Actor], Text], ...] = (
    ("applied_at", _BUYER_SIDE, Text(QT_TRANSLATE_NOOP("models", "The buyer applied"))),
    ("agreed_at", _SHOP_SIDE, Text(QT_TRANSLATE_NOOP("models", "The application was agreed"))),
    ("returned_at", _BUYER_SIDE, Text(QT_TRANSLATE_NOOP("models", "The buyer sent the goods"))),
    ("refunded_at", _SHOP_SIDE, Text(QT_TRANSLATE_NOOP("models", "The merchant refunded"))),
    ("arrived_at", _SHOP_SIDE, Text(QT_TRANSLATE_NOOP("models", "The money reached the buyer"))),
    ("closed_at", _ANYBODY, Text(QT_TRANSLATE_NOOP("models", "The case was closed"))),
    ("final_at", _ANYBODY, Text(QT_TRANSLATE_NOOP("models", "The case was finished"))),
)
"""The dates of a case, and whose entry in the log tells of the same."""
_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


def timeline(
    case: AfterSale,
    trail: Iterable[TrailRecord],
    made: Iterable[Attempt],
    events: Iterable[CaseEvent],
    log: PlatformLog | None,
    promises: Iterable[Promise] = (),
) -> tuple[TimelineLine, ...]:
    """Everything that happened to a case, newest first.

    Args:
        case: the case.
        trail: its records, oldest first.
        made: its decisions; what is told of those from before the trail.
        events: what readings of it found changed.
        log: the platform's own log, as far as it is kept.
        promises: what was promised to the buyer.
    """
    entries = oldest_first(log.entries if log else ())
    platform = [*_dates(case, entries), *map(_of_entry, entries)]
    placed = [*_in_place(_steps(trail, made)), *((line.at or _BEFORE_ALL, line) for line in platform)]
    placed += [(event.at, _of_event(event)) for event in events]
    placed += [placed_line for promise in promises for placed_line in _of_promise(promise)]
    placed.sort(key=lambda one: one[0])  # of one moment the trail comes first: it is decided, then it happens
    return tuple(line for _, line in reversed(placed))


# the trail


def _steps(trail: Iterable[TrailRecord], made: Iterable[Attempt]) -> Iterator[TrailStep]:
    known = {attempt.id: attempt for attempt in made}
    for record in trail:
        step = record.step
        attempt = known.get(step.attempt_id)
        if step.detail.get("step") == "found" and attempt is not None:
            yield from _before_the_trail(attempt, step)
        yield step


def _before_the_trail(attempt: Attempt, found: TrailStep) -> Iterator[TrailStep]:
    """What the decision itself tells of the time before the record that it was found with."""
    yield _remembered(found, "make", attempt.made_at, attempt.by, AttemptState.TO_DO)
    if attempt.ticked_at is not None and attempt.ticked_at <= found.at:
        yield _remembered(found, "tick", attempt.ticked_at, attempt.ticked_by, AttemptState.TO_DO)
    if attempt.settled_at is not None and attempt.settled_at <= found.at and attempt.outcome is not None:
        outcome = {"outcome": [None, attempt.outcome.to_json()]}
        yield _remembered(found, "settle", attempt.settled_at, "", AttemptState(found.became), outcome)


def _remembered(
    found: TrailStep,
    step: str,
    at: datetime,
    by: str,
    became: AttemptState,
    changed: dict[str, list[str | None]] | None = None,
) -> TrailStep:
    return TrailStep(
        at=at,
        attempt_id=found.attempt_id,
        attempt_key=found.attempt_key,
        aftersale_id=found.aftersale_id,
        by=by,
        what="",
        became=became,
        detail={**found.detail, "step": step, "changed": changed or {}},
    )


def _in_place(steps: Iterable[TrailStep]) -> Iterator[Placed]:
    """The steps in the order of the trail.

    The platform's log is kept in whole seconds. What led to an entry stands before it all the same:
    up to the last sending within a second, steps are placed at its beginning.
    """
    found, latest = list(steps), _BEFORE_ALL
    sent_in = {_second(step.at): number for number, step in enumerate(found) if step.detail.get("step") == "send"}
    for number, step in enumerate(found):
        second = _second(step.at)
        latest = max(latest, second if number <= sent_in.get(second, -1) else step.at)
        yield latest, TimelineLine(at=step.at, source=Source.DESK, text=words(step), by=step.by)


# the platform


def _of_entry(entry: LogEntry) -> TimelineLine:
    return TimelineLine(
        at=entry.at,
        source=Source.PLATFORM,
        text=entry.text,
        by="" if entry.operator in NAMELESS else entry.operator,
        role=ROLES.get(entry.by),
        pictures=entry.pictures,
    )


def _dates(case: AfterSale, entries: Sequence[LogEntry]) -> Iterator[TimelineLine]:
    """The case's own dates, without those of which the log tells more."""
    told = {(_second(entry.at), entry.by) for entry in entries if entry.at is not None}
    for field, actors, text in _DATES:
        at = getattr(case, field)
        if at is not None and not any((_second(at), actor) in told for actor in actors):
            yield TimelineLine(at=at, source=Source.PLATFORM, text=text)


def _second(at: datetime) -> datetime:
    return at.replace(microsecond=0)


# readings


def _of_event(event: CaseEvent) -> TimelineLine:
    return TimelineLine(at=event.at, source=Source.READING, text=event.text, by=event.by)


# promises


def _of_promise(promise: Promise) -> Iterator[Placed]:
    """When it was made, and when it was kept, in time or not."""
    values = {"time": promise.due_at, "words": promise.words}
    made = _PROMISED_WORDS if promise.words else _PROMISED
    yield promise.at, TimelineLine(at=promise.at, source=Source.DESK, text=Text(made, values), by=promise.by)
    if promise.kept_at is not None:
        kept = _KEPT if promise.kept_at <= promise.due_at else _KEPT_LATE
        line = TimelineLine(at=promise.kept_at, source=Source.DESK, text=Text(kept, values), by=promise.kept_by)
        yield promise.kept_at, line


_PROMISED = QT_TRANSLATE_NOOP("models", "Promised to the buyer by {time}")
_PROMISED_WORDS = QT_TRANSLATE_NOOP("models", "Promised to the buyer by {time}: {words}")
_KEPT = QT_TRANSLATE_NOOP("models", "Promise kept, due by {time}")
_KEPT_LATE = QT_TRANSLATE_NOOP("models", "Promise kept late: it was due at {time}")

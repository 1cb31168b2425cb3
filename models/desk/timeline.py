"""A case's story in one line of time: the platform's dates, what imports changed, what people decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt
from models.domain.book import CaseEvent
from models.domain.names import ACTIONS, STATES
from models.domain.text import QT_TRANSLATE_NOOP, Text

_DATES: tuple[tuple[str, Text], ...] = (
    ("applied_at", Text(QT_TRANSLATE_NOOP("models", "The buyer applied"))),
    ("agreed_at", Text(QT_TRANSLATE_NOOP("models", "The application was agreed"))),
    ("returned_at", Text(QT_TRANSLATE_NOOP("models", "The buyer sent the goods"))),
    ("refunded_at", Text(QT_TRANSLATE_NOOP("models", "The merchant refunded"))),
    ("arrived_at", Text(QT_TRANSLATE_NOOP("models", "The money reached the buyer"))),
    ("closed_at", Text(QT_TRANSLATE_NOOP("models", "The case was closed"))),
    ("final_at", Text(QT_TRANSLATE_NOOP("models", "The case was finished"))),
)


def timeline(case: AfterSale, made: Iterable[Attempt], events: Iterable[CaseEvent]) -> tuple[CaseEvent, ...]:
    """Everything that happened to a case, newest first."""
    lines = [*_platform(case), *events]
    for attempt in made:
        lines.extend(_of_attempt(attempt))
    return tuple(sorted(lines, key=lambda line: line.at, reverse=True))


def _platform(case: AfterSale) -> Iterator[CaseEvent]:
    for field, text in _DATES:
        at = getattr(case, field)
        if at is not None:
            yield CaseEvent(at, text)


def _of_attempt(attempt: Attempt) -> Iterator[CaseEvent]:
    action = ACTIONS[attempt.action]
    decided = Text(QT_TRANSLATE_NOOP("models", "Decided: {action}, to be carried out"), {"action": action})
    yield CaseEvent(attempt.made_at, decided, attempt.by)
    if attempt.ticked_at is not None:
        ticked = Text(QT_TRANSLATE_NOOP("models", "Ticked off: {action}"), {"action": action})
        yield CaseEvent(attempt.ticked_at, ticked, attempt.ticked_by)
    if attempt.settled_at is not None and attempt.outcome is not None:
        source = QT_TRANSLATE_NOOP("models", "{state}: {outcome}")
        text = Text(source, {"state": STATES[attempt.state], "outcome": attempt.outcome})
        yield CaseEvent(attempt.settled_at, text)

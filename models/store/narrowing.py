"""Which cases a list holds, as SQL on the table of cases: its queue, and what its filter lets through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from models.domain.actions import Lane
from models.domain.attempt import OPEN_STATES
from models.domain.deadlines import Band, BandLimits
from models.domain.limits import Limits
from models.domain.listing import CaseFilter
from models.domain.queues import BY_KEY, HOMES, NO_DEADLINE
from models.store import ends
from models.store.milliseconds import to_milliseconds
from models.store.plain_sql import Part, all_of, any_of, one_of

Span = tuple[int | None, int | None]
"""A stretch of the deadline order: from, and before; `None` has no end."""

_STATES = ", ".join(sorted(f"'{state.value}'" for state in OPEN_STATES))
_UNDECIDED = Part(
    "NOT EXISTS (SELECT 1 FROM attempts"  # noqa: S608 - no value in it
    f" WHERE attempts.case_id = cases.id AND attempts.lane = '{Lane.DECISION.value}' AND attempts.state IN ({_STATES}))"
)


def in_queue(key: str) -> list[Part]:
    """Membership of a queue by the columns that carry an index."""
    if BY_KEY[key].disjoint:
        return [Part("home = ?", (key,))]
    return [Part("due = ?", (ends.NO_DEADLINE,))] if key == NO_DEADLINE.key else []


def let_through(wanted: CaseFilter, now: datetime, limits: Limits) -> Iterator[Part]:
    """What a filter asks of a case, the words of its search field apart."""
    for column, chosen in (("type", wanted.types), ("status", wanted.statuses), ("shop_id", wanted.shops)):
        if chosen:
            yield one_of(column, sorted(int(value) for value in chosen))
    if wanted.bands:
        yield in_bands(wanted.bands, now, limits)
    if wanted.reasons:
        yield one_of("reason", sorted(wanted.reasons))
    if wanted.amount_from_fen is not None:
        yield Part("amount_fen >= ?", (wanted.amount_from_fen,))
    if wanted.amount_to_fen is not None:
        yield Part("amount_fen <= ?", (wanted.amount_to_fen,))
    if wanted.undecided_only:
        yield _UNDECIDED


def in_bands(bands: Iterable[Band], now: datetime, limits: Limits) -> Part:
    """The open cases in these bands, each by the limits of the queue that it lives in."""
    wanted = [band for band in Band if band in set(bands)]
    stretches = {queue.key: spans(now, limits.of(queue.key)) for queue in HOMES}
    return any_of([in_span(home, found[band]) for home, found in stretches.items() for band in wanted])


def in_span(home: str, span: Span) -> Part:
    """The open cases that live in a queue, within a stretch of the deadline order."""
    begins, ends = span
    parts = [Part("home = ?", (home,))]
    if begins is not None:
        parts.append(Part("due >= ?", (begins,)))
    if ends is not None:
        parts.append(Part("due < ?", (ends,)))
    return all_of(parts)


def spans(now: datetime, limits: BandLimits) -> dict[Band, Span]:
    """`BandLimits.band` as stretches of the deadline order, so that an index finds a band without looking at cases."""
    ms = to_milliseconds
    hot, warm, near = ms(now + limits.hot), ms(now + limits.warm), ms(now + limits.near)
    over = ms(now) + 1
    return {
        Band.OVERDUE: (None, over),
        Band.HOT: (over, hot),
        Band.WARM: (hot, warm),
        Band.NEAR: (warm, near),
        Band.CALM: (near, ends.NO_DEADLINE),
        Band.UNKNOWN: (ends.NO_DEADLINE, ends.FINISHED),
    }

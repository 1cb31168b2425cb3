"""Looking through the queues."""

from __future__ import annotations

from collections.abc import Sequence

from models.desk.deadlines.band_limits import bring_up_to_date
from models.desk.desk import Desk
from models.domain.errors import UserError
from models.domain.listing import CaseRow, Page, PageRequest, QueueCount, SortKey
from models.domain.queues import BY_KEY
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import listing


def page(desk: Desk, request: PageRequest) -> Page:
    """One page of a queue. Raises UserError for a queue that does not exist."""
    check_queue(request.queue)
    with desk.store.reading() if request.sort is SortKey.STAKE else desk.store.asking() as asked:
        return listing.page(asked, request, desk.clock.now(), desk.limits)


def rows_of(desk: Desk, aftersale_ids: Sequence[str]) -> dict[str, CaseRow]:
    """The cases with these numbers, as far as they are here; the first five hundred."""
    with desk.store.asking() as asked:
        return listing.by_ids(asked, aftersale_ids[:500])


def counts(desk: Desk) -> dict[str, QueueCount]:
    """How full each queue is, by its key."""
    with desk.store.asking() as asked:
        bring_up_to_date(asked, desk)
        return listing.counts(asked, desk.clock.now(), desk.limits)


def reasons(desk: Desk, queue: str) -> list[str]:
    """The buyers' reasons in a queue, most frequent first, for the filter."""
    check_queue(queue)
    with desk.store.asking() as asked:
        return listing.reasons(asked, queue)


def check_queue(key: str) -> None:
    """Raise UserError when no queue has this key."""
    if key not in BY_KEY:
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP("models", "There is no queue “{key}”. The queues are: {known}."),
                {"key": key, "known": ", ".join(BY_KEY)},
            )
        )

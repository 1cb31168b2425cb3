"""The first start: whether a guide is wanted, and which case somebody new should look at first."""

from __future__ import annotations

from models.desk import queues, settings, shops
from models.desk.desk import Desk
from models.domain.book import ShopKind
from models.domain.listing import CaseFilter, PageRequest
from models.domain.queues import HOMES
from models.store import shops as kept

ENDED = "guide.ended"
"""The row of the settings that remembers it."""


def guide_wanted(desk: Desk) -> bool:
    """Whether the guide should come by itself: nobody ended it, and there is neither a case nor a connected shop."""
    if settings.get(desk, ENDED, False):
        return False
    with desk.store.asking() as asked:
        if kept.newest_case(asked):
            return False
    return all(view.shop.kind is not ShopKind.API for view in shops.in_use(desk))


def end_guide(desk: Desk) -> None:
    """Remember that the guide was ended; it does not come by itself again."""
    settings.put(desk, ENDED, True)


def first_queue(desk: Desk) -> str | None:
    """The queue of the undecided case with the least time left; `None` while there is no such case."""
    undecided = CaseFilter(undecided_only=True)
    found = {queue.key: queues.page(desk, PageRequest(queue.key, undecided, limit=1)).rows for queue in HOMES}
    due = {key: rows[0].deadline_at for key, rows in found.items() if rows}
    known = {key: at for key, at in due.items() if at is not None}
    return min(known, key=known.__getitem__) if known else next(iter(due), None)

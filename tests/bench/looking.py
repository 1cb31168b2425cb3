"""Opening a tab, scrolling a page, searching: the desk and the table's model beside the same SQL through sqlite3."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.desk.collector import quiet_collector
from models.desk.desk import Desk
from models.domain.cancel import CancelToken
from models.domain.listing import CaseFilter, PageRequest
from models.domain.queues import ALL, UNSHIPPED_REVIEW
from tests.bench.figures import Figure, Scale, in_turn, worked
from tests.bench.large_desk import COMMON, large_desk, number_of
from tests.bench.statements import fetched, listening, plain_connection
from ui.queues.case_model import CaseModel
from ui.queues.paging import PAGE, fetch
from ui.runtime.application import the_application
from ui.runtime.lanes import Lanes

NOTHING_SAID = CaseFilter()


@dataclass(frozen=True)
class Look:
    """Something that is looked at, page by page."""

    name: str
    queue: str
    wanted: CaseFilter = NOTHING_SAID
    page: int = 1


def measure(scale: Scale) -> list[Figure]:
    """One figure for each thing that a clerk does to see cases."""
    the_application()
    quiet_collector()
    looks = (
        Look("open a tab", UNSHIPPED_REVIEW.key),
        Look("scroll a page", UNSHIPPED_REVIEW.key, page=4),
        Look("search by number", ALL.key, CaseFilter(text=number_of(scale.cases // 2))),
        Look("filter by product text", UNSHIPPED_REVIEW.key, CaseFilter(text=COMMON)),
    )
    with large_desk(scale.cases, scale.open_share) as desk:
        return [_measured(desk, look, scale) for look in looks]


def _measured(desk: Desk, look: Look, scale: Scale) -> Figure:
    lanes = Lanes()
    model = CaseModel(desk, lanes, look.queue)
    request = _request_of_page(desk, look)

    def ours() -> None:
        found = fetch(desk, request, cancel=CancelToken())
        model._take_page(found) if look.page > 1 else model._take_first(found)

    with listening(desk) as asked:
        ours()
    with plain_connection(desk) as connection:
        rows = fetched(connection, asked)
        ours()
        pairs = max(scale.looks, scale.pairs)
        figure = in_turn(
            look.name,
            lambda: worked(lambda: fetched(connection, asked)),
            lambda: worked(ours),
            pairs,
            2,
            "s",
            rows=rows,
        )
    lanes.shutdown()
    QCoreApplication.processEvents()
    return figure


def _request_of_page(desk: Desk, look: Look) -> PageRequest:
    after = None
    for _ in range(look.page - 1):
        after = fetch(desk, PageRequest(look.queue, look.wanted, after=after, limit=PAGE), cancel=CancelToken()).next
    return PageRequest(look.queue, look.wanted, after=after, limit=PAGE)

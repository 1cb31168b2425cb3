"""Writing a queue to a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from models.desk.desk import Desk
from models.desk.queues import check_queue
from models.domain.aftersale import AfterSale
from models.domain.cancel import CancelToken
from models.domain.listing import CaseFilter, PageRequest
from models.exchange.write_cases import write_cases
from models.store import listing

PAGE = 500


def export_queue(
    desk: Desk,
    queue: str,
    path: Path,
    wanted: CaseFilter = CaseFilter(),  # noqa: B008 - frozen
    cancel: CancelToken | None = None,
) -> int:
    """Write the cases of a queue that fit a filter to an .xlsx or .csv; the number of cases.

    Raises UserError when the file cannot be written, CancelledError when `cancel`
    is set; an older file of that name then stays as it was.
    """
    check_queue(queue)
    return write_cases(path, _cases(desk, PageRequest(queue, wanted, limit=PAGE), cancel or CancelToken()))


def _cases(desk: Desk, request: PageRequest, cancel: CancelToken) -> Iterator[AfterSale]:
    now = desk.clock.now()
    with desk.store.reading() as session:
        while True:
            cancel.check()
            found, behind = listing.whole_page(session, request, now, desk.limits)
            yield from found
            if behind is None:
                return
            request = replace(request, after=behind)

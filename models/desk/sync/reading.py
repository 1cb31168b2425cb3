"""Reading a shop's cases in the order in which the platform changed them, missing none that changes meanwhile.

Pages that are counted off shift while they are read: a case that changes leaves
its place, all behind it move up, and the one at the seam is never seen. So a
page begins at the second at which the one before ended, and is always the
first of its slice of time. A case that changes comes again further on. That
also keeps clear of page × size ≤ 50,000 and of the six months that the
platform looks back by itself (doudian.md 2.1).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property

from models.domain.aftersale import AfterSale
from models.domain.cancel import CancelToken
from models.domain.clock import CorrectedClock
from models.domain.codes import AfterSaleStatus
from models.doudian.aftersale_list import MOST_DEEP, MOST_PER_PAGE, CasePage, CaseQuery, UnreadPage, fetch_page
from models.doudian.caller import Caller

BY_CHANGE = "update_time asc"
SECOND = timedelta(seconds=1)
SURPRISING = timedelta(seconds=30)
"""PCs that set their clocks by the net are off by less."""
OPINIONS = 5
PATIENCE = 5
"""How often a second is read again in which more cases changed than one page holds, while it keeps changing."""


@dataclass(frozen=True, kw_only=True)
class ReadPage:
    """A page with what storing it means. Its items are read where it is stored, while the next one is fetched."""

    page: UnreadPage
    shop_id: int
    asked_at: datetime
    """The platform's time before the request left: the page is at least as new."""
    read_to: datetime | None = None
    """Everything that changed before this second has been read once the page is stored; `None`: no further."""

    @cached_property
    def _read(self) -> CasePage:
        return self.page.read(self.shop_id)

    @property
    def cases(self) -> tuple[AfterSale, ...]:
        """The cases on it."""
        return self._read.cases

    @property
    def faults(self) -> tuple[str, ...]:
        """Why some of its items are none."""
        return self._read.faults

    @property
    def left(self) -> int | None:
        """How many cases are still to come, as far as the platform says."""
        return None if self.page.total is None else max(self.page.total - len(self.page.items), 0)


@dataclass(slots=True)
class Reader:
    """Reads one shop. `clock` tells the platform's time."""

    client: Caller
    shop_id: int
    clock: CorrectedClock
    cancel: CancelToken

    def changed_since(self, since: datetime, statuses: Collection[AfterSaleStatus] = ()) -> Iterator[ReadPage]:
        """All cases that changed at or after `since`, oldest change first. Some come twice.

        Raises RefusedError, CancelledError.
        """
        query = CaseQuery(order=BY_CHANGE, updated_from=since, statuses=tuple(sorted(statuses)))
        while True:
            asked_at, page = self._ask(query)
            end = _end_of(page, query)
            yield self._page(page, asked_at, read_to=end)
            if not page.has_more:
                return
            if end is None:  # one second holds more than a page
                yield from self._second(query)
                end = _start_of(query) + SECOND
            query = replace(query, updated_from=end)

    def _second(self, query: CaseQuery) -> Iterator[ReadPage]:
        """All that changed within the query's first second: counted off, so again while it shifts."""
        within = replace(query, updated_to=_start_of(query) + SECOND)
        for _ in range(PATIENCE):
            totals = set()
            for number in range(MOST_DEEP // MOST_PER_PAGE):
                asked_at, page = self._ask(replace(within, page=number))
                totals.add(page.total)
                yield self._page(page, asked_at)
                if not page.has_more:
                    break
            if len(totals) == 1:
                return

    def one(self, aftersale_id: str) -> ReadPage:
        """One case as it stands now; no case when the platform does not know it."""
        asked_at, page = self._ask(CaseQuery(aftersale_id=aftersale_id, updated_from=EVER))
        return self._page(page, asked_at)

    def _page(self, page: UnreadPage, asked_at: datetime, read_to: datetime | None = None) -> ReadPage:
        return ReadPage(page=page, shop_id=self.shop_id, asked_at=asked_at, read_to=read_to)

    def set_clock(self) -> None:
        """Let the platform tell its time before anything is reckoned with it.

        One answer in some tells a wrong time. So one that surprises is asked for again, until two agree.
        """
        if self.clock.offset is not None:
            return
        for _ in range(OPINIONS):
            self._ask(CaseQuery(size=1))
            if self.clock.agreed or abs(self.clock.offset or timedelta(0)) <= SURPRISING:
                return

    def _ask(self, query: CaseQuery) -> tuple[datetime, UnreadPage]:
        self.cancel.check()
        sent = self.clock.steady()
        page = fetch_page(self.client, query, cancel=self.cancel)
        # reckoned back, because the answer itself may have put the clock right
        return self.clock.now() - timedelta(seconds=self.clock.steady() - sent), page


EVER = datetime.fromisoformat("2016-01-01T00:00:00+00:00")
"""Before the platform's first shop. Some time must be given, or it looks back six months only."""


def _start_of(query: CaseQuery) -> datetime:
    if query.updated_from is None:
        raise ValueError("a reading begins somewhere")
    return query.updated_from.replace(microsecond=0)


def _end_of(page: UnreadPage, query: CaseQuery) -> datetime | None:
    """The second in which the page ends; `None` when that is the one it began in, so that there is no way on."""
    last = page.changed_to()
    return last if last is not None and last > _start_of(query) else None

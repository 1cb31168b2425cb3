"""Reading one case again: the only thing that settles what became of a decision."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models.desk.desk import Desk
from models.desk.full_reading import keep_log
from models.desk.sync.connecting import Line
from models.desk.sync.reading import Reader
from models.desk.sync.taking import merged, take
from models.domain.aftersale import AfterSale
from models.domain.book import ShopKind
from models.domain.cancel import CancelToken
from models.domain.codes import Actor
from models.domain.in_time import oldest_first
from models.doudian.aftersale_detail import CaseDetail, case_detail
from models.doudian.case_records import Record
from models.store import cases, shops


@dataclass(frozen=True, slots=True)
class Reading:
    """What the platform shows. `asked_at` is its time, UTC."""

    case: AfterSale | None
    """`None`: it does not know the case."""
    asked_at: datetime
    detail: CaseDetail | None = None
    text_left: bool = False
    """Whether the text that is asked about is among those that were sent."""

    def acts(self) -> list[Record]:
        """Who did what by the platform's own log, oldest first."""
        records = self.detail.records if self.detail is not None else ()
        return oldest_first(records)


def set_clock(line: Line) -> None:
    """Let the platform tell its time if it has not yet. Raises RefusedError when it does not answer."""
    Reader(line.client, line.shop.id, line.clock, CancelToken()).set_clock()


def read_case(desk: Desk, line: Line, aftersale_id: str, *, with_log: bool) -> Reading:
    """Ask for one case and take it in. Raises RefusedError when the platform does not answer.

    `with_log` also asks who did what, which is a call of its own.
    """
    reader = Reader(line.client, line.shop.id, line.clock, CancelToken())
    page = reader.one(aftersale_id)
    case = page.cases[0] if page.cases else None
    if case is None:
        return Reading(None, page.asked_at)
    detail = case_detail(line.client, aftersale_id) if with_log else None
    reading = Reading(case, page.asked_at, detail)
    return replace(reading, case=_taken_in(desk, reading, case, line.clock.offset))


def _taken_in(desk: Desk, reading: Reading, case: AfterSale, offset: timedelta | None) -> AfterSale:
    """The case with what only exports tell of it: a decision is made, and judged, on the whole."""
    acts = reading.acts()
    who = {case.aftersale_id: acts[-1].by_role if acts else Actor.NOT_MAPPED}
    with desk.store.writing() as session:
        kinds = {shop.id: shop.kind for shop in shops.listed(session)}
        others = frozenset(key for key, kind in kinds.items() if kind is ShopKind.API) - {case.shop_id}
        take(session, [case], reading.asked_at, who, others, offset=offset)
        if reading.detail is not None:
            keep_log(session, case.aftersale_id, case.updated_at, reading.asked_at, reading.detail.records)
        known = cases.find(session, case.aftersale_id)
    return case if known is None else merged(known.case, case)

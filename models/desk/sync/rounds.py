"""One round of a shop: what changed, what is close to its end, and now and then all that is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from models.desk.clock_memory import remember_offset
from models.desk.desk import Desk
from models.desk.notices.reading import read_texts
from models.desk.notices.receipts import fetch_receipts
from models.desk.parcels.carriers import read_carriers
from models.desk.parcels.strays import match_now
from models.desk.sync.address_book import read_addresses
from models.desk.sync.ahead import fetched_ahead
from models.desk.sync.connecting import Line
from models.desk.sync.explaining import who_did_it
from models.desk.sync.reading import EVER, Reader, ReadPage
from models.desk.sync.taking import Taken, take
from models.domain.book import CaseEvent, ShopKind
from models.domain.cancel import CancelToken
from models.domain.codes import FINAL_STATUSES, AfterSaleStatus
from models.domain.happenings import NOTES, Happening, Kind
from models.store import casefile, cases, shops
from models.store.shops import SyncMark

FIRST_FILL = timedelta(days=3 * 365)
"""How far back the first reading goes. Open cases are found however old they are."""
OVERLAP = timedelta(minutes=10)
"""Increments begin this much earlier, for changes that the platform shows late (doudian.md 5)."""
NEAR = timedelta(hours=1)
JUST_OVER = timedelta(minutes=30)
NEAR_EVERY = timedelta(minutes=3)
NEAR_MOST = 20
"""Cases within an hour of their deadline, and those just past it, are read again one by one: so often, so many."""
CHECK_EVERY = timedelta(hours=6)
"""How often all open cases are compared, to find what increments missed."""
CHECK_AFTER_GAP = timedelta(hours=1)
"""After so long without an answer they are compared as well."""
MARGIN = timedelta(seconds=5)
"""An answer may have put the clock right by so much since the comparison began."""
OPEN = frozenset(status for status in AfterSaleStatus if status >= 0) - FINAL_STATUSES

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class RoundReport:
    """What a round brought."""

    shop_id: int
    taken: Taken = field(default_factory=Taken)
    pages: int = 0
    faults: list[str] = field(default_factory=list)
    first_fill: bool = False
    checked: bool = False
    addresses_changed: bool = False
    texts_changed: bool = False
    """Of the platform's SMS templates, or the shop's sign."""
    receipts_changed: bool = False
    """Of texts that were sent."""
    since: datetime | None = None
    """Up to when the shop had been read before this round."""
    until: datetime | None = None
    """Up to when it has been read now."""


def _silent(_done: int, _left: int) -> None:
    """Nobody watches."""


class Round:
    """A round of one shop. Every page is one transaction, so that it can end anywhere."""

    def __init__(self, desk: Desk, line: Line, cancel: CancelToken, progress: Progress | None = None) -> None:
        self._desk, self._shop, self._client, self._clock = desk, line.shop, line.client, line.clock
        self._cancel, self._progress = cancel, progress or _silent
        self._reader = Reader(line.client, line.shop.id, line.clock, cancel)
        self.report = RoundReport(line.shop.id)
        self._seen = 0
        """Cases of this reading so far: first all that are open, then all."""
        self._filled: dict[str, datetime | None] = {}

    def run(self, *, check: bool = False) -> RoundReport:
        """Do what is due. Raises RefusedError, UserError, CancelledError; what came before that is kept."""
        with self._desk.store.reading() as session:
            mark = shops.mark(session, self._shop.id)
            kinds = {shop.id: shop.kind for shop in shops.listed(session)}
        self._others = frozenset(key for key, kind in kinds.items() if kind is ShopKind.API) - {self._shop.id}
        self.report.since, self.report.first_fill = mark.answered_at, mark.filled_at is None
        self._reader.set_clock()
        if self._clock is self._desk.clock:
            remember_offset(self._desk.store, self._clock.offset, self._clock.now())
        if self.report.first_fill:
            self._check()  # what is open first: somebody may be waiting for it
            self._read_changes(mark)
            self._note(filled_at=self._clock.now())
        else:
            self._read_changes(mark)
            self._read_near()
            if check or self._check_is_due(mark):
                self._check()
            self.report.receipts_changed = fetch_receipts(self._desk, self._client, self._shop, self._cancel)
        self._note(answered_at=self.report.until)
        if self.report.taken.new or self.report.taken.changed:
            match_now(self._desk)
        return self.report

    # increments

    def _read_changes(self, mark: SyncMark) -> None:
        now = self._clock.now()
        since = mark.read_to - OVERLAP if mark.read_to is not None else now - FIRST_FILL
        self._seen = 0
        for page in fetched_ahead(self._reader.changed_since(since)):
            self._store(page, read_to=page.read_to)

    def _store(self, page: ReadPage, read_to: datetime | None = None) -> None:
        self._cancel.check()
        taken = self._filled_in(page, read_to) if self.report.first_fill else self._merged(page, read_to)
        self.report.taken.add(taken)
        self.report.pages += 1
        self.report.faults += page.faults
        self.report.until = page.asked_at
        self._seen += len(page.cases)
        self._progress(self._seen, page.left or 0)

    def _merged(self, page: ReadPage, read_to: datetime | None) -> Taken:
        who = who_did_it(self._desk, self._client, page.cases, page.asked_at, self._cancel)
        with self._desk.store.writing() as session:
            taken = take(session, page.cases, page.asked_at, who, self._others, offset=self._clock.offset)
            self._note_reading(session, read_to)
        return taken

    def _filled_in(self, page: ReadPage, read_to: datetime | None) -> Taken:
        """The same for the first reading of all: nothing is news, and what is open comes twice, as do the seams."""
        fresh = [case for case in page.cases if self._filled.get(case.aftersale_id) != case.updated_at]
        with self._desk.store.writing(repeatable=True) as session:
            taken = take(session, fresh, page.asked_at, {}, self._others, offset=self._clock.offset)
            self._note_reading(session, read_to)
        self._filled.update((case.aftersale_id, case.updated_at) for case in fresh)
        taken.happenings.clear()
        return taken

    def _note_reading(self, session: Session, read_to: datetime | None) -> None:
        if read_to is not None:
            shops.note_reading(session, self._shop.id, read_to)

    def _note(self, **values: datetime | None) -> None:
        with self._desk.store.writing() as session:
            shops.note_mark(session, self._shop.id, **values)

    # what is close to its end

    def _read_near(self) -> None:
        now = self._clock.now()
        with self._desk.store.reading() as session:
            span = (now - JUST_OVER, now + NEAR)
            near = cases.due_between(session, self._shop.id, *span, not_seen_since=now - NEAR_EVERY)
        self._read_singly(near[:NEAR_MOST])

    def _read_singly(self, aftersale_ids: Iterable[str]) -> None:
        for aftersale_id in aftersale_ids:
            page = self._reader.one(aftersale_id)
            if page.cases or page.faults:
                self._store(page)
            else:
                self._lose(aftersale_id, page.asked_at)

    def _lose(self, aftersale_id: str, at: datetime) -> None:
        """The platform was asked for this very case and does not know it."""
        with self._desk.store.writing() as session:
            left = cases.leave_queues(session, [aftersale_id], at)
            casefile.add_events(session, [(stored.row_id, CaseEvent(at, NOTES[Kind.GONE])) for stored in left])
        happened = [Happening(Kind.GONE, self._shop.id, s.case.aftersale_id, s.case.amount_fen) for s in left]
        self.report.taken.add(Taken(changed=len(left), happenings=happened))

    # everything that is open

    def _check_is_due(self, mark: SyncMark) -> bool:
        now = self._clock.now()
        if mark.checked_at is None or now - mark.checked_at >= CHECK_EVERY:
            return True
        return mark.answered_at is not None and (self.report.until or now) - mark.answered_at >= CHECK_AFTER_GAP

    def _check(self) -> None:
        """Compare all that is open there with all that is open here."""
        begun = self._clock.now()
        self._seen = 0
        for page in fetched_ahead(self._reader.changed_since(EVER, OPEN)):
            self._store(page)
        with self._desk.store.reading() as session:
            unseen = cases.open_of_shop(session, self._shop.id, not_seen_since=begun - MARGIN)
        self._read_singly(unseen)
        self.report.addresses_changed = read_addresses(self._desk, self._shop, self._client, self._cancel)
        read_carriers(self._desk, self._shop, self._client, self._cancel)
        self.report.texts_changed = read_texts(self._desk, self._shop, self._client, self._cancel)
        self._note(checked_at=self._clock.now())
        self.report.checked = True

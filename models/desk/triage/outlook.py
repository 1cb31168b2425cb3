"""The outlook of a queue: what will lapse before anybody comes to it, how much money that is, and where to start.

It claims no more than is known: without enough history it says so, it looks no further than one shift, and it reckons
as if the people on shift did nothing else. Other work makes it worse, never better.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy.orm import Session

from models.desk.choices import reading
from models.desk.choices.register import PEOPLE
from models.desk.desk import Desk
from models.desk.triage.feasibility import Job, lapsing, lapsing_at_best
from models.desk.triage.pace import LONGEST, Pace, pace_of, queue_then
from models.domain.codes import AfterSaleStatus as Status
from models.domain.queues import ALL, AWAITING_RECEIPT, OTHER_REVIEW, SHIPPED_REVIEW, UNSHIPPED_REVIEW
from models.store import today
from models.store.milliseconds import to_milliseconds
from models.store.today import Waiting

HISTORY = timedelta(days=7)
NEWEST = 5_000
"""The pace comes from the last days, and from no more than so many decisions of all queues."""
SHIFT = timedelta(hours=12)
"""No further than this: who works then, and on what, nobody knows yet."""
ON_SHIFT = timedelta(hours=1)
"""Who decided something within it counts as being on shift."""
MOST = 5_000
"""So many cases are looked at, the nearest ones."""
OURS = frozenset({Status.INITIAL, Status.AWAITS_REVIEW, Status.BUYER_RETURNED, Status.AWAITS_SHIPMENT})
"""It is the shop's turn: at zero the platform acts in its place (doudian.md 4)."""
QUEUES = (UNSHIPPED_REVIEW.key, SHIPPED_REVIEW.key, AWAITING_RECEIPT.key, OTHER_REVIEW.key, ALL.key)
"""Those that hold such cases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How a queue will come out. Amounts in fen."""

    queue: str
    pace: Pace
    people: int
    chosen: bool
    """Whether somebody set that number."""
    people_seen: int
    """Who decided something within the last hour; at least 1."""
    waiting: int
    """Undecided cases that are the shop's turn and due within `SHIFT`, as many as were looked at."""
    cut_off: bool
    """Whether there are more of them than were looked at."""
    lapsing: tuple[Job, ...] = ()
    """What lapses in the order of the deadlines, in that order."""
    lapsing_at_best: tuple[Job, ...] = ()
    """What lapses in the order that saves the most money."""
    start: Job | None = None
    """The case to begin with in that order, if it loses less than the order of the deadlines does."""

    @property
    def known(self) -> bool:
        """Whether there is enough history to say anything."""
        return self.pace.enough

    @property
    def lost_fen(self) -> int:
        """What lapses in the order of the deadlines."""
        return sum(job.amount_fen for job in self.lapsing)

    @property
    def lost_at_best_fen(self) -> int:
        """What lapses in the best order."""
        return sum(job.amount_fen for job in self.lapsing_at_best)


def outlook(desk: Desk, queue: str) -> Outlook:
    """How a queue will come out at the pace of the last days. `queue` is one of `QUEUES`."""
    chosen = reading.value(desk, PEOPLE)
    with desk.store.reading() as session:
        now = desk.clock.now()
        pace = _pace(desk, session, queue)
        seen = max(1, len(today.people_since(session, now - ON_SHIFT)))
        start = to_milliseconds(now)
        span = (start, start + SHIFT // timedelta(milliseconds=1))
        most = MOST if pace.enough else 1  # without a pace nothing is reckoned: is there any at all?
        found = today.waiting(session, None if queue == ALL.key else queue, OURS, span, most + 1)
    jobs, people = [_job(one, start) for one in found[:most]], chosen or seen
    plain = Outlook(
        queue=queue,
        pace=pace,
        people=people,
        chosen=bool(chosen),
        people_seen=seen,
        waiting=len(jobs),
        cut_off=len(found) > most,
    )
    return _reckoned(plain, jobs) if plain.known else plain


def _pace(desk: Desk, session: Session, queue: str) -> Pace:
    pauses = today.newest_pauses(session, desk.clock.now() - HISTORY, NEWEST, LONGEST)
    if queue == ALL.key:
        return pace_of(pauses)
    return pace_of(pause for pause in pauses if queue_then(pause.type, pause.status) == queue)


def _job(one: Waiting, now_ms: int) -> Job:
    return Job(one.aftersale_id, one.amount_fen, (one.due_ms - now_ms) // 1000)


def _reckoned(plain: Outlook, jobs: Sequence[Job]) -> Outlook:
    seconds = plain.pace.median
    lost, least = lapsing(jobs, seconds, plain.people), lapsing_at_best(jobs, seconds, plain.people)
    start = _start(jobs, lost, least)
    return replace(plain, lapsing=tuple(lost), lapsing_at_best=tuple(least), start=start)


def _start(jobs: Sequence[Job], lost: Sequence[Job], least: Sequence[Job]) -> Job | None:
    """The first case of the best order, where that order is worth taking."""
    if (sum(job.amount_fen for job in lost), len(lost)) <= (sum(job.amount_fen for job in least), len(least)):
        return None
    given_up = {job.aftersale_id for job in least}
    return next((job for job in jobs if job.aftersale_id not in given_up), None)

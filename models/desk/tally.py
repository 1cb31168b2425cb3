"""How full the queues are, kept up to date without counting all of them again and again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.desk.deadlines.band_limits import bring_up_to_date
from models.desk.desk import Desk
from models.domain.deadlines import BandLimits
from models.domain.listing import QueueCount
from models.store import listing

ANEW_AFTER = timedelta(minutes=1)
"""Where nothing tells cheaply whether another program wrote, all is counted again after so long."""


@dataclass(frozen=True, slots=True)
class _Counted:
    counts: dict[str, QueueCount]
    at: datetime
    """The moment that the bands are those of."""
    counted_at: datetime
    """When all cases were counted."""
    limits: dict[str, BandLimits]
    stamp: tuple[int, ...] | None


class Tally:
    """Counts, and remembers. For one thread at a time.

    With the time alone cases only cross the edges of bands: those are few, and an index
    finds them. A million cases are counted anew once somebody has written.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._last: _Counted | None = None

    def anew(self) -> dict[str, QueueCount]:
        """All queues, counted."""
        stamp = self._desk.store.stamp()  # before: what is written meanwhile must be counted the next time
        with self._desk.store.reading() as session:
            bring_up_to_date(session, self._desk)
            now, limits = self._desk.clock.now(), self._desk.limits
            counts = listing.counts(session, now, limits)
        self._last = _Counted(counts, now, now, limits.own, stamp)
        return counts

    def now(self) -> dict[str, QueueCount]:
        """All queues as they are now, counted only where something may have changed."""
        last, now = self._last, self._desk.clock.now()
        if last is None or not self._holds(last, now):
            return self.anew()
        with self._desk.store.reading() as session:
            counts = listing.crossed(session, last.counts, last.at, now, self._desk.limits)
        self._last = _Counted(counts, now, last.counted_at, last.limits, last.stamp)
        return counts

    def _holds(self, last: _Counted, now: datetime) -> bool:
        if now < last.at or last.limits != self._desk.limits.own:
            return False
        stamp = self._desk.store.stamp()
        return now - last.counted_at < ANEW_AFTER if stamp is None else stamp == last.stamp

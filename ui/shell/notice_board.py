"""What the background has to say and nobody has put away yet. It outlives the window. No Qt in here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum
from itertools import count

from models.desk.sync.news import Absence
from models.domain.alerts import Alerts, Told
from models.domain.happenings import Happening, Kind
from models.domain.listing import CaseRow
from models.domain.promise import PromiseDue

WITHOUT_US = (
    Kind.CONTRADICTED,
    Kind.REFUNDED_BY_PLATFORM,
    Kind.RETURN_AGREED_BY_PLATFORM,
    Kind.AUTO_APPROVED,
    Kind.DECIDED_BY_SERVICE,
    Kind.GONE,
)
"""What somebody must hear of although nobody can do anything about it. New cases are seen in their queues."""
HELD_BACK = timedelta(minutes=30)
"""So long after somebody put such a notice away, automatic approvals alone, which the shop chose, raise no other."""


class Topic(IntEnum):
    """What a notice is about, most pressing first: what can still be acted upon, then what cannot."""

    ALERT = 0
    PROMISE = 1
    EARLIER = 2
    ABSENCE = 3
    WITHOUT_US = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One line for the clerk. Times UTC."""

    number: int
    topic: Topic
    happenings: tuple[Happening, ...]
    since: datetime | None = None
    until: datetime | None = None
    """From when to when nothing was heard; of absences alone."""
    due: datetime | None = None
    """The nearest of the deadlines that moved earlier, once they were looked up."""
    alerts: Alerts | None = None
    """The cases that came near their deadline; of an absence, those that did meanwhile."""
    told_since: datetime | None = None
    """When the first of them was told."""
    promises: tuple[PromiseDue, ...] = ()
    """What was promised to buyers and is due, or was, the first first."""
    after_gap: bool = False
    """Of alerts: whether they came up while nobody could look. Then they belong to the absence that is still read."""

    @property
    def cases(self) -> tuple[str, ...]:
        """The cases it is about, each once."""
        told = self.alerts.cases if self.alerts is not None else ()
        promised = (promise.aftersale_id for promise in self.promises)
        happened = (happening.aftersale_id for happening in self.happenings)
        return tuple(dict.fromkeys((*(case.aftersale_id for case in told), *promised, *happened)))


class NoticeBoard:
    """Gathers: one notice for each absence, one for all deadlines that moved, one for all the platform did alone."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._notices: dict[int, Notice] = {}
        self._held: tuple[Happening, ...] = ()
        self._quiet_until: datetime | None = None

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Most pressing first, then in the order in which they came."""
        return tuple(sorted(self._notices.values(), key=lambda notice: (notice.topic, notice.number)))

    @property
    def earlier(self) -> tuple[str, ...]:
        """The cases whose deadline moved earlier."""
        found = self._of(Topic.EARLIER)
        return found.cases if found else ()

    @property
    def told_since(self) -> datetime | None:
        """Since when the cases were told that stand in a notice because they came near; `None` without one."""
        return next((one.told_since for one in self._notices.values() if one.alerts is not None), None)

    def add_absence(self, absence: Absence) -> None:
        """Note what was missed, in the same notice as the cases that came near meanwhile, if those are told already."""
        waiting = next((one for one in self._notices.values() if one.topic is Topic.ALERT and one.after_gap), None)
        number = waiting.number if waiting is not None else next(self._numbers)
        self._notices[number] = Notice(
            number=number,
            topic=Topic.ABSENCE,
            happenings=absence.happenings,
            since=absence.since,
            until=absence.until,
            alerts=waiting.alerts if waiting is not None else None,
            told_since=waiting.told_since if waiting is not None else None,
        )

    def add_alerts(self, told: Told, *, after_gap: bool = False, since: datetime | None = None) -> Notice:
        """Note that cases came near their deadline: one notice with those before them that nobody has seen to.

        After a gap in which nobody could look (since `since`, if that is known) they
        stand with what the absence missed.
        """
        notice = next((one for one in self._notices.values() if one.alerts is not None), None)
        if notice is None and after_gap:
            notice = self._absence_since(since)
        if notice is None:
            number = next(self._numbers)
            notice = Notice(number=number, topic=Topic.ALERT, happenings=(), since=since, after_gap=after_gap)
        first = min(notice.told_since or told.fresh.at, told.fresh.at)
        self._notices[notice.number] = replace(notice, alerts=told.standing, told_since=first)
        return self._notices[notice.number]

    def stand(self, standing: Alerts) -> bool:
        """Of the cases that came near these still wait; without any their notice goes. True: that changed something."""
        before = next((one for one in self._notices.values() if one.alerts is not None), None)
        if before is None or (before.alerts is not None and before.alerts.groups == standing.groups):
            return False
        if standing:
            self._notices[before.number] = replace(before, alerts=standing)
        elif before.topic is Topic.ALERT:
            del self._notices[before.number]
        else:
            self._notices[before.number] = replace(before, alerts=None, told_since=None)
        return True

    def add_promises(self, promises: tuple[PromiseDue, ...]) -> Notice:
        """Note that promises to buyers are due: one notice with those before them that nobody has ticked off."""
        standing = self._of(Topic.PROMISE)
        number = standing.number if standing is not None else next(self._numbers)
        fresh = {(one.aftersale_id, one.due_at) for one in promises}
        before = standing.promises if standing is not None else ()
        both = (*promises, *(one for one in before if (one.aftersale_id, one.due_at) not in fresh))
        first = tuple(sorted(both, key=lambda one: one.due_at))
        self._notices[number] = Notice(number=number, topic=Topic.PROMISE, happenings=(), promises=first)
        return self._notices[number]

    def stand_promises(self, standing: tuple[PromiseDue, ...]) -> bool:
        """Of the promises that were told these still wait; without any the notice goes. True: that changed something.

        One that somebody put away does not come back.
        """
        before = self._of(Topic.PROMISE)
        if before is None:
            return False
        known = {(one.aftersale_id, one.due_at) for one in before.promises}
        kept = tuple(one for one in standing if (one.aftersale_id, one.due_at) in known)
        if kept == before.promises:
            return False
        if kept:
            self._notices[before.number] = replace(before, promises=kept)
        else:
            del self._notices[before.number]
        return True

    def add(self, happenings: Iterable[Happening], now: datetime) -> None:
        """Note what happened just now, as far as it is worth a notice."""
        found = tuple(happenings)
        self._merge(Topic.EARLIER, tuple(one for one in found if one.kind is Kind.DEADLINE_EARLIER))
        alone = self._held + tuple(one for one in found if one.kind in WITHOUT_US)
        quiet = self._quiet_until is not None and now < self._quiet_until
        if quiet and all(one.kind is Kind.AUTO_APPROVED for one in alone):
            self._held = alone
        else:
            self._held = ()
            self._merge(Topic.WITHOUT_US, alone)

    def look(self, rows: Mapping[str, CaseRow]) -> bool:
        """Take the moved deadlines as they stand by now; those that are no longer so fall out. True: that changed it.

        A case that is not among `rows` is not known any more.
        """
        before = self._of(Topic.EARLIER)
        if before is None:
            return False
        still = {key: row.deadline_at for key, row in rows.items() if is_earlier(row) and row.deadline_at is not None}
        del self._notices[before.number]
        kept = tuple(happening for happening in before.happenings if happening.aftersale_id in still)
        if kept:
            due = min(still[happening.aftersale_id] for happening in kept)
            self._notices[before.number] = Notice(number=before.number, topic=Topic.EARLIER, happenings=kept, due=due)
        return self._notices.get(before.number) != before

    def put_away(self, number: int, now: datetime) -> None:
        """Somebody has read it."""
        gone = self._notices.pop(number, None)
        if gone is not None and gone.topic is Topic.WITHOUT_US:
            self._quiet_until = now + HELD_BACK

    def _absence_since(self, since: datetime | None) -> Notice | None:
        """The newest absence that reaches behind that moment."""
        for notice in reversed(self._notices.values()):
            if notice.topic is Topic.ABSENCE and (since is None or (notice.until is not None and notice.until > since)):
                return notice
        return None

    def _of(self, topic: Topic) -> Notice | None:
        return next((notice for notice in self._notices.values() if notice.topic is topic), None)

    def _merge(self, topic: Topic, fresh: tuple[Happening, ...]) -> None:
        """Into the notice that stands there, else as a new one. What is told of a case twice is told once."""
        if not fresh:
            return
        standing = self._of(topic)
        if standing is None:
            self._put(topic, tuple(dict.fromkeys(fresh)))
            return
        both = tuple(dict.fromkeys((*standing.happenings, *fresh)))
        self._notices[standing.number] = Notice(number=standing.number, topic=topic, happenings=both, due=standing.due)

    def _put(
        self,
        topic: Topic,
        happenings: tuple[Happening, ...],
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> None:
        number = next(self._numbers)
        self._notices[number] = Notice(number=number, topic=topic, happenings=happenings, since=since, until=until)


def is_earlier(row: CaseRow) -> bool:
    """Whether the platform moved the deadline of an open case earlier."""
    if not row.is_open or row.deadline_was is None or row.deadline_at is None:
        return False
    return row.deadline_at < row.deadline_was

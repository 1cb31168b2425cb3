"""When a person is told of a case, how urgently, and what keeps the program silent.

A case is told once per stage and deadline, then more and more urgently until
somebody acts on it: decides, claims, or snoozes it with a reason. Pure rules:
the store asks them as SQL (`models.store.alerts`), the desk puts both together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from enum import IntEnum, StrEnum
from typing import Any, Self

from models.domain.codes import AfterSaleStatus as Status
from models.domain.deadlines import Band, BandLimits
from models.domain.errors import UserError
from models.domain.promise import PromiseDue
from models.domain.queues import ALL
from models.domain.text import QT_TRANSLATE_NOOP, Text

BUYERS_TURN = frozenset(
    {
        Status.AWAITS_BUYER_RETURN,
        Status.SHIPPED_TO_BUYER,
        Status.EXCHANGE_AWAITS_BUYER,
        Status.REFUSED_FIRST,
        Status.REFUSED_SECOND,
    }
)
"""The clock runs for the buyer: nobody here can lose anything by it, so nobody is called (doudian.md 4)."""
GRACE = timedelta(minutes=2)
"""So long after its deadline a case is told as lapsed: by then what the platform did has mostly been read and told."""
LOOKED_BACK = timedelta(days=3)
"""What lapsed longer ago was told, or is no news any more: a long weekend."""
TOGETHER = timedelta(minutes=1)
"""What is to be repeated within the next minute goes along with what is told now."""
_MINUTE = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=4)
"""Whatever can be chosen in minutes is no longer."""
LAST_REPEAT = timedelta(minutes=2)
"""In the last minutes a case is told so often."""


class Stage(StrEnum):
    """At which of its edges a case is told, most urgent first."""

    OVERDUE = "overdue"
    LAST = "last"
    """The last minutes: told to everybody, whoever holds the case, unless something was done in them."""
    HOT = "hot"
    WARM = "warm"
    NEAR = "near"

    @property
    def band(self) -> Band:
        """The band that the countdown shows then."""
        return Band.HOT if self is Stage.LAST else Band(self.value)


class Urgency(IntEnum):
    """How loudly something is told."""

    CALM = 1
    PRESSING = 2
    URGENT = 3


def urgency(stage: Stage, step: int) -> Urgency:
    """How loudly a case is told for the `step`th time at that stage."""
    if stage in (Stage.NEAR, Stage.WARM):
        return Urgency.CALM
    if stage is Stage.OVERDUE:
        return Urgency.PRESSING
    return Urgency.URGENT if stage is Stage.LAST or step > 1 else Urgency.PRESSING


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Times of the wall clock between which a person wants to hear nothing; they may reach over midnight."""

    start: time = time(22)
    end: time = time(8)

    def until(self, now: datetime, zone: tzinfo | None = None) -> datetime | None:
        """When they end, UTC-comparable, if `now` lies in them; `zone` is this PC's unless given."""
        here = now.astimezone(zone)
        for day in (here.date() - timedelta(days=1), here.date()):
            begins = _moment(day, self.start, zone)
            ends = _moment(day if self.start < self.end else day + timedelta(days=1), self.end, zone)
            if begins <= now < ends:
                return ends
        return None


def _moment(day: date, at: time, zone: tzinfo | None) -> datetime:
    naive = datetime.combine(day, at)
    return naive.replace(tzinfo=zone) if zone is not None else naive.astimezone()


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertChoices:
    """What one person wants to be told, and how."""

    bands: frozenset[Band] = frozenset({Band.OVERDUE, Band.HOT, Band.WARM})
    repeat: tuple[timedelta, ...] = (timedelta(minutes=15), timedelta(minutes=10), timedelta(minutes=5))
    """How long after each telling of a case in the hot band it is told again; the last one goes on. Empty: never."""
    sound: bool = True
    quiet: QuietHours | None = QuietHours()
    keep_in_tray: bool = True
    """Closing the window leaves the program watching."""
    silent_until: datetime | None = None
    """Somebody asked for an hour of silence."""

    def quiet_until(self, now: datetime, zone: tzinfo | None = None) -> datetime | None:
        """Until when only what would lapse before is told; `None` while everything is."""
        hours = self.quiet.until(now, zone) if self.quiet is not None else None
        silence = self.silent_until if self.silent_until is not None and self.silent_until > now else None
        return max((end for end in (hours, silence) if end is not None), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamChoices:
    """What everybody at a desk shares."""

    claim_lasts: timedelta = timedelta(minutes=30)
    """Without a step by its holder a claim is over after this."""
    last_minutes: timedelta = timedelta(minutes=10)
    """So near to its deadline a case is told to everybody, if whoever has it did nothing."""

    @classmethod
    def from_plain(cls, stored: Any) -> Self:
        """From what the settings keep. What makes no sense counts as not chosen."""
        kept, usual = stored if isinstance(stored, dict) else {}, cls()
        return cls(
            claim_lasts=_minutes(kept.get("claim"), 1) or usual.claim_lasts,
            last_minutes=usual.last_minutes if (last := _minutes(kept.get("last"), 0)) is None else last,
        )


def _minutes(stored: Any, least: int) -> timedelta | None:
    return stored * _MINUTE if type(stored) is int and least <= stored <= LONGEST_WAIT // _MINUTE else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Everything that a sweep for one person goes by."""

    person: str
    now: datetime
    limits: Mapping[str, BandLimits]
    """By home queue."""
    choices: AlertChoices = field(default_factory=AlertChoices)
    team: TeamChoices = field(default_factory=TeamChoices)
    quiet_until: datetime | None = None

    @property
    def stages(self) -> tuple[Stage, ...]:
        """What is told at all, most urgent first."""
        return tuple(stage for stage in Stage if stage.band in self.choices.bands)

    @property
    def widest(self) -> timedelta:
        """Below how much remaining time a case can be told at all, over all queues."""
        spans = [begins(stage, limits, self.team) for limits in self.limits.values() for stage in self.stages]
        return max(spans, default=timedelta(0))


def begins(stage: Stage, limits: BandLimits, team: TeamChoices) -> timedelta:
    """Below how much remaining time a case is at that stage; what is overdue is so a little after its deadline."""
    if stage is Stage.OVERDUE:
        return -GRACE
    if stage is Stage.LAST:
        return min(team.last_minutes, limits.hot)
    return {Stage.HOT: limits.hot, Stage.WARM: limits.warm, Stage.NEAR: limits.near}[stage]


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertCase:
    """A case that somebody is told of. Amount in fen, time UTC."""

    aftersale_id: str
    product_name: str
    queue: str
    shop_id: int
    amount_fen: int
    due_at: datetime
    stage: Stage
    step: int
    """How often it is told at this stage, this time included."""
    held_by: str = ""
    """Who has it in hand, or had."""


@dataclass(frozen=True, slots=True)
class Group:
    """How many cases, and how much money they are about, in fen."""

    number: int = 0
    amount_fen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerts:
    """All that came up in one sweep: one notice, however much it is."""

    at: datetime
    groups: Mapping[Stage, Group] = field(default_factory=dict)
    cases: tuple[AlertCase, ...] = ()
    """The nearest ones first, as many as anybody would look through; `groups` counts all."""

    def __bool__(self) -> bool:
        return self.number > 0

    @property
    def number(self) -> int:
        """How many cases."""
        return sum(group.number for group in self.groups.values())

    @property
    def amount_fen(self) -> int:
        """What they are about: the money at stake."""
        return sum(group.amount_fen for group in self.groups.values())

    @property
    def urgency(self) -> Urgency:
        """As loud as the most urgent of them."""
        return max((urgency(case.stage, case.step) for case in self.cases), default=Urgency.CALM)

    @property
    def queue(self) -> str:
        """The key of the queue in which all of them are; that of all cases where there is no such queue."""
        found = {case.queue for case in self.cases}
        return found.pop() if len(found) == 1 and self.number == len(self.cases) else ALL.key

    def bands(self) -> dict[Band, Group]:
        """How many per band, most urgent first."""
        found: dict[Band, Group] = {}
        for stage in Stage:
            group, before = self.groups.get(stage, Group()), found.get(stage.band, Group())
            if group.number:
                found[stage.band] = Group(before.number + group.number, before.amount_fen + group.amount_fen)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one telling gave: what is told now, and everything that was told since a moment and still waits."""

    fresh: Alerts
    standing: Alerts
    promises: tuple[PromiseDue, ...] = ()
    """The promises to buyers of which the person is reminded now."""


# who has a case, and who wants to hear nothing of it for a while


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Who has a case in hand, from when, and until when if nothing is done. Times UTC."""

    by: str
    at: datetime
    until: datetime

    def holds(self, now: datetime) -> bool:
        """Whether it still counts."""
        return now < self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class Snooze:
    """Until when nobody is to be told of a case, who said so, and why. Times UTC."""

    by: str
    at: datetime
    until: datetime
    reason: str

    def holds(self, now: datetime) -> bool:
        """Whether it still counts."""
        return self.at <= now < self.until


@dataclass(frozen=True, slots=True)
class SnoozeEnd:
    """One of the ends that can be chosen. Time UTC."""

    name: Text
    until: datetime


_SPANS: tuple[tuple[Text, timedelta], ...] = (
    (Text(QT_TRANSLATE_NOOP("models", "15 minutes")), timedelta(minutes=15)),
    (Text(QT_TRANSLATE_NOOP("models", "1 hour")), timedelta(hours=1)),
    (Text(QT_TRANSLATE_NOOP("models", "4 hours")), timedelta(hours=4)),
)
_NEXT_BAND = Text(QT_TRANSLATE_NOOP("models", "Until the next colour"))
_LATEST = Text(QT_TRANSLATE_NOOP("models", "As long as possible"))


def snooze_latest(due: datetime | None, limits: BandLimits) -> datetime | None:
    """The latest end of a snooze: when the last band begins; `None` where no deadline is known."""
    return None if due is None else due - limits.hot


def snooze_ends(due: datetime | None, now: datetime, limits: BandLimits) -> tuple[SnoozeEnd, ...]:
    """The ends that can be chosen, soonest first; none once the last band has begun."""
    latest = snooze_latest(due, limits)
    found = [SnoozeEnd(name, now + span) for name, span in _SPANS if latest is None or now + span <= latest]
    if due is not None and latest is not None and latest > now:
        begins = (due - limits.near, due - limits.warm)
        found += [SnoozeEnd(_NEXT_BAND, at) for at in begins[:2] if now < at < latest][:1]
        found.append(SnoozeEnd(_LATEST, latest))
    return tuple(sorted(found, key=lambda end: end.until))


def check_snooze(until: datetime, reason: str, due: datetime | None, now: datetime, limits: BandLimits) -> str:
    """The reason as it is kept.

    Raises:
        UserError: there is no reason, the end has passed, or it lies in the last band.
    """
    words = " ".join(reason.split())
    if not words:
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "Say why it can wait: your colleagues see it.")))
    if until <= now:
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "That moment has passed. Choose a later one.")))
    latest = snooze_latest(due, limits)
    if latest is not None and until > latest:
        raise UserError(_too_late(latest, now))
    return words


def _too_late(latest: datetime, now: datetime) -> Text:
    if latest <= now:
        return Text(
            QT_TRANSLATE_NOOP("models", "Too little time is left to let it wait. Decide it, or claim it and see to it.")
        )
    source = QT_TRANSLATE_NOOP("models", "It can wait until {time} at most: then its last band begins.")
    return Text(source, {"time": latest})


def most_urgent(counts: Mapping[Band, int], wanted: Iterable[Band] = (Band.HOT, Band.WARM, Band.NEAR)) -> Band | None:
    """The band that the tray's badge counts; `None` when nothing is near."""
    return next((band for band in wanted if counts.get(band)), None)

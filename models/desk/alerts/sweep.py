"""The sweep: what a person is to be told of now, each case once per stage and deadline, then until somebody acts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from models.desk.alerts.choices import read_choices
from models.desk.deadlines.band_limits import bring_up_to_date
from models.desk.desk import Desk
from models.domain.alerts import AlertCase, Alerts, Group, Stage, Told, Watch
from models.domain.deadlines import Band
from models.domain.promise import PromiseDue
from models.domain.queues import HOMES
from models.store import alerts, claims, promise_reminders


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """How things stand between two tellings: for the badge, and for when to look again. Times UTC."""

    at: datetime
    due: bool
    """Whether there is something to tell."""
    next_edge: datetime | None
    """When the next case crosses an edge at which the person is told."""
    bands: dict[Band, Group]
    """The undecided cases of the near bands."""
    nearest: AlertCase | None
    """The undecided case with the least time left."""
    standing: Alerts
    """What was told since the moment that was asked about, and nobody has acted on."""
    promises: tuple[PromiseDue, ...] = ()
    """The promises to buyers of which the person was reminded, and nobody has ticked off."""


def due_alerts(desk: Desk, person: str, now: datetime | None = None) -> Alerts:
    """What the person would be told now. Nothing is written down: `tell` does that."""
    with desk.store.reading() as session:
        return alerts.due(session, watch(desk, session, person, now or desk.clock.now()))


def tell(desk: Desk, person: str, since: datetime | None = None) -> Told:
    """What the person is told now: asked at the moment of telling, and written down so that nobody tells it again.

    A case that was decided, settled, claimed or snoozed since the last look is not among it. `since` is when
    what stands in a notice already was told first.
    """
    with desk.store.writing() as session:
        watching = watch(desk, session, person, desk.clock.now())
        found = alerts.tell(session, watching)
        promised = promise_reminders.tell(session, watching.person, watching.now)
    first = watching.now if since is None else min(since, watching.now)
    with desk.store.reading() as session:
        return Told(fresh=found, standing=alerts.standing(session, watching, first), promises=promised)


def outlook(desk: Desk, person: str, since: datetime | None = None, now: datetime | None = None) -> Outlook:
    """How things stand. Cheap enough to be asked every few seconds. `since` is when a notice that stands was told."""
    with desk.store.reading() as session:
        watching = watch(desk, session, person, now or desk.clock.now())
        return Outlook(
            at=watching.now,
            due=alerts.anything_due(session, watching)
            or bool(promise_reminders.fresh(session, watching.person, watching.now)),
            next_edge=alerts.next_edge(session, watching),
            bands=near_bands(session, watching),
            nearest=next(iter(alerts.nearest(session, watching, 1)), None),
            standing=alerts.standing(session, watching, since) if since is not None else Alerts(at=watching.now),
            promises=promise_reminders.standing(session, watching.person, watching.now),
        )


def watch(desk: Desk, session: Session, person: str, now: datetime) -> Watch:
    """What a sweep goes by: the person's choices, what everybody shares, and each queue's limits."""
    bring_up_to_date(session, desk)
    choices = read_choices(session, person)
    return Watch(
        person=person[:120],
        now=now,
        limits={queue.key: desk.limits.of(queue.key) for queue in HOMES},
        choices=choices,
        team=claims.team(session),
        quiet_until=choices.quiet_until(now),
    )


def near_bands(session: Session, watching: Watch) -> dict[Band, Group]:
    """How many undecided cases are in the near bands; the calmest is only counted while no other has any."""
    found = alerts.waiting(session, watching, Stage.LAST, Stage.HOT, Stage.WARM)
    if not found:
        found = alerts.waiting(session, watching, Stage.NEAR)
    return Alerts(at=watching.now, groups=found).bands()

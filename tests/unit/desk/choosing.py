"""Choosing several settings at once, as the tests of what hangs on them want to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from models.desk.choices import keeping, reading
from models.desk.choices import register as r
from models.desk.desk import Desk
from models.domain.alerts import AlertChoices, TeamChoices
from models.domain.deadlines import BandLimits

_MINUTE = timedelta(minutes=1)


def choose(desk: Desk, person: str, wanted: AlertChoices) -> None:
    """All that a person wants to be told."""
    keeping.keep(desk, r.ALERT_BANDS, wanted.bands, person=person)
    keeping.keep(desk, r.ALERT_REPEAT, wanted.repeat, person=person)
    keeping.keep(desk, r.ALERT_SOUND, wanted.sound, person=person)
    keeping.keep(desk, r.ALERT_QUIET, wanted.quiet, person=person)
    keeping.keep(desk, r.ALERT_TRAY, wanted.keep_in_tray, person=person)


def choose_for_team(desk: Desk, wanted: TeamChoices) -> None:
    """What everybody shares."""
    keeping.keep(desk, r.CLAIM_LASTS, wanted.claim_lasts // _MINUTE)
    keeping.keep(desk, r.LAST_WARNING, wanted.last_minutes // _MINUTE)


def team_choices(desk: Desk) -> TeamChoices:
    """What everybody shares, as the settings say."""
    claim, last = reading.value(desk, r.CLAIM_LASTS), reading.value(desk, r.LAST_WARNING)
    return TeamChoices(claim_lasts=claim * _MINUTE, last_minutes=last * _MINUTE)


def set_limits(desk: Desk, wanted: Mapping[str, BandLimits]) -> None:
    """The limits of these queues."""
    for queue, limits in wanted.items():
        keeping.keep(desk, r.URGENCY[queue], limits)


def call_me(desk: Desk, name: str) -> None:
    """Who is at the desk."""
    keeping.keep(desk, r.CLERK, name)

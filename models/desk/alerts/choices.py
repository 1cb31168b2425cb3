"""What each person wants to be told, and what everybody at the desk shares."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.domain.alerts import AlertChoices, QuietHours, TeamChoices
from models.domain.deadlines import Band
from models.store import claims, settings

_NAME_LENGTH = 80
"""Longer names share what the beginning of them chose: a key has its end."""
_MINUTE = timedelta(minutes=1)


def choices_of(desk: Desk, person: str) -> AlertChoices:
    """What a person chose, or what is usual."""
    with desk.store.reading() as session:
        return read_choices(session, person)


def choose(desk: Desk, person: str, wanted: AlertChoices) -> None:
    """Keep what a person chose."""
    with desk.store.writing() as session:
        settings.save(session, _key(person), _plain(wanted))


def silence(desk: Desk, person: str, span: timedelta) -> datetime:
    """Tell a person nothing for so long, but what would lapse meanwhile; the end, UTC."""
    end = desk.clock.now() + span
    with desk.store.writing() as session:
        stored = settings.get(session, _key(person))
        before = stored if isinstance(stored, dict) else _plain(AlertChoices())
        settings.save(session, _key(person), {**before, "silent_until": end.isoformat()})
    return end


def team_choices(desk: Desk) -> TeamChoices:
    """What everybody at the desk shares."""
    with desk.store.reading() as session:
        return claims.team(session)


def choose_for_team(desk: Desk, wanted: TeamChoices) -> None:
    """Keep what everybody at the desk shares."""
    with desk.store.writing() as session:
        settings.save(session, claims.TEAM, wanted.to_plain())


def said_once(desk: Desk, person: str, what: str) -> bool:
    """Whether this is the first time that a person is to be told something that is said only once."""
    key = f"{_key(person)}.said"
    with desk.store.writing() as session:
        stored = settings.get(session, key)
        said = stored if isinstance(stored, list) else []
        if what in said:
            return False
        settings.save(session, key, [*said, what])
    return True


def read_choices(session: Session, person: str) -> AlertChoices:
    """The same within a session. What makes no sense counts as not chosen."""
    try:
        return _choices(settings.get(session, _key(person)))
    except (TypeError, KeyError, ValueError, OverflowError, AttributeError):
        return AlertChoices()


def _key(person: str) -> str:
    return f"alerts.{person[:_NAME_LENGTH]}"


def _plain(choices: AlertChoices) -> dict[str, Any]:
    quiet = choices.quiet
    return {
        "bands": sorted(choices.bands),
        "repeat": [wait // _MINUTE for wait in choices.repeat],
        "sound": choices.sound,
        "quiet": None if quiet is None else [quiet.start.isoformat(), quiet.end.isoformat()],
        "keep_in_tray": choices.keep_in_tray,
        "silent_until": None if choices.silent_until is None else choices.silent_until.isoformat(),
    }


def _choices(stored: Any) -> AlertChoices:
    if stored is None:
        return AlertChoices()
    quiet, silent = stored["quiet"], stored.get("silent_until")
    return AlertChoices(
        bands=frozenset(map(Band, stored["bands"])),
        repeat=tuple(max(1, int(minutes)) * _MINUTE for minutes in stored["repeat"]),
        sound=bool(stored["sound"]),
        quiet=None if quiet is None else QuietHours(*map(time.fromisoformat, quiet)),
        keep_in_tray=bool(stored["keep_in_tray"]),
        silent_until=None if silent is None else datetime.fromisoformat(silent).astimezone(UTC),
    )

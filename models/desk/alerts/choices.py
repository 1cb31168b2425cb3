"""What each person wants to be told, and what has been told to whom."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from models.desk.choices.register import ALERT_BANDS, ALERT_QUIET, ALERT_REPEAT, ALERT_SOUND, ALERT_TRAY
from models.desk.desk import Desk
from models.domain.alerts import AlertChoices
from models.store import settings

_SILENT = "silent_until"
"""Beside what a person chose: somebody asked for an hour of silence."""


def choices_of(desk: Desk, person: str) -> AlertChoices:
    """What a person chose, or what is usual."""
    with desk.store.reading() as session:
        return read_choices(session, person)


def silence(desk: Desk, person: str, span: timedelta) -> datetime:
    """Tell a person nothing for so long, but what would lapse meanwhile; the end, UTC."""
    end = desk.clock.now() + span
    with desk.store.writing() as session:
        stored = settings.get(session, _key(person))
        before = stored if isinstance(stored, dict) else {}
        settings.save(session, _key(person), {**before, _SILENT: end.isoformat()})
    return end


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
    stored = settings.get(session, _key(person))
    return AlertChoices(
        bands=ALERT_BANDS.value_in(stored),
        repeat=ALERT_REPEAT.value_in(stored),
        sound=ALERT_SOUND.value_in(stored),
        quiet=ALERT_QUIET.value_in(stored),
        keep_in_tray=ALERT_TRAY.value_in(stored),
        silent_until=_silent_until(stored),
    )


def _key(person: str) -> str:
    return ALERT_BANDS.row_of(person)


def _silent_until(stored: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(stored[_SILENT]).astimezone(UTC)
    except (TypeError, KeyError, ValueError, OverflowError):
        return None

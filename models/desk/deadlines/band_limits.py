"""The limits of the bands, kept per queue as a choice of the profile."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from models.desk.desk import Desk
from models.domain.deadlines import LEAST, MOST, BandLimits
from models.domain.errors import UserError
from models.domain.limits import SETTABLE, USUAL
from models.domain.names import span_name
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import settings

KEY = "band_limits"
_MINUTE = timedelta(minutes=1)
_KEYS = frozenset(queue.key for queue in SETTABLE)


def set_limits(desk: Desk, wanted: Mapping[str, BandLimits]) -> None:
    """Keep these limits, by the queue's key, and put them in force. A queue that is left out has the usual ones.

    Raises:
        UserError: the bands of a queue do not lie within each other, or are too short or too long.
        KeyError: there is no such queue, or it is only a view across others.
    """
    own = {key: limits for key, limits in wanted.items() if limits != USUAL}
    for key, limits in own.items():
        if key not in _KEYS:
            raise KeyError(key)
        check(limits)
    with desk.store.writing() as session:
        settings.save(session, KEY, {key: _plain(limits) for key, limits in own.items()})
    desk.limits.put(own)


def check(limits: BandLimits) -> None:
    """Raise UserError when the bands do not lie within each other, or are too short or too long."""
    if limits.in_order:
        return
    source = QT_TRANSLATE_NOOP(
        "models", "Each band must begin later than the calmer one before it, between {least} and {most} before the end."
    )
    raise UserError(Text(source, {"least": span_name(LEAST), "most": span_name(MOST)}))


def bring_up_to_date(session: Session, desk: Desk) -> None:
    """Put in force what is kept: another program on the profile may have set it."""
    desk.limits.put(_read(settings.get(session, KEY)))


def _plain(limits: BandLimits) -> dict[str, int]:
    return {name: getattr(limits, name) // _MINUTE for name in ("near", "warm", "hot")}


def _read(stored: Any) -> dict[str, BandLimits]:
    """What makes no sense, as after a hand in the database, counts as not set."""
    found = {}
    for key, plain in (stored if isinstance(stored, dict) else {}).items():
        limits = _limits(plain)
        if key in _KEYS and limits is not None:
            found[key] = limits
    return found


def _limits(plain: Any) -> BandLimits | None:
    try:
        limits = BandLimits(**{name: int(plain[name]) * _MINUTE for name in ("near", "warm", "hot")})
    except (TypeError, KeyError, ValueError, OverflowError):
        return None
    return limits if limits.in_order else None

"""What a clock says: until when and who says so, and what happens then."""

from __future__ import annotations

from datetime import datetime

from models.domain.clocks import Clock, ClockSource
from models.domain.deadlines import Band
from models.domain.names import BANDS
from ui.queues.countdown_face import Face
from ui.queues.countdown_moved import moved
from ui.runtime.language import format_local_time, say, translate


def until(clock: Clock, shown: Face) -> str:
    """Band and moment in words, and the move of a deadline that moved."""
    if shown.band is Band.OVERDUE:
        words = translate("queues", "{band} since {time}  ·  the platform may have acted")
    else:
        words = translate("queues", "{band}  ·  until {time}")
    told = words.format(band=say(BANDS[shown.band]), time=format_local_time(clock.at))
    move = moved(clock.was, clock.at, is_open=True)
    return f"{told}\n{move.sentence}" if move else told


def at_zero(clock: Clock) -> str:
    """Whose turn it is, and what happens once the time is up."""
    words = translate("queues", "{clock}  ·  at zero: {what}")
    return words.format(clock=say(clock.name), what=say(clock.at_zero))


def until_then(clock: Clock) -> str:
    """For a clock beside the leading one: its moment, and what happens then."""
    words = translate("queues", "Until {time}. {what}")
    return words.format(time=format_local_time(clock.at), what=say(clock.at_zero))


def source(clock: Clock) -> str:
    """Who gave the moment."""
    if clock.source is ClockSource.EXPORT:
        return translate("queues", "This time comes from the export.")
    return translate("queues", "This time comes from the platform.")


def closed(clock: Clock, now: datetime) -> str:
    """Why its chance is gone; "" while it counts."""
    why = clock.why_closed(now)
    return say(why) if why is not None else ""

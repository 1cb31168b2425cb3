"""What a clock says: until when and who says so, and what happens then."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.domain.clocks import Clock, ClockSource
from models.domain.deadlines import Band
from models.domain.names import band_name
from ui.queues.countdown_face import Face
from ui.queues.countdown_moved import moved
from ui.runtime.language import format_local_time, say, translate
from ui.runtime.spans import closely

WORTH_SAYING = timedelta(seconds=2)
"""The clock is put right by less now and then, and nobody sees it."""


def until(clock: Clock, shown: Face) -> str:
    """Band and moment in words, and the move of a deadline that moved."""
    if shown.band is Band.OVERDUE:
        words = translate("queues", "{band} since {time}  ·  the platform may have acted")
    else:
        words = translate("queues", "{band}  ·  until {time}")
    told = words.format(band=say(band_name(shown.band, shown.limits)), time=format_local_time(clock.at))
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
    if clock.source is ClockSource.HAND:
        return translate("queues", "This time was typed by hand: no source gives one.")
    if clock.source is ClockSource.SHOP:
        return translate("queues", "This time was promised to the buyer, here.")
    return translate("queues", "This time comes from the platform.")


def held(span: timedelta) -> str:
    """Why the digits stand still; "" while they do not."""
    if span < WORTH_SAYING:
        return ""
    words = translate(
        "queues", "The digits stand still for {span}: the clock was put back, and no digit ever jumps back."
    )
    return words.format(span=closely(span))


def closed(clock: Clock, now: datetime) -> str:
    """Why its chance is gone; "" while it counts."""
    why = clock.why_closed(now)
    return say(why) if why is not None else ""

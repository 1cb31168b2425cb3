"""What a countdown says: its band's sign, its digits, and the same in words for a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.domain.deadlines import Band, BandLimits, clock_face, remaining
from models.domain.limits import USUAL
from models.domain.names import band_name
from ui.runtime.language import say, translate
from ui.shell.theme import SIGNS

HOURS_ON_THE_CLOCK = timedelta(hours=100)
"""From here on days are easier to read than hours, and nobody waits for the seconds."""


@dataclass(frozen=True, slots=True)
class Face:
    """One countdown at one moment. `digits` is "" for a finished case."""

    band: Band
    sign: str
    digits: str
    limits: BandLimits = USUAL
    """Which ones make the band."""

    @property
    def spoken(self) -> str:
        """Band and time in words, e.g. "Under 1 h 00:42:10"; "" for a finished case."""
        if not self.digits:
            return translate("queues", "Finished")
        words = say(band_name(self.band, self.limits))
        return words if self.band is Band.UNKNOWN else f"{words} {self.digits}"


def face(deadline: datetime | None, is_open: bool, now: datetime, limits: BandLimits) -> Face:
    """The countdown of a case. Nothing of it is stored: it is asked for anew at each paint."""
    if not is_open:
        return Face(Band.UNKNOWN, "", "")
    left = remaining(deadline, now)
    band = limits.band(left)
    return Face(band, SIGNS[band], _digits(left), limits)


def _digits(left: timedelta | None) -> str:
    if left is None:
        return SIGNS[Band.UNKNOWN]
    if left <= timedelta(0):
        return translate("queues", "over {time}").format(time=_clock(-left, floor=True))
    return _clock(left)


def _clock(span: timedelta, *, floor: bool = False) -> str:
    """A span as hh:mm:ss, from 100 hours on as days and hh:mm."""
    whole = timedelta(seconds=span // timedelta(seconds=1)) if floor else span
    if whole < HOURS_ON_THE_CLOCK:
        return clock_face(whole)
    minutes = whole // timedelta(minutes=1)
    days, rest = divmod(minutes, 24 * 60)
    return translate("queues", "{days} d {time}").format(days=days, time=f"{rest // 60:02d}:{rest % 60:02d}")

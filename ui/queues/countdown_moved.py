"""A deadline that the platform moved: how far, in which direction, and from where to where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ui.runtime.language import format_local_time, translate
from ui.runtime.spans import roughly

EARLIER_SIGN, LATER_SIGN = "▲", "▼"


@dataclass(frozen=True, slots=True)
class Moved:
    """A move. Times UTC."""

    was: datetime
    now: datetime

    @property
    def earlier(self) -> bool:
        """Whether it costs time."""
        return self.now < self.was

    @property
    def short(self) -> str:
        """For the countdown's cell, e.g. "▲ 5 h earlier"."""
        span = roughly(abs(self.now - self.was))
        earlier, later = translate("queues", "{span} earlier"), translate("queues", "{span} later")
        sign, source = (EARLIER_SIGN, earlier) if self.earlier else (LATER_SIGN, later)
        return f"{sign} {source.format(span=span)}"

    @property
    def sentence(self) -> str:
        """For a tooltip, a case's page and a screen reader: the old time and the new one."""
        earlier = translate("queues", "The platform moved the deadline earlier: from {was} to {now}")
        later = translate("queues", "The platform moved the deadline later: from {was} to {now}")
        source = earlier if self.earlier else later
        return source.format(was=format_local_time(self.was), now=format_local_time(self.now))


def moved(was: datetime | None, deadline: datetime | None, is_open: bool) -> Moved | None:
    """How an open case's deadline moved; `None` when it did not."""
    if not is_open or was is None or deadline is None or was == deadline:
        return None
    return Moved(was, deadline)

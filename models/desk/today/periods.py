"""The spans that figures are asked for.

Their days are China's (UTC+8, no summer time), wherever this PC stands: the day of the platform, of the shops and of
all colleagues is one and the same. The store keeps UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.times import CHINA

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


class Period(StrEnum):
    """What one can look at."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "7"
    MONTH = "30"


NAMES: dict[Period, Text] = {
    Period.TODAY: Text(QT_TRANSLATE_NOOP("models", "Today")),
    Period.YESTERDAY: Text(QT_TRANSLATE_NOOP("models", "Yesterday")),
    Period.WEEK: Text(QT_TRANSLATE_NOOP("models", "Last 7 days")),
    Period.MONTH: Text(QT_TRANSLATE_NOOP("models", "Last 30 days")),
}
_DAYS: dict[Period, tuple[int, int]] = {
    Period.TODAY: (0, 1),
    Period.YESTERDAY: (-1, 0),
    Period.WEEK: (-6, 1),
    Period.MONTH: (-29, 1),
}
"""First day, and the day behind the last, from today on."""


@dataclass(frozen=True, slots=True)
class Span:
    """From `since` on, before `until`, in steps. Times UTC."""

    since: datetime
    until: datetime
    step: timedelta

    @property
    def starts(self) -> list[datetime]:
        """When each step begins."""
        number = (self.until - self.since) // self.step
        return [self.since + place * self.step for place in range(number)]


def span_of(period: Period, now: datetime) -> Span:
    """The span of a period that ends with the day of `now`: hours of a day, days of several."""
    midnight = now.astimezone(CHINA).replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
    first, behind = _DAYS[period]
    return Span(midnight + first * DAY, midnight + behind * DAY, HOUR if behind - first == 1 else DAY)


def china_day(when: datetime) -> datetime:
    """A UTC time as China's clocks show it."""
    return when.astimezone(CHINA)

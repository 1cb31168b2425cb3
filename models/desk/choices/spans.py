"""Kinds of values about time and urgency: bands, repetitions, quiet hours, the limits of a queue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from typing import Any

from models.desk.choices.kinds import Kind, Unit, listed
from models.domain.alerts import QuietHours
from models.domain.deadlines import LEAST, MOST, Band, BandLimits
from models.domain.errors import UserError
from models.domain.names import span_name
from models.domain.text import QT_TRANSLATE_NOOP, Text

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SomeBands(Kind[frozenset[Band]]):
    """Any of these bands, or none."""

    names: Mapping[Band, Text]

    def revive(self, stored: Any) -> frozenset[Band]:
        """From a list of them."""
        return frozenset(map(Band, listed(stored)))

    def plain(self, value: frozenset[Band]) -> list[str]:
        """As a list."""
        return sorted(value)

    def checked(self, value: frozenset[Band]) -> frozenset[Band]:
        """The bands, if each is among them."""
        if value <= self.names.keys():
            return value
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "There is only: {known}."), {"known": ", ".join(self.names)}))


@dataclass(frozen=True, slots=True)
class Waits(Kind[tuple[timedelta, ...]]):
    """How long after each telling the next one comes; the last goes on. None: never."""

    longest: timedelta
    most: int = 10

    def revive(self, stored: Any) -> tuple[timedelta, ...]:
        """From a list of minutes."""
        return tuple(int(minutes) * _MINUTE for minutes in listed(stored))

    def plain(self, value: tuple[timedelta, ...]) -> list[int]:
        """In minutes."""
        return [wait // _MINUTE for wait in value]

    def checked(self, value: tuple[timedelta, ...]) -> tuple[timedelta, ...]:
        """The waits, if each is within the range."""
        if len(value) <= self.most and all(_MINUTE <= wait <= self.longest for wait in value):
            return value
        source = QT_TRANSLATE_NOOP("models", "Choose from {least} to {most}.")
        ends = {"least": Unit.MINUTES.of(1), "most": Unit.MINUTES.of(self.longest // _MINUTE)}
        raise UserError(Text(source, ends))


class Hours(Kind[QuietHours | None]):
    """From one time of the day to another, or not at all."""

    def revive(self, stored: Any) -> QuietHours | None:
        """From both times."""
        if stored is None:
            return None
        start, end = map(time.fromisoformat, stored)
        return QuietHours(start, end)

    def plain(self, value: QuietHours | None) -> list[str] | None:
        """Both times."""
        return None if value is None else [value.start.isoformat(), value.end.isoformat()]

    def checked(self, value: QuietHours | None) -> QuietHours | None:
        """The hours, if they are not the whole day: then nothing would ever be told."""
        if value is None or value.start != value.end:
            return value
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "Choose an end that differs from the beginning.")))


class Limits(Kind[BandLimits]):
    """When the bands of a queue begin."""

    def revive(self, stored: Any) -> BandLimits:
        """From the minutes of each."""
        return BandLimits(**{name: int(stored[name]) * _MINUTE for name in ("near", "warm", "hot")})

    def plain(self, value: BandLimits) -> dict[str, int]:
        """In minutes."""
        return {name: getattr(value, name) // _MINUTE for name in ("near", "warm", "hot")}

    def checked(self, value: BandLimits) -> BandLimits:
        """The limits, if the bands lie within each other."""
        if value.in_order:
            return value
        source = QT_TRANSLATE_NOOP(
            "models",
            "Each band must begin later than the calmer one before it, between {least} and {most} before the end.",
        )
        raise UserError(Text(source, {"least": span_name(LEAST), "most": span_name(MOST)}))

"""Times in an export: China time, in the many ways a spreadsheet writes it, read as UTC."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache

from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.exchange.cells import Cell, CellError, clean_text, fold

_AHEAD = timedelta(hours=8)
CHINA = timezone(_AHEAD, "China")
"""The platform's zone. It has no summer time."""

NO_TIME = Text(QT_TRANSLATE_NOOP("models", "This is not a time. Expected is, for example, 2026-11-23 09:00:00."))
FAR_TIME = Text(QT_TRANSLATE_NOOP("models", "The time lies outside the years 2000 to 2100."))

_YEARS = range(2000, 2101)
_WRITTEN = re.compile(
    r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?"
    r"(?:[ T]*([0-9]{1,2})[:时点]([0-9]{1,2})分?(?::?([0-9]{1,2})(?:\.[0-9]+)?秒?)?)?"
)
# How the platform itself writes it; read by the faster road, since a large file holds half a million.
_PLATFORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}")
_SERIAL = re.compile(r"[0-9]{5}(?:\.[0-9]+)?")
_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - the spreadsheet's calendar knows no zones
_HALF_SECOND = timedelta(milliseconds=500)


def read_time(cell: Cell) -> datetime | None:
    """A China time as UTC, whole seconds; `None` where the cell holds nothing."""
    if isinstance(cell, str):
        return _of_text(cell)
    if cell is None:
        return None
    if isinstance(cell, datetime):
        return _to_utc(cell)
    if isinstance(cell, date):
        return _to_utc(datetime.combine(cell, time()))
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _of_serial(cell)
    raise CellError(NO_TIME)


@lru_cache(maxsize=16384)
def _of_text(text: str) -> datetime | None:
    if _PLATFORM.fullmatch(text) and "2000" <= text[:4] <= "2100":
        try:
            return datetime.fromisoformat(f"{text}+08:00").astimezone(UTC)
        except ValueError:
            raise CellError(NO_TIME) from None
    text = fold(clean_text(text))
    if not text:
        return None
    match = _WRITTEN.fullmatch(text)
    if match is not None:
        return _checked(lambda: datetime(*(int(part or 0) for part in match.groups())))  # type: ignore[arg-type]  # noqa: DTZ001 - China's, below
    if _SERIAL.fullmatch(text):
        return _of_serial(float(text))
    raise CellError(NO_TIME)


def _checked(make: Callable[[], datetime]) -> datetime:
    try:
        return _to_utc(make())
    except ValueError:
        raise CellError(NO_TIME) from None


def _of_serial(days: float) -> datetime:
    """Days since 1899-12-30, as spreadsheets count them. Whole seconds are all they hold exactly."""
    if not 36526 <= days < 73415:
        raise CellError(NO_TIME)
    return _to_utc(_DAY_ZERO + timedelta(days=days))


def _to_utc(moment: datetime) -> datetime:
    if moment.year not in _YEARS:
        raise CellError(FAR_TIME)
    if moment.microsecond:
        moment = (moment + _HALF_SECOND).replace(microsecond=0)
    if moment.tzinfo is None:
        return (moment - _AHEAD).replace(tzinfo=UTC)
    return moment.astimezone(UTC)


def china_text(moment: datetime) -> str:
    """A UTC time as the export writes it."""
    return (moment + _AHEAD).isoformat(" ", "seconds")[:19]

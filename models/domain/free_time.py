"""A moment as people write it, e.g. `15:00`, `+2h`, `明天 10:00`, `下午3点半`: read on this PC's wall clock."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_WIDE = str.maketrans("０１２３４５６７８９：＋－．　", "0123456789:+-. ")
_DAYS = {"今天": 0, "今日": 0, "今": 0, "today": 0, "明天": 1, "明日": 1, "明": 1, "tomorrow": 1, "后天": 2}
_SHORT = {"今晚": "今天晚上", "明晚": "明天晚上", "今早": "今天早上", "明早": "明天早上"}
_UNITS = {
    **dict.fromkeys(("d", "day", "days", "天", "日"), timedelta(days=1)),
    **dict.fromkeys(("h", "hour", "hours", "小时", "个小时", "时", "钟头"), timedelta(hours=1)),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "分", "分钟"), timedelta(minutes=1)),
}
_NOON = {"下午": True, "晚上": True, "傍晚": True, "pm": True, "上午": False, "早上": False, "am": False, "中午": None}
_UNIT = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))
_SPAN = re.compile(rf"(\d+(?:\.\d+)?|半)\s*({_UNIT})\s*")
_DAY = re.compile(rf"({'|'.join(sorted(_DAYS, key=len, reverse=True))})\s*")
_DATE = re.compile(r"(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?\s*")
_CLOCK = re.compile(
    rf"(?:(?P<half>{'|'.join(_NOON)})\s*)?(?P<hour>\d{{1,2}})\s*"
    rf"(?::\s*(?P<minute>\d{{1,2}})|[点时](?:\s*(?:(?P<spoken>\d{{1,2}})\s*分?|(?P<thirty>半)))?|(?=\s*(?:am|pm)))"
    rf"\s*(?P<after>am|pm)?"
)


def read_time(written: str, now: datetime, zone: tzinfo | None = None) -> datetime | None:
    """The moment that is meant, UTC; `None` when it cannot be understood.

    A time of day without a day is today's, even if it has passed: nobody guesses that tomorrow was meant. Of two
    moments with the same time, as when summer time ends, the earlier one counts; a time that summer time leaves out
    is read as if the clocks had not been changed.

    Args:
        written: what somebody wrote.
        now: the present, UTC.
        zone: the wall clock that is meant; this PC's unless given.
    """
    words = " ".join(written.translate(_WIDE).lower().split())
    for short, long in _SHORT.items():
        words = words.replace(short, long)
    span = read_span(words)
    if span is not None:
        return now + span
    here = now.astimezone(zone)
    try:
        return _moment_of(words, here, zone)
    except (ValueError, OverflowError):  # a 32nd of March, or 25 o'clock
        return None


def read_span(written: str) -> timedelta | None:
    """How long is meant by `+2h`, `1h30m`, `90 min`, `半小时后`; `None` when it cannot be understood."""
    words = " ".join(written.translate(_WIDE).lower().split())
    rest, total = words.removeprefix("+").strip(), timedelta(0)
    for ending in ("以后", "之后", "后", "内"):
        rest = rest.removesuffix(ending).strip()
    if not rest:
        return None
    while rest:
        found = _SPAN.match(rest)
        if found is None:
            return None
        number = 0.5 if found[1] == "半" else float(found[1])
        if number > 10_000:
            return None
        total, rest = total + number * _UNITS[found[2]], rest[found.end() :]
    return total


def _moment_of(words: str, here: datetime, zone: tzinfo | None) -> datetime | None:
    day, rest = here.date(), words
    named, dated = _DAY.match(rest), _DATE.match(rest)
    if named is not None:
        day, rest = day + timedelta(days=_DAYS[named[1]]), rest[named.end() :]
    elif dated is not None:
        day, rest = _date_of(dated, day), rest[dated.end() :]
    clock = _CLOCK.fullmatch(rest)
    return None if clock is None else _on_the_wall(day, _time_of(clock), zone)


def _date_of(found: re.Match[str], today: date) -> date:
    """Without a year the next such day: in December a day of January is next year's."""
    day = date(int(found[1] or today.year), int(found[2]), int(found[3]))
    return day if found[1] or day >= today else day.replace(year=day.year + 1)


def _time_of(found: re.Match[str]) -> time:
    hour, half = int(found["hour"]), found["after"] or found["half"]
    minute = 30 if found["thirty"] else int(found["minute"] or found["spoken"] or 0)
    later = _NOON.get(half) if half else None
    if later and hour < 12:
        hour += 12
    if half == "中午" and hour < 3:  # 中午1点
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return time(hour, minute)


def _on_the_wall(day: date, at: time, zone: tzinfo | None) -> datetime:
    naive = datetime.combine(day, at)
    return (naive.astimezone() if zone is None else naive.replace(tzinfo=zone)).astimezone(UTC)

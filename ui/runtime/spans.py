"""Spans of time and near moments in words short enough for a line."""

from __future__ import annotations

from datetime import datetime, timedelta

from ui.runtime.language import format_local_time, translate

SECOND, MINUTE, HOUR, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def roughly(span: timedelta) -> str:
    """A span in its one fitting unit, rounded: "12 s", "40 min", "5 h", "2 d"."""
    if span < 90 * SECOND:
        return translate("spans", "{n} s").format(n=_whole(span, SECOND))
    if span < 90 * MINUTE:
        return translate("spans", "{n} min").format(n=_whole(span, MINUTE))
    if span < 36 * HOUR:
        return translate("spans", "{n} h").format(n=_whole(span, HOUR))
    return translate("spans", "{n} d").format(n=_whole(span, DAY))


def closely(span: timedelta) -> str:
    """A span in its two largest units, cut: "8 s", "3 min 20 s", "2 h 5 min", "3 d 4 h"."""
    if span < MINUTE:
        return translate("spans", "{n} s").format(n=span // SECOND)
    if span < HOUR:
        return translate("spans", "{m} min {s} s").format(m=span // MINUTE, s=span % MINUTE // SECOND)
    if span < DAY:
        return translate("spans", "{h} h {m} min").format(h=span // HOUR, m=span % HOUR // MINUTE)
    return translate("spans", "{d} d {h} h").format(d=span // DAY, h=span % DAY // HOUR)


def near_time(moment: datetime, now: datetime) -> str:
    """A UTC time on this PC's wall clock without what goes without saying: today's date, this year."""
    shown, today = moment.astimezone(), now.astimezone()
    if shown.date() == today.date():
        return shown.strftime("%H:%M")
    return shown.strftime("%m-%d %H:%M") if shown.year == today.year else format_local_time(moment)


def _whole(span: timedelta, unit: timedelta) -> int:
    return max(0, (span + unit / 2) // unit)

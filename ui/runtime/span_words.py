"""Spans in words, short enough for a line."""

from __future__ import annotations

from ui.runtime.language import translate


def seconds_words(seconds: int) -> str:
    """Whole seconds as e.g. "45 s", "2 min 10 s", "3 h 5 min"; seconds are left out from an hour on."""
    hours, rest = divmod(seconds, 3600)
    minutes, rest = divmod(rest, 60)
    if hours:
        words = translate("spans", "{h} h {m} min") if minutes else translate("spans", "{h} h")
    elif minutes:
        words = translate("spans", "{m} min {s} s") if rest else translate("spans", "{m} min")
    else:
        words = translate("spans", "{s} s")
    return words.format(h=hours, m=minutes, s=rest)

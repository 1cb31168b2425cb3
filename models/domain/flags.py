"""The coloured flag that a shop puts on an order (doudian.md 2.1, `order_flag`)."""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.text import QT_TRANSLATE_NOOP, Text

UNMARKED = 0
"""Grey. ASSUMED: orders that nobody marked have it as well, so that it says nothing."""


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag: its colour in words, and as it is painted on light and on dark ground."""

    name: Text
    colour: str


FLAGS: dict[int, Flag] = {
    0: Flag(Text(QT_TRANSLATE_NOOP("models", "Grey flag")), "#8a929e"),
    1: Flag(Text(QT_TRANSLATE_NOOP("models", "Purple flag")), "#8e5bd0"),
    2: Flag(Text(QT_TRANSLATE_NOOP("models", "Cyan flag")), "#1796ab"),
    3: Flag(Text(QT_TRANSLATE_NOOP("models", "Green flag")), "#2f9a55"),
    4: Flag(Text(QT_TRANSLATE_NOOP("models", "Orange flag")), "#e07b1a"),
    5: Flag(Text(QT_TRANSLATE_NOOP("models", "Red flag")), "#d63b33"),
}


def flag_of(code: int | None) -> Flag | None:
    """The flag of a code; `None` for one that is not known."""
    return None if code is None else FLAGS.get(code)

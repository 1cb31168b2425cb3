"""Reading one field of an answer: quick for what the platform documents, patient with everything else.

Numbers come as text, objects as null, lists as null, and now and then something else altogether (doudian.md 1.4,
2.1). None of that may stop a page of a hundred cases: what cannot be read is `None` or "".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from models.domain.money import MAX_FEN
from models.doudian.wording import whole

LARGEST = 2**63 - 1
"""Nothing larger fits a column of the database, and no id or amount of the platform is."""
LAST_SECOND = 253_402_300_799
"""The end of the year 9999, where `datetime` ends."""
LONGEST = 20_000
"""Characters of one text. A buyer's words are a few hundred."""
CHINA = timezone(timedelta(hours=8))
"""The zone of every time that the platform writes as text."""

_NOTHING: Mapping[str, Any] = {}
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_YEAR_3000 = 32_503_680_000  # where fromtimestamp() ends on Windows
_from_seconds = datetime.fromtimestamp


def record(value: object) -> Mapping[str, Any]:
    """An object, or an empty one."""
    return value if isinstance(value, dict) else _NOTHING


def records(value: object) -> list[Mapping[str, Any]]:
    """The objects of a list; what else is in it is left out."""
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def number(value: object) -> int | None:
    """A whole number, also one that came as text."""
    if type(value) is not int:
        value = whole(value)
    return value if value is not None and -LARGEST <= value <= LARGEST else None


def count(value: object) -> int | None:
    """A number of things: not below zero."""
    found = number(value)
    return found if found is not None and 0 <= found < 2**31 else None


def fen(value: object) -> int | None:
    """An amount; `None` for what can be none."""
    if type(value) is not int:
        value = whole(value)
    return value if value is not None and 0 <= value <= MAX_FEN else None


def moment(value: object) -> datetime | None:
    """Unix seconds as UTC. `None` for 0, which is the platform's "not yet", and for what no calendar holds."""
    if type(value) is not int:
        value = whole(value)
    if value is None or not 0 < value <= LAST_SECOND:
        return None
    return _from_seconds(value, UTC) if value < _YEAR_3000 else _EPOCH + timedelta(0, value)


def written_moment(value: object) -> datetime | None:
    """A time in whatever form: Unix seconds or `yyyy-MM-dd HH:mm:ss`, which is the time in China."""
    found = moment(value)
    if found is not None or not isinstance(value, str):
        return found
    try:
        return datetime.strptime(value.strip(), "%Y-%m-%d %H:%M:%S").replace(tzinfo=CHINA).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def text(value: object) -> str:
    """A text as a person wrote it, lines kept, without what nobody sees; a number as its digits."""
    if type(value) is not str:
        return ident(value)
    if value.isprintable() and len(value) <= LONGEST:  # nearly always
        return value.strip()
    return _INVISIBLE.sub("", value[:LONGEST]).replace("\r\n", "\n").replace("\r", "\n").strip()


def ident(value: object) -> str:
    """An id as text. A float is none: its last digits are lost."""
    if type(value) is str:
        value = value.strip()
        return value if value.isascii() and value.isprintable() and len(value) <= 64 else ""
    return str(value) if type(value) is int and -LARGEST <= value <= LARGEST else ""


def texts(value: object) -> tuple[str, ...]:
    """The texts of a list, without the empty ones."""
    return tuple(found for entry in value if (found := text(entry))) if isinstance(value, list) else ()


def flag(value: object) -> bool | None:
    """Yes or no: true, 1, "1", "true", "Y". `None` for anything else."""
    if isinstance(value, str):
        value = value.strip().casefold()
    if value in (True, "1", "true", "y"):
        return True
    return False if value in (False, "0", "false", "n") else None


def links(value: object) -> tuple[str, ...]:
    """The web addresses of a list. Anything else a browser or a disk might obey is left out."""
    return tuple(found for found in texts(value) if found.startswith(("https://", "http://")))

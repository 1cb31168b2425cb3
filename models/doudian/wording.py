"""Values from the wire made fit for use: numbers that came as text, words that are to be shown."""

from __future__ import annotations

import re
from typing import Any

_WHOLE = re.compile(r"-?[0-9]{1,40}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TOKEN_LIKE = re.compile(r"(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{24,}")
_BEYOND_PRINT = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\s]+")


def whole(value: object) -> int | None:
    """A whole number however it came: 10000, "10000", 10000.0. `None` for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, str) and _WHOLE.fullmatch(value.strip()):
        return int(value)
    return None


def clean(value: object, longest: int) -> str:
    """Text of the platform for one line on the screen: printable, short, and without anything like a token."""
    return _cut(_TOKEN_LIKE.sub("***", printable(value, longest * 4)), longest)


def printable(value: object, longest: int) -> str:
    """Text of the platform on one line; "" for what is neither text nor number."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = value if isinstance(value, str) else _number(value)
    return _cut(_BEYOND_PRINT.sub(" ", _SURROGATE.sub("\ufffd", text[: longest * 4])).strip(), longest)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _number(value: int | float) -> str:
    # Python writes no integer of more than 4300 digits
    return str(value) if isinstance(value, float) or value.bit_length() < 128 else "***"


def heal(value: Any) -> Any:
    """The same JSON with halves of characters replaced: the platform cuts texts by count, and UTF-8 holds no half."""
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, list):
        return [heal(inner) for inner in value]
    if isinstance(value, dict):
        return {heal(key): heal(inner) for key, inner in value.items()}
    return value

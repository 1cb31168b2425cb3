"""SMS texts: filling templates in, how the whole reads, and what it costs.

Nothing is ever sent with a hole in it: a place without a value is an error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

SINGLE_LENGTH, ENGLISH_SINGLE_LENGTH = 70, 140
"""Characters, sign and variables included, that go as one SMS (doudian.md 2.8); more when all of them are English."""
PART_LENGTH, ENGLISH_PART_LENGTH = 67, 134
"""Characters per part once a text is split: the joining header takes three, or six English ones.

ASSUMED: a template's documentation speaks of pieces as long as a single text, operators cut shorter ones. This is never
fewer than are billed; how many there were the receipt tells.
"""

_PLACE = re.compile(r"\$\{([^{}]*)\}")


def places(body: str) -> list[str]:
    """The names of the ${places} in a template, each once, in order."""
    return list(dict.fromkeys(_PLACE.findall(body)))


def missing(body: str, values: Mapping[str, str]) -> list[str]:
    """The places for which there is no value; blanks are none."""
    return [name for name in places(body) if not values.get(name, "").strip()]


def fill(body: str, values: Mapping[str, str]) -> str:
    """The template with its places filled. Raises KeyError with the name of a place that has no value."""
    lacking = missing(body, values)
    if lacking:
        raise KeyError(lacking[0])
    return _PLACE.sub(lambda place: values[place[1]], body)


def final_text(sign: str, body: str, values: Mapping[str, str]) -> str:
    """The whole text as the buyer reads it, its sign before it (doudian.md 2.8). Raises KeyError as `fill` does.

    Without a sign it is the text alone: the back office puts one before what is sent there.
    """
    return signed(sign, fill(body, values))


def signed(sign: str, text: str) -> str:
    """A text with its sign before it."""
    return f"【{sign}】{text}" if sign else text


def parts(text: str) -> int:
    """How many SMS are billed for the whole `text`; 0 for an empty one."""
    single, part = (SINGLE_LENGTH, PART_LENGTH)
    if text.isascii():
        single, part = (ENGLISH_SINGLE_LENGTH, ENGLISH_PART_LENGTH)
    return int(bool(text)) if len(text) <= single else -(-len(text) // part)

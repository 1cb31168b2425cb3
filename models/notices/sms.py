"""SMS texts: filling templates in, and what they cost.

Nothing is ever sent with a hole in it: a place without a value is an error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

SINGLE_LENGTH = 70
"""Characters, sign and variables included, that go as one SMS (doudian.md 2.8)."""
PART_LENGTH = 67
"""Characters per part once a text is split: three are taken by the joining header."""

_PLACE = re.compile(r"\$\{([^{}]*)\}")


def places(body: str) -> list[str]:
    """The names of the ${places} in a template, each once, in order."""
    return list(dict.fromkeys(_PLACE.findall(body)))


def missing(body: str, values: Mapping[str, str]) -> list[str]:
    """The places for which there is no value."""
    return [name for name in places(body) if not values.get(name)]


def fill(body: str, values: Mapping[str, str]) -> str:
    """The text as the buyer gets it. Raises KeyError with the name of a place that has no value."""
    lacking = missing(body, values)
    if lacking:
        raise KeyError(lacking[0])
    return _PLACE.sub(lambda place: values[place[1]], body)


def parts(text: str) -> int:
    """How many SMS are billed for `text`; 0 for an empty one."""
    if len(text) <= SINGLE_LENGTH:
        return int(bool(text))
    return -(-len(text) // PART_LENGTH)

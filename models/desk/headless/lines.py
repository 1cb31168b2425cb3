"""Plain data as lines for a terminal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from models.domain.text import Text

Say = Callable[[Text], str]


def as_json(data: Any, say: Say) -> str:
    """One line of JSON; sentences in the language that `say` speaks."""
    return json.dumps(data, ensure_ascii=False, default=lambda value: _spoken(value, say))


def _spoken(value: Any, say: Say) -> str:
    if isinstance(value, Text):
        return say(value)
    raise TypeError(f"not for JSON: {value!r}")


def as_lines(data: Any, say: Say, indent: str = "") -> Iterator[str]:
    """The same as an indented outline."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _entry(f"{indent}{key}:", value, say, indent)
    elif isinstance(data, list):
        for value in data:
            yield from _entry(f"{indent}-", value, say, indent)
    else:
        yield f"{indent}{_leaf(data, say)}"


def _entry(head: str, value: Any, say: Say, indent: str) -> Iterator[str]:
    if isinstance(value, dict | list) and value:
        yield head
        yield from as_lines(value, say, indent + "  ")
    else:
        yield f"{head} {_leaf(value, say)}".rstrip()


def _leaf(value: Any, say: Say) -> str:
    if value is None or value in ([], {}):
        return ""
    return say(value) if isinstance(value, Text) else str(value)

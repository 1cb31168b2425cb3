"""Parameters of a call: ids as the numbers that some methods want, and only what was given."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text


def number_id(ident: str) -> int:
    """An id for a method that wants it as a number. Raises ValueError for what the platform never gave out."""
    if not (ident.isascii() and ident.isdigit() and len(ident) < 20):
        raise ValueError("an id of the platform consists of digits")
    return int(ident)


def seconds(at: datetime) -> int:
    """Unix seconds. Raises ValueError for a time without its zone."""
    if at.tzinfo is None:
        raise ValueError("a time without its zone")
    return int(at.timestamp())


def given(**parameters: Any) -> dict[str, Any]:
    """The parameters that hold something; `None`, "" and empty lists are not sent."""
    return {name: value for name, value in parameters.items() if value is not None and value != "" and value != []}


def check_length(words: str, most: int) -> None:
    """Refuse a text that the platform would. Raises UserError, because somebody typed it."""
    if len(words) > most:
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP("models", "The text has {count} characters; the platform takes at most {most}."),
                {"count": len(words), "most": most},
            )
        )


def check_pictures(pictures: Collection[object], most: int) -> None:
    """Refuse more pictures than the platform takes. Raises UserError, because somebody chose them."""
    if len(pictures) > most:
        raise UserError(
            Text(
                QT_TRANSLATE_NOOP("models", "There are {count} pictures; the platform takes at most {most}."),
                {"count": len(pictures), "most": most},
            )
        )

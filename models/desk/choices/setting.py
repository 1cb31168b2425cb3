"""What a setting is, and how its value is found in what is stored."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from models.desk.choices.kinds import Kind
from models.domain.errors import UserError
from models.domain.text import Text

T = TypeVar("T")
_STRANGE = (UserError, ValueError, TypeError, KeyError, OverflowError, AttributeError)
_NAME_LENGTH = 80
"""Longer names share what the beginning of them chose: a row's key has its end."""
_told: set[tuple[str, str]] = set()
"""What the log was told of already: some settings are read every few seconds."""
_MOST_TOLD = 1000
_log = logging.getLogger(__name__)


class Whose(StrEnum):
    """Who has one of his own."""

    CLERK = "clerk"
    """Whoever works here."""
    PROFILE = "profile"
    """All who work on this profile."""


class Group(StrEnum):
    """What belongs together, in the order in which it is shown."""

    GENERAL = "general"
    ALERTS = "alerts"
    URGENCY = "urgency"
    TEAM = "team"
    SENDING = "sending"
    DATA = "data"


class Door(StrEnum):
    """A screen of its own that settings stand on."""

    SHOPS = "shops"
    BACKUPS = "backups"


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """What is set on another screen, because it belongs to a thing there."""

    key: str
    group: Group
    title: Text
    about: Text
    words: str
    door: Door


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[T]):
    """One thing that can be set."""

    key: str
    """Its name in this program: for links to it and the log."""
    row: str
    """The key of the stored row that it lies in; "{person}" in it is who has one of his own."""
    part: str = ""
    """Its name in a row that holds several; "" where the row is the value."""
    kind: Kind[T]
    default: T
    group: Group
    title: Text
    about: Text
    words: str
    """What else one may look for it by, in both languages."""
    whose: Whose

    def row_of(self, person: str) -> str:
        """The key of the row for this person."""
        return self.row.replace("{person}", person[:_NAME_LENGTH])

    @property
    def personal(self) -> bool:
        """Whether the row depends on who asks."""
        return "{person}" in self.row

    def value_in(self, stored: Any) -> T:
        """The value in what the row holds; the default where there is none, or none that makes sense."""
        try:
            if stored is None or (self.part and self.part not in _parts(stored)):
                return self.default
            return self.kind.read(stored[self.part] if self.part else stored)
        except _STRANGE as why:
            _tell(self.key, stored, why)
            return self.default

    def put_into(self, stored: Any, value: T) -> Any:
        """What the row holds with this value; what else lies in it stays. A default is not stored."""
        usual = value == self.default
        if not self.part:
            return None if usual else self.kind.plain(value)
        kept = {name: plain for name, plain in _parts_or_none(stored).items() if name != self.part}
        return kept if usual else {**kept, self.part: self.kind.plain(value)}


def _parts(stored: Any) -> dict[str, Any]:
    if not isinstance(stored, dict):
        raise TypeError(f"a {type(stored).__name__} has no parts")
    return stored


def _parts_or_none(stored: Any) -> dict[str, Any]:
    return stored if isinstance(stored, dict) else {}


def _tell(key: str, stored: Any, why: Exception) -> None:
    """Say once that something makes no sense; the value itself may be somebody's name."""
    found = (key, repr(stored))
    if found in _told:
        return
    if len(_told) >= _MOST_TOLD:
        _told.clear()
    _told.add(found)
    _log.warning("setting %s: what is stored makes no sense (%s); the default is used", key, why)

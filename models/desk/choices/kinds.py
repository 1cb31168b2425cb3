"""What kinds of values settings have: how one is read from what is stored, and which are allowed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text

T = TypeVar("T")


class Unit(StrEnum):
    """What a number counts, as it is written."""

    NONE = "{n}"
    MINUTES = QT_TRANSLATE_NOOP("models", "{n} min")
    HOURS = QT_TRANSLATE_NOOP("models", "{n} h")
    MEGABYTES = QT_TRANSLATE_NOOP("models", "{n} MB")

    def of(self, number: int | str) -> Text:
        """So much of it."""
        return Text(self.value, {"n": number})


class Kind(ABC, Generic[T]):
    """A kind of value."""

    def read(self, stored: Any) -> T:
        """The value that JSON stands for.

        Raises:
            UserError: it is one that is not allowed.
            Exception: it is none at all (ValueError, TypeError, KeyError, OverflowError, AttributeError).
        """
        return self.checked(self.revive(stored))

    @abstractmethod
    def revive(self, stored: Any) -> T:
        """The value that JSON stands for, allowed or not."""

    @abstractmethod
    def plain(self, value: T) -> Any:
        """The value as JSON."""

    def checked(self, value: T) -> T:
        """The value as it is kept. Raises UserError saying what is allowed."""
        return value


class Switch(Kind[bool]):
    """On or off."""

    def revive(self, stored: Any) -> bool:
        """Nothing but true and false: 1 may be anything."""
        return stored if type(stored) is bool else _refuse(stored)

    def plain(self, value: bool) -> bool:
        """As it is."""
        return value


@dataclass(frozen=True, slots=True)
class Number(Kind[int]):
    """A whole number, both ends included."""

    least: int
    most: int
    unit: Unit = Unit.NONE

    def revive(self, stored: Any) -> int:
        """Whole numbers alone; JSON's true is none."""
        return stored if type(stored) is int else _refuse(stored)

    def plain(self, value: int) -> int:
        """As it is."""
        return value

    def checked(self, value: int) -> int:
        """The number, if it lies within the range."""
        if self.least <= value <= self.most:
            return value
        source = QT_TRANSLATE_NOOP("models", "Choose from {least} to {most}.")
        raise UserError(Text(source, {"least": self.unit.of(self.least), "most": self.unit.of(self.most)}))


@dataclass(frozen=True, slots=True)
class OneOf(Kind[str]):
    """One of several, by its code."""

    names: Mapping[str, Text | str]
    """Code -> what it is called; a `str` is the same in every language."""

    def revive(self, stored: Any) -> str:
        """A code."""
        return stored if isinstance(stored, str) else _refuse(stored)

    def plain(self, value: str) -> str:
        """As it is."""
        return value

    def checked(self, value: str) -> str:
        """The code, if there is such a one."""
        if value in self.names:
            return value
        known = ", ".join(filter(None, self.names))
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "There is only: {known}."), {"known": known}))


@dataclass(frozen=True, slots=True)
class Words(Kind[str]):
    """A line of text; empty is allowed."""

    longest: int

    def revive(self, stored: Any) -> str:
        """A text."""
        return stored if isinstance(stored, str) else _refuse(stored)

    def plain(self, value: str) -> str:
        """As it is."""
        return value

    def checked(self, value: str) -> str:
        """The line without the blanks around it, if it is short enough."""
        line = " ".join(value.split())
        if len(line) <= self.longest:
            return line
        source = QT_TRANSLATE_NOOP("models", "This is too long: {most} characters at most.")
        raise UserError(Text(source, {"most": self.longest}))


class WebAddress(Words):
    """An address for the browser. Nothing else may be opened by it: no files, no programs."""

    def checked(self, value: str) -> str:
        """The address, if it is a whole one."""
        address = super().checked(value)
        if is_web_address(address, ("https", "http")):
            return address
        raise UserError(Text(QT_TRANSLATE_NOOP("models", "Write a whole address, beginning with https://.")))


class NewsSource(Words):
    """Where news of versions comes from: an https address, the whole path of a file, or "" for nowhere."""

    def checked(self, value: str) -> str:
        """The source, if it is one of these."""
        source = super().checked(value)
        if not source or is_web_address(source, ("https",)) or _is_whole_path(source):
            return source
        text = QT_TRANSLATE_NOOP(
            "models", "News of versions comes from an https:// address or from the whole path of a file."
        )
        raise UserError(Text(text))


def is_web_address(text: str, schemes: tuple[str, ...]) -> bool:
    """Whether this is a whole address with one of these schemes."""
    try:
        parts = urlsplit(text)
        return parts.scheme.lower() in schemes and bool(parts.hostname) and " " not in text
    except ValueError:  # as for a broken IPv6 address
        return False


def _is_whole_path(text: str) -> bool:
    return "://" not in text and Path(text).is_absolute()


def listed(stored: Any) -> list[Any]:
    """What must be a list. Raises TypeError when it is none."""
    found: list[Any] = stored if isinstance(stored, list) else _refuse(stored)
    return found


def _refuse(stored: Any) -> Any:
    raise TypeError(f"a {type(stored).__name__} is none")

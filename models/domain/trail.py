"""The trail: every step of every attempt, each record bound to the one before it by a hash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

BEGINNING = "0" * 64
"""Stands in the first record where the others carry the hash of the one before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailStep:
    """What one record says. Nothing in it may tell who a buyer is: the trail can never be cleaned again."""

    at: datetime
    """UTC, kept to the millisecond."""
    attempt_id: int
    attempt_key: str
    aftersale_id: str
    by: str
    """Who did it; "" for the program itself, when the platform's data settled it."""
    what: str
    """The attempt's state before; "" when it was only just made."""
    became: str
    """Its state since. The same as before where only a field changed, as in ticking off."""
    detail: Mapping[str, Any] = field(default_factory=dict)
    """What JSON can say: the action, the amount in fen, and each changed field with its value before and after."""


@dataclass(frozen=True, slots=True)
class TrailRecord:
    """A record as it stands in the trail. Numbers begin with 1 and leave none out."""

    number: int
    step: TrailStep
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """The newest record: whoever knows it knows all that came before."""

    number: int = 0
    hash: str = BEGINNING


class Fault(StrEnum):
    """What can be wrong with a record."""

    CHANGED = "changed"
    """Its hash is not that of its content."""
    UNREADABLE = "unreadable"
    """The database cannot make it out any more."""
    MISSING = "missing"
    """Its number is left out."""
    FOREIGN = "foreign"
    """It was put in before the first one."""
    UNFOLLOWING = "unfollowing"
    """It does not carry the hash of the one before."""
    CUT_OFF = "cut_off"
    """A saved head names it, and the trail ends before it."""
    REWRITTEN = "rewritten"
    """It is sound in itself, and not the one that a saved head names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """The first record that is not as it was written."""

    fault: Fault
    number: int
    through: int = 0
    """The last one of those that are missing; else the same number."""
    beside: int = 0
    """The record that `aftersale_id` and `at` belong to: the nearest one, when the broken one cannot be read."""
    aftersale_id: str = ""
    at: datetime | None = None
    """`None` when no time can be read there any more, or there is no record at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stray:
    """An attempt that does not stand where its newest record left it."""

    attempt_id: int
    aftersale_id: str
    state: str | None
    """Where it stands; `None` when it is no longer there."""
    became: str | None
    """Where its newest record left it; `None` when it has none."""
    number: int | None
    """That record."""
    at: datetime | None

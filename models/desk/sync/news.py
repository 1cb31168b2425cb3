"""What the background tells the window: how each shop stands, what happened, and what a long absence missed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from models.domain.happenings import Happening, Kind, counted
from models.domain.text import Text

ABSENCE = timedelta(minutes=5)
"""Longer without an answer from the platform is an absence: what it did meanwhile is told once, together."""


class Standing(StrEnum):
    """How the line to a shop is."""

    WAITING = "waiting"
    """Nothing was asked yet."""
    FILLING = "filling"
    """Everything is being read for the first time."""
    GOOD = "good"
    OFFLINE = "offline"
    """The platform cannot be reached; the desk works on what it has."""
    TROUBLE = "trouble"
    """The platform, or something here, refuses; `why` says what helps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopState:
    """How a shop stands. Times are the platform's, UTC."""

    shop_id: int
    standing: Standing = Standing.WAITING
    answered_at: datetime | None = None
    """Up to when all that changed has been read."""
    why: Text | None = None
    done: int = 0
    left: int = 0
    """While filling: cases read, and still to come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """What happened while the platform could not be heard, over all shops: one notice."""

    since: datetime
    until: datetime
    happenings: tuple[Happening, ...]

    def counts(self) -> dict[Kind, int]:
        """How many of each kind, in the order of `Kind`."""
        return counted(self.happenings)

    def amount_fen(self, *kinds: Kind) -> int:
        """What the cases of these kinds are about, in fen."""
        return sum(happening.amount_fen for happening in self.happenings if happening.kind in kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One message to the window."""

    states: tuple[ShopState, ...] = ()
    """Every shop's state, when one of them changed."""
    cases_changed: bool = False
    addresses_changed: bool = False
    texts_changed: bool = False
    happenings: tuple[Happening, ...] = ()
    """What happened just now; what an absence tells is not told here as well."""
    absence: Absence | None = None
    bug: BaseException | None = None


@dataclass(slots=True)
class Gathering:
    """Collects what shops missed that come back at about the same time, for one notice."""

    _waiting: set[int] = field(default_factory=set)
    _since: datetime | None = None
    _until: datetime | None = None
    _found: list[Happening] = field(default_factory=list)

    def expect(self, shop_id: int) -> None:
        """A shop that was away has begun to catch up."""
        self._waiting.add(shop_id)

    def give_up(self, shop_id: int) -> Absence | None:
        """It is away again; the others need not wait for it."""
        self._waiting.discard(shop_id)
        return self._notice()

    def bring(self, shop_id: int, since: datetime, until: datetime, happenings: Iterable[Happening]) -> Absence | None:
        """A shop has caught up; the notice once no other is still at it."""
        self._waiting.discard(shop_id)
        self._since = since if self._since is None else min(self._since, since)
        self._until = until if self._until is None else max(self._until, until)
        self._found += happenings
        return self._notice()

    def _notice(self) -> Absence | None:
        if self._waiting or self._since is None or self._until is None:
            return None
        absence = Absence(since=self._since, until=self._until, happenings=tuple(self._found))
        self._since, self._until, self._found = None, None, []
        return absence

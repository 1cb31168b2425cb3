"""The figures of a period, each rate with what it is a part of. Amounts are fen, spans seconds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from models.desk.today.periods import Period, Span
from models.desk.triage.pace import Pace
from models.domain.deadlines import Band
from models.domain.happenings import Kind


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    number: int
    of: int

    @property
    def percent(self) -> int | None:
        """Rounded to the nearest, halves up; `None` where there is nothing to be a part of."""
        return (self.number * 200 + self.of) // (2 * self.of) if self.of else None


@dataclass(slots=True)
class Sum:
    """How many cases, and how much they are about."""

    cases: int = 0
    amount_fen: int = 0

    def add(self, amount_fen: int) -> None:
        """Count one more in."""
        self.cases += 1
        self.amount_fen += amount_fen


@dataclass(slots=True)
class Tally:
    """What was done by somebody, in a shop, or over all."""

    handled: Sum = field(default_factory=Sum)
    refunded: Sum = field(default_factory=Sum)
    """Those of the handled ones that were decided with the money."""
    saved: Sum = field(default_factory=Sum)
    """Those that were decided in the last band before their deadline, and did not lapse all the same."""
    lapsed: Sum = field(default_factory=Sum)

    @property
    def refund_rate(self) -> Share:
        """How many of the handled cases were refunds."""
        return Share(self.refunded.cases, self.handled.cases)

    @property
    def lapse_rate(self) -> Share:
        """How many of all that were over one way or the other had lapsed."""
        return Share(self.lapsed.cases, self.lapsed.cases + self.handled.cases)


@dataclass(frozen=True, slots=True)
class Line:
    """The tally of a person, or of a shop."""

    name: str
    tally: Tally
    pace: Pace


@dataclass(frozen=True, slots=True)
class Reason:
    """How often buyers gave a reason among the handled cases, and how many of those were refunded."""

    words: str
    """"" where none was given."""
    refunds: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a period came to."""

    period: Period
    span: Span
    whole: Tally
    pace: Pace
    """From one decision of a person to the next."""
    bands: dict[Band, int]
    """How near their deadline the handled cases were decided; all of them are in here."""
    handled_per_step: tuple[int, ...]
    lapsed_per_step: tuple[int, ...]
    people: tuple[Line, ...]
    """Who handled most first."""
    shops: tuple[Line, ...]
    reasons: tuple[Reason, ...]
    """The most frequent first."""
    kinds: dict[Kind, Sum]
    """What lapsed, by what the platform did."""
    blind_shops: tuple[str, ...]
    """Shops whose lapses nobody tells of: an export does not say who acted."""

    @property
    def empty(self) -> bool:
        """Whether nothing happened."""
        return not self.whole.handled.cases and not self.whole.lapsed.cases


def most_first(lines: Iterable[Line]) -> tuple[Line, ...]:
    """In the order in which tables show them."""
    return tuple(sorted(lines, key=lambda line: (-line.tally.handled.cases, -line.tally.lapsed.cases, line.name)))

"""What a list of decisions needs to know of its lines, whatever they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, TypeVar

from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt


class Decided(Protocol):
    """A decision and its case."""

    @property
    def attempt(self) -> Attempt:
        """The decision."""

    @property
    def case(self) -> AfterSale:
        """The case whose countdown stands beside it."""


Row = TypeVar("Row", bound=Decided)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """How a line reads. `ink` is the colour of `state`, which is a sign and a word and never a colour alone."""

    title: str
    amount: str
    about: str
    by: str
    state: str
    ink: str
    loud: bool = False
    """Whether the state stands out."""
    faded: bool = False
    """Whether the rest steps back, because nobody has to do anything about it."""

    @property
    def spoken(self) -> str:
        """For screen readers."""
        return ", ".join(filter(None, (self.title, self.amount, self.about, self.state)))


Words = Callable[[Any, datetime], RowWords]
"""How a line reads at a moment."""
Key = Callable[[Any], int]
"""What a line is known by when the list is read again."""


def attempt_key(row: Decided) -> int:
    """A decision is known by its own number."""
    return row.attempt.id

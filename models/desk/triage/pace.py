"""How long a case takes: the time between decisions of the same person within a session."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.queues import home_of
from models.store.today import Pause, Recent

LONGEST = timedelta(minutes=30)
"""After a longer pause a new session has begun: that was no time spent on a case."""
ENOUGH = 20
"""So many times make a median; fewer are told as what they are."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long cases took, in whole seconds, by how often."""

    seconds: Counter[int]

    @property
    def samples(self) -> int:
        """How many times were measured."""
        return self.seconds.total()

    @property
    def enough(self) -> bool:
        """Whether they are enough to say anything."""
        return self.samples >= ENOUGH

    def reached_by(self, hundredths: int) -> int:
        """The time that so many of a hundred cases did not need longer than (the nearest rank); 0 without any."""
        rank, seen = max(1, -(-self.samples * hundredths // 100)), 0
        for seconds in sorted(self.seconds):
            seen += self.seconds[seconds]
            if seen >= rank:
                return seconds
        return 0

    @property
    def median(self) -> int:
        """Half of the cases took no longer."""
        return self.reached_by(50)

    @property
    def p90(self) -> int:
        """Nine of ten took no longer."""
        return self.reached_by(90)


def pace_of(pauses: Iterable[Pause | Recent]) -> Pace:
    """The pace that these make."""
    found: Counter[int] = Counter()
    for pause in pauses:
        found[pause.seconds] += pause.number
    return Pace(found)


@dataclass(frozen=True, slots=True)
class _Then:
    """A case as it stood when it was decided, as far as queues look at it."""

    type: AfterSaleType
    status: AfterSaleStatus
    is_open: bool = True
    deadline_at: datetime | None = None


def queue_then(kind: AfterSaleType, status: AfterSaleStatus) -> str:
    """The queue in which a case lived when it was decided."""
    home = home_of(_Then(kind, status))
    return home.key if home is not None else ""

"""Which band limits each queue has. Set by whoever leads the shop; the same for every program on the profile."""

from __future__ import annotations

from collections.abc import Mapping

from models.domain.deadlines import BandLimits
from models.domain.queues import ALL, BY_KEY, HOMES, NO_DEADLINE, Standing, home_of

USUAL = BandLimits()
"""For a queue in which nobody set any."""
SETTABLE = HOMES
"""A case has the limits of the queue that it lives in, in whatever list it stands."""
_MIXED = frozenset({ALL.key, NO_DEADLINE.key})


class Limits:
    """The limits in force. One object for a desk: what is put here counts from the next look on, in every thread."""

    def __init__(self, own: Mapping[str, BandLimits] | None = None) -> None:
        """`own` has the limits of queues that differ from the usual ones, by the queue's key."""
        self._own: Mapping[str, BandLimits] = dict(own or {})

    @property
    def own(self) -> dict[str, BandLimits]:
        """What was set, by the queue's key."""
        return dict(self._own)

    def put(self, own: Mapping[str, BandLimits]) -> None:
        """Let these be in force from now on, in place of all that were set."""
        self._own = dict(own)

    def of(self, queue_key: str) -> BandLimits:
        """Those of the cases that live in a queue. Raises KeyError when there is no such queue."""
        return self._own.get(BY_KEY[queue_key].key, USUAL)

    def of_case(self, case: Standing) -> BandLimits:
        """Those of the queue in which the case lives; the usual ones for a finished case."""
        home = home_of(case) if self._own else None
        return USUAL if home is None else self.of(home.key)

    def shared(self, queue_key: str) -> BandLimits | None:
        """What all cases of a list have; `None` where they come from queues with different limits."""
        if queue_key not in _MIXED:
            return self.of(queue_key)
        found = {self.of(queue.key) for queue in HOMES}
        return found.pop() if len(found) == 1 else None

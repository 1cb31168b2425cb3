"""The time that countdowns are shown by. It never goes back, so that no digit ever jumps back."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from models.domain.clock import Clock, CorrectedClock

AWAITED = timedelta(minutes=1)
"""So long after the start the platform's first answer is waited for with the correction that it gave last time."""


class ShownClock:
    """The corrected time, but never earlier than it was shown before within this run of the program.

    When the present is corrected backwards (this PC's clock ran fast, or somebody set
    it back), what is shown stands still until the present has caught up: for as long
    as the correction is large, and not a second longer. Meanwhile countdowns are short,
    never long. Nothing but what is shown goes by it: guards, bands that are counted,
    alerts and the ledger go by the corrected time itself.

    A PC that was fast yesterday is fast today. So that its countdowns do not stand
    still at each start, the correction of the last run counts until the first answer
    is there, at most for `AWAITED`.
    """

    def __init__(self, clock: Clock) -> None:
        """`clock` is the corrected time."""
        self._clock = clock
        self._lock = threading.Lock()
        self._begun = clock.steady() if isinstance(clock, CorrectedClock) else 0.0
        self._last: datetime | None = None

    def now(self) -> datetime:
        """The present as it is to be shown, UTC. May be called from any thread."""
        with self._lock:
            found = self._expected()
            self._last = found if self._last is None else max(found, self._last)
            return self._last

    @property
    def held(self) -> timedelta:
        """How far what is shown is ahead of the corrected time: for so long it stands still. Zero in normal times."""
        return max(self.now() - self._expected(), timedelta(0))

    def _expected(self) -> datetime:
        now = self._clock.now()
        if not isinstance(self._clock, CorrectedClock) or self._clock.offset is not None:
            return now
        waited = timedelta(seconds=self._clock.steady() - self._begun)
        return now + min(self._clock.remembered, timedelta(0)) if waited < AWAITED else now

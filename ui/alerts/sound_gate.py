"""At most one sound in ten seconds, however much there is to tell. No Qt in here."""

from __future__ import annotations

from collections.abc import Callable

from models.domain.alerts import Urgency

APART_SECONDS = 10.0


class SoundGate:
    """What comes too soon waits; of several that wait the most urgent is heard."""

    def __init__(self, steady: Callable[[], float]) -> None:
        """`steady` counts seconds and is never set back."""
        self._steady = steady
        self._last: float | None = None
        self._waiting: Urgency | None = None

    def want(self, urgency: Urgency) -> None:
        """Something is to be heard."""
        self._waiting = urgency if self._waiting is None else max(urgency, self._waiting)

    def take(self) -> Urgency | None:
        """What may be heard now; `None` for nothing, or not yet."""
        now = self._steady()
        if self._waiting is None or (self._last is not None and now - self._last < APART_SECONDS):
            return None
        self._last, found, self._waiting = now, self._waiting, None
        return found

    @property
    def waiting(self) -> bool:
        """Whether something is still to be heard."""
        return self._waiting is not None

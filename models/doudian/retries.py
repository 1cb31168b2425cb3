"""What a refused call may still try by itself, before anybody hears of the refusal."""

from __future__ import annotations

from models.doudian.kinds import REFRESH_FIRST, RefusalKind
from models.doudian.refusals import Refusal

TRANSIENT = frozenset(
    {
        RefusalKind.BUSY,
        RefusalKind.TIMED_OUT,
        RefusalKind.SERVER_FAILED,
        RefusalKind.EMPTY,
        RefusalKind.UNREADABLE,
        RefusalKind.CONNECTION_LOST,
    }
)
"""May well be over at the next try. `UNREACHABLE` is none of them: who is offline should hear of it at once."""
PAUSES = (0.25, 0.5, 1.0)
"""Seconds before each further try after a transient refusal."""
COMPLAINTS = 6
"""So often a read comes again after "too many requests"; the pacer makes it wait."""


class Retries:
    """The tries of one call.

    A call that changes something is never repeated after a refusal that may have acted.
    """

    def __init__(self, *, changes: bool, renewable: bool) -> None:
        """Nothing was tried yet.

        Args:
            changes: whether the call changes something on the platform.
            renewable: whether it goes out with tokens that can be renewed.
        """
        self._changes = changes
        self._once = {RefusalKind.CLOCK, *(REFRESH_FIRST if renewable else ())}
        self._pauses = list(PAUSES)
        self._complaints = COMPLAINTS

    def pause_after(self, refusal: Refusal) -> float | None:
        """Seconds to the next try; `None` when there is none."""
        if self._changes and (refusal.may_have_acted or refusal.kind is RefusalKind.RATE_LIMITED):
            return None
        if refusal.kind in self._once:
            self._once -= REFRESH_FIRST if refusal.kind in REFRESH_FIRST else {refusal.kind}
            return 0.0
        if refusal.kind is RefusalKind.RATE_LIMITED:
            self._complaints -= 1
            return 0.0 if self._complaints >= 0 else None
        return self._pauses.pop(0) if refusal.kind in TRANSIENT and self._pauses else None

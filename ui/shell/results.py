"""What came of decisions that were sent and somebody has to know of. Nothing here vanishes by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from models.domain.attempt import Attempt, AttemptState
from models.domain.text import Text


class Kind(Enum):
    """What there is to know, most pressing first."""

    TOO_LATE = auto()
    """Somebody wanted it back, and it had left."""
    IN_DOUBT = auto()
    NOT_DONE = auto()
    NOT_SENT = auto()
    ALREADY = auto()
    """Somebody else had done it."""


_KINDS = {
    AttemptState.IN_DOUBT: Kind.IN_DOUBT,
    AttemptState.REFUSED: Kind.NOT_DONE,
    AttemptState.DRAFT: Kind.NOT_SENT,
}


@dataclass(frozen=True, slots=True)
class Result:
    """One decision, and what there is to know of it. `why` is why it could not be taken back."""

    attempt: Attempt
    kind: Kind
    why: Text | None = None


class ResultBoard:
    """Kept for as long as the program runs, whatever windows come and go."""

    def __init__(self) -> None:
        self._kept: dict[int, Result] = {}
        self._left_over = 0

    @property
    def results(self) -> tuple[Result, ...]:
        """Most pressing first, and of one kind the newest."""
        newest_first = reversed(self._kept.values())
        return tuple(sorted(newest_first, key=lambda result: result.kind.value))

    @property
    def left_over(self) -> int:
        """How many decisions were left by programs that died."""
        return self._left_over

    @property
    def kept(self) -> Mapping[int, Result]:
        """A copy by the attempts' numbers, to be given to `look` later."""
        return dict(self._kept)

    def take(self, attempt: Attempt) -> None:
        """A decision stands otherwise now."""
        from models.desk.ledger.verdicts import ALREADY  # with the line to the platform, which is there by then

        before = self._kept.pop(attempt.id, None)
        if before is not None and before.kind is Kind.TOO_LATE:
            self._kept[attempt.id] = Result(attempt, Kind.TOO_LATE, before.why)
        elif attempt.state in _KINDS:
            kind = Kind.ALREADY if attempt.refusal == ALREADY else _KINDS[attempt.state]
            self._kept[attempt.id] = Result(attempt, kind)

    def note_too_late(self, attempt: Attempt, why: Text) -> None:
        """Somebody wanted it back, and it had left."""
        self._kept[attempt.id] = Result(attempt, Kind.TOO_LATE, why)

    def note_left_over(self, number: int) -> None:
        """So many decisions were left by a program that died."""
        self._left_over += number

    def look(self, unsettled: Iterable[Attempt], asked: Mapping[int, Result]) -> None:
        """Drop what somebody has dealt with meanwhile.

        Args:
            unsettled: everything that is not settled, read after `asked`.
            asked: what was kept when that was asked for.
        """
        now = {attempt.id: attempt for attempt in unsettled}
        for number, result in asked.items():
            if self._kept.get(number) is not result or result.kind in (Kind.TOO_LATE, Kind.ALREADY):
                continue
            fresh = now.get(number)
            if fresh is None or fresh.state not in _KINDS:
                del self._kept[number]
            elif fresh.state is not result.attempt.state:
                self.take(fresh)

    def clear(self) -> None:
        """Somebody has read everything."""
        self._kept.clear()
        self._left_over = 0

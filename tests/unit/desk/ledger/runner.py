"""A courier at work, and what it tells."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from models.desk.desk import Desk
from models.desk.ledger.courier import Courier, LedgerNews
from models.domain.attempt import Attempt, AttemptState
from models.store import attempts

WAIT_SECONDS = 20.0
GLANCE_SECONDS = 0.01


def wait_until(true: Callable[[], object]) -> None:
    """Look again and again until it is so."""
    until = time.monotonic() + WAIT_SECONDS
    while not true():
        assert time.monotonic() < until, "it never came about"
        time.sleep(GLANCE_SECONDS)


class Errand:
    """A courier with its news."""

    def __init__(self, desk: Desk, sure_after: timedelta) -> None:
        self.news: list[LedgerNews] = []
        self.desk = desk
        self.courier = Courier(desk, self.news.append, sure_after=sure_after)

    def look_round(self, times: int = 2) -> None:
        """Have it look so often, to the end of each look."""
        for _ in range(times):
            self.courier.wake()
            before = self.looks
            wait_until(lambda before=before: self.looks > before)

    @property
    def looks(self) -> int:
        """How often it has looked, seen from outside: it clears its wake-up call at the begin of each look."""
        return self._looks

    def state(self, attempt: Attempt) -> AttemptState:
        """Where a decision stands."""
        with self.desk.store.reading() as session:
            return attempts.must(session, attempt.id).state

    def settled(self, attempt: Attempt, state: AttemptState = AttemptState.DONE) -> None:
        """Wait until a decision stands there, and the courier has told so."""
        wait_until(lambda: self.state(attempt) is state and self.told(attempt)[-1:] == [state])

    def told(self, attempt: Attempt) -> list[AttemptState]:
        """What it told of a decision."""
        return [news.attempt.state for news in list(self.news) if news.attempt and news.attempt.id == attempt.id]

    @property
    def bugs(self) -> list[BaseException]:
        """The mistakes that it told."""
        return [news.bug for news in list(self.news) if news.bug is not None]

    # counting looks

    _looks = 0

    def count(self) -> None:
        """Count the looks from now on."""
        look = self.courier._look

        def counted() -> float:
            wait = look()
            self._looks += 1
            return wait

        self.courier._look = counted


@contextmanager
def running(desk: Desk, sure_after: timedelta = timedelta(0)) -> Iterator[Errand]:
    """A courier for as long as the block."""
    errand = Errand(desk, sure_after)
    errand.count()
    errand.courier.start()
    try:
        yield errand
    finally:
        errand.courier.stop()

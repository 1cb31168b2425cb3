"""A piece of work that many want at once is done once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.doudian.refusals import RefusedError
from models.doudian.waiting import GLANCE_SECONDS

T = TypeVar("T")


class _Flight(Generic[T]):
    def __init__(self) -> None:
        self.over = threading.Event()
        self.result: T | None = None
        self.error: UserError | None = None

    def outcome(self) -> T | None:
        """What the others get; `None` when the one who did the work came to nothing that concerns them."""
        if isinstance(self.error, RefusedError):
            raise RefusedError(self.error.refusal, self.error.data)  # an own one: threads would mix their tracebacks
        if self.error is not None:
            raise UserError(self.error.text)
        return self.result


class SingleFlight(Generic[T]):
    """The first who comes does the work, in its own thread; who comes meanwhile waits and shares what came of it.

    A refusal is shared too, so that a failure is not tried again by everybody. A bug, or a thread that dies,
    is not: then one of those who wait does the work instead.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._flight: _Flight[T] | None = None

    @property
    def busy(self) -> bool:
        """Whether somebody is at it."""
        return self._flight is not None

    def run(self, work: Callable[[], T], cancel: CancelToken | None = None) -> T:
        """What came of `work`, whoever did it.

        Raises:
            UserError: as `work` raised it.
            CancelledError: waiting for somebody else's work was called off. Own work is never broken off.
        """
        while True:
            flight, mine = self._board()
            if mine:
                return self._fly(flight, work)
            _await(flight, cancel)
            result = flight.outcome()
            if result is not None:
                return result

    def run_own(self, work: Callable[[], T], cancel: CancelToken | None = None) -> T:
        """What came of this `work` and no other, after whatever is under way."""
        while True:
            flight, mine = self._board()
            if mine:
                return self._fly(flight, work)
            _await(flight, cancel)

    def _board(self) -> tuple[_Flight[T], bool]:
        with self._lock:
            if self._flight is not None:
                return self._flight, False
            self._flight = _Flight()
            return self._flight, True

    def _fly(self, flight: _Flight[T], work: Callable[[], T]) -> T:
        try:
            flight.result = work()
            return flight.result
        except UserError as error:
            flight.error = error
            raise
        finally:
            with self._lock:
                self._flight = None
            flight.over.set()


def _await(flight: _Flight[T], cancel: CancelToken | None) -> None:
    if cancel is None:
        flight.over.wait()
        return
    cancel.check()
    while not flight.over.wait(GLANCE_SECONDS):
        cancel.check()

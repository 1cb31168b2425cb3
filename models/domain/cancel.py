"""Asking a long piece of work to stop."""

from __future__ import annotations

import threading

from models.domain.errors import CancelledError


class CancelToken:
    """A flag that one thread raises and another looks at between two steps of its work.

    It is a request: work that has passed its last `check` ends as if nothing was said.
    """

    def __init__(self) -> None:
        self._raised = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked for the work to stop."""
        return self._raised.is_set()

    def cancel(self) -> None:
        """Ask the work to stop. May be called from any thread, and more than once."""
        self._raised.set()

    def check(self) -> None:
        """Raise `CancelledError` if the work is to stop; cheap enough for every row of a file."""
        if self._raised.is_set():
            raise CancelledError

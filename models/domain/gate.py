"""A gate in front of each step of a long piece of work: closed, the work waits before its next step."""

from __future__ import annotations

import threading


class Gate:
    """May be used from any thread. Open at first."""

    def __init__(self) -> None:
        self._open = threading.Event()
        self._open.set()

    @property
    def is_open(self) -> bool:
        """Whether the work goes on."""
        return self._open.is_set()

    def close(self) -> None:
        """Let the work wait before its next step."""
        self._open.clear()

    def open(self) -> None:
        """Let it go on."""
        self._open.set()

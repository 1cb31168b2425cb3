"""Threads that take pieces of work from a queue. No Qt in here."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

Work = Callable[[], None]


class Workers:
    """Up to `size` threads with one queue. One thread means: in order, one after the other.

    Threads start when there is work for them and are daemons, so that a network
    call that never comes back cannot keep a closed program alive.
    """

    def __init__(self, name: str, size: int) -> None:
        self._name = name
        self._size = size
        self._queue: deque[Work] = deque()
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._closed = False
        self._wake = threading.Condition()

    def put(self, work: Work) -> None:
        """Queue `work`, which must not raise."""
        with self._wake:
            if self._closed:
                raise RuntimeError(f"the {self._name} workers are closed")
            self._queue.append(work)
            if len(self._queue) > self._idle and len(self._threads) < self._size:
                self._start_thread()
            self._wake.notify()

    def close(self) -> None:
        """Take no more work. What is queued is still done, and then the threads end."""
        with self._wake:
            self._closed = True
            self._wake.notify_all()

    def join(self, deadline: float) -> bool:
        """Wait until the threads have ended, at most until `deadline` (`time.monotonic`)."""
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _start_thread(self) -> None:
        thread = threading.Thread(target=self._run, name=f"{self._name}-{len(self._threads) + 1}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _run(self) -> None:
        while (work := self._next()) is not None:
            work()
            del work  # or its arguments would live until the next piece of work comes

    def _next(self) -> Work | None:
        with self._wake:
            self._idle += 1
            while not self._queue and not self._closed:
                self._wake.wait()
            self._idle -= 1
            return self._queue.popleft() if self._queue else None

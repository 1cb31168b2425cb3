"""News of long work, thinned out so that a window can keep up with it."""

from __future__ import annotations

import time
from collections.abc import Callable

INTERVAL_SECONDS = 0.05
"""At most 20 reports a second reach the window; more cannot be seen."""


class ProgressReporter:
    """What a worker calls as `progress(done, total)`, as often as it likes.

    Only one report is ever under way: one that comes meanwhile replaces its
    numbers, so a busy window gets the newest state instead of a backlog.
    """

    def __init__(self, post: Callable[[Callable[[], None]], object], show: Callable[[int, int], None]) -> None:
        self._post = post
        self._show = show
        self._latest = (0, 0)
        self._sent: tuple[int, int] | None = None
        self._sent_at = 0.0
        self._under_way = False

    def __call__(self, done: int, total: int) -> None:
        """Note the state of the work; called in the worker."""
        self._latest = (done, total)
        now = time.monotonic()
        due = now - self._sent_at >= INTERVAL_SECONDS or done >= total
        if due and not self._under_way and self._sent != self._latest:
            self._sent, self._sent_at, self._under_way = self._latest, now, True
            self._post(self._deliver)

    def _deliver(self) -> None:
        self._under_way = False
        self._show(*self._latest)

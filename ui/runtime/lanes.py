"""Work off the GUI thread: `lanes.run(LaneName.READ, fn, *args, done=self._show)`.

Everything that touches the store or the network goes through here; what comes
back is called in the GUI thread. See `jobs.py` for what a job can be told.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal

from models.domain.cancel import CancelToken
from models.domain.changes import Changes
from models.domain.errors import CancelledError, UserError
from ui.runtime.bridge import Bridge
from ui.runtime.jobs import Callback, Job, LaneName, Outcome, Task, owner_of, refuse_window_objects
from ui.runtime.progress import ProgressReporter
from ui.runtime.workers import Workers

_log = logging.getLogger(__name__)

THREADS = {LaneName.NETWORK: 4, LaneName.PICTURES: 2}
"""Where one does not do."""
CLOSE_SECONDS = 30.0
"""How long closing waits for what cannot be stopped. A write takes milliseconds, an import stops at its next row."""
TURN_SECONDS = 0.001
"""So long one thread reckons before it lets another one in. Python's own 5 ms, twice in a frame, are seen: a worker
that reads a file made the window stand still for 30 ms and more. An import takes no longer for it (tests/bench)."""


class Lanes(QObject):
    """The worker threads of the program. Made, called and closed in the GUI thread."""

    changed = Signal(object)
    """`Changes`, once for each piece of work that changed something."""
    failed = Signal(object)
    """The exception of work that nobody handled, and every one that is a bug. The shell shows it."""
    idle = Signal()
    """Nothing is under way any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = threading.get_ident()
        sys.setswitchinterval(TURN_SECONDS)
        self._bridge = Bridge(self)
        self._numbers = count(1)
        self._jobs: dict[int, Job] = {}
        self._workers = {lane: Workers(lane.value, THREADS.get(lane, 1)) for lane in LaneName}

    @property
    def pending(self) -> int:
        """How many jobs have not reported back yet."""
        return len(self._jobs)

    def run(
        self,
        lane: LaneName,
        fn: Callable[..., Any],
        *args: Any,
        done: Callback | None = None,
        failed: Callback | None = None,
        cancelled: Callback | None = None,
        progress: Callback | None = None,
        cancel: CancelToken | None = None,
        owner: QObject | None = None,
        changes: Changes | None = None,
    ) -> Job:
        """Do `fn(*args)` on `lane` and call back here, in the GUI thread.

        With `progress`, `fn` also gets `progress=` to call with (done, total); with
        `cancel`, it gets that token as `cancel=`. `failed` hears of every failure,
        so that a screen can leave its waiting state; bugs go to `self.failed` as well.
        Once `owner` (default: the Qt object whose method a callback is) was
        destroyed, no callback comes. `changed` is emitted after `done` with `changes`,
        or with the result if that is a `Changes`, whether or not anybody listens.
        """
        self._check_thread()
        refuse_window_objects(fn, args)
        job = Job(
            lane=lane,
            token=cancel or CancelToken(),
            stoppable=lane is not LaneName.WRITE or cancel is not None,
            done=done,
            failed=failed,
            cancelled=cancelled,
            progress=progress,
            owner=owner or owner_of(done, failed, cancelled, progress),
            changes=changes,
        )
        number = next(self._numbers)
        task = Task(fn, args, self._extras(number, job, cancel), job.token)
        self._workers[lane].put(partial(self._work, number, task))
        self._jobs[number] = job
        return job

    def shutdown(self, wait_seconds: float = CLOSE_SECONDS) -> bool:
        """Stop what can be stopped, finish queued decisions, end the threads; no callback comes after it.

        False means that a thread did not end in time. It cannot keep the program alive.
        """
        self._check_thread()
        for job in self._jobs.values():
            if job.stoppable:
                job.cancel()
        for workers in self._workers.values():
            workers.close()
        deadline = time.monotonic() + wait_seconds
        ended = [workers.join(deadline) for workers in self._workers.values()]
        self._bridge.close()
        self._jobs.clear()
        if not all(ended):
            _log.error("work was still going on %.0f s after it was asked to stop", wait_seconds)
        return all(ended)

    def _extras(self, number: int, job: Job, cancel: CancelToken | None) -> dict[str, Any]:
        extras: dict[str, Any] = {}
        if job.progress is not None:
            extras["progress"] = ProgressReporter(self._bridge.post, partial(self._progressed, number))
        if cancel is not None:
            extras["cancel"] = cancel
        return extras

    def _work(self, number: int, task: Task) -> None:
        """In a worker: do it, and send the outcome over."""
        if not self._bridge.post(partial(self._ended, number, task.run())):
            _log.warning("job %d ended after the program was closed", number)

    def _progressed(self, number: int, done: int, total: int) -> None:
        job = self._jobs.get(number)
        if job is not None:
            job.tell(job.progress, done, total)

    def _ended(self, number: int, outcome: Outcome) -> None:
        job = self._jobs.pop(number)
        try:
            self._report(job, outcome)
        finally:
            if not self._jobs:
                self.idle.emit()

    def _report(self, job: Job, outcome: Outcome) -> None:
        if outcome.error is None:
            self._succeeded(job, outcome.result)
        elif isinstance(outcome.error, CancelledError):
            job.tell(job.cancelled)
        else:
            self._fell(job, outcome.error)

    def _succeeded(self, job: Job, result: Any) -> None:
        try:
            job.tell(job.done, result)
        finally:  # the store has changed, whatever the callback made of it
            changes = result if isinstance(result, Changes) else job.changes
            if changes:
                self.changed.emit(changes)

    def _fell(self, job: Job, error: BaseException) -> None:
        """A bug is always shown; a sentence if no handler took it, unless it is about a look nobody waits for."""
        forgotten = not job.heard and job.lane is LaneName.READ
        handled = job.tell(job.failed, error)
        if not isinstance(error, UserError) or not (handled or forgotten):
            self.failed.emit(error)

    def _check_thread(self) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("lanes are called from the GUI thread only")

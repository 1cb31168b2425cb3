"""A batch that was written down. It lives on when its dialog is closed, or the window is made anew.

It belongs to the lanes. Closing the program stops it after the case that is under way; the rest stays written down.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from models.desk.desk import Desk
from models.desk.ledger import batch_runs, batches
from models.desk.ledger.batches import BatchReport
from models.desk.ledger.planning import LeftOut
from models.desk.ledger.sending import Sender
from models.domain.cancel import CancelToken
from models.domain.changes import Changes
from models.domain.gate import Gate
from models.domain.text import Text
from ui.dialogs.batch_state import BatchState, Phase
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes

STANDS_OTHERWISE = Changes(cases=True, todos=True)
TOLD_SECONDS = 1.0
"""At most so often the screens look again while it is being sent."""


class BatchRun(QObject):
    """Made, called and ended in the GUI thread."""

    moved = Signal()
    """It stands otherwise; see `state`."""

    def __init__(
        self,
        desk: Desk,
        lanes: Lanes,
        sender: Sender | None,
        report: BatchReport,
        left_out: Iterable[LeftOut] = (),
        until: datetime | None = None,
    ) -> None:
        super().__init__(lanes)
        self._desk, self._lanes, self._sender = desk, lanes, sender
        self._report, self._left_out, self._until = report, tuple(left_out), until
        self._cancel, self._gate = CancelToken(), Gate()
        self._job: Job | None = None
        self._reading: Job | None = None
        self._done = self._total = 0
        self._told_at = 0.0
        self._takes_back = False
        self._stopped: Text | None = None
        lanes.changed.connect(self._on_changed)

    @property
    def batch_id(self) -> int:
        """Its number."""
        return self._report.batch.id

    @property
    def state(self) -> BatchState:
        """How it stands now."""
        return BatchState(
            phase=self._phase(),
            report=self._report,
            left_out=self._left_out,
            done=self._done,
            total=self._total,
            until=self._until,
            can_send=self._sender is not None,
        )

    @property
    def is_over(self) -> bool:
        """Whether nothing is going on."""
        return self._job is None

    def send(self, *, again: bool = False, only: Collection[int] | None = None) -> None:
        """Send what is left; `again` and `only` as `batch_runs.run` has them."""
        if self._job is not None or self._sender is None:
            return
        self._cancel, self._gate, self._done, self._stopped = CancelToken(), Gate(), 0, None
        self._total = self._report.left if only is None else len(only)
        self._job = self._lanes.run(
            LaneName.NETWORK,
            partial(batch_runs.run, again=again, only=only, gate=self._gate),
            self._sender,
            self.batch_id,
            done=self._ended,
            failed=self._fell,
            cancelled=self._called_off,
            progress=self._progressed,
            cancel=self._cancel,
            owner=self,
            changes=STANDS_OTHERWISE,
        )
        self.moved.emit()

    def pause(self) -> None:
        """Let it wait before its next case."""
        self._gate.close()
        self.moved.emit()

    def go_on(self) -> None:
        """Let it go on."""
        self._gate.open()
        self.moved.emit()

    def stop(self) -> None:
        """End it after the case that is under way."""
        self._cancel.cancel()
        self.moved.emit()

    def take_back(self) -> None:
        """Take back all that has not left yet."""
        self._takes_back = True
        self.stop()
        if self._job is None:
            self._take_back()

    def drop_rest(self) -> None:
        """Take back what is left."""
        self._write(batches.drop_rest, self.batch_id)

    def hand_over(self, attempt_ids: Iterable[int]) -> None:
        """Have these carried out by hand."""
        self._write(batches.hand_over, tuple(attempt_ids))

    # inside

    def _phase(self) -> Phase:
        if self._job is None:
            return Phase.OVER
        if self._cancel.cancelled:
            return Phase.STOPPING
        if not self._gate.is_open:
            return Phase.PAUSED
        holding = self._until is not None and self._desk.clock.now() < self._until
        return Phase.HOLDING if holding else Phase.SENDING

    def _progressed(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        self.moved.emit()
        if time.monotonic() - self._told_at >= TOLD_SECONDS:
            self._told_at = time.monotonic()
            self._lanes.changed.emit(STANDS_OTHERWISE)

    def _ended(self, report: BatchReport) -> None:
        self._stopped = report.stopped
        self._job = self._until = None
        self._take_in(report)
        if self._takes_back:
            self._take_back()

    def _fell(self, _error: BaseException) -> None:
        self._over_early()

    def _called_off(self) -> None:
        self._over_early()

    def _over_early(self) -> None:
        self._job = self._until = None
        self.moved.emit()
        self._lanes.changed.emit(STANDS_OTHERWISE)
        if self._takes_back:
            self._take_back()

    def _take_back(self) -> None:
        self._takes_back = False
        self._write(batches.take_all_back, self.batch_id)

    def _write(self, fn: Callable[..., int], what: object) -> None:
        self._lanes.run(LaneName.WRITE, fn, self._desk, what, owner=self, changes=STANDS_OTHERWISE)

    def _on_changed(self, changes: Changes) -> None:
        """Look again: it was sent further, or what was in doubt is settled."""
        if changes.todos or changes.cases:
            if self._reading is not None:
                self._reading.drop()
            self._reading = self._lanes.run(
                LaneName.READ, batches.report, self._desk, self.batch_id, done=self._take_in, owner=self
            )

    def _take_in(self, report: BatchReport) -> None:
        self._report = replace(report, stopped=self._stopped)
        self.moved.emit()

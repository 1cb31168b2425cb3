"""Has the platform's own log of the case read that one stays on, so that its timeline is up to date."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.full_reading import FullReading, read_in_full
from models.domain.cancel import CancelToken
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes
from ui.shell.sending import Sending

STAYED_MS = 500
"""Whoever only passes by on the way to another case needs no log."""


class LogFetching(QObject):
    """One at a time. Each version of a case is asked for once, until one moves on and comes back."""

    ended = Signal(str, object)
    """The 售后单号 and a `FullReading`."""

    def __init__(self, desk: Desk, lanes: Lanes, sending: Sending | None, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._sending = desk, lanes, sending
        self._case: tuple[str, datetime | None] | None = None
        """The case one is at and its version, when its log is to be read."""
        self._asked: tuple[str, datetime | None] | None = None
        self._job: Job | None = None
        self._timer = QTimer(self, interval=STAYED_MS, singleShot=True)
        self._timer.timeout.connect(self._begin)

    def stay_on(self, view: CaseView) -> None:
        """One looks at this case now, or still does."""
        case = (view.case.aftersale_id, view.case.updated_at)
        self._case = case if view.outdated and self._sending is not None else None
        if self._case is None:
            self._timer.stop()
        elif self._case != self._asked and not self._timer.isActive():
            self._timer.start()

    def leave(self) -> None:
        """One looks at another case, or at none."""
        self._timer.stop()
        self._case = self._asked = None
        if self._job is not None:
            self._job.cancel()

    def _begin(self) -> None:
        if self._case is None or self._sending is None or self._job is not None:
            return
        self._asked = self._case
        aftersale_id = self._case[0]
        self._job = self._lanes.run(
            LaneName.NETWORK,
            read_in_full,
            self._desk,
            self._sending.outgoing.lines,
            aftersale_id,
            done=partial(self._done, aftersale_id),
            failed=self._over,
            cancelled=self._over,
            cancel=CancelToken(),
            owner=self,
        )

    def _done(self, aftersale_id: str, reading: FullReading) -> None:
        self._over()
        self.ended.emit(aftersale_id, reading)

    def _over(self, _error: BaseException | None = None) -> None:
        self._job = None
        if self._case != self._asked and not self._timer.isActive():  # the case that waited for this one's end
            self._begin()

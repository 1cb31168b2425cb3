"""Looks up, as a waybill number is typed, whether it belongs to another order already."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from models.desk.desk import Desk
from models.desk.parcels.waybills import Use, used_elsewhere
from models.domain.carriers import is_waybill
from models.domain.errors import UserError
from models.domain.text import Text
from ui.runtime.jobs import Job, LaneName
from ui.runtime.lanes import Lanes

TYPED_MS = 150
"""After so long without a key the number is looked up."""


class NumberCheck(QObject):
    """One number at a time; an answer about an earlier one is dropped."""

    checked = Signal()
    """The number is looked up: `use` is what came of it."""

    def __init__(self, desk: Desk, lanes: Lanes, order_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._lanes, self._order_id = desk, lanes, order_id
        self._number = ""
        self._job: Job | None = None
        self.pending = False
        """Whether the answer about the number in hand is still to come."""
        self.use: Use | None = None
        self.why_not: Text | None = None
        """Why it could not be looked up, if so."""
        self._timer = QTimer(self, interval=TYPED_MS, singleShot=True)
        self._timer.timeout.connect(self.look_now)

    def look(self, number: str) -> None:
        """Take another number in hand."""
        if number == self._number:
            return
        self._drop()
        self._number, self.use, self.why_not = number, None, None
        self.pending = is_waybill(number)
        if self.pending:
            self._timer.start()

    def look_now(self) -> None:
        """Do not wait for further keys: the number is whole."""
        if not self.pending or self._job is not None:
            return
        self._timer.stop()
        self._job = self._lanes.run(
            LaneName.READ,
            used_elsewhere,
            self._desk,
            self._number,
            self._order_id,
            done=self._done,
            failed=self._failed,
            owner=self,
        )

    def _done(self, use: Use | None) -> None:
        self._job, self.pending, self.use = None, False, use
        self.checked.emit()

    def _failed(self, error: BaseException) -> None:
        """Nobody is kept from deciding by that, but it is said. A bug is shown by whoever watches the lanes."""
        self.why_not = error.text if isinstance(error, UserError) else None
        self._done(None)

    def _drop(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.drop()
            self._job = None

"""The numbers on the tabs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from models.desk.desk import Desk
from models.desk.parcels import strays
from models.desk.tally import Tally
from models.domain.listing import QueueCount
from models.domain.queues import QUEUES
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.shell.queue_tab_bar import QueueTabBar

COUNT_EVERY_SECONDS = 15
"""How often they are counted again: cases cross bands without anybody doing a thing."""


class Counting(QObject):
    """Counts once at a time."""

    bucket_counted = Signal(int)
    """So many parcels lie in the parcel desk's bucket."""

    def __init__(self, desk: Desk, lanes: Lanes, bar: QueueTabBar) -> None:
        super().__init__(bar)
        self._desk, self._lanes, self._bar = desk, lanes, bar
        self._tally = Tally(desk)
        self._counting = False
        self._again = False
        """Something changed while they were being counted."""

    def count(self) -> None:
        """Count all queues; if that is under way, once more after it."""
        self._again = self._counting
        if not self._counting:
            self._read(self._tally.anew)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        if now.second % COUNT_EVERY_SECONDS == 0 and not self._counting:
            self._read(self._tally.now)

    def _read(self, tally: Callable[[], dict[str, QueueCount]]) -> None:
        self._counting = True
        self._lanes.run(
            LaneName.READ, _numbers, self._desk, tally, done=self._show, failed=self._not_counted, owner=self
        )

    def _show(self, numbers: tuple[dict[str, QueueCount], int]) -> None:
        self._counting = False
        counts, in_bucket = numbers
        self.bucket_counted.emit(in_bucket)
        for index, queue in enumerate(QUEUES):
            self._bar.show_count(index, counts[queue.key], self._desk.limits.shared(queue.key))
        if self._again:
            self.count()

    def _not_counted(self, _error: BaseException) -> None:
        self._counting = False


def _numbers(desk: Desk, tally: Callable[[], dict[str, QueueCount]]) -> tuple[dict[str, QueueCount], int]:
    bucket = strays.listed(desk)
    return tally(), len(bucket.matched) + len(bucket.waiting)

"""How long the window's thread ever stands still, and how much it works."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

from ui.runtime.lanes import Lanes

FRAME_MS = 1000 / 60


class Heart:
    """Beats each millisecond in the window's thread and keeps the gaps, in milliseconds.

    A gap is time in which nothing could be painted or pressed. (A timer of no
    interval would keep the interpreter's lock from the workers that are to be measured.)
    """

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.gaps: list[float] = []

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Keep the gaps of what happens inside."""
        self.gaps, self._last = [], time.perf_counter()
        self._timer.start(1)
        yield
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def settle(lanes: Lanes) -> None:
    """Until no work is under way and nothing is left to paint."""
    while lanes.pending:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.processEvents()


def stay(seconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()

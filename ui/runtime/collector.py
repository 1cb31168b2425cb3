"""Python's garbage collector, kept to the window's own thread."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from models.desk.collector import LIMITS

LOOK_MS = 100
"""While much comes in, what is made within half a second takes 70 ms to look through (tests/bench/stalls.py)."""


def spare() -> None:
    """What is there by now stays for as long as the program runs, as modules do: it is not looked through again."""
    gc.freeze()


class Collector(QObject):
    """Collects in the thread of the window alone.

    Left to itself, Python collects in whatever thread happens to make the next object. When
    that finds a part of the window, a worker destroys it: it holds one of Qt's locks and waits
    for Python's, while the window holds Python's and waits for Qt's. Both wait for ever.

    What start-up made is spared, and the rest is looked at seldom: a full collection over a list
    of 12,000 loaded rows stood still for 70 ms, more than anything else (tests/bench/stalls.py).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        spare()
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones."""
        counted = gc.get_count()
        due = [generation for generation in (2, 1, 0) if counted[generation] > LIMITS[generation]]
        if due:
            gc.collect(due[0])

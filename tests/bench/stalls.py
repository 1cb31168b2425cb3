"""How long the window ever stands still, with many open cases in one queue.

    python -m tests.bench.stalls [--cases 100000] [--json]

A timer beats each millisecond in the GUI thread; a gap between two beats is time in
which nothing could be painted or pressed. (A timer of no interval would keep the
interpreter's lock from the workers that are to be measured.) The floor is the same beat in a window
that does nothing, measured in the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.desk.bootstrap import open_desk
from models.desk.desk import Desk
from models.domain.listing import CaseFilter
from models.store import cases
from tests.factory import make_case, write_export
from ui.runtime.collector import quiet_collector
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow
from ui.shell.theme import dress

QUEUE = "unshipped_review"


class Heart:
    """Beats each millisecond and keeps the gaps, in milliseconds."""

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


def measure(number: int) -> list[dict[str, object]]:
    """One figure per thing that a clerk does."""
    app = QApplication.instance() or QApplication([])
    dress(app)
    heart, found = Heart(), []
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder))
        _fill(desk, number)
        arriving = write_export(Path(folder) / "arriving.csv", (replace(c, order_id="1") for c in _cases(desk, 50_000)))
        lanes = Lanes()
        floor = _figure(heart, "nothing", lambda: QTest.qWait(1000), 0.0)
        found.append(floor)
        window = MainWindow(desk, lanes)
        quiet_collector()
        for name, work in _works(window, lanes, arriving):
            found.append(_figure(heart, name, work, float(str(floor["longest_ms"]))))
        window.leave()
        lanes.shutdown()
        desk.close()
    return found


def _works(window: MainWindow, lanes: Lanes, arriving: Path) -> list[tuple[str, Callable[[], None]]]:
    tab = window.rooms.queues[QUEUE]

    def open_window() -> None:
        window.show()
        _settle(lanes)

    def scroll() -> None:
        bar = tab.table.verticalScrollBar()
        for _ in range(60):
            bar.setValue(bar.value() + 25)
            QTest.qWait(15)
        _settle(lanes)

    def narrow() -> None:
        for text in ("9", "99", "998", "耳机", ""):
            tab.bar.set_filter(CaseFilter(text=text))
            QTest.qWait(200)
            _settle(lanes)

    def take_in() -> None:
        window.importing.take([arriving])
        _settle(lanes)

    return [
        ("open the window", open_window),
        ("scroll 1,500 rows", scroll),
        ("search", narrow),
        ("import 50,000", take_in),
    ]


def _settle(lanes: Lanes) -> None:
    while lanes.pending:
        QTest.qWait(5)


def _figure(heart: Heart, name: str, work: Callable[[], None], floor: float) -> dict[str, object]:
    start = time.perf_counter()
    with heart.listening():
        work()
    gaps = sorted(heart.gaps)
    return {
        "name": name,
        "longest_ms": round(gaps[-1], 1),
        "p999_ms": round(gaps[int(len(gaps) * 0.999) - 1], 1),
        "over_50_ms": sum(gap > 50 for gap in gaps),
        "floor_ms": round(floor, 1),
        "seconds": round(time.perf_counter() - start, 2),
    }


def _cases(desk: Desk, number: int) -> Iterator:
    now = desk.clock.now().replace(microsecond=0)
    for place in range(number):
        yield make_case(
            deadline_at=now + timedelta(seconds=60 + place), product_name=("耳机", "保温杯", "卫衣")[place % 3]
        )


def _fill(desk: Desk, number: int) -> None:
    with desk.store.writing() as session:
        portion = []
        for case in _cases(desk, number):
            portion.append((case, {}))
            if len(portion) == 5000:
                cases.add_many(session, portion, desk.clock.now())
                portion = []
        cases.add_many(session, portion, desk.clock.now())


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cases", type=int, default=100_000)
    arguments.add_argument("--json", action="store_true")
    given = arguments.parse_args()
    found = measure(given.cases)
    if given.json:
        print(json.dumps(found))
        return
    for figure in found:
        print(figure)


if __name__ == "__main__":
    main()

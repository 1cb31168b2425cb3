"""How long the window's thread is busy with each thing that a clerk does, in the real window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import cycle

from models.domain.changes import Changes
from models.domain.listing import CaseFilter
from models.domain.queues import ALL, UNSHIPPED_REVIEW
from tests.bench.figures import Figure, Scale, share
from tests.bench.heart import FRAME_MS, Heart, settle, stay
from tests.bench.large_desk import COMMON, large_desk, number_of
from tests.bench.window import open_window
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow

AIM_MS = 16.0
PAINTED_SECONDS = 0.06


def measure(scale: Scale) -> list[Figure]:
    """The longest stretch of each thing, at most so long in 99 of 100; the floor is a frame."""
    found = []
    with large_desk(scale.cases, scale.open_share) as desk, open_window(desk) as (window, lanes):
        for place in range(len(window.rooms.queues)):  # each has been open before
            window.rooms.setCurrentIndex(place)
            settle(lanes)
        stay(1)
        for name, work in _works(window, scale):
            found.append(_figure(name, work, lanes, scale))
    return found


def _figure(name: str, works: Iterator[Callable[[], None]], lanes: Lanes, scale: Scale) -> Figure:
    heart, longest, worked = Heart(), [], []
    for _ in range(scale.looks):
        work = next(works)
        with heart.listening():
            begun = time.thread_time()
            work()
            settle(lanes)
            stay(PAINTED_SECONDS)  # a tab is painted in turns, and read again behind them: all of it counts
            settle(lanes)
            worked.append((time.thread_time() - begun) * 1000)
        longest.append(max(heart.gaps))
    p99 = share(longest, 0.99)
    more = {"longest": round(max(longest), 1), "cpu_p99": round(share(worked, 0.99), 1)}
    return Figure(f"window's share: {name}", p99, FRAME_MS, p99 / FRAME_MS, AIM_MS / FRAME_MS, "ms", more)


def _works(window: MainWindow, scale: Scale) -> list[tuple[str, Iterator[Callable[[], None]]]]:
    rooms = window.rooms
    tab, whole = rooms.queues[UNSHIPPED_REVIEW.key], rooms.queues[ALL.key]
    bar = tab.table.verticalScrollBar()

    def stale() -> None:
        for other in rooms.queues.values():
            if other is not rooms.currentWidget():
                other.refresh(Changes(cases=True))

    def open_tab(place: int) -> Callable[[], None]:
        return lambda: (stale(), rooms.setCurrentIndex(place))

    def look_in(where: object, text: str) -> Callable[[], None]:
        return lambda: (rooms.setCurrentWidget(where), where.bar.set_filter(CaseFilter(text=text)))

    def scroll() -> None:
        rooms.setCurrentWidget(tab)
        bar.setValue(bar.value() + bar.pageStep())

    numbers = [number_of(scale.cases * n // 7) for n in range(1, 7)]
    return [
        ("open a tab", cycle([open_tab(place) for place in range(len(rooms.queues))])),
        ("scroll a page", cycle([scroll])),
        ("search by number", cycle([look_in(whole, number) for number in numbers])),
        ("filter by product text", cycle([look_in(tab, text) for text in (COMMON, "卫衣", "耳机", "")])),
    ]

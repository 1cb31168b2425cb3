from __future__ import annotations

from collections.abc import Callable

import pytest

from ui.runtime import progress
from ui.runtime.progress import ProgressReporter


class Window:
    """Takes posts, and handles them when told to."""

    def __init__(self) -> None:
        self.posts: list[Callable[[], None]] = []
        self.shown: list[tuple[int, int]] = []
        self.report = ProgressReporter(self.posts.append, lambda *state: self.shown.append(state))

    def handle(self) -> None:
        while self.posts:
            self.posts.pop(0)()


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    time = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: time[0])
    return time


def test_at_most_twenty_a_second(now: list[float]) -> None:
    window = Window()
    for row in range(10_000):
        now[0] += 0.0001
        window.report(row, 20_000)
        window.handle()
    assert 19 <= len(window.shown) <= 21


def test_the_end_is_always_shown_and_only_once(now: list[float]) -> None:
    window = Window()
    window.report(1, 3)
    window.handle()
    for _ in range(3):
        window.report(3, 3)
        window.handle()
    assert window.shown == [(1, 3), (3, 3)]


def test_a_busy_window_gets_the_newest_state_instead_of_a_backlog(now: list[float]) -> None:
    window = Window()
    for row in range(1, 101):
        now[0] += 1
        window.report(row, 100)
    assert len(window.posts) == 1
    window.handle()
    assert window.shown == [(100, 100)]

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from models.domain.clock import CorrectedClock, FixedClock, wall_clock
from ui.runtime.ticker import MAX_TIMER_MS, Ticker, timer_ms, until_next_second


class AlmostFull:
    """A clock that is always 30 ms before a full second."""

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 9, 0, 0, 970_000, tzinfo=UTC)


@pytest.fixture
def ticker(qapp) -> Iterator[Ticker]:
    ticker = Ticker(AlmostFull())
    yield ticker
    ticker.stop()
    assert not ticker.running


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_visible_widget_is_called_each_second(qtbot: QtBot, ticker: Ticker, widget: QWidget) -> None:
    heard: list[datetime] = []
    ticker.subscribe(widget, heard.append)
    widget.show()
    qtbot.waitUntil(lambda: len(heard) >= 3)
    assert heard[0] == AlmostFull().now()


def test_it_rests_while_nobody_can_see_it(qtbot: QtBot, ticker: Ticker, widget: QWidget) -> None:
    ticker.subscribe(widget, print)
    assert not ticker.running
    widget.show()
    qtbot.waitUntil(lambda: ticker.running)
    widget.hide()
    qtbot.waitUntil(lambda: not ticker.running)


def test_a_widget_on_another_tab_is_not_called(qtbot: QtBot, ticker: Ticker) -> None:
    heard: list[str] = []
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    for name in ("front", "back"):
        page = QWidget()
        tabs.addTab(page, name)
        ticker.subscribe(page, lambda now, name=name: heard.append(name))
    tabs.show()
    qtbot.waitUntil(lambda: len(heard) >= 2)
    assert set(heard) == {"front"}
    heard.clear()
    tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(heard) >= 2)
    assert set(heard) == {"back"}


def test_it_ends_with_its_last_widget(qtbot: QtBot, ticker: Ticker) -> None:
    widget = QWidget()
    ticker.subscribe(widget, print)
    widget.show()
    qtbot.waitUntil(lambda: ticker.running)
    delete(widget)
    qtbot.waitUntil(lambda: not ticker.running)


def test_a_widget_that_unsubscribed_is_left_alone(qtbot: QtBot, ticker: Ticker, widget: QWidget) -> None:
    ticker.subscribe(widget, print)
    widget.show()
    qtbot.waitUntil(lambda: ticker.running)
    ticker.unsubscribe(widget)
    ticker.unsubscribe(widget)
    assert not ticker.running


def test_a_callback_that_raises_does_not_stop_the_clock(qtbot: QtBot, ticker: Ticker, widget: QWidget) -> None:
    calls: list[int] = []

    def raises(now: datetime) -> None:
        calls.append(1)
        raise ValueError("in a callback")

    with qtbot.captureExceptions() as caught:
        ticker.subscribe(widget, raises)
        widget.show()
        qtbot.waitUntil(lambda: len(calls) >= 2)
        ticker.stop()
    assert len(caught) == len(calls)


def test_ticks_fall_on_full_seconds_of_the_corrected_clock(qtbot: QtBot, widget: QWidget) -> None:
    ticker, heard = Ticker(CorrectedClock(lambda: wall_clock() - timedelta(milliseconds=370))), []
    ticker.tick.connect(heard.append)
    ticker.subscribe(widget, lambda now: None)
    widget.show()
    qtbot.waitUntil(lambda: len(heard) >= 2, timeout=4000)
    ticker.stop()
    assert all(now.microsecond < 300_000 for now in heard)  # a busy machine may be late, never early


@given(st.datetimes())
def test_the_next_second_is_full_and_at_most_a_second_away(naive: datetime) -> None:
    wait = until_next_second(naive)
    assert timedelta(0) < wait <= timedelta(seconds=1)
    assert (naive.microsecond + wait / timedelta(microseconds=1)) % 1_000_000 == 0


@pytest.mark.parametrize(
    ("wait", "ms"),
    [
        (timedelta(microseconds=1), 1),
        (timedelta(seconds=1), 1000),
        (timedelta(seconds=-5), 0),
        (timedelta(days=60), MAX_TIMER_MS),
    ],
)
def test_waits_are_what_a_qtimer_takes(wait: timedelta, ms: int) -> None:
    assert timer_ms(wait) == ms


def test_a_clock_that_stands_still_ticks_all_the_same(qtbot: QtBot, widget: QWidget) -> None:
    ticker, heard = Ticker(FixedClock(datetime(2026, 11, 23, 0, 0, 0, 999_000, tzinfo=UTC))), []
    ticker.tick.connect(heard.append)
    ticker.subscribe(widget, lambda now: None)
    widget.show()
    qtbot.waitUntil(lambda: len(heard) >= 3)
    ticker.stop()

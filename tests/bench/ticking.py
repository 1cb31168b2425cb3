"""A second in the window: with many open cases and with few. All that the program does in it counts, paint included."""

from __future__ import annotations

import time
from contextlib import ExitStack

from PySide6.QtCore import QCoreApplication, QEventLoop

from tests.bench.figures import Figure, Scale, of_pairs
from tests.bench.heart import stay
from tests.bench.large_desk import large_desk
from tests.bench.window import open_window
from tests.platform import FastClock
from ui.shell.main_window import MainWindow

SPEED = 20
"""The desk's seconds in one of ours. What is done each second is done so often, and costs what it costs."""


def measure(scale: Scale) -> list[Figure]:
    """The processor's time for a second of the program: with all cases, beside a thousand."""
    with ExitStack() as stack:
        windows = [_window(stack, number, scale) for number in (int(scale.few / scale.open_share), scale.cases)]
        for window in windows:
            _seconds_of(window, 1)
        pairs = [
            (_seconds_of(windows[0], scale.ticks), _seconds_of(windows[1], scale.ticks)) for _ in range(scale.pairs)
        ]
    wall, thread = [[(few[n], many[n]) for few, many in pairs] for n in (0, 1)]
    whole = of_pairs("one tick with all cases open", wall, 1.1, "s", window=of_pairs("", thread, 0, "").ratio)
    return [whole, Figure("the same as a share of one core", whole.value, 1.0, whole.value, 0.01, "s")]


def _window(stack: ExitStack, number: int, scale: Scale) -> MainWindow:
    desk = stack.enter_context(large_desk(number, scale.open_share, FastClock(SPEED)))
    window, _ = stack.enter_context(open_window(desk))
    window.hide()
    return window


def _seconds_of(window: MainWindow, ticks: int) -> tuple[float, float]:
    """The processor's time per tick, of the program and of the window's thread alone."""
    window.show()
    stay(0.2)
    counted: list[object] = []
    window.ticker.tick.connect(counted.append)
    begun, thread = time.process_time(), time.thread_time()
    while len(counted) < ticks:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    worked = time.process_time() - begun, time.thread_time() - thread
    window.ticker.tick.disconnect(counted.append)
    window.hide()
    return worked[0] / len(counted), worked[1] / len(counted)

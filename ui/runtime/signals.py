"""Ctrl-C in the terminal and a polite kill: the window goes as if it was closed."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QCoreApplication, QEventLoop

SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def leaving_on_signals(app: QCoreApplication | QEventLoop) -> Iterator[None]:
    """End the event loop on a signal, with 128 and its number as the exit code.

    Without it Python raises inside whatever Qt calls next. If that is the ticker,
    every countdown stands still from there on, in a window that looks alive.
    """
    if threading.current_thread() is not threading.main_thread():  # signals are none of its business
        yield
        return

    def leave(number: int, _frame: FrameType | None) -> None:
        app.exit(128 + number)

    before = {number: signal.signal(number, leave) for number in SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

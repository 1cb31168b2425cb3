"""The one timer behind every countdown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.domain.clock import Clock

MAX_TIMER_MS = 2**31 - 1
"""The longest that a QTimer can wait: 24.8 days."""

_SHOWING = frozenset({QEvent.Type.Show, QEvent.Type.Hide})


def timer_ms(wait: timedelta) -> int:
    """A wait in the whole milliseconds that a QTimer takes. One too long is cut: look again when it fires."""
    return max(0, min(-(-wait // timedelta(milliseconds=1)), MAX_TIMER_MS))


def until_next_second(now: datetime) -> timedelta:
    """From `now` to the next full second of the same clock."""
    return timedelta(microseconds=1_000_000 - now.microsecond)


class Ticker(QObject):
    """Ticks at each full second of the corrected clock, as long as a visible widget needs it."""

    tick = Signal(object)
    """The present as a `datetime`, UTC."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._callbacks: dict[QWidget, Callable[[datetime], object]] = {}
        # Armed anew at each tick, so that it never drifts from the clock, nor
        # misses a full second that the clock was moved to.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def running(self) -> bool:
        """Whether it ticks now."""
        return self._timer.isActive()

    def subscribe(self, widget: QWidget, callback: Callable[[datetime], object]) -> None:
        """Call `callback(now)` each second while `widget` can be seen. Ends with the widget."""
        if widget not in self._callbacks:
            widget.installEventFilter(self)
            widget.destroyed.connect(self._look_soon)
        self._callbacks[widget] = callback
        self._start_or_stop()

    def unsubscribe(self, widget: QWidget) -> None:
        """Call back no more for `widget`."""
        if self._callbacks.pop(widget, None) is not None:
            widget.removeEventFilter(self)
            widget.destroyed.disconnect(self._look_soon)
        self._start_or_stop()

    def stop(self) -> None:
        """Forget every subscriber; for closing the program."""
        self._forget_destroyed()
        for widget in list(self._callbacks):
            self.unsubscribe(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice widgets that come into sight or go out of it."""
        if event.type() in _SHOWING:
            self._look_soon()
        return super().eventFilter(watched, event)

    def _on_timeout(self) -> None:
        now = self._clock.now()
        try:
            self.tick.emit(now)
            for widget, callback in list(self._callbacks.items()):
                if shiboken6.isValid(widget) and widget.isVisible():
                    callback(now)
        finally:
            self._start_or_stop()

    def _look_soon(self) -> None:
        """Look again once the widget has handled what is happening to it; before, its own state is the old one."""
        QTimer.singleShot(0, self, self._start_or_stop)

    def _start_or_stop(self) -> None:
        self._forget_destroyed()
        # A minimised window counts as visible: not every desktop says when it comes back.
        if not any(widget.isVisible() for widget in self._callbacks):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(timer_ms(until_next_second(self._clock.now())))

    def _forget_destroyed(self) -> None:
        for widget in [widget for widget in self._callbacks if not shiboken6.isValid(widget)]:
            del self._callbacks[widget]

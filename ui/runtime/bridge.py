"""The one way from a worker thread back to the GUI thread.

A lambda connected to a signal runs in the thread that emits it, whatever the
connection says. So workers never emit signals of screens: they leave a message
here, and a queued signal of one object that lives in the GUI thread hands it over.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

Message = Callable[[], None]


class Bridge(QObject):
    """Runs messages of other threads in its own thread, in the order in which they came."""

    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages: deque[Message] = deque()
        self._open = True
        self._guard = threading.Lock()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, message: Message) -> bool:
        """Hand `message` over, from any thread. False: the bridge is closed and nothing will happen."""
        with self._guard:  # so that close() cannot come between the look and the emit
            if self._open:
                self._messages.append(message)
                self._arrived.emit()
            return self._open

    def close(self) -> None:
        """Deliver nothing from here on, nor what is still under way."""
        with self._guard:
            self._open = False
            self._messages.clear()

    @Slot()
    def _deliver(self) -> None:
        # One message per signal: a message may open a dialog, whose own event loop
        # then goes on with the messages behind it.
        if self._messages:
            self._messages.popleft()()

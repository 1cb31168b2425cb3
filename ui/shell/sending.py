"""The courier in the window's thread: decisions leave and come back settled for as long as the program runs.

Windows come and go with the language; what is under way does not.
"""

from __future__ import annotations

import weakref
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.domain.changes import Changes
from ui.runtime.bridge import Bridge
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.shell.results import ResultBoard

if TYPE_CHECKING:
    from models.desk.desk import Desk
    from models.desk.ledger.courier import Courier, LedgerNews, Listener
    from models.desk.ledger.sending import Sender

STANDS_OTHERWISE = Changes(cases=True, todos=True)


class Sending(QObject):
    """Owns the courier. Made, called and stopped in the GUI thread."""

    settled = Signal(object)
    """An `Attempt` that was sent, or settled by reading its case again, as it stands now."""
    recovered = Signal(int)
    """So many decisions were left by a program that died."""

    def __init__(self, desk: Desk, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._lanes = desk, lanes
        self.results = ResultBoard()
        self._bridge = Bridge(self)
        lanes.changed.connect(self._on_changed)

    @cached_property
    def _courier(self) -> Courier:
        from models.desk.ledger.courier import Courier  # with the whole line to the platform: behind the first picture

        return Courier(self._desk, _listener(self._bridge, weakref.WeakMethod(self.take)))

    @property
    def outgoing(self) -> Sender:
        """Sends over the courier's lines; for work on the network lane."""
        return self._courier.sender

    def start(self) -> None:
        """Begin, with what programs left that died."""
        self._courier.start()

    def read_now(self) -> None:
        """Read what is in doubt again without waiting."""
        self._courier.read_now()

    def shops_changed(self) -> None:
        """A shop was added, changed or removed."""
        self._lanes.run(LaneName.READ, self._courier.shops_changed, owner=self)

    def stop(self) -> None:
        """End; what is under way is settled at the next start. To be called when no lane is left to start anew."""
        self._bridge.close()
        self._courier.stop()

    def take(self, news: LedgerNews) -> None:
        """Take one message in."""
        if news.bug is not None:
            self._lanes.failed.emit(news.bug)
        if news.recovered:
            self.results.note_left_over(news.recovered)
            self.recovered.emit(news.recovered)
        if news.attempt is not None:
            self.results.take(news.attempt)
            self.settled.emit(news.attempt)
        self._lanes.changed.emit(STANDS_OTHERWISE)

    def _on_changed(self, changes: Changes) -> None:
        if changes.todos:
            self._courier.wake()


def _listener(bridge: Bridge, take: weakref.WeakMethod) -> Listener:
    """What the courier's threads call. They hold nothing that could die with them but the bridge."""
    return lambda news: bridge.post(partial(_hand_over, take, news))


def _hand_over(take: weakref.WeakMethod, news: LedgerNews) -> None:
    living = take()
    if living is not None:
        living(news)

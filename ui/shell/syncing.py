"""The background in the window's thread: what it tells is gathered here, for as long as the program runs.

Windows come and go with the language; the threads that watch the shops do not.
"""

from __future__ import annotations

import weakref
from datetime import datetime, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from models.desk.sync.news import News, ShopState, Standing
from models.domain.alerts import Alerts, Told
from models.domain.changes import Changes
from models.domain.listing import CaseRow
from models.domain.promise import PromiseDue
from ui.runtime.bridge import Bridge
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.many_rows import many_rows
from ui.shell.notice_board import Notice, NoticeBoard

if TYPE_CHECKING:
    from models.desk.desk import Desk
    from models.desk.sync.service import Listener, SyncService

SOON_MS = 500
"""Screens look again at most so often, however many pages come in."""
FILLING_MS = 3_000
"""The same while everything is read for the first time: it goes on for minutes, and all of it changes something."""
SLEPT = timedelta(minutes=1)
"""A longer gap between two ticks means that this PC slept: look at once what it missed."""
SYNCED = Changes(cases=True, todos=True)


class Syncing(QObject):
    """Owns the service. Made, called and stopped in the GUI thread."""

    states_changed = Signal()
    """How a shop stands; see `states`."""
    notices_changed = Signal()
    """There is another notice, one fewer, or one says something else; see `notices`."""

    def __init__(
        self, desk: Desk, lanes: Lanes, *, poll_seconds: float | None = None, parent: QObject | None = None
    ) -> None:
        """`poll_seconds` is the service's own by default."""
        super().__init__(parent)
        self._desk, self._lanes, self._poll_seconds = desk, lanes, poll_seconds
        self._bridge = Bridge(self)
        self._board = NoticeBoard()
        self._states: tuple[ShopState, ...] = ()
        self._bugs: set[str] = set()
        self._ticked: datetime | None = None
        self._looking = False
        self._changed = QTimer(self)
        self._changed.setSingleShot(True)
        self._changed.timeout.connect(self._tell_changed)

    @cached_property
    def _service(self) -> SyncService:
        from models.desk.sync import service  # with the whole line to the platform: behind the first picture

        poll_seconds = service.POLL_SECONDS if self._poll_seconds is None else self._poll_seconds
        listener = _listener(self._bridge, weakref.WeakMethod(self.take))
        return service.SyncService(self._desk, listener, poll_seconds=poll_seconds)

    # what the program asks

    @property
    def states(self) -> tuple[ShopState, ...]:
        """How each shop with an API stands; empty when there is none."""
        return self._states

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What nobody has put away yet, most pressing first."""
        return self._board.notices

    def start(self) -> None:
        """Begin to watch the shops, or take account of those that were added, changed or removed."""
        self._lanes.run(LaneName.READ, self._service.start, done=self._started, owner=self)

    shops_changed = start

    def look_now(self, *, check: bool = False) -> None:
        """Ask the platform without waiting for the next round. With `check` all open cases are compared."""
        self._service.look_now(check=check)

    @property
    def told_since(self) -> datetime | None:
        """Since when the cases were told that stand in a notice because they came near; `None` without one."""
        return self._board.told_since

    def add_alerts(self, told: Told, *, after_gap: bool = False, since: datetime | None = None) -> Notice:
        """Show that cases came near their deadline; `after_gap`, that they did while nobody could look."""
        notice = self._board.add_alerts(told, after_gap=after_gap, since=since)
        self.notices_changed.emit()
        return notice

    def add_promises(self, promises: tuple[PromiseDue, ...]) -> Notice:
        """Show that promises to buyers are due."""
        notice = self._board.add_promises(promises)
        self.notices_changed.emit()
        return notice

    def stand(self, standing: Alerts, promises: tuple[PromiseDue, ...]) -> None:
        """Of the cases that came near, and of the promises that were told, these still wait."""
        changed = [self._board.stand(standing), self._board.stand_promises(promises)]
        if any(changed):
            self.notices_changed.emit()

    def put_away(self, number: int) -> None:
        """Somebody has read a notice."""
        self._board.put_away(number, self._desk.clock.now())
        self.notices_changed.emit()

    def tick(self, now: datetime) -> None:
        """A second has passed for the window; after a gap everything is looked at."""
        if self._ticked is not None and now - self._ticked > SLEPT:
            self.look_now()
        self._ticked = now

    def stop(self, wait_seconds: float = 5.0) -> None:
        """End the threads. To be called when no window is left to stand still, and no lane to start anew."""
        self._changed.stop()
        self._bridge.close()
        self._service.stop(wait_seconds)

    # what the service tells

    def take(self, news: News) -> None:
        """Take one message in."""
        if news.bug is not None:
            self._tell_bug(news.bug)
        if news.states:
            self._take_states(news.states)
        if news.cases_changed:
            self._look_again_in(SOON_MS)
        if news.addresses_changed:
            self._lanes.changed.emit(Changes(addresses=True))
        if news.texts_changed:
            self._lanes.changed.emit(Changes(templates=True))
        if news.absence is not None:
            self._board.add_absence(news.absence)
            self.notices_changed.emit()
        if news.happenings:
            self._board.add(news.happenings, self._desk.clock.now())
            self._look_at_deadlines()
            self.notices_changed.emit()

    def _started(self, _result: None) -> None:
        self._set_states(self._service.states())

    def _take_states(self, told: tuple[ShopState, ...]) -> None:
        # Two shops' messages may overtake each other; the service always knows what is so now.
        self._set_states(self._service.states() or told)

    def _set_states(self, states: tuple[ShopState, ...]) -> None:
        if states == self._states:
            return
        self._states = states
        if any(state.standing is Standing.FILLING for state in states):
            self._look_again_in(FILLING_MS)
        self.states_changed.emit()

    def _tell_bug(self, bug: BaseException) -> None:
        """Each bug is shown once: the round that has it is tried again and again, and the log has every time."""
        name = f"{type(bug).__name__}: {bug}"
        if name not in self._bugs:
            self._bugs.add(name)
            self._lanes.failed.emit(bug)

    # screens look again

    def _look_again_in(self, wait_ms: int) -> None:
        if not self._changed.isActive() or self._changed.remainingTime() > wait_ms:
            self._changed.start(wait_ms)

    def _tell_changed(self) -> None:
        self._lanes.changed.emit(SYNCED)
        self._look_at_deadlines()

    def _look_at_deadlines(self) -> None:
        """The notice of moved deadlines says what is so, not what was."""
        if self._looking or not self._board.earlier:
            return
        self._looking = True
        self._lanes.run(
            LaneName.READ,
            many_rows,
            self._desk,
            self._board.earlier,
            done=partial(self._take_rows, frozenset(self._board.earlier)),
            failed=self._not_looked,
            owner=self,
        )

    def _take_rows(self, asked: frozenset[str], rows: dict[str, CaseRow]) -> None:
        self._looking = False
        if not asked.issuperset(self._board.earlier):
            self._look_at_deadlines()  # more moved while these were read
        elif self._board.look(rows):
            self.notices_changed.emit()

    def _not_looked(self, _error: BaseException) -> None:
        self._looking = False


def _listener(bridge: Bridge, take: weakref.WeakMethod) -> Listener:
    """What the service's threads call. They hold nothing that could die with them but the bridge."""
    return lambda news: bridge.post(partial(_hand_over, take, news))


def _hand_over(take: weakref.WeakMethod, news: News) -> None:
    living = take()
    if living is not None:
        living(news)

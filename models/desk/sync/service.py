"""The background: one thread for each shop with an API, for as long as the window is open."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime

from models.desk.desk import Desk
from models.desk.sync.news import Absence, Gathering, News, ShopState
from models.desk.sync.runner import Runner
from models.domain.book import ShopKind
from models.domain.happenings import Happening
from models.store import shops

POLL_SECONDS = 20.0
"""Between two rounds while all is well. The platform's quotas are not published (doudian.md 1.7)."""

Listener = Callable[[News], object]


class SyncService:
    """Keeps all shops of a desk in step with the platform. The listener is called from its threads."""

    def __init__(self, desk: Desk, listener: Listener, *, poll_seconds: float = POLL_SECONDS) -> None:
        self._desk, self._listener, self._poll = desk, listener, poll_seconds
        self._lock = threading.Lock()
        self._runners: dict[int, Runner] = {}
        self._gathering = Gathering()

    def start(self) -> None:
        """Begin, or begin anew after a shop was added, changed or removed: a secret may be another one as well."""
        with self._desk.store.reading() as session:
            found = shops.listed(session)
        fresh = {shop.id: Runner(self, self._desk, shop, found) for shop in found if shop.kind is ShopKind.API}
        with self._lock:
            before, self._runners = self._runners, fresh
        for key, runner in before.items():
            runner.stop()
            if key not in fresh:
                self.give_up(key)  # nobody has to wait for it any more
        for runner in fresh.values():
            runner.thread.start()
        self.tell(News(states=self.states()))

    def look_now(self, *, check: bool = False) -> None:
        """Do not wait for the next round. With `check` all open cases are compared."""
        for runner in list(self._runners.values()):
            runner.look_now(check=check)

    def stop(self, wait_seconds: float = 5.0) -> None:
        """End all threads; calls under way are given up."""
        with self._lock:
            runners, self._runners = list(self._runners.values()), {}
        for runner in runners:
            runner.stop()
        end = time.monotonic() + wait_seconds
        for runner in runners:
            runner.thread.join(max(0.0, end - time.monotonic()))

    def states(self) -> tuple[ShopState, ...]:
        """How each shop stands."""
        return tuple(runner.state for runner in list(self._runners.values()))

    @property
    def poll_seconds(self) -> float:
        """Between two rounds while all is well."""
        return self._poll

    def tell(self, news: News) -> None:
        """Hand news to the listener."""
        self._listener(news)

    # absences

    def expect(self, shop_id: int) -> None:
        """A shop that was long away has begun to catch up.

        Others that are away would find out at moments of their own. They look at once, so that one notice tells of all.
        """
        with self._lock:
            self._gathering.expect(shop_id)
        others = [runner for key, runner in list(self._runners.items()) if key != shop_id and runner.away]
        with self._lock:
            for runner in others:
                self._gathering.expect(runner.shop.id)
        for runner in others:
            runner.look_now(check=False)

    def give_up(self, shop_id: int) -> None:
        """It did not get through, or missed nothing: nobody has to wait for it."""
        with self._lock:
            absence = self._gathering.give_up(shop_id)
        self._tell_absence(absence)

    def caught_up(self, shop_id: int, since: datetime, until: datetime, happenings: list[Happening]) -> None:
        """Tell what was missed, once all shops that were away are back."""
        with self._lock:
            absence = self._gathering.bring(shop_id, since, until, happenings)
        self._tell_absence(absence)

    def _tell_absence(self, absence: Absence | None) -> None:
        if absence is not None:
            self.tell(News(absence=absence))

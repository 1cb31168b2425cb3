"""One shop's thread: rounds, one after the other, whatever goes wrong in between."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Protocol

from models.desk.desk import Desk
from models.desk.sync.connecting import Line, open_line
from models.desk.sync.news import ABSENCE, News, ShopState, Standing
from models.desk.sync.rounds import Round, RoundReport
from models.domain.book import Shop
from models.domain.cancel import CancelToken
from models.domain.clock import CorrectedClock
from models.domain.errors import CancelledError, UserError
from models.domain.happenings import Happening
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.kinds import RefusalKind, Remedy
from models.doudian.refusals import RefusedError
from models.store import shops

AGAIN_SECONDS = (2.0, 5.0, 10.0, 20.0, 30.0)
"""Between two tries while the platform cannot be reached."""
TROUBLE_SECONDS = 120.0
"""Between two tries when somebody has to do something first."""
OFFLINE = frozenset(
    {
        RefusalKind.UNREACHABLE,
        RefusalKind.CONNECTION_LOST,
        RefusalKind.TIMED_OUT,
        RefusalKind.NO_SECURE_CONNECTION,
        RefusalKind.WEB_PAGE,
    }
)
"""No word of the platform's came through."""
_NOT_BACK_SOON = frozenset({Standing.FILLING, Standing.TROUBLE})
"""Asking such a shop now brings nothing that others could wait for."""
_BUG = QT_TRANSLATE_NOOP(
    "models", "The program made a mistake while it read this shop. It tries again by itself; the log says more."
)
_log = logging.getLogger(__name__)


class Hub(Protocol):
    """What a shop's thread tells, and to whom."""

    @property
    def poll_seconds(self) -> float:
        """Between two rounds while all is well."""

    def states(self) -> tuple[ShopState, ...]:
        """How each shop stands."""

    def tell(self, news: News) -> None:
        """Hand news on."""

    def expect(self, shop_id: int) -> None:
        """A shop that was long away has begun to catch up."""

    def give_up(self, shop_id: int) -> None:
        """It did not get through, or missed nothing: nobody has to wait for it."""

    def caught_up(self, shop_id: int, since: datetime, until: datetime, happenings: list[Happening]) -> None:
        """It did."""


class Runner:
    """Keeps one shop in step."""

    def __init__(self, hub: Hub, desk: Desk, shop: Shop, all_shops: list[Shop]) -> None:
        self.shop, self.state = shop, ShopState(shop_id=shop.id)
        self._hub, self._desk, self._all_shops = hub, desk, all_shops
        self._cancel = CancelToken()
        self._wake = threading.Event()
        self._check = False
        self._failures = 0
        self._line: Line | None = None
        self._since: datetime | None = None
        self._catching_up = False
        """Whether this round ends an absence, and the hub waits for what it brings."""
        self._missed: list[Happening] = []
        """What rounds brought that did not come to their end."""
        self.thread = threading.Thread(target=self._run, name=f"sync-{shop.id}", daemon=True)

    @property
    def away(self) -> bool:
        """Whether the next round that gets through will end an absence. May be asked from any thread."""
        if self._catching_up or self.state.standing in _NOT_BACK_SOON:
            return False
        line, answered_at = self._line, self._answered_at()
        now = (line.clock if line is not None else self._desk.clock).now()
        return answered_at is not None and now - answered_at >= ABSENCE

    def look_now(self, *, check: bool) -> None:
        """Begin the next round at once."""
        self._check = self._check or check
        self._wake.set()

    def stop(self) -> None:
        """End soon."""
        self._cancel.cancel()
        self._wake.set()
        line = self._line
        if line is not None:
            line.close()

    def _run(self) -> None:
        try:
            while not self._cancel.cancelled:
                self._wake.clear()
                self._wake.wait(self._one_round())
        except CancelledError:
            pass
        finally:
            if self._line is not None:
                self._line.close()

    def _one_round(self) -> float:
        """One round with all that may go wrong; the seconds until the next."""
        try:
            self._go()
        except CancelledError:
            raise
        except RefusedError as error:
            return self._refused(error)
        except UserError as error:
            self._give_up()
            return self._trouble(error.text)
        except Exception as bug:
            if self._cancel.cancelled:  # its line was closed under it
                raise CancelledError from None
            _log.exception("the round of shop %s failed", self.shop.id)
            self._hub.tell(News(bug=bug))
            self._give_up()
            return self._trouble(Text(_BUG))
        self._failures = 0
        return self._hub.poll_seconds

    def _go(self) -> None:
        if self._line is None:
            self._line = open_line(self._desk, self.shop, self._all_shops)
        check, self._check = self._check, False
        work = Round(self._desk, self._line, self._cancel, partial(self._progress, self._line.clock))
        self._since = self._answered_at()
        try:
            work.run(check=check)
        finally:
            self._missed += work.report.taken.happenings
            if work.report.taken.anything or work.report.receipts_changed:
                self._hub.tell(News(cases_changed=True))
            if work.report.addresses_changed:
                self._hub.tell(News(addresses_changed=True))
            if work.report.texts_changed:
                self._hub.tell(News(texts_changed=True))
        self._report(work.report)

    def _answered_at(self) -> datetime | None:
        with self._desk.store.reading() as session:
            return shops.mark(session, self.shop.id).answered_at

    def _report(self, report: RoundReport) -> None:
        until = report.until or report.since
        self._set(ShopState(shop_id=self.shop.id, standing=Standing.GOOD, answered_at=until))
        missed, self._missed = self._missed, []
        if report.since is not None and until is not None and until - report.since >= ABSENCE:
            self._hub.caught_up(self.shop.id, report.since, until, missed)
        else:
            if missed:
                self._hub.tell(News(happenings=tuple(missed)))
            self._hub.give_up(self.shop.id)
        self._catching_up = False

    def _progress(self, clock: CorrectedClock, done: int, left: int) -> None:
        if self._since is not None:
            if not self._catching_up and clock.now() - self._since >= ABSENCE:
                self._catching_up = True
                self._hub.expect(self.shop.id)
        elif left:
            self._set(replace(self.state, standing=Standing.FILLING, done=done, left=left))

    def _refused(self, error: RefusedError) -> float:
        if self._cancel.cancelled:
            raise CancelledError
        self._give_up()
        if error.refusal.kind in OFFLINE:
            self._set(replace(self.state, standing=Standing.OFFLINE, why=error.text))
        else:
            return self._trouble(error.text, error.refusal.remedy)
        self._failures += 1
        return AGAIN_SECONDS[min(self._failures, len(AGAIN_SECONDS)) - 1]

    def _give_up(self) -> None:
        self._catching_up = False
        if not self._wake.is_set():  # else somebody has asked it to try again at once
            self._hub.give_up(self.shop.id)

    def _trouble(self, why: Text, remedy: Remedy | None = None) -> float:
        self._set(replace(self.state, standing=Standing.TROUBLE, why=why))
        return self._hub.poll_seconds if remedy is Remedy.WAIT_AND_RETRY else TROUBLE_SECONDS

    def _set(self, state: ShopState) -> None:
        if state != self.state:
            self.state = state
            self._hub.tell(News(states=self._hub.states()))

"""The courier: in the background it sends what has waited out its undo window, and settles what is in doubt."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.desk.ledger.recovery import recover
from models.desk.ledger.sending import Sender
from models.desk.ledger.settlement import SURE_AFTER
from models.desk.shops import LONGEST_HOLD
from models.domain.attempt import Attempt, AttemptState
from models.domain.errors import CancelledError, UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.refusals import RefusedError
from models.store import attempts

WORKERS = 4
LOOK_SECONDS = 5.0
"""At least so often it looks: another program may have left something."""
RECOVER_SECONDS = 20.0
AGAIN_SECONDS = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Between two readings of a case that is in doubt."""
_BUG = QT_TRANSLATE_NOOP(
    "models", "The program made a mistake while this was to be sent; nothing was sent. The log says more."
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerNews:
    """One message to the window."""

    attempt: Attempt | None = None
    """A decision that stands otherwise now."""
    recovered: int = 0
    """So many decisions were left by a program that died."""
    bug: BaseException | None = None


Listener = Callable[[LedgerNews], object]


class Courier:
    """Made, started and stopped by whoever keeps the program running. The listener is called from its threads."""

    def __init__(self, desk: Desk, listener: Listener, *, sure_after: timedelta = SURE_AFTER) -> None:
        self._desk, self._tell = desk, listener
        self.lines = Lines(desk)
        self.sender = Sender(desk, self.lines, sure_after)
        self._wake, self._stopped = threading.Event(), threading.Event()
        self._lock = threading.Lock()
        self._busy: set[int] = set()
        self._reads: dict[int, tuple[int, float]] = {}
        """How often a case in doubt was read in vain, and when it is read next."""
        self._begun: dict[tuple[int, datetime], float] = {}
        """Since when it knows of an undo window."""
        self._resting: dict[int, float] = {}
        """Until when those are left alone that could be neither sent nor given up, as with a full disk."""
        self._recovered_at = float("-inf")
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="courier")
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        """Begin, with what programs left that died."""
        self._thread.start()

    def wake(self) -> None:
        """Something is to be sent: look at once."""
        self._wake.set()

    def read_now(self) -> None:
        """Read everything that is in doubt again without waiting."""
        with self._lock:
            self._reads.clear()
        self.wake()

    def shops_changed(self) -> None:
        """A shop was added, changed or removed."""
        self.lines.renew()
        self.read_now()

    def stop(self) -> None:
        """End. What is under way ends as lost and is settled at the next start; what waits is asked about then."""
        self._stopped.set()
        self._wake.set()
        self.lines.close()
        if self._thread.ident is not None:
            self._thread.join()
        self._pool.shutdown(wait=True, cancel_futures=True)

    # its own thread

    def _run(self) -> None:
        while not self._stopped.is_set():
            self._wake.clear()
            try:
                wait = self._look()
            except UserError as error:  # the database is busy or out of reach: the next look may do
                _log.info("the courier could not look: %s", error)
                wait = 1.0
            except Exception as bug:
                _log.exception("the courier could not look")
                self._tell(LedgerNews(bug=bug))
                wait = LOOK_SECONDS
            self._wake.wait(wait)

    def _look(self) -> float:
        """Begin what is due; the seconds until something else is."""
        if time.monotonic() - self._recovered_at >= RECOVER_SECONDS:
            self._recovered_at = time.monotonic()
            found = recover(self._desk)
            if found:
                self._tell(LedgerNews(recovered=len(found)))
            for lost in self.sender.find_lost():
                self._tell(LedgerNews(attempt=lost))
        with self._desk.store.reading() as session:
            waiting = attempts.in_state(session, AttemptState.HOLDING, AttemptState.IN_DOUBT)
        return min([LOOK_SECONDS, *(self._begin(attempt) for attempt in waiting)])

    def _begin(self, attempt: Attempt) -> float:
        """Have it sent or read if it is due; else the seconds until it is."""
        if attempt.state is AttemptState.HOLDING:
            if attempt.run != self._desk.runs.me or attempt.hold_until is None:
                return LOOK_SECONDS
            held = self._held(attempt.id, attempt.hold_until)
            left = max(held, self._resting.get(attempt.id, 0.0) - time.monotonic())
            work: Callable[[Attempt], None] = self._send
        else:
            _, due = self._reads.get(attempt.id, (0, 0.0))
            left, work = due - time.monotonic(), self._read
        if left <= 0:
            self._submit(work, attempt)
            return LOOK_SECONDS
        return left

    def _held(self, attempt_id: int, until: datetime) -> float:
        """Seconds to the end of its undo window.

        The clock of a PC that is ahead is put back by the platform's first answer: nobody waits longer for that
        than the longest window.
        """
        begun = self._begun.setdefault((attempt_id, until), time.monotonic())
        return min((until - self._desk.clock.now()).total_seconds(), begun + LONGEST_HOLD - time.monotonic())

    def _submit(self, work: Callable[[Attempt], None], attempt: Attempt) -> None:
        with self._lock:
            if attempt.id in self._busy or self._stopped.is_set():
                return
            self._busy.add(attempt.id)
        self._pool.submit(self._do, work, attempt)

    # its workers

    def _do(self, work: Callable[[Attempt], None], attempt: Attempt) -> None:
        try:
            work(attempt)
        except CancelledError:
            if not self._stopped.is_set():  # the shop was changed, and its line given up under way
                self._tell(LedgerNews())
        except UserError as error:
            _log.info("decision %s could not be written: %s", attempt.id, error)
            self._resting[attempt.id] = time.monotonic() + LOOK_SECONDS
        except Exception as bug:
            _log.exception("decision %s", attempt.id)
            self._resting[attempt.id] = time.monotonic() + LOOK_SECONDS
            self._tell(LedgerNews(bug=bug))
        finally:
            with self._lock:
                self._busy.discard(attempt.id)
            self._wake.set()

    def _send(self, attempt: Attempt) -> None:
        try:
            now = self.sender.send(attempt.id)
        except CancelledError:
            raise
        except UserError as error:
            now = self.sender.give_up(attempt.id, error)
        except Exception:
            self._tell(LedgerNews(attempt=self.sender.give_up(attempt.id, UserError(Text(_BUG)))))
            raise
        self._tell(LedgerNews(attempt=now))

    def _read(self, attempt: Attempt) -> None:
        with self._lock:
            failures = self._reads.get(attempt.id, (0, 0.0))[0]
            wait = AGAIN_SECONDS[min(failures, len(AGAIN_SECONDS) - 1)]
            self._reads[attempt.id] = (failures + 1, time.monotonic() + wait)
        try:
            now = self.sender.settle(attempt.id)
        except CancelledError:
            raise
        except RefusedError as error:
            _log.info("decision %s stays in doubt: %s", attempt.id, error.refusal.code)
            return
        except UserError as error:
            _log.info("decision %s stays in doubt: %s", attempt.id, error)
            return
        if now.state is not AttemptState.IN_DOUBT:
            with self._lock:
                self._reads.pop(attempt.id, None)
            self._tell(LedgerNews(attempt=now))

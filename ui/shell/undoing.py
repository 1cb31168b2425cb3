"""From a decision that was made to the money having moved: what can be taken back, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.desk.desk import Desk
from models.desk.ledger import outbox
from models.desk.ledger.outbox import OutboxEntry
from models.domain.attempt import Attempt, AttemptState
from models.domain.changes import Changes
from models.domain.errors import UserError
from ui.runtime.jobs import LaneName
from ui.runtime.lanes import Lanes
from ui.runtime.language import translate
from ui.shell.hold_face import HeldLine
from ui.shell.result_words import at_once_words, done_words, sentences, subject
from ui.shell.results import Result, ResultBoard
from ui.shell.sending import Sending
from ui.shell.undo_strip import UndoStrip

TAKEN_BACK = Changes(cases=True, todos=True)
TOGETHER = timedelta(seconds=3)
"""What is done within so short a time is said as a number."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at the ledger found."""

    held: list[OutboxEntry]
    unsettled: list[OutboxEntry]


def look(desk: Desk, with_unsettled: bool) -> Look:
    """What this program holds, and what is not settled if somebody is told of that; for the read lane."""
    return Look(outbox.held(desk), outbox.outbox(desk) if with_unsettled else [])


class Undoing(QObject):
    """Keeps the strip right. Without a `Sending` nothing is ever sent, but what is held can be taken back."""

    outbox_wanted = Signal()
    taken_back = Signal(str)
    """The 售后单号 of a case that is undecided again."""
    said = Signal(str)
    """A sentence for the status bar."""
    changed = Signal()
    """There is something to take back or to know of now, or nothing any more; see `there`, `told`."""

    def __init__(self, desk: Desk, lanes: Lanes, sending: Sending | None, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._lanes = desk, lanes
        self._board = sending.results if sending is not None else ResultBoard()
        self._courier_runs = sending is not None
        self._held: dict[int, Attempt] = {}
        self._products: dict[str, str] = {}
        self._taking: set[int] = set()
        self._since: dict[int, Attempt | None] = {}
        """What was added or went since the ledger was asked."""
        self._looking = self._again = False
        self._done: list[Attempt] = []
        self._done_at: datetime | None = None
        self.strip = UndoStrip(desk.clock)
        self.strip.take_back_wanted.connect(self.take_back)
        self.strip.outbox_wanted.connect(self.open_outbox)
        self.strip.read.connect(self.put_away)
        if sending is not None:
            sending.settled.connect(self._on_settled)
            sending.recovered.connect(self._show)
        self._show()
        self._look()

    @property
    def there(self) -> bool:
        """Whether something can be taken back, as far as is known here."""
        return bool(self._held)

    @property
    def sends(self) -> bool:
        """Whether something is about to leave by itself."""
        return self._courier_runs and self.there

    @property
    def told(self) -> bool:
        """Whether something stands there that somebody has to read."""
        return bool(self.strip.results.sentences)

    def add(self, attempt: Attempt, product: str) -> None:
        """A decision was just made. Only one that is held is shown."""
        if attempt.state is not AttemptState.HOLDING or attempt.hold_until is None:
            return
        self._products[attempt.aftersale_id] = product
        self._put(attempt)
        if attempt.at_once:
            self.said.emit(at_once_words())

    def take_back(self, number: int | None = None) -> None:
        """Take one back, the newest if none is named. The ledger knows whether it has left."""
        number = self._newest if number is None else number
        attempt = self._held.get(number) if number is not None else None
        if attempt is None or attempt.id in self._taking:
            return
        self._taking.add(attempt.id)
        self._show()
        self._lanes.run(
            LaneName.WRITE,
            outbox.take_back,
            self._desk,
            attempt.id,
            done=self._on_taken_back,
            failed=partial(self._on_too_late, attempt),
            owner=self,
            changes=TAKEN_BACK,
        )

    def open_outbox(self) -> None:
        """What came of the decisions stands there: it has been read."""
        self.put_away()
        self.outbox_wanted.emit()

    def put_away(self) -> None:
        """Somebody has read what came of the decisions."""
        self._board.clear()
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Something changed: look whether it is about what is shown here."""
        if changes.todos:
            self._look()

    # what happens

    def _put(self, attempt: Attempt) -> None:
        self._held[attempt.id] = self._since[attempt.id] = attempt
        self._show()

    def _drop(self, number: int) -> None:
        self._held.pop(number, None)
        self._taking.discard(number)
        self._since[number] = None
        self._show()

    def _on_taken_back(self, attempt: Attempt) -> None:
        what = subject(attempt, self._products)
        self._drop(attempt.id)
        self.said.emit(translate("undo", "Taken back: {what}. Nothing was sent.").format(what=what))
        self.taken_back.emit(attempt.aftersale_id)

    def _on_too_late(self, attempt: Attempt, error: BaseException) -> None:
        self._taking.discard(attempt.id)
        if isinstance(error, UserError):
            self._board.note_too_late(attempt, error.text)
        self._show()

    def _on_settled(self, attempt: Attempt) -> None:
        self._drop(attempt.id)
        if attempt.state is AttemptState.DONE:
            self._say_done(attempt)

    def _say_done(self, attempt: Attempt) -> None:
        now = self._desk.clock.now()
        if self._done_at is None or now - self._done_at > TOGETHER:
            self._done = []
        self._done_at = now
        self._done.append(attempt)
        self.said.emit(done_words(self._done, self._products))

    # looking at the ledger

    def _look(self) -> None:
        """Ask what is held; once more if something changes meanwhile."""
        self._again = self._looking
        if self._looking:
            return
        self._looking, self._since = True, {}
        asked = self._board.kept
        self._lanes.run(
            LaneName.READ,
            look,
            self._desk,
            bool(asked),
            done=partial(self._take, asked),
            failed=self._not_looked,
            owner=self,
        )

    def _take(self, asked: Mapping[int, Result], found: Look) -> None:
        self._looking = False
        for entry in (*found.held, *found.unsettled):
            self._products[entry.attempt.aftersale_id] = entry.case.product_name
        self._board.look([entry.attempt for entry in found.unsettled], asked)
        self._held = self._merged({entry.attempt.id: entry.attempt for entry in found.held})
        self._show()
        if self._again:
            self._look()

    def _merged(self, found: dict[int, Attempt]) -> dict[int, Attempt]:
        """What was found and what happened since, in the order in which it came."""
        for number, attempt in self._since.items():
            if attempt is None:
                found.pop(number, None)
            else:
                found[number] = attempt
        known = {number: found[number] for number in self._held if number in found}
        return known | found

    def _not_looked(self, _error: BaseException) -> None:
        self._looking = False

    # showing

    @property
    def _newest(self) -> int | None:
        """What the key takes back."""
        return next((number for number in reversed(self._held) if number not in self._taking), None)

    def _show(self, _left_over: int = 0) -> None:
        lines = [self._line(attempt) for attempt in self._held.values()]
        self.strip.show_held(sorted(lines, key=lambda line: line.hold_until), self._newest)
        self.strip.show_results(sentences(self._board, self._products))
        self.changed.emit()

    def _line(self, attempt: Attempt) -> HeldLine:
        return HeldLine(
            number=attempt.id,
            text=subject(attempt, self._products),
            hold_until=attempt.hold_until or attempt.made_at,
            at_once=attempt.at_once,
            taking=attempt.id in self._taking,
        )

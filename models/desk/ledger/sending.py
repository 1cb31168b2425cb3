"""Sending one decision: committed as under way first, then sent, then settled by reading the case again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy.orm import Session

from models.desk.ceiling import closed_by_ceiling
from models.desk.desk import Desk
from models.desk.doubt import closed_by_doubt
from models.desk.finding import must_find
from models.desk.ledger import requests
from models.desk.ledger.lines import Lines
from models.desk.ledger.reading import Reading, read_case, set_clock
from models.desk.ledger.refusals import ENDED, NOTHING_LEFT
from models.desk.ledger.requests import Answered
from models.desk.ledger.settlement import SURE_AFTER, Settlement, refused
from models.desk.ledger.taken import TakenError, decided_anew, moved_on
from models.desk.ledger.verdicts import CONFLICT_TEXT, MOVED_ON, NOT_DONE, Verdict
from models.desk.notices.guards import no_number
from models.desk.sync.connecting import Line
from models.domain.actions import BY_KEY, Proof, closing_reason
from models.domain.aftersale import AfterSale
from models.domain.attempt import UNSENT_STATES, Attempt, AttemptState, Why
from models.domain.errors import CancelledError, UserError
from models.domain.names import ACTIONS
from models.domain.seen import Seen, differs
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.kinds import RefusalKind, Remedy
from models.doudian.orders import order_detail
from models.doudian.refusals import RefusedError
from models.store import attempt_steps, attempts

GUARD = "guard"
"""The refusal of what this desk itself no longer lets pass."""
MOST_TRIES = 4
"""Of one sending, while the platform says that it is asked too often."""
SENDABLE = frozenset({*UNSENT_STATES, AttemptState.REFUSED})


@dataclass(frozen=True, slots=True)
class Sender:
    """Sends over a desk's lines. May be used from any thread; where a courier runs, by all of the program."""

    desk: Desk
    lines: Lines
    sure_after: timedelta = SURE_AFTER
    _in_hand: list[int] = field(default_factory=list, init=False, repr=False, compare=False)
    """What its threads are sending."""

    @property
    def _settlement(self) -> Settlement:
        return Settlement(self.desk, self.sure_after)

    def send(self, attempt_id: int, by: str = "", *, standing_at: Collection[AttemptState] = SENDABLE) -> Attempt:
        """Send a decision, and give it as it stands then: done, refused, in doubt, or a draft when the case changed.

        With `standing_at` only if it still stands there: what a person holds meanwhile is theirs to take back.
        Raises UserError when it is not there to be sent, or the shop cannot be reached from here.
        """
        line = self.lines.of(self._shop_of(attempt_id))
        set_clock(line)  # or this PC's time would stand in the ledger beside the platform's
        phone = self._read_first(line, self._look(attempt_id))
        self._in_hand.append(attempt_id)
        try:
            claimed = self._claim(attempt_id, by, standing_at)
            if claimed is not None:
                self._carry_out(line, *claimed, phone)
        finally:
            self._in_hand.remove(attempt_id)
        return self._look(attempt_id)

    def settle(self, attempt_id: int) -> Attempt:
        """Read the case of one that is in doubt; how it stands then. Raises RefusedError when nothing can be read."""
        attempt = self._look(attempt_id)
        if attempt.state is AttemptState.IN_DOUBT:
            self._settlement.in_doubt(self.lines.of(self._shop_of(attempt_id)), attempt)
        return self._look(attempt_id)

    def find_lost(self) -> list[Attempt]:
        """What this program claimed and could not even note the end of, as with a full disk: in doubt from now on."""
        with self.desk.store.reading() as session:
            under_way = attempts.in_state(session, AttemptState.SENDING)
        mine = [attempt for attempt in under_way if attempt.run == self.desk.runs.me]
        lost = [attempt for attempt in mine if attempt.id not in self._in_hand]
        for attempt in lost:
            self._settlement.doubt(attempt, Text(ENDED, {"action": ACTIONS[attempt.action]}))
        return [self._look(attempt.id) for attempt in lost]

    def give_up(self, attempt_id: int, error: UserError) -> Attempt:
        """It could not even be sent: say why, if nothing has left and nobody else has it in hand."""
        attempt = self._look(attempt_id)
        if attempt.state in UNSENT_STATES and not isinstance(error, TakenError):
            self._settlement.record(attempt, _not_sent(attempt, error))
        return self._look(attempt_id)

    # before anything leaves

    def _read_first(self, line: Line, attempt: Attempt) -> str:
        """A call that cannot name the version it is meant for goes out right after a reading.

        Only `afterSale.operate` has a place for one, and a case that came by export has none yet. Gives the
        enciphered number that a text goes to.
        """
        way = requests.way_of(attempt)
        names_it = attempt.seen is not None and attempt.seen.version is not None
        if way is None or (way.operate is not None and names_it):
            return ""
        reading = read_case(self.desk, line, attempt.aftersale_id, with_log=False)
        if way.proof is not Proof.TEXT or reading.case is None:
            return ""
        phone = order_detail(line.client, reading.case.order_id).phone_cipher
        if not phone:
            raise UserError(no_number())
        return phone

    def _claim(
        self, attempt_id: int, by: str, standing_at: Collection[AttemptState]
    ) -> tuple[Attempt, AfterSale] | None:
        """Commit it as under way, with the version it goes out with; `None` when it may not leave."""
        now = self.desk.clock.now()
        with self.desk.store.writing() as session:
            attempt = attempts.must(session, attempt_id)
            if attempt.state not in SENDABLE or attempt.state not in standing_at:
                raise moved_on(attempt)
            case = must_find(session, attempt.aftersale_id).case
            if not self._may_leave(session, attempt, case):
                return None
            try:
                run, seen = self.desk.runs.me, Seen.of(case)
                if not attempt_steps.start(session, attempt, now, by, run, seen):
                    raise moved_on(attempt)
            except attempt_steps.OpenAttemptError:
                raise decided_anew(attempt) from None
            return attempts.must(session, attempt_id), case

    def _may_leave(self, session: Session, attempt: Attempt, case: AfterSale) -> bool:
        now, action, of_row = self.desk.clock.now(), BY_KEY[attempt.action], (attempt.id, attempt.tries)
        open_here = attempt.state is not AttemptState.REFUSED
        if action.way(case) is None:
            if not open_here:
                raise UserError(closing_reason(action, case))
            outcome = Text(NOT_SENT_TEXT, {"action": ACTIONS[attempt.action], "why": closing_reason(action, case)})
            attempt_steps.finish(session, *of_row, AttemptState.REFUSED, now, outcome, refusal=MOVED_ON)
            return False
        if attempt.seen is not None and differs(attempt.seen, Seen.of(case)):
            if not open_here:
                raise UserError(Text(_CHANGED))
            attempt_steps.park(
                session, *of_row, Why.CONFLICT, now, Text(CONFLICT_TEXT, {"action": ACTIONS[attempt.action]})
            )
            return False
        made = attempts.of_case(session, attempt.aftersale_id)
        closed = closed_by_doubt(action, made) or closed_by_ceiling(session, action, case)
        if closed is not None:
            if not open_here:
                raise UserError(closed)
            attempt_steps.finish(session, *of_row, AttemptState.REFUSED, now, closed, refusal=GUARD)
            return False
        return True

    # on its way, and after

    def _carry_out(self, line: Line, attempt: Attempt, case: AfterSale, phone: str) -> None:
        try:
            answered = self._perform(line, attempt, case, phone)
        except CancelledError:  # the line was closed before anything left
            self._settlement.record(
                attempt, Verdict(AttemptState.REFUSED, Text(NOTHING_LEFT), RefusalKind.UNREACHABLE.value)
            )
            raise
        except BaseException:
            self._settlement.doubt(attempt, Text(ENDED, {"action": ACTIONS[attempt.action]}))
            raise
        refusal = answered.refusal
        if refusal is not None and not refusal.may_have_acted and refusal.remedy is not Remedy.REFRESH_CASE:
            self._settlement.record(attempt, refused(refusal))
        else:
            self._settle_after(line, attempt, answered)

    def _perform(self, line: Line, attempt: Attempt, case: AfterSale, phone: str) -> Answered:
        for _ in range(MOST_TRIES - 1):
            answered = requests.perform(line.client, line.shop, attempt, case, phone)
            if answered.refusal is None or answered.refusal.kind is not RefusalKind.RATE_LIMITED:
                return answered
        return requests.perform(line.client, line.shop, attempt, case, phone)

    def _settle_after(self, line: Line, attempt: Attempt, answered: Answered) -> None:
        refusal = answered.refusal
        try:
            reading = self._settlement.after(line, attempt, answered)
        except (RefusedError, CancelledError):  # the line is gone: what is in doubt stays so until it is back
            self._settlement.doubt_answer(attempt, refusal)
        except BaseException:
            self._settlement.doubt_answer(attempt, refusal)
            raise
        else:
            if self._only_the_version_was_old(attempt, reading):
                self.send(attempt.id)

    def _only_the_version_was_old(self, attempt: Attempt, reading: Reading) -> bool:
        """The platform refused an older version, and nothing that the decision rests on differs: once more, once."""
        now = self._look(attempt.id)
        old = attempt.seen is not None and reading.case is not None and attempt.seen.version != reading.case.updated_at
        return old and attempt.tries == 1 and now.refusal == RefusalKind.STATUS_CHANGED and now.state in SENDABLE

    def _look(self, attempt_id: int) -> Attempt:
        with self.desk.store.reading() as session:
            return attempts.must(session, attempt_id)

    def _shop_of(self, attempt_id: int) -> int:
        with self.desk.store.reading() as session:
            return must_find(session, attempts.must(session, attempt_id).aftersale_id).case.shop_id


def _not_sent(attempt: Attempt, error: UserError) -> Verdict:
    """Why it never left. What was refused was only the reading before, whatever may have become of that."""
    if not isinstance(error, RefusedError):
        return Verdict(AttemptState.REFUSED, error.text, GUARD)
    if not error.refusal.may_have_acted:
        return refused(error.refusal)
    values = {"action": ACTIONS[attempt.action], "answer": error.refusal.code}
    return Verdict(AttemptState.REFUSED, Text(_NOT_READ, values), NOT_DONE)


NOT_SENT_TEXT = QT_TRANSLATE_NOOP("models", "“{action}” was not sent. {why}")
_NOT_READ = QT_TRANSLATE_NOOP(
    "models", "“{action}” was not sent: the platform gave no answer just before ({answer}). Send it again, or leave it."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "models", "The case has changed since this was decided. Nothing was sent; look at the case and decide anew."
)

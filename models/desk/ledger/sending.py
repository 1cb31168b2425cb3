"""Sending one decision: committed as under way first, then sent, then settled by reading the case again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from models.desk.ceiling import closed_by_ceiling
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.ledger import requests
from models.desk.ledger.lines import Lines
from models.desk.ledger.notice import note_text
from models.desk.ledger.reading import Reading, read_case
from models.desk.ledger.refusals import ENDED, NOTHING_LEFT, SAID_NO, doubt_text, refusal_text
from models.desk.ledger.taken import decided_anew, moved_on
from models.desk.ledger.verdicts import ALREADY, CONFLICT, MOVED_ON, NOT_DONE, Answer, Verdict, judge
from models.desk.sync.connecting import Line
from models.domain.actions import BY_KEY, closing_reason
from models.domain.aftersale import AfterSale
from models.domain.attempt import UNSENT_STATES, Attempt, AttemptState, Why
from models.domain.errors import CancelledError, UserError
from models.domain.names import ACTIONS
from models.domain.seen import Seen, differs
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.kinds import RefusalKind, Remedy
from models.doudian.refusals import Refusal, RefusedError
from models.store import attempts

SURE_AFTER = timedelta(seconds=15)
"""So long after it was sent nothing of a lost request is still being worked on. Its own time-out is 12 s."""
GUARD = "guard"
"""The refusal of what this desk itself no longer lets pass."""
MOST_TRIES = 4
"""Of one sending, while the platform says that it is asked too often."""
_SENDABLE = frozenset({*UNSENT_STATES, AttemptState.REFUSED})


@dataclass(frozen=True, slots=True)
class Sender:
    """Sends over a desk's lines. May be used from any thread."""

    desk: Desk
    lines: Lines
    sure_after: timedelta = SURE_AFTER

    def send(self, attempt_id: int, by: str = "") -> Attempt:
        """Send a decision, and give it as it stands then: done, refused, in doubt, or a draft when the case changed.

        Raises UserError when it is not there to be sent, or the shop cannot be reached from here.
        """
        line = self.lines.of(self._shop_of(attempt_id))
        self._read_first(line, self._look(attempt_id))
        claimed = self._claim(attempt_id, by)
        if claimed is not None:
            self._carry_out(line, *claimed)
        return self._look(attempt_id)

    def settle(self, attempt_id: int) -> Attempt:
        """Read the case of one that is in doubt; how it stands then. Raises RefusedError when nothing can be read."""
        attempt = self._look(attempt_id)
        if attempt.state is AttemptState.IN_DOUBT:
            self._settle_in_doubt(self.lines.of(self._shop_of(attempt_id)), attempt)
        return self._look(attempt_id)

    def give_up(self, attempt_id: int, error: UserError) -> Attempt:
        """It could not even be sent: say why, if nothing has left."""
        attempt = self._look(attempt_id)
        if attempt.state in UNSENT_STATES:
            verdict = Verdict(AttemptState.REFUSED, error.text, GUARD)
            self._record(attempt, _refused(error.refusal) if isinstance(error, RefusedError) else verdict)
        return self._look(attempt_id)

    # before anything leaves

    def _read_first(self, line: Line, attempt: Attempt) -> None:
        """A call that cannot name the version it is meant for goes out right after a reading.

        `order.logisticsAdd` has no place for one, and a case that came by export has none yet.
        """
        way = requests.way_of(attempt)
        names_it = attempt.seen is not None and attempt.seen.version is not None
        if way is not None and (way.operate is None or not names_it):
            read_case(self.desk, line, attempt.aftersale_id, with_log=False)

    def _claim(self, attempt_id: int, by: str) -> tuple[Attempt, AfterSale] | None:
        """Commit it as under way, with the version it goes out with; `None` when it may not leave."""
        now = self.desk.clock.now()
        with self.desk.store.writing() as session:
            attempt = attempts.must(session, attempt_id)
            if attempt.state not in _SENDABLE:
                raise moved_on(attempt)
            case = must_find(session, attempt.aftersale_id).case
            if not self._may_leave(session, attempt, case):
                return None
            try:
                attempts.start(session, attempt, now, by or attempt.by, self.desk.runs.me, Seen.of(case))
            except attempts.OpenAttemptError:
                raise decided_anew(attempt) from None
            return attempts.must(session, attempt_id), case

    def _may_leave(self, session: Session, attempt: Attempt, case: AfterSale) -> bool:
        now, action, of_row = self.desk.clock.now(), BY_KEY[attempt.action], (attempt.id, attempt.tries)
        open_here = attempt.state is not AttemptState.REFUSED
        if action.way(case) is None:
            if not open_here:
                raise UserError(closing_reason(action, case))
            outcome = Text(_CLOSED, {"action": ACTIONS[attempt.action], "why": closing_reason(action, case)})
            attempts.finish(session, *of_row, AttemptState.REFUSED, now, outcome, refusal=MOVED_ON)
            return False
        if attempt.seen is not None and differs(attempt.seen, Seen.of(case)):
            if not open_here:
                raise UserError(Text(_CHANGED))
            attempts.park(session, *of_row, Why.CONFLICT, now, Text(CONFLICT, {"action": ACTIONS[attempt.action]}))
            return False
        closed = closed_by_ceiling(session, action, case)
        if closed is not None:
            if not open_here:
                raise UserError(closed)
            attempts.finish(session, *of_row, AttemptState.REFUSED, now, closed, refusal=GUARD)
            return False
        return True

    # on its way, and after

    def _carry_out(self, line: Line, attempt: Attempt, case: AfterSale) -> None:
        try:
            refusal = self._perform(line, attempt, case)
        except CancelledError:  # the line was closed before anything left
            self._record(attempt, Verdict(AttemptState.REFUSED, Text(NOTHING_LEFT), RefusalKind.UNREACHABLE.value))
            raise
        except BaseException:
            self._doubt(attempt, Text(ENDED, {"action": ACTIONS[attempt.action]}))
            raise
        if refusal is not None and not refusal.may_have_acted and refusal.remedy is not Remedy.REFRESH_CASE:
            self._record(attempt, _refused(refusal))
        else:
            self._settle_after(line, attempt, refusal)

    def _perform(self, line: Line, attempt: Attempt, case: AfterSale) -> Refusal | None:
        for _ in range(MOST_TRIES - 1):
            refusal = requests.perform(line.client, attempt, case)
            if refusal is None or refusal.kind is not RefusalKind.RATE_LIMITED:
                return refusal
        return requests.perform(line.client, attempt, case)

    def _settle_after(self, line: Line, attempt: Attempt, refusal: Refusal | None) -> None:
        try:
            reading = self._settle(line, attempt, refusal)
        except (RefusedError, CancelledError):  # the line is gone: what is in doubt stays so until it is back
            self._doubt(attempt, doubt_text(attempt, refusal), refusal)
        except BaseException:
            self._doubt(attempt, doubt_text(attempt, refusal), refusal)
            raise
        else:
            if self._only_the_version_was_old(attempt, reading):
                self.send(attempt.id)

    def _only_the_version_was_old(self, attempt: Attempt, reading: Reading) -> bool:
        """The platform refused an older version, and nothing that the decision rests on differs: once more, once."""
        now = self._look(attempt.id)
        old = attempt.seen is not None and reading.case is not None and attempt.seen.version != reading.case.updated_at
        return old and attempt.tries == 1 and now.refusal == RefusalKind.STATUS_CHANGED and now.state in _SENDABLE

    def _settle(self, line: Line, attempt: Attempt, refusal: Refusal | None) -> Reading:
        answer = _answer(refusal)
        reading = read_case(self.desk, line, attempt.aftersale_id, with_log=answer is not Answer.YES)
        verdict = judge(attempt, reading, answer, sure=answer is Answer.NO or self._is_sure(attempt, reading))
        if verdict is None:
            self._doubt(attempt, doubt_text(attempt, refusal), refusal)
        else:
            said_no = answer is Answer.NO and refusal is not None and verdict.refusal == NOT_DONE
            self._record(attempt, _refused(refusal) if said_no and refusal is not None else verdict)
        return reading

    def _settle_in_doubt(self, line: Line, attempt: Attempt) -> None:
        reading = read_case(self.desk, line, attempt.aftersale_id, with_log=True)
        verdict = judge(attempt, reading, Answer.NOTHING, sure=self._is_sure(attempt, reading))
        if verdict is not None:
            self._record(attempt, verdict)

    def _is_sure(self, attempt: Attempt, reading: Reading) -> bool:
        return attempt.sent_at is not None and reading.asked_at - attempt.sent_at >= self.sure_after

    def _doubt(self, attempt: Attempt, why: Text, refusal: Refusal | None = None) -> None:
        with self.desk.store.writing() as session:
            kind = refusal.kind.value if refusal is not None else ""
            attempts.doubt(session, attempt.id, attempt.tries, self.desk.clock.now(), why, kind)

    def _record(self, attempt: Attempt, verdict: Verdict) -> None:
        number, tries, now = attempt.id, attempt.tries, self.desk.clock.now()
        with self.desk.store.writing() as session:
            if verdict.why is not None:
                attempts.park(session, number, tries, verdict.why, now, verdict.text)
                return
            told = verdict.refusal == ALREADY  # nobody has to do anything about it
            state, refusal = verdict.state, verdict.refusal
            ended = attempts.finish(
                session, number, tries, state, now, verdict.text, refusal=refusal, acknowledged=told
            )
            if ended and state is AttemptState.DONE:
                note_text(session, attempt, now)

    def _look(self, attempt_id: int) -> Attempt:
        with self.desk.store.reading() as session:
            return attempts.must(session, attempt_id)

    def _shop_of(self, attempt_id: int) -> int:
        with self.desk.store.reading() as session:
            return must_find(session, attempts.must(session, attempt_id).aftersale_id).case.shop_id


def _answer(refusal: Refusal | None) -> Answer:
    if refusal is None:
        return Answer.YES
    return Answer.NO if not refusal.may_have_acted or refusal.kind in SAID_NO else Answer.NOTHING


def _refused(refusal: Refusal) -> Verdict:
    return Verdict(AttemptState.REFUSED, refusal_text(refusal), refusal.kind.value)


_CLOSED = QT_TRANSLATE_NOOP("models", "“{action}” was not sent. {why}")
_CHANGED = QT_TRANSLATE_NOOP(
    "models", "The case has changed since this was decided. Nothing was sent; look at the case and decide anew."
)

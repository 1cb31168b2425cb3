"""Settling what was sent: the case is read again, and only what the platform shows counts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from models.desk.desk import Desk
from models.desk.ledger.notice import note_text
from models.desk.ledger.reading import Reading, read_case
from models.desk.ledger.refusals import SAID_NO, doubt_text, refusal_text
from models.desk.ledger.requests import Answered, way_of
from models.desk.ledger.verdicts import ALREADY, NOT_DONE, Answer, Verdict, judge
from models.desk.notices.sending import find_text
from models.desk.sync.connecting import Line
from models.domain.actions import Proof
from models.domain.attempt import Attempt, AttemptState
from models.domain.sent_text import TextStatus
from models.domain.text import Text
from models.doudian.refusals import Refusal
from models.store import attempt_steps, sent_texts, trail

SURE_AFTER = timedelta(seconds=15)
"""So long after the case was first read in doubt nothing of a request is still being worked on."""
LONGEST = timedelta(hours=1)
"""No call takes longer from its beginning, whatever pace the platform asks for."""
MORE_AFTER_YES = 40
"""So many times that is waited for what the platform said it carried out and does not show: its lists may lag."""
SAID_YES = "said_yes"
"""Stands in place of a refusal while that is so."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """How sent decisions of a desk are settled. May be used from any thread."""

    desk: Desk
    sure_after: timedelta = SURE_AFTER

    def after(self, line: Line, attempt: Attempt, answered: Answered) -> Reading:
        """Settle what was just sent and got this answer, as far as one reading goes. Raises as `read_case`."""
        refusal = answered.refusal
        answer = _answer(refusal)
        if answer is Answer.YES:
            self._note_text(attempt, answered.message_id)
        reading = self._read(line, attempt, answer)
        last_word = refusal if answer is Answer.NO or (refusal is not None and refusal.kind in SAID_NO) else None
        sure = last_word is not None or not self.sure_after
        verdict = judge(attempt, reading, answer, sure=sure)
        if verdict is None:
            self.doubt_answer(attempt, refusal, reading)
        elif last_word is not None and verdict.refusal == NOT_DONE:
            self.record(attempt, refused(last_word))
        elif verdict.state is AttemptState.DONE and answered.told is not None:
            self.record(attempt, replace(verdict, text=answered.told))
        else:
            self.record(attempt, verdict)
        return reading

    def _read(self, line: Line, attempt: Attempt, answer: Answer) -> Reading:
        """What the platform shows, of a text also what it says of the texts it sent. Raises as `read_case`."""
        reading = read_case(self.desk, line, attempt.aftersale_id, with_log=answer is not Answer.YES)
        way = way_of(attempt)
        if way is None or way.proof is not Proof.TEXT or answer is not Answer.NOTHING:
            return reading
        found = find_text(line.client, line.shop, attempt, reading.asked_at)
        self._note_text(attempt, found.message_id if found is not None else "")
        return replace(reading, text_left=found is not None)

    def _note_text(self, attempt: Attempt, message_id: str) -> None:
        """Keep the platform's number of a text, by which it tells later whether the buyer got it."""
        if message_id:
            with self.desk.store.writing() as session:
                sent_texts.note(session, attempt.id, message_id, TextStatus.NO_RECEIPT, self.desk.clock.now())

    def in_doubt(self, line: Line, attempt: Attempt) -> None:
        """Read the case of one that is in doubt, and end the doubt if that says enough. Raises as `read_case`."""
        reading = self._read(line, attempt, Answer.NOTHING)
        first = self._first_read(attempt)
        verdict = judge(attempt, reading, Answer.NOTHING, sure=self._is_sure(attempt, reading, first))
        if verdict is not None:
            self.record(attempt, verdict)
        elif first is None:
            with self.desk.store.writing() as session:
                attempt_steps.note_reading(session, attempt.id, attempt.tries, reading.asked_at)

    def _first_read(self, attempt: Attempt) -> datetime | None:
        """When its case was first read since it is in doubt, if it was."""
        with self.desk.store.reading() as session:
            step = trail.newest(session, attempt.aftersale_id, attempt.id)
        return step.at if step is not None and step.detail["step"] == "read" else None

    def _is_sure(self, attempt: Attempt, reading: Reading, first: datetime | None) -> bool:
        """Whether what was sent is over. It may have waited its turn, so its end counts, not its beginning.

        It had ended at the first reading. That was in the platform's time: whoever took it over before may have
        known this PC's only.
        """
        waited = reading.asked_at - (first or reading.asked_at)
        needed = self.sure_after * (MORE_AFTER_YES if attempt.refusal == SAID_YES else 1)
        long_ago = attempt.sent_at is not None and reading.asked_at - attempt.sent_at >= LONGEST
        return waited >= needed or long_ago

    def doubt_answer(self, attempt: Attempt, refusal: Refusal | None, reading: Reading | None = None) -> None:
        """What the platform said is not enough; `reading` is what it showed then, if it could be read."""
        said = refusal.kind.value if refusal is not None else SAID_YES
        self.doubt(attempt, doubt_text(attempt, refusal), said, reading)

    def doubt(self, attempt: Attempt, why: Text, said: str = "", reading: Reading | None = None) -> None:
        """Nobody can say what became of it; `said` is the kind of the answer, `reading` what was shown after it."""
        number, tries = attempt.id, attempt.tries
        with self.desk.store.writing() as session:
            attempt_steps.doubt(session, number, tries, self.desk.clock.now(), why, said)
            if reading is not None:
                attempt_steps.note_reading(session, number, tries, reading.asked_at)

    def record(self, attempt: Attempt, verdict: Verdict) -> None:
        """Write a verdict down, unless it was sent anew since or is over."""
        number, tries, now = attempt.id, attempt.tries, self.desk.clock.now()
        with self.desk.store.writing() as session:
            if verdict.why is not None:
                attempt_steps.park(session, number, tries, verdict.why, now, verdict.text)
                return
            told = verdict.refusal == ALREADY  # nobody has to do anything about it
            state, refusal = verdict.state, verdict.refusal
            ended = attempt_steps.finish(
                session, number, tries, state, now, verdict.text, refusal=refusal, acknowledged=told
            )
            if ended and state is AttemptState.DONE:
                note_text(session, attempt, now, self.desk.runs.me)


def _answer(refusal: Refusal | None) -> Answer:
    if refusal is None:
        return Answer.YES
    return Answer.NOTHING if refusal.may_have_acted else Answer.NO


def refused(refusal: Refusal) -> Verdict:
    """That the platform said no."""
    return Verdict(AttemptState.REFUSED, refusal_text(refusal), refusal.kind.value)

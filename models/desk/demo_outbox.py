"""For the pictures: what a day with a bad line and a power cut leaves in the demo's outbox, one of each kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy.orm import Session

from models.desk import decide, queues
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans
from models.desk.ledger.recovery import recover
from models.desk.ledger.refusals import doubt_text, refusal_text
from models.desk.ledger.verdicts import CONFLICT_TEXT
from models.domain.actions import AGREE_RETURN, REFUND, Action
from models.domain.attempt import Attempt, AttemptState, Parameters, Why
from models.domain.codes import AfterSaleType
from models.domain.listing import CaseFilter, PageRequest
from models.domain.names import ACTIONS
from models.domain.seen import Seen
from models.domain.text import Text
from models.doudian.kinds import RefusalKind
from models.doudian.refusals import Refusal
from models.store import attempt_steps, attempts

FIRST = 3
"""The rows before this one stay undecided: there is something to decide on top of each queue."""
BATCH = 12
DEAD, ELSEWHERE = "gone", "elsewhere"
"""The run of a program that is none any more, and of a colleague's."""
NO_ANSWER = Refusal(kind=RefusalKind.TIMED_OUT, code="HTTP 504", said="Gateway Time-out")
BUSY = Refusal(kind=RefusalKind.BUSY, code="20000 isp.service-error", said="系统繁忙")
ONLY_THERE = Refusal(kind=RefusalKind.NOT_THROUGH_API, code="50002 isv.business-failed:2002", said="不支持的操作")


def fill(desk: Desk) -> None:
    """Put decisions in every state into the outbox, unless that was done already."""
    with desk.store.reading() as session:
        if attempts.in_state(session, AttemptState.IN_DOUBT):
            return
    refunds, returns = _undecided(desk, "unshipped_review"), _undecided(desk, "shipped_review")
    with desk.store.writing() as session:
        _Writing(desk, session).left_behind(refunds[FIRST : FIRST + 4], returns[FIRST : FIRST + 2])
    recover(desk)
    with desk.store.writing() as session:
        _Writing(desk, session).under_way(refunds[FIRST + 4 : FIRST + 6])
    _begin_batch(desk, refunds[FIRST + 6 : FIRST + 6 + BATCH])


def _undecided(desk: Desk, queue: str) -> list[str]:
    types = frozenset({AfterSaleType.RETURN_REFUND, AfterSaleType.UNSHIPPED_REFUND})
    wanted = CaseFilter(types=types, undecided_only=True)
    return [row.aftersale_id for row in queues.page(desk, PageRequest(queue, wanted)).rows]


def _begin_batch(desk: Desk, aftersale_ids: list[str]) -> None:
    with desk.store.reading() as session:
        seen = {key: Seen.of(must_find(session, key).case) for key in aftersale_ids}
    batch_plans.begin(desk, REFUND.key, ActInput(by="小林"), seen)


@dataclass(frozen=True, slots=True)
class _Writing:
    """Writes one decision after the other, the oldest first."""

    desk: Desk
    session: Session

    def left_behind(self, refunds: list[str], returns: list[str]) -> None:
        """What somebody has to look into."""
        self._sent(refunds[0], minutes=52, run=DEAD)
        self._held(refunds[1], minutes=51, run=DEAD)
        lost, now = self._sent(refunds[2], minutes=34), self.desk.clock.now()
        attempt_steps.doubt(self.session, lost.id, lost.tries, now, doubt_text(lost, NO_ANSWER))
        self._refused(self._sent(refunds[3], minutes=21), BUSY)
        self._refused(self._sent(returns[0], AGREE_RETURN, minutes=14), ONLY_THERE)
        self._changed(returns[1], minutes=9)

    def under_way(self, refunds: list[str]) -> None:
        """What settles by itself."""
        self._sent(refunds[0], minutes=0)
        self._held(refunds[1], minutes=0)

    def _held(
        self, key: str, action: Action = REFUND, *, minutes: int, run: str = ELSEWHERE, seen: Seen | None = None
    ) -> Attempt:
        """Decided so many minutes ago, and in its undo window."""
        stored, now = must_find(self.session, key), self.desk.clock.now()
        by = "小林" if minutes % 2 else "阿杰"
        made = replace(
            decide.draft(self.desk, action, stored.case, Parameters(), by),
            state=AttemptState.HOLDING,
            made_at=now - timedelta(minutes=minutes),
            hold_until=now + timedelta(seconds=4),
            run=run,
            seen=seen or Seen.of(stored.case),
        )
        return decide.write(self.session, stored, made)

    def _sent(self, key: str, action: Action = REFUND, *, minutes: int, run: str = ELSEWHERE) -> Attempt:
        held = self._held(key, action, minutes=minutes, run=run)
        attempt_steps.start(self.session, held, held.made_at, held.by, run, Seen.of(must_find(self.session, key).case))
        return attempts.must(self.session, held.id)

    def _refused(self, made: Attempt, refusal: Refusal) -> None:
        now, text, kind = self.desk.clock.now(), refusal_text(refusal), refusal.kind.value
        attempt_steps.finish(self.session, made.id, made.tries, AttemptState.REFUSED, now, text, refusal=kind)

    def _changed(self, key: str, *, minutes: int) -> None:
        """The buyer asked for more after it was decided."""
        now = Seen.of(must_find(self.session, key).case)
        looked_at = replace(now, amount_fen=now.amount_fen - 1_000, reason="不想要了", proof="")
        made = self._held(key, minutes=minutes, seen=looked_at)
        text = Text(CONFLICT_TEXT, {"action": ACTIONS[REFUND.key]})
        attempt_steps.park(self.session, made.id, made.tries, Why.CONFLICT, self.desk.clock.now(), text)

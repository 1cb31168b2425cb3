"""Decisions in every state, written as the program writes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from models.desk import decide
from models.desk.desk import Desk
from models.desk.ledger.refusals import doubt_text, refusal_text
from models.desk.ledger.verdicts import CONFLICT_TEXT, NOT_DONE
from models.domain.actions import BY_KEY
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Parameters, Why
from models.domain.names import ACTIONS
from models.domain.seen import Seen
from models.domain.text import Text
from models.doudian.kinds import RefusalKind
from models.doudian.refusals import Refusal
from models.store import attempt_steps, attempts, cases
from models.store.cases import find
from tests.factory import NOW, make_case


@dataclass
class Ledger:
    """Writes decisions in every state, each on a case of its own if none is given."""

    desk: Desk

    def held(
        self, case: AfterSale | None = None, action: str = "refund", seen: Seen | None = None, **fields: Any
    ) -> Attempt:
        now = self.desk.clock.now()
        with self.desk.store.writing() as session:
            if case is None or find(session, case.aftersale_id) is None:
                case = case or make_case()
                cases.add_many(session, [(case, {})], NOW)
            stored = find(session, case.aftersale_id)
            made = decide.draft(self.desk, BY_KEY[action], stored.case, Parameters(), "小林")
            hold = {"hold_until": now + timedelta(seconds=5), "run": self.desk.runs.me, **fields}
            made = replace(made, state=AttemptState.HOLDING, seen=seen or made.seen, **hold)
            return decide.write(session, stored, made)

    def asked_about(self, case: AfterSale | None = None, seen: Seen | None = None) -> Attempt:
        """The program ended in its undo window."""
        return self._parked(self.held(case, seen=seen), Why.RESTART, Text("The program ended. Nothing was sent."))

    def changed(self, case: AfterSale, seen: Seen) -> Attempt:
        """The case is another than the one that was looked at."""
        return self._parked(
            self.held(case, seen=seen), Why.CONFLICT, Text(CONFLICT_TEXT, {"action": ACTIONS["refund"]})
        )

    def under_way(self, case: AfterSale | None = None) -> Attempt:
        held = self.held(case)
        with self.desk.store.writing() as session:
            attempt_steps.start(session, held, self.desk.clock.now(), held.by, self.desk.runs.me, held.seen)
            return attempts.must(session, held.id)

    def in_doubt(self, case: AfterSale | None = None) -> Attempt:
        made = self.under_way(case)
        with self.desk.store.writing() as session:
            attempt_steps.doubt(session, made.id, made.tries, self.desk.clock.now(), doubt_text(made, None))
        return self.now(made)

    def refused(self, kind: RefusalKind, case: AfterSale | None = None) -> Attempt:
        refusal = Refusal(kind=kind, code="1", said="不行")
        return self._over(self.under_way(case), refusal_text(refusal), kind.value)

    def not_done(self, case: AfterSale | None = None) -> Attempt:
        """It never arrived."""
        return self._over(self.under_way(case), Text("It was not carried out."), NOT_DONE)

    def to_do(self) -> Attempt:
        made = self.refused(RefusalKind.NOT_THROUGH_API)
        with self.desk.store.writing() as session:
            attempt_steps.hand_over(session, made.id, self.desk.clock.now(), "小林")
        return self.now(made)

    def contradicted(self) -> Attempt:
        made = self.to_do()
        with self.desk.store.writing() as session:
            text = Text("The platform shows something else.")
            attempt_steps.settle(session, made.id, AttemptState.CONTRADICTED, self.desk.clock.now(), text, "")
        return self.now(made)

    def now(self, attempt: Attempt) -> Attempt:
        """How it stands."""
        with self.desk.store.reading() as session:
            return attempts.must(session, attempt.id)

    def _parked(self, made: Attempt, why: Why, text: Text) -> Attempt:
        with self.desk.store.writing() as session:
            attempt_steps.park(session, made.id, made.tries, why, self.desk.clock.now(), text)
        return self.now(made)

    def _over(self, made: Attempt, text: Text, refusal: str) -> Attempt:
        now, refused = self.desk.clock.now(), AttemptState.REFUSED
        with self.desk.store.writing() as session:
            attempt_steps.finish(session, made.id, made.tries, refused, now, text, refusal=refusal)
        return self.now(made)

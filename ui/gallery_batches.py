"""Batches as they might stand, for the gallery: one on its way, and one that is over. Nothing is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import count
from types import MappingProxyType

from models.desk import cases, queues
from models.desk.desk import Desk
from models.desk.ledger.batches import BatchReport
from models.desk.ledger.outbox import OutboxEntry, Remedy
from models.desk.ledger.planning import DECIDED_ALREADY, LeftOut
from models.desk.ledger.sending import NOT_SENT_TEXT
from models.desk.ledger.verdicts import CONFLICT_TEXT, DONE_TEXT, MOVED_ON, NOT_DONE, NOT_DONE_TEXT
from models.domain.actions import REFUND
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Parameters, Why
from models.domain.batch import Batch
from models.domain.codes import AfterSaleStatus
from models.domain.listing import CaseFilter, PageRequest
from models.domain.names import ACTIONS, STATUSES, case_status
from models.domain.queues import ALL
from models.domain.text import QT_TRANSLATE_NOOP, Text
from ui.dialogs.batch_state import BatchState, Phase

SHOWN = 60
CLERK = "小林"  # untranslated: a name
_UNDECIDED = CaseFilter(undecided_only=True)
_FINISHED = Text(QT_TRANSLATE_NOOP("models", "The case is finished. The platform takes no more operations on it."))


@dataclass(frozen=True, slots=True)
class BatchSamples:
    """Made of what the desk holds, so that the same desk gives the same screens."""

    desk: Desk

    def mixed(self) -> list[str]:
        """Cases of all kinds, so that some of them are left out."""
        return self._rows(ALL.key, CaseFilter())

    def _rows(self, queue: str, wanted: CaseFilter) -> list[str]:
        rows = queues.page(self.desk, PageRequest(queue, wanted, limit=SHOWN)).rows
        return [row.aftersale_id for row in rows]

    def running(self) -> BatchState:
        """A third of it is done, and one did not go through."""
        made = self._entries()
        third = len(made) // 3
        entries = [*map(self._done, made[:third]), *made[third:]]
        entries[2] = self._lost(made[2])
        entries[third] = replace(made[third], attempt=replace(made[third].attempt, state=AttemptState.SENDING))
        report = self._report(entries)
        return BatchState(phase=Phase.SENDING, report=report, done=third, total=len(made))

    def over(self) -> BatchState:
        """All of it was tried; some did not go through, for different reasons."""
        made = self._entries()
        entries = list(map(self._done, made))
        for place in (2, 9, 17):
            entries[place] = self._lost(made[place])
        for place in (4, 20):
            entries[place] = self._moved_on(made[place])
        entries[6] = self._changed(made[6])
        left = LeftOut(made[-1].case.aftersale_id, DECIDED_ALREADY, DECIDED_ALREADY, made[-1].case)
        report = self._report(entries[:-1])
        total = len(report.entries)
        return BatchState(phase=Phase.OVER, report=report, left_out=(left,), done=total, total=total)

    def _entries(self) -> list[OutboxEntry]:
        found = (cases.case_view(self.desk, key).case for key in self._rows(ALL.key, _UNDECIDED))
        refundable = (case for case in found if REFUND.way(case) is not None)
        return [self._entry(number, case) for number, case in zip(count(1), refundable, strict=False)]

    def _entry(self, number: int, case: AfterSale) -> OutboxEntry:
        attempt = Attempt(
            id=number,
            key=str(number),
            aftersale_id=case.aftersale_id,
            action=REFUND.key,
            lane=REFUND.lane,
            state=AttemptState.DRAFT,
            parameters=Parameters(),
            amount_fen=case.amount_fen,
            status_seen=case.status,
            by=CLERK,
            made_at=self.desk.clock.now(),
            why=Why.BATCH,
            batch_id=1,
        )
        return OutboxEntry(attempt=attempt, case=case, shop="", remedy=None)

    def _done(self, entry: OutboxEntry) -> OutboxEntry:
        return _with(entry, AttemptState.DONE, DONE_TEXT)

    def _lost(self, entry: OutboxEntry) -> OutboxEntry:
        return _with(entry, AttemptState.REFUSED, NOT_DONE_TEXT, NOT_DONE, Remedy.WAIT_AND_RETRY)

    def _moved_on(self, entry: OutboxEntry) -> OutboxEntry:
        return _with(entry, AttemptState.REFUSED, NOT_SENT_TEXT, MOVED_ON, Remedy.REFRESH_CASE)

    def _changed(self, entry: OutboxEntry) -> OutboxEntry:
        changed = _with(entry, AttemptState.DRAFT, CONFLICT_TEXT)
        return replace(changed, attempt=replace(changed.attempt, why=Why.CONFLICT))

    def _report(self, entries: list[OutboxEntry]) -> BatchReport:
        batch = Batch(id=1, action=REFUND.key, by=CLERK, made_at=self.desk.clock.now())
        numbers = Counter(entry.attempt.state for entry in entries)
        return BatchReport(batch=batch, entries=tuple(entries), numbers=MappingProxyType(numbers))


def _with(
    entry: OutboxEntry, state: AttemptState, words: str, refusal: str = "", remedy: Remedy | None = None
) -> OutboxEntry:
    status = STATUSES[AfterSaleStatus.REFUNDED] if state is AttemptState.DONE else case_status(entry.case)
    values = {"action": ACTIONS[entry.attempt.action], "status": status, "why": _FINISHED}
    outcome = Text(words, values)
    attempt = replace(entry.attempt, state=state, outcome=outcome, refusal=refusal, why=None)
    return replace(entry, attempt=attempt, remedy=remedy)

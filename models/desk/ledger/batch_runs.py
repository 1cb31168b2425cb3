"""Sending what is left of a batch: one call after the other, nearest deadline first, with pause and stop."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime

from models.desk.desk import Desk
from models.desk.ledger.batch_windows import is_near, longest
from models.desk.ledger.batches import FAILED, BatchReport, is_left, report
from models.desk.ledger.cures import NO_LINE, Cure, cure_of
from models.desk.ledger.outbox import OutboxEntry
from models.desk.ledger.sending import Sender
from models.domain.attempt import AttemptState, Why
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.gate import Gate
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import shops

Progress = Callable[[int, int], None]
GLANCE_SECONDS = 0.05


def hold_until(desk: Desk, found: BatchReport) -> datetime:
    """The end of the batch's undo window: until then nothing is sent, unless a deadline is too near."""
    waiting = [(entry.case.shop_id, entry.attempt) for entry in found.entries if entry.attempt.why is Why.BATCH]
    with desk.store.reading() as session:
        known = {shop.id: shop for shop in shops.listed(session)}
    began = min(found.batch.made_at, desk.clock.now())  # another PC's clock may be ahead
    return began + longest(found.batch.action, waiting, known)


def run(
    sender: Sender,
    batch_id: int,
    *,
    again: bool = False,
    only: Collection[int] | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    gate: Gate | None = None,
) -> BatchReport:
    """Send what is left, one case after the other; how the batch stands then.

    With `again` also what was refused and may be sent again; with `only` nothing but these decisions. Closing
    `gate` makes it wait, `cancel` ends it after the case that is under way: what is left stays a draft, for
    another run. The cases of a shop are left as soon as each further one would meet the same refusal.
    """
    desk, cancel, gate, progress = sender.desk, cancel or CancelToken(), gate or Gate(), progress or _tell_nobody
    first = report(desk, batch_id)
    end = hold_until(desk, first)
    todo = [entry for entry in first.entries if _is_next(entry, again, only)]
    cut: dict[int, Text] = {}
    for number, entry in enumerate(todo):
        progress(number, len(todo))
        if entry.case.shop_id in cut:
            continue
        if not _wait_turn(desk, entry, end, cancel, gate):
            return replace(report(desk, batch_id), stopped=_STOPPED)
        no_line = _send(sender, entry)
        if no_line is not None:
            cut[entry.case.shop_id] = no_line
    progress(len(todo), len(todo))
    return replace(report(desk, batch_id), stopped=next(iter(cut.values()), None))


def _tell_nobody(_done: int, _total: int) -> None:
    pass


def _is_next(entry: OutboxEntry, again: bool, only: Collection[int] | None) -> bool:
    if only is not None and entry.attempt.id not in only:
        return False
    return is_left(entry) or (again and entry.attempt.state in FAILED and cure_of(entry) is Cure.SEND_AGAIN)


def _wait_turn(desk: Desk, entry: OutboxEntry, end: datetime, cancel: CancelToken, gate: Gate) -> bool:
    """Wait for the end of the undo window and for the gate; whether to go on."""
    near = is_near(entry.case, end)
    while not cancel.cancelled:
        if gate.is_open and (near or desk.clock.now() >= end):
            return True
        time.sleep(GLANCE_SECONDS)
    return False


def _send(sender: Sender, entry: OutboxEntry) -> Text | None:
    """Send one; why the others of its shop should not follow, if so."""
    try:
        sender.lines.of(entry.case.shop_id)
    except UserError as error:  # there is no line at all: it waits on, like the others
        return error.text
    try:
        now = sender.send(entry.attempt.id, standing_at={entry.attempt.state})
    except UserError as error:
        now = sender.give_up(entry.attempt.id, error)
    return now.outcome if now.state is AttemptState.REFUSED and now.refusal in NO_LINE else None


_STOPPED = Text(QT_TRANSLATE_NOOP("models", "Stopped. What is left waits and can be sent later."))

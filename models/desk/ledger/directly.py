"""Deciding and sending in one go, for whoever waits for the end: the command line."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from models.desk import decide
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger import outbox
from models.desk.ledger.lines import Lines
from models.desk.ledger.recovery import open_questions, recover
from models.desk.ledger.sending import Sender
from models.desk.ledger.settlement import SURE_AFTER
from models.desk.proofs.proving import proven
from models.domain.actions import Lane
from models.domain.attempt import Attempt, AttemptState
from models.domain.errors import UserError
from models.store import attempts

GLANCE_SECONDS = 0.1
_log = logging.getLogger(__name__)


@contextmanager
def sending(desk: Desk, *, sure_after: timedelta = SURE_AFTER) -> Iterator[Sender]:
    """Lines that are open for as long as the block, after what programs left that died was taken over."""
    recover(desk)
    lines = Lines(desk)
    try:
        yield Sender(desk, lines, sure_after)
    finally:
        lines.close()


def act(sender: Sender, aftersale_id: str, action_key: str, given: ActInput) -> Attempt:
    """Decide, wait out the undo window and send; how it stands then. Ctrl-C in the window takes it back.

    Raises as `decide.act`; what is to be carried out by hand is only written down.
    """
    _settle_first(sender, aftersale_id)
    given = proven(sender.desk, sender.lines, aftersale_id, action_key, given)
    return finish(sender, decide.act(sender.desk, aftersale_id, action_key, given))


def release(sender: Sender, attempt_id: int, by: str = "") -> Attempt:
    """Have a draft, or one that was refused, sent after all."""
    return finish(sender, outbox.release(sender.desk, attempt_id, by=by))


def finish(sender: Sender, attempt: Attempt) -> Attempt:
    """Wait out the undo window of one that was just decided, and send it."""
    if attempt.state is not AttemptState.HOLDING or attempt.hold_until is None:
        return attempt
    try:
        while sender.desk.clock.now() < attempt.hold_until:
            time.sleep(GLANCE_SECONDS)
    except KeyboardInterrupt:
        outbox.take_back(sender.desk, attempt.id)
        raise
    done = _sent(sender, attempt.id)
    _send_texts(sender)
    return done


def _sent(sender: Sender, attempt_id: int) -> Attempt:
    try:
        return sender.send(attempt_id)
    except UserError as error:
        return sender.give_up(attempt_id, error)


def _send_texts(sender: Sender) -> None:
    """What a decision that was carried out has to tell the buyer."""
    with sender.desk.store.reading() as session:
        held = attempts.in_state(session, AttemptState.HOLDING)
    for text in held:
        if text.run == sender.desk.runs.me and text.lane is Lane.NOTICE:
            _sent(sender, text.id)


def settle(sender: Sender) -> list[Attempt]:
    """Read the cases of all that is in doubt; how those stand then. One that cannot be read stays in doubt."""
    found = []
    for attempt in open_questions(sender.desk):
        try:
            found.append(sender.settle(attempt.id))
        except UserError as error:
            _log.info("decision %s stays in doubt: %s", attempt.id, error)
            found.append(attempt)
    _send_texts(sender)
    return found


def _settle_first(sender: Sender, aftersale_id: str) -> None:
    """What is in doubt about this very case comes before anything new."""
    for attempt in open_questions(sender.desk):
        if attempt.aftersale_id == aftersale_id:
            sender.settle(attempt.id)

"""What programs left behind that died: nothing of it is sent or forgotten silently."""

from __future__ import annotations

from models.desk.desk import Desk
from models.desk.ledger.refusals import ENDED
from models.domain.attempt import Attempt, AttemptState, Why
from models.domain.names import ACTIONS
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import attempt_steps, attempts

_HANDS = (AttemptState.SENDING, AttemptState.HOLDING)
_HELD = QT_TRANSLATE_NOOP(
    "models",
    "The program ended before “{action}” was sent, while it could still be taken back. Nothing was sent: "
    "send it now, or take it back.",
)


def recover(desk: Desk) -> list[int]:
    """Take over what no running program has in hand any more; the numbers of those decisions.

    What was under way is in doubt from now on; what waited in its undo window is asked about.
    """
    desk.runs.stay()
    with desk.store.reading() as session:
        in_hand = attempts.in_state(session, *_HANDS)
    dead = {run for run in {attempt.run for attempt in in_hand} if not desk.runs.alive(run)}
    if not dead:
        return []
    with desk.store.writing() as session:
        left = [attempt for attempt in attempts.in_state(session, *_HANDS) if attempt.run in dead]
        for attempt in left:
            text = {"action": ACTIONS[attempt.action]}
            of_row, now = (attempt.id, attempt.tries), desk.clock.now()
            if attempt.state is AttemptState.SENDING:
                attempt_steps.doubt(session, *of_row, now, Text(ENDED, text))
            else:
                attempt_steps.park(session, *of_row, Why.RESTART, now, Text(_HELD, text))
    return [attempt.id for attempt in left]


def open_questions(desk: Desk) -> list[Attempt]:
    """Everything that is in doubt, oldest first."""
    with desk.store.reading() as session:
        return attempts.in_state(session, AttemptState.IN_DOUBT)

"""Who has a case's decision in hand, so that nobody else decides it."""

from __future__ import annotations

from collections.abc import Iterable

from models.domain.actions import Action
from models.domain.attempt import Attempt, AttemptState
from models.domain.errors import UserError
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS
from models.domain.text import QT_TRANSLATE_NOOP, Text

_SOURCES: dict[AttemptState, str] = {
    AttemptState.TO_DO: QT_TRANSLATE_NOOP(
        "models",
        "{by} decided “{action}” for this case already ({at}), and it is still to be carried out. "
        "Withdraw that decision first if it was wrong.",
    ),
    AttemptState.DRAFT: QT_TRANSLATE_NOOP(
        "models",
        "{by} decided “{action}” for this case already ({at}); it was not sent yet. "
        "Send it from the outbox, or take it back there.",
    ),
    AttemptState.HOLDING: QT_TRANSLATE_NOOP(
        "models", "{by} decided “{action}” for this case already ({at}); it is about to be sent."
    ),
    AttemptState.SENDING: QT_TRANSLATE_NOOP(
        "models", "{by} decided “{action}” for this case already ({at}); it is being sent."
    ),
    AttemptState.IN_DOUBT: QT_TRANSLATE_NOOP(
        "models",
        "{by} decided “{action}” for this case already ({at}), and nobody can say yet whether the platform carried "
        "it out. The case is being read again; until then nothing else may be decided on it.",
    ),
}


def lane_taken(attempt: Attempt) -> Text:
    """Why nothing else can be decided while `attempt` is open."""
    values = {"by": attempt.by, "action": ACTIONS[attempt.action], "at": attempt.made_at}
    return Text(_SOURCES[attempt.state], values)


def who_did(action: Action, made: Iterable[Attempt]) -> Text | None:
    """By whom, when and how much, of money that went from here or is under way; `None` when none is."""
    if not action.moves_money:
        return None
    for attempt in made:
        if attempt.action == action.key and attempt.state in (AttemptState.SENDING, AttemptState.IN_DOUBT):
            return lane_taken(attempt)
        if attempt.action == action.key and attempt.state is AttemptState.DONE:
            return _done(attempt)
    return None


def _done(attempt: Attempt) -> Text:
    source = QT_TRANSLATE_NOOP(
        "models",
        "{by} did “{action}” on this case already: ¥{amount}, {at}. It is not done a second time.",
    )
    at, amount = attempt.settled_at or attempt.made_at, yuan_from_fen(attempt.amount_fen)
    return Text(source, {"by": attempt.by, "action": ACTIONS[attempt.action], "amount": amount, "at": at})


class TakenError(UserError):
    """Somebody or something else has the decision in hand by now."""


def moved_on(attempt: Attempt) -> TakenError:
    """That somebody or something was faster."""
    source = QT_TRANSLATE_NOOP(
        "models", "“{action}” on case {id} is under way or over already. Look at the outbox again."
    )
    return TakenError(Text(source, {"action": ACTIONS[attempt.action], "id": attempt.aftersale_id}))


def decided_anew(attempt: Attempt) -> TakenError:
    """That another decision took the place of one that was refused."""
    source = QT_TRANSLATE_NOOP(
        "models", "Somebody has decided case {id} anew since. Look at that decision before you send this one again."
    )
    return TakenError(Text(source, {"id": attempt.aftersale_id}))

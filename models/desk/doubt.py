"""Money that may have gone although the platform does not show it.

Somebody ticked a refund off, and the platform shows something else. Until a
person has looked into it, no further money is decided on that case: a second
refund would be paid on top of the first (users.md, "in doubt").
"""

from __future__ import annotations

from collections.abc import Iterable

from models.domain.actions import BY_KEY, Action
from models.domain.attempt import Attempt, AttemptState
from models.domain.names import ACTIONS
from models.domain.text import QT_TRANSLATE_NOOP, Text


def closed_by_doubt(action: Action, made: Iterable[Attempt]) -> Text | None:
    """Why `action` is closed while an earlier decision on the case is in doubt; `None` when none is."""
    doubtful = next((attempt for attempt in made if money_in_doubt(attempt)), None)
    if doubtful is None or not action.moves_money:
        return None
    source = QT_TRANSLATE_NOOP(
        "models",
        "“{action}” was ticked off by {by} ({at}), but the platform shows something else: the money may have gone. "
        "Check it in the back office and take it off the list of contradictions first.",
    )
    values = {"action": ACTIONS[doubtful.action], "by": doubtful.ticked_by, "at": doubtful.ticked_at}
    return Text(source, values)


def money_in_doubt(attempt: Attempt) -> bool:
    """Whether it was ticked off and contradicted, and nobody has looked into that yet."""
    return (
        BY_KEY[attempt.action].moves_money
        and attempt.state is AttemptState.CONTRADICTED
        and attempt.ticked_at is not None
        and attempt.acknowledged_at is None
    )

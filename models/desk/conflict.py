"""The case changed after somebody looked at it: nothing is done, and what changed is shown side by side."""

from __future__ import annotations

from models.desk.desk import Desk
from models.desk.finding import must_find
from models.domain.aftersale import AfterSale
from models.domain.errors import UserError
from models.domain.names import case_status
from models.domain.seen import Seen, differs
from models.domain.text import QT_TRANSLATE_NOOP, Text

_CHANGED = QT_TRANSLATE_NOOP(
    "models",
    "Case {id} changed while you were looking at it: it is now “{status}”. "
    "Nothing was recorded. Look at it again and decide anew.",
)


class ConflictError(UserError):
    """What was decided on is not what is there."""

    def __init__(self, before: Seen, now: AfterSale) -> None:
        super().__init__(Text(_CHANGED, {"id": now.aftersale_id, "status": case_status(now)}))
        self.before = before
        """What was looked at."""
        self.now = now


def changed_since(desk: Desk, looked_at: AfterSale) -> AfterSale | None:
    """The case as it is now, where a decision on what was looked at has to be looked at again; `None` where not.

    Raises UserError when the case is not here.
    """
    with desk.store.reading() as session:
        now = must_find(session, looked_at.aftersale_id).case
    return now if differs(Seen.of(looked_at), Seen.of(now)) else None

"""The case changed after somebody looked at it: nothing is done, and what changed is shown side by side."""

from __future__ import annotations

from models.domain.aftersale import AfterSale
from models.domain.errors import UserError
from models.domain.names import case_status
from models.domain.seen import Seen
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

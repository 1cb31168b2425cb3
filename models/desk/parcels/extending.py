"""More time to confirm a return: the platform adds seven days, once two days or less are left (doudian.md 2.5, 4)."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.domain.actions import Action
from models.domain.aftersale import AfterSale
from models.domain.text import QT_TRANSLATE_NOOP, Text

EXTEND = "extend"
"""The action's key."""
OPENS = timedelta(days=2)
"""It can be extended when so much is left, or less."""
ADDED = timedelta(days=7)


def opens_at(deadline: datetime) -> datetime:
    """From when on the window that ends then can be extended, UTC."""
    return deadline - OPENS


def extended(deadline: datetime) -> datetime:
    """When the window ends once it was extended, UTC: what is left stays, and seven days come on top."""
    return deadline + ADDED


def closed_by_window(action: Action, case: AfterSale, now: datetime) -> Text | None:
    """Why the platform would not extend the window now; `None` when it would, and for every other action."""
    if action.key != EXTEND:
        return None
    if case.deadline_at is None:
        return Text(_NO_END)
    if case.deadline_at <= now:
        return Text(_OVER, {"at": case.deadline_at})
    if now < opens_at(case.deadline_at):
        return Text(_TOO_EARLY, {"at": opens_at(case.deadline_at), "end": case.deadline_at})
    return None


_NO_END = QT_TRANSLATE_NOOP(
    "models", "Nobody says here until when the goods must be checked, so there is nothing to extend."
)
_OVER = QT_TRANSLATE_NOOP(
    "models", "The time was over at {at}. The platform may have acted by itself; it extends nothing any more."
)
_TOO_EARLY = QT_TRANSLATE_NOOP(
    "models",
    "It can be extended from {at} on, when two days or less are left. Until {end} there is time to check the goods.",
)

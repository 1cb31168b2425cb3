"""How decisions read, on whatever screen. Nothing here may sound as if money had moved."""

from __future__ import annotations

from datetime import datetime

from models.domain.actions import BY_KEY
from models.domain.attempt import Attempt
from models.domain.money import yuan_from_fen
from models.domain.names import ACTIONS
from ui.runtime.language import format_local_time, tell, translate


def action_name(attempt: Attempt) -> str:
    """What was decided."""
    return tell(ACTIONS[attempt.action])


def amount(attempt: Attempt) -> str:
    """The amount of a decision that sends money; "" for any other."""
    return f"¥{yuan_from_fen(attempt.amount_fen)}" if BY_KEY[attempt.action].moves_money else ""


def decided_by(attempt: Attempt) -> str:
    """Who decided, and when."""
    return by_at(attempt.by, attempt.made_at)


def decided_shortly(attempt: Attempt) -> str:
    """The same for a narrow list, without the year."""
    at = attempt.made_at.astimezone()
    return translate("todo", "{by}, {at}").format(by=attempt.by, at=f"{at:%m-%d %H:%M}")


def by_at(by: str, at: datetime | None) -> str:
    """A person and a time."""
    return translate("todo", "{by}, {at}").format(by=by, at=format_local_time(at))

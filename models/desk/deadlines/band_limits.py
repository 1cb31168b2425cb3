"""The limits of the bands, set per queue, put in force at this desk."""

from __future__ import annotations

from models.desk.choices.register import URGENCY
from models.desk.desk import Desk
from models.domain.limits import USUAL
from models.store import settings
from models.store.plain_sql import Asked

_ROW = next(iter(URGENCY.values())).row
"""All queues' limits lie in one row: they are looked up at every count."""


def bring_up_to_date(asked: Asked, desk: Desk) -> None:
    """Put in force what is kept: another program on the profile may have set it."""
    stored = settings.get(asked, _ROW)
    found = {queue: setting.value_in(stored) for queue, setting in URGENCY.items()} if stored else {}
    desk.limits.put({queue: limits for queue, limits in found.items() if limits != USUAL})

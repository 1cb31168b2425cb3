"""Letting a case wait: for how long, and with a reason that the others see."""

from __future__ import annotations

from datetime import datetime

from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.who import me
from models.domain.aftersale import AfterSale
from models.domain.alerts import Snooze, SnoozeEnd, check_snooze, snooze_ends
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import snoozes

LONGEST = 200
"""Characters of a reason."""


def ends_for(desk: Desk, case: AfterSale) -> tuple[SnoozeEnd, ...]:
    """Until when a case can be left waiting, soonest first; none when too little time is left."""
    return snooze_ends(case.deadline_at, desk.clock.now(), desk.limits.of_case(case))


def snooze(desk: Desk, aftersale_id: str, until: datetime, reason: str, by: str = "") -> Snooze:
    """Tell nobody of a case until then.

    Raises:
        UserError: there is no such case, it is finished, the reason is missing or too long, the end has passed or
            lies in the case's last band.
    """
    now = desk.clock.now()
    with desk.store.writing() as session:
        stored = must_find(session, aftersale_id)
        if not stored.case.is_open:
            raise UserError(Text(QT_TRANSLATE_NOOP("models", "The case is finished. Nobody is told of it any more.")))
        words = check_snooze(until, reason, stored.case.deadline_at, now, desk.limits.of_case(stored.case))
        if len(words) > LONGEST:
            source = QT_TRANSLATE_NOOP("models", "The reason is longer than {most} characters. Shorten it.")
            raise UserError(Text(source, {"most": LONGEST}))
        made = Snooze(by=me(desk, by), at=now, until=until, reason=words)
        snoozes.add(session, stored.row_id, made)
    return made


def wake(desk: Desk, aftersale_id: str) -> None:
    """End the wait of a case now. Raises UserError when there is no such case."""
    with desk.store.writing() as session:
        snoozes.end(session, must_find(session, aftersale_id).row_id, desk.clock.now())

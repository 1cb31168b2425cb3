"""Claims: who has a case in hand, so that two do not work on it and nobody else is called for it."""

from __future__ import annotations

from collections.abc import Sequence

from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.who import me
from models.domain.alerts import Claim
from models.domain.errors import UserError
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.store import cases, claims


class TakenError(UserError):
    """Somebody else has the case in hand."""


def toggle(desk: Desk, aftersale_id: str, by: str = "") -> Claim | None:
    """Take a case in hand, or let go of it if one has it: the claim, `None` when it was let go. Raises as `claim`."""
    held = holder(desk, aftersale_id)
    if held is not None and held.by == me(desk, by):
        release(desk, aftersale_id, by)
        return None
    return claim(desk, aftersale_id, by)


def claim(desk: Desk, aftersale_id: str, by: str = "", *, take_over: bool = False) -> Claim:
    """Take a case in hand, or say anew that one has it.

    Raises:
        UserError: there is no such case, or it is finished.
        TakenError: somebody else has it; `take_over` takes it all the same.
    """
    person, now = me(desk, by), desk.clock.now()
    with desk.store.writing() as session:
        stored = must_find(session, aftersale_id)
        if not stored.case.is_open:
            raise UserError(
                Text(QT_TRANSLATE_NOOP("models", "The case is finished. There is nothing to take in hand."))
            )
        lasts = claims.team(session).claim_lasts
        held = claims.of_cases(session, [stored.row_id]).get(stored.row_id)
        if held is not None and held.holds(now) and held.by != person and not take_over:
            raise TakenError(_taken(held))
        claims.take(session, stored.row_id, person, now)
    return Claim(by=person, at=now, until=now + lasts)


def claim_many(desk: Desk, aftersale_ids: Sequence[str], by: str = "") -> tuple[int, int]:
    """Take those cases in hand that nobody else has: how many were taken, and how many were left out."""
    person, now, taken = me(desk, by), desk.clock.now(), 0
    with desk.store.writing() as session:
        for first in range(0, len(aftersale_ids), 500):
            found = list(cases.find_many(session, aftersale_ids[first : first + 500]).values())
            held = claims.of_cases(session, [one.row_id for one in found])
            for one in found:
                other = held.get(one.row_id)
                if one.case.is_open and (other is None or other.by == person or not other.holds(now)):
                    claims.take(session, one.row_id, person, now)
                    taken += 1
    return taken, len(aftersale_ids) - taken


def release(desk: Desk, aftersale_id: str, by: str = "") -> None:
    """Let go of a case; nothing happens where one does not have it. Raises UserError when there is no such case."""
    with desk.store.writing() as session:
        claims.drop(session, [must_find(session, aftersale_id).row_id], me(desk, by))


def holder(desk: Desk, aftersale_id: str) -> Claim | None:
    """Who has a case now. Raises UserError when there is no such case."""
    with desk.store.reading() as session:
        row_id = must_find(session, aftersale_id).row_id
        found = claims.of_cases(session, [row_id]).get(row_id)
    return found if found is not None and found.holds(desk.clock.now()) else None


def _taken(held: Claim) -> Text:
    source = QT_TRANSLATE_NOOP("models", "{name} has had this case in hand since {time}.")
    return Text(source, {"name": held.by, "time": held.at})

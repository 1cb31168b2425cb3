"""What stands beside the cases of a list: an unsettled decision, a promise, a claim, a typed deadline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from models.domain.actions import Lane
from models.domain.alerts import Claim, TeamChoices
from models.domain.attempt import ANSWERED_STATES, OPEN_STATES
from models.domain.deadline_change import STEP, ReadFrom
from models.store import settings
from models.store.milliseconds import from_milliseconds
from models.store.plain_sql import Asked, Part, ask, one_of

TEAM = "alerts.team"
"""The setting that holds what everybody at the desk shares."""
Beside = dict[str, Any]


class Unsettled(NamedTuple):
    """The decision that a list shows with a case."""

    action: str
    state: str
    ticked: bool


def _quoted(words: Collection[str]) -> str:
    return ", ".join(sorted(f"'{word}'" for word in words))


_OPEN, _ANSWERED = _quoted(OPEN_STATES), _quoted(ANSWERED_STATES)
_ANY = f"""
    SELECT 'attempt', case_id FROM attempts WHERE case_id IN ({{ids}}) AND state IN ({_OPEN}, {_ANSWERED})
    UNION SELECT 'promise', case_id FROM promises WHERE case_id IN ({{ids}}) AND kept_at IS NULL
    UNION SELECT 'claim', case_id FROM claims WHERE case_id IN ({{ids}})
    UNION SELECT 'typed', case_id FROM deadline_changes WHERE case_id IN ({{ids}}) AND source = '{ReadFrom.HAND.value}'
"""  # noqa: S608 - numbers alone are put into it


def beside(asked: Asked, row_ids: Collection[int]) -> dict[int, Beside]:
    """What stands beside these cases, by their row ids. Most have nothing: one question finds those that have."""
    some: dict[str, list[int]] = defaultdict(list)
    for what, row_id in ask(asked, _ANY.format(ids=", ".join(map(str, row_ids)) or "0")):
        some[what].append(row_id)
    found: dict[int, Beside] = defaultdict(dict)
    for what, read in _READ.items():
        if what in some:
            for row_id, value in read(asked, some[what]).items():
                found[row_id][what] = value
    return found


def _attempts(asked: Asked, row_ids: Collection[int]) -> dict[int, Unsettled]:
    where = one_of("case_id", list(row_ids))
    # later rows win: a decision is shown before a notice, a newer attempt before an older one
    sql = (
        f"SELECT case_id, action, state, ticked_at FROM attempts WHERE {where.sql}"  # noqa: S608 - no value in it
        f" AND (state IN ({_OPEN}) OR (state IN ({_ANSWERED}) AND acknowledged_at IS NULL))"
        f" ORDER BY CASE WHEN lane = '{Lane.DECISION.value}' THEN 1 ELSE 0 END, id"
    )
    found = ask(asked, sql, where.values)
    return {row_id: Unsettled(action, state, ticked_at is not None) for row_id, action, state, ticked_at in found}


def _promises(asked: Asked, row_ids: Collection[int]) -> dict[int, datetime]:
    """When the next open promise of each case is due."""
    where = one_of("case_id", list(row_ids))
    sql = f"SELECT case_id, MIN(due_at) FROM promises WHERE {where.sql} AND kept_at IS NULL GROUP BY case_id"  # noqa: S608 - no value in it
    return {row_id: from_milliseconds(due_at) for row_id, due_at in ask(asked, sql, where.values)}


def claims_of(asked: Asked, row_ids: Collection[int]) -> dict[int, Claim]:
    """The claims on these cases by their row ids, those that are over included; some hundreds at most."""
    lasts = team(asked).claim_lasts
    where = one_of("case_id", list(row_ids)) if row_ids else Part("1 = 0")
    sql = f'SELECT case_id, "by", "at" FROM claims WHERE {where.sql}'  # noqa: S608 - no value in it
    found = ((row_id, by, from_milliseconds(at)) for row_id, by, at in ask(asked, sql, where.values))
    return {row_id: Claim(by=by, at=at, until=at + lasts) for row_id, by, at in found}


def team(asked: Asked) -> TeamChoices:
    """How long a claim lasts, and what else everybody at the desk shares."""
    return TeamChoices.from_plain(settings.get(asked, TEAM))


def _typed(asked: Asked, row_ids: Collection[int]) -> dict[int, datetime | None]:
    """The deadlines that somebody typed, where no newer reading came behind that."""
    where, steps = one_of("case_id", list(row_ids)), one_of("source", sorted(STEP))
    sql = (
        f"SELECT case_id, source, deadline_at FROM deadline_changes"  # noqa: S608 - no value in it
        f" WHERE {where.sql} AND {steps.sql} ORDER BY id"
    )
    newest = {row_id: (source, at) for row_id, source, at in ask(asked, sql, (*where.values, *steps.values))}
    return {
        row_id: None if at is None else from_milliseconds(at)
        for row_id, (source, at) in newest.items()
        if source == ReadFrom.HAND.value
    }


_READ: dict[str, Callable[[Asked, list[int]], Mapping[int, Any]]] = {
    "attempt": _attempts,
    "promise": _promises,
    "claim": claims_of,
    "typed": _typed,
}

"""The domain's queue rules as SQL."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, case, func, not_, null, true, update
from sqlalchemy.orm import Session

from models.domain.codes import FINAL_STATUSES
from models.domain.queues import HOMES, Rule
from models.store.ends import FINISHED, NO_DEADLINE
from models.store.tables import Case


def clause(rule: Rule) -> ColumnElement[bool]:
    """The same answer as `rule.holds`, computed by the database."""
    parts: list[ColumnElement[bool]] = [true()]
    if rule.open_only:
        parts.append(and_(Case.final_at.is_(None), Case.gone_at.is_(None), Case.status.not_in(sorted(FINAL_STATUSES))))
    if rule.types is not None:
        parts.append(Case.type.in_(sorted(rule.types)))
    if rule.statuses is not None:
        parts.append(Case.status.in_(sorted(rule.statuses)))
    if rule.without_deadline:
        parts.append(Case.deadline_at.is_(None))
    parts.extend(not_(clause(other)) for other in rule.none_of)
    return and_(*parts)


def rehome(session: Session) -> None:
    """Derive `home` and `due` of every case again, after the rules or the meaning of words changed."""
    home = case(*((clause(queue.rule), queue.key) for queue in HOMES), else_=null())
    finished = not_(clause(Rule()))
    deadline = func.coalesce(Case.deadline_at, NO_DEADLINE)
    due = case((finished, FINISHED), else_=deadline)
    session.execute(update(Case).values(home=home, due=due))

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from models.domain.aftersale import AfterSale
from models.domain.queues import QUEUES
from models.store import cases
from models.store.narrowing import in_queue
from models.store.plain_sql import all_of, as_clause
from models.store.rules import clause, rehome
from models.store.store import Store
from models.store.tables import Case
from tests.factory import NOW
from tests.unit.domain.strategies import cases as any_case

# the database is emptied for every example, so it does not matter that the fixture is made once
on_a_database = settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], print_blob=True
)


def fill(session: Session, stored: list[AfterSale]) -> None:
    session.execute(delete(Case))
    cases.add_many(session, [(case, {}) for case in stored], NOW)


def found_by(session: Session, condition: ColumnElement[bool]) -> set[str]:
    return set(session.scalars(select(Case.aftersale_id).where(condition)))


@on_a_database
@given(stored=st.lists(any_case(), max_size=40))
def test_a_rule_as_sql_says_what_it_says_on_the_object(store: Store, stored: list[AfterSale]) -> None:
    with store.writing() as session:
        fill(session, stored)
        for queue in QUEUES:
            expected = {case.aftersale_id for case in stored if queue.rule.holds(case)}
            assert found_by(session, clause(queue.rule)) == expected
            assert found_by(session, as_clause(all_of(in_queue(queue.key)))) == expected


@on_a_database
@given(stored=st.lists(any_case(), max_size=40))
def test_homes_derived_anew_are_the_homes_written(store: Store, stored: list[AfterSale]) -> None:
    with store.writing() as session:
        fill(session, stored)
        homes = select(Case.aftersale_id, Case.home, Case.due).order_by(Case.id)
        written = session.execute(homes).all()
        session.execute(update(Case).values(home="nowhere", due=0))
        rehome(session)
        assert session.execute(homes).all() == written
        for queue in QUEUES:
            expected = {case.aftersale_id for case in stored if queue.rule.holds(case)}
            assert found_by(session, as_clause(all_of(in_queue(queue.key)))) == expected

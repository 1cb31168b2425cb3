from __future__ import annotations

from datetime import timedelta

from models.domain.attempt import AttemptState, Why
from models.domain.batch import Batch
from models.domain.text import Text
from models.store import attempt_steps, attempts, batches
from models.store.store import Store
from tests.factory import NOW, make_case
from tests.unit.store.helpers import decide, put

HOUR = timedelta(hours=1)


def begun(store: Store, action: str = "refund") -> int:
    with store.writing() as session:
        return batches.add(session, action, "小林", NOW)


def test_a_batch_comes_back_as_it_was_begun(store: Store) -> None:
    first, second = begun(store), begun(store, "reject")
    with store.reading() as session:
        assert batches.get(session, first) == Batch(id=first, action="refund", by="小林", made_at=NOW)
        assert [one.id for one in batches.some(session, [second, first, 99])] == [first, second]
        assert batches.get(session, 99) is None
        assert batches.some(session, []) == []


def test_its_time_is_that_at_which_all_was_written(store: Store) -> None:
    number, other = begun(store), begun(store)
    with store.writing() as session:
        batches.put_time(session, number, NOW + HOUR)
        assert [one.made_at for one in batches.some(session, [number, other])] == [NOW + HOUR, NOW]


def test_its_decisions_come_nearest_deadline_first(store: Store) -> None:
    late, soon, timeless = make_case(), make_case(deadline_at=NOW + HOUR), make_case(deadline_at=None)
    put(store, [late, timeless, soon])
    number, other = begun(store), begun(store)
    for case in (late, timeless, soon):
        decide(store, case, state=AttemptState.DRAFT, why=Why.BATCH, batch_id=number)
    alone = make_case()
    put(store, [alone])
    decide(store, alone, state=AttemptState.DRAFT, why=Why.BATCH, batch_id=other)
    with store.reading() as session:
        found = [one.aftersale_id for one in attempts.of_batch(session, number)]
    assert found == [case.aftersale_id for case in (soon, late, timeless)]


def test_how_many_of_each_batch_stand_where(store: Store) -> None:
    cases = [make_case() for _ in range(4)]
    put(store, cases)
    number, empty = begun(store), begun(store)
    made = [decide(store, case, state=AttemptState.DRAFT, why=Why.BATCH, batch_id=number) for case in cases]
    with store.writing() as session:
        attempt_steps.finish(session, made[0], 0, AttemptState.DONE, NOW, Text("x"))
        attempt_steps.take_back(session, made[1], NOW, Text("x"), "小林")
        assert attempts.batch_numbers(session, [number, empty]) == {
            number: {AttemptState.DONE: 1, AttemptState.CANCELLED: 1, AttemptState.DRAFT: 2},
            empty: {},
        }

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError

from models.domain.errors import CancelledError
from models.store import cases, settings
from models.store.store import Store
from models.store.tables import Case, Event
from tests.factory import NOW, make_case
from tests.unit.store.helpers import put, row_id


def in_threads(number: int, work: Callable[[], object]) -> list[BaseException]:
    """Run `work` in threads that start together; what they raised."""
    start, raised = threading.Barrier(number), []

    def run() -> None:
        start.wait()
        try:
            work()
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=run) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def how_many(store: Store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(Case)) or 0


def test_four_writers_lose_no_update(store: Store) -> None:
    with store.writing() as session:
        settings.save(session, "n", 0)

    def count_up() -> None:
        for _ in range(25):
            with store.writing() as session:
                settings.save(session, "n", (settings.get(session, "n") or 0) + 1)

    assert in_threads(4, count_up) == []
    with store.reading() as session:
        assert settings.get(session, "n") == 100


def test_two_that_add_the_same_case_do_not_double_it(store: Store) -> None:
    case = make_case()

    def add_if_new() -> None:
        with store.writing() as session:
            if cases.find(session, case.aftersale_id) is None:
                cases.add_many(session, [(case, {})], NOW)

    assert in_threads(4, add_if_new) == []
    assert how_many(store) == 1


@pytest.mark.parametrize("error", [RuntimeError, CancelledError, KeyboardInterrupt])
def test_an_exception_takes_everything_back(store: Store, error: type[BaseException]) -> None:
    with pytest.raises(error), store.writing() as session:
        cases.add_many(session, [(make_case(), {})], NOW)
        settings.save(session, "half", "way")
        session.flush()
        raise error
    assert how_many(store) == 0
    with store.reading() as session:
        assert settings.get(session, "half") is None


def test_after_an_exception_the_next_writer_gets_through(store: Store) -> None:
    with pytest.raises(IntegrityError):
        put(store, [make_case(aftersale_id="1"), make_case(aftersale_id="1")])
    put(store, [make_case()])
    assert how_many(store) == 1


def test_a_reader_keeps_nothing(store: Store) -> None:
    with store.reading() as session:
        settings.save(session, "k", 1)
        session.flush()
    with store.reading() as session:
        assert settings.get(session, "k") is None


def test_a_reader_sees_one_state_while_others_write(store: Store) -> None:
    put(store, [make_case()])
    with store.reading() as session:
        before = session.scalar(select(func.count()).select_from(Case))
        put(store, [make_case(), make_case()])
        assert session.scalar(select(func.count()).select_from(Case)) == before == 1
    assert how_many(store) == 3


def test_a_reader_does_not_wait_for_a_writer(store: Store) -> None:
    with store.writing() as session:
        cases.add_many(session, [(make_case(), {})], NOW)
        session.flush()
        assert how_many(store) == 0


def test_a_case_of_no_shop_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError):
        put(store, [make_case(shop_id=99)])


def test_the_timeline_goes_with_its_case(store: Store) -> None:
    case = make_case()
    put(store, [case])
    with store.writing() as session:
        session.add(Event(case_id=row_id(session, case), at=NOW, text="{}", by=""))
    with store.writing() as session:
        session.execute(text("DELETE FROM cases"))
    with store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Event)) == 0

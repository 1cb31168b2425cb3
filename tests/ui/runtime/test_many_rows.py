from __future__ import annotations

from models.desk.desk import Desk
from models.store import cases
from tests.factory import NOW, make_case
from ui.runtime.many_rows import AT_ONCE, many_rows


def test_more_than_one_question_takes(desk: Desk) -> None:
    made = [make_case() for _ in range(AT_ONCE + 20)]
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)
    numbers = [case.aftersale_id for case in made]
    assert set(many_rows(desk, [*numbers, "404"])) == set(numbers)
    assert many_rows(desk, []) == {}

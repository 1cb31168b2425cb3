from __future__ import annotations

from dataclasses import replace

import pytest

from models.desk import queues
from models.domain.cancel import CancelToken
from models.domain.errors import CancelledError
from models.domain.listing import CaseFilter, PageRequest
from tests.factory import make_case
from ui.queues.paging import CHUNK, changed_runs, fetch


@pytest.fixture
def rows(desk, add):
    add([make_case(amount_fen=number) for number in range(7)])
    return list(queues.page(desk, PageRequest("all")).rows)


def test_equal_rows_are_no_change(rows):
    assert changed_runs(rows, list(rows)) == ()


def test_neighbours_are_one_stretch(rows):
    after = [replace(row, amount_fen=99) if n in (1, 2, 5) else row for n, row in enumerate(rows)]
    assert changed_runs(rows, after) == ((1, 2), (5, 5))


def test_other_cases_are_no_change_but_a_new_list(rows):
    assert changed_runs(rows, rows[1:]) is None
    assert changed_runs(rows, [rows[1], rows[0], *rows[2:]]) is None


def test_a_long_list_comes_in_chunks_without_gaps(desk, add):
    add([make_case() for _ in range(CHUNK + 30)])
    found = fetch(desk, PageRequest("all", limit=CHUNK + 20), cancel=CancelToken())
    assert len({row.aftersale_id for row in found.rows}) == CHUNK + 20
    assert found.next is not None


def test_it_can_be_called_off(desk, add):
    token = CancelToken()
    token.cancel()
    with pytest.raises(CancelledError):
        fetch(desk, PageRequest("all"), cancel=token)


def test_nothing_found_is_told_from_nothing_there(desk, add):
    nowhere = PageRequest("all", CaseFilter(text="nowhere"))
    assert not fetch(desk, nowhere, cancel=CancelToken()).anything
    add([make_case()])
    assert fetch(desk, nowhere, cancel=CancelToken()).anything

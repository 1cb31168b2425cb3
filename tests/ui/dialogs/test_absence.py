from __future__ import annotations

import time
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.domain.happenings import Happening, Kind
from models.store import cases
from tests.factory import NOW, make_case
from ui.dialogs.absence import AbsenceDialog
from ui.dialogs.happening_model import ID_ROLE


def happening(kind, case):
    return Happening(kind, case.shop_id, case.aftersale_id, case.amount_fen)


@pytest.fixture
def three(desk):
    made = [make_case(amount_fen=100 * n, deadline_at=NOW + timedelta(hours=10 - n)) for n in range(1, 4)]
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)
    return made


@pytest.fixture
def open_on(show, desk, lanes, settle):
    def open_it(happenings):
        dialog = show(AbsenceDialog("What happened", happenings, desk, lanes))
        settle()
        return dialog

    return open_it


def cells(dialog, column=0):
    model = dialog.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_most_costly_stands_on_top(open_on, three):
    dialog = open_on([happening(Kind.NEW, three[0]), happening(Kind.REFUNDED_BY_PLATFORM, three[1])])
    assert cells(dialog) == ["Refunded by the platform", "New"]
    assert cells(dialog, 4) == ["¥2.00", "¥1.00"]


def test_within_a_kind_the_nearest_deadline_comes_first(open_on, three):
    dialog = open_on([happening(Kind.NEW, case) for case in three])
    assert cells(dialog, 2) == [case.aftersale_id for case in reversed(three)]


def test_groups_count_and_sum(open_on, three):
    dialog = open_on([happening(Kind.NEW, three[0]), happening(Kind.NEW, three[1]), happening(Kind.GONE, three[0])])
    model = dialog.kinds.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said == ["Everything Cases: 2", "New Cases: 2 · ¥3.00", "Gone from the platform Cases: 1 · ¥1.00"]


def test_a_group_narrows_the_list_and_enter_goes_into_it(open_on, three, qtbot):
    dialog = open_on([happening(Kind.NEW, three[0]), happening(Kind.GONE, three[1])])
    dialog.kinds.setFocus()
    qtbot.keyClick(dialog.kinds, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.kinds, Qt.Key.Key_Down)
    assert cells(dialog) == ["Gone from the platform"]
    qtbot.keyClick(dialog.kinds, Qt.Key.Key_Return)
    assert dialog.table.hasFocus()
    qtbot.keyClick(dialog.kinds, Qt.Key.Key_Home)
    assert len(cells(dialog)) == 2


def test_enter_goes_to_the_case(open_on, three, qtbot):
    dialog = open_on([happening(Kind.NEW, case) for case in three])
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.case_wanted) as wanted:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert wanted.args == [three[1].aftersale_id]
    assert not dialog.isVisible()


def test_esc_closes_and_goes_nowhere(open_on, three, qtbot):
    dialog = open_on([happening(Kind.NEW, three[0])])
    with qtbot.assertNotEmitted(dialog.case_wanted):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_case_that_is_not_here_is_listed_all_the_same(open_on, three):
    dialog = open_on([happening(Kind.GONE, make_case(amount_fen=500)), happening(Kind.NEW, three[0])])
    assert len(cells(dialog)) == 2
    assert "" in cells(dialog, 3)
    dialog.grab()


def test_the_list_can_be_sorted_by_what_it_shows(open_on, three):
    dialog = open_on([happening(Kind.NEW, case) for case in three])
    dialog.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert cells(dialog, 4) == ["¥3.00", "¥2.00", "¥1.00"]
    dialog.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert cells(dialog, 2) == [case.aftersale_id for case in three]


def test_nothing_happened(open_on, qtbot):
    dialog = open_on([])
    with qtbot.assertNotEmitted(dialog.case_wanted):
        dialog.go_button.click()
    assert dialog.isVisible()


def test_five_hundred_are_there_at_once(open_on, desk):
    made = [make_case(amount_fen=n) for n in range(600)]
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)
    start = time.perf_counter()
    dialog = open_on([happening(Kind.NEW, case) for case in made])
    assert time.perf_counter() - start < 2.0
    assert len(cells(dialog)) == 600
    assert all(cells(dialog, 3))
    assert dialog.table.currentIndex().data(ID_ROLE)

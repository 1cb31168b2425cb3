from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.desk import decide
from models.desk.inputs import ActInput
from models.domain.queues import UNSHIPPED_REVIEW
from tests.factory import NOW, make_case
from ui.queues import selection, several

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def five(add):
    made = [make_case(deadline_at=NOW + timedelta(hours=n + 1), amount_fen=10_000) for n in range(5)]
    add(made)
    return [case.aftersale_id for case in made]


def several_is_shown(tab) -> bool:
    return tab.several.isVisible() and not tab.panel.isVisible()


def test_several_selected_cases_stand_in_place_of_the_one(open_tab, five, qtbot, settle):
    tab = open_tab(UNSHIPPED_REVIEW)
    assert tab.panel.isVisible()
    for _ in range(2):
        qtbot.keyClick(tab.table, Qt.Key.Key_Down, SHIFT)
    assert several_is_shown(tab)
    assert tab.several.number.text() == "3 cases selected"
    assert "¥300.00" in tab.several.amount.text()
    assert not tab.several.notes.isVisible()
    qtbot.keyClick(tab.table, Qt.Key.Key_Down)
    settle()
    assert not several_is_shown(tab)
    assert tab.current_view.case.aftersale_id == five[3]


@pytest.mark.parametrize(
    ("key", "action"), [(Qt.Key.Key_R, "refund"), (Qt.Key.Key_T, "agree_return"), (Qt.Key.Key_J, "reject")]
)
def test_a_letter_means_all_of_them(open_tab, five, qtbot, key, action):
    tab = open_tab(UNSHIPPED_REVIEW)
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, SHIFT)
    with qtbot.assertNotEmitted(tab.action_requested), qtbot.waitSignal(tab.batch_requested) as heard:
        qtbot.keyClick(tab.table, key)
    assert heard.args == [five[:2], action]


def test_a_button_means_all_of_them_and_enter_leads_there(open_tab, five, qtbot):
    tab = open_tab(UNSHIPPED_REVIEW)
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is tab.several.buttons["refund"]
    with qtbot.waitSignal(tab.batch_requested) as heard:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert heard.args == [five[:2], "refund"]
    qtbot.keyClick(tab.several.buttons["refund"], Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is tab.table


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_E])
def test_what_goes_one_at_a_time_says_so(open_tab, five, qtbot, key):
    tab = open_tab(UNSHIPPED_REVIEW)
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, SHIFT)
    with (
        qtbot.assertNotEmitted(tab.batch_requested),
        qtbot.assertNotEmitted(tab.evidence_requested),
        qtbot.waitSignal(tab.said) as heard,
    ):
        qtbot.keyClick(tab.table, key)
    assert "one case at a time" in heard.args[0]


def test_what_is_decided_already_is_counted(open_tab, five, desk, qtbot):
    decide.act(desk, five[1], "refund", ActInput(by="lin"))
    tab = open_tab(UNSHIPPED_REVIEW)
    qtbot.keyClick(tab.table, Qt.Key.Key_A, CTRL)
    assert "already: 1" in tab.several.notes.text()


@pytest.fixture
def long_list(add, open_tab, monkeypatch):
    """A list of a hundred cases of which forty are loaded, and more only when one comes near their end."""
    monkeypatch.setattr("ui.queues.case_model.PAGE", 40)
    monkeypatch.setattr("ui.queues.case_table.PAGE", 1)
    add([make_case() for _ in range(100)])
    tab = open_tab(UNSHIPPED_REVIEW)
    assert len(tab.table.cases.rows) == 40
    return tab


def test_all_goes_beyond_what_is_loaded(long_list, qtbot):
    tab = long_list
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, SHIFT)
    assert "not loaded" in tab.several.notes.text()
    assert tab.several.more.isVisible()
    qtbot.keyClick(tab.table, Qt.Key.Key_A, CTRL)
    qtbot.waitUntil(lambda: tab.table.selected_number == 100)
    assert tab.several.number.text() == "100 cases selected"
    assert "not loaded" not in tab.several.notes.text()
    assert not tab.several.more.isVisible()


def test_the_rest_can_be_selected_with_the_button_as_well(long_list, qtbot):
    qtbot.keyClick(long_list.table, Qt.Key.Key_Down, SHIFT)
    long_list.several.more.click()
    qtbot.waitUntil(lambda: long_list.table.selected_number == 100)
    assert long_list.table.hasFocus()


def test_a_key_ends_the_gathering_of_all(long_list, qtbot, settle):
    qtbot.keyClick(long_list.table, Qt.Key.Key_A, CTRL)
    assert long_list.table.selected_number == 40
    qtbot.keyClick(long_list.table, Qt.Key.Key_Down)
    settle()
    assert long_list.table.selected_number == 1


def test_no_more_are_selected_than_a_batch_takes(open_tab, add, qtbot, settle, monkeypatch):
    monkeypatch.setattr(selection, "MOST", 6)
    monkeypatch.setattr(several, "MOST", 6)
    monkeypatch.setattr("ui.queues.queue_tab.MOST", 6)
    add([make_case() for _ in range(9)])
    tab = open_tab(UNSHIPPED_REVIEW)
    qtbot.keyClick(tab.table, Qt.Key.Key_A, CTRL)
    assert tab.table.selected_number == 6
    assert "More than 6" in tab.several.notes.text()
    selection.select_first(tab.table, tab.table.cases, 9)  # as Shift and a click on the last
    assert tab.table.selected_number == 9
    assert not tab.several.buttons["refund"].isEnabled()
    with qtbot.assertNotEmitted(tab.batch_requested), qtbot.waitSignal(tab.said):
        qtbot.keyClick(tab.table, Qt.Key.Key_R)


def test_after_many_were_decided_the_next_that_waits_is_current(open_tab, five, qtbot, settle):
    tab = open_tab(UNSHIPPED_REVIEW)
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, SHIFT)
    tab.table.step_on({*five[:2], five[2]})
    assert tab.table.current_id == five[3]
    assert tab.table.selected_number == 1
    tab.table.step_on(set(five))
    assert tab.table.current_id == five[3], "nobody waits: it stays"

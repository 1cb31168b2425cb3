from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.dialogs.search_combo import SearchCombo

THINGS = [("Hangzhou", 1), ("Ningbo", 2), ("Guangzhou", 3), ("Guang", 4)]


@pytest.fixture
def combo(show):
    made = SearchCombo("City")
    made.offer(THINGS)
    show(made)
    made.setFocus()
    return made


@pytest.fixture
def told(combo):
    heard = []
    combo.picked.connect(lambda: heard.append(combo.value))
    combo.confirmed.connect(lambda: heard.append("enter"))
    return heard


def enter(qtbot, combo):
    combo.completer().popup().hide()
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Return)


def test_a_part_of_the_name_is_enough(qtbot, combo, told):
    qtbot.keyClicks(combo.lineEdit(), "ingb")
    assert combo.value is None
    enter(qtbot, combo)
    assert combo.currentText() == "Ningbo"
    assert told == [2, "enter"]


def test_what_fits_several_names_is_no_choice(qtbot, combo, told):
    qtbot.keyClicks(combo.lineEdit(), "zhou")
    enter(qtbot, combo)
    assert combo.value is None
    assert told == []


def test_a_whole_name_is_one_although_another_has_it_in_it(qtbot, combo, told):
    qtbot.keyClicks(combo.lineEdit(), "Guang")
    enter(qtbot, combo)
    assert told == [4, "enter"]


def test_writing_on_in_a_choice_takes_it_back(qtbot, combo, told):
    combo.setCurrentIndex(0)
    combo.settle()
    qtbot.keyClicks(combo.lineEdit(), "x")
    assert combo.value is None
    assert told == [1, None]


def test_the_only_one_is_chosen_and_nothing_cannot_be(combo):
    combo.offer([("Only", 9)])
    assert (combo.value, combo.isEnabled()) == (9, True)
    combo.offer([])
    assert (combo.value, combo.currentText(), combo.isEnabled()) == (None, "", False)


def test_what_is_typed_is_looked_for_anywhere(combo):
    combo.completer().setCompletionPrefix("zhou")
    assert combo.completer().completionCount() == 2


def test_keys_go_through_the_list(qtbot, combo, told):
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Down)
    assert told == [1]

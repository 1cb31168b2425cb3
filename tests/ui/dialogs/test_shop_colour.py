from __future__ import annotations

from PySide6.QtCore import Qt

from models.desk.shops import COLOURS
from ui.dialogs.shop_colour import ColourChoice, free_colour


def test_arrow_keys_move_through_the_colours(show, qtbot):
    choice = show(ColourChoice(COLOURS[0]))
    choice.setFocus()
    first = choice.swatches[COLOURS[0]]
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert choice.colour == COLOURS[1]
    assert choice.swatches[COLOURS[1]].hasFocus()
    assert choice._name.text() == "Brick red"


def test_each_colour_has_a_name_of_its_own(show):
    choice = show(ColourChoice(""))
    assert len({swatch.accessibleName() for swatch in choice.swatches.values()}) == len(COLOURS)


def test_a_colour_from_elsewhere_is_none_of_them(show):
    choice = show(ColourChoice("#123456"))
    assert choice.colour == ""
    choice.swatches[COLOURS[3]].click()
    assert choice.colour == COLOURS[3]


def test_a_new_shop_gets_a_colour_that_is_free():
    assert free_colour({COLOURS[0], COLOURS[1]}) == COLOURS[2]
    assert free_colour(set(COLOURS)) == COLOURS[0]

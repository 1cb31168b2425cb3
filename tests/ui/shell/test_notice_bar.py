from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shell.notice_bar import MOST_LINES, Line, NoticeBar
from ui.shell.notice_board import Topic


def a_line(number: int, text: str = "Something happened") -> Line:
    return Line(number, Topic.ABSENCE, text)


@pytest.fixture
def bar(qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    made = NoticeBar()
    layout.addWidget(made)
    qtbot.addWidget(window)
    window.resize(800, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.window_ = window
    return made


def test_it_is_there_only_while_it_has_something_to_say(bar):
    assert not bar.isVisible()
    bar.show_lines([a_line(1)])
    assert bar.isVisible()
    bar.show_lines([])
    assert not bar.isVisible()


def test_what_presses_differs_by_its_sign_as_well(bar):
    bar.show_lines([Line(1, Topic.EARLIER, "a"), Line(2, Topic.ABSENCE, "b"), Line(3, Topic.WITHOUT_US, "c")])
    assert len({line.sign.text() for line in bar.lines.values()}) == 3


def test_buttons_tell_which_notice(bar, qtbot):
    bar.show_lines([a_line(7), a_line(8)])
    with qtbot.waitSignal(bar.show_wanted) as shown:
        qtbot.mouseClick(bar.lines[8].show_button, Qt.MouseButton.LeftButton)
    assert shown.args == [8]
    with qtbot.waitSignal(bar.away_wanted) as away:
        qtbot.mouseClick(bar.lines[7].away_button, Qt.MouseButton.LeftButton)
    assert away.args == [7]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Escape])
def test_keys_put_a_notice_away(bar, qtbot, key):
    bar.show_lines([a_line(7)])
    bar.lines[7].show_button.setFocus()
    with qtbot.waitSignal(bar.away_wanted) as away:
        qtbot.keyClick(bar.lines[7].show_button, key)
    assert away.args == [7]


def test_the_keyboard_stays_with_a_line_that_stays(bar):
    bar.show_lines([a_line(1), a_line(2)])
    bar.lines[2].away_button.setFocus()
    bar.show_lines([a_line(2, "Something else"), a_line(3)])
    assert bar.lines[2].away_button.hasFocus()
    assert bar.lines[2].text.text() == "Something else"


def test_the_keyboard_goes_on_to_the_next_line_and_then_away(bar, qtbot):
    bar.show_lines([a_line(1), a_line(2)])
    bar.lines[1].away_button.setFocus()
    bar.show_lines([a_line(2)])
    assert bar.lines[2].show_button.hasFocus()
    with qtbot.waitSignal(bar.left):
        bar.show_lines([])


def test_who_works_elsewhere_keeps_the_keyboard(bar, qtbot):
    field = QWidget(bar.window_)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.show()
    field.setFocus()
    with qtbot.assertNotEmitted(bar.left):
        bar.show_lines([a_line(1)])
        bar.show_lines([])
    assert field.hasFocus()


def test_many_notices_leave_room_for_the_work(bar, qtbot):
    bar.show_lines([a_line(number) for number in range(1, 9)])
    assert list(bar.lines) == [1, 2, 3]
    assert bar.more.text() == f"Further notices: {8 - MOST_LINES}"
    with qtbot.waitSignal(bar.all_away_wanted):
        bar.all_away.click()
    bar.show_lines([a_line(8)])
    assert not bar.more.isVisible()


def test_a_long_notice_is_cut_and_has_its_tooltip(bar):
    words = "14 new, " * 60
    bar.show_lines([a_line(1, words)])
    assert bar.width() <= bar.window_.width()
    assert words.strip() in bar.lines[1].text.toolTip()
    assert bar.lines[1].accessibleName() == words

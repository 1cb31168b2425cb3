from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.clock import FixedClock
from tests.factory import NOW
from ui.shell.hold_face import HeldLine
from ui.shell.result_words import Sentence
from ui.shell.theme import colours
from ui.shell.undo_strip import MOST_ROWS, UndoStrip

SECOND = timedelta(seconds=1)


def line(number: int = 1, left: float = 5, **other: bool) -> HeldLine:
    return HeldLine(number, f"Refund ¥42.80 · 保温杯 {number}", NOW + left * SECOND, **other)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def strip(qtbot, clock):
    window = QWidget()
    layout = QVBoxLayout(window)
    made = UndoStrip(clock)
    layout.addWidget(made)
    qtbot.addWidget(window)
    window.resize(900, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.window_ = window
    return made


def test_it_is_there_only_while_it_has_something_to_say(strip):
    assert not strip.isVisible()
    strip.show_held([line()], 1)
    assert strip.isVisible()
    strip.show_held([], None)
    assert not strip.isVisible()
    strip.show_results([Sentence("?", "In doubt")])
    assert strip.isVisible()
    strip.show_results([])
    assert not strip.isVisible()


def test_the_countdown_is_read_from_the_clock_at_each_look(strip, clock):
    strip.show_held([line()], 1)
    face = strip.rows[1].face
    assert face.words == "sent in 5 s"
    clock.move(0.2 * SECOND)
    assert face.words == "sent in 5 s"
    clock.move(0.9 * SECOND)
    assert face.words == "sent in 4 s"
    clock.move(-2 * SECOND)  # the clock was set right: more time is left
    assert face.words == "sent in 6 s"
    clock.move(5.8 * SECOND)
    assert face.words == "sent in 1 s", "never 0 while it can be taken back"
    clock.move(SECOND)
    assert face.words == "is being sent…"


def painted(face) -> int:
    """How wide the bar is, in pixels."""
    shot = face.grab().toImage()
    accent, height = QColor(colours().accent), shot.height() - 1
    return sum(shot.pixelColor(x, height) == accent for x in range(shot.width()))


def test_the_bar_shrinks_at_each_paint(strip, clock):
    strip.show_held([line()], 1)
    face = strip.rows[1].face
    whole = painted(face)
    assert whole > 100
    clock.move(2.5 * SECOND)
    assert abs(painted(face) - whole / 2) <= 2
    clock.move(3 * SECOND)
    assert painted(face) == 0


def test_one_timer_runs_only_while_something_counts_down_in_sight(strip, clock, qtbot):
    assert not strip.timer.isActive()
    strip.show_held([line(1), line(2, left=9)], 2)
    assert strip.timer.isActive()
    strip.window_.hide()
    assert not strip.timer.isActive()
    strip.window_.show()
    assert strip.timer.isActive()
    clock.move(10 * SECOND)
    qtbot.waitUntil(lambda: not strip.timer.isActive())
    assert strip.rows[1].face.words == "is being sent…"
    assert not strip.rows[1].button.isVisible(), "nothing to take back any more"


def test_what_is_sent_at_once_says_why(strip):
    strip.show_held([line(left=0, at_once=True)], 1)
    assert "the deadline is too near to wait" in strip.rows[1].face.words
    assert not strip.rows[1].button.isVisible()
    assert not strip.timer.isActive()


def test_the_key_stands_on_the_newest_and_the_button_tells_which(strip, qtbot):
    strip.show_held([line(1, 3), line(2, 5)], 2)
    assert strip.rows[1].button.text() == "Take it back"
    assert strip.rows[2].button.text() == "Take it back (Ctrl+Z)"
    with qtbot.waitSignal(strip.take_back_wanted) as wanted:
        qtbot.mouseClick(strip.rows[1].button, Qt.MouseButton.LeftButton)
    assert wanted.args == [1]
    strip.name_key(False)
    assert strip.rows[2].button.text() == "Take it back", "elsewhere the key means something else"


def test_the_first_to_leave_stands_on_top_and_many_are_counted(strip):
    strip.show_held([line(number, left=number) for number in range(1, 9)], 8)
    rows = sorted(strip.rows.values(), key=lambda row: row.y())
    assert [row.text.text()[-1] for row in rows] == ["1", "2", "8"], "the newest is always among them"
    assert len(rows) == MOST_ROWS
    assert strip.more.text() == "Further decisions that wait to be sent: 5"
    strip.show_held([line(8, left=8)], 8)
    assert not strip.more.isVisible()


def test_what_is_being_taken_back_says_so(strip):
    strip.show_held([line()], 1)
    strip.show_held([replace(line(), taking=True)], None)
    assert strip.rows[1].face.words == "is being taken back…"
    assert not strip.rows[1].button.isVisible()


def test_results_stay_until_somebody_puts_them_away(strip, qtbot):
    strip.show_results([Sentence("?", "“Refund” was sent, and nobody can say yet"), Sentence("×", "<b>不行</b>")])
    box = strip.results
    assert "nobody can say yet" in box.accessibleName()
    with qtbot.waitSignal(strip.outbox_wanted):
        qtbot.mouseClick(box.outbox_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(strip.read):
        qtbot.mouseClick(box.away_button, Qt.MouseButton.LeftButton)
    strip.take_focus()
    assert box.outbox_button.hasFocus()
    with qtbot.waitSignal(strip.read):
        qtbot.keyClick(box.outbox_button, Qt.Key.Key_Escape)
    assert strip.isVisible(), "others put it away"


def test_who_had_the_keyboard_there_gets_it_back_at_work(strip, qtbot):
    strip.show_results([Sentence("?", "In doubt")])
    strip.take_focus()
    with qtbot.waitSignal(strip.left):
        strip.show_results([])


def test_who_works_elsewhere_keeps_the_keyboard(strip, qtbot):
    field = QWidget(strip.window_)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.show()
    field.setFocus()
    with qtbot.assertNotEmitted(strip.left):
        strip.show_held([line()], 1)
        strip.show_held([], None)
    assert field.hasFocus()


def test_a_long_product_gives_way_to_the_digits_and_the_button(strip):
    strip.show_held([HeldLine(1, "Refund ¥42.80 · " + "陶瓷保温杯 " * 40, NOW + 5 * SECOND)], 1)
    row = strip.rows[1]
    assert strip.width() <= strip.window_.width()
    assert row.face.width() >= row.face.sizeHint().width()
    assert row.button.geometry().right() <= row.width()
    assert "陶瓷保温杯" in row.text.toolTip()

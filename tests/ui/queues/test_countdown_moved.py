from __future__ import annotations

import time
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from tests.factory import NOW, make_case
from ui.queues.case_table import CaseTable
from ui.queues.columns import COUNTDOWN
from ui.queues.countdown_moved import Moved, moved
from ui.runtime.language import format_local_time
from ui.shell.theme import ROW_HEIGHT


@pytest.mark.parametrize(
    ("hours", "short"),
    [(-5, "▲ 5 h earlier"), (48, "▼ 2 d later"), (-0.5, "▲ 30 min earlier")],
)
def test_the_note_says_how_far_and_in_which_direction(hours, short):
    assert Moved(NOW, NOW + timedelta(hours=hours)).short == short


@pytest.mark.parametrize(("hours", "word"), [(-5, "earlier"), (5, "later")])
def test_the_sentence_has_both_times(hours, word):
    now = NOW + timedelta(hours=hours)
    sentence = Moved(NOW, now).sentence
    assert word in sentence
    assert sentence.endswith(f"from {format_local_time(NOW)} to {format_local_time(now)}")


@pytest.mark.parametrize(
    ("was", "deadline", "is_open"),
    [(None, NOW, True), (NOW, None, True), (NOW, NOW, True), (NOW, NOW - timedelta(hours=1), False)],
)
def test_what_did_not_move_has_no_note(was, deadline, is_open):
    assert moved(was, deadline, is_open) is None


@pytest.fixture
def open_table(qtbot, desk, lanes, settle):
    def open_it():
        table = CaseTable(desk, lanes, "all")
        qtbot.addWidget(table)
        table.resize(1000, 700)
        table.show()
        table.cases.first_page()
        settle()
        return table

    yield open_it
    settle()


def picture(table, row):
    image = QImage(220, ROW_HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 220, ROW_HEIGHT)
    option.widget = table
    painter = QPainter(image)
    table.itemDelegateForColumn(COUNTDOWN).paint(painter, option, table.cases.index(row, COUNTDOWN))
    painter.end()
    return image


def test_a_moved_deadline_is_painted_and_earlier_looks_otherwise_than_later(add, open_table):
    due = NOW + timedelta(hours=20)
    befores = (None, due + timedelta(hours=5), due - timedelta(hours=5))
    add([make_case(deadline_at=due, deadline_was=was) for was in befores])
    table = open_table()
    calm, earlier, later = (picture(table, row) for row in range(3))
    assert calm != earlier
    assert calm != later
    assert earlier != later
    greys = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (earlier, later)]
    assert greys[0] != greys[1]


def test_the_column_has_room_for_the_note(add, open_table):
    due = NOW + timedelta(minutes=20)
    add([make_case(deadline_at=due, deadline_was=due + timedelta(days=20))])
    table = open_table()
    delegate = table.itemDelegateForColumn(COUNTDOWN)
    assert delegate.sizeHint(QStyleOptionViewItem(), table.cases.index(0, COUNTDOWN)).width() <= table.columnWidth(
        COUNTDOWN
    )


def test_a_tick_stays_cheap_with_moved_deadlines(add, open_table):
    """Only what is in sight is painted, so the number of rows does not count; a note costs little more than none."""
    due = NOW + timedelta(hours=20)
    add([make_case(deadline_at=due, deadline_was=due + timedelta(hours=5)) for _ in range(200)])
    table = open_table()

    def paint_all(count=40):
        start = time.perf_counter()
        for row in range(count):
            picture(table, row)
        return time.perf_counter() - start

    paint_all()
    assert min(paint_all() for _ in range(5)) < 0.1

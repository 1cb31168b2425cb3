"""What the day came to, on the screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from models.desk.today.figures import Share
from models.desk.today.periods import Period
from models.domain.changes import Changes
from models.domain.codes import AfterSaleStatus as S
from models.domain.deadlines import Band
from tests.factory import NOW, moved
from tests.unit.desk.today.day import HOUR, MINUTE, Day
from ui import gallery_today
from ui.today.columns import Columns, Pillar
from ui.today.shares import MOST, Part, Shares
from ui.today.stack import Stack
from ui.today.today_dialog import TodayDialog
from ui.today.words import share_words

CASES = Changes(cases=True)


@pytest.fixture
def day(desk) -> Day:
    return Day(desk)


@pytest.fixture
def opened(qtbot, desk, lanes, settle):
    kept = []  # the window goes with its last reference

    def open_it():
        dialog = TodayDialog(desk, lanes)
        kept.append(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        settle()
        return dialog.page

    yield open_it
    kept.clear()


def tiles(page):
    return {name: (figure, basis) for name, figure, basis in page.tiles.texts()}


def test_the_day_is_counted_when_it_is_seen_and_when_something_changes(opened, day, lanes, settle):
    day.decided("小林", NOW - MINUTE, left=30 * MINUTE)
    page = opened()
    assert tiles(page)["Handled"] == ("1", "¥129.00")
    assert tiles(page)["Saved in the last band"] == ("1", "1 of 1 (100 %)\n¥129.00")
    day.decided("阿杰", NOW - MINUTE, action="reject")
    lanes.changed.emit(CASES)
    settle()
    assert tiles(page)["Refund rate"] == ("50 %", "1 of 2 (50 %)\n¥129.00")
    assert tiles(page)["Handling time"] == ("–", "too little history: 0 of 20")


def test_what_is_not_seen_is_not_counted(qtbot, desk, lanes, settle):
    dialog = TodayDialog(desk, lanes)
    qtbot.addWidget(dialog)
    lanes.changed.emit(CASES)
    settle()
    assert dialog.page.found is None


def test_a_day_without_anything_says_so(opened):
    page = opened()
    assert page.nothing.isVisible()
    assert tiles(page)["Refund rate"] == ("–", "none of 0\n¥0.00")


def test_periods_by_button_and_by_key(opened, day, qtbot, settle):
    day.decided("小林", NOW - 25 * HOUR)
    day.decided("小林", NOW - 10 * 24 * HOUR)
    page = opened()
    for key, period, handled in ((Qt.Key.Key_2, Period.YESTERDAY, "1"), (Qt.Key.Key_4, Period.MONTH, "2")):
        qtbot.keyClick(page, key)
        settle()
        assert page.found.period is period
        assert page.periods[period].isChecked()
        assert tiles(page)["Handled"][0] == handled
    page.periods[Period.WEEK].click()
    settle()
    assert (page.found.period, tiles(page)["Handled"][0]) == (Period.WEEK, "1")
    assert "China time" in page.basis.text()


def test_only_the_last_one_asked_for_is_shown(opened, day, settle):
    day.decided("小林", NOW - 25 * HOUR)
    page = opened()
    for period in (Period.MONTH, Period.WEEK, Period.YESTERDAY, Period.TODAY):
        page.choose(period)
    settle()
    assert page.found.period is Period.TODAY


def test_the_table_has_all_that_the_sheet_has_and_the_keys_reach_it(opened, day, qtbot, settle):
    day.decided("小林", NOW - MINUTE, left=30 * MINUTE)
    page = opened()
    qtbot.keyClick(page, Qt.Key.Key_T)
    assert page.table.isVisible()
    model = page.table.figures
    lines = [[model.index(row, column).data() for column in range(8)] for row in range(model.rowCount())]
    assert ["Refunded", "All", "1", "1", "100", "129.00", "", ""] in lines
    assert ["Time left when it was decided", "Most urgent", "1", "1", "100", "", "", ""] in lines
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == 1
    qtbot.keyClick(page.table, Qt.Key.Key_T)
    assert page.pictures.isVisible()


def test_every_picture_says_in_words_what_it_shows_and_takes_the_focus(opened, day, qtbot):
    day.decided("小林", NOW - MINUTE, left=30 * MINUTE)
    lapsed = day.case(deadline_at=NOW - HOUR)
    day.read(moved(lapsed, S.REFUNDED), NOW)
    page = opened()
    told = {chart.accessibleName(): chart.accessibleDescription() for chart in page.pictures.charts()}
    assert told["Handled and lapsed over time"] == "11: 1 handled, 1 lapsed"
    assert told["Time left when it was decided"] == "Most urgent: 1 of 1 (100 %)"
    assert told["Refunds by person"] == "小林: 1 of 1 (100 %)  ·  saved 1"
    assert "lapsed 1 (¥129.00)" in told["Refunds by shop"]
    assert all(chart.focusPolicy() & Qt.FocusPolicy.TabFocus for chart in page.pictures.charts())
    page.pictures.bands.setFocus()
    assert page.pictures.bands.hasFocus()


def test_the_sheet_is_written_where_one_says(opened, day, tmp_path, monkeypatch, settle):
    day.decided("小林", NOW - MINUTE)
    page = opened()
    target = tmp_path / "day.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.save.click()
    settle()
    assert "小林" in target.read_text("utf-8-sig")
    assert page.said.isVisible()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "day.csv"), ""))
    page.save.click()
    settle()
    assert page.problem.isVisible()


def test_no_file_named_nothing_written(opened, tmp_path, monkeypatch, settle):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    opened().save.click()
    settle()
    assert list(Path(tmp_path).glob("*.xlsx")) == []


def test_a_share_never_stands_without_its_whole():
    assert [share_words(Share(*pair)) for pair in ((12, 48), (1, 3), (1, 8), (0, 0), (1234, 5000))] == [
        "12 of 48 (25 %)",
        "1 of 3 (33 %)",
        "1 of 8 (13 %)",
        "none of 0",
        "1,234 of 5,000 (25 %)",
    ]


def painted(chart) -> QImage:
    chart.resize(chart.sizeHint())
    return chart.grab().toImage()


def test_what_lapsed_is_told_apart_without_colour(qtbot):
    """Painted in grey, handled and lapsed pillars of the same height still differ."""
    chart = Columns()
    qtbot.addWidget(chart)
    pictures = []
    for pillar in (Pillar("", 5, 0), Pillar("", 0, 5)):
        chart.show_pillars([pillar])
        grey = painted(chart).convertToFormat(QImage.Format.Format_Grayscale8)
        middle = grey.width() // 2
        pictures.append({grey.pixelColor(middle, y).value() > 200 for y in range(80, 150)})
    assert pictures == [{False}, {True, False}], "one is filled, the other hatched"


def test_long_lists_end_with_what_is_left_out(qtbot):
    chart = Shares("x")
    qtbot.addWidget(chart)
    chart.show_parts([Part(f"人{n}", Share(n, 30)) for n in range(MOST + 3)])
    assert chart.told[-1] == "and 3 more, in the table"
    assert len(chart.told) == MOST + 1
    painted(chart)


def test_pictures_of_nothing_and_of_much_can_be_painted(qtbot, desk):
    stack = Stack()
    qtbot.addWidget(stack)
    for bands in ({}, {Band.HOT: 1}, {Band.HOT: 1, Band.CALM: 10**6}):
        stack.show_bands(bands)
        painted(stack)
    columns = Columns()
    qtbot.addWidget(columns)
    for pillars in ([], [Pillar("00", 0, 0)], [Pillar(f"{n:02d}", 10**6, 10**6) for n in range(30)]):
        columns.show_pillars(pillars)
        painted(columns)


def test_the_gallery_has_a_day_with_something_in_every_picture(opened, desk):
    page = opened()
    found = gallery_today.figures(desk)
    page.begin_with(found)
    assert all(chart.told for chart in page.pictures.charts())
    assert sum(found.bands.values()) == found.whole.handled.cases == sum(found.handled_per_step)
    page.begin_with(replace(found, period=Period.MONTH))
    assert page.periods[Period.MONTH].isChecked()

"""The order by loss at stake in a queue's tab: one key, remembered, and explained."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.desk import settings
from models.domain.changes import Changes
from models.domain.queues import SHIPPED_REVIEW, UNSHIPPED_REVIEW
from tests.factory import NOW, make_case
from ui.queues.columns import COLUMNS, COUNTDOWN, STAKE

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@pytest.fixture
def small(add):
    """One in the last band, and one with three hours."""
    made = [
        make_case(amount_fen=500, deadline_at=NOW + 40 * MINUTE),
        make_case(amount_fen=12_900, deadline_at=NOW + 3 * HOUR),
    ]
    add(made)
    return made


@pytest.fixture
def large(add, small):
    made = make_case(amount_fen=900_000, deadline_at=NOW + 30 * HOUR)
    add([made])
    return made


def order(tab):
    return [row.amount_fen for row in tab.table.cases.rows]


def tip(tab, place, column=COUNTDOWN):
    index = tab.table.cases.index(place, column)
    return re.sub("<[^>]*>", "\n", tab.table.cases.data(index, Qt.ItemDataRole.ToolTipRole))


def test_one_key_there_and_back(open_tab, large, qtbot, settle):
    tab = open_tab(UNSHIPPED_REVIEW)
    assert order(tab) == [500, 12_900, 900_000]
    qtbot.keyClick(tab.table, Qt.Key.Key_O)
    settle()
    assert order(tab) == [500, 900_000, 12_900]
    assert tab.bar.by_stake.isChecked()
    assert not tab.table.isColumnHidden(STAKE)
    qtbot.keyClick(tab.table, Qt.Key.Key_O)
    settle()
    assert order(tab) == [500, 12_900, 900_000]
    assert not tab.bar.by_stake.isChecked()
    assert tab.table.isColumnHidden(STAKE)


def test_the_button_does_the_same(open_tab, large, qtbot, settle):
    tab = open_tab(UNSHIPPED_REVIEW)
    qtbot.mouseClick(tab.bar.by_stake, Qt.MouseButton.LeftButton)
    settle()
    assert order(tab) == [500, 900_000, 12_900]
    tab.table.header.setSortIndicator(COUNTDOWN, Qt.SortOrder.AscendingOrder)  # as by a click on it
    settle()
    assert not tab.bar.by_stake.isChecked()


def test_each_row_and_the_case_say_why_they_stand_there(open_tab, large, settle):
    tab = open_tab(UNSHIPPED_REVIEW)
    assert "At stake" not in tip(tab, 0)
    assert tab.panel.page.header.stake.isHidden()
    tab.table.order_by_stake(True)
    settle()
    assert "¥5.00 × 1 h ÷ (1 h + 40 min left) = ¥3.00. First because it is in the last band" in tip(tab, 0)
    assert "¥129.00 × 1 h ÷ (1 h + 3 h left) = ¥32.25" in tip(tab, 2)
    assert tip(tab, 2, STAKE).count("At stake") == 1
    stake = COLUMNS[STAKE]
    assert [tab.table.cases.data(tab.table.cases.index(n, STAKE)) for n in range(3)] == ["¥3.00", "¥290.32", "¥32.25"]
    assert stake.right
    assert "First because it is in the last band" in tab.panel.page.header.stake.text()
    assert tab.panel.page.header.stake.isVisible()


def test_the_case_with_no_time_or_none_known_says_so(open_tab, add, settle):
    add([make_case(deadline_at=NOW - MINUTE), make_case(deadline_at=None)])
    tab = open_tab(UNSHIPPED_REVIEW)
    tab.table.order_by_stake(True)
    settle()
    assert "Its time is over" in tip(tab, 0)
    assert "No deadline is known" in tip(tab, 1)


def test_it_is_remembered_for_each_queue(open_tab, large, settle, desk):
    tab = open_tab(UNSHIPPED_REVIEW)
    tab.table.order_by_stake(True)
    tab.table.save_choices()
    settle()
    assert settings.get(desk, "columns.unshipped_review")["sort"] == "stake"
    again = open_tab(UNSHIPPED_REVIEW)
    settle()
    assert order(again) == [500, 900_000, 12_900]
    assert again.bar.by_stake.isChecked()
    assert not open_tab(SHIPPED_REVIEW).table.by_stake


def test_with_the_minute_what_came_into_the_last_band_moves_up(open_tab, large, clock, settle):
    tab = open_tab(UNSHIPPED_REVIEW)
    tab.table.order_by_stake(True)
    settle()
    clock.move(2 * HOUR + MINUTE)
    tab.tick(clock.now())
    settle()
    assert order(tab) == [12_900, 500, 900_000], "what is over stands behind the last band"


def test_the_case_in_hand_stays_when_the_minute_changes_the_order(open_tab, small, large, clock, settle):
    tab = open_tab(UNSHIPPED_REVIEW)
    tab.table.order_by_stake(True)
    settle()
    tab.look_for(small[1].aftersale_id)
    assert tab.table.currentIndex().row() == 2
    clock.move(2 * HOUR + MINUTE)
    tab.tick(clock.now())
    settle()
    assert (tab.table.current_id, tab.table.currentIndex().row()) == (small[1].aftersale_id, 0)
    tab.refresh(Changes(cases=True))
    settle()
    assert tab.table.current_id == small[1].aftersale_id

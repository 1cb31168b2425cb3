"""Will we make it: the line above a list."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.desk.choices.reading import value
from models.desk.choices.register import PEOPLE
from models.desk.triage.feasibility import Job
from models.desk.triage.outlook import Outlook
from models.desk.triage.pace import Pace
from models.domain.changes import Changes
from models.domain.codes import AfterSaleType as T
from models.domain.queues import REFUSED, SHIPPED_REVIEW
from tests.factory import NOW, make_case
from tests.unit.desk.today.day import MINUTE, Day
from ui.queues.outlook_line import basis, sentence

SHIPPED = {"type": T.RETURN_REFUND}
PLAIN = Outlook(
    queue="shipped_review",
    pace=Pace(Counter({130: 40})),
    people=3,
    chosen=False,
    people_seen=3,
    waiting=73,
    cut_off=False,
)
LOST = tuple(Job(str(number), 20_310, 60) for number in range(4))


@pytest.fixture
def busy(desk) -> Day:
    """Twenty times of ten minutes, by one person."""
    day = Day(desk)
    for place in range(20, -1, -1):
        day.decided("小林", NOW - place * 10 * MINUTE, day.case(**SHIPPED, deadline_at=None))
    return day


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (replace(PLAIN, waiting=0), ""),
        (
            replace(PLAIN, pace=Pace(Counter({130: 7}))),
            "Will we make it? Too little history to say: 7 of 20 handling times within 7 days.",
        ),
        (PLAIN, "At 2 min 10 s a case and 3 on shift: all 73 that are due within 12 h can be made."),
        (
            replace(PLAIN, lapsing=LOST, lapsing_at_best=LOST[:1], start=LOST[1]),
            "At 2 min 10 s a case and 3 on shift: 4 of 73 will lapse before you get there, ¥812.40. "
            "In the best order 1 will, ¥203.10.",
        ),
        (
            replace(PLAIN, lapsing=LOST, lapsing_at_best=LOST),
            "At 2 min 10 s a case and 3 on shift: 4 of 73 will lapse before you get there, ¥812.40. "
            "No other order saves more.",
        ),
        (
            replace(PLAIN, lapsing=LOST, lapsing_at_best=LOST, waiting=5_000, cut_off=True),
            "At 2 min 10 s a case and 3 on shift: of the 5,000 that are due first, 4 will lapse before you get there, "
            "¥812.40. No other order saves more.",
        ),
    ],
)
def test_it_says_no_more_than_is_known(found, told):
    assert sentence(found) == told
    assert "nothing else" in basis(found)


def test_the_link_goes_to_the_case_that_saves_most(open_tab, busy, qtbot, settle):
    small = busy.case(**SHIPPED, amount_fen=100, deadline_at=NOW + 9 * MINUTE)
    large = [busy.case(**SHIPPED, amount_fen=90_000, deadline_at=NOW + n * MINUTE) for n in (10, 10, 21)]
    tab = open_tab(SHIPPED_REVIEW)
    assert tab.outlook.isVisible()
    assert "3 of 4 will lapse before you get there" in tab.outlook.words.text()
    assert tab.outlook.start.text() == "Start with ¥900.00, 10 min left"
    tab.outlook.start.click()
    settle()
    assert tab.table.current_id == large[0].aftersale_id
    assert small.aftersale_id != tab.table.current_id


def test_how_many_are_on_shift_is_set_in_the_line(open_tab, busy, qtbot, desk, settle):
    busy.case(**SHIPPED, deadline_at=NOW + 10 * MINUTE)
    busy.case(**SHIPPED, deadline_at=NOW + 10 * MINUTE)
    tab = open_tab(SHIPPED_REVIEW)
    assert tab.outlook.people.text() == "1 (seen)"
    assert "1 of 2 will lapse" in tab.outlook.words.text()
    tab.outlook.people.setFocus()
    tab.outlook.people.setValue(2)
    qtbot.keyClick(tab.outlook.people, Qt.Key.Key_Return)
    settle()
    assert value(desk, PEOPLE) == 2
    assert "2 on shift: all 2 that are due" in tab.outlook.words.text()
    assert tab.outlook.start.isHidden()


def test_too_little_history_is_said_and_nothing_else_claimed(open_tab, add):
    add([make_case(**SHIPPED, deadline_at=NOW + MINUTE)])
    tab = open_tab(SHIPPED_REVIEW)
    assert "Too little history to say: 0 of 20" in tab.outlook.words.text()
    assert tab.outlook.start.isHidden()


def test_where_nothing_is_due_or_it_is_not_our_turn_there_is_no_line(open_tab, add):
    add([make_case(**SHIPPED, deadline_at=NOW + timedelta(hours=13))])
    assert open_tab(SHIPPED_REVIEW).outlook.isHidden()
    refused = open_tab(REFUSED)
    refused.outlook.look()
    assert refused.outlook.shown is None


def test_it_follows_what_changes_and_the_minute(open_tab, busy, clock, settle):
    busy.case(**SHIPPED, deadline_at=NOW + 25 * MINUTE)
    tab = open_tab(SHIPPED_REVIEW)
    assert "all 1 that are due" in tab.outlook.words.text()
    busy.case(**SHIPPED, deadline_at=NOW + 10 * MINUTE)
    tab.refresh(Changes(cases=True))
    settle()
    assert "all 2 that are due" in tab.outlook.words.text()
    clock.move(6 * MINUTE)
    tab.tick(clock.now())
    settle()
    assert "1 of 2 will lapse" in tab.outlook.words.text()

"""What happens to the digits in the window when the clock jumps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.desk import queues
from models.desk.desk import Desk
from models.desk.sync.taking import take
from models.domain.clock import FixedClock
from models.domain.deadlines import Band
from tests.factory import NOW, make_case
from tests.ui.queues.conftest import AddCases, OpenTab
from ui.queues.columns import COUNTDOWN
from ui.queues.queue_tab import QueueTab

SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


def digits(tab: QueueTab, desk: Desk) -> tuple[str, str]:
    """In the list, and in the panel after its tick."""
    tab.tick(desk.clock.now())
    model = tab.table.cases
    listed: str = model.data(model.index(0, COUNTDOWN), Qt.ItemDataRole.AccessibleTextRole)
    return listed.rsplit(" ", 1)[1], tab.panel.page.header.badge.accessibleName().rsplit(" ", 1)[1]


@pytest.fixture
def tab(add: AddCases, open_tab: OpenTab) -> QueueTab:
    """A list with one case that has twenty hours left."""
    add([make_case()])
    return open_tab()


def test_a_back_jump_of_an_hour_gives_no_time_back_and_says_why(tab: QueueTab, desk: Desk, clock: FixedClock) -> None:
    header = tab.panel.page.header
    assert digits(tab, desk) == ("20:00:00", "20:00:00")
    assert header.held.isHidden()
    clock.move(-HOUR)
    for _ in range(3):
        assert digits(tab, desk) == ("20:00:00", "20:00:00")
        clock.move(SECOND)
    assert header.held.text().startswith("The digits stand still for 59 min 5")
    clock.move(HOUR)
    assert digits(tab, desk) == ("19:59:57", "19:59:57")
    assert header.held.isHidden()


def test_after_eight_hours_of_sleep_the_digits_and_the_counts_are_right_at_once(
    tab: QueueTab, desk: Desk, clock: FixedClock
) -> None:
    digits(tab, desk)
    clock.move(8 * HOUR + SECOND)
    assert digits(tab, desk) == ("11:59:59", "11:59:59")
    assert queues.counts(desk)["all"].bands[Band.NEAR] == 1


def test_what_is_counted_goes_by_the_true_time_while_the_digits_stand_still(
    tab: QueueTab, desk: Desk, clock: FixedClock
) -> None:
    clock.move(8 * HOUR + SECOND)
    digits(tab, desk)
    clock.move(-10 * MINUTE)
    assert digits(tab, desk) == ("11:59:59", "11:59:59")
    assert queues.counts(desk)["all"].bands[Band.CALM] == 1


def test_a_deadline_that_the_platform_moves_is_shown_although_they_stand_still(
    tab: QueueTab, desk: Desk, clock: FixedClock, settle: Callable[[], None]
) -> None:
    digits(tab, desk)
    clock.move(-10 * MINUTE)
    row = tab.table.cases.rows[0]
    later = make_case(aftersale_id=row.aftersale_id, order_id=row.order_id, deadline_at=NOW + 30 * HOUR, updated_at=NOW)
    with desk.store.writing() as session:
        take(session, [later], NOW + SECOND, {})
    tab.table.cases.reload()
    tab.panel.reload()
    settle()
    tab.tick(clock.now())
    assert tab.panel.page.header.badge.accessibleName().endswith("30:00:00")

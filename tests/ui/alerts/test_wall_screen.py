"""The wall screen: the ten nearest, ticking, large; Esc leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.desk.alerts import claiming
from models.desk.desk import Desk
from models.domain.changes import Changes
from models.domain.clock import FixedClock
from models.domain.deadlines import Band
from tests.ui.alerts.conftest import HOUR, MINUTE, SECOND, Put
from tests.unit.desk.helpers import decide
from ui.alerts.wall_screen import WallScreen
from ui.runtime.lanes import Lanes
from ui.runtime.ticker import Ticker

OpenWall = Callable[[], WallScreen]


@pytest.fixture
def open_wall(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Callable[[], None]) -> Iterator[OpenWall]:
    ticker, opened = Ticker(desk.clock), []

    def open_it() -> WallScreen:
        wall = WallScreen(desk, lanes, ticker)
        qtbot.addWidget(wall)
        wall.show()
        opened.append(wall)
        settle()
        return wall

    yield open_it
    for wall in opened:
        wall.close()
    ticker.stop()
    settle()


def test_it_shows_the_ten_nearest_that_nobody_decided(desk: Desk, put: Put, open_wall: OpenWall) -> None:
    made = [put(MINUTE * 20 * n + MINUTE) for n in range(13)]
    decide(desk, made[0])
    put(-2 * HOUR)  # the platform has acted long since
    claiming.claim(desk, made[1].aftersale_id, "阿杰")
    wall = open_wall()
    assert [case.aftersale_id for case, _ in wall.lines()] == [case.aftersale_id for case in made[1:11]]
    assert wall.lines()[0][0].held_by == "阿杰"
    assert {band: group.number for band, group in wall.wall.bands.items()} == {Band.HOT: 2, Band.WARM: 9}
    assert "Under 1 h" in wall.accessibleDescription()


def test_its_digits_go_on_with_the_clock(clock: FixedClock, put: Put, open_wall: OpenWall) -> None:
    put(HOUR)
    wall = open_wall()
    before = wall.grab().toImage()
    ((_, shown),) = wall.lines()
    assert (shown.band, shown.digits) == (Band.WARM, "01:00:00")
    clock.move(SECOND)
    ((_, shown),) = wall.lines()
    assert (shown.band, shown.digits) == (Band.HOT, "00:59:59")
    assert wall.grab().toImage() != before


def test_it_looks_again_when_something_changed(
    desk: Desk, put: Put, open_wall: OpenWall, lanes: Lanes, qtbot: QtBot
) -> None:
    case = put(HOUR)
    wall = open_wall()
    decide(desk, case)
    lanes.changed.emit(Changes(todos=True))
    qtbot.waitUntil(lambda: wall.lines() == [])
    wall.grab()


def test_f11_takes_the_whole_screen_and_esc_leaves(qtbot: QtBot, open_wall: OpenWall) -> None:
    wall = open_wall()
    wall.activateWindow()
    qtbot.waitUntil(wall.isActiveWindow)
    qtbot.keyClick(wall, Qt.Key.Key_F11)
    assert wall.isFullScreen()
    qtbot.keyClick(wall, Qt.Key.Key_Escape)
    assert not wall.isFullScreen() and wall.isVisible()
    with qtbot.waitSignal(wall.closed):
        qtbot.keyClick(wall, Qt.Key.Key_Escape)
    assert not wall.isVisible()


def test_digits_are_as_high_as_three_metres_ask(open_wall: OpenWall, put: Put) -> None:
    from PySide6.QtGui import QFontMetrics

    from ui.alerts.wall_screen import DIGITS, FOOT, HEAD, ROWS, _font

    row = 1080 * (1 - HEAD - FOOT) / ROWS * 6 / 7
    high = QFontMetrics(_font(row * DIGITS, digits=True)).tightBoundingRect("0").height()
    assert high * 0.277 >= 10  # mm on a 24" screen with 1080 lines; 4.4 mm is what an eye can just make out

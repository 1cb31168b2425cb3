"""The two dialogs and the keys that lead to them, on a real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import time

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from models.desk.alerts import claiming
from models.desk.alerts.choices import choices_of
from models.desk.cases import case_view
from models.desk.desk import Desk
from models.domain.alerts import AlertChoices, QuietHours, TeamChoices
from models.domain.clock import FixedClock
from models.domain.deadlines import Band
from models.store import claims
from tests.factory import NOW
from tests.ui.alerts.conftest import HOUR, ME, MINUTE, Put, Seat
from ui.alerts.snooze_dialog import SnoozeDialog
from ui.dialogs.confirm import ConfirmDialog
from ui.queues.columns import INDEX
from ui.queues.queue_tab import QueueTab
from ui.runtime.lanes import Lanes
from ui.settings.settings_dialog import SettingsDialog
from ui.shell.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, lanes: Lanes, seat: Seat, settle: Callable[[], None]) -> Iterator[MainWindow]:
    made = MainWindow(desk, lanes, seat.syncing, None, seat.alerting)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle()
    yield made
    made.leave()
    settle()


@pytest.fixture
def tab(window: MainWindow, qtbot: QtBot, settle: Callable[[], None]) -> QueueTab:
    shown = window.rooms.queues["unshipped_review"]
    window.rooms.setCurrentWidget(shown)
    settle()
    qtbot.waitUntil(lambda: bool(shown.table.cases.rows) and shown.current_view is not None)
    return shown


@pytest.fixture
def case(put: Put):
    return put(20 * HOUR)


def press(qtbot: QtBot, tab: QueueTab, key: Qt.Key, settle: Callable[[], None]) -> None:
    tab.window().activateWindow()
    qtbot.waitUntil(tab.window().isActiveWindow)
    tab.table.setFocus()
    qtbot.keyClick(tab.table, key)
    settle()


def open_dialog(window: MainWindow, kind: type[QDialog]) -> QDialog:
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_c_takes_a_case_in_hand_and_lets_go(case, tab: QueueTab, qtbot: QtBot, desk: Desk, settle) -> None:
    press(qtbot, tab, Qt.Key.Key_C, settle)
    assert claiming.holder(desk, case.aftersale_id).by == ME
    decision = tab.table.cases.index(0, INDEX["decision"])
    qtbot.waitUntil(lambda: ME in decision.data())
    qtbot.waitUntil(lambda: ME in tab.panel.page.header.hold.claim.text())
    press(qtbot, tab, Qt.Key.Key_C, settle)
    assert claiming.holder(desk, case.aftersale_id) is None
    qtbot.waitUntil(lambda: not tab.panel.page.header.hold.isVisible())


def test_what_a_colleague_has_is_taken_over_only_on_purpose(
    case, tab: QueueTab, window: MainWindow, qtbot: QtBot, desk: Desk, settle
) -> None:
    claiming.claim(desk, case.aftersale_id, "阿杰")
    press(qtbot, tab, Qt.Key.Key_C, settle)
    assert claiming.holder(desk, case.aftersale_id).by == "阿杰"
    open_dialog(window, ConfirmDialog).do_button.click()
    settle()
    assert claiming.holder(desk, case.aftersale_id).by == ME


def test_z_lets_a_case_wait_for_a_reason_and_wakes_it(
    case, tab: QueueTab, window: MainWindow, qtbot: QtBot, desk: Desk, settle
) -> None:
    press(qtbot, tab, Qt.Key.Key_Z, settle)
    dialog = open_dialog(window, SnoozeDialog)
    assert not dialog.keep_button.isEnabled()
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.isVisible()  # no reason, no waiting
    qtbot.keyClicks(dialog.reason, "waits for the warehouse")
    dialog.choices.button(1).setChecked(True)
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    settle()
    assert not window.findChildren(SnoozeDialog)
    found = case_view(desk, case.aftersale_id).snooze
    assert (found.until, found.reason, found.by) == (NOW + HOUR, "waits for the warehouse", ME)
    qtbot.waitUntil(lambda: "warehouse" in tab.panel.page.header.hold.snooze.text())
    press(qtbot, tab, Qt.Key.Key_Z, settle)
    assert not case_view(desk, case.aftersale_id).snooze.holds(NOW)


def test_a_snooze_that_is_refused_says_why_and_keeps_what_was_entered(
    case, tab: QueueTab, window: MainWindow, qtbot: QtBot, clock: FixedClock, desk: Desk, settle
) -> None:
    press(qtbot, tab, Qt.Key.Key_Z, settle)
    dialog = open_dialog(window, SnoozeDialog)
    dialog.reason.setText("x")
    clock.move(19 * HOUR)  # it stood open too long
    dialog.accept()
    settle()
    assert dialog.isVisible() and dialog.problem.text() and dialog.reason.text() == "x"
    dialog.reject()


def test_with_too_little_time_there_is_no_dialog(put: Put, window: MainWindow, qtbot: QtBot, settle) -> None:
    put(30 * MINUTE)
    said: list[str] = []
    window.holding.said.connect(said.append)
    shown = window.rooms.queues["all"]
    window.rooms.setCurrentWidget(shown)
    qtbot.waitUntil(lambda: shown.current_view is not None)
    press(qtbot, shown, Qt.Key.Key_Z, settle)
    assert said and not window.findChildren(SnoozeDialog)


def test_closing_the_window_leaves_the_program_in_the_tray(window: MainWindow, seat: Seat, settle) -> None:
    ended: list[int] = []
    window.ended.connect(lambda: ended.append(1))
    window.close()
    settle()
    assert not window.isVisible() and not ended
    assert len(seat.messages) == 1
    seat.alerting.tray.actions["open"].trigger()
    assert window.isVisible()
    seat.alerting.tray.actions["quit"].trigger()
    assert not window.isVisible() and ended == [1]


def test_whoever_wants_no_tray_ends_the_program_by_closing(window: MainWindow, seat: Seat, settle) -> None:
    ended: list[int] = []
    window.ended.connect(lambda: ended.append(1))
    seat.alerting.settings_wanted.emit()
    settle()
    dialog = open_dialog(window, SettingsDialog)
    dialog.page.rows["alerts.tray"].control.box.click()
    settle()
    dialog.accept()
    seat.beat()
    window.close()
    assert ended == [1]


def test_what_is_chosen_is_kept(window: MainWindow, desk: Desk, settle) -> None:
    window.preferences.open_at("alerts.bands")
    dialog = open_dialog(window, SettingsDialog)
    fields = {key: row.control for key, row in dialog.page.rows.items()}
    assert not fields["alerts.bands"].isEnabled()  # nothing is overwritten before it was read
    settle()
    assert fields["alerts.bands"].boxes[Band.WARM].isChecked() and not fields["alerts.quiet"].on.isChecked()
    fields["alerts.bands"].boxes[Band.NEAR].click()
    fields["alerts.repeat"].waits[0].setValue(10)
    fields["alerts.quiet"].on.click()
    fields["alerts.quiet"].start.setTime(QTime(21, 30))
    fields["alerts.sound"].box.click()
    fields["alerts.last"].box.setValue(5)
    fields["team.claim"].box.setValue(45)
    settle()
    assert choices_of(desk, ME) == AlertChoices(
        bands=frozenset({Band.OVERDUE, Band.HOT, Band.WARM, Band.NEAR}),
        repeat=(10 * MINUTE, 10 * MINUTE, 5 * MINUTE),
        sound=False,
        quiet=QuietHours(time(21, 30), time(8)),
    )
    with desk.store.reading() as session:
        assert claims.team(session) == TeamChoices(last_minutes=5 * MINUTE, claim_lasts=45 * MINUTE)
    dialog.accept()


def test_the_wall_screen_comes_and_goes_with_its_key(window: MainWindow, settle) -> None:
    window.watching.show_wall()
    window.watching.show_wall()
    wall = window.watching.wall
    settle()
    assert wall.isVisible()
    wall.close()
    assert window.watching.wall is None


def test_a_notice_of_many_leads_to_their_queue(window: MainWindow, seat: Seat, put: Put, settle) -> None:
    put(50 * MINUTE), put(40 * MINUTE)
    seat.beat()
    (notice,) = seat.lines
    window.rooms.setCurrentWidget(window.rooms.todo)
    assert "Under 1 h: 2" in window.background.bar.lines[notice.number].accessibleName()
    window.background.show_notice(notice.number)
    assert window.rooms.currentWidget() is window.rooms.queues["unshipped_review"]
    settle()

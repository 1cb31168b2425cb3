"""A text to the buyer from the list to its receipt, in the real window over real HTTP (the issue's acceptance 6)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState as State
from models.domain.changes import Changes
from models.domain.codes import AfterSaleStatus, AfterSaleType
from tests.e2e.seat import Seat, a_desk, a_platform, a_seat  # noqa: F401 - fixtures
from ui.dialogs.remind import RemindDialog

pytestmark = pytest.mark.slow


@pytest.fixture
def waiting(seat: Seat) -> AfterSale:
    """A case whose buyer is to send the goods back, under the keys."""
    case = seat.counter.case(AfterSaleType.RETURN_REFUND, AfterSaleStatus.AWAITS_BUYER_RETURN)
    seat.at(case, "awaiting_receipt")
    return case


def reason(seat: Seat) -> str:
    """Why the case panel keeps Remind closed."""
    box = seat.tab.panel.page.action_box
    assert not box.buttons["remind"].isEnabled()
    return box.reasons["remind"].text() or box.shared.text()


def test_two_keys_send_what_was_shown(seat: Seat, waiting: AfterSale) -> None:
    seat.press(Qt.Key.Key_M)
    dialog = seat.dialog(RemindDialog)
    shown = dialog.sms.shown.text()
    seat.enter(dialog)
    seat.until(lambda: [one.state for one in seat.counter.made(waiting)] == [State.DONE])
    (attempt,), (sent,) = seat.counter.made(waiting), seat.counter.platform.texts()
    assert shown.encode() == attempt.parameters.sms_text.encode() == sent["sms_content"].encode()
    assert seat.counter.platform.calls["sms.send"] == 1


def test_a_second_press_within_the_quiet_period_sends_nothing(seat: Seat, waiting: AfterSale) -> None:
    seat.press(Qt.Key.Key_M)
    seat.enter(seat.dialog(RemindDialog))
    seat.until(lambda: [one.state for one in seat.counter.made(waiting)] == [State.DONE])
    seat.settle()
    seat.come_back()
    seat.at(waiting, "awaiting_receipt")
    assert "quiet period" in reason(seat)
    seat.press(Qt.Key.Key_M)
    assert seat.window.deciding.dialog is None
    assert seat.counter.platform.calls["sms.send"] == 1


def test_without_a_quota_remind_says_why(seat: Seat, waiting: AfterSale) -> None:
    world = seat.counter.platform._world
    seat.counter.stir(waiting, lambda there: world.change(there, sms_left=0))
    seat.counter.sync()
    seat.lanes.changed.emit(Changes(cases=True))
    seat.settle()
    assert "No text is left for this case" in reason(seat)
    seat.press(Qt.Key.Key_M)
    assert seat.window.deciding.dialog is None


def test_what_became_of_it_is_told_the_next_time(seat: Seat, waiting: AfterSale) -> None:
    seat.counter.platform.lose_texts(1)
    seat.press(Qt.Key.Key_M)
    seat.enter(seat.dialog(RemindDialog))
    seat.until(lambda: [one.state for one in seat.counter.made(waiting)] == [State.DONE])
    seat.settle()
    seat.come_back()
    seat.counter.wait(timedelta(minutes=1))
    seat.counter.sync()
    seat.lanes.changed.emit(Changes(cases=True))
    seat.at(waiting, "awaiting_receipt")
    seat.press(Qt.Key.Key_M)
    dialog = seat.dialog(RemindDialog)
    assert "not delivered: 号码不可达" in dialog.history.text()
    assert dialog.decide_button.isEnabled()
    dialog.reject()

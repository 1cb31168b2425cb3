from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from models.domain.actions import EXTEND
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from tests.factory import NOW, make_return
from ui.dialogs.extend import ExtendDialog
from ui.runtime.language import format_local_time


def returned(left):
    return make_return(AfterSaleStatus.BUYER_RETURNED, deadline_at=None if left is None else NOW + left)


def test_it_says_both_ends_and_enter_decides(qtbot, show):
    case = returned(timedelta(days=2))
    dialog = show(ExtendDialog(case, EXTEND, FixedClock(NOW)))
    assert format_local_time(case.deadline_at) in dialog.ends.text()
    assert format_local_time(case.deadline_at + timedelta(days=7)) in dialog.ends.text()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.decide_button, Qt.Key.Key_Return)
    assert dialog.given().looked_at == case


def test_too_early_it_is_closed_and_says_from_when(qtbot, show):
    case = returned(timedelta(days=5))
    dialog = show(ExtendDialog(case, EXTEND, FixedClock(NOW)))
    assert format_local_time(NOW + timedelta(days=3)) in dialog.missing_label.text()
    assert not dialog.decide_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.accepted):
        dialog.accept()


def test_what_is_over_by_the_time_of_the_press_is_not_sent(qtbot, show):
    clock = FixedClock(NOW)
    dialog = show(ExtendDialog(returned(timedelta(hours=1)), EXTEND, clock))
    assert dialog.decide_button.isEnabled()
    clock.move(timedelta(hours=2))
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog.decide_button, Qt.Key.Key_Return)


def test_a_case_without_an_end_has_nothing_to_extend(show):
    dialog = show(ExtendDialog(returned(None), EXTEND, FixedClock(NOW)))
    assert "nothing to extend" in dialog.missing_label.text()
    assert dialog.ends.text() == ""

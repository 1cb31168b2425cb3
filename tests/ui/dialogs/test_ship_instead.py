from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from models.domain.actions import REJECT
from tests.factory import make_case
from tests.ui.dialogs.conftest import compose
from ui.dialogs.ship_instead import ShipInsteadDialog

GOOD = "SF1234567890123"


@pytest.fixture
def dialog(show):
    return show(ShipInsteadDialog(make_case(), REJECT, frozenset({"YT0000000000001"})))


def test_the_button_stays_closed_until_both_are_there(qtbot, dialog):
    assert not dialog.decide_button.isEnabled()
    assert "waybill" in dialog.missing_label.text()
    assert "company" in dialog.missing_label.text()
    qtbot.keyClicks(dialog.waybill, "99887766554433")
    assert not dialog.decide_button.isEnabled()
    assert "company" in dialog.missing_label.text()
    compose(dialog.carrier.lineEdit(), "本地配送")
    assert dialog.decide_button.isEnabled()
    assert dialog.missing_label.text() == ""
    assert (dialog.given().company, dialog.given().waybill) == ("本地配送", "99887766554433")


def test_accepting_by_key_is_closed_as_well(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.accepted):
        dialog.accept()
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("bad", ["123", "SF 12", "没有单号啊啊啊啊", "ABCDEFGHIJ", "1" * 33])
def test_what_does_not_look_like_a_number_keeps_it_closed(dialog, bad):
    dialog.carrier.setCurrentIndex(0)
    dialog.waybill.setText(bad)
    dialog.carrier.setEditText("顺丰速运")
    assert not dialog.decide_button.isEnabled()
    assert "does not look like one" in dialog.missing_label.text()


def test_a_pasted_number_loses_its_blanks_and_proposes_the_company(qtbot, dialog, clipboard):
    clipboard.setText(" sf1234 5678 90123\n")
    dialog.waybill.setFocus()
    qtbot.keyClick(dialog.waybill, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.given().waybill == GOOD
    assert dialog.given().company == "shunfeng"
    assert "proposed from the number" in dialog.hint.text()
    assert dialog.decide_button.isEnabled()


def test_a_scanners_enter_goes_on_to_the_button_and_decides_nothing(qtbot, dialog):
    dialog.waybill.setFocus()
    qtbot.keyClicks(dialog.waybill, GOOD.lower())
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog.waybill, Qt.Key.Key_Return)
    assert dialog.waybill.text() == GOOD
    assert dialog.decide_button.hasFocus()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.decide_button, Qt.Key.Key_Return)


def test_enter_without_a_company_goes_to_the_company(qtbot, dialog):
    qtbot.keyClicks(dialog.waybill, "99887766554433")
    qtbot.keyClick(dialog.waybill, Qt.Key.Key_Return)
    assert dialog.carrier.hasFocus()


def test_a_guess_never_overrides_what_was_chosen(qtbot, dialog):
    dialog.carrier.lineEdit().clear()
    compose(dialog.carrier.lineEdit(), "圆通快递")
    dialog.waybill.setText(GOOD)
    assert dialog.given().company == "yuantong"
    assert "Your choice stays" in dialog.hint.text()


def test_a_guess_gives_way_to_a_better_number(dialog):
    dialog.waybill.setText(GOOD)
    dialog.waybill.setText("YT1234567890123")
    assert dialog.given().company == "yuantong"
    dialog.waybill.setText("1")
    assert dialog.given().company == ""


def test_a_number_of_another_order_is_warned_about_and_allowed(dialog):
    dialog.waybill.setText("YT0000000000001")
    assert not dialog.doubt.isHidden()
    assert dialog.decide_button.isEnabled()
    dialog.waybill.setText("YT0000000000002")
    assert dialog.doubt.isHidden()

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from models.domain.actions import REJECT, Need
from models.domain.carriers import CARRIERS, Carrier, Companies, as_named
from tests.factory import make_case, make_return
from tests.ui.dialogs.conftest import compose
from ui.dialogs import number_check
from ui.dialogs.ship_instead import ShipInsteadDialog

GOOD = "SF1234567890123"
USED = "YT0000000000001"


@pytest.fixture
def make(show, desk, lanes):
    def made(companies=None):
        return show(ShipInsteadDialog(make_case(), REJECT, companies or Companies(), desk, lanes))

    return made


@pytest.fixture
def dialog(make):
    return make()


@pytest.fixture
def looked_up(qtbot, dialog):
    """Wait until the number in hand is looked up."""
    return lambda: qtbot.waitUntil(lambda: "looked up" not in dialog.missing_label.text())


def beside(dialog, need):
    line = dialog._under_fields[need]
    return line.text() if line.isVisible() else ""


def test_the_button_stays_closed_until_both_are_there_and_each_is_named_beside_its_field(qtbot, dialog, looked_up):
    assert not dialog.decide_button.isEnabled()
    assert "waybill" in beside(dialog, Need.WAYBILL)
    assert "company" in beside(dialog, Need.COMPANY)
    assert dialog.missing_label.text() == ""  # nothing is said twice
    assert "waybill" in dialog.decide_button.accessibleDescription()
    qtbot.keyClicks(dialog.waybill, "99887766554433")
    assert beside(dialog, Need.WAYBILL) == ""
    assert "company" in beside(dialog, Need.COMPANY)
    assert not dialog.decide_button.isEnabled()
    compose(dialog.carrier.lineEdit(), "本地配送")
    looked_up()
    assert dialog.decide_button.isEnabled()
    assert dialog.missing_label.text() == beside(dialog, Need.COMPANY) == ""
    assert dialog.decide_button.accessibleDescription() == ""
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
    assert "does not look like one" in beside(dialog, Need.WAYBILL)


def test_a_pasted_number_loses_its_blanks_and_proposes_the_company(qtbot, dialog, looked_up, clipboard):
    clipboard.setText(" sf1234 5678 90123\n")
    dialog.waybill.setFocus()
    qtbot.keyClick(dialog.waybill, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.given().waybill == GOOD
    assert dialog.given().company == "shunfeng"
    assert "proposed from the number" in dialog.hint.text()
    looked_up()
    # pasted, and Ctrl+Enter decides from within the field
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.waybill, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_scanners_enter_goes_on_to_the_button_and_decides_nothing(qtbot, dialog):
    dialog.waybill.setFocus()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClicks(dialog.waybill, GOOD.lower())
        qtbot.keyClick(dialog.waybill, Qt.Key.Key_Return)
        assert dialog.waybill.text() == GOOD
        qtbot.waitUntil(dialog.decide_button.hasFocus)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.decide_button, Qt.Key.Key_Return)


def test_enter_without_a_company_goes_to_the_company(qtbot, dialog):
    qtbot.keyClicks(dialog.waybill, "99887766554433")
    qtbot.keyClick(dialog.waybill, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.carrier.hasFocus)


def test_a_guess_never_overrides_what_was_chosen(qtbot, dialog, looked_up):
    compose(dialog.carrier.lineEdit(), "圆通快递")
    dialog.waybill.setText(GOOD)
    assert dialog.given().company == "yuantong"
    assert "Your choice stays" in dialog.hint.text()
    looked_up()


def test_a_guess_gives_way_to_a_better_number(dialog, looked_up):
    dialog.waybill.setText(GOOD)
    dialog.waybill.setText("YT1234567890123")
    assert dialog.given().company == "yuantong"
    dialog.waybill.setText("1")
    assert dialog.given().company == ""
    looked_up()


def test_a_number_of_another_order_is_named_with_order_and_case_and_allowed(qtbot, dialog, add):
    other = add(make_return(ship_waybill=USED))
    qtbot.keyClicks(dialog.waybill, USED)
    assert "looked up" in dialog.missing_label.text()
    assert not dialog.decide_button.isEnabled()  # whoever is fast is warned as well
    qtbot.waitUntil(dialog.doubt.isVisible)
    assert other.order_id in dialog.doubt.text()
    assert other.aftersale_id in dialog.doubt.text()
    assert dialog.decide_button.isEnabled()
    dialog.waybill.setText("YT0000000000002")
    assert not dialog.doubt.isVisible()
    qtbot.waitUntil(dialog.decide_button.isEnabled)
    assert not dialog.doubt.isVisible()


def test_a_scanners_enter_stops_at_the_warning_and_a_second_one_goes_on(qtbot, dialog, add):
    add(make_return(ship_waybill=USED))
    qtbot.keyClicks(dialog.waybill, USED)
    qtbot.keyClick(dialog.waybill, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.doubt.isVisible)
    assert dialog.waybill.hasFocus()
    qtbot.keyClick(dialog.waybill, Qt.Key.Key_Return)
    assert dialog.decide_button.hasFocus()


def test_an_answer_about_an_earlier_number_is_dropped(qtbot, dialog, add, looked_up):
    add(make_return(ship_waybill=USED))
    dialog.waybill.setText(USED)
    dialog._check.look_now()
    dialog.waybill.setText(GOOD)
    looked_up()
    assert not dialog.doubt.isVisible()


def test_what_cannot_be_looked_up_is_said_and_keeps_nobody(qtbot, dialog, looked_up, monkeypatch, failures):
    def broken(*_):
        raise RuntimeError("no")

    monkeypatch.setattr(number_check, "used_elsewhere", broken)
    dialog.waybill.setText(GOOD)
    looked_up()
    assert dialog.decide_button.isEnabled()
    assert isinstance(failures.pop(), RuntimeError)


def test_the_most_used_company_is_on_top(make):
    dialog = make(Companies((CARRIERS[3], CARRIERS[0])))
    assert [dialog.carrier.itemText(row) for row in range(dialog.carrier.count())] == ["申通快递", "顺丰速运"]


def test_a_company_that_the_platform_does_not_know_keeps_it_closed_and_is_named(qtbot, make):
    dialog = make(Companies((as_named("shunfeng", "顺丰速运"), Carrier("moumou", "某某快递")), closed=True))
    dialog.waybill.setText("99887766554433")
    compose(dialog.carrier.lineEdit(), "本地配送")
    qtbot.waitUntil(lambda: not dialog._check.pending)
    assert not dialog.decide_button.isEnabled()
    assert "本地配送" in beside(dialog, Need.COMPANY)
    assert dialog.carrier.lineEdit().placeholderText() == "Choose"
    dialog.carrier.lineEdit().clear()
    compose(dialog.carrier.lineEdit(), "某某快递")
    assert dialog.decide_button.isEnabled()
    assert dialog.given().company == "moumou"

from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models.desk.ledger.lines import Lines
from models.domain.actions import AGREE_REFUSAL
from models.domain.codes import AfterSaleType
from models.domain.route import ParcelState
from tests.factory import NOW, make_case
from tests.ui.dialogs.parcels import view_at
from ui.dialogs.agree_refusal import AgreeRefusalDialog
from ui.dialogs.at_hand import AtHand


def said(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def lines(desk, shop):
    with closing(Lines(desk)) as made:
        yield made


@pytest.fixture
def at(qtbot, show, desk, lanes, lines, sync):
    def make(state):
        sync()
        view = view_at(desk, lines, state, AfterSaleType.SHIPPED_REFUND)
        around = AtHand(view, desk, lanes, lines)
        dialog = show(AgreeRefusalDialog(view.case, AGREE_REFUSAL, NOW, at_hand=around))
        qtbot.waitUntil(lambda: around.way.reading is not None)
        return dialog

    return make


def test_it_says_that_the_money_goes_once_the_parcel_is_refused(qtbot, show):
    case = make_case(type=AfterSaleType.SHIPPED_REFUND)
    dialog = show(AgreeRefusalDialog(case, AGREE_REFUSAL, NOW))
    assert "once the buyer refuses the parcel" in said(dialog)
    assert "¥129.00" in dialog.decide_button.text()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.decide_button, Qt.Key.Key_Return)
    assert dialog.given().looked_at == case


def test_at_once_if_it_was_refused_already(at):
    dialog = at(ParcelState.REFUSED)
    assert "as soon as you agree" in said(dialog)


def test_one_that_was_signed_for_will_never_be_refused(qtbot, at):
    dialog = at(ParcelState.SIGNED)
    qtbot.waitUntil(lambda: "the refund would never come" in said(dialog))
    assert dialog.decide_button.isEnabled()


def test_escape_decides_nothing(qtbot, show):
    dialog = show(AgreeRefusalDialog(make_case(type=AfterSaleType.SHIPPED_REFUND), AGREE_REFUSAL, NOW))
    with qtbot.assertNotEmitted(dialog.accepted), qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

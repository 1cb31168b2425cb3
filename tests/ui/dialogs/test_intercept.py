from __future__ import annotations

from contextlib import closing

import pytest
from PySide6.QtCore import Qt

from models.desk.ledger.lines import Lines
from models.desk.ledger.sendoff import outlook
from models.domain.actions import INTERCEPT
from models.domain.codes import AfterSaleType
from models.domain.route import ParcelState
from tests.factory import make_case
from tests.ui.dialogs.parcels import view_at
from ui.dialogs.intercept import InterceptDialog
from ui.dialogs.parcel_way import ParcelWay


@pytest.fixture
def lines(desk, shop):
    with closing(Lines(desk)) as made:
        yield made


@pytest.fixture
def at(show, desk, lanes, lines, sync):
    def make(state):
        sync()
        view = view_at(desk, lines, state)
        way = ParcelWay(desk, lanes, lines)
        leaves = outlook(desk, view.case.shop_id)
        dialog = InterceptDialog(view.case, INTERCEPT, view.dossier, way, leaves)
        assert not dialog.decide_button.isEnabled()
        assert "is being read" in dialog.missing_label.text()
        return show(dialog)

    return make


def test_it_opens_once_the_parcel_is_seen_to_move_and_enter_decides(qtbot, at):
    dialog = at(ParcelState.ON_ITS_WAY)
    qtbot.waitUntil(dialog.decide_button.isEnabled)
    dialog.why.setText("买家已退款")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.why, Qt.Key.Key_Return)
    given = dialog.given()
    assert (given.waybill, given.remark) == (dialog.case.ship_waybill, "买家已退款")
    assert given.company.isascii()
    assert given.looked_at == dialog.case


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (ParcelState.SIGNED, "signed for"),
        (ParcelState.BEING_DELIVERED, "out for delivery"),
        (ParcelState.REFUSED, "comes back by itself"),
    ],
)
def test_it_stays_closed_with_the_reason_where_it_is_too_late(qtbot, at, state, why):
    dialog = at(state)
    qtbot.waitUntil(lambda: why in dialog.missing_label.text())
    assert not dialog.decide_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog.why, Qt.Key.Key_Return)


def test_offline_it_stays_closed_and_opens_when_it_was_read_again(qtbot, at, running):
    dialog = at(ParcelState.ON_ITS_WAY)
    qtbot.waitUntil(dialog.decide_button.isEnabled)
    running.forbid("logistics.trackNoRouteDetail")
    dialog.parcel_way.again.click()
    qtbot.waitUntil(lambda: "permission" in dialog.missing_label.text())
    assert not dialog.decide_button.isEnabled()
    running._answering.forbidden.clear()
    dialog.parcel_way.again.click()
    qtbot.waitUntil(dialog.decide_button.isEnabled)


def test_without_a_line_people_try_it_in_the_back_office(show, desk, lanes):
    case = make_case(type=AfterSaleType.SHIPPED_REFUND, ship_waybill="SF1234567890123")
    dialog = show(InterceptDialog(case, INTERCEPT, None, ParcelWay(desk, lanes, None), outlook(desk, 1)))
    assert dialog.given().waybill == "SF1234567890123"


def test_without_a_parcel_there_is_nothing_to_call_back(show, desk, lanes):
    case = make_case(type=AfterSaleType.SHIPPED_REFUND)
    dialog = show(InterceptDialog(case, INTERCEPT, None, ParcelWay(desk, lanes, None), outlook(desk, 1)))
    assert "which parcel" in dialog.missing_label.text()
    assert not dialog.decide_button.isEnabled()

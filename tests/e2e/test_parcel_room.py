"""The parcel desk in the real window, on a desk that has read its platform, with keys alone (acceptance 7)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt

from models.desk.desk import Desk
from models.desk.full_reading import read_in_full
from models.desk.ledger.lines import Lines
from models.desk.parcels import receiving, strays
from models.domain.aftersale import AfterSale
from models.domain.receiving import awaits_goods
from models.store import cases, dossiers
from tests.e2e.conftest import Clerk
from tests.platform import stored
from ui.parcels import parcel_desk
from ui.parcels.pages import ChoicePage, ReceivedPage, ReceivingPage
from ui.parcels.parcel_desk import ParcelDesk
from ui.parcels.stray_pages import UnknownPage

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@dataclass
class AtTheDesk:
    """Somebody at the parcel desk of the window."""

    clerk: Clerk
    room: ParcelDesk
    case: AfterSale
    """A case whose goods are on their way back."""

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.clerk.qtbot.waitUntil(lambda: not self.room.just_came)
        self.clerk.qtbot.keyClick(self.room.field, key, modifiers)
        self.clerk.settle()

    def scan(self, text: str) -> None:
        assert self.room.field.hasFocus()
        self.clerk.qtbot.keyClicks(self.room.field, text)
        self.clerk.qtbot.keyClick(self.room.field, ENTER)
        self.clerk.settle()


@pytest.fixture
def at_desk(desk: Desk, sync: Callable[..., object], clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> AtTheDesk:
    monkeypatch.setattr(parcel_desk, "SETTLE_SECONDS", 0.01)
    sync()
    known = stored(desk).values()
    orders = [case.order_id for case in known]
    waits = [c for c in known if awaits_goods(c) and c.return_waybill and orders.count(c.order_id) == 1]
    clerk.come_back()
    clerk.qtbot.keyClick(clerk.window, Qt.Key.Key_F4)
    clerk.settle()
    return AtTheDesk(clerk, clerk.window.rooms.parcels, min(waits, key=lambda case: case.aftersale_id))


def test_the_room_has_a_key_and_the_field_has_the_keys(at_desk: AtTheDesk) -> None:
    window = at_desk.clerk.window
    assert window.rooms.currentWidget() is at_desk.room
    assert at_desk.room.field.hasFocus()
    window.rooms.show_todo()
    window.rooms.setCurrentWidget(at_desk.room)
    assert at_desk.room.field.hasFocus()
    assert "Parcel desk" in [action.text() for action in window.menuBar().actions()[3].menu().actions()]


def test_each_number_of_a_label_opens_the_case_at_its_receiving_step(at_desk: AtTheDesk, desk: Desk) -> None:
    case = at_desk.case
    noisy = (case.return_waybill, case.return_waybill.lower(), case.order_id, case.sku_order_id, case.aftersale_id)
    for number in noisy:
        at_desk.scan(number)
        assert isinstance(at_desk.room.page, ReceivingPage), number
        assert at_desk.room.page.opened.case.aftersale_id == case.aftersale_id
    assert receiving.latest(desk, case.aftersale_id) is None  # nobody confirmed anything


def test_the_original_waybill_of_a_refused_parcel(at_desk: AtTheDesk, desk: Desk) -> None:
    refused = next(c for c in stored(desk).values() if c.is_open and c.ship_state == "买家拒收")
    at_desk.scan(refused.ship_waybill)
    page = at_desk.room.page
    if isinstance(page, ChoicePage):  # another case of the same order
        at_desk.press(ENTER)
    assert at_desk.room.page.opened.case.aftersale_id == refused.aftersale_id


def test_the_end_of_a_phone_offers_its_case(at_desk: AtTheDesk, desk: Desk) -> None:
    case = at_desk.case
    with closing(Lines(desk)) as lines:
        assert read_in_full(desk, lines, case.aftersale_id).changed
    with desk.store.reading() as session:
        shown = dossiers.get(session, cases.find(session, case.aftersale_id).row_id).phone_masked
    at_desk.scan(f"00{shown[-2:]}")
    assert isinstance(at_desk.room.page, ChoicePage)
    at_desk.press(ENTER)
    assert at_desk.room.page.opened.case.aftersale_id == case.aftersale_id


def test_two_cases_on_one_waybill_and_a_wrong_number(at_desk: AtTheDesk, desk: Desk) -> None:
    twin = next(c for c in stored(desk).values() if awaits_goods(c) and c.aftersale_id != at_desk.case.aftersale_id)
    with desk.store.writing() as session:
        one = cases.find(session, twin.aftersale_id)
        both = replace(one.case, return_waybill=at_desk.case.return_waybill)
        cases.update_many(session, [(one.row_id, both, one.raw)], one.seen_at)
    at_desk.scan(at_desk.case.return_waybill)
    assert isinstance(at_desk.room.page, ChoicePage)
    at_desk.scan("SF0000000000000")
    assert isinstance(at_desk.room.page, UnknownPage)
    at_desk.press(ENTER)
    assert [lies.waybill for lies in strays.listed(desk).waiting] == ["SF0000000000000"]
    bar = at_desk.clerk.window.rooms.bar
    assert bar.accessibleTabName(at_desk.clerk.window.rooms.indexOf(at_desk.room)) == "Parcel desk: 1"


def test_a_received_parcel_stands_in_the_timeline_and_leads_on(at_desk: AtTheDesk, desk: Desk) -> None:
    asked: list[tuple[str, str]] = []
    at_desk.room.action_requested.connect(lambda *what: asked.append(what))
    at_desk.scan(at_desk.case.return_waybill)
    at_desk.press(ENTER)
    assert isinstance(at_desk.room.page, ReceivedPage)
    assert at_desk.room.field.hasFocus()
    assert at_desk.clerk.view(at_desk.case).attempts == ()
    assert any("Goods received" in str(line.text) for line in at_desk.clerk.view(at_desk.case).timeline)
    at_desk.press(ENTER, CTRL)
    assert asked == [(at_desk.case.aftersale_id, "refund")]
    at_desk.room.page.case_wanted.emit(at_desk.case.aftersale_id)
    at_desk.clerk.settle()
    assert at_desk.clerk.window.rooms.queue.current_view.case.aftersale_id == at_desk.case.aftersale_id

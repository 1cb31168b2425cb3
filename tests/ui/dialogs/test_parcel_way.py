from __future__ import annotations

from contextlib import closing

import pytest

from models.desk.ledger.lines import Lines
from models.desk.parcels.route import RouteReading
from models.domain.route import CaseParcel, Heading, ParcelState, parcels_of
from tests.platform import stored
from tests.ui.dialogs.parcels import view_at
from ui.dialogs import parcel_way
from ui.dialogs.parcel_way import ParcelWay

UNKNOWN = CaseParcel(heading=Heading.BUYER, waybill="SF0000000000000", company="顺丰速运", company_code="shunfeng")


@pytest.fixture
def lines(desk, shop):
    with closing(Lines(desk)) as made:
        yield made


@pytest.fixture
def way(show, desk, lanes, lines):
    shown = show(ParcelWay(desk, lanes, lines))
    yield shown
    shown.leave()


def texts(way):
    return [way.stations.item(row).text() for row in range(way.stations.count())]


def test_it_says_that_it_reads_and_then_how_far_the_parcel_is_with_its_stations(qtbot, desk, way, sync, lines):
    sync()
    view = view_at(desk, lines, ParcelState.SIGNED)
    with qtbot.waitSignal(way.read) as told:
        way.show_parcels(view.case.shop_id, parcels_of(view.case, view.dossier))
        assert "Reading" in way.state.text()
        assert way.reading is None
    assert told.args[0] is way.reading
    assert way.state.text() == "Signed for by the buyer"
    assert view.case.ship_waybill in way.name.text()
    assert "签收" in texts(way)[0]
    assert "揽收" in texts(way)[-1]
    assert way.stations.isVisible()
    assert "As of" in way.note.text()


def test_a_parcel_that_the_platform_does_not_follow(qtbot, way, shop):
    with qtbot.waitSignal(way.read):
        way.show_parcels(shop.id, [UNKNOWN])
    assert way.state.text() == "Where it is is not known"
    assert "electronic waybills" in way.note.text()
    assert not way.stations.isVisible()


def test_offline_it_says_why_and_reading_again_helps(qtbot, way, shop, running):
    running.forbid("logistics.trackNoRouteDetail")
    with qtbot.waitSignal(way.read):
        way.show_parcels(shop.id, [UNKNOWN])
    assert "permission" in way.note.text()
    running._answering.forbidden.clear()
    with qtbot.waitSignal(way.read):
        way.again.click()
        assert "Reading" in way.state.text()
        assert not way.again.isVisible()
    assert "electronic waybills" in way.note.text()


def test_without_a_line_what_the_export_told_stands(show, desk, lanes, shop):
    way = show(ParcelWay(desk, lanes, None))
    told = CaseParcel(heading=Heading.BUYER, waybill="SF0000000000000", told="买家已签收")
    way.show_parcels(shop.id, [told])
    assert way.state.text() == "Signed for by the buyer"
    assert "no line" in way.note.text()
    assert not way.again.isVisible()


def test_no_parcel_is_known(way, shop):
    way.show_parcels(shop.id, [])
    assert "No parcel" in way.state.text()
    assert way.parcel is way.reading is None


def test_several_parcels_are_chosen_by_key_and_each_is_asked_for_once(qtbot, desk, way, sync, lines, monkeypatch):
    sync()
    case = next(case for case in stored(desk).values() if case.return_waybill and case.status == 11)
    asked = []

    def counted(*given, **more):
        asked.append(given[-1].heading)
        return followed(*given, **more)

    followed = parcel_way.followed
    monkeypatch.setattr(parcel_way, "followed", counted)
    with qtbot.waitSignal(way.read):
        way.show_parcels(case.shop_id, parcels_of(case, None))
    assert way.choice.isVisible()
    assert way.parcel.heading is Heading.SHOP  # that is what one waits for
    with qtbot.waitSignal(way.read):
        qtbot.keyClick(way.choice, parcel_way.Qt.Key.Key_Down)
    assert way.parcel.heading is Heading.BUYER
    with qtbot.waitSignal(way.read):
        qtbot.keyClick(way.choice, parcel_way.Qt.Key.Key_Up)
    assert way.parcel.heading is Heading.SHOP
    assert asked == [Heading.SHOP, Heading.BUYER]


def test_a_bug_is_shown_by_others_and_the_panel_stops_waiting(qtbot, way, shop, monkeypatch, failures):
    def broken(*_, **__):
        raise RuntimeError("no")

    monkeypatch.setattr(parcel_way, "followed", broken)
    with qtbot.waitSignal(way.read) as told:
        way.show_parcels(shop.id, [UNKNOWN])
    assert told.args[0] == RouteReading(parcel=UNKNOWN)
    assert way.again.isVisible()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures.pop(), RuntimeError)

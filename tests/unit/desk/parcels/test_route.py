"""Where a parcel is, asked of a running platform."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.desk.parcels.intercepting import closed_by_route
from models.desk.parcels.route import RouteReading, followed, route
from models.domain.book import Shop
from models.domain.cancel import CancelToken
from models.domain.clock import FixedClock
from models.domain.errors import CancelledError
from models.domain.route import CaseParcel, Heading, ParcelState, parcels_of
from models.doudian.intercept import Target, intercept
from models.simulator.simulator import Simulator
from tests.factory import NOW
from tests.platform import stored
from tests.unit.doudian.platform import answering


@pytest.fixture
def lines(desk: Desk) -> Iterator[Lines]:
    with closing(Lines(desk)) as made:
        yield made


def shipped(desk: Desk, lines: Lines, shop: Shop, state: ParcelState) -> tuple[str, RouteReading]:
    """A case under review whose parcel to the buyer stands there, with its way."""
    for case in stored(desk).values():
        if case.ship_waybill and case.status == 6 and case.type in (0, 1):
            reading = followed(desk, lines, shop.id, parcels_of(case, None)[0])
            if reading.state is state:
                return case.aftersale_id, reading
    raise AssertionError(state)


def test_stations_come_newest_first_in_utc(desk: Desk, shop: Shop, sync, lines: Lines) -> None:
    sync()
    _, reading = shipped(desk, lines, shop, ParcelState.SIGNED)
    times = [station.at for station in reading.route.stations]
    assert times == sorted(times, reverse=True)
    assert times[0].utcoffset().total_seconds() == 0
    assert times[0] <= NOW
    assert reading.route.stations[0].state is ParcelState.SIGNED
    assert "签收" in reading.route.stations[0].words
    # the company was found by the form of the number
    assert reading.parcel.company_code


def test_one_that_moves_can_be_called_back_and_then_it_comes_back(
    desk: Desk, shop: Shop, sync, lines: Lines, clock: FixedClock
) -> None:
    sync()
    aftersale_id, reading = shipped(desk, lines, shop, ParcelState.ON_ITS_WAY)
    assert closed_by_route(reading) is None
    client = lines.of(shop.id).client
    found = intercept(client, aftersale_id, [Target(reading.parcel.company_code, reading.parcel.waybill)])
    assert found.parcels[0].done
    again = followed(desk, lines, shop.id, reading.parcel)
    assert again.state is ParcelState.COMING_BACK
    assert again.route.stations[0].at == clock.now()
    assert "coming back already" in str(closed_by_route(again))


def test_a_number_that_nobody_shipped_under_has_no_stations(desk: Desk, shop: Shop, lines: Lines) -> None:
    parcel = CaseParcel(heading=Heading.BUYER, waybill="SF0000000000000")
    reading = followed(desk, lines, shop.id, parcel)
    assert (reading.route.stations, reading.why_not) == ((), None)
    assert reading.state is ParcelState.UNKNOWN


def test_a_refusal_and_a_dead_line_are_said_and_raise_nothing(
    desk: Desk, shop: Shop, lines: Lines, running: Simulator
) -> None:
    parcel = CaseParcel(heading=Heading.BUYER, waybill="SF0000000000000", told="买家已签收")
    running.forbid("logistics.trackNoRouteDetail")
    reading = followed(desk, lines, shop.id, parcel)
    assert reading.route is None
    assert "permission" in str(reading.why_not)
    assert reading.state is ParcelState.SIGNED  # what the list told stands all the same


def test_nobody_is_asked_without_a_line_or_a_company(desk: Desk, shop: Shop, lines: Lines) -> None:
    parcel = CaseParcel(heading=Heading.BUYER, waybill="1234567", told="运输中")
    no_line = followed(desk, None, shop.id, parcel)
    assert "no line" in str(no_line.why_not)
    assert no_line.state is ParcelState.ON_ITS_WAY
    assert "which company" in str(followed(desk, lines, shop.id, parcel).why_not)


def test_it_can_be_called_off(desk: Desk, shop: Shop, lines: Lines) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        followed(desk, lines, shop.id, CaseParcel(heading=Heading.BUYER, waybill="SF0000000000000"), cancel=cancel)


def test_a_name_of_the_platforms_list_finds_the_code(desk: Desk, shop: Shop, sync, lines: Lines) -> None:
    sync()
    case = next(case for case in stored(desk).values() if case.return_waybill)
    back = next(one for one in parcels_of(case, None) if one.heading is Heading.SHOP)
    reading = followed(desk, lines, shop.id, back)
    assert back.company == reading.parcel.company
    assert reading.parcel.company_code
    assert reading.why_not is None


def test_stations_without_times_keep_the_platforms_order(desk: Desk) -> None:
    nodes = [{"content": "派送中", "state_description": "派送中"}, {"content": "已揽收", "timestamp": "1626860666"}]
    parcel = CaseParcel(heading=Heading.BUYER, waybill="SF1", company_code="shunfeng")
    found = route(desk, answering({"route__node_list": nodes}), parcel)
    assert [station.words for station in found.stations] == ["派送中", "已揽收"]
    assert found.read_at == NOW

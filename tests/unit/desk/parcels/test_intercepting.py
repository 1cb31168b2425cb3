"""When a parcel can be called back, and what is told of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.desk.parcels.intercepting import closed_by_case, closed_by_route, outcome, targets
from models.desk.parcels.route import RouteReading
from models.domain.dossier import Dossier, ParcelSeen
from models.domain.route import CaseParcel, Heading, ParcelState, Route, Station
from models.domain.text import Text
from models.doudian.intercept import Intercepted
from tests.factory import NOW, make_return

PARCEL = CaseParcel(heading=Heading.BUYER, waybill="SF1234567", company_code="shunfeng")


def at(state: ParcelState) -> RouteReading:
    stations = () if state is ParcelState.UNKNOWN else (Station(at=NOW, words="", state=state),)
    return RouteReading(parcel=PARCEL, route=Route(parcel=PARCEL, stations=stations, read_at=NOW))


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (ParcelState.ON_ITS_WAY, None),
        (ParcelState.UNKNOWN, "whether it was picked up"),
        (ParcelState.BEING_DELIVERED, "out for delivery"),
        (ParcelState.SIGNED, "signed for"),
        (ParcelState.REFUSED, "comes back by itself"),
        (ParcelState.COMING_BACK, "coming back already"),
        (ParcelState.BACK, "back at the shop"),
    ],
)
def test_only_between_picked_up_and_out_for_delivery(state: ParcelState, why: str | None) -> None:
    closed = closed_by_route(at(state))
    assert closed is None if why is None else why in str(closed)


def test_what_kept_it_from_being_read_is_the_reason() -> None:
    assert str(closed_by_route(RouteReading(parcel=PARCEL, why_not=Text("offline")))) == "offline"
    told = replace(PARCEL, told="买家已签收")
    assert "signed for" in str(closed_by_route(RouteReading(parcel=told, why_not=Text("offline"))))


def test_only_what_the_shop_sent_for_the_case() -> None:
    seen = ParcelSeen(waybill="SF1234567", company="顺丰", company_code="shunfeng", at=NOW)
    back = replace(seen, waybill="SF7654321")
    dossier = Dossier(read_at=NOW, shipped=(seen,), returned=back)
    case = make_return(ship_waybill="SF1234567")
    assert [one.waybill for one in targets(case, dossier)] == ["SF1234567"]
    assert closed_by_case(case, dossier, "SF1234567") is None
    assert "SF7654321" in str(closed_by_case(case, dossier, "SF7654321"))
    assert "which parcel" in str(closed_by_case(make_return(), None, ""))


STOPPED = Intercepted(
    company_code="shunfeng",
    company="顺丰",
    waybill="SF1234567",
    done=True,
    possible=True,
    why_not="",
    why_not_code=0,
    cost_fen=600,
    value_fen=None,
    other_products=0,
    offline_settlement=True,
)


@pytest.mark.parametrize(
    ("parcel", "words"),
    [
        (STOPPED, ["SF1234567", "¥6.00", "with the carrier"]),
        (replace(STOPPED, offline_settlement=False), ["¥6.00", "through the platform"]),
        (replace(STOPPED, offline_settlement=None), ["It costs ¥6.00."]),
        (replace(STOPPED, cost_fen=None), ["does not say what it costs"]),
        (replace(STOPPED, other_products=2), ["2 other goods"]),
    ],
)
def test_the_cost_is_told_afterwards(parcel: Intercepted, words: list[str]) -> None:
    said = str(outcome(parcel))
    assert all(word in said for word in words)

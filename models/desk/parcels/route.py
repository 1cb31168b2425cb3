"""Asking the platform where a parcel is (doudian.md 2.6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from models.desk.desk import Desk
from models.desk.parcels.carriers import companies
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.route import CaseParcel, ParcelState, Route, Station, state_in, state_of
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.caller import Caller
from models.doudian.logistics import RouteNode, parcel_route
from models.doudian.pacer import Urgency

if TYPE_CHECKING:
    from models.desk.ledger.lines import Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteReading:
    """What came of asking for a parcel's way."""

    parcel: CaseParcel
    route: Route | None = None
    why_not: Text | None = None
    """Why it could not be read, if so."""

    @property
    def state(self) -> ParcelState:
        """How far it has come; where its way could not be read, as the list or the export has it."""
        return state_of(self.parcel, self.route.stations if self.route is not None else ())


def followed(
    desk: Desk, lines: Lines | None, shop_id: int, parcel: CaseParcel, *, cancel: CancelToken | None = None
) -> RouteReading:
    """Read the way of a parcel over the shop's line. For the lane of the network.

    A refusal is no error here: the way is only to be looked at. Without `lines` it says that nobody can be asked.
    Raises CancelledError.
    """
    if lines is None:
        return RouteReading(parcel=parcel, why_not=Text(_NO_LINE))
    parcel = _with_code(desk, shop_id, parcel)
    if not parcel.company_code:
        return RouteReading(parcel=parcel, why_not=Text(_NO_COMPANY))
    try:
        return RouteReading(parcel=parcel, route=route(desk, lines.of(shop_id).client, parcel, cancel=cancel))
    except UserError as error:
        return RouteReading(parcel=parcel, why_not=error.text)


def route(desk: Desk, client: Caller, parcel: CaseParcel, *, cancel: CancelToken | None = None) -> Route:
    """The way of a parcel, newest station first. Raises RefusedError, CancelledError."""
    nodes = parcel_route(client, parcel.company_code, parcel.waybill, urgency=Urgency.STAFF, cancel=cancel)
    stations = [_station(node) for node in nodes]
    # the platform gives them newest first; no page says so, and the times do
    if all(one.at is not None for one in stations):
        stations.sort(key=lambda one: one.at.timestamp() if one.at else 0.0, reverse=True)
    return Route(parcel=parcel, stations=tuple(stations), read_at=desk.clock.now())


def _station(node: RouteNode) -> Station:
    words = node.words or node.state_text
    by_name = state_in(node.state_text)
    return Station(at=node.at, words=words, site=node.site, state=by_name or state_in(node.words))


def _with_code(desk: Desk, shop_id: int, parcel: CaseParcel) -> CaseParcel:
    """The parcel with its company's code, by its name or else by the form of its number."""
    if parcel.company_code:
        return parcel
    with desk.store.reading() as session:
        known = companies(session, shop_id)
    named = next((one for one in known.listed if parcel.company and one.name == parcel.company), None)
    found = named or known.guess(parcel.waybill)
    return parcel if found is None else replace(parcel, company=found.name, company_code=found.code)


_NO_LINE = QT_TRANSLATE_NOOP(
    "models", "This shop has no line to the platform, so the parcel cannot be followed from here."
)
_NO_COMPANY = QT_TRANSLATE_NOOP(
    "models", "Nobody says which company carries this parcel, so it cannot be followed from here."
)

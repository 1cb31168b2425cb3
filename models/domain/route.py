"""The way of a parcel: its stations, and how far it has come. For showing and warning; no money is decided on it.

Documented are only the four states that a case's list tells of its parcel (doudian.md 2.1). What a station's own
code means is not, so that stations are read by their words: ASSUMED, and open where no word is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus
from models.domain.dossier import Dossier, ParcelSeen


class ParcelState(IntEnum):
    """How far a parcel has come, in the order of its way."""

    UNKNOWN = 0
    ON_ITS_WAY = 1
    """Picked up, and not out for delivery yet."""
    BEING_DELIVERED = 2
    """Out for delivery, or waiting at a pick-up point."""
    SIGNED = 3
    REFUSED = 4
    """The receiver did not take it."""
    COMING_BACK = 5
    BACK = 6
    """At the shop."""


class Heading(StrEnum):
    """Where a parcel goes."""

    BUYER = "buyer"
    SHOP = "shop"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseParcel:
    """A parcel of a case."""

    heading: Heading
    waybill: str
    company: str = ""
    company_code: str = ""
    """"" where only a name is known, or nothing."""
    told: str = ""
    """What the list or the export says of its state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """Where a parcel was. `at` is UTC."""

    at: datetime | None
    words: str
    site: str = ""
    state: ParcelState = ParcelState.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """The way of a parcel as it was read. Stations are newest first; `read_at` is UTC."""

    parcel: CaseParcel
    stations: tuple[Station, ...]
    read_at: datetime

    @property
    def state(self) -> ParcelState:
        """How far it has come."""
        return state_of(self.parcel, self.stations)


_STATES: tuple[tuple[ParcelState, re.Pattern[str]], ...] = (
    (ParcelState.BACK, re.compile("商家[^，。]*签收|退[回件][^，。]*签收")),
    (ParcelState.COMING_BACK, re.compile("退回|退件|已拦截|拦截成功")),
    (ParcelState.REFUSED, re.compile("拒收|拒签")),
    (ParcelState.SIGNED, re.compile("(?<!未)(?<!待)(?<!准备)签收(?!失败|异常)|妥投")),
    (ParcelState.BEING_DELIVERED, re.compile("派送|派件|配送|代收|驿站|快递柜|自提|待取")),
    (ParcelState.ON_ITS_WAY, re.compile("揽|收件|运输|发往|发出|到达|离开|转运|中转|在途")),
)
"""Words of carriers, the furthest first. ASSUMED: nobody documents them."""


def state_in(words: str) -> ParcelState:
    """What words say of a parcel; `UNKNOWN` where they say nothing that is known."""
    return next((state for state, pattern in _STATES if pattern.search(words)), ParcelState.UNKNOWN)


def state_of(parcel: CaseParcel, stations: Sequence[Station]) -> ParcelState:
    """How far a parcel has come by its stations, newest first, and by what the list says of it.

    Whoever signs for a parcel that was coming back is the shop, as for one that the buyer sent.
    """
    told, read = state_in(parcel.told), [one.state for one in stations if one.state is not ParcelState.UNKNOWN]
    newest = read[0] if read else ParcelState.UNKNOWN
    if newest is ParcelState.SIGNED and ParcelState.COMING_BACK in (told, *read):
        newest = ParcelState.BACK
    state = max(newest, told)
    return _ON_THE_WAY_TO_US.get(state, state) if parcel.heading is Heading.SHOP else state


_ON_THE_WAY_TO_US = {
    ParcelState.ON_ITS_WAY: ParcelState.COMING_BACK,
    ParcelState.BEING_DELIVERED: ParcelState.COMING_BACK,
    ParcelState.SIGNED: ParcelState.BACK,
}


def parcels_of(case: AfterSale, dossier: Dossier | None) -> tuple[CaseParcel, ...]:
    """The parcels of a case, the one that matters at its step first."""
    found = [*_sent(case, dossier), *_returned(case, dossier)]
    back_first = case.status in (AfterSaleStatus.BUYER_RETURNED, AfterSaleStatus.REFUSED_SECOND)
    return tuple(sorted(found, key=lambda one: (one.heading is Heading.SHOP) is not back_first))


def _sent(case: AfterSale, dossier: Dossier | None) -> list[CaseParcel]:
    seen = dossier.shipped if dossier is not None else ()
    if not seen:
        own = CaseParcel(heading=Heading.BUYER, waybill=case.ship_waybill, told=case.ship_state)
        return [own] if case.ship_waybill else []
    return [_parcel(one, Heading.BUYER, case.ship_state if one.waybill == case.ship_waybill else "") for one in seen]


def _returned(case: AfterSale, dossier: Dossier | None) -> list[CaseParcel]:
    if dossier is not None and dossier.returned is not None:
        return [_parcel(dossier.returned, Heading.SHOP, case.return_state)]
    number, company = case.return_waybill, case.return_company
    told = CaseParcel(heading=Heading.SHOP, waybill=number, company=company, told=case.return_state)
    return [told] if number else []


def _parcel(seen: ParcelSeen, heading: Heading, told: str) -> CaseParcel:
    return CaseParcel(
        heading=heading, waybill=seen.waybill, company=seen.company, company_code=seen.company_code, told=told
    )

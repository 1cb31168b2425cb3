"""Calling a parcel back: when it can be tried, and what came of it (doudian.md 2.5)."""

from __future__ import annotations

from models.desk.parcels.route import RouteReading
from models.domain.aftersale import AfterSale
from models.domain.dossier import Dossier
from models.domain.money import yuan_from_fen
from models.domain.route import CaseParcel, Heading, ParcelState, parcels_of
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.intercept import Intercepted


def targets(case: AfterSale, dossier: Dossier | None) -> tuple[CaseParcel, ...]:
    """The parcels that could be called back: those that the shop sent."""
    return tuple(one for one in parcels_of(case, dossier) if one.heading is Heading.BUYER)


def closed_by_case(case: AfterSale, dossier: Dossier | None, waybill: str) -> Text | None:
    """Why this parcel is none that could be called back for the case; `None` when it is one."""
    known = targets(case, dossier)
    if not known:
        return Text(QT_TRANSLATE_NOOP("models", "Nobody says here which parcel the goods were sent with."))
    if waybill and all(one.waybill != waybill for one in known):
        source = QT_TRANSLATE_NOOP("models", "The parcel {waybill} is none that the goods of this case were sent with.")
        return Text(source, {"waybill": waybill})
    return None


def closed_by_route(reading: RouteReading) -> Text | None:
    """Why the carrier would not stop a parcel that has come so far: only picked up and not out for delivery it can.

    `None` when it can be tried. Where nothing can be read it stays closed, with the reason.
    """
    if reading.state is ParcelState.ON_ITS_WAY:
        return None
    if reading.state is ParcelState.UNKNOWN:
        return reading.why_not or Text(_NOT_FOLLOWED)
    return Text(_TOO_LATE[reading.state])


_NOT_FOLLOWED = QT_TRANSLATE_NOOP(
    "models",
    "The platform has no station of this parcel: nobody can say whether it was picked up. Ask the carrier, or try it "
    "in the back office.",
)
_TOO_LATE = {
    ParcelState.BEING_DELIVERED: QT_TRANSLATE_NOOP(
        "models", "The parcel is out for delivery: it is too late to call it back. The buyer can still refuse it."
    ),
    ParcelState.SIGNED: QT_TRANSLATE_NOOP("models", "The parcel was signed for: it cannot be called back any more."),
    ParcelState.REFUSED: QT_TRANSLATE_NOOP("models", "The buyer refused the parcel: it comes back by itself."),
    ParcelState.COMING_BACK: QT_TRANSLATE_NOOP("models", "The parcel is coming back already."),
    ParcelState.BACK: QT_TRANSLATE_NOOP("models", "The parcel is back at the shop already."),
}


def outcome(stopped: Intercepted) -> Text:
    """What is told of a parcel that the carrier stops: the platform says what that costs only in its answer."""
    source = QT_TRANSLATE_NOOP("models", "The carrier stops parcel {waybill} and brings it back. {cost}{others}")
    return Text(source, {"waybill": stopped.waybill, "cost": _cost(stopped), "others": _others(stopped)})


def _cost(parcel: Intercepted) -> Text:
    if parcel.cost_fen is None:
        return Text(QT_TRANSLATE_NOOP("models", "The platform does not say what it costs."))
    amount = {"cost": yuan_from_fen(parcel.cost_fen)}
    if parcel.offline_settlement is None:
        return Text(QT_TRANSLATE_NOOP("models", "It costs ¥{cost}."), amount)
    if parcel.offline_settlement:
        return Text(QT_TRANSLATE_NOOP("models", "It costs ¥{cost}, to be settled with the carrier."), amount)
    return Text(QT_TRANSLATE_NOOP("models", "It costs ¥{cost}, settled through the platform."), amount)


def _others(parcel: Intercepted) -> Text | str:
    if not parcel.other_products:
        return ""
    source = QT_TRANSLATE_NOOP("models", " {n} other goods are in the parcel and come back as well.")
    return Text(source, {"n": parcel.other_products})

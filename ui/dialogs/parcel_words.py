"""Parcels and how far they have come, in words."""

from __future__ import annotations

from models.domain.route import CaseParcel, Heading, ParcelState, Station
from ui.runtime.language import format_local_time, translate


def parcel_name(parcel: CaseParcel) -> str:
    """Whose parcel it is, with its company and number."""
    source = (
        translate("dialogs", "To the buyer: {parcel}")
        if parcel.heading is Heading.BUYER
        else translate("dialogs", "Back to us: {parcel}")
    )
    return source.format(parcel=" ".join(filter(None, [parcel.company or parcel.company_code, parcel.waybill])))


def state_words(state: ParcelState, heading: Heading) -> str:
    """How far it has come, in one line."""
    if heading is Heading.SHOP and state in (ParcelState.COMING_BACK, ParcelState.BACK, ParcelState.REFUSED):
        return {
            ParcelState.COMING_BACK: translate("dialogs", "On its way to us"),
            ParcelState.BACK: translate("dialogs", "Arrived at the shop"),
            ParcelState.REFUSED: translate("dialogs", "Not taken in at the shop"),
        }[state]
    return {
        ParcelState.UNKNOWN: translate("dialogs", "Where it is is not known"),
        ParcelState.ON_ITS_WAY: translate("dialogs", "On its way to the buyer"),
        ParcelState.BEING_DELIVERED: translate("dialogs", "Out for delivery, or waiting to be fetched"),
        ParcelState.SIGNED: translate("dialogs", "Signed for by the buyer"),
        ParcelState.REFUSED: translate("dialogs", "Refused by the buyer"),
        ParcelState.COMING_BACK: translate("dialogs", "Coming back to us"),
        ParcelState.BACK: translate("dialogs", "Back at the shop"),
    }[state]


_YEAR = len("2026-")  # untranslated: a parcel is on its way for days


def station_words(station: Station) -> str:
    """A station in one line: when and what."""
    return "  ".join(filter(None, [format_local_time(station.at)[_YEAR:], station.words or station.site]))

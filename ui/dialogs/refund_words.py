"""What a refund does, and what speaks against it without a second look."""

from __future__ import annotations

from datetime import datetime

from models.desk.parcels.intercepting import closed_by_route
from models.desk.parcels.route import RouteReading
from models.domain.actions import Way
from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus
from models.domain.money import yuan_from_fen
from models.domain.route import Heading, ParcelState
from ui.runtime.language import format_local_time, translate

WITHOUT_RETURN = frozenset({121, 201})
"""Operations that pay and leave the goods where they are (doudian.md 2.3)."""


def what_happens(way: Way) -> str:
    """What the platform makes of it (doudian.md 2.3)."""
    words = {
        401: translate("dialogs", "The goods were not shipped: the buyer gets the money back, and nothing is sent."),
        201: translate("dialogs", "Refund only: the buyer gets the money and sends nothing back."),
        121: translate(
            "dialogs",
            "The buyer asked to return the goods. This turns it into a refund only: the buyer gets the money and "
            "sends nothing back.",
        ),
        111: translate("dialogs", "This ends the return: the buyer gets the money, and the case is finished."),
    }
    return words.get(way.operate or 0, "")


def warnings(case: AfterSale, now: datetime) -> list[str]:
    """What speaks against refunding without a second look, one sentence each."""
    found = []
    if case.refund_exceeds_payment and case.paid_fen is not None:
        source = translate("dialogs", "More would go back than came in: ¥{amount} of ¥{paid} paid.")
        found.append(source.format(amount=yuan_from_fen(case.amount_fen), paid=yuan_from_fen(case.paid_fen)))
    if case.status == AfterSaleStatus.AWAITS_BUYER_RETURN:
        found.append(translate("dialogs", "The goods are not back: the buyer has not sent them yet."))
    if case.status == AfterSaleStatus.BUYER_RETURNED:
        found.append(translate("dialogs", "Check the returned goods first: they may differ from what was declared."))
    if case.deadline_at is not None and case.deadline_at <= now:
        source = translate(
            "dialogs",
            "The deadline passed at {at}. The platform may have acted by itself: "
            "look in the back office before you refund, or it may be refunded twice.",
        )
        found.append(source.format(at=format_local_time(case.deadline_at)))
    return found


def parcel_warnings(way: Way, reading: RouteReading | None) -> list[str]:
    """What the parcel's way says against it: the buyer would have goods and money, or the goods are not back yet."""
    if reading is None:
        return []
    if reading.parcel.heading is Heading.SHOP:
        coming = reading.state is ParcelState.COMING_BACK
        return [translate("dialogs", "The return parcel is still on its way to us.")] if coming else []
    if way.operate not in WITHOUT_RETURN:
        return []
    if reading.state in (ParcelState.ON_ITS_WAY, ParcelState.BEING_DELIVERED):
        words = translate("dialogs", "The parcel is still on its way to the buyer, who would get goods and money.")
        return [words]
    if reading.state is ParcelState.SIGNED:
        words = translate("dialogs", "The parcel was signed for: the buyer would have goods and money.")
        return [words]
    return []


def can_be_stopped(reading: RouteReading | None) -> bool:
    """Whether calling the parcel back is worth offering."""
    return reading is not None and reading.parcel.heading is Heading.BUYER and closed_by_route(reading) is None

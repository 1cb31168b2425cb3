"""A running platform's parcels for dialogs: cases by where their parcel is."""

from __future__ import annotations

from models.desk import cases
from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.desk.parcels.route import followed
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.route import ParcelState, parcels_of
from tests.platform import stored


def view_at(desk: Desk, lines: Lines, state: ParcelState, *kinds: AfterSaleType) -> CaseView:
    """A case under review, of one of these types or any shipped one, whose parcel to the buyer stands there."""
    wanted = kinds or (AfterSaleType.SHIPPED_REFUND, AfterSaleType.RETURN_REFUND)
    under_review = (one for one in stored(desk).values() if one.status == AfterSaleStatus.AWAITS_REVIEW)
    for case in (one for one in under_review if one.type in wanted and one.ship_waybill):
        reading = followed(desk, lines, case.shop_id, parcels_of(case, None)[0])
        if reading.state is state:
            return cases.case_view(desk, case.aftersale_id)
    raise AssertionError(state)

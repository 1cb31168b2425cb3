"""A rejection made ready without a window: the platform's reason for the very case, its proof let pass before."""

from __future__ import annotations

from dataclasses import replace

from models.desk import reasons
from models.desk.desk import Desk
from models.desk.finding import must_find
from models.desk.inputs import ActInput
from models.desk.ledger.lines import Lines
from models.desk.proofs.uploading import can_be_uploaded, upload_all
from models.domain.actions import BY_KEY, Need
from models.domain.book import ShopKind
from models.domain.reasons import ReasonSource
from models.store import shops


def proven(desk: Desk, lines: Lines, aftersale_id: str, action_key: str, given: ActInput) -> ActInput:
    """The decision with what a rejection on a shop with an API needs; any other comes back as it is.

    Raises UserError when the platform does not offer the reason, the reason needs pictures that are not there, or
    the platform does not let one pass.
    """
    with desk.store.reading() as session:
        case = must_find(session, aftersale_id).case
        shop = shops.get(session, case.shop_id)
    action = BY_KEY.get(action_key)
    way = action.way(case) if action is not None else None
    rejects = way is not None and Need.REASON in way.needs and given.reason_code is not None
    if not rejects or given.by_hand or shop is None or shop.kind is not ShopKind.API or given.reason_code is None:
        return given
    offer = reasons.offered(desk, lines, case)
    reason = reasons.picked(offer, given.reason_code, sum(map(can_be_uploaded, given.evidence)))
    upload_all(desk, lines.of(shop.id).client, shop.id, given.evidence)
    return replace(given, reason_text=reason.text if offer.source is ReasonSource.PLATFORM else "")

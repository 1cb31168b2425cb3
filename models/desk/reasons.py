"""The reasons for which a case can be refused: the platform's for this very case where it can be asked."""

from __future__ import annotations

from models.desk.desk import Desk
from models.desk.ledger.lines import Lines
from models.domain.aftersale import AfterSale
from models.domain.book import ShopKind
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.reasons import REJECT_REASONS, ReasonOffer, ReasonSource, RejectReason
from models.domain.text import QT_TRANSLATE_NOOP, Text
from models.doudian.aftersale_actions import OfferedReason, reject_reasons
from models.store import shops

ASSUMED = ReasonOffer(REJECT_REASONS, ReasonSource.BY_HAND)
"""For shops without a line to the platform."""


def offered(desk: Desk, lines: Lines, case: AfterSale, *, cancel: CancelToken | None = None) -> ReasonOffer:
    """What a case can be refused for (doudian.md 2.4).

    On a shop with an API the platform is asked, and its order is kept. When it cannot
    be, the assumed list comes with the reason why: the decision may wait until it can.

    Raises:
        CancelledError: called off.
    """
    with desk.store.reading() as session:
        shop = shops.get(session, case.shop_id)
    if shop is None or shop.kind is not ShopKind.API:
        return ASSUMED
    try:
        found = reject_reasons(lines.of(shop.id).client, case.aftersale_id, cancel=cancel)
    except UserError as error:
        return ReasonOffer(REJECT_REASONS, ReasonSource.NOT_ASKED, error.text)
    return ReasonOffer(tuple(_reason(reason) for reason in found), ReasonSource.PLATFORM)


def picked(offer: ReasonOffer, code: int, pictures: int) -> RejectReason:
    """The reason of a code that somebody typed, with everything that it needs.

    Args:
        offer: what can be chosen.
        code: the platform's code.
        pictures: how many pictures come along.

    Raises:
        UserError: it is not offered for this case (what is, is named), or it needs a picture.
    """
    reason = offer.reason(code)
    if reason is None:
        source = QT_TRANSLATE_NOOP("models", "This case cannot be refused for reason {code}. It can be for: {known}.")
        known = ", ".join(f"{one.code} {one.text}" for one in offer.reasons)
        raise UserError(Text(source, {"code": code, "known": known or "–"}))
    lack = lacks_proof(reason, pictures)
    if lack is not None:
        raise UserError(lack)
    return reason


def lacks_proof(reason: RejectReason, pictures: int) -> Text | None:
    """What a reason lacks of proof; `None` when that is enough, or nobody knows."""
    if not reason.needs_proof or pictures:
        return None
    return Text(QT_TRANSLATE_NOOP("models", "This reason needs a picture."))


def _reason(reason: OfferedReason) -> RejectReason:
    return RejectReason(
        code=reason.code,
        text=reason.text,
        needs_proof=reason.needs_evidence,
        proof_words=reason.evidence_words,
        sample_url=reason.sample_url,
    )

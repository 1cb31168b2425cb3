"""From a decision to the one call that carries it out (doudian.md 2.3, 2.5, 2.6, 2.8)."""

from __future__ import annotations

from dataclasses import dataclass

from models.desk.notices.sending import send_text
from models.desk.parcels.intercepting import outcome
from models.domain.actions import BY_KEY, EXTEND, INTERCEPT, MONEY_PROOFS, REJECT, REMARK, Action, Proof, Way
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt
from models.domain.book import Shop
from models.domain.codes import AfterSaleType
from models.domain.seen import Seen
from models.domain.text import Text
from models.doudian.aftersale_actions import add_remark, extend_time
from models.doudian.caller import Caller
from models.doudian.intercept import Interception, Target, intercept
from models.doudian.kinds import RefusalKind
from models.doudian.operate import OperateItem, Operation, Picture, operate
from models.doudian.orders import add_shipment
from models.doudian.refusals import Refusal, RefusedError


def way_of(attempt: Attempt) -> Way | None:
    """The way that was decided on; `None` for a decision that does not tell what it looked at."""
    if attempt.seen is None:
        return None
    return way_at(BY_KEY[attempt.action], attempt.seen)


def way_at(action: Action, seen: Seen) -> Way | None:
    """How `action` was open for what was looked at."""
    fitting = (way for way in action.ways if seen.type in way.types and seen.status in way.statuses)
    return next(fitting, None)


def can_be_sent(action: Action, case: AfterSale, way: Way, *, platform_text: bool) -> bool:
    """Whether there is a call for it. A text in the shop's own words is sent by no platform."""
    if way.proof is Proof.TEXT:
        return platform_text
    return way.operate is not None or _ships(action, case) or way.proof not in MONEY_PROOFS


def _ships(action: Action, case: AfterSale) -> bool:
    return action is REJECT and case.type == AfterSaleType.UNSHIPPED_REFUND


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back. Without a refusal the platform says that it carried it out."""

    refusal: Refusal | None = None
    told: Text | None = None
    """What it said beside that."""
    message_id: str = ""
    """Of a text to the buyer."""


def perform(client: Caller, shop: Shop, attempt: Attempt, case: AfterSale, phone: str = "") -> Answered:
    """Send it, once.

    `case` is the version that it goes out with, `phone` the number that a text goes to, as the platform enciphers it.
    """
    way = BY_KEY[attempt.action].way(case)
    if way is None:
        raise ValueError(f"{attempt.action} is not open for {case.aftersale_id}")
    try:
        if way.operate is not None:
            return Answered(operate(client, Operation(way.operate), _item(attempt, case)).refusal)
        if way.proof is Proof.TEXT:
            return Answered(message_id=send_text(client, shop, attempt, phone))
        return _errands(client, attempt, case)
    except RefusedError as error:
        return Answered(error.refusal)


def _errands(client: Caller, attempt: Attempt, case: AfterSale) -> Answered:
    given = attempt.parameters
    if attempt.action == INTERCEPT.key:
        return _stopped(intercept(client, case.aftersale_id, [Target(given.company, given.waybill)]))
    if attempt.action == EXTEND.key:
        extend_time(client, case.aftersale_id)
    elif attempt.action == REMARK.key:
        add_remark(client, case.aftersale_id, given.remark)
    else:
        add_shipment(client, case.order_id, given.company, given.waybill, refuses_refund=True)
    return Answered()


def _stopped(answer: Interception) -> Answered:
    """The call may be a success while the parcel goes on."""
    stopped = next((parcel for parcel in answer.parcels if parcel.done), None)
    if stopped is not None:
        return Answered(told=outcome(stopped))
    said = next((parcel.why_not for parcel in answer.parcels if parcel.why_not), answer.why_not)
    return Answered(Refusal(kind=RefusalKind.BUSINESS_FAILED, code="can_intercept", said=said))


def _item(attempt: Attempt, case: AfterSale) -> OperateItem:
    given = attempt.parameters
    return OperateItem(
        aftersale_id=case.aftersale_id,
        updated_at=case.updated_at,
        reason=given.reason_text,
        remark=given.remark,
        reject_reason_code=given.reason_code,
        evidence=tuple(map(Picture, given.evidence_urls)),
        receiver_address_id=given.address_platform_id,
    )

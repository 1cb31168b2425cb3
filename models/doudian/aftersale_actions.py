"""What staff can do with a case besides `afterSale.operate` (doudian.md 2.4, 2.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from models.domain.cancel import CancelToken
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.fields import flag, links, number, record, records, text
from models.doudian.pacer import Urgency
from models.doudian.sending import check_length, check_pictures, given, number_id

MOST_EVIDENCE = 4
"""Pictures of one `submit_evidence`."""
LONGEST_REMARK = 60
"""Characters of a remark: documented for order.addOrderRemark (doudian.md 2.6), and the safe side here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedReason:
    """A reason that the platform offers for refusing."""

    code: int
    text: str
    needs_evidence: bool | None
    """`None`: the platform did not say."""
    evidence_words: str = ""
    """What the evidence must show."""
    sample_url: str = ""
    order_type: int | None = None
    """-1 any, 0 physical, 1 pre-sale, 2 virtual, 3 to 6 others."""
    goods_received: int | None = None
    """-1 any, 0 not received, 1 received."""


def reject_reasons(
    client: Caller,
    aftersale_id: str = "",
    *,
    urgency: Urgency = Urgency.STAFF,
    cancel: CancelToken | None = None,
) -> tuple[OfferedReason, ...]:
    """The reasons for refusing this case, or all there are.

    For a case: none when it is finished, out of time or not shipped.
    """
    parameters = given(aftersale_id=number_id(aftersale_id) if aftersale_id else None)
    answer = client.call("afterSale.rejectReasonCodeList", parameters, urgency=urgency, cancel=cancel)
    items = answer.data.get("items") if isinstance(answer.data, dict) else answer.data
    if items is not None and not isinstance(items, list):
        raise unreadable(answer, "items")
    found = (_reason(entry) for entry in records(items))
    return tuple(reason for reason in found if reason is not None)


def _reason(entry: object) -> OfferedReason | None:
    fields = record(entry)
    code, words = number(fields.get("reject_reason_code")), text(fields.get("reason"))
    if code is None or not words:
        return None
    return OfferedReason(
        code=code,
        text=words,
        needs_evidence=flag(fields.get("evidence_need")),
        evidence_words=text(fields.get("evidence_description")),
        sample_url=next(iter(links([fields.get("image")])), ""),
        order_type=number(fields.get("order_type")),
        goods_received=number(fields.get("pkg")),
    )


def extend_time(client: Caller, aftersale_id: str, *, cancel: CancelToken | None = None) -> None:
    """Seven more days to confirm that the goods came back. Open only while two days or less are left."""
    _act(client, "afterSale.timeExtend", {"aftersale_id": aftersale_id}, cancel)


class SendType(IntEnum):
    """Whose parcel `fill_logistics` is about."""

    RESEND = 1
    BUYERS_PARCEL = 3
    """The buyer's return or exchange, filled in for them."""
    REPAIR = 4


def fill_logistics(
    client: Caller,
    aftersale_id: str,
    send_type: SendType,
    company_code: str,
    waybill: str,
    *,
    store_id: int | None = None,
    pick_up_type: int | None = None,
    cancel: CancelToken | None = None,
) -> None:
    """Fill in a parcel's number."""
    if not company_code or not waybill:
        raise ValueError("a parcel needs its company and its number")
    parameters = given(
        aftersale_id=number_id(aftersale_id),
        send_type=int(send_type),
        company_code=company_code,
        tracking_no=waybill,
        store_id=store_id,
        pick_up_type=pick_up_type,
    )
    _act(client, "afterSale.fillLogistics", parameters, cancel)


def submit_evidence(
    client: Caller, aftersale_id: str, comment: str, urls: Sequence[str] = (), *, cancel: CancelToken | None = None
) -> None:
    """Hand in evidence for an arbitration: words and at most four pictures.

    Raises:
        UserError: more pictures than the platform takes.
        RefusedError: the platform refused.
    """
    check_pictures(urls, MOST_EVIDENCE)
    parameters = given(aftersale_id=number_id(aftersale_id), comment=comment, evidence=list(urls))
    _act(client, "afterSale.submitEvidence", parameters, cancel)


def add_remark(client: Caller, aftersale_id: str, remark: str, *, cancel: CancelToken | None = None) -> None:
    """Note something about a case for the shop's own people.

    Raises:
        UserError: the remark is too long.
        RefusedError: the platform refused.
    """
    check_length(remark, LONGEST_REMARK)
    _act(client, "afterSale.addOrderRemark", {"after_sale_id": aftersale_id, "remark": remark}, cancel)


def _act(client: Caller, method: str, parameters: dict[str, object], cancel: CancelToken | None) -> None:
    client.call(method, parameters, urgency=Urgency.STAFF, changes=True, cancel=cancel)

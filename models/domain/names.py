"""What codes are called, for people. Platform codes we do not know are shown as numbers."""

from __future__ import annotations

from datetime import timedelta

from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.domain.codes import NOT_MAPPED, AfterSaleStatus, AfterSaleType
from models.domain.deadlines import Band, BandLimits
from models.domain.text import QT_TRANSLATE_NOOP, Text

_UNKNOWN = QT_TRANSLATE_NOOP("models", "Unknown ({code})")

TYPES: dict[AfterSaleType, Text] = {
    AfterSaleType.RETURN_REFUND: Text(QT_TRANSLATE_NOOP("models", "Return + refund")),
    AfterSaleType.SHIPPED_REFUND: Text(QT_TRANSLATE_NOOP("models", "Refund only")),
    AfterSaleType.UNSHIPPED_REFUND: Text(QT_TRANSLATE_NOOP("models", "Unshipped refund")),
    AfterSaleType.EXCHANGE: Text(QT_TRANSLATE_NOOP("models", "Exchange")),
    AfterSaleType.SYSTEM_CANCEL: Text(QT_TRANSLATE_NOOP("models", "Cancelled by the system")),
    AfterSaleType.USER_CANCEL: Text(QT_TRANSLATE_NOOP("models", "Cancelled by the buyer")),
    AfterSaleType.PRICE_PROTECTION: Text(QT_TRANSLATE_NOOP("models", "Price protection")),
    AfterSaleType.RESEND: Text(QT_TRANSLATE_NOOP("models", "Resend")),
    AfterSaleType.REPAIR: Text(QT_TRANSLATE_NOOP("models", "Repair")),
}
STATUSES: dict[AfterSaleStatus, Text] = {
    AfterSaleStatus.INITIAL: Text(QT_TRANSLATE_NOOP("models", "Being created")),
    AfterSaleStatus.EXCHANGE_AWAITS_BUYER: Text(QT_TRANSLATE_NOOP("models", "Exchange on its way to the buyer")),
    AfterSaleStatus.AWAITS_REVIEW: Text(QT_TRANSLATE_NOOP("models", "Awaiting review")),
    AfterSaleStatus.AWAITS_BUYER_RETURN: Text(QT_TRANSLATE_NOOP("models", "Awaiting the buyer's return")),
    AfterSaleStatus.AWAITS_SHIPMENT: Text(QT_TRANSLATE_NOOP("models", "Awaiting our shipment")),
    AfterSaleStatus.BUYER_RETURNED: Text(QT_TRANSLATE_NOOP("models", "Goods coming back")),
    AfterSaleStatus.REFUNDED: Text(QT_TRANSLATE_NOOP("models", "Refunded")),
    AfterSaleStatus.SHIPPED_TO_BUYER: Text(QT_TRANSLATE_NOOP("models", "Shipped to the buyer")),
    AfterSaleStatus.EXCHANGED: Text(QT_TRANSLATE_NOOP("models", "Exchange, resend or repair done")),
    AfterSaleStatus.REFUSED_FIRST: Text(QT_TRANSLATE_NOOP("models", "Rejected at review")),
    AfterSaleStatus.CLOSED: Text(QT_TRANSLATE_NOOP("models", "Closed")),
    AfterSaleStatus.REFUSED_SECOND: Text(QT_TRANSLATE_NOOP("models", "Rejected after the return")),
    AfterSaleStatus.ORDER_CANCELLED: Text(QT_TRANSLATE_NOOP("models", "Order cancelled")),
    AfterSaleStatus.REVERSED: Text(QT_TRANSLATE_NOOP("models", "Finished by the platform")),
}
BANDS: dict[Band, Text] = {
    Band.OVERDUE: Text(QT_TRANSLATE_NOOP("models", "Overdue")),
    Band.HOT: Text(QT_TRANSLATE_NOOP("models", "Most urgent")),
    Band.WARM: Text(QT_TRANSLATE_NOOP("models", "Urgent")),
    Band.NEAR: Text(QT_TRANSLATE_NOOP("models", "Soon")),
    Band.CALM: Text(QT_TRANSLATE_NOOP("models", "Not urgent")),
    Band.UNKNOWN: Text(QT_TRANSLATE_NOOP("models", "No deadline known")),
}
"""Where cases with different limits stand together. `band_name` says what a band means under certain ones."""
QUEUES: dict[str, Text] = {
    "unshipped_review": Text(QT_TRANSLATE_NOOP("models", "Unshipped · to review")),
    "shipped_review": Text(QT_TRANSLATE_NOOP("models", "Shipped · to review")),
    "awaiting_receipt": Text(QT_TRANSLATE_NOOP("models", "Shipped · to receive")),
    "other_review": Text(QT_TRANSLATE_NOOP("models", "Other")),
    "refused": Text(QT_TRANSLATE_NOOP("models", "Rejected")),
    "no_deadline": Text(QT_TRANSLATE_NOOP("models", "No deadline")),
    "all": Text(QT_TRANSLATE_NOOP("models", "All cases")),
}
ACTIONS: dict[str, Text] = {
    "refund": Text(QT_TRANSLATE_NOOP("models", "Refund")),
    "agree_return": Text(QT_TRANSLATE_NOOP("models", "Return and refund")),
    "reject": Text(QT_TRANSLATE_NOOP("models", "Reject")),
    "remind": Text(QT_TRANSLATE_NOOP("models", "Remind the buyer")),
    "agree_refusal": Text(QT_TRANSLATE_NOOP("models", "Refund on refused delivery")),
    "extend": Text(QT_TRANSLATE_NOOP("models", "Extend the receipt")),
    "intercept": Text(QT_TRANSLATE_NOOP("models", "Call the parcel back")),
    "remark": Text(QT_TRANSLATE_NOOP("models", "Remark")),
}
STATES: dict[AttemptState, Text] = {
    AttemptState.DRAFT: Text(QT_TRANSLATE_NOOP("models", "Not sent yet")),
    AttemptState.HOLDING: Text(QT_TRANSLATE_NOOP("models", "About to be sent")),
    AttemptState.SENDING: Text(QT_TRANSLATE_NOOP("models", "Being sent")),
    AttemptState.IN_DOUBT: Text(QT_TRANSLATE_NOOP("models", "In doubt")),
    AttemptState.DONE: Text(QT_TRANSLATE_NOOP("models", "Done")),
    AttemptState.REFUSED: Text(QT_TRANSLATE_NOOP("models", "Not done")),
    AttemptState.TO_DO: Text(QT_TRANSLATE_NOOP("models", "To be carried out")),
    AttemptState.CONFIRMED: Text(QT_TRANSLATE_NOOP("models", "Confirmed")),
    AttemptState.CONTRADICTED: Text(QT_TRANSLATE_NOOP("models", "Contradicted by the platform")),
    AttemptState.CANCELLED: Text(QT_TRANSLATE_NOOP("models", "Withdrawn")),
}


def type_name(code: AfterSaleType, source_text: str = "") -> Text | str:
    """The name of a type; the source's own word where the code is not known."""
    return TYPES.get(code) or _as_found(int(code), source_text)


def status_name(code: AfterSaleStatus, source_text: str = "") -> Text | str:
    """The name of a status; the source's own word where the code is not known."""
    return STATUSES.get(code) or _as_found(int(code), source_text)


GONE = Text(QT_TRANSLATE_NOOP("models", "No longer on the platform"))


def case_status(case: AfterSale) -> Text | str:
    """The name of a case's status."""
    if case.gone_at is not None:
        return GONE
    return status_name(case.status, case.status_text)


def _as_found(code: int, source_text: str) -> Text | str:
    if source_text or code == NOT_MAPPED:
        return source_text
    return Text(_UNKNOWN, {"code": code})


def band_name(band: Band, limits: BandLimits | None) -> Text:
    """A band as its limits make it, e.g. "Under 1 h"; `None` is where several queues' limits meet."""
    if limits is None or band in (Band.OVERDUE, Band.UNKNOWN):
        return BANDS[band]
    if band is Band.CALM:
        return Text(QT_TRANSLATE_NOOP("models", "{span} or more"), {"span": span_name(limits.near)})
    edge = {Band.HOT: limits.hot, Band.WARM: limits.warm, Band.NEAR: limits.near}[band]
    return Text(QT_TRANSLATE_NOOP("models", "Under {span}"), {"span": span_name(edge)})


def span_name(span: timedelta) -> Text:
    """A span in whole minutes, e.g. "4 h", "45 min", "1 h 30 min"."""
    hours, minutes = divmod(span // timedelta(minutes=1), 60)
    if not minutes:
        return Text(QT_TRANSLATE_NOOP("models", "{h} h"), {"h": hours})
    if not hours:
        return Text(QT_TRANSLATE_NOOP("models", "{m} min"), {"m": minutes})
    return Text(QT_TRANSLATE_NOOP("models", "{h} h {m} min"), {"h": hours, "m": minutes})

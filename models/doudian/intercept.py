"""`afterSale.applyLogisticsIntercept`: call parcels back that are on their way (doudian.md 2.5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.domain.cancel import CancelToken
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.fields import count, fen, flag, number, record, records, text
from models.doudian.pacer import Urgency
from models.doudian.sending import number_id

BY_MERCHANT = 1


@dataclass(frozen=True, slots=True)
class Target:
    """A parcel to be called back."""

    company_code: str
    waybill: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Intercepted:
    """What became of one parcel. Amounts are fen."""

    company_code: str
    company: str
    waybill: str
    done: bool
    """Only what the platform calls a success."""
    possible: bool | None
    why_not: str
    why_not_code: int | None
    cost_fen: int | None
    value_fen: int | None
    other_products: int | None
    """How many further goods are in the parcel, which would come back as well."""
    offline_settlement: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interception:
    """The platform's answer about all parcels of the call."""

    parcels: tuple[Intercepted, ...]
    succeeded: int | None
    failed: int | None
    refund_fen: int | None
    why_not: str


def intercept(
    client: Caller, aftersale_id: str, targets: Sequence[Target], *, cancel: CancelToken | None = None
) -> Interception:
    """Ask the carriers to stop these parcels. Possible between picked up and out for delivery.

    Raises:
        RefusedError: the platform refused, or does not say what became of the parcels.
    """
    if not targets:
        raise ValueError("no parcel to call back")
    parameters = {
        "after_sale_id": number_id(aftersale_id),
        "op_from": BY_MERCHANT,
        "intercept_targets": [{"company_code": one.company_code, "tracking_no": one.waybill} for one in targets],
    }
    answer = client.call(
        "afterSale.applyLogisticsIntercept", parameters, urgency=Urgency.STAFF, changes=True, cancel=cancel
    )
    data = record(answer.data)
    parcels = tuple(_parcel(entry) for entry in records(data.get("intercept_results")))
    if not parcels and count(data.get("failed_count")) is None:
        raise unreadable(answer, "intercept_results")
    return Interception(
        parcels=parcels,
        succeeded=count(data.get("success_count")),
        failed=count(data.get("failed_count")),
        refund_fen=fen(data.get("refund_amount")),
        why_not=text(data.get("unavailable_reason")),
    )


def _parcel(entry: Mapping[str, Any]) -> Intercepted:
    return Intercepted(
        company_code=text(entry.get("company_code")),
        company=text(entry.get("company_name")),
        waybill=text(entry.get("tracking_no")),
        done=flag(entry.get("is_success")) is True,
        possible=flag(entry.get("can_intercept")),
        why_not=text(entry.get("unavailable_reason")),
        why_not_code=number(entry.get("unavailable_reason_code")),
        cost_fen=fen(entry.get("intercept_cost")),
        value_fen=fen(entry.get("value_amount")),
        other_products=count(entry.get("other_product_amount")),
        offline_settlement=flag(entry.get("settlement_mode")),
    )

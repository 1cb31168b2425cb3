"""`afterSale.operate`: agree, refuse, refund (doudian.md 2.3).

The platform takes twenty cases a call and lets all fail with one, so every case has a call of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from models.domain.cancel import CancelToken
from models.doudian.caller import Caller
from models.doudian.envelope import Item
from models.doudian.kinds import RefusalKind
from models.doudian.pacer import Urgency
from models.doudian.refusals import Refusal
from models.doudian.sending import given, number_id, seconds

METHOD = "afterSale.operate"


class Operation(IntEnum):
    """`type`, doudian.md 2.3. There is none that refuses an unshipped refund: see `orders.add_shipment`."""

    AGREE_RETURN = 101
    REFUSE_RETURN = 102
    REFUND_RETURNED = 111
    REFUSE_RETURNED = 112
    RETURN_TO_REFUND_ONLY = 121
    REFUND_SHIPPED = 201
    REFUSE_SHIPPED = 202
    REFUND_REFUSED_DELIVERY = 203
    AGREE_EXCHANGE = 301
    REFUSE_EXCHANGE = 302
    SHIP_EXCHANGE = 311
    REFUSE_EXCHANGED = 312
    EXCHANGE_TO_REFUND = 321
    REFUND_UNSHIPPED = 401
    AGREE_RESEND = 501
    REFUSE_RESEND = 502
    AGREE_REPAIR = 601
    AGREE_REPAIR_WITHOUT_RETURN = 602
    REFUSE_REPAIR = 603
    SHIP_REPAIR = 611
    REFUSE_REPAIRED = 612
    REPAIR_TO_REFUND = 621


PAYS = frozenset(
    {
        Operation.REFUND_RETURNED,
        Operation.RETURN_TO_REFUND_ONLY,
        Operation.REFUND_SHIPPED,
        Operation.REFUND_REFUSED_DELIVERY,
        Operation.EXCHANGE_TO_REFUND,
        Operation.REFUND_UNSHIPPED,
        Operation.REPAIR_TO_REFUND,
    }
)
"""After these, money leaves the shop."""
NEEDS_ADDRESS = frozenset({Operation.AGREE_RETURN, Operation.AGREE_EXCHANGE})
NEEDS_PARCEL = frozenset({Operation.SHIP_EXCHANGE, Operation.SHIP_REPAIR})
NEEDS_REASON = frozenset(
    {
        Operation.REFUSE_RETURN,
        Operation.REFUSE_RETURNED,
        Operation.REFUSE_SHIPPED,
        Operation.REFUSE_EXCHANGE,
        Operation.REFUSE_EXCHANGED,
        Operation.REFUSE_RESEND,
        Operation.REFUSE_REPAIR,
        Operation.REFUSE_REPAIRED,
    }
)
IMAGE = 1
"""The only kind of evidence that may be sent along."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that the platform keeps already (`materials.upload_image`)."""

    url: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperateItem:
    """What is done with one case. What an operation needs of it is in `NEEDS_ADDRESS`, `_PARCEL` and `_REASON`."""

    aftersale_id: str
    updated_at: datetime | None = None
    """The version that was decided on: the platform refuses when the case is another by now. Always give it."""
    reason: str = ""
    remark: str = ""
    reject_reason_code: int | None = None
    evidence: tuple[Picture, ...] = ()
    receiver_address_id: str = ""
    company_code: str = ""
    waybill: str = ""
    repair_type: int | None = None

    def parameters(self) -> dict[str, Any]:
        """The item as it is sent."""
        return given(
            aftersale_id=self.aftersale_id,
            reason=self.reason,
            remark=self.remark,
            reject_reason_code=self.reject_reason_code,
            evidence=[given(type=IMAGE, url=picture.url, desc=picture.words) for picture in self.evidence],
            logistics=self._logistics() or None,
            update_time=None if self.updated_at is None else seconds(self.updated_at),
            repair_type=self.repair_type,
        )

    def _logistics(self) -> Mapping[str, Any]:
        return given(
            receiver_address_id=number_id(self.receiver_address_id) if self.receiver_address_id else None,
            company_code=self.company_code,
            logistics_code=self.waybill,
        )


def operate(
    client: Caller,
    operation: Operation,
    item: OperateItem,
    *,
    store_id: int | None = None,
    cancel: CancelToken | None = None,
) -> Item:
    """Carry out one operation on one case, and say what the platform made of it.

    The envelope may say success while the case was refused: look at `Item.refusal`.

    Raises:
        RefusedError: the call as a whole was refused, or its answer was lost.
        ValueError: something that the operation needs is missing.
    """
    _check(operation, item)
    parameters = given(type=int(operation), items=[item.parameters()], store_id=store_id)
    urgency = Urgency.MONEY if operation in PAYS else Urgency.STAFF
    items = client.call_items(METHOD, parameters, urgency=urgency, changes=True, cancel=cancel)
    return _of_case(items, item.aftersale_id)


def _check(operation: Operation, item: OperateItem) -> None:
    lacking = {
        "aftersale_id": not item.aftersale_id,
        "reject_reason_code": operation in NEEDS_REASON and item.reject_reason_code is None,
        "receiver_address_id": operation in NEEDS_ADDRESS and not item.receiver_address_id,
        "company_code": operation in NEEDS_PARCEL and not item.company_code,
        "logistics_code": operation in NEEDS_PARCEL and not item.waybill,
    }
    for field, is_lacking in lacking.items():
        if is_lacking:
            raise ValueError(f"operation {int(operation)} needs {field}")


def _of_case(items: tuple[Item, ...], aftersale_id: str) -> Item:
    """The item about this case. Where none is, nobody can say what became of it."""
    for item in items:
        if item.aftersale_id == aftersale_id:
            return item
    unnamed = [item.refusal for item in items if not item.aftersale_id and item.refusal is not None]
    return Item(aftersale_id, unnamed[0] if unnamed else Refusal(kind=RefusalKind.UNREADABLE, code="data.items"))

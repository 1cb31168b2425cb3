"""The operations of `afterSale.operate`: where each is taken, what it needs, what it does (doudian.md 2.3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from models.domain.codes import AfterSaleType as Type
from models.simulator import steps
from models.simulator.book import Request
from models.simulator.cases import COMING_BACK, MERCHANT, MERCHANT_SIGNED, REFUSED, Case, Status
from models.simulator.names import COMPANY_NAMES
from models.simulator.world import World


class Need(Enum):
    """What an item must bring along."""

    ADDRESS = auto()
    REASON = auto()
    PARCEL = auto()


@dataclass(frozen=True, slots=True)
class Order:
    """What an item asks for, checked."""

    world: World
    case: Case
    request: Request
    address_id: int = 0
    company: str = ""
    waybill: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One code of `type`."""

    type: Type
    statuses: tuple[Status, ...]
    act: Callable[[Order], None]
    need: Need | None = None
    pays: bool = False


def _refund(text: str, to: Type | None = None) -> Callable[[Order], None]:
    def act(order: Order) -> None:
        steps.refund(order.world, order.case, MERCHANT, text, order.request)
        if to is not None:
            order.world.change(order.case, type=int(to))

    return act


def _agree_return(order: Order) -> None:
    text = "商家同意申请，等待买家退货"
    steps.agree_return(order.world, order.case, MERCHANT, text, order.address_id)


def _agree_shipment(order: Order) -> None:
    steps.enter(order.world, order.case, Status.AWAITS_SHIPMENT, MERCHANT, "商家同意申请，等待商家发货")


def _refuse(order: Order) -> None:
    steps.refuse(order.world, order.case, MERCHANT, f"商家拒绝：{order.reason}")


def _ship(order: Order) -> None:
    text = f"商家已发货，{COMPANY_NAMES[order.company]} {order.waybill}"
    steps.sent_out(order.world, order.case, MERCHANT, text, order.company, order.waybill)


def _agree_refusal(order: Order) -> None:
    """Pay once the buyer has refused the parcel: at once when that is so already."""
    parcel, case = order.case.order.parcel, order.case
    if parcel is not None and parcel.state in (REFUSED, COMING_BACK, MERCHANT_SIGNED):
        steps.refund(order.world, case, MERCHANT, "商家同意拒签后退款，退款成功", order.request, agree_refuse=1)
        return
    order.world.write(case, MERCHANT, "商家同意拒签后退款，等待买家拒签")
    order.world.change(case, agree_refuse=1, agreed_by={"request": order.request})


_S = Status
_FIRST = (_S.AWAITS_REVIEW, _S.REFUSED_FIRST)
_NEW = (_S.AWAITS_REVIEW,)
_RECEIVED = (_S.BUYER_RETURNED,)
_SECOND = (_S.AWAITS_BUYER_RETURN, _S.BUYER_RETURNED, _S.REFUSED_SECOND)
_RETURN, _SHIPPED, _EXCHANGE, _RESEND, _REPAIR = (
    Type.RETURN_REFUND,
    Type.SHIPPED_REFUND,
    Type.EXCHANGE,
    Type.RESEND,
    Type.REPAIR,
)
_AGREED = "商家同意退款，退款成功"
_TO_EXCHANGE_REFUND = (_S.AWAITS_REVIEW, *_SECOND)
_TO_REPAIR_REFUND = (
    _S.AWAITS_REVIEW,
    _S.AWAITS_BUYER_RETURN,
    _S.AWAITS_SHIPMENT,
    _S.BUYER_RETURNED,
    _S.REFUSED_FIRST,
    _S.REFUSED_SECOND,
)
_REPAIRED = (_S.AWAITS_BUYER_RETURN, _S.AWAITS_SHIPMENT, _S.BUYER_RETURNED)

OPERATIONS: dict[int, Operation] = {
    101: Operation(_RETURN, _FIRST, _agree_return, Need.ADDRESS),
    102: Operation(_RETURN, _NEW, _refuse, Need.REASON),
    111: Operation(_RETURN, _SECOND, _refund(_AGREED), pays=True),
    112: Operation(_RETURN, _RECEIVED, _refuse, Need.REASON),
    121: Operation(_RETURN, _FIRST, _refund("商家同意仅退款，退款成功", _SHIPPED), pays=True),
    201: Operation(_SHIPPED, _FIRST, _refund(_AGREED), pays=True),
    202: Operation(_SHIPPED, _NEW, _refuse, Need.REASON),
    203: Operation(_SHIPPED, _NEW, _agree_refusal, pays=True),
    301: Operation(_EXCHANGE, _FIRST, _agree_return, Need.ADDRESS),
    302: Operation(_EXCHANGE, _NEW, _refuse, Need.REASON),
    311: Operation(_EXCHANGE, _SECOND, _ship, Need.PARCEL),
    312: Operation(_EXCHANGE, _RECEIVED, _refuse, Need.REASON),
    321: Operation(_EXCHANGE, _TO_EXCHANGE_REFUND, _refund("换货转退款，退款成功", _SHIPPED), pays=True),
    401: Operation(Type.UNSHIPPED_REFUND, _NEW, _refund(_AGREED), pays=True),
    501: Operation(_RESEND, _FIRST, _agree_shipment),
    502: Operation(_RESEND, _NEW, _refuse, Need.REASON),
    601: Operation(_REPAIR, _FIRST, _agree_return),
    602: Operation(_REPAIR, _FIRST, _agree_shipment),
    603: Operation(_REPAIR, _NEW, _refuse, Need.REASON),
    611: Operation(_REPAIR, _REPAIRED, _ship, Need.PARCEL),
    612: Operation(_REPAIR, _RECEIVED, _refuse, Need.REASON),
    621: Operation(_REPAIR, _TO_REPAIR_REFUND, _refund("维修转退款，退款成功", _SHIPPED), pays=True),
}
"""That 121, 321 and 621 leave a case of type 1 behind is ASSUMED."""

"""What the record log says of the time before the simulation began."""

from __future__ import annotations

from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import ArbitrationStatus as Arbitration
from models.simulator.cases import BUYER, MERCHANT, SERVICE, SYSTEM, Case, Record
from models.simulator.shares import Share

_APPLIED = ("买家", "发起售后", "买家发起售后申请")
_AUTO = "自动审核通过，退款成功"
_ENTERED: dict[int, tuple[int, str, str, str]] = {
    Status.AWAITS_BUYER_RETURN: (MERCHANT, "小林", "同意申请", "商家同意申请，等待买家退货"),
    Status.AWAITS_SHIPMENT: (MERCHANT, "小林", "同意申请", "商家同意申请"),
    Status.BUYER_RETURNED: (BUYER, "买家", "买家退货", "买家已寄回商品"),
    Status.SHIPPED_TO_BUYER: (MERCHANT, "阿杰", "商家发货", "商家已发货"),
    Status.REFUSED_FIRST: (MERCHANT, "阿杰", "拒绝申请", "商家拒绝：商品没问题，未举证或凭证无效"),
    Status.REFUSED_SECOND: (MERCHANT, "阿杰", "拒绝收货", "商家拒绝：退回商品影响二次销售"),
    Status.REFUNDED: (MERCHANT, "小林", "同意退款", "商家同意退款，退款成功"),
    Status.EXCHANGED: (BUYER, "买家", "确认收货", "买家确认收货"),
    Status.CLOSED: (BUYER, "买家", "撤销申请", "买家撤销售后申请"),
    Status.ORDER_CANCELLED: (SYSTEM, "系统", "取消订单", "订单取消，退款成功"),
    Status.REVERSED: (SYSTEM, "系统", "交易完成", "逆向交易已完成"),
}


def remember(case: Case, share: Share, entered: int) -> None:
    """Write the lines that brought the case where it stands."""
    case.records.append(Record(case.applied, BUYER, *_APPLIED))
    if share.auto and not case.is_open:
        case.records.append(Record(entered, SYSTEM, "系统", "自动审核", _AUTO))
    elif case.status in _ENTERED:
        case.records.append(Record(entered, *_ENTERED[case.status]))
    if share.arbitration != Arbitration.NONE:
        case.records.append(Record(entered, SERVICE, "客服", "客服介入", "买家申请客服介入"))

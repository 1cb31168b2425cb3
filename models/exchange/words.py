"""The words the back office writes for types and statuses, and the codes they stand for.

Sources: doudian.md 3.1, 3.2, 3.5 and 6. The wording differs between the export
and the API and changes without notice, so the desk can teach further words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

from models.domain.codes import AfterSaleStatus, AfterSaleType, ArbitrationStatus
from models.exchange.cells import fold


class WordKind(StrEnum):
    """Which column a taught word belongs to."""

    TYPE = "type"
    STATUS = "status"


# The first word of each line is the one that exports are written with.
_TYPES: Mapping[AfterSaleType, tuple[str, ...]] = {
    AfterSaleType.RETURN_REFUND: ("退货退款",),
    AfterSaleType.SHIPPED_REFUND: ("已发货退款", "已发货仅退款", "仅退款"),
    AfterSaleType.UNSHIPPED_REFUND: ("未发货退款", "未发货仅退款"),
    AfterSaleType.EXCHANGE: ("换货",),
    AfterSaleType.SYSTEM_CANCEL: ("系统取消",),
    AfterSaleType.USER_CANCEL: ("用户取消",),
    AfterSaleType.PRICE_PROTECTION: ("价保",),
    AfterSaleType.RESEND: ("补寄",),
    AfterSaleType.REPAIR: ("维修",),
}
_STATUSES: Mapping[AfterSaleStatus, tuple[str, ...]] = {
    AfterSaleStatus.INITIAL: ("初始化",),
    AfterSaleStatus.EXCHANGE_AWAITS_BUYER: ("换货待买家收货",),
    AfterSaleStatus.AWAITS_REVIEW: ("待商家处理", "待商家审核", "待商家同意", "售后申请"),
    AfterSaleStatus.AWAITS_BUYER_RETURN: ("待买家退货", "售后退货中"),
    AfterSaleStatus.AWAITS_SHIPMENT: ("待商家发货",),
    AfterSaleStatus.BUYER_RETURNED: (
        "待商家收货",
        "买家已退货",
        "待商家确认收货",
        "售后已发货",
        "待商家二次同意",
        "待商家二次同意（收货）",
    ),
    AfterSaleStatus.REFUNDED: ("同意退款，退款成功", "退款成功", "已全额退款", "售后成功"),
    AfterSaleStatus.SHIPPED_TO_BUYER: ("待买家收货", "商家已发货待买家收货", "商家已发货，待买家收货"),
    AfterSaleStatus.EXCHANGED: ("换货成功", "补寄成功", "维修成功"),
    AfterSaleStatus.REFUSED_FIRST: ("商家拒绝，待买家处理", "商家已拒绝", "商家一次拒绝"),
    AfterSaleStatus.CLOSED: ("售后关闭", "已关闭", "售后失败"),
    AfterSaleStatus.REFUSED_SECOND: ("商家二次拒绝",),
    AfterSaleStatus.ORDER_CANCELLED: ("订单取消成功",),
    AfterSaleStatus.REVERSED: ("逆向交易已完成",),
}
_ARBITRATION: Mapping[ArbitrationStatus, tuple[str, ...]] = {
    ArbitrationStatus.NONE: ("无仲裁", "未介入"),
    ArbitrationStatus.RUNNING: ("仲裁中", "客服处理中"),
    ArbitrationStatus.FOR_BUYER: ("客服同意", "结束-支持买家"),
    ArbitrationStatus.FOR_MERCHANT: ("客服拒绝", "结束-支持卖家"),
    ArbitrationStatus.AWAITS_EVIDENCE: ("待商家举证",),
    ArbitrationStatus.NEGOTIATION: ("协商期", "待与买家协商"),
    ArbitrationStatus.ENDED: ("仲裁结束", "结束"),
}


@lru_cache(maxsize=1024)
def word_key(text: str) -> str:
    """What two spellings of one word have in common: no blanks, no full-width signs."""
    return "".join(fold(text).split()).casefold()


_TYPE_CODES = {word_key(word): code for code, words in _TYPES.items() for word in words}
_STATUS_CODES = {word_key(word): code for code, words in _STATUSES.items() for word in words}
_ARBITRATION_CODES = {word_key(word): code for code, words in _ARBITRATION.items() for word in words}


@dataclass(frozen=True, slots=True)
class Words:
    """The tables in force: what is built in, and what the desk was taught."""

    types: Mapping[str, AfterSaleType] = field(default_factory=lambda: _TYPE_CODES)
    statuses: Mapping[str, AfterSaleStatus] = field(default_factory=lambda: _STATUS_CODES)

    def taught(self, kind: WordKind, text: str, code: int) -> Words:
        """These words and one more; a taught word outranks a built-in one."""
        if kind is WordKind.TYPE:
            return replace(self, types={**self.types, word_key(text): AfterSaleType(code)})
        return replace(self, statuses={**self.statuses, word_key(text): AfterSaleStatus(code)})

    def type_of(self, text: str) -> AfterSaleType:
        """The type that `text` stands for, NOT_MAPPED when nothing says."""
        return self.types.get(word_key(text), AfterSaleType.NOT_MAPPED)

    def status_of(self, text: str) -> AfterSaleStatus:
        """The status that `text` stands for, NOT_MAPPED when nothing says."""
        return self.statuses.get(word_key(text), AfterSaleStatus.NOT_MAPPED)


def arbitration_of(text: str) -> ArbitrationStatus:
    """The arbitration status that `text` stands for; an empty cell says nothing."""
    return _ARBITRATION_CODES.get(word_key(text), ArbitrationStatus.NOT_MAPPED)


def type_word(code: AfterSaleType) -> str:
    """How the export calls a type; its number when there is no word for it."""
    return _TYPES[code][0] if code in _TYPES else str(int(code))


def status_word(code: AfterSaleStatus) -> str:
    """How the export calls a status; its number when there is no word for it."""
    return _STATUSES[code][0] if code in _STATUSES else str(int(code))


def arbitration_word(code: ArbitrationStatus) -> str:
    """How the export calls an arbitration status; "" when it is not known."""
    return _ARBITRATION[code][0] if code in _ARBITRATION else ""

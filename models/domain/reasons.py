"""Reasons for refusing: what the platform offers for a case, and the list that stands in where it cannot be asked.

The list is the one seen in a third-party OMS (doudian.md 2.4, [C-1]): it is an
assumption, and the back office shows the true one for each case. Texts stay in
Chinese in every language, because that is what the clerk has to pick there.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from models.domain.text import Text


@dataclass(frozen=True, slots=True)
class RejectReason:
    """A reason for refusing. `code` is the platform's."""

    code: int
    text: str
    needs_proof: bool | None = None
    """Whether pictures must come along; `None`: nobody said."""
    proof_words: str = ""
    """What the pictures must show, in the platform's words."""
    sample_url: str = ""
    """Where the platform has a picture that shows how it is meant."""


class ReasonSource(StrEnum):
    """Where a list of reasons comes from."""

    PLATFORM = "platform"
    """It is the platform's for this very case."""
    BY_HAND = "by_hand"
    """It is the assumed one: the back office shows the true one."""
    NOT_ASKED = "not_asked"
    """It is the assumed one, because the platform could not be asked."""


@dataclass(frozen=True, slots=True)
class ReasonOffer:
    """The reasons to choose from, in their order."""

    reasons: tuple[RejectReason, ...]
    source: ReasonSource
    why: Text | None = None
    """Why the platform could not be asked."""

    def reason(self, code: int | None) -> RejectReason | None:
        """The reason of that code; `None` when it is not offered."""
        return next((reason for reason in self.reasons if reason.code == code), None)


REJECT_REASONS: tuple[RejectReason, ...] = tuple(
    RejectReason(code, text)
    for code, text in (
        (1, "商品已发出，拒收后申请或收到后申请退货退款"),
        (2, "商品已签收，可申请退货退款"),
        (3, "买家误操作/取消申请"),
        (4, "问题已解决，待用户收货"),
        (7, "协商一致，用户取消退款"),
        (8, "已协商补偿"),
        (9, "已协商补发"),
        (10, "已协商换货"),
        (11, "上传单号有误，商家未收到货"),
        (12, "退货与原订单不符"),
        (13, "退回商品影响二次销售"),
        (19, "定制商品不支持七天无理由"),
        (21, "申请金额有误"),
        (22, "运费未协商一致"),
        (23, "商品没问题，未举证或凭证无效"),
        (24, "已在约定时间发货"),
        (34, "已超7天无理由时间"),
        (35, "不支持主观原因退换货"),
    )
)
REASON_BY_CODE = {reason.code: reason for reason in REJECT_REASONS}

"""`afterSale.List`: one page of a shop's cases (doudian.md 2.1)."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.domain.aftersale import AfterSale
from models.domain.cancel import CancelToken
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.doudian.aftersale_item import UnreadableItemError, read_item
from models.doudian.answers import unreadable
from models.doudian.caller import Caller
from models.doudian.fields import count, flag, moment, record
from models.doudian.pacer import Urgency

METHOD = "afterSale.List"
MOST_PER_PAGE = 100
MOST_DEEP = 50_000
"""page × size may not be larger; what lies behind it is reached by other times."""
ORDERS = frozenset(
    f"{field} {way}" for field in ("status_deadline", "apply_time", "update_time") for way in ("asc", "desc")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseQuery:
    """Which cases, and which page of them. `None` and empty mean "any".

    Times are UTC; the end of a span does not belong to it. Without any span the platform looks at the last six
    months only. Codes are those of doudian.md 2.1.
    """

    page: int = 0
    """From 0."""
    size: int = MOST_PER_PAGE
    order: str = ""
    """One of `ORDERS`. Increments are read in "update_time asc"."""
    applied_from: datetime | None = None
    applied_to: datetime | None = None
    updated_from: datetime | None = None
    updated_to: datetime | None = None
    final_from: datetime | None = None
    final_to: datetime | None = None
    aftersale_id: str = ""
    order_id: str = ""
    """The parent order's."""
    type: AfterSaleType | None = None
    sub_type: int | None = None
    statuses: tuple[AfterSaleStatus, ...] = ()
    reason: int | None = None
    logistics_status: int | None = None
    pay_type: int | None = None
    refund_type: int | None = None
    arbitration: tuple[int, ...] = ()
    """Codes of the filter, which are not those of the answer (doudian.md 3.5)."""
    order_flags: tuple[int, ...] = ()
    amount_from_fen: int | None = None
    amount_to_fen: int | None = None
    risk_flag: int | None = None
    waybills: tuple[str, ...] = ()
    logistics_states: tuple[int, ...] = ()
    agree_refuse_sign: tuple[int, ...] = ()
    need_special_type: bool | None = None
    store_ids: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if self.page < 0 or not 1 <= self.size <= MOST_PER_PAGE or self.page * self.size > MOST_DEEP:
            raise ValueError(f"no such page: {self.page} of {self.size}")
        if self.order and self.order not in ORDERS:
            raise ValueError(f"no such order: {self.order}")

    def parameters(self) -> dict[str, Any]:
        """The query as it is sent: `page`, `size`, and what was asked for."""
        sent: dict[str, Any] = {"page": self.page, "size": self.size}
        if self.order:
            sent["order_by"] = [self.order]
        for name, value in self._conditions().items():
            if value is not None and value not in ("", ()):
                sent[name] = _sent(value)
        return sent

    def _conditions(self) -> dict[str, object]:
        return {
            "start_time": _start(self.applied_from),
            "end_time": _end(self.applied_to),
            "update_start_time": _start(self.updated_from),
            "update_end_time": _end(self.updated_to),
            "aftersale_status_to_final_start_time": _start(self.final_from),
            "aftersale_status_to_final_end_time": _end(self.final_to),
            "aftersale_id": self.aftersale_id,
            "order_id": self.order_id,
            "aftersale_type": self.type,
            "aftersale_sub_type": self.sub_type,
            "standard_aftersale_status": self.statuses,
            "reason": self.reason,
            "logistics_status": self.logistics_status,
            "pay_type": self.pay_type,
            "refund_type": self.refund_type,
            "arbitrate_status": self.arbitration,
            "order_flag": self.order_flags,
            "amount_start": self.amount_from_fen,
            "amount_end": self.amount_to_fen,
            "risk_flag": self.risk_flag,
            "order_logistics_tracking_no": self.waybills,
            "order_logistics_state": self.logistics_states,
            "agree_refuse_sign": self.agree_refuse_sign,
            "need_special_type": self.need_special_type,
            "store_id_list": self.store_ids,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePage:
    """A page as it was read. An item that is no case stops none of the others."""

    cases: tuple[AfterSale, ...]
    faults: tuple[str, ...] = ()
    """Why items could not be read; nothing of a buyer is in it."""
    has_more: bool
    total: int | None = None
    """How many there are in all, as far as the platform said so."""

    @property
    def unreadable(self) -> int:
        """How many items of the page could not be read."""
        return len(self.faults)


@dataclass(frozen=True, slots=True)
class UnreadPage:
    """A page as it came. A sync reads its items while the next page is on its way."""

    items: list[object] = field(repr=False)
    has_more: bool
    total: int | None

    def changed_to(self) -> datetime | None:
        """The latest `update_time` among the items."""
        found = (moment(record(record(item).get("aftersale_info")).get("update_time")) for item in self.items)
        return max((at for at in found if at is not None), default=None)

    def read(self, shop_id: int) -> CasePage:
        """The cases in it; `shop_id` is the number this program gave the shop."""
        cases, faults = _read(self.items, shop_id)
        return CasePage(cases=cases, faults=faults, has_more=self.has_more, total=self.total)


def list_cases(
    client: Caller,
    query: CaseQuery,
    *,
    shop_id: int,
    urgency: Urgency = Urgency.SYNC,
    cancel: CancelToken | None = None,
) -> CasePage:
    """One page of the cases that `query` asks for; `shop_id` is the number this program gave the shop.

    Raises:
        RefusedError: the platform refused, or its answer is no page.
    """
    return fetch_page(client, query, urgency=urgency, cancel=cancel).read(shop_id)


def fetch_page(
    client: Caller, query: CaseQuery, *, urgency: Urgency = Urgency.SYNC, cancel: CancelToken | None = None
) -> UnreadPage:
    """The same, its items not read yet. Raises as `list_cases` does."""
    answer = client.call(METHOD, query.parameters(), urgency=urgency, cancel=cancel)
    data = answer.data
    items = data.get("items") if isinstance(data, dict) else None
    page = record(data)
    total, more = count(page.get("total")), flag(page.get("has_more"))
    if items is None and _is_over(query, total, more):  # an empty list of theirs is a null
        items = []
    if not isinstance(items, list):
        raise unreadable(answer, "items")
    more = _goes_on(query, len(items), total) if more is None else more
    return UnreadPage(items, more, total)


def _read(items: list[object], shop_id: int) -> tuple[tuple[AfterSale, ...], tuple[str, ...]]:
    cases, faults = [], []
    for item in items:
        try:
            cases.append(read_item(item, shop_id))
        except UnreadableItemError as error:
            faults.append(str(error))
    return tuple(cases), tuple(faults)


def _is_over(query: CaseQuery, total: int | None, more: bool | None) -> bool:
    """Whether the answer itself says that nothing is on this page."""
    return more is False or (more is None and total is not None and total <= query.page * query.size)


def _goes_on(query: CaseQuery, found: int, total: int | None) -> bool:
    """Whether there is a further page, where `has_more` is missing."""
    return found >= query.size if total is None else (query.page + 1) * query.size < total


def _start(at: datetime | None) -> int | None:
    return None if at is None else math.floor(_seconds(at))


def _end(at: datetime | None) -> int | None:
    return None if at is None else math.ceil(_seconds(at))


def _seconds(at: datetime) -> float:
    if at.tzinfo is None:
        raise ValueError("a time without its zone")
    return at.timestamp()


def _sent(value: object) -> object:
    """Codes as plain numbers, tuples as lists."""
    if isinstance(value, tuple):
        return [_sent(one) for one in value]
    return int(value) if isinstance(value, int) and not isinstance(value, bool) else value

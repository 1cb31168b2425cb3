"""`afterSale.List` (doudian.md 2.1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from models.simulator.cases import Case
from models.simulator.methods.call import Call
from models.simulator.methods.filters import matcher
from models.simulator.methods.list_item import item
from models.simulator.parameters import Parameters, many, needed_whole, whole, wholes
from models.simulator.refusing import invalid
from models.simulator.registry import APPLIED, DEADLINE, UPDATED
from models.simulator.settings import DAY

MOST_PER_PAGE = 100
FARTHEST = 50_000
DEFAULT_DAYS = 183
"""Six months, without a filter by time."""
_ORDERS = {"status_deadline": DEADLINE, "apply_time": APPLIED, "update_time": UPDATED}
_WINDOWS = {APPLIED: ("start_time", "end_time"), UPDATED: ("update_start_time", "update_end_time")}
_FINAL_WINDOW = ("aftersale_status_to_final_start_time", "aftersale_status_to_final_end_time")
Window = tuple[int | None, int | None]
_ANY: Window = (None, None)


@dataclass(frozen=True, slots=True)
class _Query:
    """What is asked for."""

    page: int
    size: int
    key: str
    descending: bool
    windows: dict[str, Window]
    statuses: list[int] | None
    matches: Callable[[Case], bool] | None


def listing(call: Call) -> dict[str, Any]:
    """One page of cases."""
    query = _query(call.parameters, call.world.at)
    ids, total = _found(call, query)
    cases = [case for case in map(call.world.case, ids) if case is not None]
    return {
        "items": [item(call, case) for case in cases],
        "has_more": query.page * query.size + len(cases) < total,
        "total": total,
        "page": query.page,
        "size": query.size,
    }


def _query(parameters: Parameters, now: int) -> _Query:
    page, size = needed_whole(parameters, "page"), needed_whole(parameters, "size")
    if page < 0 or not 0 < size <= MOST_PER_PAGE:
        raise invalid(f"page 从 0 开始，size 最大 {MOST_PER_PAGE}")
    if page * size > FARTHEST:
        raise invalid(f"page*size 不能超过 {FARTHEST}")
    key, descending = _order(parameters)
    final = _window(parameters, *_FINAL_WINDOW)
    windows = {key: _window(parameters, *names) for key, names in _WINDOWS.items()}
    if final == _ANY and all(window == _ANY for window in windows.values()):
        windows[APPLIED] = (now - DEFAULT_DAYS * DAY, None)
    statuses = wholes(parameters, "standard_aftersale_status") or None
    return _Query(page, size, key, descending, windows, statuses, matcher(parameters, final))


def _order(parameters: Parameters) -> tuple[str, bool]:
    """The first of `order_by`; the newest application first without one, which is ASSUMED."""
    wanted = many(parameters, "order_by")
    name, _, direction = str(wanted[0]).strip().partition(" ") if wanted else ("apply_time", " ", "desc")
    if name not in _ORDERS or direction.strip() not in ("asc", "desc"):
        raise invalid("order_by 不支持")
    return _ORDERS[name], direction.strip() == "desc"


def _window(parameters: Parameters, start: str, end: str) -> Window:
    low, high = whole(parameters, start), whole(parameters, end)
    if low is not None and high is not None and low > high:
        raise invalid(f"{start} 大于 {end}")
    # zero is what clients of typed languages send for "not set"
    return low or None, high or None


def _found(call: Call, query: _Query) -> tuple[list[int], int]:
    limited = [key for key, window in query.windows.items() if window != _ANY]
    lead = query.key if query.key in limited or not limited else limited[0]
    span = call.world.registry.span(lead, *query.windows.get(lead, _ANY), query.statuses)
    start = query.page * query.size
    if query.matches is None and lead == query.key and all(key == lead for key in limited):
        return span.page(start, query.size, query.descending), span.total
    cases = (case for case in map(call.world.case, span.ids()) if case is not None and _fits(case, query))
    entries = sorted(((getattr(case, query.key), case.id) for case in cases), reverse=query.descending)
    return [case_id for _, case_id in entries[start : start + query.size]], len(entries)


def _fits(case: Case, query: _Query) -> bool:
    inside = all(_within(getattr(case, key), window) for key, window in query.windows.items())
    return inside and (query.matches is None or query.matches(case))


def _within(value: int, window: Window) -> bool:
    low, high = window
    return (low is None or low <= value) and (high is None or value < high)

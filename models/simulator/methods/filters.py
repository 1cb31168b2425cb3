"""The filters of `afterSale.List` beyond times and statuses."""

from __future__ import annotations

from collections.abc import Callable

from models.domain.codes import AfterSaleType as Type
from models.simulator.cases import Case
from models.simulator.parameters import Parameters, many, whole, wholes

Test = Callable[[Case], bool]
NO_REASON = (1, 6)
"""Buyers' reasons that are none (doudian.md 3.9)."""
_ARBITRATION = {0: (0,), 1: (1,), 2: (2,), 3: (3,), 4: (4,), 5: (5,), 6: (2, 3, 255), 255: (255,)}
"""What the request's numbers ask for among the answer's (doudian.md 3.5)."""


def matcher(parameters: Parameters, final: tuple[int | None, int | None]) -> Test | None:
    """The test for everything asked for; `None` when nothing is."""
    tests = [*_ids(parameters), *_kinds(parameters), *_amounts(parameters), *_parcels(parameters), *_rare(parameters)]
    if final != (None, None):
        low, high = final
        tests.append(lambda case: (low or 1) <= case.final and (high is None or case.final < high))
    return (lambda case: all(test(case) for test in tests)) if tests else None


def _ids(parameters: Parameters) -> list[Test]:
    tests: list[Test] = []
    case_id, order_id = whole(parameters, "aftersale_id"), whole(parameters, "order_id")
    if case_id is not None:
        tests.append(lambda case: case.id == case_id)
    if order_id is not None:
        tests.append(lambda case: case.order.id == order_id)
    return tests


def _kinds(parameters: Parameters) -> list[Test]:
    tests: list[Test] = []
    kind, sub = whole(parameters, "aftersale_type"), whole(parameters, "aftersale_sub_type")
    if kind is not None:
        tests.append(lambda case: case.type == kind)
    if sub:
        tests.append(lambda case: case.sub_type == sub)
    reason = whole(parameters, "reason")
    if reason:
        tests.append(lambda case: (case.reason_code in NO_REASON) == (reason == 1))
    asked = wholes(parameters, "arbitrate_status")
    if asked:
        wanted = {status for number in asked for status in _ARBITRATION.get(number, ())}
        tests.append(lambda case: case.arbitration in wanted)
    return tests


def _amounts(parameters: Parameters) -> list[Test]:
    tests: list[Test] = []
    low, high = whole(parameters, "amount_start"), whole(parameters, "amount_end")
    way = whole(parameters, "refund_type")
    if low is not None:
        tests.append(lambda case: case.amount >= low)
    if high:
        tests.append(lambda case: case.amount < high)
    if way is not None:
        tests.append(lambda case: case.refund_way == way)
    return tests


def _parcels(parameters: Parameters) -> list[Test]:
    tests: list[Test] = []
    logistics = whole(parameters, "logistics_status")
    if logistics in (2, 3):
        tests.append(lambda case: (case.type != Type.UNSHIPPED_REFUND) == (logistics == 2))
    waybills = {str(value) for value in many(parameters, "order_logistics_tracking_no")}
    if waybills:
        tests.append(lambda case: case.order.parcel is not None and case.order.parcel.waybill in waybills)
    states = set(wholes(parameters, "order_logistics_state"))
    if states:
        tests.append(lambda case: case.order.parcel is not None and case.order.parcel.state in states)
    agreed = set(wholes(parameters, "agree_refuse_sign"))
    if agreed:
        tests.append(lambda case: case.agree_refuse in agreed)
    return tests


def _nothing(_: Case) -> bool:
    return False


def _rare(parameters: Parameters) -> list[Test]:
    """The shop has no stores, no risks and no cash on delivery."""
    tests: list[Test] = []
    flags = set(wholes(parameters, "order_flag"))
    if flags:
        tests.append(lambda case: case.order.flag in flags)
    if wholes(parameters, "store_id_list") or whole(parameters, "risk_flag") == 1 or whole(parameters, "pay_type") == 2:
        tests.append(_nothing)
    return tests

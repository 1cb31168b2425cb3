"""From a decision to the one call that carries it out (doudian.md 2.3, 2.6)."""

from __future__ import annotations

from models.domain.actions import BY_KEY, REJECT, Action, Way
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt
from models.domain.codes import AfterSaleType
from models.domain.seen import Seen
from models.doudian.caller import Caller
from models.doudian.operate import OperateItem, Operation, operate
from models.doudian.orders import add_shipment
from models.doudian.refusals import Refusal, RefusedError


def way_of(attempt: Attempt) -> Way | None:
    """The way that was decided on; `None` for a decision that does not tell what it looked at."""
    if attempt.seen is None:
        return None
    return way_at(BY_KEY[attempt.action], attempt.seen)


def way_at(action: Action, seen: Seen) -> Way | None:
    """How `action` was open for what was looked at."""
    fitting = (way for way in action.ways if seen.type in way.types and seen.status in way.statuses)
    return next(fitting, None)


def can_be_sent(action: Action, case: AfterSale, way: Way) -> bool:
    """Whether there is a call for it. Texts to buyers are not sent from here yet."""
    return way.operate is not None or _ships(action, case)


def _ships(action: Action, case: AfterSale) -> bool:
    return action is REJECT and case.type == AfterSaleType.UNSHIPPED_REFUND


def perform(client: Caller, attempt: Attempt, case: AfterSale) -> Refusal | None:
    """Send it, once. `None`: the platform says that it carried it out.

    `case` is the version that it goes out with.
    """
    action = BY_KEY[attempt.action]
    way = action.way(case)
    if way is None:
        raise ValueError(f"{attempt.action} is not open for {case.aftersale_id}")
    try:
        if way.operate is None:
            given = attempt.parameters
            add_shipment(client, case.order_id, given.company, given.waybill, refuses_refund=True)
            return None
        return operate(client, Operation(way.operate), _item(attempt, case)).refusal
    except RefusedError as error:
        return error.refusal


def _item(attempt: Attempt, case: AfterSale) -> OperateItem:
    given = attempt.parameters
    return OperateItem(
        aftersale_id=case.aftersale_id,
        updated_at=case.updated_at,
        reason=given.reason_text,
        remark=given.remark,
        reject_reason_code=given.reason_code,
        receiver_address_id=given.address_platform_id,
    )

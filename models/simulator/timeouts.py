"""What the platform does by itself when time is up (doudian.md 4). Each act is in the record log with role 4."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from models.domain.codes import AfterSaleType as Type
from models.simulator import steps
from models.simulator.agenda import Event
from models.simulator.cases import SERVICE, SYSTEM, Arbitration, Case, Status
from models.simulator.world import DUE, World

Act = Callable[[World, Case], None]


def install(world: World) -> None:
    """Let the platform act in `world`."""
    world.handlers[DUE] = lambda event: _due(world, event)
    world.handlers[steps.ARRIVED] = lambda event: _arrived(world, event)
    world.handlers[steps.DECIDE] = lambda event: _decide(world, event)


def _due(world: World, event: Event) -> None:
    case = world.case(event.case_id)
    if case is None or case.deadline != event.at or not case.is_open:
        return  # it moved, or somebody was faster
    if case.arbitration == Arbitration.AWAITS_EVIDENCE:
        steps.hear(world, case, SYSTEM, "商家超时未举证，客服开始处理")
        return
    _ACTS[case.status](world, case)


def _review(world: World, case: Case) -> None:
    if case.type in steps.NO_RETURN:
        steps.refund_or_close(world, case, "商家超时未处理，系统自动同意退款")
    elif case.type == Type.RESEND:
        steps.enter(world, case, Status.AWAITS_SHIPMENT, SYSTEM, "商家超时未处理，系统自动同意补寄")
    else:
        steps.agree_return(world, case, SYSTEM, "商家超时未处理，系统自动同意退货")


def _not_returned(world: World, case: Case) -> None:
    steps.finish(world, case, Status.CLOSED, SYSTEM, "买家超时未寄回，系统关闭售后")


def _not_received(world: World, case: Case) -> None:
    # that an exchange and a repair become a refund here as well is ASSUMED
    steps.refund_or_close(world, case, "商家超时未确认收货，系统自动退款")


def _not_shipped(world: World, case: Case) -> None:
    # what becomes of it on the platform is not documented: ASSUMED
    steps.finish(world, case, Status.CLOSED, SYSTEM, "商家超时未发货，系统关闭售后")


def _received(world: World, case: Case) -> None:
    steps.finish(world, case, Status.EXCHANGED, SYSTEM, "买家超时未确认，系统自动确认收货")


def _buyer_silent(world: World, case: Case) -> None:
    steps.finish(world, case, Status.CLOSED, SYSTEM, "买家超时未处理，系统关闭售后")


_ACTS: dict[int, Act] = {
    Status.INITIAL: _review,
    Status.AWAITS_REVIEW: _review,
    Status.AWAITS_BUYER_RETURN: _not_returned,
    Status.AWAITS_SHIPMENT: _not_shipped,
    Status.BUYER_RETURNED: _not_received,
    Status.SHIPPED_TO_BUYER: _received,
    Status.EXCHANGE_AWAITS_BUYER: _received,
    Status.REFUSED_FIRST: _buyer_silent,
    Status.REFUSED_SECOND: _buyer_silent,
}


def _arrived(world: World, event: Event) -> None:
    case = world.case(event.case_id)
    if case is not None:
        steps.arrived(world, case)


def _decide(world: World, event: Event) -> None:
    case = world.case(event.case_id)
    if case is None or case.step != event.mark or not case.is_open:
        return
    ended: dict[str, Any] = {"conclusion": 2, "opinion": "根据双方凭证判定"}
    if world.chance.random() < 0.5 and case.amount <= case.order.paid - case.order.refunded:
        won = int(Arbitration.FOR_BUYER)
        steps.refund(world, case, SERVICE, "客服判定支持买家，平台退款", arbitration=won, blame=1, **ended)
    else:
        lost = int(Arbitration.FOR_MERCHANT)
        text = "客服判定支持商家，售后关闭"
        steps.finish(world, case, Status.CLOSED, SERVICE, text, arbitration=lost, blame=2, **ended)

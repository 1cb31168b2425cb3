"""The steps a case can take, whoever takes them. The states are those of doudian.md 3.2."""

from __future__ import annotations

from typing import Any

from models.domain.codes import AfterSaleType as Type
from models.domain.codes import OrderStatus, RefundStatus
from models.simulator.book import MERCHANT, PLATFORM, Payment, Request
from models.simulator.cases import SYSTEM, Arbitration, Case, Parcel, Status
from models.simulator.refusing import failed, wrong_status
from models.simulator.settings import DAY
from models.simulator.world import World

ARRIVED = "arrived"
"""The kind of event with which a refund's money arrives."""
NO_RETURN = frozenset({Type.SHIPPED_REFUND, Type.UNSHIPPED_REFUND, Type.PRICE_PROTECTION})


def enter(world: World, case: Case, status: int, role: int, text: str, **fields: Any) -> None:
    """Come to an open step; its deadline follows from the lengths."""
    length = world.settings.lengths.of(fields.get("type", case.type), status)
    deadline = world.at + round(length) if length else 0
    world.write(case, role, text)
    world.change(case, status=int(status), step=case.step + 1, deadline=deadline, **fields)
    world.took_step(case)


def finish(world: World, case: Case, status: int, role: int, text: str, **fields: Any) -> None:
    """Come to a final step, without money."""
    arbitration = Arbitration.ENDED if case.arbitrating else case.arbitration
    ended: dict[str, Any] = {"final": world.at, "arbitration": arbitration, "arbitration_deadline": 0, **fields}
    world.write(case, role, text)
    world.change(case, status=int(status), step=case.step + 1, deadline=0, **ended)


def check_refund(case: Case) -> None:
    """Raise RefusedError when this refund may not be paid: paid before, or more than the order has left."""
    if case.paid:
        raise wrong_status("售后单已退款，不可重复退款")
    if case.amount > case.order.paid - case.order.refunded:
        raise failed(12001, "退款金额超过订单可退金额")


def refund(world: World, case: Case, role: int, text: str, request: Request | None = None, **fields: Any) -> None:
    """Pay the case's amount back and enter it in the book.

    Raises:
        RefusedError: see `check_refund`. Nothing has changed then.
    """
    check_refund(case)
    by = MERCHANT if request is not None else PLATFORM
    world.book.pay(Payment(str(case.id), case.amount, world.at, by, text, request))
    _take_from_lines(case)
    runs = world.settings.refund_runs_seconds
    fields |= {"paid": True, "refunded_at": world.at}
    if runs <= 0:
        finish(world, case, Status.REFUNDED, role, text, refund_status=int(RefundStatus.DONE), **fields)
    else:
        finish(world, case, Status.REFUNDED, role, text, refund_status=int(RefundStatus.RUNNING), **fields, final=0)
        world.agenda.plan(world.at + max(1, round(runs)), ARRIVED, case.id)
    if mark_order(case):
        world.touch(case.order)


def mark_order(case: Case) -> bool:
    """An unshipped order of which everything went back is cancelled; whether it is."""
    all_back = case.type == Type.UNSHIPPED_REFUND and case.order.refunded >= case.order.paid
    if all_back:
        case.order.status = int(OrderStatus.CANCELLED)
    return all_back


def _take_from_lines(case: Case) -> None:
    left = case.amount
    for line in (*case.lines, *case.order.lines):
        part = min(left, line.pay - line.refunded)
        line.refunded += part
        left -= part


def arrived(world: World, case: Case) -> None:
    """The money of a refund that ran has arrived."""
    world.change(case, refund_status=int(RefundStatus.DONE), final=world.at, refunded_at=world.at)


def refund_or_close(world: World, case: Case, text: str, **fields: Any) -> None:
    """What the platform does when time is up: it pays, or closes the case when the order has too little left."""
    if case.amount > case.order.paid - case.order.refunded:
        finish(world, case, Status.CLOSED, SYSTEM, "订单可退金额不足，系统关闭售后")
    else:
        refund(world, case, SYSTEM, text, **fields)


def agree_return(world: World, case: Case, role: int, text: str, address_id: int = 0) -> None:
    """Let the buyer send the goods back."""
    enter(world, case, Status.AWAITS_BUYER_RETURN, role, text, address_id=address_id)


def came_back(world: World, case: Case, role: int, text: str, company: str, waybill: str) -> None:
    """The goods are on their way to the shop."""
    parcel = Parcel(company, waybill, world.at, to_shop=True)
    world.parcels[waybill] = parcel
    enter(world, case, Status.BUYER_RETURNED, role, text, sent_back=parcel)


def sent_out(world: World, case: Case, role: int, text: str, company: str, waybill: str) -> None:
    """A piece is on its way to the buyer: exchanged, resent or repaired."""
    parcel = Parcel(company, waybill, world.at)
    world.parcels[waybill] = parcel
    enter(world, case, Status.SHIPPED_TO_BUYER, role, text, sent_out=parcel)


def refuse(world: World, case: Case, role: int, text: str) -> None:
    """Say no, the first time or the second."""
    again = case.status == Status.BUYER_RETURNED
    enter(world, case, Status.REFUSED_SECOND if again else Status.REFUSED_FIRST, role, text)


def move_deadline(world: World, case: Case, deadline: int) -> None:
    """The platform gives the present step another deadline, and says so in a label (doudian.md 4, push 209)."""
    later = deadline > case.deadline
    world.write(case, SYSTEM, "平台延长了处理时间" if later else "平台缩短了处理时间")
    tag = "处理时间已延长" if later else "处理时间已缩短"
    world.change(case, deadline=deadline, tags=(*(t for t in case.tags if not t.startswith("处理时间")), tag))


def raise_arbitration(world: World, case: Case, role: int, text: str) -> None:
    """The buyer calls customer service, which asks the merchant for proof first."""
    until = world.at + round(world.settings.lengths.arbitration_evidence)
    world.write(case, role, text)
    world.change(
        case,
        arbitration=int(Arbitration.AWAITS_EVIDENCE),
        arbitration_id=case.id + 5,
        arbitration_at=world.at,
        arbitration_deadline=until,
        deadline=until,
        step=case.step + 1,
    )


DECIDE = "decide"
"""The kind of event with which customer service decides."""


def hear(world: World, case: Case, role: int, text: str) -> None:
    """Customer service has what it needs and thinks; the case itself has no deadline meanwhile."""
    world.write(case, role, text)
    running = int(Arbitration.RUNNING)
    world.change(case, arbitration=running, arbitration_deadline=0, deadline=0, step=case.step + 1)
    until = world.at + round(world.settings.lengths.arbitration_decision or DAY)
    world.agenda.plan(until, DECIDE, case.id, case.step)

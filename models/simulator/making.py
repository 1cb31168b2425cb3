"""Making the shop's cases by seed: the same seed, the same ids, amounts and steps."""

from __future__ import annotations

import random
from collections.abc import Iterator

from models.domain.codes import AfterSaleType as Type
from models.domain.codes import ArbitrationStatus as Arbitration
from models.domain.codes import OrderStatus, RefundStatus
from models.simulator import making_orders
from models.simulator.cases import FINAL, REFUSED, Case, Line, Order, Parcel, Status
from models.simulator.names import PRODUCTS, REASONS, REFUSED_WORDS, USUAL, WORDS, waybill
from models.simulator.past import remember
from models.simulator.settings import DAY, HOUR
from models.simulator.shares import FINISHED, MINUTES, NEW, OPEN, Share, days_back, dealt, open_of
from models.simulator.steps import DECIDE, mark_order
from models.simulator.world import World, shop_number

_STEP = 977
_CASES_FROM, _ORDERS_FROM = 69_000_000, 68_000_000
_FREE = (Type.RESEND, Type.REPAIR)
"""Types whose application asks for no money; a repair can be turned into a refund all the same."""


class Maker:
    """Makes cases, one after the other."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._chance = random.Random(f"cases-{world.settings.seed}-{world.shop_id}")  # noqa: S311 - a play
        number = shop_number(world.shop_id)
        self._case_id = (_CASES_FROM + number) * 10**11 + 297_566_494
        self._orders = making_orders.Orders(self._chance, (_ORDERS_FROM + number) * 10**11)
        self._half_used: tuple[Order, Line] | None = None

    def fill(self) -> None:
        """Make what the settings ask for."""
        world = self._world
        count = world.settings.cases
        opened = dealt(OPEN, open_of(count))
        closed = dealt(FINISHED, count - len(opened))
        cases = list(self._all(opened, closed))
        world.registry.fill(cases)
        for case in cases:
            world.watch(case)
            if case.arbitration == Arbitration.RUNNING:
                decided = world.at + round(world.settings.lengths.arbitration_decision)
                world.agenda.plan(decided, DECIDE, case.id, case.step)

    def _all(self, opened: list[tuple[Share, int]], closed: list[tuple[Share, int]]) -> Iterator[Case]:
        now, back = self._world.at, days_back(self._world.settings.cases) * DAY
        for share, place in opened:
            yield self._open(share, place, now)
        for share, _ in closed:
            yield self._finished(share, now, back)

    def new_case(self, now: int) -> Case:
        """One that a buyer has just opened."""
        share = self._chance.choices(NEW, [share.weight for share in NEW])[0]
        length = self._world.settings.lengths.of(share.type, share.status)
        return self._case(share, applied=now, entered=now, deadline=now + round(length) if length else 0)

    def _open(self, share: Share, place: int, now: int) -> Case:
        length = self._length(share)
        left = self._left(share, place, length)
        entered = now - max(0, round(length) - left)
        applied = entered
        if share.status != Status.AWAITS_REVIEW:
            applied = entered - self._chance.randint(HOUR, 40 * HOUR)
        timeless = place % 19 == 18 or not length
        return self._case(share, applied=applied, entered=entered, deadline=0 if timeless else now + left)

    def _length(self, share: Share) -> float:
        lengths = self._world.settings.lengths
        if share.arbitration == Arbitration.AWAITS_EVIDENCE:
            return lengths.arbitration_evidence
        if share.arbitration == Arbitration.RUNNING:
            return 0
        return lengths.of(share.type, share.status)

    def _left(self, share: Share, place: int, length: float) -> int:
        low, high = share.left
        # most cases have time left, a few are near: as on an ordinary afternoon
        drawn = round(length * (low + (high - low) * self._chance.random() ** 0.7))
        seconds = self._chance.randint(0, 59)
        near = self._world.settings.near and share.waits_for_shop and share.weight > 20 and place < len(MINUTES)
        return min(MINUTES[place] * 60 + seconds, round(length)) if near else drawn

    def _finished(self, share: Share, now: int, back: float) -> Case:
        ended = now - 60 - round(self._chance.random() * back)
        lasted = 5 if share.auto else self._chance.randint(20 * 60, 6 * DAY)
        return self._case(share, applied=ended - lasted, entered=ended, deadline=0)

    def _case(self, share: Share, *, applied: int, entered: int, deadline: int) -> Case:
        order, lines = self._lines(share, applied)
        self._case_id += _STEP * self._chance.randint(1, 9)
        case = self._plain(share, order, lines, applied, entered, deadline)
        order.cases.append(case.id)
        self._decorate(case, share, entered)
        remember(case, share, entered)
        return case

    def _plain(
        self, share: Share, order: Order, lines: tuple[Line, ...], applied: int, entered: int, deadline: int
    ) -> Case:
        chance = self._chance
        goods, post, tax, promotion = self._amounts(share, lines)
        code, reason = chance.choice(REASONS[share.type])
        refused = share.refused_delivery
        return Case(
            id=self._case_id,
            order=order,
            lines=lines,
            type=int(share.type),
            status=int(share.status),
            goods=goods,
            post=post,
            tax=tax,
            promotion=promotion,
            pieces=sum(line.pieces for line in lines),
            applied=applied,
            updated=entered,
            deadline=deadline,
            reason_code=code,
            reason=reason,
            words=REFUSED_WORDS if refused else chance.choice(WORDS),
            got_parcel=int(share.type not in (Type.UNSHIPPED_REFUND, Type.SHIPPED_REFUND) and not refused),
        )

    def _amounts(self, share: Share, lines: tuple[Line, ...]) -> tuple[int, int, int, int]:
        post, tax = sum(line.post for line in lines), sum(line.tax for line in lines)
        goods = sum(line.pay for line in lines) - post - tax
        promotion = sum(line.promotion for line in lines)
        if share.type == Type.PRICE_PROTECTION:
            return goods // 10, 0, 0, 0
        if share.type in _FREE:
            return (0 if share.type == Type.RESEND else goods), 0, 0, 0
        if share.type == Type.SHIPPED_REFUND and self._chance.random() < 0.3:
            return goods * self._chance.randint(2, 8) // 10, 0, 0, 0
        if share.type != Type.UNSHIPPED_REFUND:
            return goods, 0, tax, promotion
        return goods, post, tax, promotion

    def _lines(self, share: Share, applied: int) -> tuple[Order, tuple[Line, ...]]:
        """The order and what of it the case is about: all, or the one line that another case left over."""
        shipped = share.type != Type.UNSHIPPED_REFUND
        kept = self._half_used
        if kept is not None and (kept[0].parcel is not None) == shipped and kept[0].created < applied:
            self._half_used = None
            return kept[0], (kept[1],)
        order = self._order(shipped, applied)
        if len(order.lines) > 1 and self._chance.random() < 0.6:
            self._half_used = (order, order.lines[1])
            return order, order.lines[:1]
        return order, order.lines

    def _order(self, shipped: bool, applied: int) -> Order:
        order = self._orders.new(applied - self._chance.randint(2 * HOUR, 9 * DAY))
        self._world.orders[order.id] = order
        if shipped:
            at = min(applied, order.created + self._chance.randint(HOUR, 2 * DAY))
            order.parcel = self._parcel(at, "")
            order.parcel.state = self._chance.choice((2, 2, 2, 6))
            order.status = int(OrderStatus.SHIPPED)
        return order

    def _parcel(self, at: int, company: str) -> Parcel:
        company = company or self._chance.choice(USUAL)
        parcel = Parcel(company, waybill(company, self._chance.randrange(10**13)), at)
        self._world.parcels[parcel.waybill] = parcel
        return parcel

    def _decorate(self, case: Case, share: Share, entered: int) -> None:
        if share.refused_delivery and case.order.parcel is not None:
            case.order.parcel.state = REFUSED
        if case.status in (Status.BUYER_RETURNED, Status.REFUSED_SECOND):
            case.sent_back = self._parcel(entered, "")
            case.sent_back.to_shop = True
        if case.status in (Status.SHIPPED_TO_BUYER, Status.EXCHANGED):
            case.sent_out = self._parcel(entered, "")
        if case.type == Type.EXCHANGE:
            case.exchange = PRODUCTS[case.lines[0].product].name
        if case.type in (Type.SHIPPED_REFUND, Type.RETURN_REFUND) and self._chance.random() < 0.25:
            case.pictures = tuple(self._chance.sample(range(1, 5), self._chance.randint(1, 3)))
        case.auto_bits = share.auto
        _arbitrate(case, share, entered)
        if case.status in FINAL:
            _finish(case, entered)


def _arbitrate(case: Case, share: Share, entered: int) -> None:
    if share.arbitration == Arbitration.NONE:
        return
    case.arbitration, case.arbitration_id = int(share.arbitration), case.id + 5
    case.arbitration_at = entered
    if share.arbitration == Arbitration.AWAITS_EVIDENCE:
        case.arbitration_deadline = case.deadline
    elif share.arbitration in (Arbitration.FOR_BUYER, Arbitration.FOR_MERCHANT):
        case.blame = 1 if share.arbitration == Arbitration.FOR_BUYER else 2
        case.conclusion = 2


def _finish(case: Case, entered: int) -> None:
    case.final, case.sms_left = entered, 0
    if case.status not in (Status.REFUNDED, Status.ORDER_CANCELLED, Status.REVERSED):
        return
    case.refund_status, case.refunded_at, case.paid = int(RefundStatus.DONE), entered, True
    left = case.amount
    for line in case.lines:
        part = min(left, line.pay - line.refunded)
        line.refunded += part
        left -= part
    mark_order(case)

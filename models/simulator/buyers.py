"""What buyers do when there is traffic: new cases, second thoughts, parcels. And the platform moves deadlines."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from models.domain.codes import AfterSaleType as Type
from models.simulator import steps
from models.simulator.agenda import Event
from models.simulator.cases import BUYER, REFUSED, Case, Status
from models.simulator.making import Maker
from models.simulator.names import COMPANY_NAMES, USUAL, WORDS, waybill
from models.simulator.refusing import RefusedError
from models.simulator.settings import DAY
from models.simulator.world import World

NEW, MOVE = "new_case", "move_deadline"
MEAN_LIFE_DAYS = 3.0
"""About how long a case stays open, for the rate of new ones that keeps their number level."""
MOVES_PER_CASE_AND_DAY = 0.03


class Plan(NamedTuple):
    """What a buyer may do at a step: with which probability, within which part of the step's length."""

    kind: str
    probability: float
    within: tuple[float, float] = (0.02, 0.95)


_PLANS: dict[int, tuple[Plan, ...]] = {
    Status.AWAITS_REVIEW: (Plan("withdraw", 0.08), Plan("modify", 0.07), Plan("refuse_delivery", 0.05)),
    Status.AWAITS_BUYER_RETURN: (Plan("ship_back", 0.78), Plan("withdraw", 0.05)),
    Status.BUYER_RETURNED: (Plan("withdraw", 0.02),),
    Status.SHIPPED_TO_BUYER: (Plan("receive", 0.8),),
    Status.REFUSED_FIRST: (Plan("withdraw", 0.25), Plan("modify", 0.25), Plan("arbitrate", 0.3)),
    Status.REFUSED_SECOND: (Plan("withdraw", 0.25), Plan("arbitrate", 0.45)),
}


class Buyers:
    """The people on the other side."""

    def __init__(self, world: World, maker: Maker) -> None:
        self._world, self._maker = world, maker
        self._epoch = 0
        self._target = 1
        self.active = False
        acts: dict[str, Callable[[Case], None]] = {
            "withdraw": self._withdraw,
            "modify": self._modify,
            "ship_back": self._ship_back,
            "receive": self._receive,
            "arbitrate": self._arbitrate,
            "refuse_delivery": self._refuse_delivery,
        }
        for kind, act in acts.items():
            world.handlers[kind] = partial(self._do, act)
        world.handlers[NEW] = self._new
        world.handlers[MOVE] = self._move
        world.entered.append(self._came_to_step)

    def start(self) -> None:
        """Let them begin, with plans for every open case."""
        if self.active:
            return
        self.active, self._epoch = True, self._epoch + 1
        self._target = max(10, self._world.registry.open_count())
        for case_id in self._world.registry.open_ids():
            case = self._world.case(case_id)
            if case is not None:
                self._came_to_step(case, self._world.at)
        self._plan_new()
        self._plan_move()

    def stop(self) -> None:
        """Let them rest. Deadlines go on."""
        self.active = False

    def _came_to_step(self, case: Case, at: int) -> None:
        if not self.active or case.arbitrating:
            return
        draw = self._world.chance.random()
        for plan in _PLANS.get(case.status, ()):
            draw -= plan.probability
            if draw < 0:
                left = max(60, (case.deadline or at + DAY) - at)
                when = at + max(1, round(left * self._world.chance.uniform(*plan.within)))
                self._world.agenda.plan(when, plan.kind, case.id, case.step)
                return

    def _do(self, act: Callable[[Case], None], event: Event) -> None:
        case = self._world.case(event.case_id)
        if self.active and case is not None and case.step == event.mark and case.is_open:
            act(case)

    def _withdraw(self, case: Case) -> None:
        steps.finish(self._world, case, Status.CLOSED, BUYER, "买家撤销售后申请")

    def _modify(self, case: Case) -> None:
        """The buyer asks for less, and once refused, again."""
        goods = case.goods - self._world.chance.randint(0, case.goods // 3)
        words = self._world.chance.choice(WORDS)
        text = f"买家修改了售后申请，退款金额 {(goods + case.post + case.tax) / 100:.2f} 元"
        steps.enter(self._world, case, Status.AWAITS_REVIEW, BUYER, text, goods=goods, words=words)

    def _ship_back(self, case: Case) -> None:
        company = self._world.chance.choice(USUAL)
        number = waybill(company, self._world.chance.randrange(10**13))
        text = f"买家已寄回商品，{COMPANY_NAMES[company]} {number}"
        steps.came_back(self._world, case, BUYER, text, company, number)

    def _receive(self, case: Case) -> None:
        steps.finish(self._world, case, Status.EXCHANGED, BUYER, "买家确认收货")

    def _arbitrate(self, case: Case) -> None:
        steps.raise_arbitration(self._world, case, BUYER, "买家申请客服介入")

    def _refuse_delivery(self, case: Case) -> None:
        parcel = case.order.parcel
        if case.type != Type.SHIPPED_REFUND or parcel is None:
            return
        parcel.turn(REFUSED, self._world.at)
        self._world.write(case, BUYER, "买家已拒收包裹")
        self._world.touch(case.order)
        if case.agreed_by is not None:
            request = case.agreed_by["request"]
            try:
                steps.refund(self._world, case, BUYER, "买家已拒收，退款成功", request)
            except RefusedError:  # the order has too little left: the case waits for its deadline
                return

    def _new(self, event: Event) -> None:
        if not self.active or event.mark != self._epoch:
            return
        case = self._maker.new_case(self._world.at)
        self._world.add(case)
        if case.auto_bits:
            steps.refund_or_close(self._world, case, "小助手自动同意退款，退款成功")
        self._plan_new()

    def _plan_new(self) -> None:
        rate = self._world.settings.new_cases_per_day
        if rate is None:
            lacking = self._target / max(1, self._world.registry.open_count())
            rate = self._target / MEAN_LIFE_DAYS * min(4.0, max(0.25, lacking))
        self._plan(NEW, rate)

    def _move(self, event: Event) -> None:
        if not self.active or event.mark != self._epoch:
            return
        case = self._world.registry.any_open(self._world.chance)
        if case is not None and case.deadline and not case.arbitrating:
            left = case.deadline - self._world.at
            change = self._world.chance.choice((-1, 1)) * self._world.chance.uniform(0.1, 0.6)
            moved = self._world.at + max(600, round(left * (1 + change)))
            if moved != case.deadline:
                steps.move_deadline(self._world, case, moved)
        self._plan_move()

    def _plan_move(self) -> None:
        self._plan(MOVE, self._target * MOVES_PER_CASE_AND_DAY)

    def _plan(self, kind: str, per_day: float) -> None:
        if per_day > 0:
            gap = self._world.chance.expovariate(per_day / DAY)
            self._world.agenda.plan(self._world.at + max(1, round(gap)), kind, 0, self._epoch)

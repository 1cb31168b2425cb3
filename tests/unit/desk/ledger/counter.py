"""A desk at the counter of a shop with a line: the platform runs beside it, in a time that only the test moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from models.desk.bootstrap import open_desk
from models.desk.decide import act
from models.desk.desk import Desk
from models.desk.inputs import ActInput
from models.desk.ledger.lines import Lines
from models.desk.ledger.sending import Sender
from models.desk.vaults import Vault
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.clock import CorrectedClock, FixedClock
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.trail import TrailStep
from models.simulator import steps
from models.simulator.cases import BUYER, MERCHANT, Case
from models.simulator.simulator import Simulator
from models.store import attempts, trail
from tests.factory import NOW
from tests.platform import stored, synced

SOON = timedelta(hours=2)
OPERATE = "afterSale.operate"


def pc_clock(time: FixedClock) -> CorrectedClock:
    """The clock of a PC that lives in the test's time. The platform's answers set it right, as everywhere."""
    return CorrectedClock(time.now, lambda: (time.now() - NOW).total_seconds())


@dataclass
class Counter:
    """A desk with its line, and the platform behind it."""

    desk: Desk
    platform: Simulator
    time: FixedClock
    vault: Vault
    sure_after: timedelta = timedelta(0)
    """0: what one reading shows counts, as the simulator does nothing late."""
    lines: Lines = field(init=False)
    sender: Sender = field(init=False)

    def __post_init__(self) -> None:
        self.lines = Lines(self.desk)
        self.sender = Sender(self.desk, self.lines, self.sure_after)

    def close(self) -> None:
        """Hang up. The desk stays open."""
        self.lines.close()

    def beside(self) -> Counter:
        """A second program on the same profile; to be ended with `leave`."""
        other = open_desk(self.desk.folder, pc_clock(self.time), self.vault)
        return Counter(other, self.platform, self.time, self.vault, self.sure_after)

    def leave(self) -> None:
        """End the program."""
        self.close()
        self.desk.close()

    def die(self) -> None:
        """End as a kill would: nothing is written, only the system's locks are given back."""
        self.lines.close()
        self.desk.runs.close()
        self.desk.store.close()

    # looking

    def cases(self, type_: Type = Type.UNSHIPPED_REFUND, status: Status = Status.AWAITS_REVIEW) -> list[AfterSale]:
        """The stored cases of this kind that have time left and share their order with no other."""
        now = self.time.now()
        fitting = (
            case
            for case in stored(self.desk).values()
            if (case.type, case.status) == (type_, status)
            and (case.deadline_at is None or case.deadline_at > now + SOON)
            and len(self.there(case).order.cases) == 1
        )
        return sorted(fitting, key=lambda case: case.aftersale_id)

    def case(self, type_: Type = Type.UNSHIPPED_REFUND, status: Status = Status.AWAITS_REVIEW) -> AfterSale:
        """One of them."""
        return self.cases(type_, status)[0]

    def here(self, case: AfterSale) -> AfterSale:
        """The case as it is stored now."""
        return stored(self.desk)[case.aftersale_id]

    def there(self, case: AfterSale) -> Case:
        """The platform's own case."""
        found = self.platform._world.case(int(case.aftersale_id))
        assert found is not None
        return found

    def look(self, attempt: Attempt) -> Attempt:
        """The decision as it stands now."""
        with self.desk.store.reading() as session:
            return attempts.must(session, attempt.id)

    def made(self, case: AfterSale) -> list[Attempt]:
        """All decisions on a case."""
        with self.desk.store.reading() as session:
            return attempts.of_case(session, case.aftersale_id)

    def steps_of(self, attempt: Attempt) -> list[str]:
        """What the trail says of a decision: the steps, oldest first."""
        with self.desk.store.reading() as session:
            found = trail.records(session, attempt.aftersale_id)
        return [record.step.detail["step"] for record in found if record.step.attempt_id == attempt.id]

    def newest(self, attempt: Attempt) -> TrailStep:
        """What the trail says of a decision last."""
        with self.desk.store.reading() as session:
            found = trail.records(session, attempt.aftersale_id)
        return [record.step for record in found if record.step.attempt_id == attempt.id][-1]

    def paid(self, case: AfterSale) -> list[dict[str, Any]]:
        """What the platform's book says of a case."""
        return [one for one in self.platform.book() if one["aftersale_id"] == case.aftersale_id]

    @property
    def operated(self) -> int:
        """How often `afterSale.operate` was called."""
        return self.platform.calls[OPERATE]

    # working

    def sync(self) -> None:
        """One round of the shop."""
        synced(self.desk)

    def decide(self, case: AfterSale, action: str = "refund", **given: Any) -> Attempt:
        """Decide a case."""
        return act(self.desk, case.aftersale_id, action, ActInput(**{"by": "小林", **given}))

    def send(self, attempt: Attempt) -> Attempt:
        """Send a decision."""
        return self.sender.send(attempt.id)

    def doubtful(self, case: AfterSale) -> Attempt:
        """A refund that arrived, of which nobody here knows: its answer was lost, and so was the reading after it."""
        attempt = self.decide(case)
        self.platform.fail_next("dropped_after")
        self.lose_reading()
        found = self.send(attempt)
        assert found.state is AttemptState.IN_DOUBT
        return found

    def lose_reading(self) -> None:
        """Let the next reading fail, with every try that it makes by itself."""
        self.platform.forbid("afterSale.List")

    def find_reading(self) -> None:
        """Let readings succeed again."""
        self.platform._answering.forbidden.discard("afterSale.List")

    def lose(self, method: str, fault: str) -> None:
        """Let a fault happen to the next call of that method, whatever is called before."""
        answering = self.platform._answering
        answer, path = answering.answer, "/" + method.replace(".", "/")

        def once(request: Any, *rest: Any) -> Any:
            if request.path == path:
                answering.answer = answer  # type: ignore[method-assign]
                self.platform.fail_next(fault)
            return answer(request, *rest)

        answering.answer = once  # type: ignore[method-assign]

    def wait(self, span: timedelta) -> None:
        """Let time pass; what is due on the platform happens."""
        self.time.move(span)
        self.platform.advance(0)

    # what others do on the platform

    def stir(self, case: AfterSale, act: Callable[[Case], object]) -> None:
        """Have somebody do something to a case, a second later than whatever was before."""
        self.wait(timedelta(seconds=1))
        with self.platform._world.lock:
            act(self.there(case))

    def withdraw(self, case: AfterSale) -> None:
        """The buyer withdraws."""
        world = self.platform._world
        self.stir(case, lambda there: steps.finish(world, there, Status.CLOSED, BUYER, "买家撤销售后申请"))

    def ask_less(self, case: AfterSale, fen: int = 100) -> None:
        """The buyer changes the application to a smaller amount."""
        world = self.platform._world
        self.stir(
            case,
            lambda there: steps.enter(world, there, there.status, BUYER, "买家修改了申请", goods=there.goods - fen),
        )

    def ship_back(self, case: AfterSale) -> None:
        """The buyer sends the goods back."""
        world = self.platform._world
        self.stir(case, lambda there: steps.came_back(world, there, BUYER, "买家已寄回", "shunfeng", f"SF{there.id}"))

    def touch(self, case: AfterSale) -> None:
        """Something that no decision rests on changes: only the version is another."""
        self.stir(case, self.platform._world.change)

    def refund_there(self, case: AfterSale) -> None:
        """A colleague refunds in the back office."""
        world = self.platform._world
        self.stir(case, lambda there: steps.refund(world, there, MERCHANT, "商家在后台同意退款"))

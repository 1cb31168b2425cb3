"""Two clerks, a shop, buyers, colleagues, a platform that acts by itself, lost answers, and programs that die.

Hypothesis picks who does what; after each step the ledger is held against the platform's book.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter as Tally
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from models.desk import todo
from models.desk.bootstrap import open_desk
from models.desk.cases import case_view
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans, batch_runs, batches, outbox, requests
from models.desk.ledger.recovery import open_questions, recover
from models.desk.vaults import MemoryVault
from models.domain.actions import BY_KEY, REFUND, Lane
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.cancel import CancelToken
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from models.domain.happenings import PAID
from models.domain.money import yuan_from_fen
from models.simulator import steps
from models.simulator.cases import FINAL, MERCHANT, Case
from models.simulator.refusing import RefusedError
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from models.store import addresses, attempts, trail
from tests.factory import NOW
from tests.platform import connect, stored
from tests.unit.desk.ledger.counter import Counter, pc_clock

State = AttemptState
SECOND = timedelta(seconds=1)
CASES = 20
"""Of which a dozen can be refunded."""
CLERKS = ("小林", "小李")
LOST = ("dropped_before", "dropped_after", "cut_off", "http_500", "busy")
FAULTS = (None, None, None, *LOST, "item_failed", "limited", "late", "late", "late", "unreadable", "unreadable", "cut")
ARRIVES_WITHIN = 10 * SECOND
"""So long a request may be on its way after its connection was lost."""
SPANS = (1, 4, 6, 16, 60, 3600, 9 * 3600)
HAND = {State.SENDING, State.HOLDING}
OTHERS = ("withdraw", "ask less", "ship back", "touch", "hidden", "hidden", "refund", "refuse")
who = st.integers(0, 1)
some = st.integers(0, 10_000)
ran: Tally[str] = Tally()
"""How often each rule ran, and how often something came of it ("decide: done")."""


class LedgerMachine(RuleBasedStateMachine):
    """See the module."""

    @initialize(patient=st.booleans())
    def begin(self, patient: bool) -> None:
        """Two programs on one profile, which knows the shop."""
        ran["examples"] += 1
        self.folder = Path(tempfile.mkdtemp(prefix="ad-machine-"))
        self.time, self.vault = FixedClock(NOW + SECOND / 2), MemoryVault()
        self.sure_after = timedelta(seconds=15) if patient else timedelta(0)
        self.platform = Simulator(Settings(cases=CASES), clock=self.time.now)
        self.platform.start()
        only_refunds(self.platform)
        self.late: list[tuple[datetime, Callable[[], object]]] = []
        self.platform._later = self._on_its_way
        self.clerks: list[Counter] = [self._opened() for _ in CLERKS]
        connect(self.clerks[0].desk, self.platform)
        self.clerks[0].sync()
        self.known: dict[int, Attempt] = {}
        self.made: list[Attempt] = []
        self.dead: set[str] = set()
        self.stale = False
        self.stalled: list[tuple[Counter, Callable[[], object]]] = []

    def teardown(self) -> None:
        """All that is in doubt can be settled; nothing is left behind."""
        if not hasattr(self, "clerks"):
            return
        try:
            self._settle_all()
        finally:
            for clerk in (*self.clerks, *(clerk for clerk, _ in self.stalled)):
                clerk.leave()
            self.platform.stop()
            shutil.rmtree(self.folder)

    def _settle_all(self) -> None:
        self._pass(ARRIVES_WITHIN)
        for _ in range(2):
            recover(self.clerks[0].desk)
            self._pass(16 * SECOND)
            for attempt in open_questions(self.clerks[0].desk):
                self.clerks[0].sender.settle(attempt.id)
        assert open_questions(self.clerks[0].desk) == []
        self.holds()

    def _opened(self) -> Counter:
        desk = open_desk(self.folder / "profile", pc_clock(self.time), self.vault)
        return Counter(desk, self.platform, self.time, self.vault, self.sure_after)

    # looking

    def _all(self) -> list[Attempt]:
        with self.clerks[0].desk.store.reading() as session:
            return attempts.in_state(session, *State)

    def _one(self, number: int, *states: AttemptState) -> Attempt:
        """One of the decisions in these states if there are any, and now and then any other."""
        made = self._all()
        fitting = [one for one in made if one.state in states] if number % 7 else made
        return (fitting or made)[number % len(fitting or made)]

    def _stands(self, *states: AttemptState) -> bool:
        return any(one.state in states for one in self.made)

    def _case(self, number: int) -> AfterSale:
        """A case that nobody has in hand and that can be refunded, and now and then any other that is open."""
        cases = sorted(stored(self.clerks[0].desk).values(), key=lambda case: case.aftersale_id)
        fitting = (self._free() if number % 5 else [case for case in cases if case.is_open]) or cases
        return fitting[number % len(fitting)]

    def _free(self) -> list[AfterSale]:
        taken = {one.aftersale_id for one in self.made if one.is_open}
        cases = sorted(stored(self.clerks[0].desk).values(), key=lambda case: case.aftersale_id)
        return [case for case in cases if REFUND.way(case) is not None and case.aftersale_id not in taken]

    # deciding

    @rule(who=who, number=some, action=st.sampled_from(["refund", "refund", "reject", "agree_return", "remind"]),
          by_hand=st.sampled_from([False, False, False, True]), looked=st.booleans())  # fmt: skip
    def decide(self, who: int, number: int, action: str, by_hand: bool, looked: bool) -> None:
        """A clerk decides a case."""
        case = self._case(number)
        clerk, made = self.clerks[who], self.clerks[who].made(case)
        given = {**self._given(case, action), "by": CLERKS[who], "by_hand": by_hand}
        try:
            attempt = clerk.decide(case, action, looked_at=case if looked else None, **given)
        except UserError:
            assert clerk.made(case) == made
            self._count("decide", "refused")
            return
        lane = BY_KEY[action].lane
        assert not any(one.is_open and one.lane == lane for one in made), "a lane that was taken"
        self._fits(attempt)
        self._count("decide", action)

    def _given(self, case: AfterSale, action: str) -> dict[str, Any]:
        if action == "agree_return":
            with self.clerks[0].desk.store.reading() as session:
                known = [one.id for one in addresses.listed(session, case.shop_id) if one.platform_id]
            return {"address_id": known[0] if known else None, "sms_text": "请寄回"}
        if action == "remind":
            return {"sms_text": "请寄回"}
        if case.type == Type.UNSHIPPED_REFUND:
            return {"company": "shunfeng", "waybill": f"SF{case.aftersale_id[-12:]}"}
        return {"reason_code": 3 if case.status != Status.BUYER_RETURNED else 7}

    def _fits(self, attempt: Attempt) -> None:
        """What was let through keeps within what was paid for the goods."""
        if not BY_KEY[attempt.action].moves_money:
            return
        cases = stored(self.clerks[0].desk)
        case = cases[attempt.aftersale_id]
        others = [one for one in cases.values() if one.sku_order_id == case.sku_order_id and one != case]
        assert case.paid_fen is not None
        came_in = case.paid_fen + (case.freight_fen or 0) + (case.tax_fen or 0)
        gone = sum(one.amount_fen for one in others if one.status in PAID)
        waiting = {one.aftersale_id for one in others if one.status not in PAID}
        flying = sum(
            one.amount_fen
            for one in self._all()
            if one.aftersale_id in waiting and one.is_open and BY_KEY[one.action].moves_money
        )
        assert attempt.amount_fen + gone + flying <= came_in, "more than came in"
        if others:
            ran["ceiling: shared goods"] += 1

    # sending

    @precondition(lambda self: self.made)
    @rule(who=who, number=some, fault=st.sampled_from(FAULTS), give_up=st.booleans())
    def send(self, who: int, number: int, fault: str | None, give_up: bool) -> None:
        """A decision is sent, whatever it stands at, and something may go wrong on the way."""
        attempt = self._one(number, State.HOLDING, State.DRAFT)
        with self._failing(fault):
            self._sent(self.clerks[who], attempt, give_up)
        self._count("send", str(fault))

    @rule(who=who, number=some, fault=st.sampled_from(FAULTS))
    def refund(self, who: int, number: int, fault: str | None) -> None:
        """A clerk refunds a case, and it leaves at once."""
        case = self._case(number)
        try:
            attempt = self.clerks[who].decide(case, by=CLERKS[who])
        except UserError:
            self._count("refund", "refused")
            return
        self._fits(attempt)
        with self._failing(fault):
            self._sent(self.clerks[who], attempt)
        self._count("refund", str(fault))

    def _sent(self, clerk: Counter, attempt: Attempt, give_up: bool = True) -> None:
        before = clerk.look(attempt)
        try:
            after = clerk.send(attempt)
        except UserError as error:
            after = clerk.sender.give_up(attempt.id, error) if give_up else clerk.look(attempt)
        if after.tries > before.tries:
            assert before.state in (State.DRAFT, State.HOLDING, State.REFUSED)
        if after != before:
            ran[f"sent: {after.state}"] += 1

    def _failing(self, fault: str | None) -> Failing:
        if fault == "late" and not self.sure_after:  # who takes the first reading for the last word may not be late
            fault = "dropped_after"
        return Failing(self.platform, self.clerks, fault)

    def _on_its_way(self, _seconds: float, work: Callable[[], object]) -> None:
        self.late.append((self.time.now() + ARRIVES_WITHIN, work))

    @precondition(lambda self: self._stands(State.HOLDING, State.IN_DOUBT))
    @rule(who=who)
    def courier(self, who: int) -> None:
        """What has waited out its window is sent, and what is in doubt is read."""
        clerk = self.clerks[who]
        for attempt in self._all():
            held_over = attempt.hold_until is not None and attempt.hold_until <= clerk.desk.clock.now()
            if attempt.state is State.HOLDING and attempt.run == clerk.desk.runs.me and held_over:
                self._sent(clerk, attempt)
            elif attempt.state is State.IN_DOUBT:
                ran[f"settled: {clerk.sender.settle(attempt.id).state}"] += 1
        self._count("courier")

    @precondition(lambda self: self._stands(State.IN_DOUBT))
    @rule(who=who, number=some, readable=st.booleans())
    def settle(self, who: int, number: int, readable: bool) -> None:
        """One case is read again."""
        attempt = self._one(number, State.IN_DOUBT)
        with self._failing(None if readable else "unreadable"), suppress(UserError):
            ran[f"settled: {self.clerks[who].sender.settle(attempt.id).state}"] += 1
        self._count("settle")

    # what people do with decisions

    @precondition(lambda self: self.made)
    @rule(who=who, number=some, step=st.sampled_from(["take back", "release", "redo", "hand over", "acknowledge"]))
    def outbox(self, who: int, number: int, step: str) -> None:
        """A clerk does something with a decision in the outbox."""
        self._handle(who, number, step)

    @precondition(lambda self: self._stands(State.TO_DO))
    @rule(who=who, number=some, step=st.sampled_from(["tick", "untick", "withdraw"]))
    def list(self, who: int, number: int, step: str) -> None:
        """A clerk does something with a decision that is carried out by hand."""
        self._handle(who, number, step)

    def _handle(self, who: int, number: int, step: str) -> None:
        attempt = self._one(number, *(WHERE[step] if number % 3 else UNSETTLED))
        desk, by = self.clerks[who].desk, CLERKS[who]
        shown = stored(desk)[attempt.aftersale_id]
        works: dict[str, Callable[[], object]] = {
            "take back": lambda: outbox.take_back(desk, attempt.id, by),
            "release": lambda: self._fits(outbox.release(desk, attempt.id, by=by)),
            "redo": lambda: self._fits(outbox.release(desk, attempt.id, shown, by)),
            "hand over": lambda: self._fits(outbox.hand_over(desk, attempt.id, by)),
            "acknowledge": lambda: outbox.acknowledge(desk, attempt.id, by),
            "tick": lambda: todo.tick(desk, attempt.id, by),
            "untick": lambda: todo.untick(desk, attempt.id, by),
            "withdraw": lambda: todo.withdraw(desk, attempt.id, by),
        }
        try:
            works[step]()
        except UserError:
            assert self.clerks[who].look(attempt) == attempt
            self._count(step, "refused")
            return
        self._count(step)

    # many at once

    @rule(who=who, numbers=st.lists(some, min_size=2, max_size=6), stop_after=st.integers(0, 6), again=st.booleans(),
          fault=st.sampled_from([None, None, *LOST, "item_failed"]))  # fmt: skip
    def batch(self, who: int, numbers: list[int], stop_after: int, again: bool, fault: str | None) -> None:
        """A clerk refunds several at once, and stops somewhere."""
        clerk, given = self.clerks[who], ActInput(by=CLERKS[who])
        chosen = [self._case(number).aftersale_id for number in numbers]
        plan = batch_plans.plan(clerk.desk, chosen, "refund", given)
        try:
            report, _ = batch_plans.begin(clerk.desk, "refund", given, plan.seen)
        except UserError:
            self._count("batch", "refused")
            return
        for entry in report.entries:
            self._fits(entry.attempt)
        self._pass(6 * SECOND)
        self._run(clerk, report.batch.id, stop_after, again, fault)
        self._count("batch")

    @precondition(lambda self: any(one.state is State.DRAFT and one.batch_id for one in self.made))
    @rule(who=who, stop_after=st.integers(1, 6), again=st.booleans(), drop=st.sampled_from([False, False, True]))
    def unfinished(self, who: int, stop_after: int, again: bool, drop: bool) -> None:
        """What is left of a batch goes on, or is taken back."""
        left = batches.unfinished(self.clerks[who].desk)
        if drop:
            batches.drop_rest(self.clerks[who].desk, left[0].batch.id, CLERKS[who])
        else:
            self._pass(6 * SECOND)
            self._run(self.clerks[who], left[0].batch.id, stop_after, again, None)
        self._count("unfinished", "dropped" if drop else "")

    def _run(self, clerk: Counter, number: int, stop_after: int, again: bool, fault: str | None) -> None:
        cancel = CancelToken()

        def progress(done: int, _total: int) -> None:
            if done >= stop_after:
                cancel.cancel()

        with self._failing(fault):
            batch_runs.run(clerk.sender, number, again=again, progress=progress, cancel=cancel)

    # dying

    @rule(who=who, number=some, how=st.sampled_from(["idle", "claimed", "sent", "late"]), by=who)
    def crash(self, who: int, number: int, how: str, by: int) -> None:
        """A program dies, perhaps in mid-sending, and is started again; it or the other one looks what is left."""
        clerk = self.clerks[who]
        if how != "idle" and self.made:
            self._die_sending(clerk, self._one(number, State.HOLDING, State.DRAFT), how)
        self.dead.add(clerk.desk.runs.me)
        clerk.die()
        self.clerks[who] = self._opened()
        self._take_over(by)
        self._count("crash", how)

    def _die_sending(self, clerk: Counter, attempt: Attempt, how: str) -> None:
        try:
            line = clerk.lines.of(clerk.sender._shop_of(attempt.id))
            claimed = clerk.sender._claim(attempt.id, "", frozenset(State))
        except UserError:
            return
        if claimed is None:
            return
        self._fits(claimed[0])
        if how == "claimed":
            return
        with self._failing("late" if how == "late" else None):
            requests.perform(line.client, line.shop, *claimed)

    @rule(who=who, number=some, fault=st.sampled_from([None, *LOST]))
    def stall(self, who: int, number: int, fault: str | None) -> None:
        """A program sends something and then stands still so long that it is taken for dead; another one is started."""
        clerk = self.clerks[who]
        try:
            attempt = clerk.decide(self._case(number), by=CLERKS[who])
            claimed = clerk.sender._claim(attempt.id, "", frozenset(State))
        except UserError:
            self._count("stall", "refused")
            return
        if claimed is not None:
            line = clerk.lines.of(claimed[1].shop_id)
            with self._failing(fault):
                answered = requests.perform(line.client, line.shop, *claimed)
            self.stalled.append((clerk, lambda: clerk.sender._settle_after(line, claimed[0], answered)))
            self.dead.add(clerk.desk.runs.me)
            clerk.desk.runs.close()
            self.clerks[who] = self._opened()
        self._count("stall", str(fault))

    @precondition(lambda self: self.stalled)
    @rule()
    def go_on(self) -> None:
        """It goes on where it stood, whatever the others have made of it, and ends."""
        clerk, work = self.stalled.pop(0)
        with suppress(UserError):
            work()
        clerk.leave()
        self._count("go on")

    @precondition(lambda self: any(one.state in HAND and one.run in self.dead for one in self.made))
    @rule(who=who)
    def start(self, who: int) -> None:
        """What a program does first: take over what dead ones left."""
        self._take_over(who)
        self._count("start")

    def _take_over(self, who: int) -> None:
        recover(self.clerks[who].desk)
        left = [one for one in self._all() if one.state in HAND and one.run in self.dead]
        assert left == [], "left in the hands of the dead"

    # the world

    @precondition(lambda self: self.stale)
    @rule(who=who)
    def sync(self, who: int) -> None:
        """A round of the shop."""
        self.clerks[who].sync()
        self.stale = False
        self._count("sync")

    @rule(number=some, how=st.sampled_from(OTHERS))
    def others(self, number: int, how: str) -> None:
        """A buyer, a colleague or the platform changes a case, mostly one that somebody has in hand."""
        made = [one for one in self.made if one.is_unsettled]
        key = made[number % len(made)].aftersale_id if made and number % 4 else self._case(number).aftersale_id
        case = stored(self.clerks[0].desk)[key]
        there, world = self.clerks[0].there(case), self.platform._world
        if not there.is_open or there.arbitrating:
            self._count("others", "nothing")
            return
        reviewing = there.status in (Status.AWAITS_REVIEW, Status.REFUSED_FIRST)
        acts: dict[str, tuple[bool, Callable[[], object]]] = {
            "withdraw": (True, lambda: self.clerks[0].withdraw(case)),
            "ask less": (reviewing and there.goods > 100, lambda: self.clerks[0].ask_less(case)),
            "ship back": (there.status == Status.AWAITS_BUYER_RETURN, lambda: self.clerks[0].ship_back(case)),
            "touch": (True, lambda: self.clerks[0].touch(case)),
            "hidden": (
                there.goods > 100,
                lambda: self.clerks[0].stir(case, lambda one: world.change(one, quiet=True, goods=one.goods - 1)),
            ),
            "refund": (True, lambda: self._refund_there(case)),
            "refuse": (
                there.status == Status.AWAITS_REVIEW and there.type == Type.RETURN_REFUND,
                lambda: self.clerks[0].stir(case, lambda one: steps.refuse(world, one, MERCHANT, "商家拒绝")),
            ),
        }
        possible, act = acts[how]
        if possible:
            self._arrive(self.time.now() + SECOND)
            act()
        self._count("others", how if possible else "nothing")

    def _refund_there(self, case: AfterSale) -> None:
        with suppress(RefusedError):  # the order has too little left
            self.clerks[0].refund_there(case)

    @precondition(lambda self: len(self._free()) < 4)
    @rule()
    def apply(self) -> None:
        """Another buyer applies."""
        self.platform.new_cases(3)
        self.clerks[0].sync()
        self._count("apply")

    @rule(seconds=st.sampled_from(SPANS))
    def wait(self, seconds: int) -> None:
        """Time passes; the platform acts where time is up."""
        self._pass(seconds * SECOND)
        self._count("wait", str(seconds))

    def _pass(self, span: timedelta) -> None:
        end = self.time.now() + span
        self._arrive(end)
        self.time.move(end - self.time.now())
        self.platform.advance(0)

    def _arrive(self, until: datetime) -> None:
        """What was on its way arrives, each at its time."""
        for due, work in [one for one in self.late if one[0] <= until]:
            self.late.remove((due, work))
            self.time.move(due - self.time.now())
            self.platform.advance(0)
            work()

    @precondition(lambda self: self.late)
    @rule()
    def arrive(self) -> None:
        """Something that was on its way arrives now."""
        _, work = self.late.pop(0)
        work()
        self._count("arrive")

    def _count(self, name: str, what: str = "") -> None:
        self.stale = self.stale or name != "sync"
        ran["steps"] += 1
        ran[f"{name}: {what}" if what else name] += 1

    # what always holds

    @invariant()
    def holds(self) -> None:
        """The ledger in itself, and against the platform's book."""
        if not hasattr(self, "clerks"):
            return
        made = self.made = self._all()
        self._one_each(made)
        self._unchanged(made)
        self._paid_once(made)
        self._asked_once()
        self._doubt_closes(made)
        self._in_living_hands(made)
        with self.clerks[0].desk.store.reading() as session:
            assert trail.broken(session) is None
            assert trail.stray(session) is None

    def _one_each(self, made: list[Attempt]) -> None:
        lanes = Tally((one.aftersale_id, one.lane) for one in made if one.is_open)
        assert all(number == 1 for number in lanes.values()), "two open decisions in one lane"

    def _unchanged(self, made: list[Attempt]) -> None:
        assert len(made) >= len(self.known), "a decision is gone"
        for one in made:
            known = self.known.setdefault(one.id, one)
            fixed = ("key", "aftersale_id", "action", "lane", "by", "made_at", "parameters", "batch_id")
            assert all(getattr(one, name) == getattr(known, name) for name in fixed), "it is another decision"
            assert one.tries >= known.tries
            self.known[one.id] = one

    def _paid_once(self, made: list[Attempt]) -> None:
        book = self.platform.book()
        assert max(Tally(paid["aftersale_id"] for paid in book).values(), default=0) <= 1, "paid twice"
        refunds = [one for one in made if one.action == "refund"]
        for paid in book:
            mine = [one for one in refunds if one.aftersale_id == paid["aftersale_id"]]
            if paid["request"] is not None:
                about = [one for one in mine if one.state in (State.DONE, State.SENDING, State.IN_DOUBT)]
                assert len(about) == 1, f"whose payment is this? {[(one.id, str(one.state)) for one in mine]}"
        of_case = {paid["aftersale_id"]: paid for paid in book}
        for one in refunds:
            if one.state is State.DONE:
                paid = of_case.get(one.aftersale_id)
                assert paid is not None, "done without a payment"
                assert paid["request"] is not None or self._looks_ours(one, paid)
                assert paid["amount_fen"] == one.amount_fen or self._tells_so(one, paid)

    def _looks_ours(self, attempt: Attempt, paid: dict[str, Any]) -> bool:
        """A colleague's refund while ours was on its way: the platform's log does not tell the two apart."""
        assert attempt.sent_at is not None
        ran["a colleague's refund was taken for ours"] += 1
        since = attempt.made_at if attempt.tries > 1 else attempt.sent_at
        by_colleague = paid["cause"] == "商家在后台同意退款"
        return by_colleague and datetime.fromisoformat(paid["at"]) >= since - 3 * SECOND

    def _tells_so(self, attempt: Attempt, paid: dict[str, Any]) -> bool:
        """The application was changed without another version: what was paid stands in the words."""
        ran["another amount was paid, and told"] += 1
        return f"¥{yuan_from_fen(paid['amount_fen'])}" in str(attempt.outcome)

    def _asked_once(self) -> None:
        """Nobody asks for money again that went already, not even to be refused."""
        asked = [one for one in self.platform.operations() if one["type"] in REFUNDS]
        paid: set[str] = set()
        for one in asked:
            assert one["aftersale_id"] not in paid, "only the platform kept it from being paid twice"
            if one["carried_out"]:
                paid.add(one["aftersale_id"])

    def _doubt_closes(self, made: list[Attempt]) -> None:
        for one in made:
            if one.state is State.IN_DOUBT and one.lane is Lane.DECISION:
                view = case_view(self.clerks[0].desk, one.aftersale_id)
                decisions = (one for one in view.actions if BY_KEY[one.key].lane is Lane.DECISION)
                open_ones = [action.key for action in decisions if action.open]
                assert open_ones == [], "something may be decided while it is in doubt"

    def _in_living_hands(self, made: list[Attempt]) -> None:
        """Between two steps nobody alive is sending; what is held is held by somebody."""
        living = {clerk.desk.runs.me for clerk in self.clerks}
        for one in made:
            if one.state in HAND:
                assert one.run in (self.dead if one.state is State.SENDING else self.dead | living)


REFUNDS = frozenset({401, 201, 121, 111})
UNSETTLED = (State.HOLDING, State.DRAFT, State.IN_DOUBT, State.SENDING, State.REFUSED)
WHERE: dict[str, tuple[AttemptState, ...]] = {
    "take back": (State.HOLDING, State.DRAFT),
    "release": (State.DRAFT, State.REFUSED),
    "redo": (State.DRAFT, State.REFUSED),
    "hand over": (State.DRAFT, State.REFUSED),
    "acknowledge": (State.REFUSED, State.CONTRADICTED),
    "tick": (State.TO_DO,),
    "untick": (State.TO_DO,),
    "withdraw": (State.TO_DO,),
}
"""Where a person would do what; now and then somebody tries it elsewhere."""


class Failing:
    """While it lasts something goes wrong on the line; then all is as it was."""

    def __init__(self, platform: Simulator, clerks: list[Counter], fault: str | None) -> None:
        self._platform, self._clerks, self._fault = platform, clerks, fault

    def __enter__(self) -> None:
        if self._fault == "cut":
            self._platform.cut()
        elif self._fault == "unreadable":
            self._platform.fail_next("dropped_after")
            self._clerks[0].lose_reading()
        elif self._fault is not None:
            self._platform.fail_next(self._fault)

    def __exit__(self, *_: object) -> None:
        if self._fault == "cut":
            self._platform.mend()
        self._clerks[0].find_reading()
        with self._platform._world.lock:
            self._platform._dice._asked.clear()
        if self._fault == "limited":  # a new line keeps no slow pace
            for clerk in self._clerks:
                clerk.lines.renew()


def only_refunds(platform: Simulator) -> None:
    """Keep what can be refunded, each two of a kind about the same goods: both want most of the money back."""
    with platform._world.lock:
        registry = platform._world.registry
        by_type: dict[int, list[Case]] = {}
        for case in list(registry.all()):
            if case.type not in (0, 1, 2) or case.arbitrating or case.status in FINAL:
                registry.take(case)
            else:
                by_type.setdefault(case.type, []).append(case)
        for cases in by_type.values():
            for first, second in zip(cases[::2], cases[1::2], strict=False):
                share_goods(first, second)


def share_goods(first: Case, second: Case) -> None:
    second.order.cases.remove(second.id)
    second.order, second.lines = first.order, first.lines
    first.order.cases.append(second.id)
    whole = sum(line.pay for line in first.lines)
    for case in (first, second):
        case.goods, case.post, case.tax = whole * 6 // 10, 0, 0

"""A case changes on the platform while its dialog is open: nothing is carried out on the old version (acceptance 4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from models.desk.inputs import ActInput
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState as State
from models.domain.attempt import Why
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.simulator import steps
from models.simulator.cases import MERCHANT
from tests.e2e.guide import ALT, ENTER, Walk, a_walk, rows  # noqa: F401 - fixtures
from tests.e2e.seat import a_desk, a_platform, a_seat  # noqa: F401 - fixtures
from tests.unit.desk.ledger.counter import Counter

pytestmark = pytest.mark.slow

Key = Qt.Key
REVIEW, RETURNING = Status.AWAITS_REVIEW, Status.AWAITS_BUYER_RETURN
WORDS = "已核实"


@dataclass(frozen=True)
class Decision:
    """One that is begun before the case changes."""

    action: str
    key: Key
    kind: Type
    status: Status
    move_on: Callable[[Counter, AfterSale], None]
    """What somebody else does on the platform, so that the case stands elsewhere."""
    pick: tuple[Key, ...] = ()
    """Keys that enter what is needed beside a remark."""


def refuse_there(counter: Counter, case: AfterSale) -> None:
    counter.stir(case, lambda there: steps.refuse(counter.platform._world, there, MERCHANT, "商家拒绝"))


def agree_there(counter: Counter, case: AfterSale) -> None:
    counter.stir(case, lambda there: steps.agree_return(counter.platform._world, there, MERCHANT, "商家同意"))


REFUND = Decision("refund", Key.Key_R, Type.UNSHIPPED_REFUND, REVIEW, Counter.refund_there)
REJECT = Decision("reject", Key.Key_J, Type.SHIPPED_REFUND, REVIEW, refuse_there, (Key.Key_3,))
AGREE = Decision("agree_return", Key.Key_T, Type.RETURN_REFUND, REVIEW, agree_there)
REMIND = Decision("remind", Key.Key_M, Type.RETURN_REFUND, RETURNING, Counter.ship_back)
DECISIONS = pytest.mark.parametrize("decision", [REFUND, REJECT, AGREE, REMIND], ids=lambda one: one.action)
CHANGES = pytest.mark.parametrize("change", ["amount", "moved", "withdrawn"])


def begin(walk: Walk, decision: Decision) -> AfterSale:
    """The dialog is open, and something was entered that is to be lost by nothing."""
    case = walk.case(decision.kind, decision.status)
    walk.press(decision.key)
    for key in decision.pick:
        walk.press(key)
    if decision is not REMIND:
        walk.press(Key.Key_R, ALT)
        walk.write(WORDS)
    assert walk.dialog.decide_button.isEnabled()
    return case


def change_there(walk: Walk, decision: Decision, case: AfterSale, change: str) -> None:
    counter = walk.seat.counter
    acts = {"amount": counter.ask_less, "withdrawn": counter.withdraw}
    if change == "moved":
        decision.move_on(counter, case)
    else:
        acts[change](case)


def is_paid_by_nobody_here(walk: Walk, decision: Decision, case: AfterSale, change: str) -> None:
    """Only what a colleague paid, and nothing was carried out for this desk."""
    by_colleague = 1 if (decision, change) == (REFUND, "moved") else 0
    platform = walk.seat.counter.platform
    assert len(walk.seat.counter.paid(case)) == by_colleague
    assert [one for one in platform.operations() if one["carried_out"]] == []
    assert platform.texts() == []


def same_draft(now: ActInput, entered: ActInput) -> bool:
    """Whether what was typed and chosen stands there still."""
    first, second = ((one.remark, one.sms_text, one.sms_values, one.address_id, one.evidence) for one in (now, entered))
    return first == second


@DECISIONS
@CHANGES
def test_with_a_sync_it_is_told_at_once_and_nothing_is_written(walk: Walk, decision: Decision, change: str) -> None:
    case = begin(walk, decision)
    dialog, deciding = walk.dialog, walk.seat.window.deciding
    entered = dialog.given()
    assert deciding.watch is not None
    said = deciding.watch.strip
    assert said.isHidden()
    change_there(walk, decision, case, change)
    walk.seat.sync()
    assert said.isVisible()
    assert said.text().startswith("The case changed while this was open: look at it again.\n")
    assert ("\nAmount: " if change == "amount" else "\nState: ") in said.text()
    assert dialog.given() == entered
    walk.press(ENTER)
    conflict = deciding.conflict
    assert conflict is not None
    assert conflict.isVisible()
    assert conflict.is_open == (change == "amount")
    walk.press(Key.Key_Escape)
    assert dialog.isVisible()
    assert said.isHidden(), "the dialog shows the case as it is"
    assert same_draft(dialog.given(), entered)
    assert dialog.decide_button.isEnabled() == conflict.is_open
    assert not conflict.is_open or dialog.given().reason_code == entered.reason_code
    walk.press(Key.Key_Escape)
    assert deciding.dialog is None
    assert walk.seat.counter.made(case) == []
    assert walk.wire.requests == []
    is_paid_by_nobody_here(walk, decision, case, change)


TOLD = {
    "amount": "Nothing was sent: the case changed after",
    "moved": "was done already, and not by this desk",
    "withdrawn": "was not carried out",
}
OTHERWISE = {
    (REMIND, "moved"): "was not sent. The goods are on their way back already",
    (REMIND, "withdrawn"): "was not sent. The case is finished",
    (REJECT, "withdrawn"): "is not needed any more",
}


@DECISIONS
@CHANGES
def test_without_one_the_platform_is_not_overruled(walk: Walk, decision: Decision, change: str) -> None:
    case = begin(walk, decision)
    entered = walk.dialog.given()
    change_there(walk, decision, case, change)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    walk.seat.until(lambda: walk.seat.told)
    assert OTHERWISE.get((decision, change), TOLD[change]) in walk.seat.told
    (attempt,) = walk.seat.counter.made(case)
    is_kept = (State.DRAFT, Why.CONFLICT) if change == "amount" else (State.REFUSED, None)
    assert (attempt.state, attempt.why) == is_kept
    kept = attempt.parameters
    assert (kept.remark, kept.sms_text, kept.address_id) == (entered.remark, entered.sms_text, entered.address_id)
    assert kept.reason_code == entered.reason_code
    assert len(walk.wire.requests) <= 1
    is_paid_by_nobody_here(walk, decision, case, change)


def test_the_kept_draft_pays_the_new_amount_once(walk: Walk) -> None:
    case = begin(walk, REFUND)
    walk.seat.counter.ask_less(case, 250)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    walk.seat.until(lambda: walk.seat.told)
    outbox = walk.seat.window.rooms.outbox
    walk.press(Key.Key_F9)
    walk.press(ENTER)
    walk.seat.until(lambda: outbox.current is not None and not outbox.just_changed)
    walk.press(ENTER)
    compared = outbox.doing.dialog
    assert compared is not None
    assert [line.name for line in compared.lines if line.changed] == ["Amount", "Deadline"]
    walk.seat.until(compared.redo_button.isEnabled)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    walk.seat.until(lambda: walk.seat.counter.paid(case))
    (payment,) = walk.seat.counter.platform.book()
    assert payment["amount_fen"] == case.amount_fen - 250
    assert [one.parameters["type"] for one in walk.wire.requests] == [401, 401]

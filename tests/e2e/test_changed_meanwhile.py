"""A case changes on the platform while its dialog is open, and nothing is carried out on the old version (acceptance 4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from models.domain.aftersale import AfterSale
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.simulator import steps
from models.simulator.cases import MERCHANT
from tests.e2e.guide import ALT, ENTER, Walk, a_walk, rows  # noqa: F401 - fixtures
from tests.e2e.seat import a_desk, a_platform, a_seat  # noqa: F401 - fixtures
from tests.unit.desk.ledger.counter import Counter

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


def is_paid_at_most_once(walk: Walk, decision: Decision, case: AfterSale, change: str) -> None:
    """Only what a colleague paid, and nothing was carried out for this desk."""
    by_colleague = 1 if (decision, change) == (REFUND, "moved") else 0
    platform = walk.seat.counter.platform
    assert len(walk.seat.counter.paid(case)) == by_colleague
    assert [one for one in platform.operations() if one["carried_out"]] == []
    assert platform.texts() == []


@DECISIONS
@CHANGES
def test_with_a_sync_it_is_told_at_once_and_nothing_is_written(walk: Walk, decision: Decision, change: str) -> None:
    case = begin(walk, decision)
    dialog, deciding = walk.dialog, walk.seat.window.deciding
    entered = dialog.given()
    assert deciding.watch is not None
    assert deciding.watch.strip.isHidden()
    change_there(walk, decision, case, change)
    walk.seat.sync()
    said = deciding.watch.strip
    assert said.isVisible()
    assert said.text().startswith("The case changed while this was open: look at it again.")
    assert ("Amount: " if change == "amount" else "State: ") in said.text()
    assert dialog.given() == entered
    walk.press(ENTER)
    conflict = deciding.conflict
    assert conflict is not None
    assert conflict.isVisible()
    assert said.isHidden(), "the dialog behind shows the case as it is"
    walk.press(Key.Key_Escape)
    assert dialog.isVisible()
    assert (dialog.given().remark, dialog.given().sms_text) == (entered.remark, entered.sms_text)
    assert (dialog.given().reason_code, dialog.given().address_id) == (entered.reason_code, entered.address_id)
    assert dialog.decide_button.isEnabled() == conflict.is_open
    walk.press(Key.Key_Escape)
    assert deciding.dialog is None
    assert walk.seat.counter.made(case) == []
    assert walk.wire.requests == []
    is_paid_at_most_once(walk, decision, case, change)


@DECISIONS
@CHANGES
def test_without_one_the_platform_is_not_overruled(walk: Walk, decision: Decision, change: str) -> None:
    case = begin(walk, decision)
    entered = walk.dialog.given()
    change_there(walk, decision, case, change)
    walk.press(ENTER)
    walk.sit_out_the_undo_window()
    walk.seat.until(lambda: walk.seat.told)
    (attempt,) = walk.seat.counter.made(case)
    print(
        "TOLD",
        decision.action,
        change,
        attempt.state,
        attempt.why,
        attempt.refusal,
        walk.seat.told,
        [r.short for r in walk.wire.requests],
    )
    kept = attempt.parameters
    assert (kept.remark, kept.sms_text) == (entered.remark, entered.sms_text)
    is_paid_at_most_once(walk, decision, case, change)

"""The list of what a person still has to carry out."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from models.desk import addresses, todo
from models.desk.cases import case_view
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.domain.book import Address
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from models.domain.errors import UserError
from tests.factory import NOW, make_case, make_return
from tests.unit.desk.helpers import HOUR, attempt, decide, stored, take

S, State = AfterSaleStatus, AttemptState

QUIET = timedelta(hours=12)
"""The time after a text in which a shop sends no other, unless it says otherwise."""


@pytest.fixture
def case(desk: Desk) -> AfterSale:
    """An unshipped refund."""
    case = make_case()
    take(desk, [case])
    return case


@pytest.fixture
def waiting(desk: Desk) -> AfterSale:
    """A case that waits for the buyer's parcel."""
    case = make_return(S.AWAITS_BUYER_RETURN)
    take(desk, [case])
    return case


def test_the_fields_to_copy_stand_in_the_order_of_the_back_office(desk: Desk, case: AfterSale) -> None:
    decide(desk, case, "reject", company="shunfeng", waybill="sf7736308951965", remark="已发出")
    (one,) = todo.todos(desk)
    assert [(str(field.name), field.value) for field in one.fields] == [
        ("After-sale number", case.aftersale_id),
        ("Order number", case.order_id),
        ("Shipping company", "顺丰速运"),
        ("Waybill number", "SF7736308951965"),
        ("Remark", "已发出"),
    ]
    assert one.case == case
    assert not todo.moves_money(one)


def test_a_company_we_do_not_know_is_copied_as_it_is(desk: Desk, case: AfterSale) -> None:
    decide(desk, case, "reject", company="某某快递", waybill="7736308951965")
    values = [field.value for field in todo.todos(desk)[0].fields]
    assert "某某快递" in values


def test_a_return_s_fields(desk: Desk) -> None:
    case = make_return()
    take(desk, [case])
    parts: dict[str, Any] = {
        "receiver": "仓库",
        "phone": "13800138000",
        "region": "浙江省杭州市",
        "detail": "示例路 1 号",
    }
    address = addresses.save(desk, Address(label="仓", **parts))
    decide(desk, case, "agree_return", address_id=address, sms_text="您好")
    fields = {str(field.name): field.value for field in todo.todos(desk)[0].fields}
    assert fields["Return address"] == "仓库 13800138000 浙江省杭州市示例路 1 号"
    assert fields["SMS text"] == "您好"


def test_only_refunds_send_money(desk: Desk, case: AfterSale) -> None:
    decide(desk, case)
    assert todo.moves_money(todo.todos(desk)[0])


def test_nearest_deadline_first(desk: Desk) -> None:
    late, soon = make_case(deadline_at=NOW + 9 * HOUR), make_case(deadline_at=NOW + HOUR)
    take(desk, [late, soon])
    decide(desk, late)
    decide(desk, soon)
    assert [one.case for one in todo.todos(desk)] == [soon, late]


def test_a_tick_says_i_did_it_and_never_it_is_done(desk: Desk, case: AfterSale, clock: FixedClock) -> None:
    made = decide(desk, case)
    clock.move(HOUR)
    ticked = todo.tick(desk, made.id, "小李")
    assert (ticked.state, ticked.ticked_at, ticked.ticked_by) == (State.TO_DO, NOW + HOUR, "小李")
    assert [one.attempt for one in todo.todos(desk)] == [ticked]
    assert stored(desk, case.aftersale_id).case.status is S.AWAITS_REVIEW


def test_a_tick_can_be_taken_back(desk: Desk, case: AfterSale) -> None:
    made = decide(desk, case)
    todo.tick(desk, made.id, "小李")
    back = todo.untick(desk, made.id)
    assert (back.state, back.ticked_at, back.ticked_by) == (State.TO_DO, None, "")


def test_a_decision_can_be_withdrawn(desk: Desk, case: AfterSale) -> None:
    made = decide(desk, case)
    withdrawn = todo.withdraw(desk, made.id, "小李")
    assert withdrawn.state is State.CANCELLED
    assert str(withdrawn.outcome) == "小李 withdrew the decision."
    assert todo.todos(desk) == []
    view = case_view(desk, case.aftersale_id)
    assert view.attempts == (withdrawn,)
    assert all(action.open for action in view.actions if action.key in ("refund", "reject"))


def test_what_was_ticked_off_cannot_simply_be_withdrawn(desk: Desk, case: AfterSale) -> None:
    made = decide(desk, case)
    todo.tick(desk, made.id)
    with pytest.raises(UserError, match="Undo the tick first"):
        todo.withdraw(desk, made.id)
    assert attempt(desk, made.id).is_open


@pytest.mark.parametrize("step", [todo.tick, todo.untick, todo.withdraw, todo.acknowledge])
def test_a_settled_or_unknown_decision_takes_no_more_steps(desk: Desk, case: AfterSale, step) -> None:
    made = decide(desk, case)
    todo.withdraw(desk, made.id)
    before = attempt(desk, made.id)
    for number in (made.id, 999):
        with pytest.raises(UserError, match="settled already"):
            step(desk, number)
    assert attempt(desk, made.id) == before


def test_a_reminder_is_over_when_it_is_ticked(desk: Desk, waiting: AfterSale, clock: FixedClock) -> None:
    made = decide(desk, waiting, "remind", sms_text="请寄回")
    done = todo.tick(desk, made.id, "小李")
    assert done.state is State.CONFIRMED
    assert str(done.outcome).startswith("小李 says it was sent")
    assert todo.todos(desk) == []
    with pytest.raises(UserError, match="quiet period"):
        decide(desk, waiting, "remind", sms_text="再催")
    clock.move(QUIET)
    assert decide(desk, waiting, "remind", sms_text="再催").is_open


def test_a_reminder_s_tick_can_be_taken_back(desk: Desk, waiting: AfterSale) -> None:
    made = decide(desk, waiting, "remind", sms_text="请寄回")
    todo.tick(desk, made.id)
    back = todo.untick(desk, made.id)
    assert (back.state, back.ticked_at, back.ticked_by, back.outcome) == (State.TO_DO, None, "", None)


def test_a_reminder_s_tick_stays_when_a_newer_one_waits(desk: Desk, waiting: AfterSale, clock: FixedClock) -> None:
    made = decide(desk, waiting, "remind", sms_text="请寄回")
    todo.tick(desk, made.id)
    clock.move(QUIET)
    newer = decide(desk, waiting, "remind", sms_text="再催")
    with pytest.raises(UserError, match="newer reminder"):
        todo.untick(desk, made.id)
    assert [one.attempt.id for one in todo.todos(desk)] == [newer.id]


def test_the_case_shows_its_decision(desk: Desk, case: AfterSale, clock: FixedClock) -> None:
    made = decide(desk, case)
    clock.move(HOUR)
    todo.tick(desk, made.id, "小李")
    view = case_view(desk, case.aftersale_id)
    assert [one.id for one in view.attempts if one.is_open] == [made.id]
    assert [(str(line.text), line.by) for line in view.timeline[:2]] == [
        ("Ticked off: Refund", "小李"),
        ("Decided: Refund ¥129.00, to be carried out", "小王"),
    ]
    closed = {action.key: str(action.why_closed) for action in view.actions}
    assert "小王 decided “Refund”" in closed["refund"]
    assert "小王 decided “Refund”" in closed["reject"]
    assert "decided" not in closed["remind"]


def test_a_second_clerk_is_told_who_ticked_it_off(desk: Desk, case: AfterSale) -> None:
    made = decide(desk, case)
    todo.tick(desk, made.id, "小林")
    with pytest.raises(UserError, match="小林 ticked it off already"):
        todo.tick(desk, made.id, "阿杰")
    assert attempt(desk, made.id).ticked_by == "小林"

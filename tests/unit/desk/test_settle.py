"""Only the platform's own data says that something happened."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from models.desk import todo
from models.desk.cases import case_view
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.errors import UserError
from tests.factory import NOW, make_case, make_return, moved
from tests.unit.desk.helpers import HOUR, attempt, decide, stored, take

T, S, State = AfterSaleType, AfterSaleStatus, AttemptState


@pytest.fixture
def case(desk: Desk) -> AfterSale:
    """An unshipped refund, seen at NOW."""
    case = make_case()
    take(desk, [case])
    return case


def contradicted(desk: Desk) -> list[str]:
    return [str(one.attempt.outcome) for one in todo.contradictions(desk)]


def test_an_export_that_agrees_confirms(desk: Desk, case: AfterSale, clock: FixedClock) -> None:
    made = decide(desk, case)
    todo.tick(desk, made.id)
    clock.move(2 * HOUR)
    report = take(desk, [moved(case, S.REFUNDED)], at=NOW + HOUR)
    assert (report.changed, report.confirmed, report.contradicted) == (1, 1, 0)
    settled = attempt(desk, made.id)
    assert (settled.state, settled.settled_at) == (State.CONFIRMED, NOW + 2 * HOUR)
    assert settled.outcome is not None
    assert settled.outcome.values["at"] == NOW + HOUR
    assert str(settled.outcome).startswith("The platform shows “Refunded”")
    assert todo.todos(desk) == []
    assert contradicted(desk) == []


def test_what_happened_without_a_tick_must_not_be_done_again(desk: Desk, case: AfterSale) -> None:
    made = decide(desk, case)
    take(desk, [moved(case, S.REFUNDED)], at=NOW + HOUR)
    assert attempt(desk, made.id).state is State.CONFIRMED
    assert "do not do it again" in str(attempt(desk, made.id).outcome)


@pytest.mark.parametrize("status", [S.CLOSED, S.REFUSED_FIRST, S.AWAITS_BUYER_RETURN])
def test_an_export_that_disagrees_contradicts(desk: Desk, case: AfterSale, status: AfterSaleStatus) -> None:
    made = decide(desk, case)
    report = take(desk, [moved(case, status)], at=NOW + HOUR)
    assert (report.confirmed, report.contradicted) == (0, 1)
    assert attempt(desk, made.id).state is State.CONTRADICTED
    assert todo.todos(desk) == []
    (sentence,) = contradicted(desk)
    assert "Decided was “Refund”, but the platform shows" in sentence


def test_a_word_nobody_knows_contradicts_rather_than_confirms(desk: Desk, case: AfterSale) -> None:
    made = decide(desk, case)
    take(desk, [replace(case, status_text="平台处理中")], at=NOW + HOUR)
    assert attempt(desk, made.id).state is State.CONTRADICTED
    assert "平台处理中" in contradicted(desk)[0]


def test_a_contradiction_stays_until_somebody_has_looked_into_it(desk: Desk, case: AfterSale) -> None:
    made = decide(desk, case)
    take(desk, [moved(case, S.CLOSED)], at=NOW + HOUR)
    take(desk, [moved(case, S.CLOSED)], at=NOW + 2 * HOUR)
    assert len(contradicted(desk)) == 1
    todo.acknowledge(desk, made.id)
    assert contradicted(desk) == []
    assert attempt(desk, made.id).state is State.CONTRADICTED


def test_ticked_off_but_unchanged_in_a_newer_export_contradicts(desk: Desk, case: AfterSale, clock: FixedClock) -> None:
    made = decide(desk, case)
    clock.move(HOUR)
    todo.tick(desk, made.id)
    take(desk, [case], at=NOW + 2 * HOUR)
    assert attempt(desk, made.id).state is State.CONTRADICTED
    assert "was ticked off, but the platform still shows “Awaiting review”" in contradicted(desk)[0]


@pytest.mark.parametrize("hours", [0, 0.5, 1])
def test_an_export_from_before_the_tick_says_nothing(
    desk: Desk, case: AfterSale, clock: FixedClock, hours: float
) -> None:
    made = decide(desk, case)
    clock.move(HOUR)
    todo.tick(desk, made.id)
    report = take(desk, [case], at=NOW + timedelta(hours=hours))
    assert (report.confirmed, report.contradicted) == (0, 0)
    assert attempt(desk, made.id).state is State.TO_DO


def test_an_unchanged_export_leaves_alone_what_nobody_ticked(desk: Desk, case: AfterSale) -> None:
    made = decide(desk, case)
    for hours in (1, 2, 3):
        take(desk, [replace(case, buyer_words=f"{hours}")], at=NOW + hours * HOUR)
    assert attempt(desk, made.id).state is State.TO_DO


def test_an_older_export_that_is_not_believed_says_nothing(desk: Desk) -> None:
    case = make_return(S.BUYER_RETURNED)
    take(desk, [case])
    made = decide(desk, case)
    report = take(desk, [moved(case, S.AWAITS_REVIEW)], at=NOW - HOUR)
    assert (len(report.older), report.contradicted) == (1, 0)
    assert attempt(desk, made.id).state is State.TO_DO


def test_never_imported_again_stays_to_be_carried_out(desk: Desk, case: AfterSale, clock: FixedClock) -> None:
    made = decide(desk, case)
    todo.tick(desk, made.id)
    clock.move(timedelta(days=30))
    take(desk, [make_case()], at=NOW + timedelta(days=30))  # an export without this case
    assert attempt(desk, made.id).state is State.TO_DO
    assert [one.case.aftersale_id for one in todo.todos(desk)] == [case.aftersale_id]


@pytest.mark.parametrize(
    ("case", "action", "given", "shown", "state"),
    [
        (make_return(), "refund", {}, S.REFUNDED, State.CONFIRMED),
        (make_return(S.BUYER_RETURNED), "refund", {}, S.REFUNDED, State.CONFIRMED),
        (make_return(S.BUYER_RETURNED), "refund", {}, S.CLOSED, State.CONTRADICTED),
        (make_return(), "reject", {"reason_code": 34}, S.REFUSED_FIRST, State.CONFIRMED),
        (make_return(), "reject", {"reason_code": 34}, S.CLOSED, State.CONFIRMED),
        (make_return(), "reject", {"reason_code": 34}, S.REFUNDED, State.CONTRADICTED),
        (make_return(), "reject", {"reason_code": 34}, S.AWAITS_BUYER_RETURN, State.CONTRADICTED),
        (
            make_case(),
            "reject",
            {"company": "shunfeng", "waybill": "SF7736308951965"},
            S.REFUNDED,
            State.CONTRADICTED,
        ),
        (make_case(), "reject", {"company": "shunfeng", "waybill": "SF7736308951965"}, S.CLOSED, State.CONFIRMED),
        (make_case(type=T.SHIPPED_REFUND), "refund", {}, S.REFUNDED, State.CONFIRMED),
        (make_case(type=T.SHIPPED_REFUND), "reject", {"reason_code": 34}, S.REFUSED_FIRST, State.CONFIRMED),
    ],
)
def test_what_each_decision_leads_to(desk, case, action, given, shown, state) -> None:
    take(desk, [case])
    made = decide(desk, case, action, **given)
    take(desk, [moved(case, shown)], at=NOW + HOUR)
    assert attempt(desk, made.id).state is state


def test_the_platform_may_call_a_finished_refund_by_another_type(desk: Desk) -> None:
    case = make_return()
    take(desk, [case])
    made = decide(desk, case)
    turned = replace(moved(case, S.REFUNDED), type=T.SHIPPED_REFUND, type_text="已发货退款")
    take(desk, [turned], at=NOW + HOUR)
    assert attempt(desk, made.id).state is State.CONFIRMED


@pytest.mark.parametrize(
    "changed",
    [
        {"amount_fen": 20_000, "refund_goods_fen": 20_000},
        {"type": T.EXCHANGE, "type_text": "换货"},
    ],
)
def test_an_application_that_changed_takes_the_decision_off_the_list(desk: Desk, changed: dict) -> None:
    case = make_return()
    take(desk, [case])
    made = decide(desk, case)
    take(desk, [replace(case, **changed)], at=NOW + HOUR)
    assert attempt(desk, made.id).state is State.CONTRADICTED
    assert "Do not carry the decision out" in contradicted(desk)[0]


def test_an_amount_that_changed_does_not_touch_a_rejection(desk: Desk) -> None:
    case = make_return()
    take(desk, [case])
    made = decide(desk, case, "reject", reason_code=34)
    take(desk, [replace(case, amount_fen=20_000, refund_goods_fen=20_000)], at=NOW + HOUR)
    assert attempt(desk, made.id).state is State.TO_DO


def test_a_reminder_is_over_when_there_is_nothing_to_remind_of(desk: Desk) -> None:
    case = make_return(S.AWAITS_BUYER_RETURN)
    take(desk, [case])
    made = decide(desk, case, "remind", sms_text="请寄回")
    take(desk, [replace(case, buyer_words="好的")], at=NOW + HOUR)
    assert attempt(desk, made.id).state is State.TO_DO
    report = take(desk, [moved(case, S.BUYER_RETURNED)], at=NOW + 2 * HOUR)
    assert (report.confirmed, report.contradicted) == (0, 0)
    assert attempt(desk, made.id).state is State.CANCELLED
    assert "No longer needed" in str(attempt(desk, made.id).outcome)


def test_decision_and_reminder_are_settled_each_by_itself(desk: Desk) -> None:
    case = make_return(S.AWAITS_BUYER_RETURN)
    take(desk, [case])
    reminder, refund = decide(desk, case, "remind", sms_text="x"), decide(desk, case)
    report = take(desk, [moved(case, S.REFUNDED)], at=NOW + HOUR)
    assert (report.confirmed, report.contradicted) == (1, 0)
    assert attempt(desk, reminder.id).state is State.CANCELLED
    assert attempt(desk, refund.id).state is State.CONFIRMED


def test_after_a_contradiction_was_looked_into_one_may_decide_anew(
    desk: Desk, case: AfterSale, clock: FixedClock
) -> None:
    made = decide(desk, case)
    todo.tick(desk, made.id)
    clock.move(2 * HOUR)
    take(desk, [case], at=NOW + HOUR)
    todo.acknowledge(desk, made.id)
    assert decide(desk, stored(desk, case.aftersale_id).case).is_open


def test_another_amount_than_was_decided_is_no_confirmation(desk: Desk, case: AfterSale) -> None:
    made = decide(desk, case)
    less = replace(moved(case, S.REFUNDED), amount_fen=9_900, refund_goods_fen=9_900)
    report = take(desk, [less], at=NOW + HOUR)
    assert (report.confirmed, report.contradicted) == (0, 1)
    assert attempt(desk, made.id).state is State.CONTRADICTED
    (sentence,) = contradicted(desk)
    assert "¥129.00" in sentence
    assert "¥99.00" in sentence


def test_no_second_refund_while_the_first_is_in_doubt(desk: Desk, case: AfterSale) -> None:
    first = decide(desk, case)
    todo.tick(desk, first.id, "小林")
    take(desk, [case], at=NOW + HOUR)
    assert attempt(desk, first.id).state is State.CONTRADICTED
    with pytest.raises(UserError, match="the money may have gone"):
        decide(desk, case)
    refund = next(view for view in case_view(desk, case.aftersale_id).actions if view.key == "refund")
    assert not refund.open
    todo.acknowledge(desk, first.id)
    assert decide(desk, case).state is State.TO_DO


def test_an_amount_nobody_knew_contradicts_nothing(desk: Desk) -> None:
    unknown = make_case(amount_fen=0)
    take(desk, [unknown])
    made = decide(desk, unknown)
    known = replace(unknown, amount_fen=12_900, refund_goods_fen=12_900)
    take(desk, [known], at=NOW + HOUR)
    assert attempt(desk, made.id).state is State.TO_DO
    take(desk, [moved(known, S.REFUNDED)], at=NOW + 2 * HOUR)
    assert attempt(desk, made.id).state is State.CONFIRMED

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from models.desk import addresses, credentials, templates, todo
from models.desk.inputs import ActInput
from models.desk.ledger import batch_plans, batch_runs, batches, outbox
from models.desk.ledger.batch_plans import BatchPlan
from models.desk.ledger.batches import BatchReport
from models.desk.ledger.cures import Cure
from models.desk.ledger.planning import by_reason
from models.desk.ledger.recovery import recover
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState, Why
from models.domain.book import Address
from models.domain.cancel import CancelToken
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.errors import UserError
from models.domain.gate import Gate
from models.doudian.kinds import Remedy
from models.doudian.secret import Secret
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from models.store import attempt_steps, cases
from models.store import shops as stored_shops
from tests.factory import NOW, make_case, make_return
from tests.platform import connect, stored
from tests.unit.desk.ledger.counter import Counter

LIN = ActInput(by="小林")
State = AttemptState
WAIT_SECONDS = 10.0


def put(counter: Counter, *made: AfterSale) -> None:
    """Cases of the shop that exports go to."""
    with counter.desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)


def hold(counter: Counter, seconds: int) -> None:
    """Give every shop this undo window."""
    with counter.desk.store.writing() as session:
        for shop in stored_shops.listed(session):
            stored_shops.save(session, replace(shop, hold_seconds=seconds))


@pytest.fixture
def at_once(counter: Counter) -> Counter:
    """The counter of a shop whose refunds do not wait."""
    hold(counter, 0)
    return counter


def ids(made: list[AfterSale]) -> list[str]:
    return [case.aftersale_id for case in made]


def planned(counter: Counter, made: list[AfterSale], action: str = "refund", given: ActInput = LIN) -> BatchPlan:
    return batch_plans.plan(counter.desk, ids(made), action, given)


def begun(counter: Counter, made: list[AfterSale], action: str = "refund", given: ActInput = LIN) -> BatchReport:
    """A batch that takes all of these cases."""
    plan = planned(counter, made, action, given)
    report, left = batch_plans.begin(counter.desk, action, given, plan.seen)
    assert (len(report.entries), left) == (len(made), ())
    return report


def states(report: BatchReport) -> dict[str, AttemptState]:
    return {entry.attempt.aftersale_id: entry.attempt.state for entry in report.entries}


def why(plan: BatchPlan, case: AfterSale) -> str:
    """Why the one case is left out, in words."""
    (left,) = plan.left_out
    assert left.aftersale_id == case.aftersale_id
    return str(left.why)


@contextmanager
def running(counter: Counter, report: BatchReport, **options: object) -> Iterator[list[BatchReport]]:
    """A batch that runs on another thread; its report is in the list once it ended."""
    ended: list[BatchReport] = []
    cancel = options.pop("cancel", None) or CancelToken()
    thread = threading.Thread(
        target=lambda: ended.append(batch_runs.run(counter.sender, report.batch.id, cancel=cancel, **options))
    )
    thread.start()
    try:
        yield ended
        thread.join(WAIT_SECONDS)
    finally:
        cancel.cancel()
        thread.join()


def wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + WAIT_SECONDS
    while not true():
        assert time.monotonic() < until
        time.sleep(0.01)


# -- looking over


def test_a_plan_says_what_would_be_done_and_writes_nothing(counter: Counter) -> None:
    hold(counter, 7)
    near, far = counter.cases()[:2]
    with counter.desk.store.writing() as session:
        kept = cases.find(session, near.aftersale_id)
        soon = replace(kept.case, deadline_at=counter.desk.clock.now() + timedelta(seconds=16))
        cases.update_many(session, [(kept.row_id, soon, {})], NOW)
    by_hand = make_case(amount_fen=700)
    put(counter, by_hand)
    plan = planned(counter, [far, by_hand, near])
    assert plan.ready[0].case.aftersale_id == near.aftersale_id, "nearest deadline first"
    assert plan.sum_fen == near.amount_fen + far.amount_fen + 700
    assert (plan.by_hand, plan.hold_seconds, plan.at_once) == (1, 7, 1)
    assert [(one.shop, one.number, one.by_hand) for one in plan.shares] == [("本店", 1, 1), ("小店", 2, 0)]
    assert sum(share.sum_fen for share in plan.shares) == plan.sum_fen
    assert (plan.left_out, plan.lacking) == ((), ())
    assert not outbox.outbox(counter.desk)


def test_what_moves_no_money_sums_up_to_none_and_waits_for_nothing(counter: Counter) -> None:
    returns = counter.cases(AfterSaleType.RETURN_REFUND)[:2]
    plan = planned(counter, returns, "reject", replace(LIN, reason_code=1))
    assert (len(plan.ready), plan.sum_fen, plan.hold_seconds, plan.at_once) == (2, 0, 0, 0)


def test_a_finished_case_is_left_out(counter: Counter) -> None:
    case = counter.case()
    counter.withdraw(case)
    counter.sync()
    assert "finished" in why(planned(counter, [case]), case)


def test_a_case_that_is_not_here_is_left_out(counter: Counter) -> None:
    plan = batch_plans.plan(counter.desk, ["123", "123"], "refund", LIN)
    assert [(left.aftersale_id, left.case) for left in plan.left_out] == [("123", None)]
    assert "no case" in str(plan.left_out[0].why)


def test_a_decided_case_is_left_out_and_says_by_whom(counter: Counter) -> None:
    one, other = counter.cases()[:2]
    counter.decide(one, by="阿杰")
    counter.wait(timedelta(minutes=1))
    counter.decide(other, by="小王")
    plan = planned(counter, [one, other])
    (reason,) = by_reason(plan.left_out)
    assert "decided it already" in str(reason.heading)
    assert {"阿杰" in str(left.why) or "小王" in str(left.why) for left in reason.cases} == {True}


def test_a_refund_of_more_than_was_paid_is_left_out(counter: Counter) -> None:
    of_order = {"order_id": "69200777", "sku_order_id": "69201777", "paid_fen": 10_000, "amount_fen": 8_000}
    first, second = make_case(**of_order), make_case(**of_order)
    put(counter, first, second)
    counter.decide(first)
    plan = planned(counter, [second])
    assert "100.00" in why(plan, second)
    assert "Money" in str(plan.left_out[0].heading)


@pytest.mark.parametrize(
    ("type_", "status", "says"),
    [
        (AfterSaleType.UNSHIPPED_REFUND, AfterSaleStatus.AWAITS_REVIEW, "waybill"),
        (AfterSaleType.RETURN_REFUND, AfterSaleStatus.BUYER_RETURNED, "pictures"),
    ],
)
def test_what_each_case_needs_for_itself_is_no_batch(
    counter: Counter, type_: AfterSaleType, status: AfterSaleStatus, says: str
) -> None:
    case = make_case(type=type_, status=status)
    put(counter, case)
    plan = planned(counter, [case], "reject")
    assert says in why(plan, case)
    assert "by itself" in why(plan, case)
    assert not plan.lacking, "no reason that one enters would help"


def test_what_is_still_to_be_entered_leaves_nobody_out(counter: Counter) -> None:
    cases_ = counter.cases(AfterSaleType.RETURN_REFUND)[:2]
    without = planned(counter, cases_, "reject")
    assert (len(without.ready), len(without.left_out)) == (2, 0)
    assert [str(text) for text in without.lacking] == ["The reason is missing."]
    both = planned(counter, cases_, "agree_return")
    assert len(both.lacking) == 2, "address and text"
    assert not planned(counter, cases_, "reject", replace(LIN, reason_code=1)).lacking


def test_a_return_address_takes_the_cases_of_its_shop(counter: Counter) -> None:
    here, there = make_return(), counter.case(AfterSaleType.RETURN_REFUND)
    put(counter, here)
    address = Address(label="仓", receiver="售后部", phone="13800000064", region="浙江省杭州市", detail="示例路 1 号")
    template = templates.listed(counter.desk, "agree_return")[0].id
    given = replace(LIN, address_id=addresses.save(counter.desk, address), sms_template_id=template)
    plan = planned(counter, [here, there], "agree_return", given)
    assert [stored.case.aftersale_id for stored in plan.ready] == [here.aftersale_id]
    assert "示例路 1 号" in plan.sample
    assert all(word in why(plan, there) for word in ("“小店”", "“本店”", "one shop"))


def test_an_address_that_the_platform_does_not_know_is_told_before(counter: Counter) -> None:
    case = counter.case(AfterSaleType.RETURN_REFUND)
    own = Address(
        shop_id=case.shop_id, label="仓", receiver="售后部", phone="13800000064", region="浙江省杭州市", detail="1 号"
    )
    template = templates.listed(counter.desk, "agree_return")[0].id
    given = replace(LIN, address_id=addresses.save(counter.desk, own), sms_template_id=template)
    assert "does not know" in why(planned(counter, [case], "agree_return", given), case)


def test_a_text_that_cannot_be_filled_in_leaves_its_case_out(counter: Counter) -> None:
    case = make_return(deadline_at=None)
    put(counter, case)
    address = Address(label="仓", receiver="售后部", phone="13800000064", region="浙江省杭州市", detail="示例路 1 号")
    given = replace(LIN, address_id=addresses.save(counter.desk, address), sms_text="请于 ${deadline} 前寄回")
    assert "deadline" in why(planned(counter, [case], "agree_return", given), case)


def test_reasons_are_counted_the_commonest_first(counter: Counter) -> None:
    done = [make_case(status=AfterSaleStatus.CLOSED) for _ in range(3)]
    exchange = make_case(type=AfterSaleType.EXCHANGE)
    put(counter, exchange, *done)
    reasons = by_reason(planned(counter, [exchange, *done]).left_out)
    assert [len(reason.cases) for reason in reasons] == [3, 1]


# -- writing down


def test_a_batch_is_written_down_and_nothing_of_it_leaves(counter: Counter) -> None:
    by_hand = make_case()
    made = [*counter.cases()[:3], by_hand]
    put(counter, by_hand)
    report = begun(counter, made)
    assert (report.waiting, report.left, report.by_hand, report.done) == (3, 3, 1, 0)
    assert report.amount_fen == sum(case.amount_fen for case in made)
    assert states(report)[by_hand.aftersale_id] is State.TO_DO, "nobody has to wait for what people do by hand"
    assert counter.operated == 0
    assert [one.batch for one in batches.unfinished(counter.desk)] == [report.batch]


def test_what_changed_since_it_was_looked_over_is_left_out(counter: Counter) -> None:
    one, other = counter.cases()[:2]
    plan = planned(counter, [one, other])
    counter.ask_less(other)
    counter.sync()
    report, left = batch_plans.begin(counter.desk, "refund", LIN, plan.seen)
    assert list(states(report)) == [one.aftersale_id]
    assert [(out.aftersale_id, "changed" in str(out.why)) for out in left] == [(other.aftersale_id, True)]


def test_the_second_case_about_the_same_goods_is_left_out_when_both_are_written(counter: Counter) -> None:
    of_order = {"order_id": "69200888", "sku_order_id": "69201888", "paid_fen": 10_000, "amount_fen": 8_000}
    first, second = make_case(**of_order), make_case(**of_order)
    put(counter, first, second)
    plan = planned(counter, [first, second])
    report, left = batch_plans.begin(counter.desk, "refund", LIN, plan.seen)
    assert (list(states(report)), [out.aftersale_id for out in left]) == ([first.aftersale_id], [second.aftersale_id])


def test_when_nothing_is_left_nothing_is_written(counter: Counter) -> None:
    case = counter.case()
    plan = planned(counter, [case])
    counter.decide(case)
    with pytest.raises(UserError, match="None of these"):
        batch_plans.begin(counter.desk, "refund", LIN, plan.seen)
    with pytest.raises(UserError, match="no batch"):
        batches.report(counter.desk, 1)


def test_a_batch_without_what_it_needs_does_not_begin(counter: Counter) -> None:
    plan = planned(counter, [counter.case(AfterSaleType.RETURN_REFUND)], "reject")
    with pytest.raises(UserError, match="reason is missing"):
        batch_plans.begin(counter.desk, "reject", LIN, plan.seen)
    assert not outbox.outbox(counter.desk)


# -- sending


def test_it_sends_one_after_the_other_nearest_deadline_first(at_once: Counter) -> None:
    made = at_once.cases()[:5]
    told: list[tuple[int, int]] = []
    report = batch_runs.run(
        at_once.sender, begun(at_once, made).batch.id, progress=lambda done, total: told.append((done, total))
    )
    assert set(states(report).values()) == {State.DONE}
    assert (report.done, report.left, report.stopped) == (5, 0, None)
    by_deadline = sorted(made, key=lambda case: case.deadline_at)
    assert [one["aftersale_id"] for one in at_once.platform.book()] == ids(by_deadline)
    assert at_once.operated == 5, "one case per call"
    assert told == [(number, 5) for number in range(6)]


def test_nothing_leaves_in_the_undo_window_but_what_its_deadline_does_not_let_wait(counter: Counter) -> None:
    hold(counter, 30)
    near, far = counter.cases()[:2]
    world = counter.platform._world
    counter.stir(near, lambda there: world.change(there, deadline=world.at + 35))
    counter.sync()
    report = begun(counter, [counter.here(near), far])
    assert [entry.attempt.at_once for entry in report.entries] == [True, False]
    assert batch_runs.hold_until(counter.desk, report) == report.batch.made_at + timedelta(seconds=30)
    with running(counter, report) as ended:
        wait_until(lambda: bool(counter.paid(near)))
        time.sleep(0.3)
        assert not counter.paid(far)
        assert not ended
        counter.wait(timedelta(seconds=31))
    assert ended[0].done == 2


def test_a_batch_that_is_taken_back_in_its_window_sends_nothing(counter: Counter) -> None:
    hold(counter, 30)
    by_hand = make_case()
    made = [*counter.cases()[:2], by_hand]
    put(counter, by_hand)
    report, cancel = begun(counter, made), CancelToken()
    with running(counter, report, cancel=cancel) as ended:
        cancel.cancel()
    assert batches.take_all_back(counter.desk, report.batch.id, by="小林") == 3, "by hand or not"
    assert set(states(batches.report(counter.desk, report.batch.id)).values()) == {State.CANCELLED}
    assert counter.operated == 0
    assert ended[0].stopped is not None
    assert not batches.unfinished(counter.desk)


def test_what_was_ticked_off_is_not_taken_back(counter: Counter) -> None:
    one, other = make_case(), make_case()
    put(counter, one, other)
    report = begun(counter, [one, other])
    todo.tick(counter.desk, report.entries[0].attempt.id, "小林")
    assert batches.take_all_back(counter.desk, report.batch.id) == 1
    assert batches.drop_rest(counter.desk, report.batch.id) == 0


def test_a_closed_gate_makes_it_wait_and_an_open_one_lets_it_go_on(at_once: Counter) -> None:
    report, gate = begun(at_once, at_once.cases()[:3]), Gate()
    gate.close()
    with running(at_once, report, gate=gate) as ended:
        time.sleep(0.3)
        assert at_once.operated == 0
        assert not ended
        gate.open()
    assert ended[0].done == 3


def test_stopped_it_leaves_the_rest_and_goes_on_later(at_once: Counter) -> None:
    report, cancel = begun(at_once, at_once.cases()[:5]), CancelToken()

    def stop(done: int, _total: int) -> None:
        if done == 2:
            cancel.cancel()

    stopped = batch_runs.run(at_once.sender, report.batch.id, progress=stop, cancel=cancel)
    assert (stopped.done, stopped.waiting, at_once.operated) == (2, 3, 2)
    assert "later" in str(stopped.stopped)
    resumed = batch_runs.run(at_once.sender, report.batch.id)
    assert (resumed.done, resumed.waiting, at_once.operated) == (5, 0, 5)


def test_the_rest_can_be_dropped(at_once: Counter) -> None:
    report, cancel = begun(at_once, at_once.cases()[:3]), CancelToken()
    batch_runs.run(
        at_once.sender, report.batch.id, cancel=cancel, progress=lambda done, _: cancel.cancel() if done else None
    )
    assert batches.drop_rest(at_once.desk, report.batch.id) == 2
    after = batch_runs.run(at_once.sender, report.batch.id)
    assert (after.done, at_once.operated) == (1, 1)


def test_without_a_line_it_ends_and_the_rest_waits_on(at_once: Counter) -> None:
    report = begun(at_once, at_once.cases()[:5])

    def cut(done: int, _total: int) -> None:
        if done == 2:
            at_once.platform.cut()

    ended = batch_runs.run(at_once.sender, report.batch.id, progress=cut)
    assert (ended.done, ended.numbers[State.DRAFT]) == (2, 2)
    assert ended.left == 3, "the one that found no line is sent with the rest"
    assert "cannot be reached" in str(ended.stopped)
    at_once.platform.mend()
    assert batch_runs.run(at_once.sender, report.batch.id).done == 5


def test_a_shop_without_a_line_does_not_keep_another_waiting(at_once: Counter) -> None:
    ours = at_once.cases()[:3]
    with Simulator(Settings(cases=40, seed=11), clock=at_once.time.now) as second:
        shop = connect(at_once.desk, second, "二店")
        at_once.sync()
        hold(at_once, 0)
        there = [case for case in stored(at_once.desk).values() if case.shop_id == shop.id]
        theirs = [case for case in there if case.type == AfterSaleType.UNSHIPPED_REFUND and case.is_open][:3]
        report = begun(at_once, [*theirs, *ours])
        second.cut()
        ended = batch_runs.run(at_once.sender, report.batch.id)
    assert {entry.shop for entry in ended.entries if entry.attempt.state is State.DONE} == {"小店"}
    assert (ended.done, ended.left) == (3, 3)
    assert ended.stopped is not None


def test_a_shop_whose_secret_is_gone_leaves_its_cases_as_they_were(at_once: Counter) -> None:
    report = begun(at_once, at_once.cases()[:2])
    credentials.forget(at_once.desk, report.entries[0].case.shop_id)
    ended = batch_runs.run(at_once.sender, report.batch.id)
    assert (ended.waiting, ended.numbers) == (2, {State.DRAFT: 2})
    assert ended.stopped is not None


def test_what_a_dead_run_left_is_sent_by_the_next(at_once: Counter) -> None:
    dead = at_once.beside()
    report, cancel = begun(at_once, at_once.cases()[:4]), CancelToken()
    batch_runs.run(
        dead.sender, report.batch.id, cancel=cancel, progress=lambda done, _: cancel.cancel() if done == 2 else None
    )
    third = batches.report(at_once.desk, report.batch.id)
    under_way = next(entry.attempt for entry in third.entries if entry.attempt.state is State.DRAFT)
    with dead.desk.store.writing() as session:  # it died between the commit and the first byte
        assert attempt_steps.start(session, under_way, at_once.time.now(), "小林", dead.desk.runs.me, under_way.seen)
    dead.die()
    assert recover(at_once.desk) == [under_way.id]
    (left,) = batches.unfinished(at_once.desk)
    assert left.numbers == {State.DONE: 2, State.IN_DOUBT: 1, State.DRAFT: 1}
    at_once.sender.settle(under_way.id)
    ended = batch_runs.run(at_once.sender, report.batch.id, again=True)
    assert (ended.done, ended.left) == (4, 0)
    assert sorted(one["aftersale_id"] for one in at_once.platform.book()) == sorted(states(ended))


# -- what did not go through


def test_what_did_not_go_through_is_told_by_why_with_what_helps(at_once: Counter) -> None:
    made = at_once.cases()[:6]
    withdrawn, changed, failed, lost, *_good = made
    report = begun(at_once, made)
    at_once.withdraw(withdrawn)
    at_once.ask_less(changed)
    order = [entry.attempt.aftersale_id for entry in report.entries]

    def strike(done: int, total: int) -> None:
        if done < total and order[done] == failed.aftersale_id:
            at_once.platform.fail_next("item_failed")
        if done < total and order[done] == lost.aftersale_id:
            at_once.platform.fail_next("dropped_before")

    ended = batch_runs.run(at_once.sender, report.batch.id, progress=strike)
    found = {one.entries[0].attempt.aftersale_id: one for one in batches.by_class(ended)}
    assert ended.done == 2
    assert set(found) == {case.aftersale_id for case in (withdrawn, changed, failed, lost)}
    assert all(len(one.entries) == 1 for one in found.values())
    cures = {key: (one.remedy, one.cure) for key, one in found.items()}
    assert cures == {
        withdrawn.aftersale_id: (Remedy.REFRESH_CASE, Cure.LOOK),
        changed.aftersale_id: (None, Cure.LOOK),
        failed.aftersale_id: (Remedy.REFRESH_CASE, Cure.LOOK),
        lost.aftersale_id: (Remedy.WAIT_AND_RETRY, Cure.SEND_AGAIN),
    }
    assert len({one.heading for one in found.values()}) == 4
    again = batch_runs.run(at_once.sender, report.batch.id, again=True)
    assert again.done == 3, "what was lost is sent again, and nothing else"
    assert len(batches.by_class(again)) == 3


def test_only_some_of_it_can_be_sent_again(at_once: Counter) -> None:
    report = begun(at_once, at_once.cases()[:3])
    one = report.entries[1].attempt
    ended = batch_runs.run(at_once.sender, report.batch.id, only=[one.id])
    assert list(states(ended).values()).count(State.DONE) == 1
    assert at_once.look(one).state is State.DONE
    assert ended.waiting == 2


def test_done_by_somebody_else_asks_for_nothing_more(at_once: Counter) -> None:
    case = at_once.case()
    report = begun(at_once, [case])
    at_once.refund_there(case)
    (one,) = batches.by_class(batch_runs.run(at_once.sender, report.batch.id))
    assert (one.cure, len(at_once.paid(case))) == (Cure.NOTHING, 1)
    assert "not by this desk" in str(one.heading)


def test_what_cannot_be_sent_goes_to_the_list_by_hand(at_once: Counter) -> None:
    made = at_once.cases()[:3]
    report = begun(at_once, made)
    at_once.platform.forbid("afterSale.operate")
    ended = batch_runs.run(at_once.sender, report.batch.id)
    (one,) = batches.by_class(ended)
    assert (one.cure, len(one.entries), ended.waiting) == (Cure.BY_HAND, 1, 2), "every further one would meet the same"
    numbers = [entry.attempt.id for entry in ended.entries]
    assert batches.hand_over(at_once.desk, numbers) == 3
    assert batches.hand_over(at_once.desk, numbers) == 0, "somebody was faster"
    assert batches.report(at_once.desk, report.batch.id).by_hand == 3


def test_a_wrong_app_secret_is_a_matter_of_the_shop(at_once: Counter) -> None:
    report = begun(at_once, at_once.cases()[:2])
    shop_id = report.entries[0].case.shop_id
    credentials.keep_secret(at_once.desk, shop_id, Secret("wrong"))
    at_once.lines.renew()
    ended = batch_runs.run(at_once.sender, report.batch.id)
    (one,) = batches.by_class(ended)
    assert (one.cure, ended.left) == (Cure.SHOP, 2)
    credentials.keep_secret(at_once.desk, shop_id, Secret(at_once.platform.app_secret))
    at_once.lines.renew()
    assert batch_runs.run(at_once.sender, report.batch.id).done == 2


def test_a_draft_that_waits_for_a_word_is_none_of_the_rest(at_once: Counter) -> None:
    case = at_once.case()
    report = begun(at_once, [case])
    at_once.ask_less(case)
    ended = batch_runs.run(at_once.sender, report.batch.id)
    (entry,) = ended.entries
    assert (entry.attempt.why, ended.waiting, ended.left) == (Why.CONFLICT, 0, 0)

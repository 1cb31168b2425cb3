"""Sending one decision over a real line, with everything that can go wrong on the way."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from models.desk import todo
from models.desk.ledger import outbox
from models.desk.ledger.recovery import recover
from models.desk.ledger.sending import GUARD, MOST_TRIES
from models.desk.ledger.settlement import LONGEST, SURE_AFTER
from models.desk.ledger.verdicts import ALREADY, MOVED_ON, NOT_DONE
from models.domain.attempt import Attempt, AttemptState, Why
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import CancelledError, UserError
from models.domain.seen import Seen
from models.domain.text import Text
from models.doudian.kinds import RefusalKind
from models.simulator import steps
from models.simulator.cases import MERCHANT
from models.store import attempt_steps, cases
from tests.unit.desk.ledger.counter import Counter

SECOND = timedelta(seconds=1)
State = AttemptState


@pytest.fixture
def patient(counter: Counter) -> Counter:
    """A counter that waits, as a real one, until nothing that was sent can be under way any more."""
    counter.sender = replace(counter.sender, sure_after=SURE_AFTER)
    return counter


# what goes well


def test_it_is_under_way_in_the_ledger_before_the_first_byte_leaves(counter: Counter) -> None:
    """The platform is asked what the ledger says while it has the request in its hands."""
    attempt = counter.decide(counter.case())
    seen: list[Attempt] = []
    act = counter.platform._answering._work

    def look(*request: object) -> object:
        seen.append(counter.look(attempt))
        return act(*request)

    counter.platform._answering._work = look
    assert counter.send(attempt).state is State.DONE
    assert {one.state for one in seen} == {State.SENDING}
    assert (seen[0].tries, seen[0].run) == (1, counter.desk.runs.me)


def test_a_refund_is_done_when_the_platform_shows_it(counter: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    done = counter.send(attempt)
    (paid,) = counter.paid(case)
    assert (done.state, done.key, done.amount_fen) == (State.DONE, attempt.key, paid["amount_fen"])
    assert paid["by"] == "merchant"
    assert str(done.outcome) == "The platform shows “Refunded”."
    assert counter.here(case).status == Status.REFUNDED
    assert counter.steps_of(attempt) == ["make", "send", "settle"]


def test_the_version_that_was_looked_at_goes_along(counter: Counter) -> None:
    case = counter.case()
    counter.send(counter.decide(case))
    (paid,) = counter.paid(case)
    assert case.updated_at is not None
    assert f'"update_time":{int(case.updated_at.timestamp())}' in paid["request"]["body"]


def test_what_is_over_is_not_sent_again(counter: Counter) -> None:
    attempt = counter.send(counter.decide(counter.case()))
    with pytest.raises(UserError, match="under way or over"):
        counter.send(attempt)
    assert counter.operated == 1


# lost answers


@pytest.mark.parametrize("fault", ["dropped_after", "cut_off"])
def test_an_answer_that_is_lost_after_the_money_went(counter: Counter, fault: str) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    counter.platform.fail_next(fault)
    assert counter.send(attempt).state is State.DONE  # the reading shows it, and the log says who
    assert len(counter.paid(case)) == 1


@pytest.mark.parametrize("fault", ["dropped_before", "http_500", "busy"])
def test_an_answer_that_is_lost_before_anything_went(patient: Counter, fault: str) -> None:
    case = patient.case()
    attempt = patient.decide(case)
    patient.platform.fail_next(fault)
    lost = patient.send(attempt)
    assert (lost.state, patient.paid(case)) == (State.IN_DOUBT, [])
    patient.wait(SURE_AFTER - SECOND)
    assert patient.sender.settle(lost.id).state is State.IN_DOUBT  # it might still be on its way
    patient.wait(SECOND)
    settled = patient.sender.settle(lost.id)
    assert (settled.state, settled.refusal) == (State.REFUSED, NOT_DONE)
    again = outbox.release(patient.desk, lost.id)
    done = patient.send(again)
    assert (done.state, done.tries, done.key) == (State.DONE, 2, attempt.key)
    assert len(patient.paid(case)) == 1


def test_what_waited_its_turn_for_long_may_have_left_just_now(patient: Counter) -> None:
    """A program dies that had claimed a refund twenty seconds before, and waited for the platform's pace since."""
    case = patient.case()
    dying = patient.beside()
    attempt = dying.decide(case)
    claimed(dying, attempt)
    patient.wait(20 * SECOND)
    dying.die()
    assert recover(patient.desk) == [attempt.id]
    assert patient.sender.settle(attempt.id).state is State.IN_DOUBT
    patient.wait(SURE_AFTER)
    assert patient.sender.settle(attempt.id).state is State.REFUSED


def test_the_next_morning_nobody_has_to_wait(patient: Counter) -> None:
    dying = patient.beside()
    attempt = dying.decide(patient.case())
    claimed(dying, attempt)
    dying.die()
    patient.wait(LONGEST)
    recover(patient.desk)
    assert patient.sender.settle(attempt.id).state is State.REFUSED


def claimed(counter: Counter, attempt: Attempt) -> Attempt:
    """The decision as a program leaves it that dies on the way."""
    found = counter.sender._claim(attempt.id, "", frozenset(State))
    assert found is not None
    return found[0]


def test_while_it_is_in_doubt_nothing_else_is_decided(counter: Counter) -> None:
    case = counter.case(Type.RETURN_REFUND)
    doubtful = counter.doubtful(case)
    for action, given in (("refund", {}), ("reject", {"reason_code": 3})):
        with pytest.raises(UserError, match="nobody can say yet"):
            counter.decide(case, action, **given)
    for step in (outbox.release, outbox.take_back, outbox.hand_over, outbox.acknowledge, todo.withdraw):
        with pytest.raises(UserError):
            step(counter.desk, doubtful.id)
    with pytest.raises(UserError):
        counter.send(doubtful)
    assert counter.look(doubtful) == doubtful
    assert counter.operated == 1
    counter.find_reading()
    assert counter.sender.settle(doubtful.id).state is State.DONE
    assert len(counter.paid(case)) == 1


def test_a_round_of_the_shop_settles_no_doubt(counter: Counter) -> None:
    """What was sent is settled by a reading of its own, which also asks who did it."""
    doubtful = counter.doubtful(counter.case())
    counter.find_reading()
    counter.sync()
    assert counter.look(doubtful).state is State.IN_DOUBT


def test_what_only_an_export_knows_is_no_change(patient: Counter) -> None:
    """The listing has no field for the buyer's evidence; a case that came from an export first keeps it."""
    case = patient.case()
    with patient.desk.store.writing() as session:
        found = cases.find(session, case.aftersale_id)
        assert found is not None
        cases.update_many(session, [(found.row_id, replace(case, proof_uploaded="是"), {})], found.seen_at)
    attempt = patient.decide(case)
    patient.platform.fail_next("dropped_before")
    assert patient.send(attempt).state is State.IN_DOUBT
    patient.wait(SURE_AFTER)
    assert patient.sender.settle(attempt.id).refusal == NOT_DONE


def test_another_amount_under_the_same_version_may_still_be_refunded(patient: Counter) -> None:
    """The platform changes a case without saying so: the old version is good for what is on its way."""
    case = patient.case()
    attempt = patient.decide(case)
    world = patient.platform._world
    patient.stir(case, lambda there: world.change(there, quiet=True, goods=there.goods - 100))
    patient.platform.fail_next("dropped_before")
    assert patient.send(attempt).state is State.IN_DOUBT
    patient.wait(SURE_AFTER)
    assert patient.sender.settle(attempt.id).why is Why.CONFLICT


# refusals


def test_the_platform_is_asked_more_slowly_when_it_complains(counter: Counter) -> None:
    attempt = counter.decide(counter.case())
    counter.platform.fail_next("limited", MOST_TRIES - 1)
    assert counter.send(attempt).state is State.DONE
    assert (counter.operated, counter.look(attempt).tries) == (MOST_TRIES, 1)


def test_but_not_for_ever(counter: Counter) -> None:
    attempt = counter.decide(counter.case())
    counter.platform.fail_next("limited", MOST_TRIES)
    refused = counter.send(attempt)
    assert (refused.state, refused.refusal) == (State.REFUSED, RefusalKind.RATE_LIMITED)
    assert counter.operated == MOST_TRIES


def test_a_refusal_is_told_in_its_own_words_once_a_reading_shows_that_nothing_went(counter: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    counter.platform.fail_next("item_failed")
    refused = counter.send(attempt)
    assert (refused.state, refused.refusal) == (State.REFUSED, RefusalKind.OPERATION_FAILED)
    assert "操作失败" in str(refused.outcome)
    assert counter.paid(case) == []


def test_the_platform_says_that_it_failed_although_the_money_went(counter: Counter) -> None:
    """The reading is believed and not the reply."""
    case = counter.case()
    attempt = counter.decide(case)
    counter.platform.fail_next("item_failed")
    falls, world, dice = counter.platform._dice.falls, counter.platform._world, counter.platform._dice

    def pay_first(kind: str) -> bool:
        fell = falls(kind)
        if fell and kind == "item_failed":
            steps.refund(world, counter.there(case), MERCHANT, "商家同意退款")
        return fell

    dice.falls = pay_first
    assert counter.send(attempt).state is State.DONE


def test_somebody_else_had_done_it(counter: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    counter.refund_there(case)
    counter.wait(60 * SECOND)
    refused = counter.send(attempt)
    assert (refused.state, refused.refusal, refused.is_unsettled) == (State.REFUSED, ALREADY, False)
    assert refused.acknowledged_at is not None
    (paid,) = counter.paid(case)
    assert f"¥{paid['amount_fen'] // 100}" in str(refused.outcome)
    assert "the shop" in str(refused.outcome)
    assert paid["request"] is None


def test_a_line_that_is_cut_before_anything_left(counter: Counter) -> None:
    attempt = counter.decide(counter.case())
    counter.platform.cut()
    refused = counter.send(attempt)
    assert (refused.state, refused.refusal) == (State.REFUSED, RefusalKind.UNREACHABLE)
    counter.platform.mend()
    assert counter.send(outbox.release(counter.desk, attempt.id)).state is State.DONE


def test_the_line_is_given_up_before_anything_left(counter: Counter) -> None:
    attempt = counter.decide(counter.case())
    line = counter.lines.of(counter.sender._shop_of(attempt.id))
    line.close()
    with pytest.raises(CancelledError):
        counter.send(attempt)
    refused = counter.look(attempt)
    assert (refused.state, refused.refusal) == (State.REFUSED, RefusalKind.UNREACHABLE)
    assert counter.operated == 0


# the case changed


def test_the_buyer_asked_for_less_meanwhile(counter: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    counter.ask_less(case)
    draft = counter.send(attempt)
    assert (draft.state, draft.why, draft.key) == (State.DRAFT, Why.CONFLICT, attempt.key)
    assert (counter.operated, counter.paid(case)) == (1, [])  # the platform refused the old version
    assert draft.seen == Seen.of(case)  # what was looked at, to be shown beside what is there
    assert Seen.of(counter.here(case)).amount_fen == case.amount_fen - 100
    with pytest.raises(UserError):  # it is not sent again as it was
        outbox.release(counter.desk, draft.id)
    assert counter.send(draft).why is Why.CONFLICT
    assert counter.operated == 1
    again = outbox.release(counter.desk, draft.id, looked_at=counter.here(case))
    done = counter.send(again)
    assert (done.state, done.amount_fen, done.tries) == (State.DONE, case.amount_fen - 100, 2)


def test_a_change_that_is_known_here_stops_it_before_it_leaves(counter: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    counter.ask_less(case)
    counter.sync()
    assert counter.send(attempt).why is Why.CONFLICT
    assert counter.operated == 0


def test_a_case_that_is_closed_meanwhile(counter: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    counter.withdraw(case)
    counter.sync()
    refused = counter.send(attempt)
    assert (refused.state, refused.refusal, counter.operated) == (State.REFUSED, MOVED_ON, 0)
    assert "was not sent" in str(refused.outcome)


def test_when_only_the_version_was_old_it_is_sent_again_once(counter: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    counter.touch(case)
    done = counter.send(attempt)
    assert (done.state, done.tries, counter.operated) == (State.DONE, 2, 2)
    assert counter.steps_of(attempt) == ["make", "send", "settle", "send", "settle"]


def test_and_never_in_a_loop(counter: Counter) -> None:
    """Whenever it is about to be sent, the platform has moved on already."""
    case = counter.case()
    attempt = counter.decide(case)
    restless(counter, lambda: counter.touch(case))
    refused = counter.send(attempt)
    assert (refused.state, refused.refusal) == (State.REFUSED, RefusalKind.STATUS_CHANGED)
    assert (refused.tries, counter.operated, counter.paid(case)) == (2, 2, [])


def restless(counter: Counter, act: Callable[[], None]) -> None:
    """Let something happen before each operation."""
    work = counter.platform._answering._work

    def stirred(request: object, *more: object) -> object:
        if "operate" in request.path:
            act()
        return work(request, *more)

    counter.platform._answering._work = stirred


def test_an_unshipped_refund_is_rejected_right_after_a_reading(counter: Counter) -> None:
    """Shipping names no version, so that the case is read first: nobody ships what the buyer changed."""
    case = counter.case()
    attempt = counter.decide(case, "reject", company="shunfeng", waybill="SF7736308951965")
    counter.ask_less(case)
    assert counter.send(attempt).why is Why.CONFLICT
    assert counter.platform.calls["order.logisticsAdd"] == 0
    again = outbox.release(counter.desk, attempt.id, looked_at=counter.here(case))
    assert counter.send(again).state is State.DONE
    assert counter.platform.calls["order.logisticsAdd"] == 1


# who is faster


def test_two_programs_send_the_same_one(counter: Counter, other: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    told = in_two_threads(lambda: counter.send(attempt), lambda: other.send(attempt))
    assert counter.look(attempt).state is State.DONE
    assert (counter.operated, len(counter.paid(case))) == (1, 1)
    # who came too late heard of it, or saw how it ended
    assert all(isinstance(one, UserError) or one.state in (State.SENDING, State.DONE) for one in told)


def in_two_threads(*works: Callable[[], object]) -> list[object]:
    """What each of them gave or raised."""
    told: list[object] = []
    barrier = threading.Barrier(len(works))

    def run(work: Callable[[], object]) -> None:
        barrier.wait()
        try:
            told.append(work())
        except UserError as error:
            told.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


def test_a_slow_program_cannot_end_what_another_one_took_over(counter: Counter) -> None:
    """It was taken for dead, its refund was read again, found not done, and sent a second time."""
    case = counter.case()
    slow = counter.beside()
    attempt = slow.decide(case)
    first = claimed(slow, attempt)
    slow.desk.runs.close()  # as when a server loses it
    recover(counter.desk)
    assert counter.sender.settle(attempt.id).refusal == NOT_DONE
    second = claimed(counter, outbox.release(counter.desk, attempt.id))
    with slow.desk.store.writing() as session:
        now, text = slow.desk.clock.now(), Text("x")
        assert not attempt_steps.finish(session, attempt.id, first.tries, State.REFUSED, now, text)
        assert not attempt_steps.park(session, attempt.id, first.tries, Why.CONFLICT, now, text)
        assert not attempt_steps.doubt(session, attempt.id, first.tries, now, text)
    assert counter.look(attempt) == second
    slow.leave()


def test_it_can_end_what_another_one_only_doubted(counter: Counter) -> None:
    slow = counter.beside()
    attempt = slow.decide(counter.case())
    first = claimed(slow, attempt)
    slow.desk.runs.close()
    recover(counter.desk)
    case = counter.here(slow.case())
    slow.sender._carry_out(slow.lines.of(case.shop_id), first, case, "")
    assert counter.look(attempt).state is State.DONE
    slow.leave()


def test_who_came_too_late_does_not_give_it_up(counter: Counter, other: Counter) -> None:
    """It was parked by the other program between the two."""
    case = counter.case()
    attempt = counter.decide(case)
    claimed(other, attempt)
    with pytest.raises(UserError) as caught:
        counter.send(attempt)
    with other.desk.store.writing() as session:
        attempt_steps.park(session, attempt.id, 1, Why.CONFLICT, other.desk.clock.now(), Text("x"))
    assert counter.sender.give_up(attempt.id, caught.value).why is Why.CONFLICT


def test_what_stands_elsewhere_by_now_is_left_to_whoever_put_it_there(counter: Counter) -> None:
    """A batch comes to a draft that somebody has released meanwhile: it is theirs to take back for five seconds."""
    case = counter.case()
    attempt = counter.decide(case)
    with pytest.raises(UserError, match="under way or over"):
        counter.sender.send(attempt.id, standing_at={State.DRAFT})
    assert counter.look(attempt).state is State.HOLDING
    assert outbox.take_back(counter.desk, attempt.id).state is State.CANCELLED
    assert counter.operated == 0


# guards at the last moment


def test_money_that_may_have_gone_by_hand_stops_an_older_decision(counter: Counter) -> None:
    """Refused, then refunded by hand and ticked off; the platform shows nothing of it; the old one is sent again."""
    case = counter.case()
    refused = counter.decide(case)
    counter.platform.fail_next("item_failed")
    counter.send(refused)
    by_hand = counter.decide(case, by_hand=True, by="小李")
    todo.tick(counter.desk, by_hand.id, "小李")
    counter.wait(60 * SECOND)
    counter.touch(case)
    counter.sync()
    assert counter.look(by_hand).state is State.CONTRADICTED
    for again in (lambda: counter.send(refused), lambda: outbox.release(counter.desk, refused.id)):
        with pytest.raises(UserError, match="ticked off by 小李"):
            again()
    assert counter.operated == 1


def test_a_decision_that_was_taken_anew_since_is_not_sent(counter: Counter) -> None:
    case = counter.case()
    refused = counter.decide(case)
    counter.platform.fail_next("item_failed")
    counter.send(refused)
    newer = counter.decide(case, by="小李")
    assert counter.look(refused).acknowledged_at is not None
    with pytest.raises(UserError, match="anew"):
        counter.send(refused)
    with pytest.raises(UserError, match="anew"):
        outbox.hand_over(counter.desk, refused.id)
    assert counter.send(newer).state is State.DONE
    assert len(counter.paid(case)) == 1


# what cannot even be written down


def test_what_the_program_could_not_note_the_end_of_is_found(counter: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    assert counter.sender.find_lost() == []
    claimed(counter, attempt)  # and then the disk was full
    (lost,) = counter.sender.find_lost()
    assert (lost.id, lost.state) == (attempt.id, State.IN_DOUBT)
    assert counter.sender.settle(attempt.id).refusal == NOT_DONE


def test_what_is_under_way_is_not_lost(counter: Counter, other: Counter) -> None:
    attempt, theirs = (counter.decide(case) for case in counter.cases()[:2])
    claimed(other, theirs)  # another program's affair
    found: list[Attempt] = []
    restless(counter, lambda: found.extend(counter.sender.find_lost()))
    assert counter.send(attempt).state is State.DONE
    assert (found, counter.look(theirs).state) == ([], State.SENDING)


def test_what_cannot_be_sent_at_all_is_given_up(counter: Counter) -> None:
    attempt = counter.decide(counter.case())
    given_up = counter.sender.give_up(attempt.id, UserError(Text("no line")))
    assert (given_up.state, given_up.refusal, str(given_up.outcome)) == (State.REFUSED, GUARD, "no line")

"""A PC whose clock is wrong, in a program that has not heard the platform's time yet: it costs no time and no money."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from models.desk.bootstrap import open_desk
from models.desk.ledger import outbox
from models.desk.ledger.recovery import recover
from models.desk.ledger.refusals import remedy_of
from models.desk.ledger.settlement import SURE_AFTER
from models.desk.ledger.verdicts import NOT_DONE
from models.domain.attempt import AttemptState
from models.domain.clock import CorrectedClock, FixedClock
from models.domain.errors import UserError
from models.doudian.kinds import Remedy
from tests.factory import NOW
from tests.unit.desk.ledger.counter import Counter
from tests.unit.desk.ledger.test_sending import claimed

SECOND = timedelta(seconds=1)
OFF = (-3600, -40, 40, 3600)
Beside = Callable[[float], Counter]
State = AttemptState


@pytest.fixture
def beside(counter: Counter, clock: FixedClock) -> Iterator[Beside]:
    """Starts another program on the profile, on a PC that is so many seconds ahead."""
    started: list[Counter] = []

    def start(seconds: float) -> Counter:
        wrong = CorrectedClock(lambda: clock.now() + seconds * SECOND, lambda: (clock.now() - NOW).total_seconds())
        desk = open_desk(counter.desk.folder, wrong, counter.vault)
        started.append(Counter(desk, counter.platform, clock, counter.vault, SURE_AFTER))
        return started[-1]

    yield start
    for one in started:
        one.leave()


@pytest.mark.parametrize("seconds", OFF)
def test_what_it_did_itself_is_known_for_its_own(beside: Beside, seconds: float) -> None:
    program = beside(seconds)
    case = program.case()
    attempt = program.decide(case)
    program.platform.fail_next("dropped_after")
    done = program.send(attempt)
    assert (done.state, len(program.paid(case))) == (State.DONE, 1)
    assert done.sent_at is not None
    assert abs(done.sent_at - program.time.now()) <= SECOND


@pytest.mark.parametrize("seconds", [0, *OFF])
def test_one_answer_with_a_wrong_time_moves_nothing(beside: Beside, seconds: float) -> None:
    program = beside(seconds)
    attempt = program.decide(program.case())
    program.platform.fail_next("clock_off")  # minutes off, and the first that this program hears
    done = program.send(attempt)
    assert done.state is State.DONE
    assert done.sent_at is not None
    assert abs(done.sent_at - program.time.now()) <= SECOND


@pytest.mark.parametrize("seconds", OFF)
def test_so_is_what_it_did_at_the_second_try(beside: Beside, seconds: float) -> None:
    """It was decided in the PC's time, and sent in the platform's."""
    program = beside(seconds)
    case = program.case()
    attempt = program.decide(case)
    program.platform.fail_next("item_failed")
    assert program.send(attempt).state is State.REFUSED
    program.platform.fail_next("dropped_after")
    done = program.send(attempt)
    assert (done.state, done.tries, len(program.paid(case))) == (State.DONE, 2, 1)


@pytest.mark.parametrize("seconds", OFF)
def test_what_may_be_on_its_way_is_waited_for_and_no_longer(
    counter: Counter, beside: Beside, seconds: float, clock: FixedClock
) -> None:
    """It takes over what a program left that died, and reads it: the platform's time counts, not its own."""
    dying = counter.beside()
    attempt = dying.decide(counter.case())
    claimed(dying, attempt)
    dying.die()
    program = beside(seconds)
    assert recover(program.desk) == [attempt.id]
    assert program.sender.settle(attempt.id).state is State.IN_DOUBT
    program.wait(SURE_AFTER - SECOND)
    assert program.sender.settle(attempt.id).state is State.IN_DOUBT
    program.wait(2 * SECOND)
    settled = program.sender.settle(attempt.id)
    assert (settled.state, settled.refusal) == (State.REFUSED, NOT_DONE)
    assert counter.steps_of(attempt) == ["make", "send", "doubt", "read", "settle"]


def test_without_a_line_to_ask_the_time_nothing_leaves(counter: Counter, beside: Beside) -> None:
    program = beside(40)
    attempt = program.decide(program.case())
    program.platform.cut()
    with pytest.raises(Exception, match="reached"):
        program.send(attempt)
    assert program.look(attempt).state is State.HOLDING
    program.platform.mend()
    assert program.send(attempt).state is State.DONE


def test_a_second_program_goes_on_from_the_first_reading(counter: Counter, beside: Beside) -> None:
    """Two short programs, as two commands: the second one need not wait once more."""
    attempt = counter.decide(counter.case())
    claimed(counter, attempt)
    counter.desk.runs.close()  # as a kill would
    first = beside(40)
    recover(first.desk)
    assert first.sender.settle(attempt.id).state is State.IN_DOUBT
    counter.wait(SURE_AFTER + SECOND)
    second = beside(-40)
    assert second.sender.settle(attempt.id).refusal == NOT_DONE
    assert second.send(outbox.release(second.desk, attempt.id)).state is State.DONE


def test_what_never_left_is_not_told_as_if_it_might_have(counter: Counter, beside: Beside) -> None:
    """The question for the time is lost, with all its tries; the decision itself was not even begun."""
    program = beside(0)
    attempt = program.decide(program.case())
    program.platform.fail_next("http_500", 4)
    with pytest.raises(UserError) as lost:
        program.send(attempt)
    refused = program.sender.give_up(attempt.id, lost.value)
    assert (refused.state, refused.refusal, remedy_of(refused)) == (State.REFUSED, NOT_DONE, Remedy.WAIT_AND_RETRY)
    assert "was not sent" in str(refused.outcome)
    assert program.operated == 0

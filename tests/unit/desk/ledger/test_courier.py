"""The courier: it sends what waited, settles what is in doubt, and lets nothing stop it but being told to."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError

from models.desk import credentials
from models.desk.ledger import courier as module
from models.desk.ledger import outbox
from models.desk.ledger.courier import AGAIN_SECONDS, Courier
from models.desk.ledger.sending import GUARD
from models.desk.ledger.settlement import SURE_AFTER
from models.desk.ledger.verdicts import NOT_DONE
from models.domain.attempt import Attempt, AttemptState, Why
from models.doudian.kinds import RefusalKind
from tests.unit.desk.ledger.counter import Counter
from tests.unit.desk.ledger.runner import Errand, running, wait_until
from tests.unit.desk.ledger.test_sending import claimed, restless

SECOND = timedelta(seconds=1)
State = AttemptState


@pytest.fixture
def errand(counter: Counter) -> Iterator[Errand]:
    """A courier at work for the counter's desk."""
    with running(counter.desk) as errand:
        yield errand


def hold_over(counter: Counter, errand: Errand) -> None:
    """Let every undo window end."""
    counter.wait(5 * SECOND)
    errand.courier.wake()


# sending


def test_it_sends_each_once_when_its_window_is_over(counter: Counter, errand: Errand) -> None:
    made = [counter.decide(case) for case in counter.cases()[:6]]
    errand.look_round()
    assert counter.operated == 0
    hold_over(counter, errand)
    for attempt in made:
        errand.settled(attempt)
    errand.look_round()
    assert counter.operated == 6
    assert sorted(one["aftersale_id"] for one in counter.platform.book()) == sorted(one.aftersale_id for one in made)
    assert all(errand.told(attempt) == [State.DONE] for attempt in made)
    assert errand.bugs == []


def test_it_knows_by_itself_when_the_next_window_ends(counter: Counter) -> None:
    """Nobody wakes it: it sleeps no longer than until then."""
    attempt = counter.decide(counter.case())
    courier = Courier(counter.desk, lambda _news: None)
    assert courier._look() == 5.0
    counter.wait(4 * SECOND)
    assert courier._look() == pytest.approx(1.0)
    outbox.take_back(counter.desk, attempt.id)
    assert courier._look() == module.LOOK_SECONDS
    courier.stop()


def test_a_clock_that_is_put_back_keeps_nothing_waiting(counter: Counter, mp: pytest.MonkeyPatch) -> None:
    """A PC that is an hour ahead decides before it has heard the platform's time."""
    mp.setattr(module, "LONGEST_HOLD", 0.3)
    with running(counter.desk) as errand:
        counter.time.move(timedelta(hours=1))
        attempt = counter.decide(counter.case())
        counter.time.move(timedelta(hours=-1))
        errand.courier.wake()
        errand.settled(attempt)
    assert counter.operated == 1


def test_another_programs_window_is_not_its_affair(counter: Counter, other: Counter, errand: Errand) -> None:
    attempt = other.decide(counter.case())
    hold_over(counter, errand)
    errand.look_round()
    assert errand.state(attempt) is State.HOLDING


def test_what_cannot_be_sent_at_all_is_refused_and_told(counter: Counter, errand: Errand) -> None:
    attempt = counter.decide(counter.case())
    credentials.forget(counter.desk, counter.sender._shop_of(attempt.id))
    hold_over(counter, errand)
    errand.settled(attempt, State.REFUSED)
    refused = counter.look(attempt)
    assert (refused.refusal, errand.bugs) == (GUARD, [])
    assert "app secret" in str(refused.outcome)


def test_a_bug_is_told_and_the_courier_goes_on(counter: Counter, errand: Errand, mp: pytest.MonkeyPatch) -> None:
    bad, good = counter.cases()[:2]
    broken, whole = counter.decide(bad), counter.decide(good)
    may_leave = type(counter.sender)._may_leave

    def stumble(sender: object, session: object, attempt: Attempt, case: object) -> bool:
        if attempt.id == broken.id:
            raise ZeroDivisionError
        return may_leave(sender, session, attempt, case)

    mp.setattr(type(counter.sender), "_may_leave", stumble)
    hold_over(counter, errand)
    errand.settled(whole)
    errand.settled(broken, State.REFUSED)
    wait_until(lambda: errand.bugs)
    assert [type(bug) for bug in errand.bugs] == [ZeroDivisionError]
    assert counter.paid(bad) == []
    assert "nothing was sent" in str(counter.look(broken).outcome)


@pytest.fixture
def mp() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        yield patch


# a database that cannot be written to


class FullDisk:
    """While it is full no transaction that writes begins."""

    def __init__(self, counter: Counter) -> None:
        self._engine, self.full, self.refused = counter.desk.store.engine, True, 0
        event.listen(self._engine, "begin", self._begin)

    def _begin(self, connection: Connection) -> None:
        if self.full and connection.get_execution_options().get("writing"):
            self.refused += 1
            raise OperationalError("BEGIN", {}, Exception("database or disk is full"))

    def clear(self) -> None:
        """Make room."""
        self.full = False
        event.remove(self._engine, "begin", self._begin)


def test_with_a_full_disk_it_tries_again_and_not_at_once(
    counter: Counter, errand: Errand, mp: pytest.MonkeyPatch
) -> None:
    attempt = counter.decide(counter.case())
    disk = FullDisk(counter)
    hold_over(counter, errand)
    wait_until(lambda: disk.refused >= 2)  # sending it, and giving it up
    errand.look_round(5)
    assert disk.refused == 2
    assert (errand.bugs, errand.state(attempt)) == ([], State.HOLDING)
    disk.clear()
    errand.courier._resting.clear()  # as some seconds later
    errand.courier.wake()
    errand.settled(attempt)
    assert counter.operated == 1


def test_it_finds_what_it_could_not_even_note_the_end_of(counter: Counter, errand: Errand) -> None:
    """The disk fills while a refund is under way: that it was sent is known, and what became of it nowhere."""
    case = counter.case()
    attempt = counter.decide(case)
    disks: list[FullDisk] = []
    restless(counter, lambda: disks.append(FullDisk(counter)))
    hold_over(counter, errand)
    wait_until(lambda: disks and disks[0].refused >= 2)
    wait_until(lambda: not errand.courier._busy)
    assert errand.state(attempt) is State.SENDING
    disks[0].clear()
    errand.courier._recovered_at = float("-inf")  # as some seconds later
    errand.courier.wake()
    errand.settled(attempt)
    assert (counter.operated, len(counter.paid(case))) == (1, 1)
    assert errand.told(attempt)[-2:] == [State.IN_DOUBT, State.DONE]


# in doubt


def test_it_reads_again_until_it_is_settled_with_growing_pauses(counter: Counter, mp: pytest.MonkeyPatch) -> None:
    mp.setattr(module, "AGAIN_SECONDS", tuple(seconds / 20 for seconds in AGAIN_SECONDS))
    doubtful = counter.doubtful(counter.case())
    begun: list[float] = []
    due: list[float] = []
    read = Courier._read

    def noted(courier: Courier, attempt: Attempt) -> None:
        begun.append(time.monotonic())
        read(courier, attempt)
        due.append(courier._reads.get(attempt.id, (0, 0.0))[1])

    mp.setattr(Courier, "_read", noted)
    with running(counter.desk) as errand:
        wait_until(lambda: len(due) >= 5)
        assert errand.state(doubtful) is State.IN_DOUBT
        counter.find_reading()
        errand.settled(doubtful)
    pauses = zip(begun[:5], due, begun[1:], module.AGAIN_SECONDS, strict=False)
    assert all(after >= then >= before + pause for before, then, after, pause in pauses)
    assert errand.told(doubtful) == [State.DONE]  # nothing was told before there was anything to tell
    assert (errand.bugs, counter.operated) == ([], 1)


def test_asked_to_read_now_it_does_not_wait(counter: Counter, errand: Errand) -> None:
    doubtful = counter.doubtful(counter.case())
    errand.courier.wake()
    wait_until(lambda: errand.courier._reads.get(doubtful.id, (0, 0.0))[0] >= 2)
    errand.courier._reads[doubtful.id] = (9, time.monotonic() + 3600)
    counter.find_reading()
    errand.courier.read_now()
    errand.settled(doubtful)


def test_what_never_arrived_is_refused_when_it_can_no_longer_arrive(counter: Counter) -> None:
    with running(counter.desk, SURE_AFTER) as errand:
        attempt = counter.decide(counter.case())
        counter.platform.fail_next("dropped_before")
        hold_over(counter, errand)
        wait_until(lambda: errand.told(attempt) == [State.IN_DOUBT])
        counter.wait(SURE_AFTER)
        errand.courier.read_now()
        errand.settled(attempt, State.REFUSED)
        assert counter.look(attempt).refusal == NOT_DONE
    assert counter.operated == 0


def test_two_programs_settle_the_same_doubt(counter: Counter, other: Counter) -> None:
    doubtful = counter.doubtful(counter.case())
    counter.find_reading()
    with running(counter.desk) as one, running(other.desk) as two:
        wait_until(lambda: one.told(doubtful) or two.told(doubtful))
    assert counter.steps_of(doubtful) == ["make", "send", "doubt", "settle"]
    assert len(counter.platform.book()) == 1


# what others leave


def test_it_begins_with_what_dead_programs_left(counter: Counter) -> None:
    dying = counter.beside()
    held, sending = (dying.decide(case) for case in counter.cases()[:2])
    claimed(dying, sending)
    dying.die()
    with running(counter.desk) as errand:
        errand.settled(sending, State.REFUSED)
        assert [news.recovered for news in errand.news if news.recovered] == [2]
        assert counter.look(held).why is Why.RESTART
        assert counter.look(sending).refusal == NOT_DONE


def test_and_takes_over_while_it_runs(counter: Counter, errand: Errand, mp: pytest.MonkeyPatch) -> None:
    errand.look_round()
    dying = counter.beside()
    held = dying.decide(counter.case())
    dying.die()
    errand.look_round()
    assert errand.state(held) is State.HOLDING  # it looks for the dead every twenty seconds only
    mp.setattr(module, "RECOVER_SECONDS", 0.0)
    errand.courier.wake()
    wait_until(lambda: errand.state(held) is State.DRAFT)
    wait_until(lambda: [news.recovered for news in errand.news if news.recovered] == [1])


# shops and lines


def test_a_shop_that_is_changed_gets_another_line(counter: Counter, errand: Errand) -> None:
    first, second = (counter.decide(case) for case in counter.cases()[:2])
    outbox.take_back(counter.desk, second.id)
    hold_over(counter, errand)
    errand.settled(first)
    before = errand.courier.lines.of(counter.sender._shop_of(first.id))
    errand.courier.shops_changed()
    again = counter.decide(counter.cases()[1])
    hold_over(counter, errand)
    errand.settled(again)
    assert errand.courier.lines.of(counter.sender._shop_of(again.id)) is not before


def test_a_line_that_is_given_up_under_way_is_told(counter: Counter, errand: Errand) -> None:
    attempt = counter.decide(counter.case())
    called_off = []

    def renew() -> None:
        if not called_off:
            called_off.append(True)
            counter.platform.fail_next("limited")  # so that it has to ask once more, over a line that is gone
            errand.courier.lines.renew()

    restless(counter, renew)
    hold_over(counter, errand)
    wait_until(lambda: errand.state(attempt) in (State.REFUSED, State.IN_DOUBT))
    wait_until(lambda: errand.news)
    errand.courier.read_now()
    wait_until(lambda: errand.state(attempt) is State.REFUSED)
    assert counter.look(attempt).refusal in (RefusalKind.UNREACHABLE, NOT_DONE)
    assert counter.platform.book() == []


# stopping


def test_stopped_during_a_call_it_stays_in_doubt(counter: Counter) -> None:
    case = counter.case()
    arrived, go_on = threading.Event(), threading.Event()

    def linger() -> None:
        arrived.set()
        go_on.wait(10)

    restless(counter, linger)
    attempt = counter.decide(case)
    with running(counter.desk) as errand:
        hold_over(counter, errand)
        assert arrived.wait(10)
        threading.Timer(0.2, go_on.set).start()
    left = counter.look(attempt)
    assert left.state is State.IN_DOUBT
    wait_until(lambda: counter.paid(case))  # the platform did it all the same
    with running(counter.desk) as errand:
        errand.settled(attempt)
    assert len(counter.paid(case)) == 1


def test_stopped_it_sends_nothing_more(counter: Counter) -> None:
    with running(counter.desk):
        attempt = counter.decide(counter.case())
    counter.wait(60 * SECOND)
    assert counter.look(attempt).state is State.HOLDING
    assert counter.operated == 0


def test_one_that_was_never_started_can_be_stopped(counter: Counter) -> None:
    Courier(counter.desk, lambda _news: None).stop()

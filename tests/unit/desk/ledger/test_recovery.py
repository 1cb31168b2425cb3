"""What programs left that died: it is asked about, or read again, and nothing of it is sent silently."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest

from models.desk.ledger import outbox
from models.desk.ledger.recovery import open_questions, recover
from models.domain.attempt import Attempt, AttemptState, Why
from models.domain.codes import AfterSaleType as Type
from models.domain.errors import UserError
from tests.unit.desk.ledger.counter import Counter
from tests.unit.desk.ledger.test_sending import claimed

MINUTE = timedelta(minutes=1)
State = AttemptState


def test_what_was_held_is_asked_about(counter: Counter) -> None:
    dying = counter.beside()
    attempt = dying.decide(counter.case())
    dying.die()
    assert recover(counter.desk) == [attempt.id]
    left = counter.look(attempt)
    assert (left.state, left.why, left.run) == (State.DRAFT, Why.RESTART, "")
    assert (left.key, left.tries) == (attempt.key, 0)
    assert "ended before “Refund” was sent" in str(left.outcome)
    assert recover(counter.desk) == []  # once is enough
    assert counter.operated == 0


def test_either_it_is_sent_or_taken_back(counter: Counter) -> None:
    dying = counter.beside()
    sent, dropped = (dying.decide(case) for case in counter.cases()[:2])
    dying.die()
    recover(counter.desk)
    done = counter.send(outbox.release(counter.desk, sent.id))
    assert (done.state, done.key) == (State.DONE, sent.key)
    assert outbox.take_back(counter.desk, dropped.id).state is State.CANCELLED
    assert counter.operated == 1


def test_what_was_under_way_is_in_doubt(counter: Counter) -> None:
    dying = counter.beside()
    attempt = dying.decide(counter.case())
    claimed(dying, attempt)
    dying.die()
    assert recover(counter.desk) == [attempt.id]
    left = counter.look(attempt)
    assert (left.state, left.tries) == (State.IN_DOUBT, 1)
    assert [one.id for one in open_questions(counter.desk)] == [attempt.id]
    with pytest.raises(UserError, match="nobody can say yet"):
        counter.decide(counter.case())


def test_the_living_are_left_alone(counter: Counter, other: Counter) -> None:
    """This program's own, and those of another one that runs, with a courier or without."""
    mine, theirs, sending = (
        one.decide(case) for one, case in zip((counter, other, other), counter.cases(), strict=False)
    )
    sending = claimed(other, sending)
    assert recover(counter.desk) == []
    assert recover(other.desk) == []
    assert [counter.look(one) for one in (mine, theirs, sending)] == [mine, theirs, sending]


def test_each_takes_over_what_is_there_once(counter: Counter, other: Counter) -> None:
    """Two programs start at once after a third one died."""
    cases = [*counter.cases(), *counter.cases(Type.SHIPPED_REFUND)]
    for _ in range(4):
        dying = counter.beside()
        held, sending = (dying.decide(cases.pop()) for _ in range(2))
        claimed(dying, sending)
        dying.die()
        found = at_once(lambda: recover(counter.desk), lambda: recover(other.desk))
        assert set().union(*found) == {held.id, sending.id}
        assert counter.steps_of(held) == ["make", "park"]
        assert counter.steps_of(sending) == ["make", "send", "doubt"]


def at_once(*works: Callable[[], list[int]]) -> list[list[int]]:
    """What each of them gave; the last resort is one look more, as the courier looks again and again."""
    found: list[list[int]] = []
    barrier = threading.Barrier(len(works))

    def run(work: Callable[[], list[int]]) -> None:
        barrier.wait()
        found.append(work())

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [*found, works[0]()]


def test_a_batch_that_died_waits_on_as_it_was(counter: Counter) -> None:
    """A draft is in nobody's hands; only what the dead program had in hand changes."""
    dying = counter.beside()
    held = dying.decide(counter.case())
    dying.die()
    recover(counter.desk)
    draft = counter.look(held)
    assert recover(counter.desk) == []
    assert counter.look(held) == draft


def test_the_records_say_that_nobody_did_it(counter: Counter) -> None:
    dying = counter.beside()
    attempt: Attempt = dying.decide(counter.case())
    dying.die()
    counter.wait(MINUTE)
    recover(counter.desk)
    assert counter.newest(attempt).by == ""
    assert counter.newest(attempt).at == counter.desk.clock.now()

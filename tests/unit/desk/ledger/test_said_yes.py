"""The platform says that it carried a refund out, and its list does not show it: nobody sends it again for that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from models.desk.ledger.settlement import MORE_AFTER_YES, SAID_YES, SURE_AFTER
from models.desk.ledger.verdicts import NOT_DONE
from models.domain.attempt import Attempt, AttemptState
from tests.unit.desk.ledger.counter import Counter

SECOND = timedelta(seconds=1)
State = AttemptState


@pytest.fixture
def said_yes(counter: Counter) -> Attempt:
    """A refund that was answered with success, and not carried out yet."""
    counter.sender = replace(counter.sender, sure_after=SURE_AFTER)
    attempt = counter.decide(counter.case())
    answer_without_acting(counter, attempt.aftersale_id)
    return counter.send(attempt)


def answer_without_acting(counter: Counter, aftersale_id: str) -> None:
    answering = counter.platform._answering
    work: Callable[..., Any] = answering._work

    def say_yes(request: Any, *more: Any) -> Any:
        if "operate" not in request.path:
            return work(request, *more)
        answering._work = work
        return {"items": [{"aftersale_id": int(aftersale_id), "status_code": 0, "status_msg": "success"}]}

    answering._work = say_yes


def test_it_stays_in_doubt_for_as_long_as_lists_may_lag(counter: Counter, said_yes: Attempt) -> None:
    assert (said_yes.state, said_yes.refusal) == (State.IN_DOUBT, SAID_YES)
    for _ in range(3):
        counter.wait(SURE_AFTER)
        assert counter.sender.settle(said_yes.id).state is State.IN_DOUBT


def test_it_is_done_when_it_shows(counter: Counter, said_yes: Attempt) -> None:
    counter.wait(SURE_AFTER)
    counter.refund_there(counter.here(counter.cases()[0]))
    assert counter.sender.settle(said_yes.id).state is State.DONE


def test_what_never_shows_was_not_done_after_all(counter: Counter, said_yes: Attempt) -> None:
    counter.wait(SURE_AFTER * MORE_AFTER_YES + SECOND)
    settled = counter.sender.settle(said_yes.id)
    assert (settled.state, settled.refusal) == (State.REFUSED, NOT_DONE)

"""Each step of the ledger from every state: it goes from where it may, nowhere else, and never without a record."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.actions import Lane
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Why
from models.domain.seen import Seen
from models.domain.text import Text
from models.domain.trail import TrailRecord
from models.store import attempt_steps, attempts, trail
from models.store.store import Store
from models.store.tables import Trail
from tests.factory import NOW, make_case
from tests.unit.store.helpers import decide, make_attempt, put, row_id
from tests.unit.store.test_store import in_threads

LATER = NOW + timedelta(minutes=1)
WORDS = Text("{by} did it", {"by": "小林"})
State = AttemptState
Take = Callable[[Session, Attempt], bool]


@dataclass(frozen=True)
class Step:
    """A step of the ledger: from where it goes, where to, and in whose name its record stands."""

    name: str
    take: Take
    expected: frozenset[AttemptState]
    becomes: AttemptState | None
    """`None`: it stays where it is."""
    by: str = "小林"


def _start(session: Session, one: Attempt) -> bool:
    return attempt_steps.start(session, one, LATER, "小林", "run-2", Seen.of(make_case(updated_at=LATER)))


def _hold(session: Session, one: Attempt) -> bool:
    again = replace(one, hold_until=LATER, at_once=True, run="run-2", amount_fen=99, seen=Seen.of(make_case()))
    return attempt_steps.hold(session, again, LATER, "小林")


def _settle(session: Session, one: Attempt) -> bool:
    return attempt_steps.settle(session, one.id, State.CONTRADICTED, LATER, WORDS, "小林")


STEPS = (
    Step("send", _start, frozenset({State.DRAFT, State.HOLDING, State.REFUSED}), State.SENDING),
    Step("release", _hold, frozenset({State.DRAFT, State.REFUSED}), State.HOLDING),
    Step(
        "doubt",
        lambda session, one: attempt_steps.doubt(session, one.id, one.tries, LATER, WORDS, "busy"),
        frozenset({State.SENDING}),
        State.IN_DOUBT,
        by="",
    ),
    Step(
        "read",
        lambda session, one: attempt_steps.note_reading(session, one.id, one.tries, LATER),
        frozenset({State.IN_DOUBT}),
        None,
        by="",
    ),
    Step(
        "park",
        lambda session, one: attempt_steps.park(session, one.id, one.tries, Why.CONFLICT, LATER, WORDS),
        frozenset({State.DRAFT, State.HOLDING, State.SENDING, State.IN_DOUBT}),
        State.DRAFT,
        by="",
    ),
    Step(
        "settle",
        lambda session, one: attempt_steps.finish(session, one.id, one.tries, State.DONE, LATER, WORDS),
        frozenset({State.DRAFT, State.HOLDING, State.SENDING, State.IN_DOUBT}),
        State.DONE,
        by="",
    ),
    Step(
        "take_back",
        lambda session, one: attempt_steps.take_back(session, one.id, LATER, WORDS, "小林"),
        frozenset({State.DRAFT, State.HOLDING}),
        State.CANCELLED,
    ),
    Step(
        "hand_over",
        lambda session, one: attempt_steps.hand_over(session, one.id, LATER, "小林"),
        frozenset({State.DRAFT, State.REFUSED}),
        State.TO_DO,
    ),
    Step(
        "tick", lambda session, one: attempt_steps.tick(session, one.id, LATER, "小林"), frozenset({State.TO_DO}), None
    ),
    Step(
        "untick",
        lambda session, one: attempt_steps.untick(session, one.id, LATER, "小林"),
        frozenset({State.TO_DO}),
        None,
    ),
    Step("settle", _settle, frozenset({State.TO_DO}), State.CONTRADICTED),
    Step(
        "reopen",
        lambda session, one: attempt_steps.reopen(session, one.id, LATER, "小林"),
        frozenset({State.CONFIRMED}),
        State.TO_DO,
    ),
    Step(
        "acknowledge",
        lambda session, one: attempt_steps.acknowledge(session, one.id, LATER, "小林"),
        frozenset({State.REFUSED, State.CONTRADICTED}),
        None,
    ),
)


@pytest.fixture
def case(store: Store) -> AfterSale:
    """A stored case."""
    case = make_case()
    put(store, [case])
    return case


def found(store: Store, number: int) -> Attempt:
    with store.reading() as session:
        return attempts.must(session, number)


def records(store: Store, case: AfterSale) -> list[TrailRecord]:
    with store.reading() as session:
        return trail.records(session, case.aftersale_id)


def sound(store: Store) -> None:
    with store.reading() as session:
        assert trail.broken(session) is None
        assert trail.stray(session) is None


@pytest.mark.parametrize("state", AttemptState)
@pytest.mark.parametrize("step", STEPS, ids=lambda step: f"{step.name}-{step.becomes}")
def test_a_step_goes_from_where_it_may(store: Store, case: AfterSale, step: Step, state: AttemptState) -> None:
    number = decide(store, case, state=state, tries=1, run="run-1", refusal="busy", why=Why.BATCH)
    before = found(store, number)
    with store.writing() as session:
        went = step.take(session, before)
    after, written = found(store, number), records(store, case)
    assert went == (state in step.expected)
    if not went:
        assert (after, len(written)) == (before, 1)
        return
    assert after.state is (step.becomes or state)
    assert (after.key, after.made_at, after.by, after.action) == (before.key, NOW, before.by, before.action)
    told = written[-1].step
    assert (len(written), told.what, told.became, told.at, told.by) == (2, state, after.state, LATER, step.by)
    assert (told.detail["step"], told.attempt_key) == (step.name, before.key)
    sound(store)


def test_no_step_is_left_out() -> None:
    """Whoever adds a step to the ledger adds it here."""
    steps = {
        name
        for name, value in vars(attempt_steps).items()
        if callable(value) and getattr(value, "__annotations__", {}).get("return") == "bool" and name[0] != "_"
    }
    assert steps == {
        "start", "hold", "doubt", "note_reading", "park", "finish", "take_back", "hand_over",
        "tick", "untick", "settle", "reopen", "acknowledge",
    }  # fmt: skip


KNOWN_TRIES = ("send", "release", "doubt", "read", "park", "settle")


@pytest.mark.parametrize("step", [step for step in STEPS if step.name in KNOWN_TRIES and step.take is not _settle])
@pytest.mark.parametrize("known", [0, 2])
def test_what_was_sent_anew_since_is_left_alone(store: Store, case: AfterSale, step: Step, known: int) -> None:
    """A slow program comes back from a try that another one has taken over and repeated."""
    for state in step.expected:
        number = decide(store, case, state=state, tries=1)
        before = found(store, number)
        with store.writing() as session:
            assert not step.take(session, replace(before, tries=known))
        assert found(store, number) == before
        with store.writing() as session:  # the lane is free for the next
            attempt_steps.finish(session, number, 1, State.DONE, NOW, WORDS)
            attempt_steps.acknowledge(session, number, NOW, "小林")
    sound(store)


def test_sending_notes_all_that_a_reading_is_held_against(store: Store, case: AfterSale) -> None:
    number = decide(store, case, state=State.REFUSED, refusal="busy", settled_at=NOW, outcome=WORDS, why=Why.BATCH)
    with store.writing() as session:
        attempt_steps.acknowledge(session, number, NOW, "小林")
        attempt_steps.start(session, attempts.must(session, number), LATER, "小林", "run-2", Seen.of(case))
    sent = found(store, number)
    assert (sent.state, sent.sent_at, sent.tries, sent.run) == (State.SENDING, LATER, 1, "run-2")
    assert (sent.seen, sent.status_seen) == (Seen.of(case), case.status)
    # nothing of its last end is left
    assert (sent.settled_at, sent.outcome, sent.acknowledged_at, sent.refusal, sent.why) == (None, None, None, "", None)


def test_releasing_takes_the_case_as_it_is_now(store: Store, case: AfterSale) -> None:
    number = decide(store, case, state=State.DRAFT, why=Why.CONFLICT)
    now = replace(case, amount_fen=100, updated_at=LATER)
    with store.writing() as session:
        again = replace(
            attempts.must(session, number),
            amount_fen=100, seen=Seen.of(now), hold_until=LATER, at_once=True, run="run-2",
        )  # fmt: skip
        assert attempt_steps.hold(session, again, LATER, "小李")
    held = found(store, number)
    assert (held.amount_fen, held.seen, held.hold_until, held.at_once) == (100, Seen.of(now), LATER, True)
    assert (held.run, held.why) == ("run-2", None)


def test_a_parked_one_is_in_no_hands(store: Store, case: AfterSale) -> None:
    number = decide(store, case, state=State.HOLDING, run="run-1")
    with store.writing() as session:
        attempt_steps.park(session, number, 0, Why.RESTART, LATER, WORDS)
    parked = found(store, number)
    assert (parked.state, parked.why, parked.run, parked.outcome) == (State.DRAFT, Why.RESTART, "", WORDS)


def test_what_ends_well_may_be_nobodys_business_any_more(store: Store) -> None:
    for told in (False, True):
        case = make_case()
        put(store, [case])
        number = decide(store, case, state=State.SENDING)
        with store.writing() as session:
            attempt_steps.finish(
                session, number, 0, State.REFUSED, LATER, WORDS, refusal="already_done", acknowledged=told
            )
        ended = found(store, number)
        assert (ended.settled_at, ended.refusal, ended.outcome) == (LATER, "already_done", WORDS)
        assert (ended.acknowledged_at, ended.is_unsettled) == ((LATER, False) if told else (None, True))


REOPENING = ("send", "release", "hand_over")


@pytest.mark.parametrize("step", [step for step in STEPS if step.name in REOPENING], ids=lambda step: step.name)
def test_a_refused_one_does_not_come_back_into_a_lane_that_was_taken(store: Store, case: AfterSale, step: Step) -> None:
    old = decide(store, case, state=State.REFUSED)
    new = decide(store, case, state=State.SENDING)
    before = found(store, old)
    with store.writing() as session:
        with pytest.raises(attempt_steps.OpenAttemptError):
            step.take(session, before)
        assert [one.id for _, one in attempts.open_of(session, [row_id(session, case)])] == [new]
    assert found(store, old) == before
    assert len(records(store, case)) == 2  # no record of what did not happen
    sound(store)


@pytest.mark.parametrize("state", [State.DRAFT, State.REFUSED])
def test_of_ten_that_send_the_same_one_one_does(store: Store, case: AfterSale, state: AttemptState) -> None:
    number = decide(store, case, state=state)
    went: list[bool] = []

    def send() -> None:
        with store.writing() as session:
            went.append(_start(session, attempts.must(session, number)))

    assert in_threads(10, send) == []
    assert (sorted(went), found(store, number).tries) == ([False] * 9 + [True], 1)


def test_sending_and_taking_back_exclude_each_other(store: Store) -> None:
    for _ in range(10):
        case = make_case()
        put(store, [case])
        number = decide(store, case, state=State.HOLDING)
        known, went = found(store, number), []

        def send(known: Attempt = known, went: list[str] = went) -> None:
            with store.writing() as session:
                went.extend(["sent"] * _start(session, known))

        def take_back(number: int = number, went: list[str] = went) -> None:
            with store.writing() as session:
                went.extend(["taken back"] * attempt_steps.take_back(session, number, LATER, WORDS, "小李"))

        turns = iter((send, take_back))
        assert in_threads(2, lambda turns=turns: next(turns)()) == []
        expected = {"sent": State.SENDING, "taken back": State.CANCELLED}
        assert [expected[one] for one in went] == [found(store, number).state]
    sound(store)


def test_the_trail_tells_what_changed_and_no_more(store: Store, case: AfterSale) -> None:
    number = decide(store, case, state=State.DRAFT, why=Why.BATCH, parameters=make_attempt(case).parameters)
    with store.writing() as session:
        _start(session, attempts.must(session, number))
        attempt_steps.finish(session, number, 1, State.REFUSED, LATER, WORDS, refusal="busy")
    sent, ended = (one.step.detail["changed"] for one in records(store, case)[1:])
    assert (sent["tries"], sent["why"], sent["sent_at"]) == ([0, 1], ["batch", None], [None, LATER.isoformat()])
    assert ended["refusal"] == ["", "busy"]
    assert sent["run"][1].startswith("sha256:")
    with store.reading() as session:
        assert "多拍" not in json.dumps(list(session.scalars(select(Trail.detail))), ensure_ascii=False)


def test_the_newest_step_of_one_of_several(store: Store, case: AfterSale) -> None:
    first = decide(store, case, state=State.SENDING)
    decide(store, case, state=State.CONFIRMED, lane=Lane.NOTICE, action="remind", made_at=NOW + timedelta(hours=9))
    with store.writing() as session:
        made = trail.newest(session, case.aftersale_id, first)
        assert made is not None
        assert (made.at, made.detail["step"]) == (NOW, "make")
        attempt_steps.doubt(session, first, 0, LATER, WORDS)
        doubted = trail.newest(session, case.aftersale_id, first)
        assert doubted is not None
        assert (doubted.at, doubted.became) == (LATER, State.IN_DOUBT)
        assert trail.newest(session, case.aftersale_id, 99) is None

"""What a reading says about a decision that was sent: by what came back, what stands there now, and who did it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from models.desk.ledger.reading import Reading
from models.desk.ledger.verdicts import ALREADY, GONE, MOVED_ON, NOT_DONE, Answer, Verdict, judge
from models.domain.actions import BY_KEY
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState, Parameters, Why
from models.domain.codes import Actor
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.seen import Seen
from models.doudian.aftersale_detail import case_detail
from models.doudian.case_records import Record
from tests.factory import NOW, make_case, moved
from tests.unit.doudian.platform import answering

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
State = AttemptState
V1, V2 = NOW - MINUTE, NOW + SECOND
"""The version that was sent, and the one that came of whatever happened then."""


_TOLD = {"after_sale_id": 1, "after_sale_type": 2, "after_sale_status": 6}
DETAIL = case_detail(answering({"process_info": {"after_sale_info": _TOLD}}), "1")
"""Of a case in full only the log is looked at here."""


def refundable(type_: Type = Type.UNSHIPPED_REFUND, **fields: Any) -> AfterSale:
    return make_case(**{"type": type_, "updated_at": V1, "amount_fen": 5_000, **fields})


def sent(case: AfterSale, action: str = "refund", **changes: Any) -> Attempt:
    """A decision on `case` that was sent once, at the tests' noon, three seconds after it was made."""
    made = Attempt(
        id=1,
        key="k",
        aftersale_id=case.aftersale_id,
        action=action,
        lane=BY_KEY[action].lane,
        state=State.SENDING,
        parameters=Parameters(),
        amount_fen=case.amount_fen,
        status_seen=case.status,
        by="小林",
        made_at=NOW - 3 * SECOND,
        seen=Seen.of(case),
        sent_at=NOW,
        tries=1,
    )
    return replace(made, **changes)


def act(by: Actor, at: datetime | None = NOW) -> Record:
    return Record(at=at, by_role=by, operator="", action="同意退款", text="")


def reading(case: AfterSale | None, *acts: Record) -> Reading:
    if case is None:
        return Reading(None, NOW + SECOND)
    return Reading(case, NOW + SECOND, replace(DETAIL, records=acts))


def said(attempt: Attempt, found: Reading, answer: Answer = Answer.NOTHING, *, sure: bool = False) -> Verdict | None:
    return judge(attempt, found, answer, sure=sure)


CASE = refundable()
SHIPPED = refundable(Type.SHIPPED_REFUND)
PAID = moved(CASE, Status.REFUNDED, updated_at=V2, final_at=NOW)
WITHDRAWN = moved(CASE, Status.CLOSED, updated_at=V2, final_at=NOW)
LESS = replace(CASE, amount_fen=4_000, updated_at=V2)
TOUCHED = replace(CASE, updated_at=V2)
HIDDEN = replace(CASE, amount_fen=4_000)
"""Another amount under the version that was sent."""
OURS, BEFORE = act(Actor.MERCHANT), act(Actor.MERCHANT, NOW - MINUTE)


@dataclass(frozen=True)
class Told:
    """A reading, and what it says: state and refusal, by whether so much time has passed that nothing is under way."""

    name: str
    case: AfterSale | None
    answer: Answer
    early: tuple[AttemptState | None, str]
    late: tuple[AttemptState | None, str]
    acts: tuple[Record, ...] = ()
    changes: dict[str, Any] = field(default_factory=dict)


NOTHING_YET = (None, "")
DONE = (State.DONE, "")
CONFLICT = (State.DRAFT, "")
DONE_BY_OTHERS = (State.REFUSED, ALREADY)
NOT_CARRIED_OUT = (State.REFUSED, NOT_DONE)
OTHERWISE = (State.REFUSED, MOVED_ON)
UNKNOWN = (State.REFUSED, GONE)

TABLE = (
    # the platform shows it
    Told("it says yes and shows it", PAID, Answer.YES, DONE, DONE),
    Told("the answer was lost; the shop did it since", PAID, Answer.NOTHING, DONE, DONE, (OURS,)),
    Told(
        "in the second before, which is what the log can tell",
        PAID,
        Answer.NOTHING,
        DONE,
        DONE,
        (act(Actor.MERCHANT, NOW - 2 * SECOND),),
    ),
    Told("the shop did it before", PAID, Answer.NOTHING, DONE_BY_OTHERS, DONE_BY_OTHERS, (BEFORE,)),
    Told(
        "the platform itself did it", PAID, Answer.NOTHING, DONE_BY_OTHERS, DONE_BY_OTHERS, (BEFORE, act(Actor.SYSTEM))
    ),
    Told(
        "at a time that nobody can read",
        PAID,
        Answer.NOTHING,
        DONE_BY_OTHERS,
        DONE_BY_OTHERS,
        (act(Actor.MERCHANT, None),),
    ),
    Told("it said no; so it was not us", PAID, Answer.NO, DONE_BY_OTHERS, DONE_BY_OTHERS, (OURS,)),
    Told(
        "it says no to the second try: the first one may have arrived",
        PAID,
        Answer.NO,
        DONE,
        DONE,
        (act(Actor.MERCHANT, NOW - 2 * SECOND),),
        {"tries": 2, "sent_at": NOW + MINUTE},
    ),
    Told(
        "no to the second try, done before the decision was even made",
        PAID,
        Answer.NO,
        DONE_BY_OTHERS,
        DONE_BY_OTHERS,
        (BEFORE,),
        {"tries": 2, "sent_at": NOW + MINUTE},
    ),
    # it does not show it
    Told("nothing happened", CASE, Answer.NOTHING, NOTHING_YET, NOT_CARRIED_OUT),
    Told("it says yes and does not show it yet", CASE, Answer.YES, NOTHING_YET, NOTHING_YET),
    Told("yes, with a shop's act but no money", CASE, Answer.YES, NOTHING_YET, NOTHING_YET, (OURS,)),
    Told("a refund is done by the money only", TOUCHED, Answer.NOTHING, NOTHING_YET, NOT_CARRIED_OUT, (OURS,)),
    Told("only the version is another", TOUCHED, Answer.NOTHING, NOTHING_YET, NOT_CARRIED_OUT),
    # it shows something else
    Told("the buyer withdrew", WITHDRAWN, Answer.NOTHING, OTHERWISE, OTHERWISE),
    Told("the buyer asks for less", LESS, Answer.NOTHING, CONFLICT, CONFLICT),
    Told("less, and it said no", LESS, Answer.NO, CONFLICT, CONFLICT),
    Told("less under the same version: it may still arrive", HIDDEN, Answer.NOTHING, NOTHING_YET, CONFLICT),
    Told("less, although it said yes", LESS, Answer.YES, NOTHING_YET, NOTHING_YET),
    Told("the platform knows no such case", None, Answer.NOTHING, NOTHING_YET, UNKNOWN),
    Told("no such case, although it said yes", None, Answer.YES, NOTHING_YET, UNKNOWN),
)


@pytest.mark.parametrize("told", TABLE, ids=lambda told: told.name)
@pytest.mark.parametrize("sure", [False, True], ids=["early", "late"])
def test_a_refund(told: Told, sure: bool) -> None:
    verdict = said(sent(CASE, **told.changes), reading(told.case, *told.acts), told.answer, sure=sure)
    found = (None, "") if verdict is None else (verdict.state, verdict.refusal)
    assert found == (told.late if sure else told.early)
    if verdict is not None and verdict.state is State.DRAFT:
        assert verdict.why is Why.CONFLICT


REFUSED = moved(SHIPPED, Status.REFUSED_FIRST, updated_at=V2)
AGAIN = replace(SHIPPED, updated_at=V2)
"""Rejected, and applied for anew."""


@pytest.mark.parametrize(
    ("case", "answer", "acts", "state"),
    [
        (REFUSED, Answer.YES, (), State.DONE),
        (REFUSED, Answer.NOTHING, (OURS,), State.DONE),
        (AGAIN, Answer.YES, (), State.DONE),
        (AGAIN, Answer.NOTHING, (OURS, act(Actor.BUYER)), State.DONE),
        (AGAIN, Answer.NOTHING, (BEFORE,), None),
        (SHIPPED, Answer.YES, (), None),  # the reply alone proves nothing: no version has changed
        (SHIPPED, Answer.NOTHING, (OURS,), None),
    ],
)
def test_a_rejection_may_be_overtaken_by_the_buyer(
    case: AfterSale, answer: Answer, acts: tuple[Record, ...], state: AttemptState | None
) -> None:
    verdict = said(sent(SHIPPED, "reject"), reading(case, *acts), answer)
    assert (verdict.state if verdict else None) is state


def test_a_call_that_names_no_version_may_always_arrive_late() -> None:
    """An unshipped refund is rejected by shipping the order (`order.logisticsAdd`)."""
    attempt = sent(CASE, "reject")
    assert said(attempt, reading(LESS)) is None
    late = said(attempt, reading(LESS), sure=True)
    assert late is not None
    assert late.why is Why.CONFLICT


def test_so_may_one_that_was_sent_without() -> None:
    assert said(sent(replace(CASE, updated_at=None)), reading(LESS)) is None


def test_another_amount_than_was_decided_on_is_told() -> None:
    """The buyer asked for less under the same version, and that went."""
    verdict = said(sent(CASE), reading(replace(PAID, amount_fen=4_000), OURS))
    assert verdict is not None
    assert verdict.state is State.DONE
    assert "with ¥40.00; decided was ¥50.00" in str(verdict.text)


def test_already_done_is_told_with_by_whom_when_and_how_much() -> None:
    verdict = said(sent(CASE), reading(PAID, act(Actor.SYSTEM, NOW - MINUTE)))
    assert verdict is not None
    text = str(verdict.text)
    assert "¥50.00" in text
    assert "the platform itself" in text
    assert verdict.text.values["at"] == NOW - MINUTE
    assert "not done a second time" in text


@pytest.mark.parametrize(
    ("who", "told"), [(Actor.BUYER, "not needed any more"), (Actor.MERCHANT, "was done already, and not by this desk")]
)
def test_a_rejection_that_the_buyer_made_needless_was_done_by_nobody(who: Actor, told: str) -> None:
    verdict = said(sent(CASE, "reject"), reading(WITHDRAWN, act(who, NOW - MINUTE)))
    assert verdict is not None
    assert (verdict.state, verdict.refusal) == DONE_BY_OTHERS
    assert told in str(verdict.text)


def test_nobody_knows_who_did_it_without_a_log() -> None:
    verdict = said(sent(CASE), Reading(PAID, NOW + SECOND))
    assert verdict is not None
    assert "somebody" in str(verdict.text)
    assert verdict.text.values["at"] == V2


def test_the_newest_act_is_the_one_that_counts() -> None:
    found = reading(WITHDRAWN, act(Actor.BUYER, NOW), act(Actor.MERCHANT, NOW - MINUTE), act(Actor.SERVICE, None))
    verdict = said(sent(CASE), found)
    assert verdict is not None
    assert "the buyer" in str(verdict.text)


def test_a_decision_that_does_not_tell_what_it_looked_at_is_never_taken_for_done() -> None:
    old = sent(CASE, seen=None)
    verdict = said(old, reading(PAID, OURS))
    assert verdict is not None
    assert (verdict.state, verdict.refusal) == (State.REFUSED, MOVED_ON)

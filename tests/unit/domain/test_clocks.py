"""All clocks of a case: which there are, which counts first, and what happens at zero."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from models.domain.clocks import Clock, ClockKind, ClockSource, clocks, leading
from models.domain.codes import AfterSaleStatus as Status
from models.domain.codes import AfterSaleType as Type
from models.domain.codes import ArbitrationStatus as Arbitration
from models.domain.dossier import ArbitrationSeen, Dossier
from tests.factory import NOW, make_case, make_return

HOUR = timedelta(hours=1)
SECOND = timedelta(seconds=1)
STEP, EVIDENCE, ARBITRATION = ClockKind.STEP, ClockKind.EVIDENCE, ClockKind.ARBITRATION


def in_arbitration(
    status: Arbitration = Arbitration.AWAITS_EVIDENCE,
    evidence: datetime | None = NOW + 3 * HOUR,
    step: datetime | None = NOW + 5 * HOUR,
    *,
    needed: bool = False,
    version: datetime = NOW,
) -> Dossier:
    """A case that customer service has."""
    seen = ArbitrationSeen(
        status=status, deadline_at=step, needs_evidence=needed, evidence_due_at=evidence, evidence_words="质检"
    )
    return Dossier(read_at=NOW, version=version, arbitration=seen)


def refused(**overrides: Any) -> Any:
    """A case that was rejected and is in arbitration, with 48 hours of its own."""
    given = {"arbitration": Arbitration.AWAITS_EVIDENCE, "updated_at": NOW, "deadline_at": NOW + 48 * HOUR}
    return make_return(Status.REFUSED_SECOND, **{**given, **overrides})


def kinds(found: tuple[Clock, ...]) -> list[ClockKind]:
    return [clock.kind for clock in found]


@pytest.mark.parametrize(
    ("kind", "status", "says"),
    [
        (Type.UNSHIPPED_REFUND, Status.AWAITS_REVIEW, "agrees by itself: ¥129.00 goes to the buyer"),
        (Type.SHIPPED_REFUND, Status.AWAITS_REVIEW, "agrees by itself: ¥129.00 goes to the buyer"),
        (Type.RETURN_REFUND, Status.AWAITS_REVIEW, "agrees to the return by itself"),
        (Type.RETURN_REFUND, Status.AWAITS_BUYER_RETURN, "closes the case: ¥129.00 stays with the shop"),
        (Type.RETURN_REFUND, Status.BUYER_RETURNED, "received and refunds: ¥129.00 goes to the buyer"),
        (Type.RETURN_REFUND, Status.REFUSED_FIRST, "may change or withdraw"),
        (Type.EXCHANGE, Status.AWAITS_REVIEW, "not documented"),
        (Type.EXCHANGE, Status.BUYER_RETURNED, "not documented"),
        (Type.REPAIR, Status.AWAITS_SHIPMENT, "not documented"),
        (Type.RETURN_REFUND, Status(99), "not documented"),
    ],
)
def test_what_happens_at_zero_is_said_as_far_as_it_is_confirmed(kind: Type, status: Status, says: str) -> None:
    (clock,) = clocks(make_case(type=kind, status=status, type_text="", status_text=""), None)
    assert says in str(clock.at_zero)
    assert str(clock.name)


def test_an_export_gives_one_clock_and_says_so() -> None:
    case = make_case(deadline_was=NOW)
    (clock,) = clocks(case, None)
    assert (clock.kind, clock.at, clock.source) == (STEP, case.deadline_at, ClockSource.EXPORT)
    assert clock.was == NOW
    assert clocks(make_case(updated_at=NOW), None)[0].source is ClockSource.PLATFORM


@pytest.mark.parametrize(
    "gone", [{"deadline_at": None}, {"final_at": NOW}, {"status": Status.CLOSED}, {"gone_at": NOW}]
)
def test_there_is_none_without_a_deadline_or_after_the_end(gone: dict[str, Any]) -> None:
    assert clocks(make_case(**gone), None) == ()


def test_nothing_of_an_arbitration_counts_once_the_case_is_over() -> None:
    assert clocks(refused(final_at=NOW), in_arbitration()) == ()


def test_each_clock_of_an_arbitration_is_its_own_and_the_earliest_leads() -> None:
    found = clocks(refused(), in_arbitration())
    assert [(clock.kind, clock.at - NOW) for clock in found] == [
        (EVIDENCE, 3 * HOUR),
        (ARBITRATION, 5 * HOUR),
        (STEP, 48 * HOUR),
    ]
    assert leading(found, NOW) is found[0]
    assert "while customer service has the case" in str(found[2].at_zero)  # it closes no case that service has


def test_the_step_leads_where_it_ends_first() -> None:
    found = clocks(refused(deadline_at=NOW + HOUR), in_arbitration())
    first = leading(found, NOW)
    assert first is not None
    assert first.kind is STEP


def test_a_missed_chance_is_closed_and_the_next_clock_leads() -> None:
    found = clocks(refused(), in_arbitration())
    due = NOW + 3 * HOUR
    assert found[0].why_closed(due - SECOND) is None
    assert "time for evidence is over" in str(found[0].why_closed(due))
    assert leading(found, due) is found[1]


def test_a_step_whose_time_is_up_still_counts_for_the_platform_may_not_have_acted() -> None:
    found = clocks(make_case(deadline_at=NOW - HOUR), None)
    assert found[0].why_closed(NOW) is None
    assert leading(found, NOW) is found[0]


@pytest.mark.parametrize(
    ("status", "needed", "says"),
    [
        (Arbitration.AWAITS_EVIDENCE, False, None),
        (Arbitration.RUNNING, True, None),
        (Arbitration.RUNNING, False, "asks for no evidence now"),
        (Arbitration.NEGOTIATION, False, "asks for no evidence now"),
        (Arbitration.FOR_MERCHANT, True, "arbitration is over"),
        (Arbitration.ENDED, False, "arbitration is over"),
    ],
)
def test_evidence_that_nobody_wants_is_closed_with_time_left(
    status: Arbitration, needed: bool, says: str | None
) -> None:
    found = clocks(refused(arbitration=status), in_arbitration(status, needed=needed))
    (evidence,) = (clock for clock in found if clock.kind is EVIDENCE)
    closed = evidence.why_closed(NOW)
    assert (closed is None) if says is None else (says in str(closed))


def test_negotiation_is_named() -> None:
    found = clocks(refused(arbitration=Arbitration.NEGOTIATION), in_arbitration(Arbitration.NEGOTIATION, evidence=None))
    assert [str(clock.name) for clock in found] == ["Agreeing with the buyer", "This step of the case"]


def test_one_moment_given_three_times_is_one_clock() -> None:
    due = NOW + 3 * HOUR
    found = clocks(refused(deadline_at=due), in_arbitration(evidence=due, step=due))
    assert kinds(found) == [EVIDENCE]


def test_a_closed_clock_does_not_hide_one_that_counts() -> None:
    due = NOW + 3 * HOUR
    case = refused(deadline_at=due, arbitration=Arbitration.RUNNING)
    found = clocks(case, in_arbitration(Arbitration.RUNNING, evidence=due, step=due))
    assert kinds(found) == [EVIDENCE, ARBITRATION]
    first = leading(found, NOW)
    assert first is not None
    assert first.kind is ARBITRATION


def test_the_later_reading_says_how_the_arbitration_stands() -> None:
    dossier = in_arbitration(Arbitration.AWAITS_EVIDENCE)
    moved_on = refused(arbitration=Arbitration.RUNNING, updated_at=NOW + HOUR)
    assert clocks(moved_on, dossier)[0].why_closed(NOW) is not None
    behind = refused(arbitration=Arbitration.RUNNING, updated_at=NOW - HOUR)
    assert clocks(behind, dossier)[0].why_closed(NOW) is None
    not_told = refused(arbitration=Arbitration.NOT_MAPPED)
    assert clocks(not_told, dossier)[0].why_closed(NOW) is None

"""What two pictures of a case and its record tell: who decided it, and what the shop must hear of."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from models.domain.aftersale import AfterSale
from models.domain.codes import Actor, AfterSaleStatus, ArbitrationStatus
from models.domain.happenings import NOTES, Happening, Kind, between, counted
from models.domain.progress import deadline_before
from tests.factory import NOW, make_case, make_return, moved

HOUR = timedelta(hours=1)
S = AfterSaleStatus


def kinds(known: AfterSale | None, now: AfterSale, who: Actor = Actor.NOT_MAPPED) -> list[Kind]:
    return [happening.kind for happening in between(known, now, who)]


def test_a_case_seen_for_the_first_time_is_new_only_while_it_is_open() -> None:
    case = make_case()
    assert kinds(None, case) == [Kind.NEW]
    assert kinds(None, moved(case, S.REFUNDED)) == []
    assert between(None, case) == [Happening(Kind.NEW, 1, case.aftersale_id, case.amount_fen)]


@pytest.mark.parametrize(
    ("status", "who", "expected"),
    [
        (S.REFUNDED, Actor.SYSTEM, Kind.REFUNDED_BY_PLATFORM),
        (S.ORDER_CANCELLED, Actor.SYSTEM, Kind.REFUNDED_BY_PLATFORM),
        (S.REFUNDED, Actor.MERCHANT, Kind.REFUNDED),
        (S.REFUNDED, Actor.NOT_MAPPED, Kind.REFUNDED),
        (S.REFUNDED, Actor.SERVICE, Kind.DECIDED_BY_SERVICE),
        (S.CLOSED, Actor.SERVICE, Kind.DECIDED_BY_SERVICE),
        (S.CLOSED, Actor.BUYER, Kind.WITHDRAWN),
        (S.CLOSED, Actor.SYSTEM, Kind.CLOSED),
        (S.EXCHANGED, Actor.BUYER, Kind.CLOSED),
    ],
)
def test_an_end_is_told_by_status_and_by_who_caused_it(status: AfterSaleStatus, who: Actor, expected: Kind) -> None:
    case = make_case()
    assert kinds(case, moved(case, status), who) == [expected]


def test_an_automatic_approval_is_no_time_out() -> None:
    case = make_case()
    assert kinds(case, moved(case, S.REFUNDED, auto_approvals="1"), Actor.SYSTEM) == [Kind.AUTO_APPROVED]
    returning = moved(make_return(), S.AWAITS_BUYER_RETURN, auto_approvals="7")
    assert kinds(make_return(), returning) == [Kind.AUTO_APPROVED]


def test_a_return_agreed_by_a_time_out_is_told_and_one_agreed_by_us_is_not() -> None:
    case = make_return()
    agreed = moved(case, S.AWAITS_BUYER_RETURN)
    assert kinds(case, agreed, Actor.SYSTEM) == [Kind.RETURN_AGREED_BY_PLATFORM]
    assert kinds(case, agreed, Actor.MERCHANT) == []
    assert kinds(agreed, moved(agreed, S.BUYER_RETURNED)) == [Kind.PARCEL]


def test_a_finished_case_may_live_again_and_an_unknown_one_is_gone() -> None:
    case = make_case()
    assert kinds(moved(case, S.CLOSED), case) == [Kind.REVIVED]
    assert kinds(case, replace(case, gone_at=NOW)) == [Kind.GONE]


def test_arbitration_is_told_when_it_begins_or_changes() -> None:
    case = make_return(S.REFUSED_FIRST)
    running = replace(case, arbitration=ArbitrationStatus.RUNNING)
    assert kinds(case, running) == [Kind.ARBITRATION]
    assert kinds(running, running) == []
    assert kinds(running, replace(running, arbitration=ArbitrationStatus.NONE)) == []


@pytest.mark.parametrize(("step", "expected"), [(-5 * HOUR, Kind.DEADLINE_EARLIER), (2 * HOUR, Kind.DEADLINE_LATER)])
def test_a_deadline_that_moves_within_a_step_is_told_with_where_it_stood(step: timedelta, expected: Kind) -> None:
    case = make_case()
    assert case.deadline_at is not None
    new = replace(case, deadline_at=case.deadline_at + step)
    new = replace(new, deadline_was=deadline_before(case, new))
    assert new.deadline_was == case.deadline_at
    assert kinds(case, new) == [expected]
    assert deadline_before(new, new) == case.deadline_at  # still marked the next time it is seen
    assert kinds(new, new) == []


def test_a_new_step_has_a_deadline_of_its_own() -> None:
    case = make_return()
    assert deadline_before(case, moved(case, S.AWAITS_BUYER_RETURN, deadline_at=NOW + 100 * HOUR)) is None
    assert deadline_before(case, moved(case, S.REFUNDED, deadline_at=None)) is None
    assert deadline_before(replace(case, deadline_at=None), case) is None
    assert deadline_before(case, replace(case, deadline_at=None)) is None


def test_counts_stand_in_the_order_of_importance() -> None:
    found = [Happening(kind, 1, "1", 5) for kind in (Kind.NEW, Kind.WITHDRAWN, Kind.REFUNDED_BY_PLATFORM, Kind.NEW)]
    assert list(counted(found).items()) == [(Kind.REFUNDED_BY_PLATFORM, 1), (Kind.NEW, 2), (Kind.WITHDRAWN, 1)]


def test_every_end_has_its_note() -> None:
    told_by_the_change_itself = {
        Kind.CONTRADICTED,
        Kind.AUTO_APPROVED,
        Kind.NEW,
        Kind.PARCEL,
        Kind.ARBITRATION,
        Kind.DEADLINE_EARLIER,
        Kind.DEADLINE_LATER,
    }
    assert set(NOTES) == set(Kind) - told_by_the_change_itself

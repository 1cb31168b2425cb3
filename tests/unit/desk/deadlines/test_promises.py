"""Promises to buyers: clocks of their own, never later than the platform's earliest."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models.desk import cases, queues
from models.desk.deadlines import promises
from models.desk.desk import Desk
from models.desk.dossier import keep_dossier
from models.domain.aftersale import AfterSale
from models.domain.clock import FixedClock
from models.domain.clocks import ClockKind, leading
from models.domain.codes import ArbitrationStatus
from models.domain.dossier import ArbitrationSeen, Dossier
from models.domain.errors import UserError
from models.domain.listing import PageRequest
from tests.factory import NOW, make_case
from tests.unit.desk.helpers import take

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@pytest.fixture
def case(desk: Desk) -> AfterSale:
    """A case on which the platform acts in 20 hours."""
    made = make_case()
    take(desk, [made])
    return made


def test_the_earliest_clock_leads_and_the_list_keeps_the_platform_s(desk: Desk, case: AfterSale) -> None:
    promises.promise(desk, case.aftersale_id, NOW + 3 * HOUR, " 电话\n回复 ", by="小林")
    view = cases.case_view(desk, case.aftersale_id)
    assert [clock.kind for clock in view.clocks] == [ClockKind.PROMISE, ClockKind.STEP]
    assert str(view.clocks[0].name) == "Promised to the buyer: 电话 回复"
    (row,) = queues.page(desk, PageRequest("all")).rows
    assert (row.deadline_at, row.promise_at) == (case.deadline_at, NOW + 3 * HOUR)


def test_one_that_is_over_says_so_and_leads_no_more(desk: Desk, clock: FixedClock, case: AfterSale) -> None:
    promises.promise(desk, case.aftersale_id, NOW + HOUR)
    clock.move(2 * HOUR)
    view = cases.case_view(desk, case.aftersale_id)
    lead = leading(view.clocks, clock.now())
    assert lead is not None
    assert lead.kind is ClockKind.STEP
    assert "tick it off" in str(view.clocks[0].why_closed(clock.now()))


def test_what_was_kept_counts_no_more_and_stands_in_the_timeline(
    desk: Desk, clock: FixedClock, case: AfterSale
) -> None:
    (made,) = promises.promise(desk, case.aftersale_id, NOW + HOUR, "回电话", by="小林")
    clock.move(30 * MINUTE)
    (kept,) = promises.keep(desk, case.aftersale_id, made.id, by="小王")
    assert (kept.kept_at, kept.kept_by) == (clock.now(), "小王")
    view = cases.case_view(desk, case.aftersale_id)
    assert [one.kind for one in view.clocks] == [ClockKind.STEP]
    assert queues.page(desk, PageRequest("all")).rows[0].promise_at is None
    told = [(str(line.text).split(" 2026")[0], line.by) for line in view.timeline[:2]]
    assert told == [("Promise kept, due by", "小王"), ("Promised to the buyer by", "小林")]
    with pytest.raises(UserError, match="ticked off already"):
        promises.keep(desk, case.aftersale_id, made.id)


def test_one_kept_late_says_so(desk: Desk, clock: FixedClock, case: AfterSale) -> None:
    (made,) = promises.promise(desk, case.aftersale_id, NOW + HOUR)
    clock.move(2 * HOUR)
    promises.keep(desk, case.aftersale_id, made.id)
    assert str(cases.case_view(desk, case.aftersale_id).timeline[0].text).startswith("Promise kept late")


def test_it_may_last_as_long_as_the_platform_waits_and_not_a_moment_longer(desk: Desk, case: AfterSale) -> None:
    assert case.deadline_at is not None
    promises.promise(desk, case.aftersale_id, case.deadline_at)
    with pytest.raises(UserError, match=r"The platform acts at 2026-11-24 00:00:00.* \(Our review\)"):
        promises.promise(desk, case.aftersale_id, case.deadline_at + timedelta(milliseconds=1))


def test_the_platform_s_earliest_clock_is_the_one_that_counts(desk: Desk, case: AfterSale) -> None:
    seen = ArbitrationSeen(
        status=ArbitrationStatus.AWAITS_EVIDENCE,
        deadline_at=NOW + 30 * HOUR,
        needs_evidence=True,
        evidence_due_at=NOW + 2 * HOUR,
        evidence_words="",
    )
    with desk.store.writing() as session:
        keep_dossier(session, case.aftersale_id, Dossier(read_at=NOW, version=NOW, arbitration=seen))
    with pytest.raises(UserError, match=r"\(Our evidence for customer service\)"):
        promises.promise(desk, case.aftersale_id, NOW + 3 * HOUR)


def test_after_the_platform_s_time_nothing_can_be_promised(desk: Desk, clock: FixedClock, case: AfterSale) -> None:
    clock.move(21 * HOUR)
    with pytest.raises(UserError, match="may act at any moment"):
        promises.promise(desk, case.aftersale_id, clock.now() + MINUTE)


def test_where_no_deadline_is_known_any_time_can_be_promised(desk: Desk) -> None:
    made = make_case(deadline_at=None)
    take(desk, [made])
    assert len(promises.promise(desk, made.aftersale_id, NOW + 100 * HOUR)) == 1


def test_one_that_the_platform_has_overtaken_says_so(desk: Desk, case: AfterSale) -> None:
    promises.promise(desk, case.aftersale_id, NOW + 10 * HOUR)
    take(desk, [make_case(**{**_numbers(case), "deadline_at": NOW + 5 * HOUR})], NOW + MINUTE)
    step, promise = cases.case_view(desk, case.aftersale_id).clocks
    assert (step.kind, promise.kind) == (ClockKind.STEP, ClockKind.PROMISE)
    assert "answer the buyer sooner" in str(promise.at_zero)


def _numbers(case: AfterSale) -> dict[str, str]:
    return {name: getattr(case, name) for name in ("aftersale_id", "order_id", "sku_order_id")}


@pytest.mark.parametrize(
    ("hours", "words", "says"), [(0, "", "has passed"), (-1, "", "has passed"), (1, "长" * 101, "101 characters")]
)
def test_what_makes_no_sense_is_refused(desk: Desk, case: AfterSale, hours: int, words: str, says: str) -> None:
    with pytest.raises(UserError, match=says):
        promises.promise(desk, case.aftersale_id, NOW + hours * HOUR, words)
    assert promises.listed(desk, case.aftersale_id) == []


def test_on_a_finished_case_nothing_is_promised(desk: Desk) -> None:
    done = make_case(final_at=NOW)
    take(desk, [done])
    with pytest.raises(UserError, match="is finished"):
        promises.promise(desk, done.aftersale_id, NOW + HOUR)

"""A deadline typed by hand: only where no source gives one, and only until one does."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from models.desk import cases, queues
from models.desk.deadlines.typed import forget_typed, type_deadline
from models.desk.desk import Desk
from models.desk.sync.taking import take as take_answer
from models.domain.aftersale import AfterSale
from models.domain.clocks import ClockSource
from models.domain.codes import AfterSaleStatus
from models.domain.errors import UserError
from models.domain.happenings import Happening, Kind
from models.domain.listing import PageRequest
from tests.factory import NOW, make_case, make_return, moved
from tests.unit.desk.helpers import stored, take

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
TYPED = NOW + 5 * HOUR


@pytest.fixture
def case(desk: Desk) -> AfterSale:
    """A case of which the export told no deadline."""
    made = make_return(deadline_at=None)
    take(desk, [made])
    return made


def answer(desk: Desk, case: AfterSale, minutes: int) -> list[Happening]:
    """The platform shows the case."""
    with desk.store.writing() as session:
        shown = replace(case, updated_at=NOW + minutes * MINUTE)
        return take_answer(session, [shown], NOW + minutes * MINUTE, {}).happenings


def told(desk: Desk, case: AfterSale) -> list[str]:
    return [str(line.text) for line in cases.case_view(desk, case.aftersale_id).timeline]


def test_it_counts_down_in_its_queue_and_is_marked_as_typed(desk: Desk, case: AfterSale) -> None:
    type_deadline(desk, case.aftersale_id, TYPED, by="小林")
    (row,) = queues.page(desk, PageRequest("shipped_review")).rows
    assert (row.deadline_at, row.typed, row.deadline_was) == (TYPED, True, None)
    assert queues.counts(desk)["no_deadline"].count == 0
    view = cases.case_view(desk, case.aftersale_id)
    assert [clock.source for clock in view.clocks] == [ClockSource.HAND]
    assert view.timeline[0].by == "小林"
    assert str(view.timeline[0].text).startswith("Deadline typed by hand")


def test_it_may_be_corrected_and_taken_off(desk: Desk, case: AfterSale) -> None:
    type_deadline(desk, case.aftersale_id, TYPED)
    type_deadline(desk, case.aftersale_id, TYPED + HOUR)
    (row,) = queues.page(desk, PageRequest("shipped_review")).rows
    assert (row.deadline_at, row.typed) == (TYPED + HOUR, True)
    forget_typed(desk, case.aftersale_id)
    assert queues.counts(desk)["no_deadline"].count == 1
    with pytest.raises(UserError, match="was not typed here"):
        forget_typed(desk, case.aftersale_id)


def test_one_that_a_source_gives_cannot_be_typed_over(desk: Desk) -> None:
    known = make_case()
    take(desk, [known])
    with pytest.raises(UserError, match="The deadline is known"):
        type_deadline(desk, known.aftersale_id, TYPED)


@pytest.mark.parametrize(
    ("hours", "says"), [(-1, "has passed already"), (0, "has passed already"), (24 * 91, "90 days ahead")]
)
def test_a_time_that_makes_no_sense_is_refused(desk: Desk, case: AfterSale, hours: int, says: str) -> None:
    with pytest.raises(UserError, match=says):
        type_deadline(desk, case.aftersale_id, NOW + hours * HOUR)


def test_a_finished_case_gets_none(desk: Desk) -> None:
    done = make_return(deadline_at=None, final_at=NOW)
    take(desk, [done])
    with pytest.raises(UserError, match="is finished"):
        type_deadline(desk, done.aftersale_id, TYPED)


def test_sources_that_give_none_leave_it_alone(desk: Desk, case: AfterSale) -> None:
    type_deadline(desk, case.aftersale_id, TYPED)
    take(desk, [case], NOW + HOUR)
    take(desk, [replace(case, buyer_words="快点")], NOW + 2 * HOUR)
    assert answer(desk, case, 180) == []
    assert stored(desk, case.aftersale_id).case.deadline_at == TYPED
    assert queues.page(desk, PageRequest("shipped_review")).rows[0].typed


@pytest.mark.parametrize(
    ("hours", "kind"),
    [(2, Kind.DEADLINE_EARLIER), (9, Kind.DEADLINE_LATER), (5, None)],
    ids=["sooner", "later", "same"],
)
def test_the_platform_s_own_takes_its_place_and_it_is_told(
    desk: Desk, case: AfterSale, hours: int, kind: Kind | None
) -> None:
    type_deadline(desk, case.aftersale_id, TYPED)
    news = answer(desk, replace(case, deadline_at=NOW + hours * HOUR), 5)
    assert [one.kind for one in news] == ([kind] if kind else [])
    (row,) = queues.page(desk, PageRequest("shipped_review")).rows
    assert (row.deadline_at, row.typed, row.deadline_was) == (NOW + hours * HOUR, False, None)
    assert any("typed here" in line and "no longer" in line for line in told(desk, case)) is (kind is not None)
    with pytest.raises(UserError, match="The deadline is known"):
        type_deadline(desk, case.aftersale_id, TYPED)


@pytest.mark.parametrize("hours", [2, 5])
def test_so_does_that_of_an_export(desk: Desk, case: AfterSale, hours: int) -> None:
    type_deadline(desk, case.aftersale_id, TYPED)
    take(desk, [replace(case, deadline_at=NOW + hours * HOUR)], NOW + MINUTE)
    (row,) = queues.page(desk, PageRequest("shipped_review")).rows
    assert (row.deadline_at, row.typed, row.deadline_was) == (NOW + hours * HOUR, False, None)


@pytest.mark.parametrize("by_export", [False, True])
def test_it_belongs_to_the_step_that_it_was_typed_for(desk: Desk, case: AfterSale, by_export: bool) -> None:
    type_deadline(desk, case.aftersale_id, TYPED)
    agreed = moved(case, AfterSaleStatus.AWAITS_BUYER_RETURN)
    if by_export:
        take(desk, [agreed], NOW + HOUR)
    else:
        answer(desk, agreed, 60)
    assert stored(desk, case.aftersale_id).case.deadline_at is None
    assert queues.counts(desk)["no_deadline"].count == 1

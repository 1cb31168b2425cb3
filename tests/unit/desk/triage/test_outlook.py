"""Will we make it: what is said, and what is not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models.desk import settings
from models.desk.choices.keeping import keep
from models.desk.choices.reading import value
from models.desk.choices.register import PEOPLE
from models.desk.desk import Desk
from models.desk.triage import outlook as module
from models.desk.triage.outlook import outlook
from models.domain.attempt import AttemptState
from models.domain.codes import AfterSaleStatus as S
from models.domain.codes import AfterSaleType as T
from tests.factory import NOW
from tests.unit.desk.today.day import HOUR, MINUTE, Day

UNSHIPPED, SHIPPED = "unshipped_review", "shipped_review"


@pytest.fixture
def day(desk: Desk) -> Day:
    return Day(desk)


def history(day: Day, number: int, pause: timedelta = 2 * MINUTE, by: str = "小林", **fields: object) -> None:
    """So many times between decisions, the last one just now."""
    for place in range(number, -1, -1):
        day.decided(by, NOW - place * pause, day.case(**fields), state=AttemptState.DONE)


def test_too_little_history_is_said(day: Day, desk: Desk) -> None:
    history(day, 19)
    day.case(deadline_at=NOW + MINUTE)
    found = outlook(desk, UNSHIPPED)
    assert not found.known
    assert found.pace.samples == 19
    assert found.waiting == 1
    assert (found.lapsing, found.start) == ((), None)


def test_each_queue_has_a_pace_of_its_own_and_all_have_one_together(day: Day, desk: Desk) -> None:
    history(day, 20, 2 * MINUTE)
    history(day, 20, 4 * MINUTE, by="阿杰", type=T.RETURN_REFUND)
    assert (outlook(desk, UNSHIPPED).pace.median, outlook(desk, SHIPPED).pace.median) == (120, 240)
    assert outlook(desk, "all").pace.samples == 40
    assert outlook(desk, "other_review").pace.samples == 0


def test_what_is_older_than_the_last_days_does_not_count(day: Day, desk: Desk) -> None:
    for place in range(30):
        day.decided("小林", NOW - 8 * 24 * HOUR + place * MINUTE)
    assert outlook(desk, UNSHIPPED).pace.samples == 0


def test_what_lapses_before_anybody_comes_to_it_and_where_to_start(day: Day, desk: Desk) -> None:
    history(day, 20, 10 * MINUTE, by="小林", type=T.RETURN_REFUND, status=S.AWAITS_REVIEW, deadline_at=None)
    small = [
        day.case(type=T.RETURN_REFUND, amount_fen=100, deadline_at=NOW + 10 * MINUTE + place * timedelta(seconds=1))
        for place in range(3)
    ]
    large = [
        day.case(type=T.RETURN_REFUND, amount_fen=amount, deadline_at=NOW + 20 * MINUTE) for amount in (90_000, 80_000)
    ]
    found = outlook(desk, SHIPPED)
    assert (found.pace.median, found.people, found.waiting) == (600, 1, 5)
    assert [job.amount_fen for job in found.lapsing] == [100, 100, 90_000, 80_000]
    assert found.lost_fen == 170_200
    assert found.lost_at_best_fen == 300
    assert found.start is not None
    assert found.start.aftersale_id == large[0].aftersale_id
    assert {job.aftersale_id for job in found.lapsing_at_best} == {case.aftersale_id for case in small}


def test_where_no_order_loses_less_there_is_nothing_to_start_with(day: Day, desk: Desk) -> None:
    history(day, 20, 10 * MINUTE, type=T.RETURN_REFUND, deadline_at=None)
    day.case(type=T.RETURN_REFUND, deadline_at=NOW + 9 * MINUTE)
    found = outlook(desk, SHIPPED)
    assert len(found.lapsing) == 1
    assert found.start is None


def test_people_are_those_seen_deciding_until_somebody_says_otherwise(day: Day, desk: Desk) -> None:
    assert outlook(desk, UNSHIPPED).people == 1
    for by, minutes in (("小林", 5), ("阿杰", 59), ("店长", 61)):
        day.decided(by, NOW - minutes * MINUTE)
    assert (outlook(desk, UNSHIPPED).people, outlook(desk, UNSHIPPED).people_seen) == (2, 2)
    keep(desk, PEOPLE, 7)
    assert (outlook(desk, UNSHIPPED).people, outlook(desk, UNSHIPPED).people_seen) == (7, 2)
    keep(desk, PEOPLE, 0)
    assert outlook(desk, UNSHIPPED).people == 2


@pytest.mark.parametrize("kept", ["3", -1, 10**9, None, [2]])
def test_a_number_that_makes_no_sense_is_none(desk: Desk, kept: object) -> None:
    settings.put(desk, PEOPLE.row, kept)
    assert value(desk, PEOPLE) == 0


def test_more_cases_than_are_looked_at_are_said_to_be_more(
    day: Day, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST", 3)
    history(day, 20, deadline_at=None)
    for hours in (1, 2, 3, 4):
        day.case(deadline_at=NOW + hours * HOUR)
    found = outlook(desk, UNSHIPPED)
    assert (found.waiting, found.cut_off) == (3, True)
    day.case(deadline_at=NOW + 13 * HOUR)
    assert outlook(desk, "all").waiting == 3


def test_without_a_pace_nobody_looks_further_than_whether_there_is_any(day: Day, desk: Desk) -> None:
    assert outlook(desk, UNSHIPPED).waiting == 0
    for hours in (1, 2, 3, 4):
        day.case(deadline_at=NOW + hours * HOUR)
    found = outlook(desk, UNSHIPPED)
    assert (found.known, found.waiting, found.cut_off) == (False, 1, True)

"""A promise to a buyer is brought to mind: first to whoever gave it, then to everybody, each time once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from models.desk.alerts import sweep
from models.desk.deadlines import promises
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.alerts import AlertChoices, QuietHours
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from models.domain.promise import Reminder
from models.store import cases
from tests.factory import NOW, make_case, moved
from tests.unit.desk.choosing import choose

ME, OTHER = "小林", "阿杰"
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
Tell = Callable[[str], list[Reminder]]


@pytest.fixture
def case(desk: Desk) -> AfterSale:
    """With two days left, so that nothing but the promise is due."""
    made = make_case(deadline_at=desk.clock.now() + 48 * HOUR)
    with desk.store.writing() as session:
        cases.add_many(session, [(made, {})], NOW)
    return made


@pytest.fixture
def told(desk: Desk) -> Tell:
    def tell(person: str) -> list[Reminder]:
        return [one.reminder for one in sweep.tell(desk, person).promises]

    return tell


def test_each_reminder_once_and_the_early_one_only_to_whoever_promised(
    desk: Desk, clock: FixedClock, case: AfterSale, told: Tell
) -> None:
    promises.promise(desk, case.aftersale_id, clock.now() + HOUR, "回电", ME)
    clock.move(44 * MINUTE)
    assert told(ME) == []
    assert not sweep.outlook(desk, ME).due
    clock.move(MINUTE)
    assert sweep.outlook(desk, ME).due
    assert not sweep.outlook(desk, OTHER).due
    assert told(ME) == [Reminder.SOON]
    assert told(ME) == told(OTHER) == []
    clock.move(10 * MINUTE)
    assert told(ME) == told(OTHER) == [Reminder.LAST]
    clock.move(5 * MINUTE)
    assert told(ME) == told(OTHER) == [Reminder.LATE]
    clock.move(HOUR)
    assert told(ME) == told(OTHER) == []


def test_what_is_told_stands_until_somebody_ticks_it_off(
    desk: Desk, clock: FixedClock, case: AfterSale, told: Tell
) -> None:
    (made,) = promises.promise(desk, case.aftersale_id, clock.now() + 10 * MINUTE, "回电", ME)
    assert sweep.outlook(desk, ME).promises == ()
    told(ME)
    (standing,) = sweep.outlook(desk, ME).promises
    assert (standing.aftersale_id, standing.words, standing.by) == (case.aftersale_id, "回电", ME)
    clock.move(11 * MINUTE)
    (standing,) = sweep.outlook(desk, ME).promises
    assert standing.reminder is Reminder.LATE
    promises.keep(desk, case.aftersale_id, made.id, OTHER)
    assert sweep.outlook(desk, ME).promises == ()
    assert told(ME) == told(OTHER) == []


def test_of_a_finished_case_nobody_is_reminded(desk: Desk, clock: FixedClock, case: AfterSale, told: Tell) -> None:
    promises.promise(desk, case.aftersale_id, clock.now() + 10 * MINUTE, "", ME)
    with desk.store.writing() as session:
        stored = cases.find(session, case.aftersale_id)
        assert stored is not None
        cases.update_many(session, [(stored.row_id, moved(case, AfterSaleStatus.REFUNDED), {})], NOW)
    assert told(ME) == []


def test_quiet_hours_do_not_keep_a_promise_from_who_gave_it(
    desk: Desk, clock: FixedClock, case: AfterSale, told: Tell
) -> None:
    here = clock.now().astimezone()
    choose(desk, ME, AlertChoices(quiet=QuietHours((here - HOUR).time(), (here + 2 * HOUR).time())))
    promises.promise(desk, case.aftersale_id, clock.now() + 10 * MINUTE, "", ME)
    assert told(ME) == [Reminder.SOON]


def test_a_promise_until_another_time_is_another(desk: Desk, clock: FixedClock, case: AfterSale, told: Tell) -> None:
    promises.promise(desk, case.aftersale_id, clock.now() + 10 * MINUTE, "回电", ME)
    promises.promise(desk, case.aftersale_id, clock.now() + 10 * MINUTE, "补发", ME)
    promises.promise(desk, case.aftersale_id, clock.now() + 12 * MINUTE, "道歉", ME)
    assert told(ME) == [Reminder.SOON, Reminder.SOON]
    assert told(ME) == []


def test_one_that_was_broken_days_ago_is_no_news(desk: Desk, clock: FixedClock, case: AfterSale, told: Tell) -> None:
    promises.promise(desk, case.aftersale_id, clock.now() + 10 * MINUTE, "", ME)
    clock.move(25 * HOUR)
    assert told(ME) == []

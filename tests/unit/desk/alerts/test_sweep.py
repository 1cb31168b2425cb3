"""Who is told of which case when: on a real store, with a clock that is moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from models.desk import who
from models.desk.alerts import claiming, snoozing, sweep
from models.desk.alerts.choices import choices_of, silence
from models.desk.alerts.sweep import due_alerts, outlook
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.alerts import AlertChoices, Alerts, QuietHours, Stage, TeamChoices, Urgency
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus, ArbitrationStatus
from models.domain.deadlines import Band, BandLimits
from models.domain.queues import UNSHIPPED_REVIEW
from models.store import cases
from tests.factory import NOW, make_case, make_return, moved
from tests.unit.desk.choosing import call_me, choose, choose_for_team, set_limits, team_choices
from tests.unit.desk.helpers import HOUR, decide, take

ME = "小林"
MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
EVERYTHING = frozenset({Band.OVERDUE, Band.HOT, Band.WARM, Band.NEAR})
Put = Callable[..., AfterSale]


@pytest.fixture
def put(desk: Desk) -> Put:
    """A case with so much time left."""

    def put_case(left: timedelta, **fields: object) -> AfterSale:
        case = make_case(deadline_at=desk.clock.now() + left, **fields)
        with desk.store.writing() as session:
            cases.add_many(session, [(case, {})], NOW)
        return case

    return put_case


@pytest.fixture(autouse=True)
def _day(desk: Desk) -> None:
    """No quiet hours unless a test is about them: noon in China is night elsewhere."""
    choose(desk, ME, AlertChoices(bands=EVERYTHING, quiet=None))


def tell(desk: Desk, person: str) -> Alerts:
    return sweep.tell(desk, person).fresh


def ids(found: Alerts) -> list[str]:
    return [case.aftersale_id for case in found.cases]


def stages(found: Alerts) -> dict[Stage, int]:
    return {stage: group.number for stage, group in found.groups.items()}


def told_every(desk: Desk, clock: FixedClock, span: timedelta, step: timedelta = 5 * MINUTE) -> list[Alerts]:
    """What is told while the time passes, sweep by sweep."""
    end, found = clock.now() + span, []
    while clock.now() < end:
        clock.move(step)
        found.append(tell(desk, ME))
    return [one for one in found if one]


# once per stage, case and deadline


def test_a_case_is_told_once_when_it_enters_a_band(desk: Desk, clock: FixedClock, put: Put) -> None:
    case = put(12 * HOUR, amount_fen=8_800)
    assert not tell(desk, ME)  # the limit itself is still calm
    clock.move(SECOND)
    found = tell(desk, ME)
    assert (ids(found), stages(found), found.amount_fen) == ([case.aftersale_id], {Stage.NEAR: 1}, 8_800)
    assert not tell(desk, ME)
    clock.move(8 * HOUR)
    assert stages(tell(desk, ME)) == {Stage.WARM: 1}
    assert not tell(desk, ME)


def test_another_deadline_is_told_anew(desk: Desk, put: Put) -> None:
    case = put(3 * HOUR)
    assert tell(desk, ME)
    with desk.store.writing() as session:
        stored = cases.find(session, case.aftersale_id)
        later = replace(stored.case, deadline_at=desk.clock.now() + 2 * HOUR)
        cases.update_many(session, [(stored.row_id, later, {})], NOW)
    assert ids(tell(desk, ME)) == [case.aftersale_id]


def test_a_band_that_was_jumped_over_is_not_told_afterwards(desk: Desk, clock: FixedClock, put: Put) -> None:
    put(13 * HOUR)
    clock.move(timedelta(hours=12, minutes=30))
    assert stages(tell(desk, ME)) == {Stage.HOT: 1}
    assert not tell(desk, ME)


def test_each_person_is_told(desk: Desk, put: Put) -> None:
    put(30 * MINUTE)
    choose(desk, "阿杰", AlertChoices(quiet=None))
    assert tell(desk, ME) and tell(desk, "阿杰")


def test_two_windows_of_a_person_tell_it_once(desk: Desk, put: Put) -> None:
    put(30 * MINUTE)
    assert due_alerts(desk, ME) and due_alerts(desk, ME)  # both have seen it
    assert [bool(tell(desk, ME)), bool(tell(desk, ME))] == [True, False]


def test_looking_writes_nothing_down(desk: Desk, put: Put) -> None:
    case = put(30 * MINUTE)
    assert outlook(desk, ME).due
    assert ids(due_alerts(desk, ME)) == ids(tell(desk, ME)) == [case.aftersale_id]
    assert not outlook(desk, ME).due


def test_only_the_chosen_bands_are_told(desk: Desk, put: Put) -> None:
    put(6 * HOUR), put(2 * HOUR)
    hot = put(30 * MINUTE)
    choose(desk, ME, AlertChoices(bands=frozenset({Band.HOT}), quiet=None))
    assert ids(tell(desk, ME)) == [hot.aftersale_id]
    choose(desk, ME, AlertChoices(bands=frozenset(), quiet=None))
    put(20 * MINUTE)
    assert not tell(desk, ME) and not outlook(desk, ME).due


def test_a_queue_has_its_own_limits(desk: Desk, put: Put) -> None:
    unshipped = put(5 * HOUR)
    put(5 * HOUR, type=make_return().type)
    set_limits(desk, {UNSHIPPED_REVIEW.key: BandLimits(near=24 * HOUR, warm=12 * HOUR, hot=6 * HOUR)})
    found = tell(desk, ME)
    assert stages(found) == {Stage.HOT: 1, Stage.NEAR: 1}
    assert ids(found)[0] == unshipped.aftersale_id


def test_the_nearest_are_named_first_and_all_are_counted(desk: Desk, put: Put) -> None:
    late, soon = put(50 * MINUTE, amount_fen=100), put(20 * MINUTE, amount_fen=200)
    put(3 * HOUR, amount_fen=400)
    found = tell(desk, ME)
    assert ids(found)[:2] == [soon.aftersale_id, late.aftersale_id]
    assert (found.number, found.amount_fen) == (3, 700)
    assert {band: (group.number, group.amount_fen) for band, group in found.bands().items()} == {
        Band.HOT: (2, 300),
        Band.WARM: (1, 400),
    }


# whose turn it is


@pytest.mark.parametrize("status", [AfterSaleStatus.AWAITS_BUYER_RETURN, AfterSaleStatus.REFUSED_FIRST])
def test_nobody_is_called_while_the_clock_runs_for_the_buyer(desk: Desk, put: Put, status: AfterSaleStatus) -> None:
    put(30 * MINUTE, type=make_return().type, status=status)
    assert not tell(desk, ME)


def test_evidence_that_customer_service_waits_for_is_ours(desk: Desk, put: Put) -> None:
    put(30 * MINUTE, status=AfterSaleStatus.REFUSED_FIRST, arbitration=ArbitrationStatus.AWAITS_EVIDENCE)
    assert tell(desk, ME)


def test_goods_that_came_back_are_ours(desk: Desk, put: Put) -> None:
    put(30 * MINUTE, type=make_return().type, status=AfterSaleStatus.BUYER_RETURNED)
    assert tell(desk, ME)


def test_a_status_that_nobody_knows_is_told(desk: Desk, put: Put) -> None:
    put(30 * MINUTE, status=AfterSaleStatus(97))
    assert tell(desk, ME)


def test_neither_finished_cases_nor_those_without_a_deadline_are_told(desk: Desk, put: Put) -> None:
    case = put(30 * MINUTE)
    put(30 * MINUTE, status=AfterSaleStatus.CLOSED)
    with desk.store.writing() as session:
        cases.add_many(session, [(make_case(deadline_at=None), {})], NOW)
    assert ids(tell(desk, ME)) == [case.aftersale_id]


# until somebody acts


def test_what_nobody_acts_on_is_told_more_and_more_urgently(desk: Desk, clock: FixedClock, put: Put) -> None:
    case = put(HOUR)
    told, passed = [], timedelta(0)
    for minute in (0, 14, 15, 24, 25, 29, 30, 34, 35, 40, 44, 45, 49, 50, 51, 52, 53, 54, 56, 58, 60, 62):
        clock.move(minute * MINUTE + SECOND - passed)
        passed = minute * MINUTE + SECOND
        found = tell(desk, ME)
        if found:
            left = case.deadline_at - clock.now()
            told.append((left // MINUTE if left > timedelta(0) else -1, found.urgency))
    calls = [minute for minute, _ in told]
    assert calls == [59, 44, 34, 29, 24, 19, 14, 9, 7, 5, 3, 1, -1]  # after 15, 10, 5, 5 …, then every 2 minutes
    assert [loud for _, loud in told][:2] == [Urgency.PRESSING, Urgency.URGENT]
    assert {loud for _, loud in told[1:-1]} == {Urgency.URGENT}


def test_the_schedule_can_be_chosen(desk: Desk, clock: FixedClock, put: Put) -> None:
    put(HOUR)
    choose(desk, ME, AlertChoices(repeat=(10 * MINUTE, 5 * MINUTE, 2 * MINUTE), quiet=None))
    begun = clock.now()
    found = told_every(desk, clock, 20 * MINUTE, MINUTE)
    assert [(one.at - begun) // MINUTE for one in found] == [1, 11, 16, 18, 20]


def test_without_a_schedule_only_the_last_minutes_follow(desk: Desk, clock: FixedClock, put: Put) -> None:
    case = put(HOUR)
    choose(desk, ME, AlertChoices(repeat=(), quiet=None))
    found = told_every(desk, clock, HOUR - SECOND, 3 * MINUTE)
    assert [stages(one) for one in found] == [{Stage.HOT: 1}, {Stage.LAST: 1}]
    assert case.deadline_at - found[1].at <= 10 * MINUTE


def test_a_decision_silences_it_and_one_taken_back_does_not(desk: Desk, clock: FixedClock, put: Put) -> None:
    from models.desk.todo import withdraw

    case = put(50 * MINUTE)
    assert tell(desk, ME)
    made = decide(desk, case)
    assert not told_every(desk, clock, 30 * MINUTE)
    withdraw(desk, made.id)
    claiming.release(desk, case.aftersale_id, "小王")
    assert ids(tell(desk, ME)) == [case.aftersale_id]


def test_a_reminder_is_no_decision(desk: Desk, clock: FixedClock, put: Put) -> None:
    case = put(50 * MINUTE)
    decide(desk, case, "remark", remark="稍后")
    claiming.release(desk, case.aftersale_id, "小王")
    assert tell(desk, ME)


def test_a_claim_silences_it_for_everybody_until_it_is_over(desk: Desk, clock: FixedClock, put: Put) -> None:
    case = put(3 * HOUR)
    claiming.claim(desk, case.aftersale_id, "阿杰")
    assert not told_every(desk, clock, 25 * MINUTE)
    clock.move(5 * MINUTE)
    assert ids(tell(desk, ME)) == [case.aftersale_id]
    claiming.claim(desk, case.aftersale_id, ME)
    assert not told_every(desk, clock, 25 * MINUTE)
    clock.move(5 * MINUTE)
    assert ids(tell(desk, ME)) == [case.aftersale_id]  # it was claimed and left lying


def test_the_last_minutes_are_told_to_all_when_the_holder_did_nothing(desk: Desk, clock: FixedClock, put: Put) -> None:
    case = put(25 * MINUTE)
    claiming.claim(desk, case.aftersale_id, "阿杰")
    assert not told_every(desk, clock, 15 * MINUTE)
    found = told_every(desk, clock, MINUTE, MINUTE)
    assert [stages(one) for one in found] == [{Stage.LAST: 1}]
    assert found[0].cases[0].held_by == "阿杰"
    claiming.claim(desk, case.aftersale_id, "阿杰")  # he saw to it: in the last minutes this is a step
    assert not told_every(desk, clock, 8 * MINUTE, 2 * MINUTE)


def test_how_long_the_last_minutes_are_can_be_set(desk: Desk, clock: FixedClock, put: Put) -> None:
    case = put(28 * MINUTE)
    choose_for_team(desk, TeamChoices(claim_lasts=2 * HOUR, last_minutes=20 * MINUTE))
    assert team_choices(desk).last_minutes == 20 * MINUTE
    claiming.claim(desk, case.aftersale_id, "阿杰")
    found = told_every(desk, clock, 10 * MINUTE)
    assert found and found[0].cases[0].due_at - found[0].at <= 20 * MINUTE


def test_a_snooze_silences_it_for_everybody_and_calls_when_it_is_over(desk: Desk, clock: FixedClock, put: Put) -> None:
    case = put(3 * HOUR)
    assert tell(desk, ME)
    snoozing.snooze(desk, case.aftersale_id, clock.now() + HOUR, "等仓库回复", "阿杰")
    assert not told_every(desk, clock, HOUR - 5 * MINUTE)
    clock.move(5 * MINUTE)
    assert ids(tell(desk, ME)) == [case.aftersale_id]
    assert not tell(desk, ME)


# at the moment of showing


@pytest.mark.parametrize("act", ["decide", "claim", "snooze", "settle", "buyer"])
def test_what_was_seen_to_between_the_look_and_the_telling_is_not_told(desk: Desk, put: Put, act: str) -> None:
    case, other = put(3 * HOUR), put(2 * HOUR)
    assert due_alerts(desk, ME).number == 2
    if act == "decide":
        decide(desk, case)
    elif act == "claim":
        claiming.claim(desk, case.aftersale_id, "阿杰")
    elif act == "snooze":
        snoozing.snooze(desk, case.aftersale_id, desk.clock.now() + HOUR, "等")
    else:
        ended = AfterSaleStatus.REFUNDED if act == "settle" else AfterSaleStatus.CLOSED
        take(desk, [moved(case, ended)], desk.clock.now() + SECOND)
    assert ids(tell(desk, ME)) == [other.aftersale_id]
    assert ids(outlook(desk, ME, since=NOW).standing) == [other.aftersale_id]


# quiet hours


def test_quiet_hours_leave_only_what_would_lapse_before_they_end(desk: Desk, clock: FixedClock, put: Put) -> None:
    here = clock.now().astimezone()
    starts = (here - MINUTE).time()
    ends = (here + 2 * HOUR).time()
    choose(desk, ME, AlertChoices(bands=EVERYTHING, quiet=QuietHours(starts, ends)))
    put(-HOUR)
    lapses, later = put(90 * MINUTE), put(150 * MINUTE)
    assert ids(tell(desk, ME)) == [lapses.aftersale_id]
    clock.move(2 * HOUR)
    found = tell(desk, ME)
    assert later.aftersale_id in ids(found)
    assert stages(found) == {Stage.HOT: 1, Stage.OVERDUE: 2}


def test_an_hour_of_silence_keeps_the_same_exception(desk: Desk, clock: FixedClock, put: Put) -> None:
    end = silence(desk, ME, HOUR)
    assert choices_of(desk, ME).silent_until == end
    put(2 * HOUR)
    lapses = put(40 * MINUTE)
    assert ids(tell(desk, ME)) == [lapses.aftersale_id]
    clock.move(HOUR)
    assert tell(desk, ME)


@pytest.mark.parametrize(("hour", "ends"), [(23, 8), (3, 8), (8, None), (12, None), (21, None), (22, 8)])
def test_quiet_hours_reach_over_midnight(hour: int, ends: int | None) -> None:
    found = QuietHours(time(22), time(8)).until(datetime(2026, 11, 23, hour, tzinfo=UTC), UTC)
    assert (found.hour if found else None) == ends
    assert found is None or found.day == (24 if hour >= 22 else 23)


# a clock that jumps


def test_eight_hours_of_sleep_are_one_notice_with_the_right_counts(desk: Desk, clock: FixedClock, put: Put) -> None:
    for minutes in range(0, 24 * 60, 30):  # two cases an hour, from now on
        put(minutes * MINUTE + 15 * MINUTE)
    while tell(desk, ME):
        pass
    clock.move(8 * HOUR)
    first, second = tell(desk, ME), tell(desk, ME)
    assert stages(first) == {Stage.OVERDUE: 16, Stage.HOT: 2, Stage.WARM: 6, Stage.NEAR: 16}
    assert not second


def test_an_hour_back_tells_nothing_twice(desk: Desk, clock: FixedClock, put: Put) -> None:
    for minutes in range(0, 14 * 60, 30):
        put(minutes * MINUTE + 15 * MINUTE)
    assert tell(desk, ME).number == 24
    clock.move(-HOUR)
    assert stages(tell(desk, ME)) == {Stage.WARM: 2, Stage.NEAR: 2}  # what has more time than was said, once
    again = told_every(desk, clock, 55 * MINUTE)
    assert {stage for one in again for stage in stages(one)} == {Stage.HOT}  # what nobody acts on


def test_what_a_clock_told_too_early_is_told_again_in_time(desk: Desk, clock: FixedClock, put: Put) -> None:
    put(65 * MINUTE)
    clock.move(HOUR)  # somebody set the PC's clock wrong
    assert stages(tell(desk, ME)) == {Stage.LAST: 1}
    clock.move(-HOUR)
    assert stages(tell(desk, ME)) == {Stage.WARM: 1}
    found = told_every(desk, clock, 64 * MINUTE, 2 * MINUTE)
    assert stages(found[0]) == {Stage.HOT: 1} and (found[0].at - NOW) // MINUTE == 6
    assert {stage for one in found for stage in stages(one)} == {Stage.HOT, Stage.LAST}


def test_an_offset_of_ten_minutes_is_one_notice(desk: Desk, clock: FixedClock, put: Put) -> None:
    for minutes in range(240, 260):
        put(minutes * MINUTE + 30 * SECOND)
    for minutes in range(60, 80):
        put(minutes * MINUTE + 30 * SECOND)
    tell(desk, ME)
    clock.move(10 * MINUTE)
    first, second = tell(desk, ME), tell(desk, ME)
    assert stages(first) == {Stage.HOT: 10, Stage.WARM: 10}
    assert not second


# five hundred in a minute


def test_five_hundred_cases_in_a_minute_are_few_notices_and_none_is_missed(desk: Desk, clock: FixedClock) -> None:
    edges = (4 * HOUR, HOUR)
    made = [
        make_case(deadline_at=NOW + edges[n % 2] + timedelta(seconds=(n + 1) * 0.118), amount_fen=100)
        for n in range(500)
    ]
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)
    choose(desk, ME, AlertChoices(quiet=None))
    assert tell(desk, ME).number == 250  # those that are about to be hot are warm
    gone = {case.aftersale_id for case in made[100:500:50]}
    with desk.store.writing() as session:
        for case in made[100:500:50]:
            stored = cases.find(session, case.aftersale_id)
            cases.update_many(session, [(stored.row_id, moved(case, AfterSaleStatus.REFUNDED), {})], NOW)
    found = told_every(desk, clock, MINUTE, SECOND * 15)
    told = Counter(ids_of for one in found for ids_of in ids(one))
    assert len(found) <= 4
    assert sum(one.number for one in found) == 500 - len(gone)
    assert not gone & set(told)
    assert sum(one.amount_fen for one in found) == 100 * (500 - len(gone))


def test_the_next_edge_is_the_moment_at_which_something_is_due(desk: Desk, clock: FixedClock, put: Put) -> None:
    put(20 * HOUR), put(13 * HOUR)
    edge = outlook(desk, ME).next_edge
    assert edge == NOW + HOUR
    clock.move(edge - NOW)
    assert not outlook(desk, ME).due
    clock.move(timedelta(milliseconds=1))
    assert outlook(desk, ME).due


def test_without_a_case_nothing_will_be_due(desk: Desk) -> None:
    assert outlook(desk, ME).next_edge is None
    assert outlook(desk, ME).bands == {}


def test_the_badge_counts_the_near_bands_and_the_calmest_only_alone(desk: Desk, put: Put) -> None:
    put(6 * HOUR)
    assert {band: group.number for band, group in outlook(desk, ME).bands.items()} == {Band.NEAR: 1}
    put(30 * MINUTE), put(5 * MINUTE), put(2 * HOUR)
    claiming.claim(desk, put(20 * MINUTE).aftersale_id, "阿杰")
    decided = put(10 * MINUTE)
    decide(desk, decided)
    assert {band: group.number for band, group in outlook(desk, ME).bands.items()} == {Band.HOT: 3, Band.WARM: 1}


def test_whoever_is_at_the_desk_is_a_name(desk: Desk, put: Put) -> None:
    call_me(desk, "x" * 80)  # the longest
    put(30 * MINUTE)
    person = who.me(desk)
    choose(desk, person, AlertChoices(quiet=None))
    assert tell(desk, person) and not tell(desk, person)

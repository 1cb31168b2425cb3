"""The window's side of alerts: one notice, one message, few sounds, and nothing that was seen to meanwhile."""

from __future__ import annotations

import itertools
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer

from models.desk.alerts import claiming
from models.desk.alerts.choices import choices_of
from models.desk.deadlines import promises
from models.desk.desk import Desk
from models.desk.sync.news import Absence, News, ShopState, Standing
from models.domain.aftersale import AfterSale
from models.domain.alerts import Stage, Urgency
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from models.domain.happenings import Happening, Kind
from models.store import cases
from tests.factory import NOW, make_case, moved
from tests.ui.alerts.conftest import HOUR, ME, MINUTE, SECOND, Put, Seat
from ui.alerts.alerting import PATIENCE
from ui.shell.notice_board import Topic


def settle_case(desk: Desk, case: AfterSale) -> None:
    """The platform refunded it."""
    with desk.store.writing() as session:
        stored = cases.find(session, case.aftersale_id)
        cases.update_many(session, [(stored.row_id, moved(case, AfterSaleStatus.REFUNDED), {})], NOW)


def refunded(*cases_: AfterSale) -> tuple[Happening, ...]:
    return tuple(Happening(Kind.REFUNDED_BY_PLATFORM, 1, case.aftersale_id, case.amount_fen) for case in cases_)


def stages(seat: Seat) -> dict[Stage, int]:
    (notice,) = seat.lines
    return {stage: group.number for stage, group in notice.alerts.groups.items()}


def test_what_comes_near_is_told_by_notice_message_and_sound(seat: Seat, put: Put) -> None:
    assert seat.lines == seat.messages == seat.sounds == []
    case = put(50 * MINUTE, product_name="陶瓷保温杯")
    seat.beat(SECOND * 15)
    assert stages(seat) == {Stage.HOT: 1}
    ((title, body, urgency),) = seat.messages
    assert "▲" in title and "陶瓷保温杯" in body and "¥129.00" in body
    assert urgency is Urgency.PRESSING
    assert [urgency for _, urgency in seat.sounds] == [Urgency.PRESSING]
    assert case.aftersale_id in seat.lines[0].cases


def test_what_somebody_saw_to_leaves_the_notice(seat: Seat, desk: Desk, put: Put) -> None:
    first, second = put(50 * MINUTE), put(40 * MINUTE)
    seat.beat(SECOND * 15)
    assert stages(seat) == {Stage.HOT: 2}
    claiming.claim(desk, first.aftersale_id, "阿杰")
    seat.beat(SECOND * 15)
    assert seat.lines[0].cases == (second.aftersale_id,)
    settle_case(desk, second)
    seat.beat(SECOND * 15)
    assert seat.lines == []


def test_more_that_comes_up_stands_in_the_same_notice(seat: Seat, put: Put) -> None:
    put(50 * MINUTE)
    seat.beat(SECOND * 15)
    put(3 * HOUR)
    seat.beat(SECOND * 15)
    assert stages(seat) == {Stage.HOT: 1, Stage.WARM: 1}


@pytest.mark.parametrize("first", ["platform", "alerts"])
def test_a_night_of_sleep_is_one_notice(seat: Seat, desk: Desk, put: Put, first: str) -> None:
    lapsed = [put(HOUR * n + 30 * MINUTE, amount_fen=10_000) for n in range(5, 8)]
    for minutes in (8 * 60 + 20, 9 * 60 + 30, 11 * 60):
        put(minutes * MINUTE)
    seat.beat(SECOND * 15)
    assert seat.lines == []
    for case in lapsed:
        settle_case(desk, case)
    absence = Absence(since=NOW, until=NOW + 8 * HOUR, happenings=refunded(*lapsed))
    if first == "platform":
        seat.syncing.take(News(absence=absence))
    seat.beat(8 * HOUR)
    if first == "alerts":
        seat.syncing.take(News(absence=absence))
    (notice,) = seat.lines
    assert notice.topic is Topic.ABSENCE
    assert stages(seat) == {Stage.HOT: 1, Stage.WARM: 2}
    assert notice.happenings == absence.happenings
    assert len(seat.messages) == 1 and len(seat.sounds) == 1


def test_the_words_of_that_notice_have_everything(seat: Seat, desk: Desk, put: Put) -> None:
    from ui.shell.news_words import sentence

    lapsed = put(5 * HOUR, amount_fen=10_000)
    put(8 * HOUR + 20 * MINUTE)
    seat.beat(SECOND * 15)
    settle_case(desk, lapsed)
    seat.syncing.take(News(absence=Absence(since=NOW, until=NOW + 8 * HOUR, happenings=refunded(lapsed))))
    seat.beat(8 * HOUR)
    words = sentence(seat.lines[0], desk.clock.now(), desk.limits)
    assert "1 refunded by the platform itself (¥100.00)" in words and "▲ Under 1 h: 1" in words
    assert seat.messages[0][1] == words


def test_after_sleep_the_platform_is_heard_first(seat: Seat, desk: Desk, clock: FixedClock, put: Put) -> None:
    lapsed = put(5 * HOUR)
    put(8 * HOUR + 20 * MINUTE)
    seat.syncing._service.states = lambda: ()  # no threads: what is told is what is so
    line = ShopState(shop_id=2, standing=Standing.GOOD, answered_at=clock.now())
    seat.syncing.take(News(states=(line,)))
    seat.beat(SECOND * 15)
    seat.beat(8 * HOUR)
    seat.beat(SECOND * 5)
    assert seat.lines == [] and seat.messages == []
    settle_case(desk, lapsed)
    heard = ShopState(shop_id=2, standing=Standing.GOOD, answered_at=clock.now())
    absence = Absence(since=NOW, until=clock.now(), happenings=refunded(lapsed))
    seat.syncing.take(News(states=(heard,), absence=absence))
    seat.beat(SECOND * 5)
    assert stages(seat) == {Stage.HOT: 1}  # and not the one that lapsed: the platform's part tells that
    assert len(seat.messages) == 1


def test_a_platform_that_stays_silent_is_not_awaited_for_long(seat: Seat, clock: FixedClock, put: Put) -> None:
    put(8 * HOUR + 20 * MINUTE)
    seat.syncing._service.states = lambda: ()
    seat.syncing.take(News(states=(ShopState(shop_id=2, standing=Standing.GOOD, answered_at=clock.now()),)))
    seat.beat(SECOND * 15)
    seat.beat(8 * HOUR)
    assert seat.messages == []
    seat.beat(PATIENCE)
    assert stages(seat) == {Stage.HOT: 1}


def test_without_a_line_nothing_is_awaited(seat: Seat, put: Put) -> None:
    put(8 * HOUR + 20 * MINUTE)
    seat.beat(SECOND * 15)
    seat.beat(8 * HOUR)
    (notice,) = seat.lines
    assert notice.after_gap and notice.since == NOW + SECOND * 15


@pytest.mark.parametrize("jump", [-HOUR, 10 * MINUTE])
def test_a_clock_that_is_put_right_is_one_notice(seat: Seat, put: Put, jump: timedelta) -> None:
    for minutes in range(30, 300, 15):
        put(minutes * MINUTE)
    seat.beat(SECOND * 15)
    told = len(seat.messages)
    seat.beat(jump)
    seat.beat(SECOND * 5)
    assert len(seat.lines) == 1
    assert len(seat.messages) <= told + 1


def test_five_hundred_in_a_minute(seat: Seat, desk: Desk, clock: FixedClock) -> None:
    edges = (4 * HOUR, HOUR)
    made = [make_case(deadline_at=NOW + edges[n % 2] + timedelta(seconds=(n + 1) * 0.118)) for n in range(500)]
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)
    seat.beat(SECOND)
    before, gone = len(seat.messages), made[260:500:40]
    named: set[str] = set(seat.lines[0].cases)
    for place in range(12):
        if place == 2:
            for case in gone:
                settle_case(desk, case)
        seat.beat(SECOND * 5)
        named |= set(seat.lines[0].cases)
    assert len(seat.lines) == 1
    assert len(seat.messages) - before <= 12
    times = [at for at, _ in seat.sounds]
    assert len(times) >= 3 and all(b - a >= 10 for a, b in itertools.pairwise(times))
    assert sum(stages(seat).values()) == 500 - len(gone)
    assert not {case.aftersale_id for case in gone} & set(seat.lines[0].cases)


def test_a_case_nobody_acts_on_gets_louder(seat: Seat, put: Put) -> None:
    put(HOUR - SECOND)
    calls: list[tuple[int, Urgency]] = []
    passed = 0
    for minute in (0, 1, 14, 15, 24, 25, 29, 30, 35, 40, 45, 49, 50, 51, 52, 54):
        seat.messages.clear()
        seat.beat((minute - passed) * MINUTE)
        passed = minute
        calls += [(minute, urgency) for _, _, urgency in seat.messages]
    assert [minute for minute, _ in calls] == [0, 15, 25, 30, 35, 40, 45, 50, 52, 54]
    assert [urgency for _, urgency in calls] == [Urgency.PRESSING] + [Urgency.URGENT] * 9


def test_a_calm_one_is_no_message_for_whoever_sits_there(seat: Seat, put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.alerts.alerting.QApplication.activeWindow", lambda: object())
    put(3 * HOUR)
    seat.beat(SECOND * 15)
    assert stages(seat) == {Stage.WARM: 1}
    assert seat.messages == seat.sounds == []


def test_what_the_platform_did_is_told_to_whoever_does_not_look(seat: Seat, put: Put) -> None:
    case = put(20 * HOUR)
    seat.syncing.take(News(happenings=refunded(case)))
    seat.beat(SECOND * 5)
    seat.beat(SECOND * 5)
    assert len(seat.messages) == 1 and "refunded by the platform" in seat.messages[0][1]


def test_a_click_leads_to_the_case_or_to_its_queue(seat: Seat, put: Put) -> None:
    went: list[str] = []
    seat.alerting.case_wanted.connect(went.append)
    seat.alerting.queue_wanted.connect(went.append)
    case = put(50 * MINUTE)
    seat.beat(SECOND * 15)
    seat.alerting.tray.message_clicked.emit()
    put(40 * MINUTE), put(41 * MINUTE)
    seat.beat(SECOND * 15)
    seat.alerting.tray.message_clicked.emit()
    assert went == [case.aftersale_id, "unshipped_review"]


def test_an_hour_of_silence_from_the_tray(seat: Seat, desk: Desk, put: Put) -> None:
    said: list[str] = []
    seat.alerting.said.connect(said.append)
    seat.alerting.tray.actions["silence"].trigger()
    seat.settle()
    assert choices_of(desk, ME).silent_until == desk.clock.now() + HOUR
    assert len(said) == 1
    put(3 * HOUR)
    seat.beat(SECOND * 15)
    assert seat.lines == []


def test_it_says_once_that_it_stays(seat: Seat) -> None:
    for _ in range(2):
        seat.alerting.say_that_it_stays()
        seat.settle()
    assert len(seat.messages) == 1


def test_the_beat_goes_on_and_ends(seat: Seat) -> None:
    timer = seat.alerting.findChild(QTimer)
    assert timer.isActive() and timer.remainingTime() <= 16_000  # a coarse timer may take its time
    seat.alerting.stop()
    assert not timer.isActive()


def test_a_promise_is_told_and_stands_until_it_is_ticked_off(seat: Seat, desk: Desk, put: Put) -> None:
    case = put(48 * HOUR, product_name="陶瓷保温杯")
    (made,) = promises.promise(desk, case.aftersale_id, desk.clock.now() + 10 * MINUTE, "回电", ME)
    seat.beat(SECOND * 15)
    (notice,) = seat.lines
    assert notice.topic is Topic.PROMISE
    assert notice.cases == (case.aftersale_id,)
    ((_, body, _),) = seat.messages
    assert "回电" in body and "陶瓷保温杯" in body
    assert [urgency for _, urgency in seat.sounds] == [Urgency.PRESSING]
    gone_to: list[str] = []
    seat.alerting.case_wanted.connect(gone_to.append)
    seat.alerting.tray.message_clicked.emit()
    assert gone_to == [case.aftersale_id]
    seat.beat(SECOND * 15)
    assert len(seat.messages) == 1
    promises.keep(desk, case.aftersale_id, made.id, ME)
    seat.beat(SECOND * 15)
    assert seat.lines == []


def test_a_promise_that_was_put_away_comes_back_when_it_is_late(seat: Seat, desk: Desk, put: Put) -> None:
    case = put(48 * HOUR)
    promises.promise(desk, case.aftersale_id, desk.clock.now() + 4 * MINUTE, "回电", ME)
    seat.beat(SECOND * 15)
    seat.syncing.put_away(seat.lines[0].number)
    seat.beat(SECOND * 15)
    assert seat.lines == []
    seat.beat(5 * MINUTE)
    assert [notice.topic for notice in seat.lines] == [Topic.PROMISE]

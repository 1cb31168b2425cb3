"""Claims and snoozes: who has a case, how it ends, what is refused."""

from __future__ import annotations

from datetime import timedelta

import pytest

from models.desk import notes, queues, who
from models.desk.alerts import claiming, snoozing
from models.desk.alerts.choices import (
    choices_of,
    said_once,
)
from models.desk.alerts.claiming import TakenError
from models.desk.cases import case_view
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.alerts import AlertChoices, QuietHours, TeamChoices, snooze_ends
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus
from models.domain.deadlines import Band, BandLimits
from models.domain.errors import UserError
from models.domain.listing import PageRequest
from models.store import settings
from tests.factory import NOW, make_case
from tests.unit.desk.choosing import choose, choose_for_team, team_choices
from tests.unit.desk.helpers import HOUR, decide, take

MINUTE = timedelta(minutes=1)


@pytest.fixture
def case(desk: Desk) -> AfterSale:
    made = make_case()
    take(desk, [made])
    return made


def test_one_person_has_a_case(desk: Desk, case: AfterSale, clock: FixedClock) -> None:
    made = claiming.claim(desk, case.aftersale_id, "小林")
    assert (made.by, made.at, made.until) == ("小林", NOW, NOW + 30 * MINUTE)
    with pytest.raises(TakenError, match="小林"):
        claiming.claim(desk, case.aftersale_id, "阿杰")
    assert claiming.holder(desk, case.aftersale_id) == made
    assert claiming.claim(desk, case.aftersale_id, "阿杰", take_over=True).by == "阿杰"


def test_a_claim_ends_by_itself_and_each_step_goes_on_from_there(
    desk: Desk, case: AfterSale, clock: FixedClock
) -> None:
    claiming.claim(desk, case.aftersale_id, "小林")
    clock.move(20 * MINUTE)
    notes.add(desk, case.aftersale_id, "已联系买家", "小林")
    notes.add(desk, case.aftersale_id, "顺便记一下", "阿杰")  # of somebody else it is no step
    clock.move(29 * MINUTE)
    assert claiming.holder(desk, case.aftersale_id).by == "小林"
    clock.move(MINUTE)
    assert claiming.holder(desk, case.aftersale_id) is None
    assert claiming.claim(desk, case.aftersale_id, "阿杰").by == "阿杰"


def test_whoever_decides_has_it(desk: Desk, case: AfterSale) -> None:
    claiming.claim(desk, case.aftersale_id, "小林")
    decide(desk, case, by="阿杰")
    assert claiming.holder(desk, case.aftersale_id).by == "阿杰"


def test_the_key_takes_it_and_lets_go(desk: Desk, case: AfterSale) -> None:
    assert claiming.toggle(desk, case.aftersale_id, "小林").by == "小林"
    with pytest.raises(TakenError):
        claiming.toggle(desk, case.aftersale_id, "阿杰")
    claiming.release(desk, case.aftersale_id, "阿杰")  # not his: nothing happens
    assert claiming.toggle(desk, case.aftersale_id, "小林") is None
    assert claiming.holder(desk, case.aftersale_id) is None


def test_of_many_those_are_taken_that_are_free(desk: Desk) -> None:
    made = [make_case() for _ in range(4)]
    finished = make_case(status=AfterSaleStatus.CLOSED)
    take(desk, [*made, finished])
    claiming.claim(desk, made[0].aftersale_id, "阿杰")
    ids = [case.aftersale_id for case in (*made, finished)]
    assert claiming.claim_many(desk, ids, "小林") == (3, 2)
    assert claiming.holder(desk, made[0].aftersale_id).by == "阿杰"


def test_it_is_seen_in_the_list_and_beside_the_case(desk: Desk, case: AfterSale) -> None:
    made = claiming.claim(desk, case.aftersale_id, "小林")
    waits = snoozing.snooze(desk, case.aftersale_id, NOW + HOUR, " 等仓库\n回复 ", "小林")
    view = case_view(desk, case.aftersale_id)
    assert (view.claim, view.snooze) == (made, waits)
    assert waits.reason == "等仓库 回复"
    assert queues.page(desk, PageRequest("all")).rows[0].claim == made
    assert queues.rows_of(desk, [case.aftersale_id])[case.aftersale_id].claim == made


def test_a_finished_case_is_neither_taken_nor_left_waiting(desk: Desk) -> None:
    done = make_case(status=AfterSaleStatus.CLOSED)
    take(desk, [done])
    with pytest.raises(UserError, match="finished"):
        claiming.claim(desk, done.aftersale_id)
    with pytest.raises(UserError, match="finished"):
        snoozing.snooze(desk, done.aftersale_id, NOW + HOUR, "等")
    with pytest.raises(UserError, match="no case"):
        claiming.claim(desk, "1")


@pytest.mark.parametrize(
    ("until", "reason", "why"),
    [
        (NOW + HOUR, "  ", "Say why"),
        (NOW, "等", "passed"),
        (NOW + 19 * HOUR + MINUTE, "等", "at most"),
        (NOW + HOUR, "长" * 201, "longer"),
    ],
)
def test_what_cannot_wait_is_refused(desk: Desk, case: AfterSale, until, reason: str, why: str) -> None:
    with pytest.raises(UserError, match=why):
        snoozing.snooze(desk, case.aftersale_id, until, reason)
    assert case_view(desk, case.aftersale_id).snooze is None


def test_in_its_last_band_a_case_cannot_wait(desk: Desk, case: AfterSale, clock: FixedClock) -> None:
    clock.move(19 * HOUR + MINUTE)
    assert snoozing.ends_for(desk, case) == ()
    with pytest.raises(UserError, match="Too little time"):
        snoozing.snooze(desk, case.aftersale_id, clock.now() + 15 * MINUTE, "等")


def test_a_newer_snooze_counts_and_can_be_ended(desk: Desk, case: AfterSale, clock: FixedClock) -> None:
    snoozing.snooze(desk, case.aftersale_id, NOW + 4 * HOUR, "等买家", "小林")
    clock.move(MINUTE)
    snoozing.snooze(desk, case.aftersale_id, clock.now() + HOUR, "等快递", "阿杰")
    found = case_view(desk, case.aftersale_id).snooze
    assert (found.by, found.reason) == ("阿杰", "等快递")
    snoozing.wake(desk, case.aftersale_id)
    assert not case_view(desk, case.aftersale_id).snooze.holds(clock.now())


@pytest.mark.parametrize(
    ("hours", "ends"),
    [
        (20.0, [0.25, 1, 4, 8, 19]),  # the next band begins 12 h before the end
        (5.0, [0.25, 1, 1, 4, 4]),
        (2.0, [0.25, 1, 1]),
        (1.1, [0.1]),
        (1.0, []),
        (0.5, []),
        (-1.0, []),
        (None, [0.25, 1, 4]),
    ],
)
def test_the_ends_that_can_be_chosen(hours: float | None, ends: list[float]) -> None:
    due = None if hours is None else NOW + hours * HOUR
    found = [(end.until - NOW) / HOUR for end in snooze_ends(due, NOW, BandLimits())]
    assert found == pytest.approx(ends)


# choices


def test_choices_are_kept_for_each_person(desk: Desk) -> None:
    wanted = AlertChoices(
        bands=frozenset({Band.HOT}), repeat=(MINUTE,), sound=False, quiet=QuietHours(), keep_in_tray=False
    )
    choose(desk, "小林", wanted)
    assert choices_of(desk, "小林") == wanted
    assert choices_of(desk, "阿杰") == AlertChoices()
    choose(desk, "小林", AlertChoices(quiet=None))
    assert choices_of(desk, "小林").quiet is None


def test_what_makes_no_sense_counts_as_not_chosen(desk: Desk) -> None:
    with desk.store.writing() as session:
        settings.save(session, "alerts.小林", {"bands": ["blue"]})
        settings.save(session, "alerts.team", {"claim": "x"})
    assert choices_of(desk, "小林") == AlertChoices()
    assert team_choices(desk) == TeamChoices()


def test_how_long_a_claim_lasts_can_be_set(desk: Desk, case: AfterSale) -> None:
    choose_for_team(desk, TeamChoices(claim_lasts=2 * HOUR, last_minutes=timedelta(0)))
    assert claiming.claim(desk, case.aftersale_id, "小林").until == NOW + 2 * HOUR
    assert team_choices(desk) == TeamChoices(claim_lasts=2 * HOUR, last_minutes=timedelta(0))


def test_some_things_are_said_once_to_each_person(desk: Desk) -> None:
    assert [said_once(desk, name, "tray") for name in ("小林", "小林", "阿杰")] == [True, False, True]
    assert who.me(desk)

"""Sweeps, claims and snoozes on both databases: the same cases are found, whether the queues' limits differ or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from models.domain.alerts import AlertChoices, Snooze, Stage, Watch
from models.domain.deadlines import Band, BandLimits
from models.domain.queues import HOMES, UNSHIPPED_REVIEW
from models.store import alerts, cases, claims, snoozes, tables
from models.store.store import Store
from tests.factory import NOW, make_case, make_return

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
EVERYTHING = AlertChoices(bands=frozenset({Band.OVERDUE, Band.HOT, Band.WARM, Band.NEAR}))
SAME = {queue.key: BandLimits() for queue in HOMES}
OTHER = {**SAME, UNSHIPPED_REVIEW.key: BandLimits(near=24 * HOUR, warm=8 * HOUR, hot=2 * HOUR)}


def watch(**fields: object) -> Watch:
    return Watch(**{"person": "小林", "now": NOW, "limits": SAME, "choices": EVERYTHING, **fields})


def put(store: Store, *hours: float, **fields: object) -> list[str]:
    made = [make_case(deadline_at=NOW + left * HOUR, **fields) for left in hours]
    with store.writing() as session:
        cases.add_many(session, [(case, {}) for case in made], NOW)
    return [case.aftersale_id for case in made]


def counted(store: Store, watching: Watch) -> dict[Stage, int]:
    with store.reading() as session:
        found = alerts.due(session, watching)
        assert alerts.anything_due(session, watching) == bool(found)
    return {stage: group.number for stage, group in found.groups.items()}


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (SAME, {Stage.OVERDUE: 1, Stage.LAST: 1, Stage.HOT: 1, Stage.WARM: 2, Stage.NEAR: 2}),
        (OTHER, {Stage.OVERDUE: 1, Stage.LAST: 1, Stage.HOT: 2, Stage.WARM: 2, Stage.NEAR: 1}),
    ],
)
def test_each_case_is_found_at_its_stage(store: Store, limits, expected: dict[Stage, int]) -> None:
    put(store, -0.5, 0.1, 0.5, 1.5, 3, 7)
    put(store, 11, type=make_return().type)
    put(store, -80, -0.01, 30)  # long ago, within the grace, far away
    found = counted(store, watch(limits=limits))
    assert found == expected
    with store.writing() as session:
        assert alerts.tell(session, watch(limits=limits)).number == sum(expected.values())
    assert counted(store, watch(limits=limits)) == {}


def test_what_is_repeated_counts_its_steps(store: Store) -> None:
    put(store, 0.9)
    with store.writing() as session:
        alerts.tell(session, watch())
        later = watch(now=NOW + 15 * MINUTE)
        (case,) = alerts.tell(session, later).cases
        assert case.step == 2
        row = session.query(tables.Alert).one()
        assert (row.step, row.told_at, row.band) == (2, later.now, "hot")


def test_a_snooze_that_is_over_brings_it_back_once(store: Store) -> None:
    (number,) = put(store, 3)
    with store.writing() as session:
        alerts.tell(session, watch())
        stored = cases.find(session, number)
        until = NOW + 20 * MINUTE
        snoozes.add(session, stored.row_id, Snooze(by="小林", at=NOW, until=until, reason="等"))
        assert not alerts.tell(session, watch(now=until - MINUTE))
        assert alerts.tell(session, watch(now=until)).number == 1
        assert not alerts.tell(session, watch(now=until + MINUTE))
        assert snoozes.latest(session, stored.row_id).until == until


def test_a_claim_silences_and_is_let_go(store: Store) -> None:
    (number,) = put(store, 3)
    with store.writing() as session:
        row_id = cases.find(session, number).row_id
        claims.take(session, row_id, "阿杰", NOW)
        claims.take(session, row_id, "阿杰", NOW + MINUTE)
        assert not alerts.due(session, watch(now=NOW + MINUTE))
        claims.renew(session, row_id, "小林", NOW + 2 * MINUTE)
        assert claims.of_cases(session, [row_id])[row_id].at == NOW + MINUTE
        assert [case.held_by for case in alerts.nearest(session, watch(now=NOW + MINUTE), 10)] == ["阿杰"]
        claims.drop(session, [row_id], "阿杰")
        assert alerts.due(session, watch(now=NOW + MINUTE)).number == 1


def test_quiet_hours_cut_what_lies_behind_them(store: Store) -> None:
    put(store, -0.5, 0.5, 3, 7)
    assert counted(store, watch(quiet_until=NOW + 4 * HOUR)) == {Stage.HOT: 1, Stage.WARM: 1}


def test_what_stands_is_counted_at_its_stage_of_now(store: Store) -> None:
    put(store, 4.5, 0.5)
    with store.writing() as session:
        alerts.tell(session, watch())
        found = alerts.standing(session, watch(now=NOW + HOUR * 0.6), NOW)
        assert {stage: group.number for stage, group in found.groups.items()} == {Stage.OVERDUE: 1, Stage.WARM: 1}
        assert not alerts.standing(session, watch(now=NOW + HOUR), NOW + MINUTE)


def test_only_so_many_are_named_and_all_are_counted(store: Store) -> None:
    put(store, *(3 + n / 1000 for n in range(alerts.NAMED + 50)), amount_fen=100)
    with store.writing() as session:
        found = alerts.tell(session, watch())
    assert (len(found.cases), found.number, found.amount_fen) == (alerts.NAMED, 250, 25_000)
    assert found.cases[0].due_at == NOW + 3 * HOUR


def test_what_was_told_long_ago_is_forgotten(store: Store) -> None:
    put(store, 3)
    with store.writing() as session:
        alerts.tell(session, watch())
    later = NOW + alerts.KEPT + 4 * HOUR
    with store.writing() as session:
        cases.add_many(session, [(make_case(deadline_at=later + 3 * HOUR), {})], NOW)
        alerts.tell(session, watch(now=later))
        assert session.query(tables.Alert).count() == 1


def test_whoever_wants_nothing_is_told_nothing(store: Store) -> None:
    put(store, 0.5)
    nothing = watch(choices=replace(EVERYTHING, bands=frozenset()))
    assert counted(store, nothing) == {}
    with store.reading() as session:
        assert alerts.next_edge(session, nothing) is None

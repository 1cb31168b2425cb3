"""A shop is read from a platform that really runs: all of it, what changed, and what changed behind its back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from models.desk import cases as desk_cases
from models.desk import decide, queues, shops, todo
from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.desk.importing import import_file
from models.desk.inputs import ActInput
from models.desk.sync.once import sync_once
from models.desk.sync.rounds import RoundReport
from models.domain.book import Shop
from models.domain.clock import FixedClock
from models.domain.codes import AfterSaleStatus, AfterSaleType
from models.domain.happenings import Kind, counted
from models.domain.listing import CaseFilter, PageRequest
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from models.store import cases
from tests.factory import make_case, name_at, write_export
from tests.platform import connect, differences, stored, synced

Sync = Callable[..., RoundReport]
HOUR = timedelta(hours=1)


def first(desk: Desk, queue: str, **wanted: object) -> CaseView:
    """The case of a queue with the nearest deadline."""
    rows = queues.page(desk, PageRequest(queue, CaseFilter(**wanted))).rows  # type: ignore[arg-type] # options by name
    return desk_cases.case_view(desk, rows[0].aftersale_id)


def told(view: CaseView) -> str:
    return "\n".join(str(event.text) for event in view.timeline)


def test_the_first_round_brings_everything(desk: Desk, running: Simulator, sync: Sync) -> None:
    report = sync()
    assert report.first_fill
    assert report.checked
    assert report.taken.new == 150
    assert report.taken.happenings == []  # nobody was there to miss it
    assert differences(desk, running.cases()) == []


def test_a_second_round_finds_nothing_new(desk: Desk, running: Simulator, sync: Sync) -> None:
    sync()
    calls = running.calls["afterSale.List"]
    again = sync()
    assert (again.taken.new, again.taken.changed) == (0, 0)
    assert not again.checked
    assert running.calls["afterSale.List"] - calls < 20


def test_what_the_platform_does_by_itself_is_seen_and_explained(
    desk: Desk, running: Simulator, sync: Sync, clock: FixedClock
) -> None:
    sync()
    lapsing = first(desk, "unshipped_review").case
    agreed = first(desk, "shipped_review", types=frozenset({AfterSaleType.RETURN_REFUND})).case
    clock.move(49 * HOUR)
    report = sync()
    assert differences(desk, running.cases()) == []
    found = counted(report.taken.happenings)
    assert found[Kind.REFUNDED_BY_PLATFORM] > 5
    assert found[Kind.RETURN_AGREED_BY_PLATFORM] > 5
    view = desk_cases.case_view(desk, lapsing.aftersale_id)
    assert view.queue is None
    assert "refunded by itself: the time to decide had run out" in told(view)
    assert "agreed to the return by itself" in told(desk_cases.case_view(desk, agreed.aftersale_id))


def test_what_the_book_says_left_is_what_the_desk_saw_refunded(
    desk: Desk, running: Simulator, sync: Sync, clock: FixedClock
) -> None:
    sync()
    before = {key for key, case in stored(desk).items() if case.is_open}
    clock.move(49 * HOUR)
    sync()
    paid = {entry["aftersale_id"]: entry["amount_fen"] for entry in running.book()}
    kept = stored(desk)
    seen = {key: kept[key].amount_fen for key in before if kept[key].status == AfterSaleStatus.REFUNDED}
    assert seen == paid


def test_only_a_full_check_finds_what_changed_without_a_new_version(
    desk: Desk, running: Simulator, sync: Sync, clock: FixedClock
) -> None:
    sync()
    clock.move(HOUR / 4)
    for _ in range(5):
        running.fail_next("hidden")
        sync()
    assert differences(desk, running.cases()) != []
    sync(check=True)
    assert differences(desk, running.cases()) == []


def test_a_case_that_vanishes_leaves_its_queue_with_a_note(
    desk: Desk, running: Simulator, sync: Sync, clock: FixedClock
) -> None:
    sync()
    before = set(stored(desk))
    clock.move(HOUR / 4)
    running.fail_next("gone")
    sync()
    report = sync(check=True)
    (vanished,) = before - {case["aftersale_id"] for case in running.cases()}
    view = desk_cases.case_view(desk, vanished)
    assert not view.case.is_open
    if counted(report.taken.happenings).get(Kind.GONE):
        assert "does not know the case any more" in told(view)
        assert view.queue is None
        assert all(action.why_closed is not None for action in view.actions)


def test_pages_that_shift_while_they_are_read_lose_nothing(desk: Desk, clock: FixedClock) -> None:
    with Simulator(Settings(cases=1500, traffic=False), clock=clock.now) as running:
        connect(desk, running)
        running.set_faults({"shifting": 1.0})
        synced(desk)
        assert running.met["shifting"] > 10
        running.set_faults({"shifting": 0.0})
        assert set(stored(desk)) == {case["aftersale_id"] for case in running.cases()}
        synced(desk)
        assert differences(desk, running.cases(), open_only=True) == []


def test_cases_near_their_end_are_read_again_one_by_one(
    desk: Desk, running: Simulator, sync: Sync, clock: FixedClock
) -> None:
    sync()
    clock.move(timedelta(minutes=4))
    calls = running.calls["afterSale.List"]
    sync()
    near = queues.counts(desk)["all"].bands
    assert near["hot"] > 0
    assert running.calls["afterSale.List"] - calls >= min(near["hot"], 20)


@pytest.mark.parametrize(
    "kinds", [("dropped_before", "token_expired"), ("dropped_after", "cut_off"), ("busy", "http_500"), ("delay",)]
)
def test_a_lost_answer_in_mid_round_costs_nothing(
    desk: Desk, running: Simulator, sync: Sync, kinds: tuple[str, ...]
) -> None:
    for kind in kinds:
        running.fail_next(kind)
    sync()
    assert set(running.met) == set(kinds)
    assert differences(desk, running.cases()) == []


def test_a_line_that_is_cut_in_mid_round_keeps_what_was_read(desk: Desk, clock: FixedClock) -> None:
    with Simulator(Settings(cases=400), clock=clock.now) as running:
        connect(desk, running)
        running.cut()
        (done,) = sync_once(desk)
        assert done.error is not None
        assert "cannot be reached" in str(done.error)
        running.mend()
        synced(desk)
        assert differences(desk, running.cases()) == []


def test_a_decision_carried_out_elsewhere_is_confirmed(
    desk: Desk, running: Simulator, sync: Sync, clock: FixedClock
) -> None:
    sync()
    case = first(desk, "unshipped_review").case
    attempt = decide.act(desk, case.aftersale_id, "refund", ActInput(by="小林", by_hand=True))
    clock.move(49 * HOUR)
    report = sync()
    assert report.taken.settled.confirmed == 1
    assert todo.todos(desk) == []
    (settled,) = desk_cases.case_view(desk, case.aftersale_id).attempts
    assert settled.id == attempt.id
    assert "do not do it again" in str(settled.outcome)


def test_a_shop_takes_over_the_cases_that_came_by_export(desk: Desk, running: Simulator, shop: Shop) -> None:
    there = next(case for case in running.cases() if case["open"])
    known = make_case(
        aftersale_id=there["aftersale_id"], order_id=there["order_id"], order_remark="老客户", amount_fen=1
    )
    with desk.store.writing() as session:
        cases.add_many(session, [(known, {"店铺备注": "x"})], desk.clock.now())
    synced(desk)
    taken = stored(desk)[known.aftersale_id]
    assert (taken.shop_id, taken.amount_fen) == (shop.id, there["amount_fen"])
    assert taken.order_remark == "老客户"  # the list has no field for it
    assert desk_cases.case_view(desk, known.aftersale_id).raw == {"店铺备注": "x"}


def test_a_file_never_overwrites_what_comes_straight_from_the_platform(
    desk: Desk, running: Simulator, sync: Sync, clock: FixedClock, tmp_path: Path
) -> None:
    sync()
    case = first(desk, "unshipped_review").case
    clock.move(HOUR)
    forged = make_case(aftersale_id=case.aftersale_id, order_id=case.order_id, amount_fen=5)
    other = make_case()
    report = import_file(desk, write_export(tmp_path / name_at(clock.now()), [forged, other]))
    assert (report.new, report.changed, report.direct) == (1, 0, 1)
    assert stored(desk)[case.aftersale_id] == case


def test_a_removed_shop_is_no_longer_asked_and_its_cases_stay_readable(
    desk: Desk, running: Simulator, sync: Sync, shop: Shop
) -> None:
    sync()
    open_before = queues.counts(desk)["all"].bands
    left = shops.remove(desk, shop.name)
    assert left == sum(open_before.values())
    assert sum(queues.counts(desk)["all"].bands.values()) == 0
    assert len(stored(desk)) == 150
    assert sync_once(desk) == []
    assert [view.shop.name for view in shops.listed(desk)] == ["本店"]
    again = connect(desk, running, "又来了")
    assert again.id == shop.id
    synced(desk)
    assert differences(desk, running.cases()) == []


@pytest.mark.parametrize("kind", ["limited", "too_many"])
def test_a_platform_that_complains_is_asked_more_slowly(desk: Desk, running: Simulator, sync: Sync, kind: str) -> None:
    running.fail_next(kind, 2)
    sync()
    assert running.met[kind] == 2
    assert differences(desk, running.cases()) == []

"""The undo window: nothing leaves before its end, never past the deadline, and not silently after a death."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from models.desk.bootstrap import open_desk
from models.desk.cases import case_view
from models.desk.ledger import outbox
from models.desk.shops import ShopDraft, change
from models.desk.vaults import MemoryVault
from models.domain.aftersale import AfterSale
from models.domain.attempt import AttemptState, Why
from models.domain.clock import CorrectedClock
from models.domain.errors import UserError
from models.simulator.settings import Settings
from models.simulator.simulator import Simulator
from models.store import shops as stored_shops
from tests.platform import connect, synced
from tests.unit.desk.ledger.counter import Counter
from tests.unit.desk.ledger.runner import running, wait_until

SECOND = timedelta(seconds=1)
State = AttemptState
ROOT = Path(__file__).parents[4]


def hold(counter: Counter, seconds: int) -> None:
    """Give the shop this undo window."""
    with counter.desk.store.reading() as session:
        shop = next(one for one in stored_shops.listed(session) if one.app_key)
    draft = ShopDraft(
        name=shop.name,
        app_key=shop.app_key,
        platform_id=shop.platform_id,
        gateway=shop.gateway,
        hold_seconds=seconds,
    )
    change(counter.desk, shop.id, draft)


def ending(counter: Counter, left: timedelta) -> AfterSale:
    """A case with so much time left, there and here."""
    case = counter.case()
    world, at = counter.platform._world, int((counter.time.now() + SECOND + left).timestamp())
    counter.stir(case, lambda there: world.change(there, deadline=at))
    counter.sync()
    return counter.here(case)


def test_taken_back_after_four_point_nine_of_five_seconds_nothing_was_sent(counter: Counter) -> None:
    with running(counter.desk) as errand:
        attempt = counter.decide(counter.case())
        assert attempt.hold_until == attempt.made_at + 5 * SECOND
        counter.wait(4.9 * SECOND)
        errand.look_round()
        assert outbox.take_back(counter.desk, attempt.id).state is State.CANCELLED
        counter.wait(60 * SECOND)
        errand.look_round()
    assert (counter.operated, counter.platform.book()) == (0, [])
    assert counter.steps_of(attempt) == ["make", "take_back"]


def test_at_its_end_it_leaves(counter: Counter) -> None:
    with running(counter.desk) as errand:
        attempt = counter.decide(counter.case())
        errand.look_round()
        assert errand.state(attempt) is State.HOLDING
        counter.wait(5 * SECOND)
        errand.courier.wake()
        errand.settled(attempt)
        with pytest.raises(UserError, match="under way or over"):
            outbox.take_back(counter.desk, attempt.id)
    assert counter.operated == 1


def test_in_real_time(tmp_path: Path) -> None:
    """The same with clocks that run: one is taken back in its last tenth, the other one leaves."""
    with Simulator(Settings(cases=30)) as platform:
        desk = open_desk(tmp_path / "profile", CorrectedClock(), MemoryVault())
        connect(desk, platform)
        synced(desk)
        counter = Counter(desk, platform, desk.clock, desk.vault)  # type: ignore[arg-type] # nobody moves this time
        undone, kept = counter.cases()[:2]
        with running(desk) as errand:
            dropped, sent = counter.decide(undone), counter.decide(kept)
            assert dropped.hold_until is not None
            while (left := (dropped.hold_until - desk.clock.now()).total_seconds()) > 0.1:
                time.sleep(left - 0.1)
            outbox.take_back(desk, dropped.id)
            errand.settled(sent)
        assert (counter.look(dropped).state, counter.paid(undone)) == (State.CANCELLED, [])
        assert (counter.operated, len(counter.paid(kept))) == (1, 1)
        done = counter.look(sent)
        assert done.sent_at is not None
        assert done.hold_until is not None
        assert done.sent_at >= done.hold_until
        counter.leave()


def test_with_three_seconds_left_it_leaves_at_once_and_is_marked(counter: Counter) -> None:
    with running(counter.desk) as errand:
        case = ending(counter, 3 * SECOND)
        attempt = counter.decide(case)
        assert (attempt.hold_until, attempt.at_once) == (attempt.made_at, True)
        errand.courier.wake()
        errand.settled(attempt)
    assert counter.look(attempt).at_once
    told = [str(line.text) for line in case_view(counter.desk, case.aftersale_id).timeline]
    assert any("at once" in text and "deadline" in text for text in told), told
    assert [one["by"] for one in counter.paid(case)] == ["merchant"]  # before the platform did it by itself


@pytest.mark.parametrize(("left", "at_once"), [(14, True), (15, True), (16, False), (3600, False)])
def test_the_window_ends_well_before_the_deadline_or_is_left_out(counter: Counter, left: int, at_once: bool) -> None:
    attempt = counter.decide(ending(counter, left * SECOND))
    assert attempt.at_once is at_once
    assert attempt.hold_until == attempt.made_at + (timedelta(0) if at_once else 5 * SECOND)


def test_a_case_without_a_deadline_waits(counter: Counter) -> None:
    case = counter.case()
    counter.stir(case, lambda there: counter.platform._world.change(there, deadline=0))
    counter.sync()
    assert counter.here(case).deadline_at is None
    attempt = counter.decide(case)
    assert (attempt.hold_until, attempt.at_once) == (attempt.made_at + 5 * SECOND, False)


@pytest.mark.parametrize("seconds", [0, 12, 30])
def test_each_shop_has_its_own(counter: Counter, seconds: int) -> None:
    hold(counter, seconds)
    attempt = counter.decide(counter.case())
    assert attempt.hold_until == attempt.made_at + seconds * SECOND
    assert not attempt.at_once  # nothing was left out: this shop wants none


def test_what_moves_no_money_does_not_wait(counter: Counter) -> None:
    attempt = counter.decide(counter.case(), "reject", company="shunfeng", waybill="SF7736308951965")
    assert (attempt.hold_until, attempt.at_once) == (attempt.made_at, False)


def test_released_it_waits_once_more_and_the_deadline_counts_again(counter: Counter) -> None:
    case = counter.case()
    attempt = counter.decide(case)
    counter.platform.fail_next("item_failed")
    counter.send(attempt)
    again = outbox.release(counter.desk, attempt.id)
    assert (again.hold_until, again.at_once) == (counter.desk.clock.now() + 5 * SECOND, False)
    outbox.take_back(counter.desk, again.id)
    near = ending(counter, 8 * SECOND)
    attempt = counter.decide(near)
    counter.platform.fail_next("item_failed")
    counter.send(attempt)
    assert outbox.release(counter.desk, attempt.id).at_once


# a program that dies meanwhile

CLERK = """
import sys
from pathlib import Path
from models.desk.bootstrap import open_desk
from models.desk.cases import case_view
from models.desk.decide import act
from models.desk.inputs import ActInput
from models.desk.ledger.courier import Courier
from models.desk.vaults import MemoryVault
desk = open_desk(Path(sys.argv[1]), vault=MemoryVault())
courier = Courier(desk, print)
courier.start()
print(act(desk, sys.argv[2], "refund", ActInput(by="小林")).id, flush=True)
sys.stdin.read()
"""
"""Decides a refund, and would send it five seconds later."""


def killed_while_holding(counter: Counter, case: AfterSale) -> int:
    """A real program decides the case and is killed in its undo window; the decision's id."""
    command = [sys.executable, "-c", CLERK, str(counter.desk.folder), case.aftersale_id]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        number = int(program.stdout.readline())
        program.kill()
    return number


def test_killed_while_holding_it_is_asked_about_and_not_sent(counter: Counter) -> None:
    case = counter.case()
    number = killed_while_holding(counter, case)
    (attempt,) = counter.made(case)
    assert (attempt.id, attempt.state) == (number, State.HOLDING)
    with running(counter.desk) as errand:
        wait_until(lambda: errand.state(attempt) is State.DRAFT)
        wait_until(lambda: [news.recovered for news in errand.news] == [1])
        left = counter.look(attempt)
        assert left.why is Why.RESTART
        counter.wait(60 * SECOND)
        errand.look_round(4)
        assert counter.look(attempt) == left
        outbox.release(counter.desk, number)
        counter.wait(5 * SECOND)
        errand.courier.wake()
        errand.settled(attempt)
    assert counter.operated == 1


def test_another_program_that_runs_sends_it_no_more_than_a_later_one(counter: Counter, other: Counter) -> None:
    """Two windows are open on a profile; the one in which the refund was decided is killed."""
    dying = counter.beside()
    with running(other.desk) as errand:
        attempt = dying.decide(counter.case())
        counter.wait(60 * SECOND)
        errand.look_round()
        assert errand.state(attempt) is State.HOLDING  # it lives: the decision is in its hands
        dying.die()
        errand.courier._recovered_at = float("-inf")  # as some seconds later
        errand.courier.wake()
        wait_until(lambda: errand.state(attempt) is State.DRAFT)
        errand.look_round()
    assert counter.operated == 0

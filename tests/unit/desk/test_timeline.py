"""The timeline: the trail, the platform's own log and dates, and what readings found, in the order of what happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import event

from models.desk.cases import case_view
from models.desk.decide import act
from models.desk.desk import Desk
from models.desk.full_reading import read_in_full
from models.desk.inputs import ActInput
from models.desk.ledger import outbox
from models.desk.ledger.lines import Lines
from models.desk.ledger.sending import Sender
from models.desk.timeline import timeline
from models.desk.todo import tick, untick, withdraw
from models.domain.aftersale import AfterSale
from models.domain.attempt import Attempt, AttemptState
from models.domain.book import CaseEvent, Shop
from models.domain.clock import FixedClock
from models.domain.codes import Actor
from models.domain.codes import AfterSaleType as Type
from models.domain.platform_log import LogEntry, PlatformLog
from models.domain.text import Text
from models.domain.timeline import Source, TimelineLine
from models.domain.trail import TrailRecord, TrailStep
from models.doudian.aftersale_detail import case_detail
from models.simulator.simulator import Simulator
from tests.factory import NOW, make_case
from tests.platform import stored, synced
from tests.unit.desk.helpers import HOUR, decide, take
from tests.unit.store.helpers import make_attempt

SECOND = timedelta(seconds=1)
TICK = timedelta(milliseconds=1)
PLATFORM, DESK, READING = Source.PLATFORM, Source.DESK, Source.READING


class GoingClock(FixedClock):
    """A millisecond passes with each look at it, so that nothing happens at the same moment."""

    def now(self) -> datetime:
        self.move(TICK)
        return super().now()


@pytest.fixture
def clock() -> FixedClock:
    """The desk's clock, in the middle of a second."""
    return GoingClock(NOW + SECOND * 0.3)


@pytest.fixture
def sender(desk: Desk, shop: Shop) -> Iterator[Sender]:
    """Sends for the shop, whose cases have been read, over a line that has its token."""
    synced(desk)
    lines = Lines(desk)
    case_detail(lines.of(shop.id).client, next(iter(stored(desk))))
    yield Sender(desk, lines, sure_after=timedelta(0))
    lines.close()


def waiting(desk: Desk) -> AfterSale:
    """An unshipped refund that can be decided without haste, the only case of its order."""
    found = stored(desk).values()
    orders = Counter(case.order_id for case in found)
    calm = NOW + 2 * HOUR
    fitting = (case for case in found if case.type == Type.UNSHIPPED_REFUND and case.is_open)
    return next(c for c in fitting if orders[c.order_id] == 1 and c.deadline_at is not None and c.deadline_at > calm)


def lines_of(desk: Desk, case: AfterSale) -> list[tuple[Source, str, str]]:
    """The timeline, oldest first."""
    view = case_view(desk, case.aftersale_id)
    return [(line.source, line.by, str(line.text)) for line in reversed(view.timeline)]


def lose_the_answer(running: Simulator) -> None:
    """Of the next decision, and of the reading after it."""
    running.fail_next("dropped_after")
    running.forbid("afterSale.List")


def test_a_refund_whose_answer_was_lost(desk: Desk, running: Simulator, sender: Sender, clock: FixedClock) -> None:
    case = waiting(desk)
    taken = act(desk, case.aftersale_id, "refund", ActInput(by="小王"))
    outbox.take_back(desk, taken.id, "小王")
    attempt = act(desk, case.aftersale_id, "refund", ActInput(by="小林"))
    lose_the_answer(running)
    assert sender.send(attempt.id).state is AttemptState.IN_DOUBT
    clock.move(2 * SECOND)
    running._answering.forbidden.clear()
    assert sender.settle(attempt.id).state is AttemptState.DONE
    money = f"Refund ¥{case.amount_fen / 100:,.2f}"
    decided = f"Decided: {money}, to be sent in 5 s unless it is taken back"
    found = lines_of(desk, case)
    doubt = next(text for _, _, text in found if text.startswith("In doubt: "))
    assert "nobody can say yet whether the platform carried it out" in doubt
    assert found == [
        (PLATFORM, "", "买家发起售后申请"),
        (DESK, "小王", decided),
        (DESK, "小王", "Taken back: Refund. Nothing was sent"),
        (DESK, "小林", decided),
        (DESK, "", f"Sent: {money}"),
        (PLATFORM, "", "商家同意退款，退款成功"),
        (DESK, "", doubt),
        (READING, "", "The refund was agreed"),
        (READING, "", "State changed from “Awaiting review” to “Refunded”"),
        (DESK, "", "Read again, it is done: Refund. The platform shows “Refunded”."),
    ]


def test_the_log_takes_the_place_of_the_dates_that_say_the_same(desk: Desk, running: Simulator, sender: Sender) -> None:
    case = waiting(desk)
    assert lines_of(desk, case) == [(PLATFORM, "", "The buyer applied")]
    assert read_in_full(desk, sender.lines, case.aftersale_id).changed
    (line,) = case_view(desk, case.aftersale_id).timeline
    assert (line.text, str(line.role), line.by, line.at) == ("买家发起售后申请", "Buyer", "", case.applied_at)


def test_a_day_by_hand(desk: Desk, clock: FixedClock) -> None:
    case = make_case()
    take(desk, [case])
    made = decide(desk, case)
    clock.move(HOUR)
    tick(desk, made.id, "小李")
    untick(desk, made.id, "阿杰")
    applied, decided, ticked, unticked = lines_of(desk, case)
    assert applied == (PLATFORM, "", "The buyer applied")
    assert decided == (DESK, "小王", "Decided: Refund ¥129.00, to be carried out")
    assert ticked == (DESK, "小李", "Ticked off: Refund")
    assert unticked[:2] == (DESK, "阿杰")
    assert unticked[2].startswith("Tick taken back: Refund. 小李 had ticked it off (2026-11-23 05:00:0")


def test_opening_a_case_costs_the_same_however_much_happened(desk: Desk, sender: Sender) -> None:
    quiet, busy = [c for c in stored(desk).values() if c.type == Type.UNSHIPPED_REFUND and c.is_open][:2]
    for _ in range(10):
        made = act(desk, busy.aftersale_id, "refund", ActInput(by="小林", by_hand=True))
        tick(desk, made.id, "小林")
        untick(desk, made.id, "小林")
        withdraw(desk, made.id, "小林")
    assert read_in_full(desk, sender.lines, busy.aftersale_id).changed
    counts = [statements(desk, case) for case in (quiet, busy)]
    assert len(lines_of(desk, busy)) == 41
    assert len(counts[0]) == len(counts[1])
    for table in ("trail", "platform_logs"):
        assert [sum(f"FROM {table}" in one for one in made) for made in counts] == [1, 1]


def statements(desk: Desk, case: AfterSale) -> list[str]:
    """What the database is asked when the case is opened."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(desk.store.engine, "before_cursor_execute", note)
    try:
        case_view(desk, case.aftersale_id)
    finally:
        event.remove(desk.store.engine, "before_cursor_execute", note)
    return asked


# by itself


def entry(at: datetime | None, by: Actor, text: str, operator: str = "") -> LogEntry:
    return LogEntry(at=at, by=by, operator=operator, text=text)


def log(*entries: LogEntry) -> PlatformLog:
    return PlatformLog(version=NOW, read_at=NOW, entries=entries)


def oldest_first(found: tuple[TimelineLine, ...]) -> list[str]:
    return [str(line.text) for line in reversed(found)]


def test_only_who_can_have_done_it_and_only_in_that_second_says_the_same() -> None:
    case = make_case(applied_at=NOW, agreed_at=NOW, refunded_at=NOW + SECOND, final_at=NOW + SECOND)
    told = log(
        entry(NOW, Actor.BUYER, "买家发起售后申请"),
        entry(NOW + SECOND, Actor.SYSTEM, "退款成功"),
        entry(NOW + 2 * SECOND, Actor.MERCHANT, "备注"),
    )
    assert oldest_first(timeline(case, [], [], [], told)) == [
        "The application was agreed",
        "买家发起售后申请",
        "退款成功",
        "备注",
    ]
    assert oldest_first(timeline(case, [], [], [], None)) == [
        "The buyer applied",
        "The application was agreed",
        "The merchant refunded",
        "The case was finished",
    ]


def test_entries_of_one_second_keep_their_order_whichever_way_they_came() -> None:
    case = make_case(applied_at=None)
    first, second, third = (entry(NOW + n * SECOND, Actor.SYSTEM, f"{n}") for n in (0, 1, 1))
    third = replace(third, text="2")
    for given in ((first, second, third), (third, second, first)):
        assert oldest_first(timeline(case, [], [], [], log(*given))) == ["0", "1", "2"]


def test_an_entry_without_a_time_stands_below_all_others() -> None:
    case = make_case(applied_at=NOW - HOUR)
    found = timeline(case, [], [], [], log(entry(None, Actor.SERVICE, "客服介入", "客服小美")))
    assert [(str(line.text), line.at, line.by) for line in found] == [
        ("The buyer applied", NOW - HOUR, ""),
        ("客服介入", None, "客服小美"),
    ]


def test_what_readings_found_is_told_as_such_with_who_brought_it_in() -> None:
    (line, _) = timeline(make_case(), [], [], [CaseEvent(NOW, Text("Changed"), "店长")], None)
    assert (line.source, line.by, line.at) == (READING, "店长", NOW)


def test_a_decision_from_before_the_trail_tells_what_it_remembers() -> None:
    case = make_case(applied_at=None)
    outcome = Text("The platform shows “Refunded”.")
    made = make_attempt(
        case,
        id=7,
        state=AttemptState.CONFIRMED,
        ticked_at=NOW + HOUR,
        ticked_by="小李",
        settled_at=NOW + 2 * HOUR,
        outcome=outcome,
    )
    found = timeline(case, [begin(made, NOW + 3 * HOUR)], [made], [], None)
    assert [(line.at, line.by, str(line.text)) for line in reversed(found)] == [
        (NOW, "小王", "Decided: Refund ¥129.00, to be carried out"),
        (NOW + HOUR, "小李", "Ticked off: Refund"),
        (NOW + 2 * HOUR, "", "Confirmed: Refund. The platform shows “Refunded”."),
        (NOW + 3 * HOUR, "", "The trail begins: Refund ¥129.00, “Confirmed”"),
    ]


def test_what_came_after_the_trail_began_is_told_by_the_trail_alone() -> None:
    case = make_case(applied_at=None)
    made = make_attempt(case, id=7, ticked_at=NOW + 2 * HOUR, ticked_by="小李")
    found = timeline(case, [begin(made, NOW + HOUR)], [made], [], None)
    assert oldest_first(found) == [
        "Decided: Refund ¥129.00, to be carried out",
        "The trail begins: Refund ¥129.00, “To be carried out”",
    ]


def begin(made: Attempt, at: datetime) -> TrailRecord:
    """The record that the migration writes for a decision that was there before."""
    detail = {"step": "found", "action": made.action, "amount_fen": made.amount_fen}
    step = TrailStep(
        at=at,
        attempt_id=made.id,
        attempt_key=made.key,
        aftersale_id=made.aftersale_id,
        by="",
        what="",
        became=made.state,
        detail=detail,
    )
    return TrailRecord(1, step, "0" * 64)

"""What "Why this time?" tells is what was kept of each reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import func, select

from models.desk import cases
from models.desk.clock_memory import remember_offset
from models.desk.deadlines import promises
from models.desk.deadlines.typed import type_deadline
from models.desk.deadlines.why import Move, Why, why_of_case
from models.desk.desk import Desk
from models.desk.dossier import keep_dossier
from models.desk.full_reading import keep_log
from models.desk.sync.rounds import RoundReport
from models.desk.sync.taking import take as take_answer
from models.domain.aftersale import AfterSale
from models.domain.clock import FixedClock
from models.domain.clocks import ClockKind, ClockSource
from models.domain.codes import Actor, AfterSaleStatus, ArbitrationStatus
from models.domain.deadline_change import DeadlineRead, ReadFrom
from models.domain.dossier import ArbitrationSeen, Dossier
from models.doudian.case_records import Record
from models.simulator.simulator import Simulator
from models.store import deadline_changes, tables
from models.store.ends import NO_DEADLINE
from tests.factory import NOW, make_case, make_return, moved
from tests.unit.desk.helpers import stored, take

HOUR, MINUTE, SECOND = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)
FAST = -3 * MINUTE
"""This PC's clock is fast by three minutes."""


def answer(desk: Desk, case: AfterSale, minutes: int, **changes: object) -> AfterSale:
    """The platform shows the case, some minutes after noon."""
    shown = replace(case, updated_at=NOW + minutes * MINUTE, **changes)  # type: ignore[arg-type] # fields by name
    with desk.store.writing() as session:
        take_answer(session, [shown], NOW + minutes * MINUTE, {}, offset=FAST)
    return shown


def kept(desk: Desk, case: AfterSale) -> list[DeadlineRead]:
    with desk.store.reading() as session:
        return deadline_changes.of_case(session, stored(desk, case.aftersale_id).row_id)


def why(desk: Desk, case: AfterSale, kind: ClockKind = ClockKind.STEP) -> Why:
    return next(one for one in why_of_case(desk, case.aftersale_id) if one.clock.kind is kind)


def in_store(desk: Desk) -> int:
    with desk.store.reading() as session:
        return session.scalar(select(func.count()).select_from(tables.DeadlineChange)) or 0


def holds_what_is_kept(desk: Desk, case: AfterSale) -> None:
    """The moves are the stored readings, one after the other."""
    reads = kept(desk, case)
    moves = why(desk, case).moves
    assert [(m.was, m.became, m.last_read, m.at, m.source, m.offset) for m in moves] == [
        (a.deadline_at, b.deadline_at, a.at, b.at, b.source, b.offset) for a, b in pairwise(reads)
    ]


def test_one_that_never_moved_has_no_history_and_costs_no_row(desk: Desk) -> None:
    case = make_case()
    remember_offset(desk.store, FAST, NOW - HOUR)
    answer(desk, case, 0)
    answer(desk, case, 1)
    answer(desk, case, 2, buyer_words="快")
    found = why(desk, case)
    assert (found.clock.source, found.read_at, found.moves) == (ClockSource.PLATFORM, NOW + 2 * MINUTE, ())
    assert (found.offset_then, in_store(desk)) == (FAST, 0)


def test_moved_twice_by_the_platform(desk: Desk) -> None:
    case = make_case()
    answer(desk, case, 0)
    answer(desk, case, 3)
    answer(desk, case, 5, deadline_at=NOW + 10 * HOUR)
    answer(desk, case, 7, deadline_at=NOW + 10 * HOUR)
    answer(desk, case, 9, deadline_at=NOW + 12 * HOUR)
    holds_what_is_kept(desk, case)
    first, second = why(desk, case).moves
    assert (first.was, first.became) == (case.deadline_at, NOW + 10 * HOUR)
    assert (first.last_read, first.at, first.offset) == (NOW + 3 * MINUTE, NOW + 5 * MINUTE, FAST)
    assert (second.was, second.became, second.at) == (NOW + 10 * HOUR, NOW + 12 * HOUR, NOW + 9 * MINUTE)
    assert why(desk, case).offset_then == FAST
    assert in_store(desk) == 3


def test_moved_between_two_exports(desk: Desk) -> None:
    case = make_case()
    take(desk, [case], NOW)
    assert in_store(desk) == 0
    take(desk, [replace(case, deadline_at=NOW + 4 * HOUR)], NOW + HOUR)
    holds_what_is_kept(desk, case)
    (move,) = why(desk, case).moves
    assert (move.source, move.last_read, move.at) == (ReadFrom.EXPORT, NOW, NOW + HOUR)
    assert why(desk, case).clock.source is ClockSource.EXPORT


def test_from_an_export_to_the_platform_to_the_end(desk: Desk) -> None:
    case = make_case()
    take(desk, [case], NOW)
    sooner = answer(desk, case, 5, deadline_at=NOW + 4 * HOUR)
    holds_what_is_kept(desk, case)
    assert [read.source for read in kept(desk, case)] == [ReadFrom.EXPORT, ReadFrom.PLATFORM]
    answer(desk, moved(sooner, AfterSaleStatus.REFUNDED, final_at=NOW), 9, deadline_at=None)
    assert in_store(desk) == 2  # an end is no move
    assert why_of_case(desk, case.aftersale_id) == ()


def test_typed_and_replaced(desk: Desk, clock: FixedClock) -> None:
    case = make_case(deadline_at=None)
    answer(desk, case, 0)
    clock.move(10 * MINUTE)
    type_deadline(desk, case.aftersale_id, NOW + 5 * HOUR, by="小林")
    found = why(desk, case)
    assert (found.clock.source, found.read_at, found.by) == (ClockSource.HAND, NOW + 10 * MINUTE, "小林")
    assert [str(text) for text in found.moves[0].told] == ["Typed here by 小林"]
    answer(desk, case, 20, deadline_at=NOW + 5 * HOUR)  # the very same time, but from the platform
    holds_what_is_kept(desk, case)
    last = why(desk, case).moves[-1]
    assert (last.was, last.became, last.source) == (NOW + 5 * HOUR, NOW + 5 * HOUR, ReadFrom.PLATFORM)
    assert why(desk, case).clock.source is ClockSource.PLATFORM


def told(move: Move) -> list[str]:
    return [str(text) for text in move.told]


def test_another_step_of_the_case_has_another_deadline(desk: Desk) -> None:
    case = make_return()
    answer(desk, case, 0)
    answer(desk, moved(case, AfterSaleStatus.AWAITS_BUYER_RETURN), 5, deadline_at=NOW + 100 * HOUR)
    (move,) = why(desk, case).moves
    assert told(move) == ["State changed from “Awaiting review” to “Awaiting the buyer's return”"]


def test_the_platform_s_log_tells_who_moved_it(desk: Desk) -> None:
    case = make_case()
    answer(desk, case, 0)
    answer(desk, case, 5, deadline_at=NOW + 3 * HOUR)
    assert told(why(desk, case).moves[0]) == []
    entries = [_entry(NOW - HOUR, "买家", "申请退款"), _entry(NOW + 2 * MINUTE, "客服小美", "缩短处理时间")]
    with desk.store.writing() as session:
        keep_log(session, case.aftersale_id, NOW + 5 * MINUTE, NOW + 6 * MINUTE, entries)
    (line,) = told(why(desk, case).moves[0])
    assert line.endswith("客服小美: 缩短处理时间")


def _entry(at: datetime, operator: str, text: str) -> Record:
    return Record(by_role=Actor.SERVICE, operator=operator, at=at, action="", text=text)


def in_arbitration(read_at: datetime, evidence: datetime, step: datetime) -> Dossier:
    seen = ArbitrationSeen(
        status=ArbitrationStatus.AWAITS_EVIDENCE,
        deadline_at=step,
        needs_evidence=True,
        evidence_due_at=evidence,
        evidence_words="",
    )
    return Dossier(read_at=read_at, version=read_at, arbitration=seen)


def test_each_clock_of_an_arbitration_has_a_history_of_its_own(desk: Desk) -> None:
    case = make_return(AfterSaleStatus.REFUSED_SECOND, arbitration=ArbitrationStatus.AWAITS_EVIDENCE)
    answer(desk, case, 0)
    readings = [(0, 3 * HOUR, 8 * HOUR), (5, 3 * HOUR, 9 * HOUR), (9, 2 * HOUR, 9 * HOUR), (12, 2 * HOUR, 9 * HOUR)]
    for minutes, evidence, step in readings:
        dossier = in_arbitration(NOW + minutes * MINUTE, NOW + evidence, NOW + step)
        with desk.store.writing() as session:
            keep_dossier(session, case.aftersale_id, dossier, FAST)
    (moved_evidence,) = why(desk, case, ClockKind.EVIDENCE).moves
    (moved_step,) = why(desk, case, ClockKind.ARBITRATION).moves
    assert (moved_evidence.was, moved_evidence.became) == (NOW + 3 * HOUR, NOW + 2 * HOUR)
    assert (moved_evidence.last_read, moved_evidence.at) == (NOW + 5 * MINUTE, NOW + 9 * MINUTE)
    assert (moved_step.was, moved_step.became, moved_step.offset) == (NOW + 8 * HOUR, NOW + 9 * HOUR, FAST)
    assert why(desk, case, ClockKind.EVIDENCE).read_at == NOW + 12 * MINUTE
    assert why(desk, case).moves == ()


def test_a_promise_says_who_gave_it_when(desk: Desk) -> None:
    case = make_case()
    take(desk, [case])
    promises.promise(desk, case.aftersale_id, NOW + HOUR, by="小林")
    found = why(desk, case, ClockKind.PROMISE)
    assert (found.read_at, found.by, found.moves) == (NOW, "小林", ())


def test_over_the_real_line(desk: Desk, running: Simulator, sync: Callable[..., RoundReport]) -> None:
    """The first sync writes no history; a deadline that the platform moves is kept as it was read."""
    sync()
    assert in_store(desk) == 0
    here = _open_cases(desk)[0]
    running.meddle(here.aftersale_id, "move_deadline_up")
    sync()
    holds_what_is_kept(desk, here)
    (move,) = why(desk, here).moves
    now = stored(desk, here.aftersale_id).case.deadline_at
    assert here.deadline_at is not None
    assert now is not None
    assert now < here.deadline_at
    assert (move.was, move.became, move.source) == (here.deadline_at, now, ReadFrom.PLATFORM)
    assert move.offset is not None
    assert cases.case_view(desk, here.aftersale_id).case.deadline_was == here.deadline_at


def _open_cases(desk: Desk) -> list[AfterSale]:
    with desk.store.reading() as session:
        ids = list(session.scalars(select(tables.Case.aftersale_id).where(tables.Case.due < NO_DEADLINE)))
    return [stored(desk, number).case for number in ids]

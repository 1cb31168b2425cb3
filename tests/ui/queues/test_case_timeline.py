"""The timeline in the panel: who tells each line, and the platform's own log, read for the case that one stays on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from models.desk import decide, todo
from models.desk.desk import Desk
from models.desk.full_reading import FullReading, read_in_full
from models.desk.inputs import ActInput
from models.domain.aftersale import AfterSale
from models.domain.book import Shop
from models.domain.codes import Actor
from models.domain.platform_log import LogEntry, PlatformLog
from models.domain.text import Text
from models.simulator.simulator import Simulator
from models.store import cases, platform_logs
from tests.factory import NOW, make_case
from tests.platform import stored, synced
from ui.queues.case_panel import CasePanel
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time
from ui.shell.sending import Sending

DETAIL = "afterSale.Detail"
APPLIED = "买家发起售后申请"


@pytest.fixture
def sending(desk: Desk, lanes: Lanes) -> Iterator[Sending]:
    """A courier that was not started: its lines are all that is needed."""
    made = Sending(desk, lanes)
    yield made
    made.stop()


@pytest.fixture
def open_panel(
    qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Callable[[], None]
) -> Iterator[Callable[..., CasePanel]]:
    def open_it(sending: Sending | None = None) -> CasePanel:
        panel = CasePanel(desk, lanes, sending)
        qtbot.addWidget(panel)
        panel.resize(432, 700)
        panel.show()
        return panel

    yield open_it
    settle()


@pytest.fixture
def read(desk: Desk, shop: Shop, running: Simulator) -> list[AfterSale]:
    """The shop's cases, read; nobody has asked for a log yet."""
    synced(desk)
    assert running.calls[DETAIL] == 0
    return sorted(stored(desk).values(), key=lambda case: case.aftersale_id)


def texts(panel: CasePanel) -> list[str]:
    return [text for _, text in panel.page.timeline.shown()]


def log_is_there(panel: CasePanel) -> bool:
    view = panel.current_view
    return view is not None and not view.outdated


def test_each_line_says_when_in_seconds_what_and_who_tells_it(
    desk: Desk, open_panel: Callable[..., CasePanel], settle: Callable[[], None]
) -> None:
    case = make_case(applied_at=None)
    with desk.store.writing() as session:
        cases.add_many(session, [(case, {})], NOW)
        found = cases.find(session, case.aftersale_id)
        assert found is not None
        entry = LogEntry(at=NOW, by=Actor.MERCHANT, operator="小美", text="字" * 300, pictures=("a", "b"))
        platform_logs.put(session, found.row_id, PlatformLog(version=NOW, read_at=NOW, entries=(entry,)))
    todo.tick(desk, decide.act(desk, case.aftersale_id, "refund", ActInput(by="小林")).id, "阿杰")
    panel = open_panel()
    panel.show_case(case.aftersale_id)
    settle()
    assert panel.page.timeline.shown() == [
        (format_local_time(NOW, seconds=True), "字" * 300),
        (format_local_time(NOW, seconds=True), "Ticked off: Refund"),
        (format_local_time(NOW, seconds=True), "Decided: Refund ¥129.00, to be carried out"),
    ]
    assert panel.page.timeline.notes() == ["◆ Platform · Merchant 小美", "● Desk · 阿杰", "● Desk · 小林"]
    assert panel.page.width() <= panel.scroller.viewport().width()


def test_the_notes_of_one_case_do_not_stay_for_the_next(
    desk: Desk, open_panel: Callable[..., CasePanel], settle: Callable[[], None]
) -> None:
    many, one = make_case(), make_case()
    with desk.store.writing() as session:
        cases.add_many(session, [(many, {}), (one, {})], NOW)
    decide.act(desk, many.aftersale_id, "refund", ActInput(by="小林"))
    panel = open_panel()
    for case in (many, one):
        panel.show_case(case.aftersale_id)
        settle()
    assert panel.page.timeline.notes() == ["◆ Platform"]
    visible = [row.note.isVisible() for row in panel.page.timeline._rows if row.note is not None]
    assert visible == [True, False]


def test_the_log_of_the_case_one_stays_on_is_read_by_itself(
    qtbot: QtBot,
    running: Simulator,
    read: list[AfterSale],
    open_panel: Callable[..., CasePanel],
    sending: Sending,
    settle: Callable[[], None],
) -> None:
    panel = open_panel(sending)
    panel.show_case(read[0].aftersale_id)
    qtbot.waitUntil(lambda: panel.current_view is not None)
    assert "The buyer applied" in texts(panel)
    qtbot.waitUntil(lambda: log_is_there(panel))
    assert APPLIED in texts(panel)
    assert "The buyer applied" not in texts(panel)
    asked = running.calls[DETAIL]
    panel.reload()
    settle()
    assert not panel._log._timer.isActive(), "there is nothing more to read"
    assert running.calls[DETAIL] == asked
    assert panel.page.log_note.isHidden()


def test_without_a_line_nothing_is_read(
    read: list[AfterSale], open_panel: Callable[..., CasePanel], settle: Callable[[], None]
) -> None:
    panel = open_panel()
    panel.show_case(read[0].aftersale_id)
    settle()
    assert panel.current_view is not None
    assert panel.current_view.outdated
    assert not panel._log._timer.isActive()


def test_cases_that_one_passes_by_are_not_asked_for(
    qtbot: QtBot,
    desk: Desk,
    running: Simulator,
    read: list[AfterSale],
    open_panel: Callable[..., CasePanel],
    sending: Sending,
) -> None:
    panel = open_panel(sending)
    for case in read[:5]:
        panel.show_case(case.aftersale_id)
        qtbot.waitUntil(lambda: panel.current_view is not None)
    qtbot.waitUntil(lambda: log_is_there(panel))
    assert [case.aftersale_id for case in read[:5] if kept(desk, case)] == [read[4].aftersale_id]


def test_a_panel_that_nobody_sees_asks_for_nothing(
    qtbot: QtBot,
    desk: Desk,
    read: list[AfterSale],
    open_panel: Callable[..., CasePanel],
    sending: Sending,
    settle: Callable[[], None],
) -> None:
    panel = open_panel(sending)
    panel.show_case(read[0].aftersale_id)
    settle()
    panel.hide()
    panel.reload()
    settle()
    assert not panel._log._timer.isActive()
    panel.show()
    qtbot.waitUntil(lambda: log_is_there(panel))


def test_one_at_a_time_and_what_was_left_is_not_read_to_its_end(
    qtbot: QtBot,
    running: Simulator,
    desk: Desk,
    read: list[AfterSale],
    open_panel: Callable[..., CasePanel],
    sending: Sending,
) -> None:
    first, second, third = read[:3]
    assert read_in_full(desk, sending.outgoing.lines, third.aftersale_id).changed  # the line has its token from now on
    before = running.calls[DETAIL]
    running.set_faults({"delay": 1.0, "delay_seconds": 1.5})
    panel = open_panel(sending)
    ended: list[tuple[str, int]] = []
    panel._log.ended.connect(lambda number, _reading: ended.append((number, running.calls[DETAIL] - before)))
    panel.show_case(first.aftersale_id)
    qtbot.waitUntil(lambda: running.calls[DETAIL] > before)
    panel.show_case(second.aftersale_id)
    qtbot.waitUntil(lambda: bool(ended), timeout=10_000)
    assert ended == [(second.aftersale_id, 2)], "the second was asked for when the first was over, and only then"
    qtbot.waitUntil(lambda: log_is_there(panel))
    assert panel.current_view is not None
    assert panel.current_view.case.aftersale_id == second.aftersale_id


def test_why_the_log_cannot_be_read_is_a_quiet_line(
    qtbot: QtBot,
    running: Simulator,
    read: list[AfterSale],
    open_panel: Callable[..., CasePanel],
    sending: Sending,
    settle: Callable[[], None],
) -> None:
    running.forbid(DETAIL)
    panel = open_panel(sending)
    panel.show_case(read[0].aftersale_id)
    qtbot.waitUntil(lambda: not panel.page.log_note.isHidden())
    assert panel.page.log_note.text().startswith("The platform's log could not be read. ")
    assert "The buyer applied" in texts(panel)
    asked = running.calls[DETAIL]
    panel.reload()  # as after each change elsewhere: the same is not asked again and again
    settle()
    assert not panel._log._timer.isActive()
    assert running.calls[DETAIL] == asked
    running._answering.forbidden.clear()
    panel.show_case(read[1].aftersale_id)
    qtbot.waitUntil(lambda: log_is_there(panel))
    assert panel.page.log_note.isHidden(), "it was about another case"
    panel.show_case(read[0].aftersale_id)
    qtbot.waitUntil(lambda: log_is_there(panel))
    assert panel.page.log_note.isHidden()


def test_what_comes_of_a_case_that_one_has_left_is_not_shown(
    open_panel: Callable[..., CasePanel], read: list[AfterSale], settle: Callable[[], None]
) -> None:
    panel = open_panel()
    panel.show_case(read[0].aftersale_id)
    settle()
    panel._log.ended.emit(read[1].aftersale_id, FullReading(why_not=Text("The line is gone.")))
    assert panel.page.log_note.isHidden()


def kept(desk: Desk, case: AfterSale) -> bool:
    with desk.store.reading() as session:
        found = cases.find(session, case.aftersale_id)
        assert found is not None
        return platform_logs.get(session, found.row_id) is not None

"""Why this time, a promise to the buyer, a deadline typed by hand, and when a case becomes urgent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from models.desk import cases
from models.desk.cases import CaseView
from models.desk.clock_memory import remember_offset
from models.desk.deadlines import promises
from models.desk.desk import Desk
from models.desk.sync.taking import take as take_answer
from models.domain.aftersale import AfterSale
from models.domain.clock import FixedClock
from tests.factory import NOW, make_case
from tests.ui.dialogs.conftest import compose
from tests.unit.desk.helpers import take
from ui.dialogs.promise import PromiseDialog
from ui.dialogs.span_box import SpanBox
from ui.dialogs.typed_deadline import TypedDeadlineDialog
from ui.dialogs.why_this_time import WhyDialog
from ui.runtime.lanes import Lanes
from ui.runtime.language import format_local_time

Show = Callable[[Any], Any]
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
FAST = -3 * MINUTE


@pytest.fixture
def view(desk: Desk) -> Callable[..., CaseView]:
    """A case of an export, as its panel has it."""

    def of(**overrides: Any) -> CaseView:
        case = make_case(**overrides)
        take(desk, [case])
        return cases.case_view(desk, case.aftersale_id)

    return of


# why this time


def answer(desk: Desk, case: AfterSale, minutes: int, **changes: Any) -> None:
    with desk.store.writing() as session:
        shown = replace(case, updated_at=NOW + minutes * MINUTE, **changes)
        take_answer(session, [shown], NOW + minutes * MINUTE, {}, offset=FAST)


def texts(dialog: WhyDialog) -> str:
    return "\n".join(label.text() for label in dialog.cards[0].frame.findChildren(QLabel))


def test_why_tells_source_reading_clock_and_every_move(
    desk: Desk, lanes: Lanes, settle: Callable[[], None], show: Show
) -> None:
    case = make_case()
    remember_offset(desk.store, FAST, NOW - HOUR)
    answer(desk, case, 0)
    answer(desk, case, 5, deadline_at=NOW + 10 * HOUR)
    answer(desk, case, 9, deadline_at=NOW + 12 * HOUR)
    dialog = show(WhyDialog(cases.case_view(desk, case.aftersale_id), desk, lanes))
    settle()
    (card,) = dialog.cards
    told = texts(dialog)
    assert told.startswith(f"Our review: until {format_local_time(NOW + 12 * HOUR, seconds=True)}")
    assert "goes to the buyer" in told
    assert dict(card.facts) == {
        "Given by": "the platform (status_deadline)",
        "Last read": format_local_time(NOW + 9 * MINUTE, seconds=True),
        "This PC's clock then": "fast by 3 min 0 s",
        "This PC's clock now": "not compared with the platform's",
    }
    times = [format_local_time(moment, seconds=True) for moment in (case.deadline_at, NOW + 10 * HOUR, NOW + 12 * HOUR)]
    assert [words for words, _ in card.moves] == [f"▲ {times[0]} → {times[1]}", f"▼ {times[1]} → {times[2]}"]
    assert all("fast by 3 min" in words and "Nobody tells who" in words for _, words in card.moves)


def test_why_of_an_export_that_never_moved(
    view: Callable[..., CaseView], desk: Desk, lanes: Lanes, settle: Callable[[], None], show: Show
) -> None:
    dialog = show(WhyDialog(view(), desk, lanes))
    settle()
    assert dict(dialog.cards[0].facts)["Given by"] == "the export's column 自动处理截止时间"
    assert "It has not moved" in texts(dialog)


def test_why_begins_with_the_clock_that_was_asked_about_and_says_why_digits_wait(
    view: Callable[..., CaseView],
    desk: Desk,
    clock: FixedClock,
    lanes: Lanes,
    settle: Callable[[], None],
    show: Show,
) -> None:
    case = view().case
    promises.promise(desk, case.aftersale_id, NOW + HOUR, "回电话", by="小林")
    desk.shown.now()
    clock.move(-12 * MINUTE)
    shown = cases.case_view(desk, case.aftersale_id)
    dialog = show(WhyDialog(shown, desk, lanes, shown.clocks[1]))
    settle()
    assert [one.why.clock.kind.value for one in dialog.cards] == ["step", "promise"]
    assert dialog.held.text().startswith("The digits stand still for 12 min")
    assert dict(dialog.cards[1].facts)["Given by"] == "promised here by 小林"


# a promise


def test_a_promise_is_kept_as_it_was_written(
    view: Callable[..., CaseView], desk: Desk, lanes: Lanes, settle: Callable[[], None], show: Show
) -> None:
    case = view().case
    dialog = show(PromiseDialog(cases.case_view(desk, case.aftersale_id), desk, lanes))
    assert not dialog.save_button.isEnabled()
    QTest.keyClicks(dialog.when.field, "+2h")
    assert "in 2 h 0 min" in dialog.when.understood.text()
    QTest.keyClicks(dialog.words, "call back")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    settle()
    assert not dialog.isVisible()
    (made,) = promises.listed(desk, case.aftersale_id)
    assert (made.due_at, made.words) == (NOW + 2 * HOUR, "call back")


def test_one_later_than_the_platform_is_stopped_with_its_time(
    view: Callable[..., CaseView], desk: Desk, lanes: Lanes, show: Show
) -> None:
    shown = view()
    dialog = show(PromiseDialog(shown, desk, lanes))
    QTest.keyClicks(dialog.when.field, "+21h")
    assert f"acts at {format_local_time(shown.case.deadline_at)}" in dialog.problem.text()
    assert not dialog.save_button.isEnabled()
    dialog.accept()
    assert promises.listed(desk, shown.case.aftersale_id) == []


def test_when_the_platform_was_faster_the_refusal_is_shown_and_the_draft_stays(
    view: Callable[..., CaseView], desk: Desk, lanes: Lanes, settle: Callable[[], None], show: Show
) -> None:
    shown = view()
    dialog = show(PromiseDialog(shown, desk, lanes))
    QTest.keyClicks(dialog.when.field, "+5h")
    take(desk, [replace(shown.case, deadline_at=NOW + 3 * HOUR)], NOW + MINUTE)
    dialog.accept()
    settle()
    assert dialog.isVisible()
    assert f"acts at {format_local_time(NOW + 3 * HOUR)}" in dialog.problem.text()
    assert dialog.when.field.text() == "+5h"


@pytest.mark.parametrize(("written", "says"), [("soon", "cannot be understood"), ("0:01", "ago")])
def test_what_is_no_time_to_come_says_so(
    view: Callable[..., CaseView], desk: Desk, lanes: Lanes, show: Show, written: str, says: str
) -> None:
    dialog = show(PromiseDialog(view(), desk, lanes))
    moment = written if says != "ago" else format_local_time(NOW - HOUR)
    QTest.keyClicks(dialog.when.field, moment)
    assert says in dialog.when.understood.text()
    assert not dialog.save_button.isEnabled()


# typed by hand


def test_a_deadline_is_typed_corrected_and_taken_off(
    view: Callable[..., CaseView], desk: Desk, lanes: Lanes, settle: Callable[[], None], show: Show
) -> None:
    number = view(deadline_at=None).case.aftersale_id
    dialog = show(TypedDeadlineDialog(cases.case_view(desk, number), desk, lanes))
    assert not dialog.forget_button.isVisible()
    QTest.keyClicks(dialog.when.field, "+30h")
    QTest.keyClick(dialog.when.field, Qt.Key.Key_Return)
    settle()
    assert cases.case_view(desk, number).case.deadline_at == NOW + 30 * HOUR
    again = show(TypedDeadlineDialog(cases.case_view(desk, number), desk, lanes))
    assert again.when.moment == NOW + 30 * HOUR
    again.forget_button.click()
    settle()
    assert cases.case_view(desk, number).case.deadline_at is None


def test_a_source_that_was_faster_is_told(
    view: Callable[..., CaseView], desk: Desk, lanes: Lanes, settle: Callable[[], None], show: Show
) -> None:
    shown = view(deadline_at=None)
    dialog = show(TypedDeadlineDialog(shown, desk, lanes))
    QTest.keyClicks(dialog.when.field, "+5h")
    take(desk, [replace(shown.case, deadline_at=NOW + 3 * HOUR)], NOW + MINUTE)
    dialog.accept()
    settle()
    assert dialog.isVisible()
    assert dialog.problem.text().startswith("The deadline is known")


# a span


@pytest.mark.parametrize(
    ("typed", "stands"),
    [("90 min", "1 h 30 min"), ("2小时", "2 h"), ("1h15m", "1 h 15 min"), ("nonsense", "4 h"), ("31d", "4 h")],
)
def test_a_span_is_read_as_people_write_it(show: Show, typed: str, stands: str) -> None:
    box = show(SpanBox("", 4 * HOUR))
    box.selectAll()
    compose(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == stands


def test_the_arrows_go_by_quarters_and_then_by_hours(show: Show) -> None:
    box = show(SpanBox("", 80 * MINUTE))
    seen = []
    for _ in range(5):
        QTest.keyClick(box, Qt.Key.Key_Up)
        seen.append(box.text())
    assert seen == ["1 h 30 min", "1 h 45 min", "2 h", "3 h", "4 h"]
    for _ in range(3):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.text() == "1 h 45 min"

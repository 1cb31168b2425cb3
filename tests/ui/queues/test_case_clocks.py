"""The clocks of a case by key and click: why, promise, kept, typed; and their marks in the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.desk import cases
from models.desk.deadlines import promises
from models.desk.deadlines.typed import type_deadline
from models.desk.desk import Desk
from models.domain.clock import FixedClock
from models.domain.clocks import Clock, ClockKind
from tests.factory import NOW, make_case
from tests.ui.queues.conftest import AddCases, OpenTab
from ui.dialogs.promise import PromiseDialog
from ui.dialogs.typed_deadline import TypedDeadlineDialog
from ui.dialogs.why_this_time import WhyDialog
from ui.queues.columns import COUNTDOWN
from ui.queues.queue_tab import QueueTab
from ui.runtime.lanes import Lanes
from ui.shell.case_clocks import CaseClocks

HOUR = timedelta(hours=1)


@pytest.fixture
def clocks(desk: Desk, lanes: Lanes) -> Callable[[QueueTab], CaseClocks]:
    def listening(tab: QueueTab) -> CaseClocks:
        made = CaseClocks(desk, lanes, tab)
        made.listen_to(tab.panel)
        return made

    return listening


def press(tab: QueueTab, key: Qt.Key) -> None:
    QTest.keyClick(tab.table, key)


@pytest.mark.parametrize(
    ("key", "kind", "dated"),
    [
        (Qt.Key.Key_Y, WhyDialog, True),
        (Qt.Key.Key_B, PromiseDialog, True),
        (Qt.Key.Key_U, TypedDeadlineDialog, False),
    ],
)
def test_a_key_opens_each_dialog(
    add: AddCases,
    open_tab: OpenTab,
    settle: Callable[[], None],
    clocks: Callable[[QueueTab], CaseClocks],
    key: Qt.Key,
    kind: type,
    dated: bool,
) -> None:
    add([make_case(deadline_at=NOW + HOUR if dated else None)])
    tab = open_tab()
    opener = clocks(tab)
    press(tab, key)
    settle()
    assert isinstance(opener.dialog, kind)
    opener.dialog.reject()


@pytest.mark.parametrize(
    ("key", "dated", "says"), [(Qt.Key.Key_U, True, "The deadline is known"), (Qt.Key.Key_Y, False, "No clock runs")]
)
def test_a_key_that_cannot_do_a_thing_says_why(
    add: AddCases, open_tab: OpenTab, clocks: Callable[[QueueTab], CaseClocks], key: Qt.Key, dated: bool, says: str
) -> None:
    add([make_case(deadline_at=NOW + HOUR if dated else None)])
    tab = open_tab()
    opener, said = clocks(tab), []
    tab.said.connect(said.append)
    press(tab, key)
    assert opener.dialog is None
    assert says in said[0]


def test_a_promise_leads_in_the_header_and_is_a_sign_in_the_list(
    desk: Desk, clock: FixedClock, add: AddCases, open_tab: OpenTab, settle: Callable[[], None]
) -> None:
    case = make_case()
    add([case])
    promises.promise(desk, case.aftersale_id, NOW + HOUR, "回电话")
    tab = open_tab()
    header, model = tab.panel.page.header, tab.table.cases
    assert header.badge.accessibleName() == "Under 4 h 01:00:00"
    assert header.at_zero.text().startswith("Promised to the buyer: 回电话")
    assert header.clocks.shown()[0][0] == "12 h or more 20:00:00"
    index = model.index(0, COUNTDOWN)
    spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("12 h or more 20:00:00, promised to the buyer by")
    assert "☏" in model.data(index, Qt.ItemDataRole.ToolTipRole)
    clock.move(HOUR)
    tab.tick(clock.now())
    assert header.badge.accessibleName() == "12 h or more 19:00:00"
    assert header.clocks.shown()[0][1] == "✕ Promised to the buyer: 回电话"
    press(tab, Qt.Key.Key_K)
    settle()
    assert promises.listed(desk, case.aftersale_id)[0].kept_at == clock.now()
    assert header.clocks.shown() == []
    assert header.clock_buttons.keep.isHidden()
    tab.table.cases.reload()
    settle()
    assert model.rows[0].promise_at is None


def test_a_promise_beside_the_leading_clock_is_ticked_off_by_its_own_button(
    desk: Desk, add: AddCases, open_tab: OpenTab, settle: Callable[[], None]
) -> None:
    case = make_case(deadline_at=None)
    add([case])
    for hours in (1, 2):
        promises.promise(desk, case.aftersale_id, NOW + hours * HOUR, f"{hours}")
    tab = open_tab()
    (row,) = [row for row in tab.panel.page.header.clocks.rows if not row.name.isHidden()]
    row.keep.click()
    settle()
    assert [one.words for one in promises.listed(desk, case.aftersale_id) if one.is_open] == ["1"]


def test_each_clock_can_be_asked_about(desk: Desk, add: AddCases, open_tab: OpenTab) -> None:
    case = make_case()
    add([case])
    promises.promise(desk, case.aftersale_id, NOW + HOUR)
    tab = open_tab()
    asked: list[Clock | None] = []
    tab.panel.why_requested.connect(lambda _view, clock: asked.append(clock))
    tab.panel.page.header.clocks.rows[0].why.click()
    tab.panel.page.header.clock_buttons.why.click()
    assert asked[0] is not None
    assert asked[0].kind is ClockKind.STEP
    assert asked[1] is None


def test_a_typed_deadline_is_marked_wherever_it_stands(desk: Desk, add: AddCases, open_tab: OpenTab) -> None:
    case = make_case(deadline_at=None)
    add([case])
    type_deadline(desk, case.aftersale_id, NOW + 5 * HOUR)
    tab = open_tab()
    model, header = tab.table.cases, tab.panel.page.header
    spoken = model.data(model.index(0, COUNTDOWN), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Under 12 h 05:00:00, typed by hand"
    assert "typed by hand" in header.until.accessibleDescription()
    assert header.clock_buttons.deadline.text().startswith("Correct the deadline")
    assert cases.case_view(desk, case.aftersale_id).typed


def test_a_finished_case_offers_nothing_about_clocks(add: AddCases, open_tab: OpenTab) -> None:
    add([make_case(final_at=NOW)])
    assert open_tab().panel.page.header.clock_buttons.isHidden()

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from models.desk import decide, settings, shops
from models.desk.inputs import ActInput
from models.desk.shops import ShopDraft
from models.domain.changes import Changes
from models.domain.codes import AfterSaleStatus as Status
from models.domain.deadlines import Band
from models.domain.errors import UserError
from models.domain.listing import CaseFilter
from models.domain.queues import AWAITING_RECEIPT, UNSHIPPED_REVIEW
from models.domain.text import Text
from tests.factory import NOW, make_case, make_return
from ui.queues import case_model
from ui.queues.empty_state import Empty

CASES = Changes(cases=True)


@pytest.fixture
def three(add):
    made = [make_case(deadline_at=NOW + timedelta(hours=n + 1), product_name=f"item{n}") for n in range(3)]
    add(made)
    return [case.aftersale_id for case in made]


def test_it_opens_on_the_most_urgent_case(open_tab, three):
    tab = open_tab(UNSHIPPED_REVIEW)
    assert tab.current_view.case.aftersale_id == three[0]
    assert tab.foot.count.text() == "Cases: 3"


def test_letters_take_actions(open_tab, three, qtbot):
    tab = open_tab()
    with qtbot.waitSignal(tab.action_requested) as heard:
        qtbot.keyClick(tab.table, Qt.Key.Key_R)
    assert heard.args == [tab.current_view, "refund"]
    with qtbot.waitSignal(tab.evidence_requested):
        qtbot.keyClick(tab.table, Qt.Key.Key_E)


def test_letters_are_text_in_the_search_field(open_tab, three, qtbot):
    tab = open_tab()
    tab.focus_search()
    with qtbot.assertNotEmitted(tab.action_requested):
        qtbot.keyClicks(tab.bar.search, "r")
    assert tab.bar.search.text() == "r"


def test_ctrl_f_goes_to_the_search_and_esc_comes_back(open_tab, three, qtbot):
    tab = open_tab()
    qtbot.keyClick(tab.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is tab.bar.search
    qtbot.keyClick(tab.bar.search, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is tab.table


def test_enter_leads_to_the_actions_and_esc_back(open_tab, three, qtbot):
    tab = open_tab()
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is tab.panel.page.action_box.buttons["refund"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is tab.table


def test_ctrl_down_goes_to_the_next_undecided_case(open_tab, three, desk, settle, qtbot):
    decide.act(desk, three[1], "refund", ActInput(by="lin"))
    tab = open_tab()
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert tab.current_view.case.aftersale_id == three[2]
    assert tab.table.selected_number == 1


def test_after_a_decision_the_next_case_is_there(open_tab, three, desk, settle):
    tab = open_tab()
    decide.act(desk, three[0], "refund", ActInput(by="lin"))
    tab.select_next(three[0])
    tab.refresh(CASES)
    settle()
    assert tab.current_view.case.aftersale_id == three[1]
    assert tab.table.cases.rows[0].attempt_action == "refund"


def test_it_is_the_same_next_case_when_decided_ones_leave_the_list(open_tab, three, desk, settle):
    tab = open_tab()
    tab.bar.set_filter(CaseFilter(undecided_only=True))
    settle()
    decide.act(desk, three[0], "refund", ActInput(by="lin"))
    tab.refresh(CASES)
    settle()
    tab.select_next(three[0])
    settle()
    assert tab.current_view.case.aftersale_id == three[1]


def test_a_hidden_tab_reads_nothing_until_it_is_seen(open_tab, three, add, lanes, settle, qtbot):
    tab = open_tab(show=False)
    tab.refresh(CASES)
    assert lanes.pending == 0
    tab.show()
    settle()
    assert len(tab.table.cases.rows) == 3
    tab.hide()
    settle()
    add([make_case()])
    tab.refresh(CASES)
    assert lanes.pending == 0
    tab.show()
    assert len(tab.table.cases.rows) == 3  # what is here is painted first
    qtbot.waitUntil(lambda: len(tab.table.cases.rows) == 4)


class _Painted(QObject):
    """Notes what is painted, in its order."""

    def __init__(self):
        super().__init__()
        self.parts = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.parts.append(watched)
        return False


def test_the_list_is_painted_before_the_case_beside_it(open_tab, three, qtbot):
    tab = open_tab()
    tab.hide()
    painted = _Painted()
    for part in (tab.table.viewport(), tab.panel):
        part.installEventFilter(painted)
    tab.show()
    qtbot.waitUntil(lambda: tab.panel in painted.parts)
    assert painted.parts[0] is tab.table.viewport()


def test_what_does_not_concern_it_is_not_read(open_tab, three, lanes, settle):
    tab = open_tab()
    tab.refresh(Changes(addresses=True))
    assert lanes.pending == 0


def test_an_empty_profile_says_how_to_begin(open_tab, qtbot):
    tab = open_tab()
    assert tab.empty.why is Empty.NO_CASES
    assert "Ctrl+O" in tab.empty.advice.text()
    assert not tab.panel.isVisible()
    with qtbot.waitSignal(tab.import_requested):
        tab.empty.button.click()
    with qtbot.waitSignal(tab.guide_requested):
        tab.empty.other.click()


def test_an_empty_queue_is_told_from_an_empty_profile(open_tab, three, qtbot):
    tab = open_tab(AWAITING_RECEIPT)
    assert tab.empty.why is Empty.QUEUE_DONE
    with qtbot.waitSignal(tab.next_queue_requested):
        tab.empty.button.click()
    with qtbot.waitSignal(tab.import_requested):
        tab.empty.other.click()


def test_a_filter_that_fits_nobody_can_be_cleared(open_tab, three, settle):
    tab = open_tab()
    tab.bar.set_filter(CaseFilter(text="nothing like it"))
    settle()
    assert tab.empty.why is Empty.FILTERED_OUT
    assert tab.current_view is None
    tab.empty.button.click()
    settle()
    assert len(tab.table.cases.rows) == 3
    assert tab.panel.isVisible()
    assert tab.current_view is not None


def test_rows_that_cannot_be_read_can_be_tried_again(open_tab, three, settle, monkeypatch):
    good = case_model.fetch

    def fail(*_args, **_more):
        raise UserError(Text("The disk is gone."))

    monkeypatch.setattr(case_model, "fetch", fail)
    tab = open_tab()
    assert (tab.empty.why, tab.empty.advice.text()) == (Empty.NOT_READ, "The disk is gone.")
    monkeypatch.setattr(case_model, "fetch", good)
    tab.empty.button.click()
    settle()
    assert len(tab.table.cases.rows) == 3


def test_look_for_finds_a_case(open_tab, three, settle):
    tab = open_tab()
    tab.look_for(three[2])
    settle()
    assert (tab.current_view.case.aftersale_id, tab.filter) == (three[2], CaseFilter())
    tab.bar.set_filter(CaseFilter(text="item0"))
    settle()
    tab.look_for(three[1])
    settle()
    assert (tab.current_view.case.aftersale_id, tab.filter.text) == (three[1], three[1])


def test_the_foot_counts_and_speaks(open_tab, three, settle, clock):
    tab = open_tab()
    tab.table.selectAll()
    assert tab.foot.count.text() == "Cases: 3  ·  Selected: 3"
    tab.table.copy_numbers()
    assert tab.foot.said.text().endswith("(+2)")
    for _ in range(6):
        tab.tick(clock.now())
    assert tab.foot.said.text() == ""
    tab.bar.set_filter(CaseFilter(text="item1"))
    settle()
    assert tab.foot.count.text() == "Fitting the filter: 1"


def test_waiting_and_returned_goods_are_told_apart(open_tab, add, settle):
    waiting, returned = make_return(Status.AWAITS_BUYER_RETURN), make_return(Status.BUYER_RETURNED)
    add([waiting, returned])
    tab = open_tab(AWAITING_RECEIPT)
    tab.bar.statuses.buttons[Status.BUYER_RETURNED].click()
    settle()
    assert [row.aftersale_id for row in tab.table.cases.rows] == [returned.aftersale_id]


def test_the_panels_width_is_remembered(open_tab, three, desk, settle):
    tab = open_tab()
    tab.splitter.moveSplitter(800, 1)
    width = tab.panel.width()
    tab.hide()
    settle()
    assert settings.get(desk, "panel_width") == width
    assert open_tab().panel.width() == width


def test_saved_filters_reach_the_other_tabs(open_tab, three, desk, settle):
    tab = open_tab()
    settings.save_filter(desk, "mine", CaseFilter(text="x"))
    tab.refresh(Changes(settings=True))
    settle()
    assert tab.bar.saved.names == ["mine"]


def test_a_band_is_looked_at_again_each_minute(open_tab, add, settle, clock):
    add([make_case(deadline_at=NOW + timedelta(minutes=61))])
    tab = open_tab()
    tab.bar.set_filter(CaseFilter(bands=frozenset({Band.HOT})))
    settle()
    assert tab.empty.why is Empty.FILTERED_OUT
    clock.move(timedelta(minutes=2))
    tab.tick(clock.now())
    settle()
    assert len(tab.table.cases.rows) == 1


def test_with_a_line_to_the_platform_one_can_look_there_now(open_tab, desk, qtbot):
    shops.add(desk, ShopDraft(name="小店", app_key="1", platform_id="2", secret="x"))
    tab = open_tab()
    assert tab.empty.why is Empty.NO_CASES
    assert "Ctrl+O" not in tab.empty.advice.text()
    assert tab.empty.other.isHidden()
    with qtbot.waitSignal(tab.look_requested):
        tab.empty.button.click()


def test_the_first_cases_take_the_keyboard(open_tab, add, settle):
    tab = open_tab()
    tab.empty.button.setFocus()
    add([make_case()])
    tab.refresh(CASES)
    settle()
    assert tab.window().focusWidget() is tab.table

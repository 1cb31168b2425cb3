from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHeaderView

from models.desk import decide, settings
from models.desk.inputs import ActInput
from models.domain.listing import CaseFilter, SortKey
from tests.factory import NOW, make_case
from ui.queues.case_table import CaseTable
from ui.queues.column_layout import read_layout
from ui.queues.columns import COUNTDOWN, INDEX
from ui.queues.countdown_delegate import CountdownDelegate
from ui.queues.paging import PAGE


@pytest.fixture
def open_table(qtbot, desk, lanes, settle):
    def open_it(queue="all"):
        table = CaseTable(desk, lanes, queue)
        qtbot.addWidget(table)
        table.resize(1000, 500)
        table.show()
        table.recall_choices()
        table.cases.first_page()
        settle()
        return table

    yield open_it
    settle()


@pytest.fixture
def five(add):
    """Five cases, the first of them the most urgent."""
    made = [make_case(deadline_at=NOW + timedelta(hours=n + 1), amount_fen=100 * n) for n in range(5)]
    add(made)
    return [case.aftersale_id for case in made]


def press(qtbot, table, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(table, key, modifier)


def test_the_first_case_is_current_at_once(open_table, five):
    assert open_table().current_id == five[0]


def test_keys_move_by_rows(open_table, five, qtbot):
    table = open_table()
    press(qtbot, table, Qt.Key.Key_Down)
    assert table.current_id == five[1]
    press(qtbot, table, Qt.Key.Key_End)
    assert table.current_id == five[4]
    press(qtbot, table, Qt.Key.Key_Up)
    assert table.current_id == five[3]
    press(qtbot, table, Qt.Key.Key_Home)
    assert table.current_id == five[0]


def test_enter_chooses(open_table, five, qtbot):
    table = open_table()
    with qtbot.waitSignal(table.chosen) as heard:
        press(qtbot, table, Qt.Key.Key_Return)
    assert heard.args == [five[0]]


def test_copy_takes_the_order_numbers_of_all_selected(open_table, five, qtbot):
    table = open_table()
    press(qtbot, table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    orders = [row.order_id for row in table.cases.rows[:2]]
    assert QGuiApplication.clipboard().text().split("\n") == orders
    table.copy_numbers(aftersale=True)
    assert QGuiApplication.clipboard().text().split("\n") == five[:2]


def test_the_selection_outlives_a_reload(open_table, five, add, settle):
    table = open_table()
    table.select_case(five[2])
    heard = []
    table.current_changed.connect(heard.append)
    add([make_case(deadline_at=NOW)])  # pushes everything down
    table.cases.reload()
    settle()
    assert (table.current_id, table.currentIndex().row()) == (five[2], 3)
    assert [row.aftersale_id for row in table.selected()] == [five[2]]
    assert heard == []


def test_many_selected_outlive_a_reload(open_table, five, add, settle):
    table = open_table()
    table.selectAll()
    add([make_case(deadline_at=NOW)])
    table.cases.reload()
    settle()
    assert [row.aftersale_id for row in table.selected()] == five


def test_where_the_current_case_is_gone_the_next_one_stands(open_table, five, desk, settle):
    table = open_table()
    table.cases.first_page(CaseFilter(undecided_only=True))
    settle()
    table.select_case(five[2])
    decide.act(desk, five[2], "refund", ActInput(by="lin"))
    table.cases.reload()
    settle()
    assert table.current_id == five[3]


def test_another_filter_begins_at_the_top(open_table, five, settle):
    table = open_table()
    table.select_case(five[4])
    table.cases.first_page(CaseFilter(amount_to_fen=200))
    settle()
    assert table.current_id == five[0]


def test_next_goes_past_decided_cases_and_round(open_table, five, desk, settle):
    for decided in (five[1], five[2]):
        decide.act(desk, decided, "refund", ActInput(by="lin"))
    table = open_table()
    table.select_next()
    assert table.current_id == five[3]
    table.select_next()
    table.select_next()
    assert table.current_id == five[0]


def test_next_stays_where_the_list_has_moved_on_by_itself(open_table, five):
    table = open_table()
    table.select_case(five[1])
    table.select_next(done_with=five[0])
    assert table.current_id == five[1]
    table.select_next(done_with=five[1])
    assert table.current_id == five[2]


def test_next_says_when_nobody_is_left(open_table, five, desk, qtbot):
    for case in five:
        decide.act(desk, case, "refund", ActInput(by="lin"))
    table = open_table()
    with qtbot.waitSignal(table.no_next):
        table.select_next()


def test_next_looks_on_behind_the_rows_that_are_here(open_table, add, desk, settle):
    made = [make_case(deadline_at=NOW + timedelta(minutes=n)) for n in range(PAGE * 2 + 1)]
    add(made)
    for case in made[1:-1]:
        decide.act(desk, case.aftersale_id, "refund", ActInput(by="lin"))
    table = open_table()
    table.select_next()
    settle()
    assert table.current_id == made[-1].aftersale_id


def test_the_next_page_is_there_before_the_bottom_is_reached(open_table, add, settle):
    add([make_case() for _ in range(PAGE * 4)])
    table = open_table()
    assert len(table.cases.rows) == PAGE  # the first screen is more than half a page above its end
    table.scrollTo(table.cases.index(PAGE // 2 + 20, 0))
    settle()
    assert len(table.cases.rows) == PAGE * 2


class _Painted(CountdownDelegate):
    """Notes the rows that it paints."""

    def __init__(self, desk, parent):
        super().__init__(desk, parent)
        self.rows = []

    def paint(self, painter, option, index):
        self.rows.append(index.row())
        super().paint(painter, option, index)


class _Paints(QObject):
    """Notes the rectangles that are painted anew."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.seen.append(event.region().boundingRect())
        return False


def test_a_tick_paints_the_visible_countdowns_and_nothing_else(open_table, add, desk, qtbot):
    add([make_case() for _ in range(150)])
    table = open_table()
    noted = _Painted(desk, table)
    table.setItemDelegateForColumn(COUNTDOWN, noted)
    qtbot.waitUntil(lambda: bool(noted.rows))
    QApplication.processEvents()  # whatever else was to be painted for opening it
    others = []
    data = table.cases._text
    table.cases._text = lambda row, column: others.append(column.key) or data(row, column)
    paints = _Paints()
    table.viewport().installEventFilter(paints)
    noted.rows.clear()
    table.tick(NOW)
    qtbot.waitUntil(lambda: bool(paints.seen))
    assert [rect.width() for rect in paints.seen] == [table.columnWidth(COUNTDOWN)]
    visible = range(table.rowAt(0), table.rowAt(table.viewport().height() - 1) + 1)
    assert noted.rows == list(visible)
    assert not others
    table.viewport().removeEventFilter(paints)


def test_columns_are_remembered_for_each_queue(open_table, add, desk, settle, qtbot):
    add([make_case()])
    table = open_table("unshipped_review")
    table.header.moveSection(INDEX["amount"], 0)
    table.header.resizeSection(INDEX["product"], 333)
    table.header.menu().actions()[INDEX["reason"]].setChecked(False)
    table.header.setSortIndicator(INDEX["amount"], Qt.SortOrder.DescendingOrder)
    table.save_choices()
    settle()
    again = open_table("unshipped_review")
    assert again.header.visualIndex(INDEX["amount"]) == 0
    assert again.columnWidth(INDEX["product"]) == 333
    assert again.isColumnHidden(INDEX["reason"])
    assert again.cases.sorted_by == (SortKey.AMOUNT, True)
    assert read_layout(again.header) == settings.get(desk, "columns.unshipped_review")
    other = open_table("shipped_review")
    assert not other.isColumnHidden(INDEX["reason"])
    assert other.cases.sorted_by == (SortKey.DEADLINE, False)


def test_a_widened_window_is_no_choice(open_table, add, desk, settle):
    add([make_case()])
    table = open_table()
    table.resize(2400, 500)
    table.save_choices()
    settle()
    assert settings.get(desk, "columns.all") is None


def test_a_layout_of_another_version_does_no_harm(open_table, desk, add):
    add([make_case()])
    strange = {
        "order": ["novel", "amount"],
        "hidden": ["novel"],
        "widths": {"novel": 3, "amount": "x"},
        "sort": "novel",
    }
    settings.put(desk, "columns.all", strange)
    table = open_table()
    assert table.header.visualIndex(INDEX["amount"]) == 0
    assert not table.isColumnHidden(COUNTDOWN)


def test_the_header_sorts_only_by_what_can_be_sorted(open_table, five, settle, qtbot):
    table = open_table()
    header = table.header
    header.setSortIndicator(INDEX["amount"], Qt.SortOrder.DescendingOrder)
    settle()
    assert table.cases.rows[0].amount_fen == 400
    header.setSortIndicator(INDEX["reason"], Qt.SortOrder.AscendingOrder)
    assert header.sortIndicatorSection() == INDEX["amount"]
    header.menu().actions()[-1].trigger()
    settle()
    assert table.cases.sorted_by == (SortKey.DEADLINE, False)
    assert table.verticalHeader().sectionResizeMode(0) is QHeaderView.ResizeMode.Fixed


@pytest.mark.slow
def test_a_hundred_thousand_cases_open_and_scroll(open_table, add, settle):
    for start in range(0, 100_000, 20_000):
        add([make_case(deadline_at=NOW + timedelta(seconds=n)) for n in range(start, start + 20_000)])
    table = open_table("unshipped_review")
    assert len(table.cases.rows) <= PAGE * 2
    for _ in range(10):
        table.scrollToBottom()
        settle()
    assert len(table.cases.rows) >= PAGE * 10
    assert not table.cases.complete
    assert table.cases.rows[PAGE * 5].deadline_at == NOW + timedelta(seconds=PAGE * 5)

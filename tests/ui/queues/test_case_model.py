from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from models.domain.book import Shop
from models.domain.cancel import CancelToken
from models.domain.errors import UserError
from models.domain.listing import CaseFilter, CaseRow, SortKey
from models.domain.text import Text
from models.store import cases
from tests.factory import NOW, make_case
from ui.queues import case_model
from ui.queues.case_model import CaseModel
from ui.queues.columns import INDEX
from ui.queues.paging import PAGE, fetch
from ui.queues.shop_marks import ShopMarks


@pytest.fixture
def model(desk, lanes):
    return CaseModel(desk, lanes, "all")


@pytest.fixture
def store(desk):
    """Change a stored case."""

    def change(case, **changes):
        with desk.store.writing() as session:
            stored = cases.find(session, case.aftersale_id)
            cases.update_many(session, [(stored.row_id, replace(case, **changes), {})], NOW)

    return change


def text(model, row, key, role=Qt.ItemDataRole.DisplayRole):
    return model.data(model.index(row, INDEX[key]), role)


def test_the_first_page_then_the_rest(model, add, settle):
    add([make_case(deadline_at=NOW + timedelta(minutes=n)) for n in range(PAGE + 50)])
    model.first_page()
    settle()
    assert (model.rowCount(), model.complete) == (PAGE, False)
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())  # one question at a time
    settle()
    assert (model.rowCount(), model.complete) == (PAGE + 50, True)
    deadlines = [row.deadline_at for row in model.rows]
    assert deadlines == sorted(deadlines)


def test_qts_own_check_of_models(model, add, settle, store):
    made = [make_case() for _ in range(PAGE + 5)]
    add(made)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.first_page()
    settle()
    model.fetchMore(QModelIndex())
    settle()
    store(made[3], amount_fen=1)
    model.reload()
    settle()
    del tester


def test_cells_speak_for_themselves(model, add, settle, clock):
    case = make_case(
        deadline_at=NOW + timedelta(minutes=42, seconds=10), amount_fen=129_900, buyer_words="<b>旧\n的</b>"
    )
    add([case])
    model.first_page()
    settle()
    assert text(model, 0, "countdown") == "Under 1 h 00:42:10"
    assert text(model, 0, "countdown", Qt.ItemDataRole.AccessibleTextRole) == "Under 1 h 00:42:10"
    assert text(model, 0, "amount") == "¥1,299.00"
    assert text(model, 0, "words") == "<b>旧 的</b>"
    assert "&lt;b&gt;旧<br>" in text(model, 0, "words", Qt.ItemDataRole.ToolTipRole)
    assert isinstance(text(model, 0, "order", case_model.ROW_ROLE), CaseRow)
    clock.move(timedelta(minutes=42, seconds=10))
    assert text(model, 0, "countdown") == "Overdue over 00:00:00"


def test_a_late_answer_is_dropped(model, add, settle, monkeypatch):
    add([make_case(product_name="cup"), make_case(product_name="lamp")])
    answered = []
    monkeypatch.setattr(model, "_take_first", lambda fetched: answered.append([r.product_name for r in fetched.rows]))
    model.first_page(CaseFilter(text="cup"))
    stale = model._generation
    model.first_page(CaseFilter(text="lamp"))
    settle()
    assert answered == [["lamp"]]
    late = fetch(model._desk, model._request(PAGE, None), cancel=CancelToken())
    model._answered(stale, model._take_first, late)
    assert answered == [["lamp"]]


def test_reload_touches_only_what_changed(model, add, settle, store, qtbot):
    made = [make_case(deadline_at=NOW + timedelta(hours=n + 1)) for n in range(6)]
    add(made)
    model.first_page()
    settle()
    changed, resets = [], []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append(True))
    model.reload()
    settle()
    assert (changed, resets) == ([], [])
    store(made[2], buyer_words="changed")
    store(made[3], buyer_words="changed")
    model.reload()
    settle()
    assert (changed, resets) == ([(2, 3)], [])
    assert model.rows[2].buyer_words == "changed"


def test_reload_keeps_as_many_rows_as_there_were(model, add, settle):
    add([make_case() for _ in range(PAGE * 3)])
    model.first_page()
    settle()
    model.fetchMore(QModelIndex())
    settle()
    add([make_case(deadline_at=NOW - timedelta(hours=1))])
    model.reload()
    settle()
    assert model.rowCount() == PAGE * 2
    assert model.rows[0].deadline_at == NOW - timedelta(hours=1)


def test_order(model, add, settle):
    add([make_case(amount_fen=fen) for fen in (300, 100, 200)])
    model.order_by(SortKey.AMOUNT, True)
    model.first_page()
    settle()
    assert [row.amount_fen for row in model.rows] == [300, 200, 100]
    model.order_by(SortKey.AMOUNT, False)
    settle()
    assert [row.amount_fen for row in model.rows] == [100, 200, 300]


def test_a_failure_leaves_the_waiting_state(model, settle, monkeypatch, qtbot, lanes):
    def fail(*_args, **_more):
        raise UserError(Text("The disk is gone."))

    monkeypatch.setattr(case_model, "fetch", fail)
    with qtbot.waitSignal(model.failed) as heard:
        model.first_page()
    assert heard.args == ["The disk is gone."]
    assert not model.loading


def painted(model, row, key):
    return model.cell(model.index(row, INDEX[key]))


def test_what_was_painted_is_kept_until_the_case_changes(model, add, settle, store):
    made = make_case(amount_fen=100, product_name="保温杯")
    add([made])
    model.first_page()
    settle()
    assert painted(model, 0, "amount").text == "¥1.00"
    assert painted(model, 0, "amount") is painted(model, 0, "amount")
    store(made, amount_fen=200)
    model.reload()
    settle()
    assert painted(model, 0, "amount").text == "¥2.00"


def test_what_was_painted_follows_marks_colours_and_other_cases(model, add, settle):
    add([make_case(product_name="保温杯"), make_case(product_name="卫衣")])
    model.first_page(CaseFilter(text="保温杯"))
    settle()
    assert (painted(model, 0, "shop").text, painted(model, 0, "product").text) == ("", "保温杯")
    model.mark_shops(ShopMarks({1: Shop(id=1, name="小店"), 2: Shop(id=2, name="旗舰店")}))
    assert painted(model, 0, "shop").text == "小店"
    before = painted(model, 0, "product")
    model.forget_cells()
    assert painted(model, 0, "product") is not before
    model.first_page(CaseFilter(text="卫衣"))
    settle()
    assert painted(model, 0, "product").text == "卫衣"


def test_no_more_cells_are_kept_than_some_screens_have(model, add, settle, monkeypatch):
    monkeypatch.setattr(case_model, "MOST_CELLS", 3)
    add([make_case() for _ in range(5)])
    model.first_page()
    settle()
    for row in range(5):
        painted(model, row, "product")
    assert len(model._cells) <= 3


def test_what_goes_by_the_clock_is_never_kept(model, add, settle):
    add([make_case()])
    model.first_page()
    settle()
    painted(model, 0, "countdown")
    painted(model, 0, "decision")
    assert not model._cells

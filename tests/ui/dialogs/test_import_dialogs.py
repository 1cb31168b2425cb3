from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from models.desk import importing, words
from models.desk.importing import ImportReport
from models.domain.cancel import CancelToken
from models.domain.codes import AfterSaleStatus
from models.domain.text import Text
from models.exchange.rows import Fault
from tests.factory import NOW, make_case, name_at, write_export
from ui.dialogs.import_progress import ImportProgressDialog
from ui.dialogs.import_result import ImportResultDialog, counts_of
from ui.dialogs.teach_word import Lesson, TeachWordDialog

REPORT = ImportReport(
    file_name="售后单-2026-11-23 09_00_00.xlsx",
    exported_at=NOW,
    dated_by_name=True,
    new=3,
    changed=2,
    unchanged=40,
    direct=0,
    confirmed=1,
    contradicted=0,
    faults=(),
    older=(),
)
FAULTY = replace(
    REPORT,
    faults=(
        Fault(12, "售后单号", "6.95E+18", Text("its last digits are lost")),
        Fault(3, "退商品金额（元）", "abc <b>", Text("no amount")),
        Fault(4, "售后单号", "1", Text("stands in row 3 already"), repeated=True),
    ),
    older=(Fault(7, "售后单号", "2", Text("looks older")),),
)


def rows(dialog):
    model = dialog.table.model()
    return [[model.index(r, c).data() for c in range(5)] for r in range(model.rowCount())]


def said(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_clean_import_says_so(show):
    dialog = show(ImportResultDialog(REPORT))
    assert "Every row of the file was taken." in said(dialog)
    assert [count for _, count, _ in counts_of(REPORT)] == [3, 2, 40, 0, 0, 1, 0]


def test_every_row_that_was_not_taken_stands_there_in_the_files_order(show):
    dialog = show(ImportResultDialog(FAULTY))
    assert [row[0] for row in rows(dialog)] == ["3", "4", "7", "12"]
    assert rows(dialog)[0] == ["3", "Refused", "退商品金额（元）", "abc <b>", "no amount"]
    assert rows(dialog)[1][1] == "Repeated"
    assert rows(dialog)[2][1] == "Left as it was"
    assert {name: count for name, count, _ in counts_of(FAULTY)}["Refused rows"] == 2


def test_the_rows_can_be_searched(show):
    dialog = show(ImportResultDialog(FAULTY))
    dialog.search.setText("LAST DIGITS")
    assert [row[0] for row in rows(dialog)] == ["12"]


def test_what_the_buttons_ask_for(qtbot, show, tmp_path, monkeypatch):
    dialog = show(ImportResultDialog(replace(FAULTY, contradicted=1, unknown_words=(("status", "平台处理中", 3),))))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "f.xlsx"), ""))
    with qtbot.waitSignal(dialog.save_wanted) as asked:
        dialog.save_button.click()
    assert asked.args == [tmp_path / "f.xlsx"]
    dialog.tell_saved(tmp_path / "f.xlsx", 4)
    assert "f.xlsx" in dialog.saved_strip.text()
    with qtbot.waitSignals([dialog.teach_wanted, dialog.accepted]):
        dialog.teach_button.click()
    with qtbot.waitSignal(dialog.take_older_wanted):
        dialog.older_button.click()


def test_taking_older_rows_is_offered_only_when_there_are_some(show):
    assert show(ImportResultDialog(replace(FAULTY, older=()))).older_button.isHidden()
    assert not show(ImportResultDialog(FAULTY)).older_button.isHidden()


def test_a_report_of_a_real_import(desk, show, tmp_path):
    good = make_case()
    path = write_export(
        tmp_path / name_at(NOW),
        [
            {"售后单号": good.aftersale_id, "订单号": "1", "售后类型": "未发货退款", "售后状态": "待商家处理"},
            {"售后单号": "6.95E+18", "订单号": "2", "售后类型": "未发货退款", "售后状态": "待商家处理"},
        ],
    )
    dialog = show(ImportResultDialog(importing.import_file(desk, path)))
    assert rows(dialog)[0][:4] == ["3", "Refused", "售后单号", "6.95E+18"]


def test_closing_the_progress_asks_to_stop_and_waits(qtbot, show):
    token = CancelToken()
    dialog = show(ImportProgressDialog("a.xlsx", token))
    dialog.show_progress(10, 100)
    assert (dialog.bar.value(), dialog.bar.maximum()) == (10, 100)
    dialog.show_progress(60, 100)
    assert "Comparing" in dialog.step.text()
    dialog.close()
    assert token.cancelled
    assert dialog.isVisible()
    assert dialog.step.text() == "Stopping…"
    dialog.show_progress(70, 100)
    assert dialog.step.text() == "Stopping…"
    dialog.finish()
    assert not dialog.isVisible()


@pytest.mark.parametrize("way", ["escape", "button"])
def test_every_way_out_stops(qtbot, show, way):
    token = CancelToken()
    dialog = show(ImportProgressDialog("a.xlsx", token))
    if way == "escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.stop_button.click()
    assert token.cancelled
    dialog.finish()


def test_finishing_stops_nothing(show):
    token = CancelToken()
    show(ImportProgressDialog("a.xlsx", token)).finish()
    assert not token.cancelled


def test_words_are_taught(desk, add, show):
    add(make_case(status=AfterSaleStatus.NOT_MAPPED, status_text="平台处理中"))
    unknown = words.unknown_words(desk)
    dialog = show(TeachWordDialog(unknown))
    assert not dialog.teach_button.isEnabled()
    dialog.choices[0].setCurrentIndex(dialog.choices[0].findData(int(AfterSaleStatus.AWAITS_REVIEW)))
    assert dialog.teach_button.isEnabled()
    assert dialog.lessons() == [Lesson("status", "平台处理中", 6)]
    assert words.teach(desk, *dialog.lessons()[0]) == 1


def test_words_may_be_left_for_another_day(show):
    dialog = show(TeachWordDialog([("type", "以旧换新", 2), ("status", "平台处理中", 3)]))
    dialog.choices[1].setCurrentIndex(1)
    assert [lesson.word for lesson in dialog.lessons()] == ["平台处理中"]


def test_nothing_to_teach_is_said(show):
    dialog = show(TeachWordDialog([]))
    assert "Nothing to teach" in said(dialog)
    assert not dialog.teach_button.isEnabled()


def test_an_undated_file_says_which_time_counts(show):
    dialog = show(ImportResultDialog(replace(REPORT, dated_by_name=False, exported_at=NOW - timedelta(days=1))))
    assert "its name has no date" in said(dialog)

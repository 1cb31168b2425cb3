"""What is around the queues: export, names, language, files dropped, counts that follow."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressDialog

from models.desk import who
from models.domain.listing import CaseFilter
from models.exchange.read_cases import open_export
from models.exchange.words import Words
from tests.e2e.conftest import Clerk
from tests.factory import make_case, make_return, write_export
from tests.ui.dialogs.conftest import compose
from ui.dialogs.import_result import ImportResultDialog
from ui.dialogs.keys_help import KeysHelp
from ui.dialogs.refund import RefundDialog


def test_the_queue_in_view_is_written_to_a_sheet(clerk: Clerk, tmp_path: Path) -> None:
    made = [make_case() for _ in range(3)]
    clerk.receive([*made, make_return()])
    target = tmp_path / "queue.xlsx"
    clerk.window.exporting.write("unshipped_review", target, CaseFilter())
    clerk.settle()
    written = {row.case.aftersale_id for row in open_export(target, Words())}
    assert written == {case.aftersale_id for case in made}
    assert "3" in clerk.window.statusBar().currentMessage()
    clerk.qtbot.waitUntil(lambda: not clerk.window.findChildren(QProgressDialog))


def test_the_name_that_was_set_goes_on_decisions(clerk: Clerk) -> None:
    case = make_case()
    clerk.receive([case])
    clerk.window.preferences.open_at("clerk")
    clerk.settle()
    settings = clerk.window.preferences.dialog
    assert settings is not None
    compose(QApplication.focusWidget(), " 小林 ")
    settings.accept()
    clerk.settle()
    assert who.me(clerk.desk) == "小林"
    clerk.go_to("unshipped_review")
    clerk.press(Qt.Key.Key_R)
    clerk.decide(clerk.dialog(RefundDialog))
    assert clerk.view(case).attempts[0].by == "小林"


def test_the_tabs_count_what_arrives(clerk: Clerk) -> None:
    clerk.receive([make_case(), make_case(), make_return()])
    clerk.settle()
    told = [clerk.window.rooms.bar.accessibleTabName(index) for index in range(3)]
    assert told[0].startswith("Unshipped · to review: 2")
    assert told[1].startswith("Shipped · to review: 1")
    assert told[2].startswith("Shipped · to receive: 0")


def test_the_question_mark_shows_the_keys(clerk: Clerk) -> None:
    clerk.come_back()
    clerk.qtbot.keyClick(clerk.window, "?")
    (shown,) = [top for top in QApplication.topLevelWidgets() if isinstance(top, KeysHelp)]
    assert shown.isVisible()
    shown.close()


def test_a_language_is_remembered_and_asked_for(clerk: Clerk) -> None:
    from models.desk import settings

    with clerk.qtbot.waitSignal(clerk.window.language_chosen) as chosen:
        clerk.window.choose_language("zh_CN")
    assert chosen.args == ["zh_CN"]
    assert settings.get(clerk.desk, "language") == "zh_CN"


def test_the_case_of_a_todo_is_found_wherever_it_is(clerk: Clerk) -> None:
    case = make_return()
    clerk.receive([make_case(), case])
    clerk.window.rooms.show_case(case.aftersale_id)
    clerk.settle()
    tab = clerk.window.rooms.queue
    assert tab is clerk.window.rooms.queues["all"]
    assert tab.current_view is not None
    assert tab.current_view.case == case


def test_the_window_stays_while_a_file_is_taken_in(clerk: Clerk, tmp_path: Path) -> None:
    file = write_export(tmp_path / "export.csv", [make_case() for _ in range(500)])
    clerk.window.importing.take([file])
    assert not clerk.window.close()
    assert clerk.window.isVisible()
    clerk.settle()
    (page,) = [top for top in QApplication.topLevelWidgets() if isinstance(top, ImportResultDialog)]
    assert page.report.new == 500
    page.accept()
    clerk.settle()
    assert clerk.window.close()

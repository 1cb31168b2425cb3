from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from models.desk import backups
from models.store.store import Store
from tests.factory import make_case
from tests.ui.safety.conftest import said
from tests.unit.desk.helpers import take
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.two_lines import MARK, SECOND
from ui.safety.backups_dialog import BackupsDialog


@pytest.fixture
def two(desk, clock):
    take(desk, [make_case(), make_case()])
    backups.back_up_today(desk)
    clock.move(timedelta(days=1))
    backups.back_up_today(desk)
    return backups.listed(desk.folder)


def lines(dialog, role=None):
    model = dialog.list.model()
    return [model.index(place, 0).data(*([role] if role else [])) for place in range(model.rowCount())]


def test_each_is_listed_with_what_it_holds_and_proven(keep, desk, lanes, settle, two):
    two[1].file.write_bytes(two[1].file.read_bytes()[:9_000])
    dialog = keep(BackupsDialog(desk.folder, lanes, desk))
    settle()
    marks = dict(zip([one.name for one in dialog._found], lines(dialog, MARK), strict=True))
    assert marks == {two[0].name: "✓ checked", two[1].name: "⚠ damaged"}
    assert any("cases: 2 · decisions: 0" in rest for rest in lines(dialog, SECOND))
    for place, one in enumerate(dialog._found):
        dialog.list.setCurrentIndex(dialog.list.model().index(place, 0))
        assert dialog.restore_button.isEnabled() is (marks[one.name] == "✓ checked")


def test_one_is_made_on_the_spot(qtbot, keep, desk, lanes, settle):
    dialog = keep(BackupsDialog(desk.folder, lanes, desk))
    settle()
    assert "There is no backup yet." in said(dialog)
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    settle()
    assert "made by hand" in lines(dialog)[0]
    assert "Made and checked" in said(dialog)


def test_one_that_cannot_be_made_is_a_sentence(qtbot, keep, desk, lanes, settle):
    (desk.folder / "backups").write_text("in the way")
    dialog = keep(BackupsDialog(desk.folder, lanes, desk))
    settle()
    qtbot.mouseClick(dialog.make_button, Qt.MouseButton.LeftButton)
    settle()
    assert dialog.problem.isVisible()
    assert dialog.make_button.isEnabled()


def test_restoring_is_asked_about_first(qtbot, keep, desk, lanes, settle, two):
    dialog = keep(BackupsDialog(desk.folder, lanes, desk))
    settle()
    wanted = []
    dialog.restore_wanted.connect(wanted.append)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    (question,) = dialog.findChildren(ConfirmDialog)
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert wanted == []
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    question = next(one for one in dialog.findChildren(ConfirmDialog) if one.isVisible())
    qtbot.mouseClick(question.do_button, Qt.MouseButton.LeftButton)
    assert [one.name for one in wanted] == [dialog._found[0].name]
    assert not dialog.isVisible()


def test_without_a_desk_it_only_lists_and_chooses(keep, desk, lanes, settle, two):
    dialog = keep(BackupsDialog(desk.folder, lanes))
    settle()
    assert dialog.make_button.isHidden()
    assert len(lines(dialog)) == 2


def test_on_a_server_its_own_backup_counts(keep, desk, lanes, settle, monkeypatch):
    monkeypatch.setattr(Store, "in_file", False)
    dialog = keep(BackupsDialog(desk.folder, lanes, desk))
    settle()
    assert "the server's own backup counts" in said(dialog)
    assert not dialog.list.isVisible()
    assert backups.back_up_today(desk) is None


def test_the_folder_is_opened(qtbot, keep, desk, lanes, settle, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog = keep(BackupsDialog(desk.folder, lanes, desk))
    qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    assert opened[0].toLocalFile() == str(desk.folder / "backups")
    settle()

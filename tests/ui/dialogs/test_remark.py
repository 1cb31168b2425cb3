from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from models.domain.actions import REMARK, Need
from tests.factory import make_case
from ui.dialogs.remark import RemarkDialog


@pytest.fixture
def dialog(show):
    return show(RemarkDialog(make_case(), REMARK))


def test_nothing_is_kept_and_the_line_says_so(qtbot, dialog):
    assert "remark is missing" in dialog._under_fields[Need.REMARK].text()
    assert not dialog.decide_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.accepted):
        qtbot.keyClick(dialog.remark, Qt.Key.Key_Return)


def test_it_is_counted_and_enter_keeps_it(qtbot, dialog):
    qtbot.keyClicks(dialog.remark, " called the buyer ")
    assert dialog.count.text() == "16/60"
    assert dialog._under_fields[Need.REMARK].text() == ""
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.remark, Qt.Key.Key_Return)
    assert dialog.given().remark == "called the buyer"


@pytest.mark.parametrize(("length", "kept"), [(60, True), (61, False)])
def test_what_is_too_long_for_the_platform_is_named_and_not_cut_off(dialog, length, kept):
    dialog.remark.setText("长" * length)
    assert dialog.count.text() == f"{length}/60"
    assert dialog.decide_button.isEnabled() is kept
    assert ("61 characters" in dialog._under_fields[Need.REMARK].text()) is not kept
    assert len(dialog.given().remark) == length

"""The guide's three steps, by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from ui.guide.guide_dialog import GuideDialog, Step

Key = Qt.Key


@pytest.fixture
def guide(qtbot: QtBot) -> GuideDialog:
    opened = GuideDialog("en")
    qtbot.addWidget(opened)
    opened.show()
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def _press(qtbot: QtBot, guide: GuideDialog, *pressed: Key) -> None:
    for key in pressed:
        qtbot.keyClick(guide.focusWidget() or guide, key)


def test_it_begins_with_the_language_in_use(guide: GuideDialog) -> None:
    assert guide.step is Step.LANGUAGE
    assert guide.languages["en"].isChecked()
    assert guide.languages["en"].hasFocus()
    assert guide.back.isHidden()


def test_the_other_language_is_one_key_away(qtbot: QtBot, guide: GuideDialog) -> None:
    with qtbot.waitSignal(guide.language_chosen) as chosen:
        _press(qtbot, guide, Key.Key_Up)
    assert chosen.args == ["zh_CN"]


def test_enter_leads_to_how_the_shop_works_and_back_leads_back(qtbot: QtBot, guide: GuideDialog) -> None:
    _press(qtbot, guide, Key.Key_Return)
    assert guide.step is Step.WAY
    assert guide.ways[0].hasFocus()
    qtbot.keyClick(guide.focusWidget(), Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: guide.step is Step.LANGUAGE)  # Qt shows the button pressed for a moment


def test_numbers_choose_the_way(qtbot: QtBot, guide: GuideDialog) -> None:
    guide.show_step(Step.WAY)
    with qtbot.waitSignal(guide.shop_wanted):
        _press(qtbot, guide, Key.Key_2)
    with qtbot.waitSignal(guide.demo_wanted):
        _press(qtbot, guide, Key.Key_3)
    _press(qtbot, guide, Key.Key_1)
    assert guide.step is Step.FILES
    assert guide.choose.hasFocus()


def test_arrows_and_enter_choose_the_way(qtbot: QtBot, guide: GuideDialog) -> None:
    guide.show_step(Step.WAY)
    with qtbot.waitSignal(guide.demo_wanted):
        _press(qtbot, guide, Key.Key_Down, Key.Key_Down, Key.Key_Return)


def test_a_number_does_nothing_where_it_is_not_asked_for(qtbot: QtBot, guide: GuideDialog) -> None:
    with qtbot.assertNotEmitted(guide.demo_wanted):
        _press(qtbot, guide, Key.Key_3)


def test_files_are_chosen_with_enter(qtbot: QtBot, guide: GuideDialog) -> None:
    guide.show_step(Step.FILES)
    with qtbot.waitSignal(guide.choose_wanted):
        _press(qtbot, guide, Key.Key_Return)


def test_a_dropped_file_is_handed_on(qtbot: QtBot, guide: GuideDialog, tmp_path: Path) -> None:
    file = tmp_path / "售后单.xlsx"
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)), QUrl("https://example.com/x")])
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    with qtbot.waitSignal(guide.files_chosen) as chosen:
        guide.dropEvent(event)
    assert chosen.args == [[file]]


@pytest.mark.parametrize("step", Step)
def test_it_can_be_skipped_at_every_step(qtbot: QtBot, guide: GuideDialog, step: Step) -> None:
    guide.show_step(step)
    with qtbot.waitSignal(guide.skipped):
        _press(qtbot, guide, Key.Key_Escape)
    assert not guide.isVisible()

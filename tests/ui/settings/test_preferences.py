"""The way to the settings from a real window, and from them to other screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from models.desk.desk import Desk
from ui.dialogs.shop_book import ShopBookDialog
from ui.runtime.lanes import Lanes
from ui.safety.backups_dialog import BackupsDialog
from ui.settings.settings_dialog import SettingsDialog
from ui.shell import keys
from ui.shell.main_window import MainWindow

Settle = Callable[[], None]


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Settle) -> Iterator[MainWindow]:
    made = MainWindow(desk, lanes)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle()
    yield made
    made.leave()
    settle()


def actions(window: MainWindow) -> dict[str, QAction]:
    menus = window.menuBar().findChildren(QMenu)
    return {action.text().replace("&", ""): action for menu in menus for action in menu.actions()}


def page_of(window: MainWindow) -> SettingsDialog:
    (found,) = [one for one in window.findChildren(SettingsDialog) if one.isVisible()]
    return found


def test_its_key_opens_it_once(window: MainWindow, settle: Settle) -> None:
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settle()
    first = page_of(window)
    window.preferences.show()
    assert page_of(window) is first
    first.accept()
    settle()
    assert window.preferences.dialog is None
    entry = actions(window)["Settings…"]
    assert entry.menuRole() == QAction.MenuRole.PreferencesRole
    assert entry.shortcut() == QKeySequence(keys.SETTINGS)


@pytest.mark.parametrize(
    ("entry", "key"),
    [
        ("Your name…", "clerk"),
        ("Alerts…", "alerts.bands"),
        ("When a case becomes urgent…", "urgency.unshipped_review"),
    ],
)
def test_what_had_a_dialog_of_its_own_leads_to_its_line(
    window: MainWindow, settle: Settle, entry: str, key: str
) -> None:
    actions(window)[entry].trigger()
    settle()
    page = page_of(window)
    assert page.page.rows[key].isAncestorOf(QApplication.focusWidget())
    page.accept()
    settle()


def test_other_screens_are_opened_from_their_lines(window: MainWindow, settle: Settle) -> None:
    window.preferences.show()
    settle()
    page = page_of(window)
    for key, kind in (("shops.hold", ShopBookDialog), ("backups", BackupsDialog)):
        page.page.doors[key].open_button.click()
        settle()
        (found,) = [one for one in window.findChildren(kind) if one.isVisible()]
        found.reject()
        settle()
    assert page.isVisible()
    page.accept()
    settle()


def test_whoever_chose_a_language_is_still_at_the_settings(
    window: MainWindow, desk: Desk, lanes: Lanes, settle: Settle
) -> None:
    asked: list[str] = []
    window.language_chosen.connect(asked.append)
    window.preferences.open_at("language")
    settle()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    settle()
    assert asked == ["zh_CN"]
    again = MainWindow(desk, lanes)
    again.show()
    again.preferences.go_on_from(window.preferences)
    settle()
    assert page_of(again).page.rows["language"].control.value == "zh_CN"
    page_of(again).accept()
    again.leave()
    settle()

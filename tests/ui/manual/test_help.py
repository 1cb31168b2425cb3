"""F1 in the real window: in each room, in a dialog before it, and again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.desk.desk import Desk
from ui.dialogs.shop_book import ShopBookDialog
from ui.manual.help import Help
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow

Settle = Callable[[], None]


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Settle) -> Iterator[MainWindow]:
    opened = MainWindow(desk, lanes)
    opened.show()
    _come_to_front(qtbot, opened)
    settle()
    yield opened
    opened.leave()


def _come_to_front(qtbot: QtBot, widget: QWidget) -> None:
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def _press_f1(qtbot: QtBot, top: QWidget, settle: Settle) -> None:
    _come_to_front(qtbot, top)
    qtbot.keyClick(QApplication.focusWidget() or top, Qt.Key.Key_F1)
    settle()


def _page(help_: Help) -> str:
    assert help_.window is not None
    assert help_.window.isVisible()
    shown = help_.window.browser.page
    assert shown is not None
    return shown.key


@pytest.mark.parametrize(
    ("room", "page"),
    [(0, "queues"), (7, "by-hand"), (8, "outbox"), (9, "parcels")],
)
def test_each_room_has_its_page(qtbot: QtBot, window: MainWindow, settle: Settle, room: int, page: str) -> None:
    window.rooms.setCurrentIndex(room)
    settle()
    window.rooms.back_to_work()
    _press_f1(qtbot, window, settle)
    assert _page(window.help) == page


def test_a_dialog_in_front_has_its_own_and_the_manual_is_not_blocked_by_it(
    qtbot: QtBot, window: MainWindow, settle: Settle
) -> None:
    window.books.addresses()
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    _press_f1(qtbot, dialog, settle)
    assert _page(window.help) == "returns"
    assert window.help.window is not None
    _come_to_front(qtbot, window.help.window)
    qtbot.keyClick(window.help.window.browser, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.close()


def test_a_second_f1_turns_the_page_of_the_window_that_is_open(
    qtbot: QtBot, window: MainWindow, settle: Settle
) -> None:
    _press_f1(qtbot, window, settle)
    first = window.help.window
    window.books.shops()
    settle()
    dialog = window.findChild(ShopBookDialog)
    _press_f1(qtbot, dialog, settle)
    assert window.help.window is first
    assert _page(window.help) == "settings"
    dialog.close()


def test_it_can_be_closed_and_opened_again(qtbot: QtBot, window: MainWindow, settle: Settle) -> None:
    _press_f1(qtbot, window, settle)
    assert window.help.window is not None
    window.help.window.close()
    qtbot.waitUntil(lambda: window.help.window is None)
    _press_f1(qtbot, window, settle)
    assert _page(window.help) == "queues"


def test_the_window_takes_its_manual_along(qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Settle) -> None:
    window = MainWindow(desk, lanes)
    window.show()
    _press_f1(qtbot, window, settle)
    manual = window.help.window
    assert manual is not None
    window.help.close()
    window.help.close()  # twice does no harm
    _press_f1(qtbot, window, settle)
    manual = window.help.window
    assert manual is not None
    gone: list[bool] = []
    manual.destroyed.connect(lambda: gone.append(True))
    window.leave()
    qtbot.waitUntil(lambda: bool(gone))

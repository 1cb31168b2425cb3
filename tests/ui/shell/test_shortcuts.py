from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from models.desk.sync.news import News, ShopState
from models.domain.happenings import Kind
from tests.ui.shell.conftest import happened
from ui.shell import keys
from ui.shell.main_window import MainWindow
from ui.shell.shortcuts import all_keys


def shown():
    return {key for _, group in all_keys() for key, _ in group}


def test_the_help_lists_every_key_of_the_window():
    assert {value for name, value in vars(keys).items() if name.isupper()} <= shown()


def test_no_key_stands_for_two_things(qtbot, desk, lanes, settle):
    window = MainWindow(desk, lanes)
    settle()
    taken = [
        sequence.toString()
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
        for sequence in action.shortcuts()
    ]
    assert len(taken) == len(set(taken))
    assert QKeySequence(keys.COMPARE).toString() in taken
    window.leave()


def test_what_cannot_be_done_is_closed(qtbot, desk, lanes, syncing, settle):
    window = MainWindow(desk, lanes, syncing)
    menus = window.menus
    assert not any(action.isEnabled() for action in (menus.compare, menus.line_states, menus.show_notice))
    assert menus.look.isEnabled()
    here = menus.look.text()
    syncing.take(News(states=(ShopState(shop_id=2),), happenings=(happened(Kind.GONE),)))
    assert all(action.isEnabled() for action in (menus.compare, menus.line_states, menus.show_notice))
    assert menus.look.text() != here
    settle()
    window.leave()

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models.domain.errors import UserError
from models.domain.text import Text
from ui.dialogs.confirm import ask
from ui.dialogs.error_box import show_user_error
from ui.dialogs.keys_help import KeysHelp


def said(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def closing(qtbot):
    """Dialogs that delete themselves when they are closed."""
    opened = []
    yield opened.append
    for box in opened:
        if shiboken6.isValid(box):
            box.close()


def test_a_user_error_is_one_sentence(qtbot, closing):
    box = show_user_error(None, UserError(Text("“{file}” <b>is</b> gone.", {"file": "a.xlsx"})))
    closing(box)
    assert "“a.xlsx” <b>is</b> gone." in said(box)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not box.isVisible()


def test_asking_once_more(qtbot, show):
    parent, done = show(QLabel("x")), []
    ask(parent, "Remove?", "this", "Remove", lambda: done.append(1)).reject()
    assert done == []
    dialog = ask(parent, "Remove?", "this", "Remove", lambda: done.append(1))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)  # leaves it: what goes here does not come back
    assert done == []
    ask(parent, "Remove?", "this", "Remove", lambda: done.append(1)).do_button.click()
    assert done == [1]


def test_every_key_stands_in_the_help(qtbot, show):
    dialog = show(KeysHelp([("A", [("R", "Refund"), ("J", "Reject")]), ("B", [("?", "This list")])]))
    for text in ("A", "B", "R", "Refund", "J", "Reject", "?", "This list"):
        assert text in said(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from ui.dialogs.secret_edit import SecretEdit


@pytest.fixture
def field(show):
    made = show(SecretEdit())
    made.setText("hidden")
    return made


def test_it_begins_hidden_and_takes_what_is_pasted(field, clipboard, qtbot):
    assert field.echoMode() is QLineEdit.EchoMode.Password
    QGuiApplication.clipboard().setText("pasted")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "pasted"


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert])
def test_no_key_takes_it_out(field, clipboard, qtbot, key):
    field.show_plain(True)
    field.selectAll()
    qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    assert field.text() == "hidden"


def test_its_menu_pastes_but_does_not_copy(field, qtbot):
    field.show_plain(True)
    field.selectAll()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(field, event)
    menu = field.findChild(QMenu)
    entries = {entry.objectName() for entry in menu.actions()}
    menu.close()
    assert "edit-paste" in entries
    assert not entries & {"edit-copy", "edit-cut"}

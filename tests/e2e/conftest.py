"""The real window on a real profile, its clock standing at noon."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from models.desk import addresses, cases
from models.desk.cases import CaseView
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.book import Address
from models.domain.changes import Changes
from models.store import cases as stored_cases
from tests.factory import NOW
from ui.dialogs.action_dialog import ActionDialog
from ui.queues.queue_tab import QueueTab
from ui.runtime.lanes import Lanes
from ui.shell.main_window import MainWindow

HOME = Address(label="仓库", receiver="售后部", phone="13800000064", region="浙江省杭州市", detail="示例路 1 号")


@dataclass
class Clerk:
    """Somebody at the window: presses keys, reads what stands there."""

    qtbot: QtBot
    desk: Desk
    lanes: Lanes
    window: MainWindow

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: self.lanes.pending == 0)

    def receive(self, made: Sequence[AfterSale]) -> None:
        """Cases appear, as after an import."""
        with self.desk.store.writing() as session:
            stored_cases.add_many(session, [(case, {}) for case in made], NOW)
        self.lanes.changed.emit(Changes(cases=True))
        self.settle()

    def come_back(self) -> None:
        """Have the window in front; without a window manager it does not come there by itself when a dialog closes."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def go_to(self, queue: str) -> QueueTab:
        """Open a queue's tab, with its first case in the panel."""
        tab = self.window.rooms.queues[queue]
        self.window.rooms.setCurrentWidget(tab)
        self.settle()
        if tab.table.cases.rows:
            tab.table.selectRow(0)
        self.settle()
        return tab

    def press(self, key: Qt.Key) -> None:
        """Press a key in the list."""
        tab = self.window.rooms.queue
        assert tab is not None
        self.come_back()
        tab.table.setFocus()
        self.qtbot.keyClick(tab.table, key)
        self.settle()

    def dialog(self, kind: type[ActionDialog]) -> ActionDialog:
        """The decision dialog that is open."""
        self.qtbot.waitUntil(lambda: self.window.deciding.dialog is not None)
        dialog = self.window.deciding.dialog
        assert isinstance(dialog, kind)
        assert dialog.isVisible()
        return dialog

    def decide(self, dialog: QDialog) -> None:
        """Press the button that decides, and wait until it is written."""
        self.qtbot.mouseClick(dialog.decide_button, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: self.window.deciding.dialog is None)
        self.settle()

    def view(self, case: AfterSale) -> CaseView:
        """What is stored of a case now."""
        return cases.case_view(self.desk, case.aftersale_id)


@pytest.fixture
def with_address(desk: Desk) -> int:
    """The shop has a return address; its id."""
    return addresses.save(desk, HOME)


@pytest.fixture
def clerk(qtbot: QtBot, desk: Desk, lanes: Lanes) -> Iterator[Clerk]:
    """A clerk at an open window."""
    window = MainWindow(desk, lanes)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    someone = Clerk(qtbot, desk, lanes, window)
    someone.settle()
    yield someone
    window.leave()


@pytest.fixture
def picture(tmp_path: Path) -> Callable[[str], Path]:
    """Makes a real picture file."""

    def make(name: str) -> Path:
        image = QImage(320, 240, QImage.Format.Format_RGB32)
        image.fill(QColor("#4477aa"))
        path = tmp_path / name
        assert image.save(str(path))
        return path

    return make

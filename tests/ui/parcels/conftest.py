from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.changes import Changes
from models.store import cases
from tests.factory import NOW
from ui.parcels import parcel_desk
from ui.parcels.pages import Page
from ui.parcels.parcel_desk import ParcelDesk
from ui.runtime.lanes import Lanes

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Scanner:
    """Somebody at the parcel desk with a scanner and a keyboard."""

    qtbot: QtBot
    room: ParcelDesk
    settle: Callable[[], None]
    pressed: int = 0
    """Keys that a person pressed; the scanner's own are none."""

    @property
    def page(self) -> Page:
        """What stands below the field."""
        return self.room.page

    def scan(self, text: str) -> None:
        """Into the field, wherever it has to be."""
        assert self.room.field.hasFocus()
        assert self.room.field.text() == ""
        self.room.field.insert(text)
        self.qtbot.keyClick(self.room.field, KEYS.Key_Return)
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, as somebody who has seen what stands there."""
        self.qtbot.waitUntil(lambda: not self.room.just_came)
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
        self.pressed += 1
        self.settle()


@pytest.fixture
def put(desk: Desk) -> Callable[[Sequence[AfterSale]], None]:
    """Cases appear."""

    def put_cases(made: Sequence[AfterSale]) -> None:
        with desk.store.writing() as session:
            cases.add_many(session, [(case, {}) for case in made], NOW)

    return put_cases


@pytest.fixture
def scanner(
    qtbot: QtBot, desk: Desk, lanes: Lanes, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> Scanner:
    monkeypatch.setattr(parcel_desk, "SETTLE_SECONDS", 0.01)  # this clerk looks fast
    room = ParcelDesk(desk, lanes)
    lanes.changed.connect(room.refresh)
    qtbot.addWidget(room)
    room.resize(1400, 900)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    settle()
    return Scanner(qtbot, room, settle)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A real picture file."""
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("#886644"))
    path = tmp_path / "破损.png"
    assert image.save(str(path))
    return path


@pytest.fixture
def changed(lanes: Lanes, settle: Callable[[], None]) -> Callable[[], None]:
    """Something changed, as after a sync."""

    def tell() -> None:
        lanes.changed.emit(Changes(cases=True))
        settle()

    return tell

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.desk import addresses
from models.desk.desk import Desk
from models.domain.aftersale import AfterSale
from models.domain.book import Address
from models.store import cases
from tests.factory import NOW

ADDRESS = Address(
    label="杭州仓", receiver="王仓管", phone="13800000001", region="浙江省杭州市余杭区", detail="文一西路 1 号"
)


@pytest.fixture
def add(desk: Desk) -> Callable[[AfterSale], AfterSale]:
    """Put a case into the store."""

    def add_case(case: AfterSale) -> AfterSale:
        with desk.store.writing() as session:
            cases.add_many(session, [(case, {})], NOW)
        return case

    return add_case


@pytest.fixture
def book(desk: Desk) -> list[Address]:
    addresses.save(desk, ADDRESS)
    return addresses.listed(desk)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    def show_it(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return show_it


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[object]:
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


def picture(path: Path, width: int = 320, height: int = 240, colour: str = "#3d6fb4") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


def drop(target: QWidget, data: object) -> bool:
    """Drop on a widget as Qt would; False when it does not take such things."""
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), actions, data, buttons, keys))
    return True


def compose(target: QWidget, text: str) -> None:
    """Type Chinese, as an input method does."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(target, event)

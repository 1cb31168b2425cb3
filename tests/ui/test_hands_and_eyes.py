"""Every screen by keyboard, by ear and by eye: in each language, on a small screen, and with large letters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands_and_eyes import clipped, out_of_order, overlapping, unnamed
from tests.ui.walk import LONGER

ROOT = Path(__file__).parents[2]
OLD_LAPTOP = {"width": 1366, "height": 728}
"""Without its task bar."""
LARGE_SCREEN = {"width": 1920, "height": 1040}
PLAIN = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
TWICE = {**PLAIN, "dpr": 2}
HALF_AS_LARGE_AGAIN = {**PLAIN, "logicalDpi": 144}
LARGE_LETTERS = {"logicalDpi": 144, "logicalBaseDpi": 144, "dpr": 1}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "screen"),
    [
        ("zh_CN", OLD_LAPTOP | PLAIN),
        ("en", OLD_LAPTOP | PLAIN),
        (LONGER, OLD_LAPTOP | PLAIN),
        ("zh_CN", OLD_LAPTOP | TWICE),
        ("zh_CN", LARGE_SCREEN | HALF_AS_LARGE_AGAIN),
        ("zh_CN", LARGE_SCREEN | LARGE_LETTERS),
    ],
    ids=["zh", "en", "longer by two fifths", "zh at 200 %", "zh at 150 %", "zh in large letters"],
)
def test_every_screen(language: str, screen: dict[str, int], tmp_path: Path) -> None:
    setting = tmp_path / "screen.json"
    setting.write_text(json.dumps({"screens": [{"name": "one", "x": 0, "y": 0, **screen}]}))
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.walk", language],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={setting}"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found) > 60
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


# The rules notice what they are for.


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(page: QWidget, *parts: QWidget) -> QWidget:
    layout = QVBoxLayout(page)
    for part in parts:
        layout.addWidget(part)
    page.show()
    return page


def test_a_field_without_a_name(page: QWidget) -> None:
    field = QLineEdit()
    assert any("has no name" in one for one in unnamed(shown(page, field)))
    field.setAccessibleName("Amount")
    assert list(unnamed(page)) == []


def test_a_text_that_is_cut(page: QWidget) -> None:
    label = QLabel("a sentence of several words")
    shown(page, label)
    assert list(clipped(page)) == []
    label.setFixedWidth(40)
    page.layout().activate()
    assert any("clips “a sentence" in one for one in clipped(page))


def test_a_button_that_lies_on_another(page: QWidget) -> None:
    first, second = QPushButton("Refund", page), QPushButton("Reject", page)
    second.move(0, first.sizeHint().height() + 10)
    page.show()
    assert list(overlapping(page)) == []
    second.move(10, 5)
    assert any("lies on" in one for one in overlapping(page))


def test_a_tab_that_jumps(page: QWidget, qtbot: QtBot) -> None:
    upper, middle, lower = QLineEdit(), QLineEdit(), QLineEdit()
    shown(page, upper, middle, lower)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert list(out_of_order(page)) == []
    QWidget.setTabOrder(upper, lower)
    assert any("Tab goes from" in one for one in out_of_order(page))

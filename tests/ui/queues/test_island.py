"""What changes inside a part that lays itself out does not reach the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from ui.queues.island import Island


class Ears(QObject):
    """Counts the wishes for another layout that come to a widget."""

    def __init__(self, heard: QWidget) -> None:
        super().__init__(heard)
        self.wishes = 0
        heard.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.wishes += event.type() == QEvent.Type.LayoutRequest
        return False


def told(qtbot, room: QWidget, inside: QWidget) -> int:
    """How often a tab widget was asked for another layout while a text inside one of its rooms changed."""
    label = QLabel("1")
    QVBoxLayout(inside).addWidget(label)
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(room, "room")
    tabs.resize(300, 200)
    with qtbot.waitExposed(tabs):
        tabs.show()
    qtbot.waitUntil(lambda: label.width() > 100)
    ears, inner = Ears(tabs), Ears(room)
    label.setText("1" * 20)
    qtbot.waitUntil(lambda: inner.wishes > 0)
    QCoreApplication.processEvents()  # whatever it was passed on to
    return ears.wishes


@pytest.mark.parametrize("island", [True, False])
def test_a_text_that_changes_asks_the_island_alone(qtbot, island):
    room = Island() if island else QWidget()
    wishes = told(qtbot, room, room.inside if isinstance(room, Island) else room)
    assert (wishes == 0) is island


def test_its_inside_is_as_large_as_it_is_and_says_what_it_needs(qtbot):
    island = Island()
    qtbot.addWidget(island)
    label = QLabel("words")
    label.setMinimumSize(120, 80)
    QVBoxLayout(island.inside).addWidget(label)
    assert island.minimumSizeHint().width() >= 120
    assert island.sizeHint().height() >= 80
    island.resize(400, 300)
    with qtbot.waitExposed(island):
        island.show()
    assert island.inside.size() == island.size()

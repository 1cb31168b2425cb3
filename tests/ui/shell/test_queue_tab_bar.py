from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from models.domain.deadlines import Band, BandLimits
from models.domain.listing import QueueCount
from ui.shell.queue_tab_bar import QueueTabBar
from ui.shell.theme import colours


def test_the_frame_of_the_keyboard_covers_nothing(qtbot: QtBot) -> None:
    bar = QueueTabBar()
    qtbot.addWidget(bar)
    bar.addTab("Unshipped")
    bar.show_count(0, QueueCount("all", count=3, bands={**dict.fromkeys(Band, 0), Band.NEAR: 3}), BandLimits())
    bar.resize(bar.sizeHint())
    bar.show()
    bar.activateWindow()
    bar.setFocus()
    qtbot.waitUntil(bar.hasFocus)
    picture = bar.grab().toImage()
    beside_the_title = picture.pixelColor(bar.tabRect(0).left() + 6, bar.tabRect(0).top() + 8)
    assert beside_the_title == QColor(colours().panel)

"""Whatever has the focus shows it, in every set of colours: enough of it changes, and strongly enough."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QTimeEdit,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.colour_blind import contrast
from ui.dialogs.parts import button
from ui.dialogs.picture_strip import PictureStrip
from ui.dialogs.picture_view import PictureView
from ui.dialogs.shop_colour import Swatch
from ui.dialogs.two_lines import TwoLineList
from ui.gallery import Gallery
from ui.queues.evidence_strip import PictureButton
from ui.queues.labels import link_button
from ui.shell.queue_tab_bar import QueueTabBar
from ui.shell.theme import ALL, HIGH_DARK, LIGHT, Colours
from ui.today.chart import Chart

Wear = Callable[[Colours], None]
SEEN = 3.0
LEAST = 60
"""Pixels that must change strongly: two lines as wide as the smallest of these is."""


class _Blank(Chart):
    def sizeHint(self) -> QSize:
        return QSize(120, 40)

    def paint(self, *_given: object) -> None:
        """Nothing but what all charts have."""


def tabs(bar: QTabBar) -> QTabBar:
    bar.addTab("one")
    bar.addTab("two")
    bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return bar


def toggled() -> QWidget:
    made = button("chosen")
    made.setCheckable(True)
    made.setChecked(True)
    return made


def listed() -> QListView:
    made = QListView()
    model = QStringListModel(["one", "two"], made)
    made.setModel(model)
    made.setCurrentIndex(model.index(0))
    return made


KINDS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: button("press"),
    "button that stands out": lambda: button("press", role="primary"),
    "button that is pressed": toggled,
    "tool": lambda: button("press", role="tool"),
    "link": lambda: link_button("open"),
    "field": QLineEdit,
    "long field": QPlainTextEdit,
    "choice": QComboBox,
    "number": QSpinBox,
    "time": QTimeEdit,
    "tick": lambda: QCheckBox("tick"),
    "one of several": lambda: QRadioButton("one"),
    "list": QListWidget,
    "list with a current line": listed,
    "lines": lambda: TwoLineList("lines"),
    "tree": QTreeWidget,
    "tabs": lambda: tabs(QTabBar()),
    "tabs of the queues": lambda: tabs(QueueTabBar()),
    "page": QTextBrowser,
    "picture": PictureView,
    "strip of pictures": PictureStrip,
    "picture to press": PictureButton,
    "chart": lambda: _Blank("chart"),
    "colour of a shop": lambda: Swatch("#2358a8", "blue"),
}


def changes(before: QImage, after: QImage) -> bool:
    """Whether enough pixels changed with a contrast that is seen."""
    count, width = 0, before.bytesPerLine()
    one, other = (bytes(image.constBits()) for image in (before, after))
    for y in range(before.height()):
        if one[y * width : (y + 1) * width] == other[y * width : (y + 1) * width]:
            continue
        for x in range(before.width()):
            old, new = before.pixel(x, y), after.pixel(x, y)
            count += old != new and contrast(QColor(old), QColor(new)) >= SEEN
        if count >= LEAST:
            return True
    return False


def shows_focus(window: QWidget, widget: QWidget) -> bool:
    """Give it the focus, and look at it before and after."""
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    before = window.grab(place).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus(), widget
    return changes(before, window.grab(place).toImage())


@pytest.mark.parametrize("now", ALL, ids=lambda now: now.name)
def test_it_is_seen_where_the_focus_is(qtbot: QtBot, wear: Wear, now: Colours) -> None:
    wear(now)
    window = QWidget()
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout = QVBoxLayout(window)
    made = {name: make() for name, make in KINDS.items()}
    for widget in made.values():
        widget.setMaximumHeight(60)
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    qtbot.addWidget(window)
    window.setMaximumWidth(320)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    unseen = []
    for name, widget in made.items():
        window.setFocus()
        if not shows_focus(window, widget):
            unseen.append(name)
    assert unseen == []


def test_what_changes_nothing_is_noticed(qtbot: QtBot, wear: Wear) -> None:
    wear(ALL[0])
    window = QWidget()
    plain = QWidget(window)
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert not shows_focus(window, plain)


@pytest.mark.slow
@pytest.mark.parametrize("now", [LIGHT, HIGH_DARK], ids=lambda now: now.name)
def test_every_screen_shows_where_the_focus_is(qtbot: QtBot, wear: Wear, gallery: Gallery, now: Colours) -> None:
    wear(now)
    unseen: dict[str, list[str]] = {}
    tried = 0
    for name in gallery.names:
        shown = gallery.build(name)
        shown.activateWindow()
        QApplication.processEvents()
        for widget in filter(partial(_takes_focus, shown), _in_tab_order(shown)):
            tried += 1
            widget.clearFocus()
            if not shows_focus(shown, widget):
                unseen.setdefault(name, []).append(f"{type(widget).__name__} {widget.accessibleName()}")
        gallery.close(shown)
    assert unseen == {}
    assert tried > 5 * len(gallery.names)


def _in_tab_order(window: QWidget) -> list[QWidget]:
    """What Tab leads to, where the keyboard is not passed on to something inside."""
    found, one = [], window.nextInFocusChain()
    while one is not window:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None:
            found.append(one)
        one = one.nextInFocusChain()
    return found


def _takes_focus(window: QWidget, widget: QWidget) -> bool:
    """Not what is closed, not there, or in a window of its own."""
    there = widget.window() is window and widget.isVisible() and not widget.visibleRegion().isEmpty()
    return there and widget.isEnabled()

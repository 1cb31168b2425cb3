"""How much room a window needs, and how much there is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QWidget

FRAME = QSize(16, 40)
"""What a desktop puts round a window, roughly."""


def height_of(layout: QLayout, width: int) -> int:
    """How high it must be. Of what wraps, a layout reckons with the least, and then gives it what it would like."""
    inside = width - layout.contentsMargins().left() - layout.contentsMargins().right()
    items = (layout.itemAt(number) for number in range(layout.count()))
    wrapping = [item for item in items if item is not None and item.hasHeightForWidth()]
    more: int = sum(max(0, item.heightForWidth(inside) - item.minimumHeightForWidth(inside)) for item in wrapping)
    return layout.totalMinimumHeightForWidth(width) + more


def within_screen(window: QWidget, width: int, height: int) -> QSize:
    """That size, or as much of it as the window's screen has."""
    return QSize(width, height).boundedTo(window.screen().availableGeometry().size() - FRAME)

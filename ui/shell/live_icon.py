"""An icon that is painted each time it is shown, so that it follows the colours that are worn, and every scale."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

Paint = Callable[[QPainter, QRect], None]
"""Paints into a rectangle. The painter is its own to change."""


def live_icon(paint: Paint) -> QIcon:
    """An icon that `paint` paints."""
    return QIcon(_Engine(paint))


class _Engine(QIconEngine):
    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint = paint

    def paint(self, painter: QPainter, rect: QRect, _mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Where the painter leads to."""
        painter.save()
        self._paint(painter, rect)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """In device pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` does not depend on the device; `scale` says how many of its pixels make one."""
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Another one like it."""
        return _Engine(self._paint)

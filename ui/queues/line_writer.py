"""Writes single lines of text, and remembers for a while how they were laid out.

Laying a text out is most of the work of painting it, and the cells of a table say the same
things again and again: goods, reasons, states.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTransform

MOST = 3_000
"""Lines kept: some screens full. Each takes about a kilobyte."""


class LineWriter:
    """For one widget. The painter's pen is the colour."""

    def __init__(self) -> None:
        self._font = QFont()
        self._lines: dict[tuple[str, int], tuple[QStaticText, float, float]] = {}
        """Each with its width and height."""

    def write(self, painter: QPainter, room: QRect, text: str, font: QFont, *, right: bool = False) -> None:
        """Write a text in the middle of the height, with an ellipsis where it is too long."""
        if not text:
            return
        if font != self._font:
            self._font = QFont(font)
            self._lines.clear()
        wide = room.width()
        line, width, height = self._lines.get((text, wide)) or self._laid_out(text, wide)
        left = room.right() + 1 - width if right else room.left()
        painter.setFont(font)
        painter.drawStaticText(QPointF(left, room.top() + (room.height() - height) // 2), line)

    def _laid_out(self, text: str, width: int) -> tuple[QStaticText, float, float]:
        line = self._line(text)
        if line.size().width() > width:
            line = self._line(QFontMetrics(self._font).elidedText(text, Qt.TextElideMode.ElideRight, width))
        if len(self._lines) >= MOST:
            self._lines.clear()
        size = line.size()
        found = self._lines[text, width] = (line, size.width(), size.height())
        return found

    def _line(self, text: str) -> QStaticText:
        line = QStaticText(text)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        line.prepare(QTransform(), self._font)
        return line

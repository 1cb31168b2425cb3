"""The mark that carries a countdown: a shape, the digits, and the band's colours."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from ui.queues.countdown_face import Face
from ui.shell.theme import GAP, colours, digits_font

TABLE_POINTS = 13.0
PANEL_POINTS = 24.0
RADIUS = 4


def pill_font(points: float) -> QFont:
    """Bold digits that all have one width, so that nothing jumps from second to second."""
    font = digits_font(points)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def pill_size(font: QFont, face: Face) -> QSize:
    """What `paint_pill` needs for a face."""
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(face.sign) + metrics.horizontalAdvance(face.digits) + GAP * 4
    return QSize(width, metrics.height() + GAP)


def paint_pill(painter: QPainter, rect: QRect, face: Face, font: QFont) -> None:
    """Paint a countdown: sign on the left, digits flush right. Nothing for a finished case."""
    if not face.digits:
        return
    ink = colours().bands[face.band]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.ground))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.setPen(QColor(ink.text))
    painter.setFont(font)
    inside = rect.adjusted(GAP, 0, -GAP, 0)
    middle = Qt.AlignmentFlag.AlignVCenter
    if face.sign != face.digits:
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | middle, face.sign)
    painter.drawText(inside, Qt.AlignmentFlag.AlignRight | middle, face.digits)
    painter.restore()

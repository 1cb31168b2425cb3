"""The tray's icon: the most urgent band by its outline and colour, and how many cases are in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

from models.domain.deadlines import Band
from ui.shell.theme import TRAY, TRAY_EDGE

SIZES = (16, 20, 24, 32, 48, 64)
_SMALL = 24
"""From this size on there is room for two digits and a plus."""


def badge_icon(band: Band | None, number: int) -> QIcon:
    """The icon in all sizes that trays ask for; without a band nothing is near."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(badge(band, number, size))
    return icon


def badge(band: Band | None, number: int, size: int) -> QPixmap:
    """The icon in one size, in device pixels."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = TRAY.get(band, TRAY[None])
    painter.setPen(QPen(QColor(TRAY_EDGE), max(1.0, size / 32)))
    painter.setBrush(QColor(ink.ground))
    painter.drawPath(outline(band, size))
    painter.setPen(QColor(ink.text))
    text = label(number, size) if band is not None else "✓"
    painter.setFont(_font(size, text))
    painter.drawText(_middle(band, size), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture


def label(number: int, size: int) -> str:
    """The number as far as there is room for it."""
    most = 99 if size >= _SMALL else 9
    return str(number) if number <= most else f"{most}+"


def outline(band: Band | None, size: int) -> QPainterPath:
    """A shape for each band, as near to its sign as digits leave room: pointing up, pointing sideways, round."""
    path, edge = QPainterPath(), 0.5
    box = QRectF(edge, edge, size - 2 * edge, size - 2 * edge)
    if band is Band.HOT:
        path.addPolygon(_polygon(size, ((0.5, 0.0), (1.0, 0.5), (1.0, 1.0), (0.0, 1.0), (0.0, 0.5))))
    elif band is Band.WARM:
        path.addPolygon(_polygon(size, ((0.0, 0.5), (0.25, 0.0), (0.75, 0.0), (1.0, 0.5), (0.75, 1.0), (0.25, 1.0))))
    elif band is Band.NEAR:
        path.addEllipse(box)
    else:
        path.addRoundedRect(box, size / 5, size / 5)
    path.closeSubpath()
    return path


def _polygon(size: int, points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(0.5 + x * (size - 1), 0.5 + y * (size - 1)) for x, y in points])


def _middle(band: Band | None, size: int) -> QRectF:
    """Where the digits stand: lower in a shape that points up."""
    top = size * 0.26 if band is Band.HOT else 0.0
    return QRectF(0, top, size, size - top)


def _font(size: int, text: str) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(max(8, round(size * (0.72 if len(text) == 1 else 0.58 if len(text) == 2 else 0.46))))
    font.setWeight(QFont.Weight.Bold)
    return font

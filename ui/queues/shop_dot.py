"""A shop's colour as a round spot. It always stands beside the shop's name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

DOT = 10
"""Its diameter in device-independent pixels."""


def paint_dot(painter: QPainter, room: QRectF, colour: str | QColor, diameter: float = DOT) -> None:
    """Paint a spot in the middle of `room`."""
    spot = QRectF(0, 0, diameter, diameter)
    spot.moveCenter(room.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(spot)
    painter.restore()


class ShopDot(QWidget):
    """The spot as a widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_colour(self, colour: str) -> None:
        """Show a colour; "" paints nothing."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """As large as the spot."""
        return QSize(DOT, DOT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        if self._colour:
            painter = QPainter(self)
            paint_dot(painter, QRectF(self.rect()), self._colour)
            painter.end()

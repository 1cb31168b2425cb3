"""The picture of some goods, or the first sign of their name as long as there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shell.theme import SIGN_POINTS, colours, digits_font

EDGE = 48
"""Of the square, in device-independent pixels."""
_CORNER = 4


class GoodsTile(QWidget):
    """A square that never changes its size, so that nothing jumps when the picture comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = ""
        self._picture = QPixmap()
        self.address = ""
        """Whose picture is wanted here now."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Its square."""
        return QSize(EDGE, EDGE)

    @property
    def has_picture(self) -> bool:
        """Whether more than a sign is shown."""
        return not self._picture.isNull()

    def show_name(self, name: str) -> None:
        """Begin anew: the first sign of a name."""
        self._sign, self._picture = name.strip()[:1], QPixmap()
        self.update()

    def show_picture(self, picture: QPixmap) -> None:
        """Show a picture in place of the sign."""
        self._picture = picture
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(square, _CORNER, _CORNER)
        painter.fillPath(shape, QColor(colours().raised))
        if self.has_picture:
            painter.setClipPath(shape)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(square, self._picture, _middle(self._picture))
        else:
            painter.setPen(QColor(colours().quiet))
            painter.setFont(digits_font(SIGN_POINTS))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self._sign)
        painter.end()


def _middle(picture: QPixmap) -> QRectF:
    """The largest square in the middle of a picture."""
    edge = min(picture.width(), picture.height())
    return QRectF((picture.width() - edge) / 2, (picture.height() - edge) / 2, edge, edge)

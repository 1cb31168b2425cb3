"""A picture in a scene: as large as it really is, painted from the smallest copy that is sharp enough."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.dialogs.picture_loading import Picture


class PictureItem(QGraphicsItem):
    """Its unit is a pixel of the file, whatever was decoded of it so far."""

    def __init__(self) -> None:
        super().__init__()
        self._rect = QRectF()
        self._copies: list[QImage] = []
        """The smallest first."""

    @property
    def images(self) -> list[QImage]:
        """The copies, the smallest first."""
        return list(self._copies)

    def hold(self, picture: Picture | None) -> None:
        """Show another picture, or none."""
        self.prepareGeometryChange()
        self._copies = []
        self._rect = QRectF()
        if picture is not None and picture.image is not None:
            self._copies = [picture.image]
            self._rect = QRectF(0, 0, picture.full_width, picture.full_height)
        self.setTransformOriginPoint(self._rect.center())
        self.update()

    def sharpen(self, image: QImage) -> None:
        """A copy of the same picture, of another size."""
        if all(image.width() != copy.width() for copy in self._copies):
            self._copies = sorted((*self._copies, image), key=QImage.width)
            self.update()

    def boundingRect(self) -> QRectF:
        """Where it is painted."""
        return self._rect

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paint only what is in view."""
        if not self._copies:
            return
        image = self._sharp_enough(option.levelOfDetailFromTransform(painter.worldTransform()))
        seen = option.exposedRect.intersected(self._rect)
        ratio_x, ratio_y = image.width() / self._rect.width(), image.height() / self._rect.height()
        source = QRectF(seen.x() * ratio_x, seen.y() * ratio_y, seen.width() * ratio_x, seen.height() * ratio_y)
        painter.drawImage(seen, image, source)

    def _sharp_enough(self, scale: float) -> QImage:
        needed = self._rect.width() * scale
        return next((copy for copy in self._copies if copy.width() >= needed), self._copies[-1])

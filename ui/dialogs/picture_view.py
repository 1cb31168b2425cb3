"""One picture, zoomed, moved and turned. The zoom stays when the next picture comes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QLabel, QWidget

from ui.dialogs.parts import label
from ui.runtime.language import translate
from ui.shell.theme import GAP, colours

STEP = 1.25
SMALLEST, LARGEST = 0.02, 16.0
WHEEL_NOTCH = 120
"""Eighths of a degree in one notch of a mouse wheel."""


class PictureView(QGraphicsView):
    """Shows a picture, or in words why there is none."""

    zoomed = Signal(float)
    """The scale: 1.0 is one pixel of the picture for one of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._item)
        self._tile = self._message_tile()
        self.fitting = True
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(QColor(colours().raised))
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)  # drops are for the window
        self.viewport().setAcceptDrops(False)
        self.setAccessibleName(translate("dialogs", "Picture"))

    @property
    def scale_now(self) -> float:
        """How large a pixel of the picture is."""
        return float(self.transform().m11()) or 1.0

    @property
    def angle(self) -> int:
        """How far the picture is turned clockwise, in degrees."""
        return int(self._item.rotation())

    def show_image(self, image: QImage, angle: int = 0) -> None:
        """Show another picture with the zoom that is set, at the same place of it where that is possible."""
        middle = self._relative_middle()
        pixmap = QPixmap.fromImage(image)
        self._item.setPixmap(pixmap)
        self._item.setTransformOriginPoint(QPointF(pixmap.width() / 2, pixmap.height() / 2))
        self.turn_to(angle)
        self._tile.hide()
        if not self.fitting:
            room = self._scene.sceneRect()
            self.centerOn(room.left() + middle.x() * room.width(), room.top() + middle.y() * room.height())

    def show_message(self, text: str) -> None:
        """Say why there is no picture."""
        self._item.setPixmap(QPixmap())
        self._tile.setText(text)
        self._place_tile()
        self._tile.show()

    @property
    def message(self) -> str:
        """What stands there instead of a picture; "" when there is one."""
        return "" if self._tile.isHidden() else self._tile.text()

    def turn_to(self, angle: int) -> None:
        """Turn the picture."""
        self._item.setRotation(angle % 360)
        self._scene.setSceneRect(self._item.sceneBoundingRect())
        if self.fitting:
            self.fit()

    def fit(self) -> None:
        """As large as the window shows whole, but not larger than it is. Stays so until one zooms."""
        self.fitting = True
        room, picture = self.viewport().rect(), self._scene.sceneRect()
        if picture.isEmpty() or room.isEmpty():
            return
        self._zoom_to(min(room.width() / picture.width(), room.height() / picture.height(), 1.0))

    def zoom(self, factor: float) -> None:
        """Larger or smaller, from now on for every picture."""
        self.fitting = False
        self._zoom_to(self.scale_now * factor)

    def actual_size(self) -> None:
        """One pixel for one pixel."""
        self.fitting = False
        self._zoom_to(1.0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms where the mouse points."""
        notches = event.angleDelta().y() / WHEEL_NOTCH
        if notches:
            self.zoom(STEP**notches)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again, if it was fitting."""
        super().resizeEvent(event)
        self._place_tile()
        if self.fitting:
            self.fit()

    def _zoom_to(self, scale: float) -> None:
        scale = min(LARGEST, max(SMALLEST, scale))
        self.scale(scale / self.scale_now, scale / self.scale_now)
        self.zoomed.emit(self.scale_now)

    def _relative_middle(self) -> QPointF:
        room = self._scene.sceneRect()
        if room.isEmpty():
            return QPointF(0.5, 0.5)
        middle = self.mapToScene(self.viewport().rect().center())
        return QPointF((middle.x() - room.left()) / room.width(), (middle.y() - room.top()) / room.height())

    def _message_tile(self) -> QLabel:
        tile = label("", "quiet", wrap=True)
        tile.setParent(self)
        tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tile.hide()
        return tile

    def _place_tile(self) -> None:
        self._tile.setGeometry(self.rect().adjusted(GAP * 4, GAP * 4, -GAP * 4, -GAP * 4))

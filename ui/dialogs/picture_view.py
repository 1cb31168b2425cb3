"""One picture, zoomed, moved and turned. The zoom stays when the next picture comes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QLabel, QWidget

from ui.dialogs.parts import label
from ui.dialogs.picture_item import PictureItem
from ui.dialogs.picture_loading import Picture
from ui.runtime.language import translate
from ui.shell.theme import GAP, colours

STEP = 1.25
SMALLEST, LARGEST = 0.02, 16.0
WHEEL_NOTCH = 120
"""Eighths of a degree in one notch of a mouse wheel."""
PAN = 6
"""A key moves the picture by this part of the room."""


class PictureView(QGraphicsView):
    """Shows a picture, or in words why there is none."""

    zoomed = Signal(float)
    """The scale: 1.0 is one pixel of the picture for one of the screen."""
    zoomed_by = Signal(float)
    """Somebody made the picture larger or smaller by this factor."""
    moved = Signal()
    """Another part of the picture is in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self._item = PictureItem()
        self._scene.addItem(self._item)
        self._tile = self._message_tile()
        self.fitting = True
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the room stays the same with
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # every zoom; it is moved all the same
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(False)  # drops are for the window
        self.viewport().setAcceptDrops(False)
        self.setAccessibleName(translate("dialogs", "Picture"))
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.moved)

    @property
    def scale_now(self) -> float:
        """How large a pixel of the picture is."""
        return float(self.transform().m11()) or 1.0

    @property
    def angle(self) -> int:
        """How far the picture is turned clockwise, in degrees."""
        return int(self._item.rotation())

    @property
    def middle(self) -> QPointF:
        """What one looks at: 0 to 1 from the left and from the top of the picture as it stands."""
        room = self._scene.sceneRect()
        if room.isEmpty():
            return QPointF(0.5, 0.5)
        middle = self.mapToScene(self.viewport().rect().center())
        return QPointF((middle.x() - room.left()) / room.width(), (middle.y() - room.top()) / room.height())

    def show_picture(self, picture: Picture, angle: int = 0) -> None:
        """Show another picture with the zoom that is set, at the same place of it."""
        middle = self.middle
        self._item.hold(picture)
        self._tile.hide()
        self.turn_to(angle)
        if not self.fitting:
            self.look_at(middle)
        self.zoomed.emit(self.scale_now)

    def sharpen(self, picture: Picture) -> None:
        """The picture that is shown came in another size, too."""
        if picture.image is not None:
            self._item.sharpen(picture.image)

    def is_blurred(self, picture: Picture) -> bool:
        """Whether more of that picture could be seen here than was decoded of it."""
        if picture.image is None or picture.is_whole:
            return False
        return self.scale_now * self.devicePixelRatioF() * picture.full_width > picture.image.width()

    def show_message(self, text: str) -> None:
        """Say why there is no picture. The place one looked at is kept for the next one."""
        self._item.hold(None)
        self._tile.setText(text)
        self._tile.setAccessibleName(text)
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
        before = self.scale_now
        self.zoom_along(factor)
        self.zoomed_by.emit(self.scale_now / before)

    def zoom_along(self, factor: float) -> None:
        """The same, without telling others."""
        self.fitting = False
        self._zoom_to(self.scale_now * factor)

    def actual_size(self) -> None:
        """One pixel for one pixel."""
        self.fitting = False
        self._zoom_to(1.0)

    def take_stance(self, other: PictureView) -> None:
        """Look as that one does: as large, at the same place."""
        if other.fitting:
            self.fit()
            return
        self.fitting = False
        self._zoom_to(other.scale_now)
        self.look_at(other.middle)

    def look_at(self, middle: QPointF) -> None:
        """Bring that place of the picture into the middle (see `middle`)."""
        room = self._scene.sceneRect()
        self.centerOn(room.left() + middle.x() * room.width(), room.top() + middle.y() * room.height())

    def pan(self, across: int, down: int) -> None:
        """Move by so many steps."""
        for bar, steps, room in (
            (self.horizontalScrollBar(), across, self.viewport().width()),
            (self.verticalScrollBar(), down, self.viewport().height()),
        ):
            bar.setValue(bar.value() + steps * room // PAN)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The room around the picture."""
        painter.fillRect(rect, QColor(colours().raised))

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """The frame of the focus, over the picture: a border of the widget would take room from it."""
        if self.hasFocus():
            now = colours()
            painter.save()
            painter.resetTransform()
            painter.setPen(QPen(QColor(now.accent), now.ring * 2))  # the outer half is cut off
            painter.drawRect(self.viewport().rect())
            painter.restore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.viewport().update()

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
        self.setTransform(QTransform.fromScale(scale, scale))
        self.zoomed.emit(self.scale_now)

    def _message_tile(self) -> QLabel:
        tile = label("", "quiet", wrap=True)
        tile.setParent(self)
        tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tile.hide()
        return tile

    def _place_tile(self) -> None:
        self._tile.setGeometry(self.rect().adjusted(GAP * 4, GAP * 4, -GAP * 4, -GAP * 4))

"""The countdown of the case one looks at: large where it leads, small beside."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.domain.deadlines import Band
from ui.queues.countdown_face import Face
from ui.queues.pill import PANEL_POINTS, paint_pill, pill_font, pill_size


class CountdownBadge(QWidget):
    """Paints one face, and only when it changed."""

    def __init__(self, points: float = PANEL_POINTS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Face(Band.UNKNOWN, "", "")
        self._font = pill_font(points)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_face(self, face: Face) -> None:
        """Show a countdown."""
        if face == self._face:
            return
        longer = len(face.digits) != len(self._face.digits)
        self._face = face
        self.setAccessibleName(face.spoken)
        self.setVisible(bool(face.digits))
        if longer:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the digits."""
        return pill_size(self._font, self._face)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._face, self._font)
        painter.end()

"""A part of the window that lays itself out without the rest."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Island(QWidget):
    """What asks for another size inside, a text that changed, is heard inside only.

    Qt passes such a wish on up to the window, and a tab widget on the way answers it by painting
    all that it holds anew. For a number in the foot line that were ten milliseconds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = QWidget(self)
        """What is laid out, always as large as this."""

    def sizeHint(self) -> QSize:
        """What the inside asks for."""
        return self.inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the inside needs."""
        return self.inside.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The inside takes all of it."""
        super().resizeEvent(event)
        self.inside.setGeometry(self.rect())

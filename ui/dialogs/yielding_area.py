"""The part of a dialog that gives way where the screen is too low: it scrolls, and the buttons stay in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from ui.runtime.fitting import height_of
from ui.shell.theme import GAP

LOWEST = GAP * 15
"""Less than this is no use to anybody."""


class _Holder(QWidget):
    """An area gives what is in it the height that it would like to have, and scrolls; what it needs is enough."""

    def __init__(self, inside: QLayout) -> None:
        super().__init__()
        self._inside = inside
        self.setLayout(inside)

    def heightForWidth(self, width: int) -> int:
        """What all of it takes."""
        return height_of(self._inside, width)


class YieldingArea(QScrollArea):
    """Asks for the room of all that is in it, and is content with less."""

    def __init__(self, inside: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        holder = _Holder(inside)
        holder.setAutoFillBackground(False)
        holder.installEventFilter(self)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard, and comes into view with it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def hasHeightForWidth(self) -> bool:
        """Texts wrap in it."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What all of it takes."""
        return height_of(self._inside, width)

    def sizeHint(self) -> QSize:
        """What all of it takes."""
        return self._inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as it must be, and a few lines high."""
        return QSize(self._inside.totalMinimumSize().width(), LOWEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in it wants another room now: so does this."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

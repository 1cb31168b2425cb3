"""An icon beside words that say what it means."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shell.icon_names import Icon
from ui.shell.icons import Tone, icon

SIDE = 24


class IconLabel(QWidget):
    """Takes no focus and says nothing: the words do."""

    def __init__(self, name: Icon, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon(name, tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a title."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it in the colours that are worn."""
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()


def warning_sign() -> IconLabel:
    """For the head of what tells that something went wrong."""
    return IconLabel(Icon.WARNING, lambda now: now.danger)

"""The coloured flag on the order: painted, and named beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.domain.flags import UNMARKED, flag_of
from ui.queues.labels import data_label
from ui.runtime.language import say
from ui.shell.theme import TIGHT, colours

SIZE = QSize(14, 16)


class _Cloth(QWidget):
    """A small flag on a pole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Its size."""
        return SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours().quiet))
        painter.drawLine(QPointF(2, 1), QPointF(2, SIZE.height() - 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        painter.drawPolygon(QPolygonF([QPointF(2.5, 1.5), QPointF(13, 5), QPointF(2.5, 9)]))
        painter.end()


class FlagSign(QWidget):
    """Not there for an order that nobody marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cloth = _Cloth()
        self.name = data_label("quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        layout.addWidget(self._cloth, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.name, 1)
        self.hide()

    def show_flag(self, code: int | None) -> None:
        """Show the flag of an order."""
        flag = flag_of(code) if code != UNMARKED else None
        self.setVisible(flag is not None)
        self.name.setText(say(flag.name) if flag is not None else "")
        if flag is not None and flag.colour != self._cloth.colour:
            self._cloth.colour = flag.colour
            self._cloth.update()

"""What the pictures have in common.

They are painted here with QPainter, some hundred lines in all. A charting library would cost more than it gives: as
wheels for Linux, pyqtgraph 0.14 is 1.9 MB but needs NumPy (17 MB, 57 MB unpacked); matplotlib 3.11 is 10 MB (25 MB
unpacked) besides NumPy and further packages, draws with fonts of its own and knows neither this window's theme nor its
keyboard; Qt Charts comes with PySide6-Addons (175 MB, 438 MB unpacked, against 234 MB for all of Qt that this program
has) and is under the GPL alone, which would bind the whole bundle. What is needed here is four kinds of picture with
words on their marks, that follow the theme, take the focus and read themselves out.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.queues.labels import plain_tip
from ui.shell.theme import CORNER, SMALL_POINTS, TIGHT, Colours, colours, sized


class Chart(QLabel):
    """A picture of figures. It can have the focus, and says in words all it shows: a label is what Qt reads out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self._told: list[str] = []

    @property
    def told(self) -> list[str]:
        """What it shows, in lines of words."""
        return self._told

    def tell(self, lines: Sequence[str]) -> None:
        """Set what it says, and paint it anew."""
        self._told = list(lines)
        words = "\n".join(self._told)
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tip(words))
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def paint(self, painter: QPainter, now: Colours) -> None:
        """Draw it."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, and the frame of the focus."""
        painter, now = QPainter(self), colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, now)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.accent), now.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), CORNER, CORNER)

    def changeEvent(self, event: QEvent) -> None:
        """The colours follow the system's choice of light or dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()

    # -- strokes

    def small(self) -> QFont:
        """The face of words on marks."""
        return sized(self.font(), SMALL_POINTS)

    def line_height(self) -> int:
        """Of words on marks, with some air."""
        return QFontMetrics(self.small()).height() + TIGHT

    def words(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        colour: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write on one line, cut off with dots where there is no room."""
        painter.setFont(self.small())
        painter.setPen(QColor(colour))
        shown = QFontMetrics(self.small()).elidedText(text, Qt.TextElideMode.ElideRight, max(int(place.width()), 0))
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def width_of(self, text: str) -> int:
        """How wide words on marks are."""
        return QFontMetrics(self.small()).horizontalAdvance(text) + 1


def block(painter: QPainter, place: QRectF, fill: str, edge: str, *, hatched: bool = False) -> None:
    """A bar. A hatched one is told apart from a plain one without its colour."""
    if place.width() <= 0 or place.height() <= 0:
        return
    painter.setPen(QPen(QColor(edge), 1.0))
    painter.setBrush(QColor(fill))
    painter.drawRect(place)
    if hatched:
        painter.setBrush(QBrush(QColor(edge), Qt.BrushStyle.BDiagPattern))
        painter.drawRect(place)


def dot(painter: QPainter, where: QPointF, radius: float, fill: str) -> None:
    """A filled dot."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawEllipse(where, radius, radius)

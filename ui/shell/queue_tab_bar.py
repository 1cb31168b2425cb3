"""The tabs: each queue's name and count, and under it how many of its cases are in each urgent band."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from models.domain.deadlines import Band, BandLimits
from models.domain.listing import QueueCount
from models.domain.names import band_name
from ui.runtime.language import say
from ui.shell.theme import GAP, HAIR, SIGNS, SMALL_POINTS, SNUG, TIGHT, colours, sized

URGENT = (Band.OVERDUE, Band.HOT, Band.WARM, Band.NEAR)
_LINE = 22
_PAD = SNUG


class QueueTabBar(QTabBar):
    """Paints two lines per tab. A tab's text stays its name, so that screen readers say it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: dict[int, int] = {}
        self._bands: dict[int, list[tuple[Band, int]]] = {}
        self._limits: dict[int, BandLimits | None] = {}
        self._made_of: QFont | None = None
        self._made = QFont(), QFont()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_count(self, index: int, count: QueueCount, limits: BandLimits | None) -> None:
        """Show how full the queue behind a tab is. `limits` name its bands, if all of its cases have the same."""
        bands = [(band, count.bands[band]) for band in URGENT if count.bands[band]]
        self._show(index, count.count, bands, limits)

    def show_number(self, index: int, number: int) -> None:
        """Show a plain number on a tab that is no queue."""
        self._show(index, number, [])

    def _show(self, index: int, number: int, bands: list[tuple[Band, int]], limits: BandLimits | None = None) -> None:
        shown = self._numbers.get(index), self._bands.get(index), self._limits.get(index)
        if shown == (number, bands, limits):
            return
        size = self.tabSizeHint(index)
        self._numbers[index], self._bands[index], self._limits[index] = number, bands, limits
        words = [f"{self.tabText(index)}: {number}", *(f"{say(band_name(band, limits))}: {n}" for band, n in bands)]
        self.setTabToolTip(index, "\n".join(words))
        self.setAccessibleTabName(index, ", ".join(words))
        if self.tabSizeHint(index) == size:
            self.update(self.tabRect(index))
        else:
            # the one call that makes Qt measure a tab again; it lays out and paints the whole window
            self.setTabText(index, self.tabText(index))

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the name with its number, or for the band marks, whichever is wider."""
        bold = QFontMetrics(self._bold())
        title = bold.horizontalAdvance(self._title(index))
        marks = sum(self._mark_width(band, number) for band, number in self._bands.get(index, []))
        return QSize(max(title, marks) + 2 * _PAD, 2 * _LINE + GAP)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Tabs are never squeezed: a number cut off is a wrong number."""
        return self.tabSizeHint(index)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tabs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        now, place, current = colours(), self.tabRect(index), index == self.currentIndex()
        if current:
            painter.fillRect(place, QColor(now.panel))
            painter.fillRect(QRect(place.left(), place.bottom() - 2, place.width(), 3), QColor(now.accent))
            if now.high:  # there panel and ground are one colour
                painter.setPen(QColor(now.edge))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._bold() if current else self.font())
        painter.setPen(QColor(now.text if current else now.quiet))
        line = QRect(place.left() + _PAD, place.top() + TIGHT, place.width() - 2 * _PAD, _LINE)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._title(index))
        left = line.left()
        for band, number in self._bands.get(index, []):
            left = self._paint_mark(painter, left, line.bottom() + 1, band, number)
        if current and self.hasFocus():
            painter.setPen(QPen(QColor(now.accent), now.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)  # the marks have left theirs
            painter.drawRect(place.adjusted(HAIR, HAIR, -HAIR, -TIGHT - HAIR))

    def _paint_mark(self, painter: QPainter, left: int, top: int, band: Band, number: int) -> int:
        ink, width = colours().bands[band], self._mark_width(band, number)
        pill = QRect(left, top + 2, width - TIGHT, _LINE - 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink.ground))
        painter.drawRoundedRect(pill, 3, 3)
        painter.setPen(QColor(ink.text))
        painter.setFont(self._small())
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, f"{SIGNS[band]} {number}")
        return left + width

    def _title(self, index: int) -> str:
        number = self._numbers.get(index)
        return self.tabText(index) if number is None else f"{self.tabText(index)}  {number:,}"

    def _mark_width(self, band: Band, number: int) -> int:
        text = f"{SIGNS[band]} {number}"
        return QFontMetrics(self._small()).horizontalAdvance(text) + SNUG

    def _bold(self) -> QFont:
        return self._fonts()[0]

    def _small(self) -> QFont:
        return self._fonts()[1]

    def _fonts(self) -> tuple[QFont, QFont]:
        """Made once: they are asked for some thirty times for each paint."""
        if self._made_of != self.font():
            self._made_of = QFont(self.font())
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            self._made = bold, sized(self.font(), SMALL_POINTS)
        return self._made

"""How near to their deadline cases were decided: one bar of all bands, and below it each band by name and number."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from models.desk.today.figures import Share
from models.domain.deadlines import Band
from models.domain.names import BANDS
from ui.runtime.language import say, translate
from ui.shell.theme import GAP, SIGNS, TIGHT, Colours
from ui.today.chart import Chart, block
from ui.today.words import share_words

BAR = 36


class Stack(Chart):
    """The parts stand in the order of urgency, so that the left end is what was saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("today", "Time left when it was decided"), parent)
        self._shares: list[tuple[Band, Share]] = []

    def show_bands(self, bands: Mapping[Band, int]) -> None:
        """Show how many were decided in each band."""
        whole = sum(bands.values())
        self._shares = [(band, Share(number, whole)) for band, number in bands.items() if number]
        self.tell([f"{say(BANDS[band])}: {share_words(share)}" for band, share in self._shares])

    def sizeHint(self) -> QSize:
        """The bar, and a line for each band."""
        return QSize(360, BAR + GAP * 3 + len(self._shares) * (self.line_height() + TIGHT))

    def paint(self, painter: QPainter, now: Colours) -> None:
        """Draw the bar, then the lines."""
        left, room = float(GAP), self.width() - 2 * GAP
        for band, share in self._shares:
            part = room * share.number / share.of
            place = QRectF(left, GAP, part, BAR)
            ink = now.bands[band]
            block(painter, place, ink.ground, now.line)
            mark = f"{SIGNS[band]} {share.number}"
            if self.width_of(mark) < part - 2:
                self.words(painter, place, mark, ink.text, Qt.AlignmentFlag.AlignHCenter)
            left += part
        top, line = BAR + GAP * 2, self.line_height()
        for band, share in self._shares:
            self._line(painter, now, band, share, top)
            top += line + TIGHT

    def _line(self, painter: QPainter, now: Colours, band: Band, share: Share, top: int) -> None:
        line, ink = self.line_height(), now.bands[band]
        sign = QRectF(GAP, top, line, line)
        painter.setPen(QColor(now.line))
        painter.setBrush(QColor(ink.ground))
        painter.drawRoundedRect(sign, 3, 3)
        self.words(painter, sign, SIGNS[band], ink.text, Qt.AlignmentFlag.AlignHCenter)
        told = share_words(share)
        wide = self.width_of(told)
        name = QRectF(GAP * 2 + line, top, self.width() - wide - GAP * 4 - line, line)
        self.words(painter, name, say(BANDS[band]), now.text)
        number = QRectF(self.width() - GAP - wide, top, wide, line)
        self.words(painter, number, told, now.text, Qt.AlignmentFlag.AlignRight)

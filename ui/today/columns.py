"""Bars by hour or day: what was handled, and hatched on top what lapsed, each with its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.runtime.language import translate
from ui.shell.theme import GAP, TIGHT, Colours
from ui.today.chart import Chart, block

HEIGHT = 196
WIDEST = 44.0


@dataclass(frozen=True, slots=True)
class Pillar:
    """A step of time."""

    name: str
    handled: int
    lapsed: int


class Columns(Chart):
    """One pillar for each step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("today", "Handled and lapsed over time"), parent)
        self._pillars: Sequence[Pillar] = ()

    def show_pillars(self, pillars: Sequence[Pillar]) -> None:
        """Show these."""
        self._pillars = pillars
        words = translate("today", "{name}: {handled} handled, {lapsed} lapsed")
        busy = [one for one in pillars if one.handled or one.lapsed]
        self.tell([words.format(name=one.name, handled=one.handled, lapsed=one.lapsed) for one in busy])

    def sizeHint(self) -> QSize:
        """As high as the tallest pillar may be."""
        return QSize(560, HEIGHT)

    def paint(self, painter: QPainter, now: Colours) -> None:
        """Draw the pillars on a line, with their names below."""
        if not self._pillars:
            return
        line, most = self.line_height(), max(1, *(one.handled + one.lapsed for one in self._pillars))
        ground, step = self.height() - line - TIGHT, (self.width() - 2 * GAP) / len(self._pillars)
        room = ground - 2 * line - GAP
        painter.setPen(QPen(QColor(now.line), 1.0))
        painter.drawLine(GAP, ground, self.width() - GAP, ground)
        every = self._named_every(step)
        for place, one in enumerate(self._pillars):
            left = GAP + place * step
            if place % every == 0:
                side = Qt.AlignmentFlag.AlignHCenter
                name = QRectF(left - step, ground + 2, step * 3, line)
                self.words(painter, name, one.name, now.quiet, side)
            self._pillar(painter, now, one, QRectF(left, ground - room, step, room), most)

    def _named_every(self, step: float) -> int:
        widest = max(self.width_of(one.name) for one in self._pillars) + GAP
        return max(1, -int(-widest // step))

    def _pillar(self, painter: QPainter, now: Colours, one: Pillar, room: QRectF, most: int) -> None:
        width = min(room.width() * 0.72, WIDEST)
        left, line = room.center().x() - width / 2, self.line_height()
        handled, lapsed = (number / most * room.height() for number in (one.handled, one.lapsed))
        block(painter, QRectF(left, room.bottom() - handled, width, handled), now.accent, now.accent)
        top = room.bottom() - handled - lapsed
        block(painter, QRectF(left, top, width, lapsed), now.panel, now.danger, hatched=True)
        middle = Qt.AlignmentFlag.AlignHCenter
        if one.lapsed:
            self.words(painter, self._above(room, top, line), f"✕{one.lapsed}", now.danger, middle)
            top -= line
        if one.handled:
            self.words(painter, self._above(room, top, line), str(one.handled), now.text, middle)

    def _above(self, room: QRectF, top: float, line: int) -> QRectF:
        return QRectF(room.left() - room.width() / 2, top - line, room.width() * 2, line)

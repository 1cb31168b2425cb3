"""Handling times: a stem to where nine of ten cases were done, a dot where half of them were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from models.desk.triage.pace import ENOUGH, Pace
from ui.runtime.language import translate
from ui.runtime.span_words import seconds_words
from ui.shell.theme import GAP, TIGHT, Colours
from ui.today.chart import Chart, dot

MOST = 8
NAMES = 0.30
RADIUS = 5.0


@dataclass(frozen=True, slots=True)
class Stem:
    """A person, or all of them."""

    name: str
    pace: Pace

    @property
    def told(self) -> str:
        """The words behind the stem."""
        if not self.pace.enough:
            words = translate("today", "too little history: {n} of {enough}")
            return words.format(n=self.pace.samples, enough=ENOUGH)
        words = translate("today", "● {median}  ┃ {p90}  ({n} times)")
        median, p90 = seconds_words(self.pace.median), seconds_words(self.pace.p90)
        return words.format(median=median, p90=p90, n=f"{self.pace.samples:,}")


class Lollipops(Chart):
    """All on one scale, which begins at nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("today", "Handling time: median ● and p90 ┃"), parent)
        self._stems: Sequence[Stem] = ()

    def show_stems(self, stems: Sequence[Stem]) -> None:
        """Show these, the first ones."""
        self._stems = stems[:MOST]
        self.tell([f"{stem.name}: {stem.told}" for stem in self._stems])

    def sizeHint(self) -> QSize:
        """A line for each."""
        return QSize(360, GAP * 2 + len(self._stems) * self._step())

    def _step(self) -> int:
        return self.line_height() + GAP

    def paint(self, painter: QPainter, now: Colours) -> None:
        """Draw name, stem and words of each."""
        if not self._stems:
            return
        names = min(max(self.width_of(stem.name) for stem in self._stems) + GAP, int(self.width() * NAMES))
        told = max(self.width_of(stem.told) for stem in self._stems) + GAP
        room = max(self.width() - names - told - 4 * GAP, GAP)
        most = max([1, *(stem.pace.p90 for stem in self._stems if stem.pace.enough)])
        for place, stem in enumerate(self._stems):
            self._line(painter, now, stem, GAP + place * self._step(), names, room / most)

    def _line(self, painter: QPainter, now: Colours, stem: Stem, top: int, names: int, scale: float) -> None:
        line, left = self.line_height(), GAP + names
        middle, end = top + line / 2, float(left)
        self.words(painter, QRectF(GAP, top, names - TIGHT, line), stem.name, now.text)
        if stem.pace.enough:
            end = left + stem.pace.p90 * scale
            painter.setPen(QPen(QColor(now.accent), 2.0))
            painter.drawLine(QPointF(left, middle), QPointF(end, middle))
            painter.setPen(QPen(QColor(now.accent), 3.0))
            painter.drawLine(QPointF(end, middle - RADIUS - 1), QPointF(end, middle + RADIUS + 1))
            dot(painter, QPointF(left + stem.pace.median * scale, middle), RADIUS, now.accent)
        colour = now.text if stem.pace.enough else now.quiet
        self.words(painter, QRectF(end + GAP, top, self.width() - end - GAP * 2, line), stem.told, colour)

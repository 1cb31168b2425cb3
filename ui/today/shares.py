"""Lying bars, each with a filled part: of so many cases, so many were refunded. The words say both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from models.desk.today.figures import Share
from ui.runtime.language import translate
from ui.shell.theme import GAP, TIGHT, Colours
from ui.today.chart import Chart, block
from ui.today.words import share_words

MOST = 8
"""So many stand in the picture; the table has all."""
NAMES = 0.30
"""How much of the width the names may take."""


@dataclass(frozen=True, slots=True)
class Part:
    """A person, a shop or a reason: how many cases, and of them the filled part. `more` stands behind the share."""

    name: str
    share: Share
    more: str = ""

    @property
    def told(self) -> str:
        """The words behind the bar."""
        return "  ·  ".join(filter(None, (share_words(self.share), self.more)))


class Shares(Chart):
    """The longest bar is the one with most cases."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._parts: Sequence[Part] = ()
        self._left_out = 0

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these, the first ones in the picture."""
        self._parts, self._left_out = parts[:MOST], max(0, len(parts) - MOST)
        self.tell([f"{part.name}: {part.told}" for part in self._parts] + self._more())

    def _more(self) -> list[str]:
        words = translate("today", "and {n} more, in the table")
        return [words.format(n=self._left_out)] if self._left_out else []

    def sizeHint(self) -> QSize:
        """A line for each."""
        return QSize(360, GAP * 2 + (len(self._parts) + bool(self._left_out)) * self._step())

    def _step(self) -> int:
        return self.line_height() + GAP

    def paint(self, painter: QPainter, now: Colours) -> None:
        """Draw name, bar and words of each."""
        if not self._parts:
            return
        names = min(max(self.width_of(part.name) for part in self._parts) + GAP, int(self.width() * NAMES))
        told = max(self.width_of(part.told) for part in self._parts) + GAP
        room = max(self.width() - names - told - 3 * GAP, GAP)
        most = max(1, *(part.share.of for part in self._parts))
        for place, part in enumerate(self._parts):
            self._line(painter, now, part, GAP + place * self._step(), names, room * part.share.of / most)
        for more in self._more():
            top = GAP + len(self._parts) * self._step()
            self.words(painter, QRectF(GAP, top, self.width() - 2 * GAP, self.line_height()), more, now.quiet)

    def _line(self, painter: QPainter, now: Colours, part: Part, top: int, names: int, length: float) -> None:
        line = self.line_height()
        self.words(painter, QRectF(GAP, top, names - TIGHT, line), part.name, now.text)
        bar = QRectF(GAP + names, top + 2, length, line - 4)
        block(painter, bar, now.accent_soft, now.accent)
        filled = QRectF(bar)
        filled.setWidth(length * part.share.number / part.share.of if part.share.of else 0)
        block(painter, filled, now.accent, now.accent)
        left = bar.right() + GAP
        place = QRectF(left, top, self.width() - left - TIGHT, line)
        self.words(painter, place, part.told, now.text, Qt.AlignmentFlag.AlignLeft)
